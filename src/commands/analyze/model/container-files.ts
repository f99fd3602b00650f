import { expandWord } from '../../../docker/dockerfile/expand.ts';
import type { Stage, StageGraph, StageInstruction } from '../../../docker/dockerfile/stage-graph.ts';
import type { Instruction, Mount } from '../../../docker/dockerfile/syntax.ts';
import { isInside, resolveContainerPath } from '../../../support/container-path.ts';
import { contextSource } from './context-source.ts';
import type { BuildContext } from './dockerfile-model.ts';

/** Where in the build an instruction looks at the file system. */
export interface BuildMoment {
  readonly stage: Stage;
  /** The instruction that looks; those before it count. */
  readonly instruction: Instruction;
}

/** Where a file in a container comes from. */
export type FileOrigin =
  /** From the build context, by its path there. */
  | { readonly kind: 'context'; readonly path: string }
  /** Written by a RUN, which knows it by this path. */
  | {
      readonly kind: 'run';
      readonly stage: Stage;
      readonly instruction: Extract<Instruction, { kind: 'run' }>;
      readonly path: string;
    }
  /** Written out in the Dockerfile: `COPY <<EOF …`. */
  | { readonly kind: 'heredoc'; readonly instruction: Instruction };

/** Whether a RUN writes a file, as far as reading its script tells. */
export type WritesFile = (
  instruction: Extract<Instruction, { kind: 'run' }>,
  containerPath: string,
) => boolean;

interface Search {
  readonly graph: StageGraph;
  readonly context: BuildContext;
  readonly writes: WritesFile;
}

/**
 * Where a file comes from that an instruction finds in its container: followed back through RUNs that write it, COPY,
 * ADD, bind mounts, and the stages that files were copied from; the last one that brings it counts. Null when nothing does.
 */
export function originOfFile(
  graph: StageGraph,
  context: BuildContext,
  moment: BuildMoment,
  containerPath: string,
  writes: WritesFile = () => false,
): FileOrigin | null {
  const search = { graph, context, writes };
  const position = moment.stage.instructions.findIndex((item) => item.instruction === moment.instruction);
  const item = moment.stage.instructions[position];
  if (moment.instruction.kind === 'run' && item !== undefined) {
    const mounted = throughMounts(search, moment.stage, item, moment.instruction.mounts, containerPath);
    if (mounted !== null) return mounted;
  }
  return inStage(search, moment.stage, position === -1 ? undefined : position, containerPath, 0);
}

/** The path in the build context of a file in the container; null when it comes from elsewhere, or from nowhere. */
export function locateInContext(
  graph: StageGraph,
  context: BuildContext,
  moment: BuildMoment,
  containerPath: string,
): string | null {
  const origin = originOfFile(graph, context, moment, containerPath);
  return origin?.kind === 'context' ? origin.path : null;
}

const MAXIMUM_STAGES_FOLLOWED = 50;

function inStage(
  search: Search,
  stage: Stage,
  before: number | undefined,
  path: string,
  depth: number,
): FileOrigin | null {
  if (depth > MAXIMUM_STAGES_FOLLOWED) return null;
  for (const item of stage.instructions.slice(0, before).reverse()) {
    const { instruction } = item;
    if (instruction.kind === 'run') {
      if (search.writes(instruction, path)) return { kind: 'run', stage, instruction, path };
    } else if (instruction.kind === 'copy' || instruction.kind === 'add') {
      const found = throughCopy(search, stage, item, instruction, path, depth);
      if (found !== null) return found;
    }
  }
  if (stage.base.kind !== 'stage') return null;
  const base = search.graph.stages[stage.base.stage];
  return base === undefined ? null : inStage(search, base, undefined, path, depth + 1);
}

function throughCopy(
  search: Search,
  stage: Stage,
  item: StageInstruction,
  instruction: Extract<Instruction, { kind: 'copy' | 'add' }>,
  path: string,
  depth: number,
): FileOrigin | null {
  if (instruction.destination === null) return null;
  const expand = (raw: string) => expandPath(search.graph, raw, item.variables);
  const destination = expand(instruction.destination.raw);
  const absolute = resolveContainerPath(item.workingDirectory ?? '/', destination);
  if (!isInside(path, absolute)) return null;
  const heredocs = instruction.heredocs.map(({ name }) => name);
  const intoFolder = /(^|\/)\.{0,2}$/.test(destination) || instruction.sources.length + heredocs.length > 1;
  if (heredocs.some((name) => path === (intoFolder ? resolveContainerPath(absolute, name) : absolute)))
    return { kind: 'heredoc', instruction };
  const flags = (name: string) =>
    instruction.flags.filter((flag) => flag.name === name).map(({ value }) => expand(value ?? 'true'));
  const parents = flags('parents').some((value) => value !== 'false');
  const excludes = flags('exclude');
  const from =
    instruction.from === null ? null : stageNamed(search.graph, expand(instruction.from.raw), stage.index);
  if (instruction.from !== null && from === null) return null;
  for (const word of instruction.sources) {
    const copied = { source: expand(word.raw), destination: absolute, intoFolder, parents, excludes };
    const found =
      from === null
        ? inContext(contextSource(search.context, copied, path))
        : inSourceStage(search, from, copied.source, absolute, intoFolder, path, depth);
    if (found !== null) return found;
  }
  return null;
}

function inContext(path: string | null): FileOrigin | null {
  return path === null ? null : { kind: 'context', path };
}

function inSourceStage(
  search: Search,
  stage: Stage,
  source: string,
  destination: string,
  intoFolder: boolean,
  path: string,
  depth: number,
): FileOrigin | null {
  const absolute = resolveContainerPath('/', source);
  const rest = path === destination ? '' : path.slice(destination === '/' ? 1 : destination.length + 1);
  const name = absolute.slice(absolute.lastIndexOf('/') + 1);
  // A file that is copied to a folder that exists gets into it, with or without a slash at the end.
  const candidates = /[*?[]/.test(name)
    ? [resolveContainerPath(absolute, `../${rest === '' ? path.slice(path.lastIndexOf('/') + 1) : rest}`)]
    : [
        ...(rest === name ? [absolute] : []),
        ...(rest === '' && intoFolder ? [] : [resolveContainerPath(absolute, rest === '' ? '.' : rest)]),
      ];
  for (const candidate of candidates) {
    const found = inStage(search, stage, undefined, candidate, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function throughMounts(
  search: Search,
  stage: Stage,
  item: StageInstruction,
  mounts: readonly Mount[],
  path: string,
): FileOrigin | null {
  for (const mount of mounts) {
    const written = mount.options.get('target');
    if (mount.type !== 'bind' || written === undefined) continue;
    const expand = (raw: string) => expandPath(search.graph, raw, item.variables);
    const absolute = resolveContainerPath(item.workingDirectory ?? '/', expand(written));
    if (!isInside(path, absolute)) continue;
    const source = expand(mount.options.get('source') ?? '.');
    const from = mount.options.get('from');
    const found =
      from === undefined
        ? inContext(contextSource(search.context, mountedFrom(source, absolute), path))
        : inMountedStage(search, stage, expand(from), source, absolute, path);
    if (found !== null) return found;
  }
  return null;
}

function mountedFrom(source: string, destination: string) {
  return { source, destination, intoFolder: false, parents: false, excludes: [] };
}

function inMountedStage(
  search: Search,
  stage: Stage,
  from: string,
  source: string,
  destination: string,
  path: string,
): FileOrigin | null {
  const named = stageNamed(search.graph, from, stage.index);
  return named === null ? null : inSourceStage(search, named, source, destination, false, path, 0);
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
