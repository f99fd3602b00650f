import type { Instruction } from '../../../docker/dockerfile/syntax.ts';
import type { OwnershipChange } from '../../../shell/known-command.ts';
import { isInside } from '../../../support/container-path.ts';
import { exact, type Quantity, unknown } from '../../../support/quantity.ts';
import type { TextEdit } from '../../../support/text-edit.ts';
import type { DockerfileModel, RunStep } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { insertFlag } from './edit/instructions.ts';
import { removeWord, replaceWord, shown } from './edit/words.ts';
import { finalBase } from './evidence/base-image.ts';
import { type Copy, copiedFiles, copiesOf, writesInto } from './evidence/copies.ts';
import { finding, limited, MAXIMUM_LOOKED_AT, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { layeredSteps } from './evidence/layers.ts';
import { mountHolding } from './evidence/mounts.ts';
import { expandWord, globCovers, pathOf, pathOfText } from './evidence/words.ts';
import type { DockerfileRule, Judgement, ProposedFix } from './rule.ts';

/** A tree of less is changed without harm. */
const SMALLEST_TREE = 1_000_000;

/** Owner or mode of a whole tree is changed in a later layer, which stores every file again. */
export const recursiveChown: DockerfileRule = {
  id: 'recursive-chown',
  title: 'A recursive chown or chmod stores the tree twice',
  severity: 'warning',
  summary: 'Fires when `chown -R` or `chmod -R` changes files that an earlier layer brought.',
  rationale: `A layer holds whole files. Changing only the owner or the mode of a file writes all of it into the new layer, so a
recursive change over an application, a model or a virtual environment doubles it: 18 to 9.1 GB in
[cognee#4045](https://github.com/topoteretes/cognee/pull/4045), 290 MB in
[suna#7309](https://github.com/kortix-ai/suna/pull/7309).

\`COPY --chown=user:group\` gives files their owner when they are written. The fix puts it on the COPYs and leaves a plain
\`chown\` for the folder itself. It is offered as safe when the COPYs bring everything below the folder, when user and group
exist before them, and both are named; otherwise a person decides. Running the installs as the final user is the remedy for trees
that RUN creates.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nRUN useradd --create-home app\nCOPY . /srv/app\nRUN chown -R app:app /srv/app\nUSER app\n',
      good: 'FROM python:3.11-slim\nRUN useradd --create-home app\nCOPY --chown=app:app . /srv/app\nUSER app\n',
    },
  ],
  check: (model) => limited(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  let looked = 0;
  for (const step of layeredSteps(model))
    for (const item of step.commands) {
      const { known } = item;
      if (looked > MAXIMUM_LOOKED_AT) return;
      if (known?.kind === 'ownership') looked += 1;
      if (known?.kind !== 'ownership' || !known.recursive || item.command.enclosures.includes('function'))
        continue;
      const folders = known.paths.flatMap((word) => pathOf(step, item.command, word) ?? []);
      for (const folder of folders) {
        const judgement = judgeFolder(model, step, item, known, folder);
        if (judgement !== null) {
          yield judgement;
          break;
        }
      }
    }
}

function judgeFolder(
  model: DockerfileModel,
  step: RunStep,
  item: StepCommand,
  known: OwnershipChange,
  folder: string,
): Judgement | null {
  if (mountHolding(step, folder) !== null) return null;
  const brought = broughtBefore(model, step, folder.replace(/\/\*+$/, ''));
  if (brought === null) return null;
  const { quantity, copies, runs } = brought;
  const script = scriptOf(step, item.command);
  const line = brought.heaviest.range.startLine;
  const written = script === null ? `${known.tool} -R` : shown(script.script.text, item.command.range);
  const saves = quantity.provenance !== 'unknown' || quantity.atLeast > 0;
  return finding(
    model,
    rangeOfCommand(model, step, script, item.command.range),
    `\`${written}\` writes every file below ${folder} into this layer a second time; line ${line} already brought them. ` +
      (known.tool === 'chmod'
        ? 'Set the mode where the files are made, or with `COPY --chmod`.'
        : 'Give them their owner when they are written: `COPY --chown`, or `USER` before the RUN.'),
    {
      fix: fixOf(model, step, item, known, folder, copies, runs),
      ...(saves ? { saving: { kind: 'image' as const, quantity } } : {}),
    },
  );
}

interface Brought {
  readonly copies: readonly Copy[];
  /** RUNs that are known to have made heavy trees in the folder. */
  readonly runs: readonly RunStep[];
  readonly quantity: Quantity;
  /** The instruction that is known or supposed to bring most. */
  readonly heaviest: Instruction;
}

/** What earlier layers put into a folder, or null when that is little or nothing. */
function broughtBefore(model: DockerfileModel, step: RunStep, folder: string): Brought | null {
  const before = step.instruction.range.start;
  const copies: Copy[] = [];
  let bytes = 0;
  let most = -1;
  let heaviest: Instruction | null = null;
  let certain = true;
  for (const stage of model.graph.layerChain)
    for (const copy of copiesOf(model, stage)) {
      if (copy.instruction.range.start >= before || !writesInto(copy, folder)) continue;
      if (copy.origin.kind === 'context') {
        const own = copiedFiles(model, copy).filter(
          (file) => globCovers(folder, file.containerPath) || folder === '/',
        );
        if (own.length === 0) continue;
        const sum = own.reduce((total, file) => total + file.entry.bytes, 0);
        bytes += sum;
        if (sum > most) {
          most = sum;
          heaviest = copy.instruction;
        }
      } else {
        certain = false;
        most = Number.POSITIVE_INFINITY;
        heaviest ??= copy.instruction;
      }
      copies.push(copy);
    }
  const runs = layeredSteps(model).filter(
    (run) => run.instruction.range.start < before && makesTree(run, folder),
  );
  if (runs.length > 0) certain = false;
  heaviest = runs[0]?.instruction ?? heaviest;
  if (heaviest === null || (certain && bytes < SMALLEST_TREE)) return null;
  return { copies, runs, quantity: certain ? exact(bytes) : unknown(bytes), heaviest };
}

/** Whether a RUN makes a heavy tree in a folder: a virtual environment, a conda prefix, a clone, a download. */
function makesTree(step: RunStep, folder: string): boolean {
  return step.commands.some((item) => {
    const { known, command } = item;
    let path: string | null = null;
    if (known?.kind === 'clone' && known.directory !== null) path = pathOf(step, command, known.directory);
    else if (known?.kind === 'download' && known.output !== null)
      path = pathOfText(step, command, known.output);
    else if (known?.kind === 'conda-install') path = '/opt/conda';
    else if (known?.kind === 'python-install' && known.target !== null)
      path = pathOf(step, command, known.target);
    else if (known?.kind === 'python-install' && known.manager === 'uv-sync')
      path = step.at.variables.get('UV_PROJECT_ENVIRONMENT') ?? pathOfText(step, command, '.venv');
    else if (known?.kind === 'python-install') path = step.at.variables.get('VIRTUAL_ENV') ?? null;
    else if (known?.kind === 'npm-install') path = pathOfText(step, command, 'node_modules');
    return path !== null && isInside(path, folder);
  });
}

function fixOf(
  model: DockerfileModel,
  step: RunStep,
  item: StepCommand,
  known: OwnershipChange,
  folder: string,
  copies: readonly Copy[],
  runs: readonly RunStep[],
): ProposedFix {
  const owner = known.specification?.value ?? null;
  if (
    known.tool !== 'chown' ||
    owner === null ||
    copies.length === 0 ||
    known.paths.length !== 1 ||
    runs.length > 0
  )
    return {
      safety: 'suggested',
      description:
        known.tool === 'chmod'
          ? 'Set the mode when the files are written'
          : 'Set the owner when the files are written',
      edits: [],
    };
  const description = `Use COPY --chown=${owner}, and change only the folder itself here`;
  const plain = withoutRecursion(model, step, item);
  const edits: TextEdit[] = [];
  for (const copy of copies) {
    // One that has the owner already needs no change.
    if (copy.instruction.chown !== null && expandWord(copy.instruction.chown.raw, copy.at) === owner)
      continue;
    if (copy.instruction.chown !== null || copy.stage !== step.stage)
      return { safety: 'suggested', description, edits: [] };
    edits.push(insertFlag(model, copy.instruction, `--chown=${owner}`));
  }
  if (plain === null) return { safety: 'suggested', description, edits: [] };
  const existing = copies.every((copy) => ownerExists(model, owner, copy));
  // Without an existing user the COPY would fail: then it is advice only.
  if (!existing)
    return {
      safety: 'suggested',
      description: `Create ${owner} before the COPY, then use COPY --chown=${owner}`,
      edits: [],
    };
  const safe = bringsAll(model, step, folder, copies) && /^[^:]+:[^:]+$/.test(owner);
  return { safety: safe ? 'safe' : 'suggested', description, edits: [...edits, plain] };
}

/** The edit that takes the `-R` out of a command. */
function withoutRecursion(model: DockerfileModel, step: RunStep, item: StepCommand): TextEdit | null {
  const script = scriptOf(step, item.command);
  const flags = item.command.words.filter(
    (word) => word.text === '--recursive' || /^-[A-Za-z]*R/.test(word.text),
  );
  const [flag] = flags;
  if (flags.length !== 1 || flag === undefined || flag.raw !== flag.text) return null;
  if (flag.text === '-R' || flag.text === '--recursive') return removeWord(model, script, flag);
  return replaceWord(model, script, flag, flag.text.replace('R', ''));
}

/** Whether user and group are known where a COPY stands: numbers, root, or made by an earlier RUN. */
function ownerExists(model: DockerfileModel, owner: string, copy: Copy): boolean {
  const [user = '', group] = owner.split(':');
  const before = layeredSteps(model).filter(
    (run) => run.instruction.range.start < copy.instruction.range.start,
  );
  const created = new Set<string>(['root']);
  const base = finalBase(model);
  if (base?.repository === 'node') created.add('node');
  if (/^(?:debian|ubuntu|python)$/.test(base?.repository ?? ''))
    for (const name of ['www-data', 'nobody']) created.add(name);
  for (const run of before)
    for (const { known, command } of run.commands) {
      if (known?.kind !== 'user-creation' || command.certainty !== 'always') continue;
      if (known.user !== null) created.add(known.user);
      const last = command.words.at(-1)?.value;
      if (/^(?:groupadd|addgroup)$/.test(command.name ?? '') && typeof last === 'string') created.add(last);
    }
  const exists = (name: string) => /^\d+$/.test(name) || created.has(name);
  return exists(user) && (group === undefined || exists(group));
}

/** Folders that belong to the system, where a base image may have files of its own. */
const SYSTEM_FOLDER =
  /^\/(?:(?:bin|boot|dev|etc|home|lib|lib64|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)?$|(?:etc|lib|usr|var|root)\/|opt\/(?:conda|nvidia)|workspace)/;

/** Whether the COPYs bring all that is below the folder, so that nothing else loses its new owner. */
function bringsAll(model: DockerfileModel, step: RunStep, folder: string, copies: readonly Copy[]): boolean {
  // Folders in between would be made by COPY, whose owner for them is no documented behaviour.
  if (SYSTEM_FOLDER.test(folder) || copies.some((copy) => copy.destination !== folder)) return false;
  const deeper = step.stage.instructions.some(
    ({ workingDirectory }) =>
      workingDirectory !== null && workingDirectory !== folder && isInside(workingDirectory, folder),
  );
  if (deeper) return false;
  const base = finalBase(model);
  if (base === null || !/^(?:python|debian|ubuntu|node|alpine|nvidia\/cuda)$/.test(base.repository))
    return false;
  const before = layeredSteps(model).filter(
    (run) => run.instruction.range.start <= step.instruction.range.start,
  );
  return before.every((run) =>
    run === step
      ? run.commands.every((item) => item.known?.kind === 'ownership' || isHarmless(run, item, folder))
      : run.commands.every((item) => isHarmless(run, item, folder)) &&
        !run.scripts.some((script) => script.script.errors.length > 0),
  );
}

/** Whether a command is known not to write below a folder. */
function isHarmless(step: RunStep, item: StepCommand, folder: string): boolean {
  const { known, command } = item;
  if (command.words.some((word, index) => index > 0 && word.text.startsWith(folder))) return false;
  switch (known?.kind) {
    case 'system-packages':
    case 'user-creation':
    case 'cache-clean':
    case 'removal':
      return true;
    case 'python-install':
      return (
        (known.manager === 'pip' || known.manager === 'uv-pip') &&
        known.editables.length === 0 &&
        known.target === null &&
        !known.requirements.some((word) => /^\.|\//.test(word.text)) &&
        step.at.variables.get('VIRTUAL_ENV')?.startsWith(folder) !== true
      );
    default:
      return /^(?:true|:|set|echo)$/.test(command.name ?? '') && command.redirects.length === 0;
  }
}
