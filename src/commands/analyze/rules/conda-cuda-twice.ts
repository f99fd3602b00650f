import type { DockerfileModel } from '../model/dockerfile-model.ts';
import { type BaseImage, bringsTorch, cudaFlavour, finalBase, isCudaImage } from './evidence/base-image.ts';
import { advice, finding, limited, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { layeredSteps } from './evidence/layers.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** conda installs CUDA over a base that has it. */
export const condaCudaTwice: DockerfileRule = {
  id: 'conda-cuda-twice',
  title: 'conda installs CUDA over a CUDA base',
  severity: 'warning',
  summary: 'Fires when conda installs CUDA packages on a base image that brings the CUDA libraries.',
  rationale: `conda environments are self-contained: \`cudatoolkit\`, \`pytorch-cuda\`, \`cuda-toolkit\` and their kin bring complete CUDA libraries,
and programs of the environment load those. On a CUDA \`-runtime\` or \`-devel\` base, or a PyTorch image, the same libraries are there
already; GroundingDINO's Dockerfile, on a PyTorch image, is a well-known case.

Choose one source: a plain or \`-base\` image below conda's CUDA, or the CUDA base with Python packages that use it. There is no automatic
fix, because the choice decides which programs find which libraries.`,
  examples: [
    {
      bad: 'FROM nvidia/cuda:12.1.1-runtime-ubuntu22.04\nRUN conda install -y -c nvidia cuda-toolkit=12.1 && conda clean -afy\n',
      good: 'FROM nvidia/cuda:12.1.1-base-ubuntu22.04\nRUN conda install -y -c nvidia cuda-toolkit=12.1 && conda clean -afy\n',
    },
  ],
  check: (model) => limited(judge(model)),
};

const CUDA_PACKAGE =
  /^(?:[\w-]+::)?["']?(?:cuda|cudatoolkit|cuda-toolkit|cuda-runtime|cuda-libraries|cuda-nvcc|cudnn|pytorch-cuda|libcublas|nccl)(?:$|[=<>!"'\s[-])/;

function* judge(model: DockerfileModel): Iterable<Judgement> {
  const base = finalBase(model);
  if (base === null || !bringsCuda(base)) return;
  for (const step of layeredSteps(model))
    for (const { known, command } of step.commands) {
      if (known?.kind !== 'conda-install') continue;
      const cuda = known.packages.find((word) => CUDA_PACKAGE.test(word.text));
      if (cuda === undefined) continue;
      yield finding(
        model,
        rangeOfCommand(model, step, scriptOf(step, command), command.range),
        `conda installs \`${cuda.text}\` on ${base.repository}:${base.tag}, which already brings the CUDA libraries; the image carries both. ` +
          'Use those of one of them.',
        { fix: advice('Start from a plain or -base image, or leave CUDA out of the conda install') },
      );
    }
}

/** CUDA's own images but for the `-base` ones, and PyTorch's images for GPUs. */
function bringsCuda(base: BaseImage): boolean {
  const flavour = cudaFlavour(base);
  if (isCudaImage(base)) return flavour === 'runtime' || flavour === 'devel';
  return bringsTorch(base) && (/cuda/.test(base.tag) || base.reference.domain === 'nvcr.io');
}
