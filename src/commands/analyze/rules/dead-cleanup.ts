import { removedPaths } from '../../../shell/removal.ts';
import { isInside } from '../../../support/container-path.ts';
import { exact } from '../../../support/quantity.ts';
import type { TextRange } from '../../../support/source-text.ts';
import type { DockerfileModel, RunStep } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { mergeRuns, nextInstruction } from './edit/instructions.ts';
import { shown } from './edit/words.ts';
import { keepsLists, LISTS } from './evidence/apt.ts';
import { contextOf, empties } from './evidence/cleanup.ts';
import { keepsCondaPackages, PACKAGE_FOLDERS } from './evidence/conda.ts';
import { type Copy, copiedFiles, copiesOf } from './evidence/copies.ts';
import { advice, finding, limited, MAXIMUM_LOOKED_AT, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { layeredSteps } from './evidence/layers.ts';
import { mountHolding } from './evidence/mounts.ts';
import { globCovers, packageName, pathOf, pathOfText } from './evidence/words.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** Below this, files that were copied and removed again are no news. */
const SMALLEST_COPY = 1_000_000;

/** Files of an earlier layer are removed, which makes nothing smaller. */
export const deadCleanup: DockerfileRule = {
  id: 'dead-cleanup',
  title: 'Cleanup in a later layer frees nothing',
  severity: 'warning',
  summary: 'Fires when a RUN removes what an earlier instruction left in its own layer.',
  rationale: `Every instruction makes a layer, and layers are never rewritten. Removing a file in a later one adds a marker that
hides it; its bytes are still stored, pushed and pulled. About one in seven Dockerfiles of public machine-learning repositories
has a RUN that does nothing but such a cleanup.

The cleanup belongs into the instruction that creates the files. Where the two RUNs follow each other and share their flags,
user and shell, the fix joins them with \`&&\`. Files that come by COPY only to be used once can be mounted instead:
\`RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels …\`.`,
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl\nRUN rm -rf /var/lib/apt/lists/*\n',
      good: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl \\\n    && rm -rf /var/lib/apt/lists/*\n',
    },
  ],
  check: (model) => limited(judge(model)),
};

/** What left in an earlier layer the files that are removed now. */
interface Creator {
  readonly range: TextRange;
  readonly step: RunStep | null;
  readonly what: string;
  /** Known only for files of the context. */
  readonly bytes: number | null;
}

function* judge(model: DockerfileModel): Iterable<Judgement> {
  const steps = layeredSteps(model);
  let looked = 0;
  for (const [position, step] of steps.entries()) {
    if (looked > MAXIMUM_LOOKED_AT) return;
    if (!step.commands.some(isCleanup)) continue;
    looked += 1;
    const earlier = steps.slice(0, position);
    for (const item of step.commands) {
      const creator = creatorOf(model, earlier, step, item);
      if (creator === null) continue;
      yield report(model, step, item, creator);
      break;
    }
  }
}

function report(model: DockerfileModel, step: RunStep, item: StepCommand, creator: Creator): Judgement {
  const script = scriptOf(step, item.command);
  const line = creator.range.startLine;
  const command = script === null ? 'This cleanup' : `\`${shown(script.script.text, item.command.range)}\``;
  const edit =
    creator.step !== null &&
    step.commands.every(isCleanup) &&
    nextInstruction(model, creator.step.instruction) === step.instruction
      ? mergeRuns(model, creator.step, step)
      : null;
  const remedy =
    creator.step === null
      ? 'Mount the files for the one RUN that needs them (`RUN --mount=type=bind`) instead of copying them.'
      : `Remove them in the RUN at line ${line}.`;
  return finding(
    model,
    rangeOfCommand(model, step, script, item.command.range),
    `${command} frees nothing: ${creator.what} in the layer of line ${line} and stay there, hidden. ${remedy}`,
    {
      fix:
        edit === null
          ? advice(
              creator.step === null
                ? 'Replace the COPY by a bind mount'
                : `Move the cleanup into the RUN at line ${line}`,
            )
          : { safety: 'safe', description: `Join it with the RUN at line ${line}`, edits: [edit] },
      ...(creator.bytes === null
        ? {}
        : { saving: { kind: 'image' as const, quantity: exact(creator.bytes) } }),
    },
  );
}

function isCleanup(item: StepCommand): boolean {
  const { known, command } = item;
  if (known?.kind === 'removal' || known?.kind === 'cache-clean') return true;
  if (known?.kind === 'system-packages')
    return known.operation === 'remove' || known.operation === 'autoremove';
  return known === null && /^(?:true|:|sync|ls|echo|ldconfig)$/.test(command.name ?? '');
}

function creatorOf(
  model: DockerfileModel,
  earlier: readonly RunStep[],
  step: RunStep,
  item: StepCommand,
): Creator | null {
  const { known } = item;
  switch (known?.kind) {
    case 'cache-clean':
      return lastOf(earlier, cacheFillers(known.manager, step), 'the files of the cache were written');
    case 'system-packages':
      return known.operation === 'remove' || known.operation === 'autoremove'
        ? installerOf(earlier, step, item)
        : null;
    case 'removal':
      return (
        cacheFillerRemoved(earlier, step, item) ?? writerOf(earlier, step, item) ?? copyOf(model, step, item)
      );
    default:
      return null;
  }
}

function cacheFillers(manager: string, step: RunStep): (candidate: RunStep) => boolean {
  const fills = (candidate: RunStep): boolean => {
    switch (manager) {
      case 'pip':
        return candidate.pythonInstalls.some(
          (item) => item.install.manager === 'pip' && item.cache.state === 'kept',
        );
      case 'uv':
        return candidate.pythonInstalls.some(
          (item) => item.install.manager.startsWith('uv') && item.cache.state === 'kept',
        );
      case 'conda':
        return keepsCondaPackages(candidate);
      case 'npm':
        return candidate.commands.some((item) => item.known?.kind === 'npm-install');
      default:
        // apt's own images drop downloaded packages at once, so that cleaning them has nothing to do.
        return false;
    }
  };
  const ownFill = step.commands.some((item) =>
    manager === 'conda'
      ? item.known?.kind === 'conda-install'
      : manager === 'npm'
        ? item.known?.kind === 'npm-install'
        : item.known?.kind === 'python-install' && item.known.manager.startsWith(manager),
  );
  return ownFill ? () => false : fills;
}

function cacheFillerRemoved(earlier: readonly RunStep[], step: RunStep, item: StepCommand): Creator | null {
  if (
    step.instruction.mounts.some(
      (mount) => mount.type === 'cache' && removesBelow(step, item, mount.options.get('target')),
    )
  )
    return null;
  if (empties(step, item, LISTS) && !step.commands.some(isUpdate)) {
    const found = lastOf(earlier, keepsLists, 'the package lists were written');
    if (found !== null) return found;
  }
  for (const manager of ['pip', 'uv'] as const) {
    if (!empties(step, item, `${step.home}/.cache/${manager}`)) continue;
    const found = lastOf(earlier, cacheFillers(manager, step), `${manager}'s cache files were written`);
    if (found !== null) return found;
  }
  if (PACKAGE_FOLDERS.some((folder) => empties(step, item, folder)))
    return lastOf(earlier, cacheFillers('conda', step), "conda's packages were written");
  return null;
}

function isUpdate(item: StepCommand): boolean {
  return item.known?.kind === 'system-packages' && item.known.operation === 'update';
}

function removesBelow(step: RunStep, item: StepCommand, target: string | undefined): boolean {
  return target?.startsWith('/') === true && empties(step, item, target);
}

/** The RUN that installed a package which is removed now. */
function installerOf(earlier: readonly RunStep[], step: RunStep, item: StepCommand): Creator | null {
  if (item.known?.kind !== 'system-packages') return null;
  const removed = new Set(item.known.packages.map(packageName));
  const installs = (candidate: RunStep) =>
    candidate.commands.some(
      (other) =>
        other.known?.kind === 'system-packages' &&
        other.known.operation === 'install' &&
        (other.known.packages.some((word) => removed.has(packageName(word))) ||
          (other.known.virtual !== null && removed.has(other.known.virtual.toLowerCase()))),
    );
  return installs(step) ? null : lastOf(earlier, installs, 'the packages were installed');
}

/** The RUN that downloaded or cloned what is removed now. */
function writerOf(earlier: readonly RunStep[], step: RunStep, item: StepCommand): Creator | null {
  const patterns = patternsOf(step, item);
  const writes = (candidate: RunStep) =>
    candidate.commands.some((other, position) => {
      const path = writtenPath(candidate, other);
      return (
        path !== null &&
        patterns.some((pattern) => globCovers(pattern, path)) &&
        mountHolding(candidate, path) === null &&
        !candidate.commands.slice(position + 1).some((later) => empties(candidate, later, path))
      );
    });
  return writes(step) ? null : lastOf(earlier, writes, 'the files were written');
}

function writtenPath(step: RunStep, item: StepCommand): string | null {
  const { known, command } = item;
  if (known?.kind === 'download')
    return known.output === null || known.output === '' ? null : pathOfText(step, command, known.output);
  if (known?.kind === 'clone')
    return known.directory === null ? null : pathOf(step, command, known.directory);
  return null;
}

/** The COPY that brought what is removed now: out of another stage, or so many bytes of the context that it matters. */
function copyOf(model: DockerfileModel, step: RunStep, item: StepCommand): Creator | null {
  const patterns = patternsOf(step, item).filter((pattern) => mountHolding(step, pattern) === null);
  if (patterns.length === 0) return null;
  const covered = (path: string) => patterns.some((pattern) => globCovers(pattern, path));
  for (const stage of model.graph.layerChain)
    for (const copy of copiesOf(model, stage)) {
      if (copy.instruction.range.start >= step.instruction.range.start) break;
      if (copy.origin.kind !== 'context') {
        if (!copy.sources.every(isSmall) && copyTargets(copy).some(covered)) return copyCreator(copy, null);
        continue;
      }
      if (!patterns.some((pattern) => mayMeet(pattern, copy))) continue;
      let bytes = 0;
      for (const file of copiedFiles(model, copy)) if (covered(file.containerPath)) bytes += file.entry.bytes;
      if (bytes >= SMALLEST_COPY) return copyCreator(copy, bytes);
    }
  return null;
}

/** Whether a pattern can match anything that a copy writes, to look at its files only then. */
function mayMeet(pattern: string, copy: Copy): boolean {
  const fixed = pattern.replace(/\/[^/]*[*?[{].*$/s, '') || '/';
  return (
    copy.destination !== null && (isInside(fixed, copy.destination) || isInside(copy.destination, fixed))
  );
}

/** A file that by its name is a list or a setting, and no load. */
function isSmall(source: string): boolean {
  return /\.(?:txt|in|toml|lock|json|ya?ml|cfg|ini|conf|sh|py|env|pem|crt|key|xml|list|asc|gpg)$/i.test(
    source,
  );
}

function copyCreator(copy: Copy, bytes: number | null): Creator {
  return { range: copy.instruction.range, step: null, what: 'the files were copied', bytes };
}

function copyTargets(copy: Copy): readonly string[] {
  const { destination } = copy;
  if (destination === null) return [];
  if (!copy.intoFolder) return [destination];
  return [destination, ...copy.sources.map((source) => `${destination}/${source.split('/').at(-1) ?? ''}`)];
}

function patternsOf(step: RunStep, item: StepCommand): readonly string[] {
  if (item.known?.kind !== 'removal') return [];
  return removedPaths(item.known, contextOf(step)).filter((path) => path.startsWith('/'));
}

function lastOf(
  steps: readonly RunStep[],
  matches: (step: RunStep) => boolean,
  what: string,
): Creator | null {
  const found = steps.findLast(matches);
  return found === undefined ? null : { range: found.instruction.range, step: found, what, bytes: null };
}
