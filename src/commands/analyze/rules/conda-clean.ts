import type { CondaInstall } from '../../../shell/known-command.ts';
import type { DockerfileModel, RunStep } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { appendCommand } from './edit/append.ts';
import { commandsAfter, isCleanupProgram, removesUnknown } from './evidence/cleanup.ts';
import { cleansPackages, mountedPackages } from './evidence/conda.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { staysInImage, stepsAfter } from './evidence/layers.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** conda's package cache stays in a layer of the image. */
export const condaClean: DockerfileRule = {
  id: 'conda-clean',
  title: "conda's package cache stays in the image",
  severity: 'warning',
  summary:
    'Fires when conda, mamba or micromamba installs and the same RUN does not clean the package cache.',
  rationale: `conda keeps the archive of every package, and the unpacked package, in its \`pkgs\` folder. The unpacked files
are mostly hard links to the environment, the archives are not. Cleaning in the RUN that installs took one image from
2.5 to 1.7 GB ([synapse#185](https://github.com/matrix-org/synapse/issues/185)) and another from 20.5 to 13.8 GB
([OpenChatKit#50](https://github.com/togethercomputer/OpenChatKit/issues/50)).

The fix appends \`conda clean -afy\` to the RUN. Environments keep working, because conda does not make symbolic links to the
cache unless it is told to. A cache mount over the \`pkgs\` folder is equally good.`,
  examples: [
    {
      bad: 'FROM continuumio/miniconda3:24.1.2-0\nRUN conda install -y numpy\n',
      good: 'FROM continuumio/miniconda3:24.1.2-0\nRUN conda install -y numpy && conda clean -afy\n',
    },
  ],
  check: (model) => findingsOrPraise(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  for (const step of model.steps) {
    if (!staysInImage(model, step.stage, '/opt/conda/pkgs')) continue;
    const installs = step.commands.filter((item) => item.known?.kind === 'conda-install');
    const last = installs.at(-1);
    if (last?.known?.kind !== 'conda-install') continue;
    const script = scriptOf(step, last.command);
    const range = rangeOfCommand(model, step, script, last.command.range);
    const mounted = mountedPackages(step);
    if (mounted !== null) {
      yield praise(model, range, `conda's package cache is a mount (${mounted}) and no part of the image.`);
      continue;
    }
    const after = commandsAfter(step, last);
    const cleaned = after.find((item) => cleansPackages(step, item));
    if (cleaned !== undefined) {
      yield praise(model, range, "conda's package cache is cleaned in the RUN that fills it.");
      continue;
    }
    if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item))) continue;
    const command = cleanCommand(last.known, last);
    const certain = last.command.listPosition !== null && last.command.certainty === 'always';
    const safety = stepsAfter(model, step).some(worksOffline) ? 'suggested' : 'safe';
    const edit = script === null || !certain ? null : appendCommand(model, step, script, command);
    yield finding(
      model,
      range,
      `${last.known.manager} leaves every downloaded package archive in this layer. Clean the cache at the end of the same ` +
        `RUN: \`${command}\`.`,
      {
        fix:
          edit === null
            ? advice(`End the RUN with ${command}`)
            : { safety, description: `Append ${command} to the RUN`, edits: [edit] },
      },
    );
  }
}

/** Installs from the cache, without a network. */
function worksOffline(step: RunStep): boolean {
  return step.commands.some(
    ({ known, command }) =>
      known?.kind === 'conda-install' &&
      command.words.some((word) => /^--(?:offline|use-local)$/.test(word.text)),
  );
}

function cleanCommand(install: CondaInstall, item: StepCommand): string {
  const program = item.command.words[0]?.raw ?? install.manager;
  return install.manager === 'micromamba' ? `${program} clean --all --yes` : `${program} clean -afy`;
}
