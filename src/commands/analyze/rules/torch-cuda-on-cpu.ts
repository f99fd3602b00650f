import type { DockerfileModel, RepositoryFacts } from '../model/dockerfile-model.ts';
import { baseOfStage, isPlainBase, showsGpu } from './evidence/base-image.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand } from './evidence/judge.ts';
import { gpuDistribution, imageInstalls, type LayeredInstall } from './evidence/python.ts';
import { torchOf } from './evidence/torch.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** torch is installed with CUDA libraries where nothing shows a GPU. */
export const torchCudaOnCpu: DockerfileRule = {
  id: 'torch-cuda-on-cpu',
  title: 'torch comes with CUDA, and nothing shows a GPU',
  severity: 'warning',
  summary:
    "Fires when PyTorch's default wheels for x86-64 Linux are installed and neither the Dockerfile nor the repository shows a GPU.",
  rationale: `On x86-64 Linux the default wheel of torch is built for NVIDIA GPUs and requires about a dozen \`nvidia-*\` distributions
and \`triton\`. A service that runs on CPUs never loads them. Moving to PyTorch's CPU wheels took one image from 3.38 to 0.68 GB
pulled ([future-agi#2789](https://github.com/future-agi/future-agi/pull/2789)).

The CPU wheels are served by PyTorch's own index, under a version with \`+cpu\`. With pip, give that index for torch, torchvision
and torchaudio in a step of its own, before the other requirements; with uv, put it in \`tool.uv.sources\`. That table binds only what
the project itself lists: when torch comes through another distribution, list torch too. A person decides, because a GPU may be
attached in a way that the repository does not show.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.4.0\n',
      good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.4.0+cpu --index-url https://wheels.example.org/whl/cpu\n',
    },
  ],
  check: (model, facts) => findingsOrPraise(judge(model, facts)),
};

function* judge(model: DockerfileModel, facts: RepositoryFacts): Iterable<Judgement> {
  const installs = imageInstalls(model);
  const gpu = showsGpu(model, facts) || installs.some(({ item }) => gpuDistribution(item) !== null);
  for (const install of installs) {
    const torch = torchOf(install);
    if (torch === null) continue;
    const range = rangeOfCommand(
      model,
      install.step,
      install.item.script,
      install.item.install.command.range,
    );
    if (torch.build === 'cpu')
      yield praise(model, range, `torch is installed as a CPU build: ${torch.because}.`);
    else if (
      torch.build === 'default' &&
      !gpu &&
      platformOf(install, facts) === 'linux/amd64' &&
      !mayBeInBase(model, install, torch.direct)
    )
      yield finding(model, range, messageFor(torch.direct, torch.companions), {
        fix: advice(
          torch.direct
            ? "Install torch, torchvision and torchaudio from PyTorch's CPU index"
            : "List torch yourself and take it from PyTorch's CPU index",
        ),
      });
  }
}

/** Whether the base may bring torch, so that this install would leave it alone. */
function mayBeInBase(model: DockerfileModel, install: LayeredInstall, direct: boolean): boolean {
  const base = baseOfStage(model, install.step.stage.index);
  return base === null || /torch/.test(base.repository) || (!direct && !isPlainBase(base));
}

function platformOf(install: LayeredInstall, facts: RepositoryFacts): string {
  return install.item.closure?.closure.target.platform ?? facts.platform;
}

function messageFor(direct: boolean, companions: number): string {
  const what = companions > 0 ? `with ${companions} CUDA distributions` : 'with its CUDA libraries';
  return (
    `torch is installed ${what}, but neither the Dockerfile nor the repository shows a GPU. ` +
    (direct
      ? "If this runs on CPUs, install torch from PyTorch's CPU index."
      : "If this runs on CPUs, list torch as a requirement of your own and take it from PyTorch's CPU index.")
  );
}
