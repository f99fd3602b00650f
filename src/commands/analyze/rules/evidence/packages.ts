import type { SystemPackages } from '../../../../shell/known-command.ts';
import type { ShellWord } from '../../../../shell/script.ts';
import type { DockerfileModel, RunStep } from '../../model/dockerfile-model.ts';
import type { StepCommand } from '../../model/step-command.ts';
import { commandsAfter } from './cleanup.ts';
import { stepsWhereStays } from './layers.ts';
import { packageName } from './words.ts';

/** An install of system packages in a layer of the image. */
export interface PackageInstall {
  readonly step: RunStep;
  readonly item: StepCommand;
  readonly known: SystemPackages;
  /** The packages that are asked for and not removed in the same RUN. */
  readonly kept: readonly ShellWord[];
}

/** The installs of system packages that get into the image: in its layers, or in a stage that is copied whole. */
export function packageInstalls(model: DockerfileModel): readonly PackageInstall[] {
  return stepsWhereStays(model, () => '/usr/bin').flatMap((step) =>
    step.commands.flatMap((item) => {
      const { known } = item;
      if (known?.kind !== 'system-packages' || known.operation !== 'install') return [];
      if (item.command.enclosures.includes('function')) return [];
      return [{ step, item, known, kept: keptPackages(step, item, known) }];
    }),
  );
}

function keptPackages(step: RunStep, item: StepCommand, known: SystemPackages): readonly ShellWord[] {
  const removed = new Set<string>();
  let wildcard = false;
  for (const { known: later, command } of commandsAfter(step, item)) {
    if (later?.kind !== 'system-packages') continue;
    if (later.operation !== 'remove' && later.operation !== 'autoremove') continue;
    for (const word of later.packages) {
      removed.add(packageName(word));
      if (word.value === null) wildcard = true;
    }
    // What `apt-mark auto` marked, an autoremove takes out.
    if (later.operation === 'autoremove' || command.words.some((word) => /^--auto-?remove$/.test(word.text)))
      if (step.commands.some((other) => other.command.name === 'apt-mark')) wildcard = true;
  }
  if (wildcard || (known.virtual !== null && removed.has(known.virtual.toLowerCase()))) return [];
  return known.packages.filter((word) => !removed.has(packageName(word)));
}
