import type { Clone } from '../../../shell/known-command.ts';
import { isInside } from '../../../support/container-path.ts';
import type { DockerfileModel, RunStep } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { insertAfterWord } from './edit/words.ts';
import { commandsAfter, empties, removesUnknown } from './evidence/cleanup.ts';
import { cloneFolder } from './evidence/clone.ts';
import {
  advice,
  finding,
  findingsOrPraise,
  MAXIMUM_LOOKED_AT,
  praise,
  rangeOfCommand,
  scriptOf,
} from './evidence/judge.ts';
import { staysInImage, stepsAfter } from './evidence/layers.ts';
import { mountHolding } from './evidence/mounts.ts';
import { startText } from './evidence/purpose.ts';
import { directoryOf } from './evidence/words.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** A clone brings the whole history into the image. */
export const gitCloneDepth: DockerfileRule = {
  id: 'git-clone-depth',
  title: 'A clone brings the whole history',
  severity: 'warning',
  summary: 'Fires when `git clone` leaves a repository with its full history in a layer of the image.',
  rationale: `\`git clone\` downloads every version of every file that the repository ever had, into \`.git\`. An image needs one version. For a
repository that once held models or notebooks, \`.git\` is several times the size of the files.

The fix adds \`--depth 1\`. It is safe when nothing after it needs history: no checkout of a commit, no \`describe\`, no submodule, no build that
takes its version from tags (setuptools-scm, versioneer). To get one commit, use
\`git fetch --depth 1 origin <commit>\` in an empty repository, or \`ADD https://…/repository.git#<commit> /path\`, which leaves \`.git\` out by itself.`,
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN git clone https://git.example.org/team/tool.git /opt/tool\n',
      good: 'FROM debian:12-slim\nRUN git clone --depth 1 https://git.example.org/team/tool.git /opt/tool\n',
    },
  ],
  check: (model) => findingsOrPraise(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  let looked = 0;
  for (const step of model.steps)
    for (const item of step.commands) {
      const { known, command } = item;
      if (looked > MAXIMUM_LOOKED_AT) return;
      if (known?.kind === 'clone') looked += 1;
      if (known?.kind !== 'clone' || command.name !== 'git' || command.enclosures.includes('function'))
        continue;
      const folder = cloneFolder(step, item, known);
      if (!staysInImage(model, step.stage, folder ?? '/')) continue;
      if (folder !== null && mountHolding(step, folder) !== null) continue;
      if (isLocal(known)) continue;
      const range = rangeOfCommand(model, step, scriptOf(step, command), command.range);
      if (known.shallow) {
        yield praise(model, range, 'The clone brings one commit, not the history.');
        continue;
      }
      const after = commandsAfter(step, item);
      if (after.some((later) => removesHistory(step, later, folder) || removesUnknown(later.known))) continue;
      yield historyKept(model, step, item, known, folder);
    }
}

function historyKept(
  model: DockerfileModel,
  step: RunStep,
  item: StepCommand,
  known: Clone,
  folder: string | null,
): Judgement {
  const script = scriptOf(step, item.command);
  const range = rangeOfCommand(model, step, script, item.command.range);
  const operation = laterOperation(model, step, item);
  if (operation !== null) {
    const commit = /^(?:checkout|reset|switch)$/.test(operation);
    return finding(
      model,
      range,
      `The clone brings the whole history, and \`git ${operation}\` after it needs part of it. ` +
        (commit
          ? 'Fetch just that commit (`git fetch --depth 1 origin <commit>`), or clone its tag with `--depth 1 --branch`.'
          : 'Remove `.git` in the same RUN once it is done.'),
      { fix: advice(commit ? 'Fetch only the commit that is checked out' : 'Remove .git in the same RUN') },
    );
  }
  const flags = item.command.words.map((word) => word.text);
  const submodules = flags.some((flag) => /^--recurs(?:e-submodules|ive)/.test(flag));
  const edit = insertAfterWord(model, script, known.subcommand, '--depth 1');
  const safe =
    !submodules &&
    !flags.some((flag) => /^--(?:mirror|bare|revision)/.test(flag)) &&
    !isBuilt(model, step, item, folder);
  // What starts in the container may ask the history too.
  const certain = safe && !/\bgit\b/.test(startText(model));
  return finding(
    model,
    range,
    'The clone brings the whole history of the repository into this layer. Add `--depth 1`, so that only the latest commit comes.',
    {
      fix:
        edit === null
          ? advice('Add --depth 1')
          : { safety: certain ? 'safe' : 'suggested', description: 'Add --depth 1', edits: [edit] },
    },
  );
}

function isLocal(known: Clone): boolean {
  const url = known.url?.value;
  return url !== null && url !== undefined && /^(?:\.{0,2}\/|file:)/.test(url);
}

function removesHistory(step: RunStep, item: StepCommand, folder: string | null): boolean {
  if (item.known?.kind !== 'removal') return false;
  if (folder !== null && (empties(step, item, folder) || empties(step, item, `${folder}/.git`))) return true;
  return (
    item.known.paths.some((word) => /(?:^|\/)\.git\/?$/.test(word.text)) ||
    item.known.command.words.some((word) => word.text === '.git')
  );
}

/** The first git command after the clone: it may need history. */
function laterOperation(model: DockerfileModel, step: RunStep, item: StepCommand): string | null {
  const position = step.commands.indexOf(item);
  const later = [
    ...step.commands.slice(position + 1),
    ...stepsAfter(model, step).flatMap((other) => other.commands),
  ];
  for (const { known } of later)
    if (known?.kind === 'git' && !/^(?:config|clone|init|lfs|status|remote)$/.test(known.operation))
      return known.operation;
  return null;
}

/** Whether something is built from the clone: builds like to take their version from tags. */
function isBuilt(model: DockerfileModel, step: RunStep, item: StepCommand, folder: string | null): boolean {
  const position = step.commands.indexOf(item);
  const here = step.commands.slice(position + 1).map((later) => ({ step, later }));
  const others = stepsAfter(model, step).flatMap((other) =>
    other.commands.map((later) => ({ step: other, later })),
  );
  return [...here, ...others].some(({ step: at, later }) => {
    const { known, command } = later;
    const directory = directoryOf(at, command);
    const inside =
      folder === null ||
      !command.workingDirectoryKnown ||
      (directory !== null && isInside(directory, folder)) ||
      mentions(later, folder);
    if (!inside) return false;
    if (known === null)
      return !/^(?:echo|true|set|cd|ls|mkdir|cp|mv|ln|chmod|test|export)$/.test(command.name ?? '');
    if (known.kind === 'python-install')
      return (
        known.editables.length > 0 ||
        known.requirements.some((word) => /^[./]/.test(word.text)) ||
        /^(?:uv-sync|poetry|pdm|pipenv)$/.test(known.manager)
      );
    return known.kind === 'compilation' || known.kind === 'python-program' || known.kind === 'npm-install';
  });
}

function mentions(item: StepCommand, folder: string): boolean {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  return item.command.words.some((word) => word.text.includes(name));
}
