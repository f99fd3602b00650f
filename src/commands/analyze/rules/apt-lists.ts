import type { Quantity } from '../../../support/quantity.ts';
import type { DockerfileModel, RunStep } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { appendCommand } from './edit/append.ts';
import { aptCommands, LISTS, removesLists, sudoOf } from './evidence/apt.ts';
import { commandsAfter, isCleanupProgram, removesUnknown } from './evidence/cleanup.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { isLayered, staysInImage, stepsAfter } from './evidence/layers.ts';
import { mountHolding } from './evidence/mounts.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

const REMOVE = `rm -rf ${LISTS}/*`;

/** apt's package lists stay in a layer of the image. */
export const aptLists: DockerfileRule = {
  id: 'apt-lists',
  title: 'Package lists of apt stay in the image',
  severity: 'warning',
  summary: 'Fires when a RUN updates the package lists of apt and does not remove them before it ends.',
  rationale: `\`apt-get update\` downloads the index of every package of the distribution: about 40 MB unpacked on Ubuntu 22.04.
Nothing reads it after the install. \`apt-get clean\` removes downloaded packages, not the lists, and on Debian's and Ubuntu's
own images it has nothing to do, because these are configured to drop downloaded packages at once.

The fix appends \`${REMOVE}\` to the RUN. It is offered as safe only when no later RUN installs without updating first.
Equally good: \`apt-get distclean\`, or a cache mount over \`${LISTS}\`. Removing the lists in a later RUN does not help.`,
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl\n',
      good: `FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && ${REMOVE}\n`,
    },
    {
      bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && apt-get clean\n',
      good: 'FROM debian:12-slim\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends curl\n',
    },
  ],
  check: (model) => findingsOrPraise(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  let weighed = false;
  for (const step of model.steps) {
    if (!staysInImage(model, step.stage, LISTS)) continue;
    const last = aptCommands(step, ['update']).at(-1);
    if (last === undefined) continue;
    const script = scriptOf(step, last.command);
    const range = rangeOfCommand(model, step, script, last.command.range);
    const mount = mountHolding(step, LISTS);
    if (mount !== null) {
      yield praise(
        model,
        range,
        `The package lists of apt lie in a ${mount.type} mount (${mount.target}), not in the image.`,
      );
      continue;
    }
    const after = commandsAfter(step, last);
    if (after.some((item) => removesLists(step, item))) {
      yield praise(model, range, 'The package lists of apt are removed in the RUN that downloads them.');
      continue;
    }
    if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item))) continue;
    // A later update finds lists that are already there, and adds next to nothing.
    const bytes: Quantity | null = weighed || !isLayered(model, step.stage) ? null : model.system.lists;
    weighed ||= bytes !== null;
    yield listsKept(model, step, last, bytes);
  }
}

function listsKept(
  model: DockerfileModel,
  step: RunStep,
  last: StepCommand,
  bytes: Quantity | null,
): Judgement {
  const saving = bytes === null ? {} : { saving: { kind: 'image' as const, quantity: bytes } };
  const script = scriptOf(step, last.command);
  const range = rangeOfCommand(model, step, script, last.command.range);
  const dependent = stepsAfter(model, step).find(dependsOnLists);
  if (dependent !== undefined) {
    const line = dependent.instruction.range.startLine;
    return finding(
      model,
      range,
      `The package lists that apt downloads here stay in this layer, and line ${line} needs them. Update, install and remove ` +
        `the lists in one RUN: \`${REMOVE}\` at its end.`,
      { fix: advice(`Merge with the RUN at line ${line} and end it with ${REMOVE}`), ...saving },
    );
  }
  const command = `${script === null ? '' : sudoOf(script.script.text, last)}${REMOVE}`;
  const edit = script === null ? null : appendCommand(model, step, script, command);
  const hidden = stepsAfter(model, step).some(runsOwnScript);
  return finding(
    model,
    range,
    `The package lists that apt downloads stay in this layer, and nothing reads them again. Remove them at the end of the ` +
      `same RUN: \`${REMOVE}\`.`,
    {
      fix:
        edit === null
          ? advice(`End the RUN with ${command}`)
          : {
              safety: hidden ? 'suggested' : 'safe',
              description: `Append ${command} to the RUN`,
              edits: [edit],
            },
      ...saving,
    },
  );
}

/** Installs from lists that an earlier layer downloaded. */
function dependsOnLists(step: RunStep): boolean {
  if (mountHolding(step, LISTS) !== null) return false;
  const first = aptCommands(step, ['install', 'upgrade', 'update'])[0];
  return (
    first !== undefined &&
    first.known.operation !== 'update' &&
    !first.known.packages.every((word) => /^\.{0,2}\/|\.deb$/.test(word.text))
  );
}

/** Runs a script whose text is not here: it may install from the lists. */
function runsOwnScript(step: RunStep): boolean {
  return step.commands.some(
    (item) =>
      item.known === null && item.command.words.slice(0, 2).some((word) => /\.sh$|^\.\//.test(word.text)),
  );
}
