import type { DockerfileModel, RepositoryFacts } from '../model/dockerfile-model.ts';
import { cudaFlavour, finalBase, isCudaImage } from './evidence/base-image.ts';
import { compilationInImage } from './evidence/compilation.ts';
import { editTag } from './evidence/from-tag.ts';
import { advice, finding, limited, rangeOfCommand } from './evidence/judge.ts';
import { broughtNames, imageInstalls, type LayeredInstall } from './evidence/python.ts';
import { torchOf } from './evidence/torch.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** Distributions that load CUDA from the system, not from wheels. */
const USES_SYSTEM_CUDA =
  /^(?:tensorflow(?:-gpu)?|onnxruntime-gpu|cupy(?:-cuda.*)?|faiss-gpu.*|ctranslate2|faster-whisper|tensorrt.*|jax-cuda.*|jaxlib|paddlepaddle-gpu|mxnet.*|llama-cpp-python|pycuda|numba-cuda|cudf.*|cuml.*|dlib|spconv.*)$/;

/** CUDA libraries come with the base and again with torch's wheels. */
export const cudaTwice: DockerfileRule = {
  id: 'cuda-twice',
  title: 'CUDA is in the base image and in the wheels',
  severity: 'warning',
  summary: 'Fires when a CUDA base with libraries gets a torch whose wheels bring the same libraries.',
  rationale: `torch's wheels for GPUs load cuBLAS, cuDNN, NCCL and the rest from the \`nvidia-*\` distributions that they require, not
from the system. On a \`-runtime\` or \`-cudnn\` base the same libraries lie there a second time, gigabytes in size, unused. The driver's
own library comes from the host in any case.

The fix changes the tag to the \`-base\` variant, which has what the container runtime needs to pass a GPU through. It is a
suggestion, to be verified by a build and a run. The rule is silent when something is installed that loads CUDA from the system
(TensorFlow, ONNX Runtime, CTranslate2, CuPy, …), or something is compiled.`,
  examples: [
    {
      bad: 'FROM nvidia/cuda:12.4.1-cudnn-runtime-ubuntu22.04\nRUN pip install --no-cache-dir torch==2.4.0\n',
      good: 'FROM nvidia/cuda:12.4.1-base-ubuntu22.04\nRUN pip install --no-cache-dir torch==2.4.0\n',
    },
  ],
  check: (model, facts) => limited(judge(model, facts)),
};

function* judge(model: DockerfileModel, facts: RepositoryFacts): Iterable<Judgement> {
  const base = finalBase(model);
  // The -devel variants are devel-base's business.
  if (base === null || !isCudaImage(base) || cudaFlavour(base) !== 'runtime') return;
  if (compilationInImage(model, facts) !== null) return;
  const installs = imageInstalls(model);
  if (installs.some(({ item }) => [...broughtNames(item)].some((name) => USES_SYSTEM_CUDA.test(name))))
    return;
  if (usesSystemCuda(model, facts)) return;
  const torch = installs.find(bringsCuda);
  if (torch === undefined) return;
  const edit = editTag(model, base, (written) => written.replace(/-(?:cudnn\d*-)?runtime(?=-|$)/, '-base'));
  const line = rangeOfCommand(
    model,
    torch.step,
    torch.item.script,
    torch.item.install.command.range,
  ).startLine;
  yield finding(
    model,
    base.from.range,
    `${base.repository}:${base.tag} brings the CUDA libraries, and so do the wheels that line ${line} installs; torch uses those of the ` +
      'wheels. The `-base` variant leaves out the second copy; rebuild to make sure.',
    {
      fix:
        edit === null
          ? advice('Use the -base variant of the image')
          : { safety: 'suggested', description: 'Use the -base variant', edits: [edit] },
    },
  );
}

function bringsCuda(install: LayeredInstall): boolean {
  const torch = torchOf(install);
  return torch !== null && (torch.companions > 0 || torch.build === 'default' || torch.build === 'cuda');
}

/** Packages or imports that load CUDA from the system. */
function usesSystemCuda(model: DockerfileModel, facts: RepositoryFacts): boolean {
  const packages = model.steps.some((step) =>
    step.commands.some(
      ({ known }) =>
        known?.kind === 'system-packages' &&
        known.packages.some((word) => /cuda|cudnn|cublas|nvinfer|tensorrt/.test(word.text)),
    ),
  );
  return (
    packages ||
    ['tensorflow', 'onnxruntime', 'cupy', 'tensorrt', 'ctranslate2'].some(
      (name) => facts.usage.importsOf(name).length > 0,
    )
  );
}
