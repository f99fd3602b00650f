import { expandWord } from '../../../docker/dockerfile/expand.ts';
import type { Stage, StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import type { Instruction } from '../../../docker/dockerfile/syntax.ts';
import { createIgnoreMatcher } from '../../../docker/ignore/matcher.ts';
import { baseName, isInside, resolveContainerPath } from '../../../support/container-path.ts';
import type { BuildContext } from './dockerfile-model.ts';

/** Where in the build an instruction looks at the file system. */
export interface BuildMoment {
  readonly stage: Stage;
  /** The instruction that looks; those before it count. */
  readonly instruction: Instruction;
}

/**
 * The path in the build context of a file in the container, followed back through COPY, ADD, bind mounts, and the
 * stages that files were copied from. Null when no instruction brings it from the context.
 */
export function locateInContext(
  graph: StageGraph,
  context: BuildContext,
  moment: BuildMoment,
  containerPath: string,
): string | null {
  if (moment.instruction.kind === 'run') {
    const mounted = throughMounts(graph, context, moment, containerPath);
    if (mounted !== null) return mounted;
  }
  const position = moment.stage.instructions.findIndex((item) => item.instruction === moment.instruction);
  return locateInStage(
    graph,
    context,
    moment.stage,
    position === -1 ? undefined : position,
    containerPath,
    0,
  );
}

const MAXIMUM_STAGES_FOLLOWED = 50;

function locateInStage(
  graph: StageGraph,
  context: BuildContext,
  stage: Stage,
  before: number | undefined,
  path: string,
  depth: number,
): string | null {
  if (depth > MAXIMUM_STAGES_FOLLOWED) return null;
  for (const item of stage.instructions.slice(0, before).reverse()) {
    const { instruction } = item;
    if (instruction.kind !== 'copy' && instruction.kind !== 'add') continue;
    if (instruction.destination === null) continue;
    const destination = expandPath(graph, instruction.destination.raw, item.variables);
    const absolute = resolveContainerPath(item.workingDirectory ?? '/', destination);
    if (!isInside(path, absolute)) continue;
    const intoFolder = /(^|\/)\.?\.?$/.test(destination) || instruction.sources.length > 1;
    const from =
      instruction.from === null
        ? null
        : stageNamed(graph, expandPath(graph, instruction.from.raw, item.variables), stage.index);
    if (instruction.from !== null && from === null) continue;
    for (const word of instruction.sources) {
      const source = expandPath(graph, word.raw, item.variables);
      const found =
        from === null
          ? fromContext(context, source, absolute, intoFolder, path)
          : fromStage(graph, context, from, source, absolute, intoFolder, path, depth);
      if (found !== null) return found;
    }
  }
  if (stage.base.kind !== 'stage') return null;
  const base = graph.stages[stage.base.stage];
  return base === undefined ? null : locateInStage(graph, context, base, undefined, path, depth + 1);
}

function fromContext(
  context: BuildContext,
  source: string,
  destination: string,
  intoFolder: boolean,
  path: string,
): string | null {
  const cleaned = resolveContainerPath('/', source).slice(1);
  const rest = path === destination ? '' : path.slice(destination === '/' ? 1 : destination.length + 1);
  if (/[*?[]/.test(cleaned)) {
    const matches = createIgnoreMatcher([cleaned]);
    const wanted = rest === '' ? baseName(path) : rest;
    return (
      context.files.find((entry) => baseName(entry.path) === wanted && matches(entry.path))?.path ?? null
    );
  }
  if (context.isFile(cleaned)) {
    if (!intoFolder && rest === '') return cleaned;
    return rest === baseName(cleaned) ? cleaned : null;
  }
  const candidate = [cleaned, rest].filter((part) => part !== '').join('/');
  return context.isFile(candidate) || context.isFolder(candidate) ? candidate : null;
}

function fromStage(
  graph: StageGraph,
  context: BuildContext,
  stage: Stage,
  source: string,
  destination: string,
  intoFolder: boolean,
  path: string,
  depth: number,
): string | null {
  const absolute = resolveContainerPath('/', source);
  const rest = path === destination ? '' : path.slice(destination === '/' ? 1 : destination.length + 1);
  const asFile = intoFolder && rest === baseName(absolute) ? absolute : null;
  for (const candidate of [asFile, resolveContainerPath(absolute, rest === '' ? '.' : rest)]) {
    const found =
      candidate === null ? null : locateInStage(graph, context, stage, undefined, candidate, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function throughMounts(
  graph: StageGraph,
  context: BuildContext,
  moment: BuildMoment,
  path: string,
): string | null {
  if (moment.instruction.kind !== 'run') return null;
  const item = moment.stage.instructions.find((candidate) => candidate.instruction === moment.instruction);
  for (const mount of moment.instruction.mounts) {
    if (mount.type !== 'bind') continue;
    const target =
      mount.options.get('target') ?? mount.options.get('dst') ?? mount.options.get('destination');
    if (target === undefined) continue;
    const absolute = resolveContainerPath(item?.workingDirectory ?? '/', target);
    if (!isInside(path, absolute)) continue;
    const source = mount.options.get('source') ?? mount.options.get('src') ?? '.';
    const from = mount.options.get('from');
    if (from === undefined) {
      const found = fromContext(context, source, absolute, false, path);
      if (found !== null) return found;
      continue;
    }
    const stage = stageNamed(graph, from, moment.stage.index);
    if (stage === null) continue;
    const found = fromStage(graph, context, stage, source, absolute, false, path, 0);
    if (found !== null) return found;
  }
  return null;
}

/** The stage that COPY --from or a mount's from names, seen from another stage: by name, else by number. */
export function stageNamed(graph: StageGraph, name: string, seenFrom: number): Stage | null {
  const earlier = graph.stages.filter((stage) => stage.index < seenFrom);
  const named = earlier.findLast((stage) => stage.name?.toLowerCase() === name.toLowerCase());
  if (named !== undefined) return named;
  return /^\d+$/.test(name) ? (earlier[Number(name)] ?? null) : null;
}

/** A path as COPY expands it; as written when it can't be expanded. */
function expandPath(graph: StageGraph, raw: string, variables: ReadonlyMap<string, string>): string {
  const expansion = expandWord(raw, { escape: graph.dockerfile.escape, variables });
  return expansion.ok ? expansion.value : raw;
}
