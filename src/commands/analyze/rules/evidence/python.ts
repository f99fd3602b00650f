import { normalizeName } from '../../../../python/name.ts';
import type { DockerfileModel, PythonInstallModel, RunStep } from '../../model/dockerfile-model.ts';
import { layeredSteps, staysInImage } from './layers.ts';
import { pathOf, pathOfText } from './words.ts';

/** An install whose layer is in the image, with the RUN that it is part of. */
export interface LayeredInstall {
  readonly step: RunStep;
  readonly item: PythonInstallModel;
}

/** The Python installs whose layers are in the image, in order. */
export function layeredInstalls(model: DockerfileModel): readonly LayeredInstall[] {
  return layeredSteps(model).flatMap((step) => step.pythonInstalls.map((item) => ({ step, item })));
}

/**
 * The Python installs that get into the image: in its own layers, or in the stage that an environment is copied out of.
 * In order of the file.
 */
export function imageInstalls(model: DockerfileModel): readonly LayeredInstall[] {
  return model.steps.flatMap((step) =>
    step.pythonInstalls
      .filter((item) => staysInImage(model, step.stage, environmentFolder(model, step, item)))
      .map((item) => ({ step, item })),
  );
}

/** The folder that an install fills, as far as the command and its variables tell. */
function environmentFolder(model: DockerfileModel, step: RunStep, item: PythonInstallModel): string {
  const { install } = item;
  const { command } = install;
  if (install.target !== null) return pathOf(step, command, install.target) ?? '/';
  const program = command.words[0]?.value ?? '';
  const own = /^(\/.+)\/bin\/[^/]+$/.exec(program)?.[1];
  if (own !== undefined && !/^\/usr(?:\/local)?$/.test(own)) return own;
  const words = command.words.map((word) => word.text);
  if (words.includes('--user')) return `${step.home}/.local`;
  if (install.manager === 'uv-sync' || install.manager === 'uv-add')
    return step.at.variables.get('UV_PROJECT_ENVIRONMENT') ?? pathOfText(step, command, '.venv') ?? '/';
  const active = command.environment.get('VIRTUAL_ENV') ?? step.at.variables.get('VIRTUAL_ENV');
  if (active !== undefined && active !== '') return active;
  // An environment whose programs come first is the one that pip belongs to.
  const first = (step.at.variables.get('PATH') ?? '').split(':')[0] ?? '';
  const onPath = /^(\/.+)\/bin$/.exec(first)?.[1];
  if (onPath !== undefined && !/^\/usr(?:\/local)?$/.test(onPath)) return onPath;
  return `/usr/local/lib/python${model.python.version}/site-packages`;
}

/** Normalised names that somebody wrote down: operands of the command, and the roots of what it installs from. */
export function directNames(item: PythonInstallModel): ReadonlySet<string> {
  const names = new Set<string>();
  for (const word of item.install.requirements) {
    const name = requirementName(word.text);
    if (name !== null) names.add(name);
  }
  for (const root of item.closure?.closure.roots ?? []) names.add(root.name);
  return names;
}

/** Normalised names of all that an install is known to bring: its closure without what is there already, and its operands. */
export function broughtNames(item: PythonInstallModel): ReadonlySet<string> {
  const names = new Set(item.closure === null ? directNames(item) : []);
  for (const distribution of item.closure?.distributions ?? [])
    if (!distribution.provided) names.add(distribution.name);
  return names;
}

/** The name in a requirement operand; null for paths, URLs and wheels. */
export function requirementName(text: string): string | null {
  if (/^[./~]|[/\\]|\.(?:whl|zip|tar\.gz|tgz)$|:\/\//.test(text.replace(/\s*@.*$/s, ''))) return null;
  const name = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:[[=<>!~;@\s]|$)/.exec(text)?.[1];
  return name === undefined ? null : normalizeName(name);
}

/** Distributions that use a GPU or are of no use without one. */
const NEEDS_GPU = new Set([
  'apex',
  'auto-gptq',
  'autoawq',
  'bitsandbytes',
  'causal-conv1d',
  'cudf-cu12',
  'cuml-cu12',
  'cupy',
  'cupy-cuda11x',
  'cupy-cuda12x',
  'cupy-cuda13x',
  'deepspeed',
  'exllamav2',
  'faiss-gpu',
  'faiss-gpu-cu12',
  'flash-attn',
  'flashinfer-python',
  'gptqmodel',
  'mamba-ssm',
  'nvidia-dali-cuda120',
  'nvidia-modelopt',
  'onnxruntime-gpu',
  'paddlepaddle-gpu',
  'pynvml',
  'sageattention',
  'sglang',
  'tensorflow-gpu',
  'tensorrt',
  'tensorrt-llm',
  'torch-tensorrt',
  'transformer-engine',
  'triton',
  'unsloth',
  'vllm',
  'xformers',
]);

/** The first of the names that needs a GPU; torch's own `triton` counts only when somebody wrote it down. */
export function gpuDistribution(item: PythonInstallModel): string | null {
  const direct = directNames(item);
  for (const name of broughtNames(item))
    if (NEEDS_GPU.has(name) && (name !== 'triton' || direct.has(name))) return name;
  return null;
}

/** Distributions that are compiled where they are installed, or that compile when they run: they need a compiler or CUDA's headers. */
const COMPILES = new Set([
  'apex',
  'causal-conv1d',
  'deepspeed',
  'detectron2',
  'fairseq',
  'flash-attn',
  'flashinfer-python',
  'gptqmodel',
  'mamba-ssm',
  'mmcv',
  'mmcv-full',
  'mmdet',
  'natten',
  'pytorch3d',
  'sageattention',
  'spconv',
  'tensorrt-llm',
  'tilelang',
  'tinycudann',
  'torch-cluster',
  'torch-scatter',
  'torch-sparse',
  'torch-spline-conv',
  'transformer-engine',
  'triton',
  'vllm',
  'xformers',
]);

/** What shows that an install compiles something itself, or brings something that compiles when it runs; null without a sign. */
export function compileSign(item: PythonInstallModel): string | null {
  const { install } = item;
  const direct = directNames(item);
  for (const name of broughtNames(item))
    if (COMPILES.has(name) && (name !== 'triton' || direct.has(name))) return name;
  const words = install.command.words.map((word) => word.text);
  const flag = words.find((word) =>
    /^--(?:no-build-isolation|no-binary|config-settings?|global-option)\b/.test(word),
  );
  if (flag !== undefined) return flag;
  const source = [...install.requirements, ...install.editables].find((word) =>
    /^(?:git|hg|svn|bzr)\+|@\s*(?:git\+|https?:)|\.(?:tar\.gz|zip)$|\.git$/.test(word.text),
  );
  return source?.text ?? null;
}
