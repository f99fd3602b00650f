import type { DockerfileModel, RepositoryFacts } from '../model/dockerfile-model.ts';
import { showsGpu } from './evidence/base-image.ts';
import { advice, finding, limited, rangeOfCommand } from './evidence/judge.ts';
import { gpuDistribution, imageInstalls } from './evidence/python.ts';
import { isAtLeast, torchOf } from './evidence/torch.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** torch 2.12 and later bring CUDA to arm64 too. */
export const torchArm64Cuda: DockerfileRule = {
  id: 'torch-arm64-cuda',
  title: 'torch brings CUDA to arm64',
  severity: 'warning',
  summary:
    'Fires when torch 2.12 or later is installed from the usual index on arm64 Linux and nothing shows a GPU.',
  rationale: `Until 2.11 the default wheel of torch for arm64 Linux was a CPU build: its CUDA requirements held only on x86-64. From
2.12 on the marker asks for Linux alone, so that an image for Graviton, Ampere or a Raspberry Pi carries about 2.7 GB of CUDA
libraries that its machine can't use ([pycon#4686](https://github.com/pycon/pycon/pull/4686)).

Take torch from PyTorch's CPU index, which serves arm64 wheels too, or stay below 2.12. A person decides: Grace and Jetson machines
do have a GPU.`,
  examples: [
    {
      bad: 'FROM --platform=linux/arm64 python:3.12-slim\nRUN pip install --no-cache-dir torch==2.12.0\n',
      good: 'FROM --platform=linux/arm64 python:3.12-slim\nRUN pip install --no-cache-dir torch==2.12.0+cpu --index-url https://wheels.example.org/whl/cpu\n',
    },
  ],
  check: (model, facts) => limited(judge(model, facts)),
};

function* judge(model: DockerfileModel, facts: RepositoryFacts): Iterable<Judgement> {
  if (showsGpu(model, facts)) return;
  const installs = imageInstalls(model);
  if (installs.some(({ item }) => gpuDistribution(item) !== null)) return;
  for (const install of installs) {
    const torch = torchOf(install);
    if (torch?.build !== 'default' || !isAtLeast(torch.version, 2, 12)) continue;
    if (!isArm64(model, install.item.closure?.closure.target.platform ?? facts.platform)) continue;
    yield finding(
      model,
      rangeOfCommand(model, install.step, install.item.script, install.item.install.command.range),
      `From 2.12 on, torch's default wheel for arm64 Linux requires CUDA libraries, and this installs ${torch.version ?? 'it'} where ` +
        "nothing shows a GPU. Take it from PyTorch's CPU index.",
      { fix: advice("Install torch from PyTorch's CPU index") },
    );
  }
}

function isArm64(model: DockerfileModel, platform: string): boolean {
  return /^linux\/(?:arm64|aarch64)/.test(model.graph.layerChain[0]?.platform ?? platform);
}
