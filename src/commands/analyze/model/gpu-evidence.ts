import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import type { CodeUsage } from '../../../python/imports/usage.ts';
import { baseName } from '../../../support/container-path.ts';
import type { SourceText } from '../../../support/source-text.ts';
import type { GpuEvidence } from './dockerfile-model.ts';

/** Names whose use means that the program asks for a GPU by itself. */
const GPU_CALLS = [
  '.cuda',
  'torch.cuda.set_device',
  'torch.cuda.amp.autocast',
  'tensorflow.config.experimental.set_memory_growth',
];
/** Calls that take a device; `cuda` given literally is a sign, a device chosen at run time is none. */
const DEVICE_CALLS = ['.to', 'torch.device', 'jax.devices', 'torch.set_default_device'];
const GPU_DEVICE = /^(?:device=)?(?:cuda(?::\d+)?|gpu)$/;

/** Signs in the Python code. Choosing the GPU only when there is one (`"cuda" if … else "cpu"`) is no sign. */
export function gpuEvidenceInCode(usage: CodeUsage): GpuEvidence[] {
  const evidence: GpuEvidence[] = [];
  for (const name of GPU_CALLS)
    for (const use of usage.usesOf(name))
      evidence.push({ path: use.path, line: use.range.startLine, what: `${name} is called` });
  for (const name of DEVICE_CALLS)
    for (const use of usage.usesOf(name)) {
      const device = use.literals.find((literal) => GPU_DEVICE.test(literal));
      if (device !== undefined)
        evidence.push({ path: use.path, line: use.range.startLine, what: `${name}("${device}") is called` });
    }
  return evidence;
}

/** Signs in files that say how containers are run: compose files, Kubernetes manifests, workflows. */
export function gpuEvidenceInDeployment(source: SourceText): GpuEvidence[] {
  const evidence: GpuEvidence[] = [];
  const signs: readonly [RegExp, string][] = [
    [/nvidia\.com\/gpu/, 'nvidia.com/gpu is requested'],
    [/runtime:\s*["']?nvidia/, 'the nvidia runtime is used'],
    [/capabilities:.*\bgpu\b/, 'a GPU is reserved'],
    [/NVIDIA_VISIBLE_DEVICES["']?\s?[:=]\s?["']?(?!none\b|void\b)\w/, 'NVIDIA_VISIBLE_DEVICES is set'],
    [/--gpus[ =]/, 'containers run with --gpus'],
    [/runs-on:.*\bgpu\b/i, 'a job runs on a GPU runner'],
  ];
  for (const [index, line] of source.text.split('\n').entries())
    for (const [pattern, what] of signs)
      if (pattern.test(line)) evidence.push({ path: source.path, line: index + 1, what });
  return evidence;
}

/** Whether a file is one in which deployments are described. */
export function describesDeployment(path: string): boolean {
  const name = baseName(path);
  if (!/\.ya?ml$/i.test(name)) return false;
  return (
    /compose/i.test(name) ||
    path.startsWith('.github/workflows/') ||
    /(^|\/)(k8s|kubernetes|deploy(ment)?s?|manifests|helm|charts?)\//i.test(path)
  );
}

/** Signs in a Dockerfile: a CUDA base image, or the variables of NVIDIA's container runtime. */
export function gpuEvidenceInDockerfile(graph: StageGraph): GpuEvidence[] {
  const evidence: GpuEvidence[] = [];
  for (const stage of graph.layerChain) {
    if (stage.base.kind === 'image') {
      const { domain, path, tag } = stage.base.reference;
      if (
        domain === 'nvcr.io' ||
        path.startsWith('nvidia/') ||
        /(^|[-_.])(cuda|gpu|cu1[0-9]{2})/.test(tag ?? '') ||
        /cuda|(^|[-_/])gpu($|[-_/])/.test(path)
      )
        evidence.push({
          path: graph.dockerfile.source.path,
          line: stage.from.range.startLine,
          what: `the base image ${stage.base.written} is one for GPUs`,
        });
    }
    for (const { instruction } of stage.instructions) {
      if (instruction.kind !== 'env') continue;
      for (const { name, value } of instruction.assignments)
        if (name.raw === 'NVIDIA_VISIBLE_DEVICES' && !/^["']?(void|none)?["']?$/.test(value?.raw ?? ''))
          evidence.push({
            path: graph.dockerfile.source.path,
            line: name.range.startLine,
            what: 'NVIDIA_VISIBLE_DEVICES is set',
          });
    }
  }
  return evidence;
}
