import type { SystemPackages } from '../../../shell/known-command.ts';
import type { DockerfileModel, RunStep } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { appendCommand } from './edit/append.ts';
import { sudoOf } from './evidence/apt.ts';
import { commandsAfter, empties, isCleanupProgram, removesUnknown } from './evidence/cleanup.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { staysInImage } from './evidence/layers.ts';
import { mountHolding } from './evidence/mounts.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** Metadata and packages of dnf or yum stay in a layer of the image. */
export const dnfClean: DockerfileRule = {
  id: 'dnf-clean',
  title: 'The cache of dnf stays in the image',
  severity: 'warning',
  summary: 'Fires when dnf or yum installs and the same RUN does not clean the cache.',
  rationale: `dnf and yum download the metadata of every enabled repository before they install, and keep it below \`/var/cache/dnf\` or
\`/var/cache/yum\`: with several repositories often more than what gets installed. Nothing reads it in a finished image.

The fix appends \`dnf clean all\` to the RUN. Removing the folder, or a cache mount over it, is equally good. Cleaning in a later RUN
does not help.`,
  examples: [
    {
      bad: 'FROM fedora:40\nRUN dnf install -y git\n',
      good: 'FROM fedora:40\nRUN dnf install -y git && dnf clean all\n',
    },
  ],
  check: (model) => findingsOrPraise(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  for (const step of model.steps) {
    const last = step.commands.findLast((item) => downloads(item));
    if (last?.known?.kind !== 'system-packages') continue;
    const folder = cacheOf(last.known);
    if (!staysInImage(model, step.stage, folder)) continue;
    const script = scriptOf(step, last.command);
    const range = rangeOfCommand(model, step, script, last.command.range);
    if (mountHolding(step, folder) !== null) {
      yield praise(model, range, `The cache of ${last.known.manager} is a mount and no part of the image.`);
      continue;
    }
    const after = commandsAfter(step, last);
    if (after.some((item) => cleans(step, item, folder))) {
      yield praise(model, range, `The cache of ${last.known.manager} is cleaned in the RUN that fills it.`);
      continue;
    }
    if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item))) continue;
    const sudo = script === null ? '' : sudoOf(script.script.text, last);
    const command = `${sudo}${last.known.manager} clean all`;
    const certain = last.command.listPosition !== null && last.command.certainty === 'always';
    const edit = script === null || !certain ? null : appendCommand(model, step, script, command);
    yield finding(
      model,
      range,
      `${last.known.manager} leaves the metadata of its repositories in this layer. Clean it at the end of the same RUN: \`${command}\`.`,
      {
        fix:
          edit === null
            ? advice(`End the RUN with ${command}`)
            : { safety: 'safe', description: `Append ${command} to the RUN`, edits: [edit] },
      },
    );
  }
}

function downloads(item: StepCommand): boolean {
  const { known, command } = item;
  return (
    known?.kind === 'system-packages' &&
    (known.manager === 'dnf' || known.manager === 'yum') &&
    (known.operation === 'install' || known.operation === 'upgrade' || known.operation === 'update') &&
    !command.enclosures.includes('function')
  );
}

function cacheOf(known: SystemPackages): string {
  return known.manager === 'yum' ? '/var/cache/yum' : '/var/cache/dnf';
}

function cleans(step: RunStep, item: StepCommand, folder: string): boolean {
  const { known, command } = item;
  if (known?.kind === 'cache-clean' && known.manager === 'dnf') return true;
  if (
    /^(?:dnf|yum|microdnf)$/.test(command.name ?? '') &&
    command.words.some((word) => word.text === 'clean')
  )
    return true;
  return (
    empties(step, item, folder) ||
    empties(step, item, '/var/cache/dnf') ||
    empties(step, item, '/var/cache/yum')
  );
}
