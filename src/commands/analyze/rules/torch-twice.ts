import type { DockerfileModel } from '../model/dockerfile-model.ts';
import { bringsTorch, finalBase } from './evidence/base-image.ts';
import { advice, finding, limited, rangeOfCommand } from './evidence/judge.ts';
import { type LayeredInstall, layeredInstalls } from './evidence/python.ts';
import { type TorchInstall, torchOf } from './evidence/torch.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** torch is installed over another torch of an earlier layer. */
export const torchTwice: DockerfileRule = {
  id: 'torch-twice',
  title: 'torch is installed over another torch',
  severity: 'warning',
  summary:
    'Fires when an install replaces the torch of the base image, or that of an earlier layer, by another version.',
  rationale: `pip uninstalls the old version and installs the new one. The old files are hidden, but their layer still holds them:
the image carries two complete copies of torch, and often two sets of CUDA libraries.

Over a PyTorch base, leave torch out of what gets installed, or constrain it to the base's version
(\`pip freeze | grep '^torch' > constraints.txt\`, then \`-c constraints.txt\`), or start from a plain Python base. Between two installs,
ask for the same version in both, or install in one command. A distribution that requires another torch can be the reason;
the message then can't name a line of yours.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.3.0\nRUN pip install --no-cache-dir torch==2.4.0\n',
      good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.4.0\n',
    },
  ],
  check: (model) => limited(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  const base = finalBase(model);
  let earlier: { readonly install: LayeredInstall; readonly torch: TorchInstall } | null = null;
  for (const install of layeredInstalls(model)) {
    if (install.item.install.target !== null || install.item.install.noDependencies) continue;
    const torch = torchOf(install);
    if (torch === null) continue;
    const range = rangeOfCommand(
      model,
      install.step,
      install.item.script,
      install.item.install.command.range,
    );
    if (earlier !== null) {
      const line = earlier.install.step.instruction.range.startLine;
      if (earlier.install.step !== install.step && differ(earlier.torch.version, torch.version))
        yield finding(
          model,
          range,
          `This installs torch ${torch.version} over the ${earlier.torch.version} of line ${line}, whose layer keeps the old files. ` +
            'Ask for one version, or install both in one command.',
          { fix: advice(`Ask for the same version of torch here and at line ${line}`) },
        );
    } else if (
      base !== null &&
      bringsTorch(base) &&
      torch.version !== null &&
      !sameAsTag(base.tag, torch.version)
    ) {
      yield finding(
        model,
        range,
        `${base.repository}:${base.tag} brings torch, and this installs torch ${torch.version} over it: the image carries both. Leave torch ` +
          "out, constrain it to the base's version, or start from a plain Python base.",
        {
          fix: advice(
            "Leave torch out of what is installed over this base, or constrain it to the base's version",
          ),
        },
      );
    }
    earlier = { install, torch };
  }
}

/** Whether both versions are known and not the same; another local label (`+cpu`) is another build. */
function differ(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [publicA, localA] = a.split('+');
  const [publicB, localB] = b.split('+');
  return publicA !== publicB || (localA !== undefined && localB !== undefined && localA !== localB);
}

function sameAsTag(tag: string, version: string): boolean {
  const own = /^v?(\d+(?:\.\d+)+)/.exec(tag)?.[1];
  const wanted = version.split('+')[0] ?? version;
  return own === wanted || own === undefined;
}
