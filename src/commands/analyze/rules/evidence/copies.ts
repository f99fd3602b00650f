import type { Stage, StageInstruction } from '../../../../docker/dockerfile/stage-graph.ts';
import type { Instruction } from '../../../../docker/dockerfile/syntax.ts';
import { baseName, isInside, resolveContainerPath } from '../../../../support/container-path.ts';
import type { TreeEntry } from '../../../../world/world.ts';
import { stageNamed } from '../../model/container-files.ts';
import type { DockerfileModel } from '../../model/dockerfile-model.ts';
import { expandWord, globCovers } from './words.ts';

export type CopyInstruction = Extract<Instruction, { kind: 'copy' | 'add' }>;

/** A COPY or ADD with its words expanded. */
export interface Copy {
  readonly stage: Stage;
  readonly at: StageInstruction;
  readonly instruction: CopyInstruction;
  /** Absolute; null when WORKDIR or a variable in it is unknown. */
  readonly destination: string | null;
  /** The destination is a folder that sources are put into. */
  readonly intoFolder: boolean;
  readonly origin: { kind: 'context' } | { kind: 'stage'; stage: Stage } | { kind: 'image'; name: string };
  readonly sources: readonly string[];
}

const COPIES = new WeakMap<Stage, readonly Copy[]>();

/** The COPYs and ADDs of a stage, in order. */
export function copiesOf(model: DockerfileModel, stage: Stage): readonly Copy[] {
  let copies = COPIES.get(stage);
  if (copies === undefined) {
    copies = stage.instructions.flatMap((at) => {
      const { instruction } = at;
      return instruction.kind === 'copy' || instruction.kind === 'add'
        ? [readCopy(model, stage, at, instruction)]
        : [];
    });
    COPIES.set(stage, copies);
  }
  return copies;
}

function readCopy(
  model: DockerfileModel,
  stage: Stage,
  at: StageInstruction,
  instruction: CopyInstruction,
): Copy {
  const written = instruction.destination === null ? null : expandWord(instruction.destination.raw, at);
  const sources = instruction.sources.map((source) => expandWord(source.raw, at));
  return {
    stage,
    at,
    instruction,
    destination: written === null ? null : absolute(at, written),
    intoFolder: written !== null && (/(^|\/)\.{0,2}$/.test(written) || sources.length > 1),
    origin: originOf(model, stage, at, instruction),
    sources,
  };
}

function absolute(at: StageInstruction, written: string): string | null {
  if (written.includes('$')) return null;
  if (written.startsWith('/')) return resolveContainerPath('/', written);
  return at.workingDirectory === null ? null : resolveContainerPath(at.workingDirectory, written);
}

function originOf(
  model: DockerfileModel,
  stage: Stage,
  at: StageInstruction,
  instruction: CopyInstruction,
): Copy['origin'] {
  if (instruction.from === null) return { kind: 'context' };
  const name = expandWord(instruction.from.raw, at);
  const from = stageNamed(model.graph, name, stage.index);
  return from === null ? { kind: 'image', name } : { kind: 'stage', stage: from };
}

/** Whether a COPY source is all of the context: `.`, `./`, `/`, `*`. */
export function isWholeContext(source: string): boolean {
  return /^(?:\.?\/*\.?\/*|(?:\.?\/)?\*)$/.test(source);
}

/** Whether a copy takes the whole build context. */
export function copiesWholeContext(copy: Copy): boolean {
  return copy.origin.kind === 'context' && copy.sources.some(isWholeContext);
}

/** Whether a source of COPY or ADD is fetched from elsewhere. */
export function isRemote(source: string): boolean {
  return /^(?:https?|ftp):\/\/|^git@|\.git(?:#|$)/.test(source);
}

/** A file of the context with where a copy puts it. */
export interface CopiedFile {
  readonly entry: TreeEntry;
  readonly containerPath: string;
}

/** The files that a copy takes from the context; none when it takes them from elsewhere or to an unknown place. */
export function copiedFiles(model: DockerfileModel, copy: Copy): readonly CopiedFile[] {
  const { destination } = copy;
  if (copy.origin.kind !== 'context' || destination === null) return [];
  return copy.sources.flatMap((source) =>
    isRemote(source) ? [] : filesOfSource(model, copy, destination, source),
  );
}

function filesOfSource(
  model: DockerfileModel,
  copy: Copy,
  destination: string,
  source: string,
): readonly CopiedFile[] {
  const files = model.context.files;
  const pattern = resolveContainerPath('/', source).slice(1);
  if (pattern === '')
    return files.map((entry) => ({ entry, containerPath: resolveContainerPath(destination, entry.path) }));
  const result: CopiedFile[] = [];
  const depth = pattern.split('/').length;
  const glob = /[*?[]/.test(pattern);
  const prefix = `${pattern}/`;
  for (const entry of files) {
    if (!glob && entry.path !== pattern && !entry.path.startsWith(prefix)) continue;
    if (glob && !globCovers(pattern, entry.path)) continue;
    const rest = entry.path.split('/').slice(depth).join('/');
    const name = copy.intoFolder || glob ? baseName(entry.path) : '.';
    result.push({ entry, containerPath: resolveContainerPath(destination, rest === '' ? name : rest) });
  }
  return result;
}

/** Whether a copy writes into a folder, or a folder that it writes lies around it. */
export function writesInto(copy: Copy, folder: string): boolean {
  return (
    copy.destination !== null &&
    (isInside(copy.destination, folder) || (isInside(folder, copy.destination) && copy.destination !== '/'))
  );
}
