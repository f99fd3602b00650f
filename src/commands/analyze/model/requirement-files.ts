import type { LockFile, Manifest } from '../../../python/manifests/manifest.ts';
import { resolveContainerPath } from '../../../support/container-path.ts';
import { originOfFile } from './container-files.ts';
import {
  folderOfCommand,
  type InstallRequest,
  NO_REQUEST,
  type Place,
  requestOfManifest,
  together,
} from './install-request.ts';
import { editsInPlace, type FileWriter, writerBefore, writesFile } from './written-files.ts';

/** A file of the container as the model knows it, or why it does not. */
export type FoundFile =
  | { readonly kind: 'manifest'; readonly manifest: Manifest; readonly gaps: readonly string[] }
  | { readonly kind: 'lock'; readonly lock: LockFile; readonly gaps: readonly string[] }
  /** A command of the Dockerfile writes it. */
  | { readonly kind: 'written'; readonly place: Place; readonly gaps: readonly string[] }
  | { readonly kind: 'nothing'; readonly gaps: readonly string[] };

/** More files that are written from files that are written are no Dockerfile. */
const DEEPEST = 8;

/** Finds what a command reads at an absolute path. `what` names the reader in the gaps. */
export async function fileAt(place: Place, path: string, what: string): Promise<FoundFile> {
  const gaps: string[] = [];
  const nothing = (reason: string): FoundFile => ({
    kind: 'nothing',
    gaps: [...gaps, `${what} ${path}: ${reason}`],
  });
  if (place.depth > DEEPEST) return nothing('too many commands write files from one another');
  const here = writerBefore(place.step, path, place.command);
  if (here !== null) return { kind: 'written', place: at(place, here), gaps };
  const changed = editsInPlace(place, path);
  if (changed !== null)
    gaps.push(`${what} ${path}: \`${changed}\` changes it before it is read; it was weighed unchanged`);
  const origin = originOfFile(
    place.graph,
    place.context,
    { stage: place.step.stage, instruction: place.step.instruction },
    path,
    (instruction, written) => writesFile(place, instruction, written),
  );
  switch (origin?.kind) {
    case undefined: {
      const ignored = ignoredByContext(place, path);
      return nothing(
        ignored === null
          ? 'no COPY, ADD or mount brings this file from the build context'
          : `${place.context.ignoreFile} leaves ${ignored} out of the build context`,
      );
    }
    case 'heredoc':
      return nothing(
        `the Dockerfile writes it out in line ${origin.instruction.range.startLine}, which is not read`,
      );
    case 'run': {
      const step = place.steps.find(({ instruction }) => instruction === origin.instruction);
      const writer = step === undefined ? null : writerBefore(step, origin.path, null);
      return writer === null
        ? nothing(`a RUN in line ${origin.instruction.range.startLine} writes it`)
        : { kind: 'written', place: at(place, writer), gaps };
    }
    case 'context': {
      const repositoryPath = place.context.repositoryPath(origin.path);
      const known = await place.lookup(repositoryPath);
      if (known?.kind === 'manifest') return { ...known, gaps };
      if (known?.kind === 'lock') return { ...known, gaps };
      return nothing(`${repositoryPath} is not in the repository, or not a manifest that can be read`);
    }
  }
}

function at(place: Place, { step, script, command }: FileWriter): Place {
  return { ...place, step, script, command, depth: place.depth + 1 };
}

/** The path in the context that would have been found if the ignore file did not leave it out. */
function ignoredByContext(place: Place, path: string): string | null {
  const { context, graph, step } = place;
  if (context.ignoreFile === null) return null;
  const origin = originOfFile(
    graph,
    { ...context, isFile: (each) => context.isFile(each) || context.ignores(each) },
    { stage: step.stage, instruction: step.instruction },
    path,
  );
  return origin?.kind === 'context' && context.ignores(origin.path) ? origin.path : null;
}

/** Follows `-r FILE`; what a command of the Dockerfile wrote there is asked of `written`. */
export async function requirementFile(
  place: Place,
  text: string,
  selection: { extras: readonly string[]; groups: readonly string[] },
  written: (place: Place) => Promise<InstallRequest>,
): Promise<InstallRequest> {
  const folder = folderOfCommand(place);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
    return gap(`-r ${text}: a requirements file from the network is not read`);
  if (folder === null && !text.startsWith('/'))
    return gap(`-r ${text}: the folder in which it is looked for is not known`);
  const found = await fileAt(place, resolveContainerPath(folder ?? '/', text), '-r');
  switch (found.kind) {
    case 'manifest': {
      const request = requestOfManifest(found.manifest, selection);
      return together([request, { ...NO_REQUEST, gaps: found.gaps }]);
    }
    case 'written':
      return together([await written(found.place), { ...NO_REQUEST, gaps: found.gaps }]);
    case 'lock':
      return lockedFile(text, found.lock, found.gaps, selection);
    case 'nothing':
      return { ...NO_REQUEST, gaps: found.gaps };
  }
}

/** pip and uv install a pylock.toml that `-r` names; other locks they can't read. */
function lockedFile(
  text: string,
  lock: LockFile,
  gaps: readonly string[],
  { extras, groups }: { extras: readonly string[]; groups: readonly string[] },
): InstallRequest {
  if (lock.format !== 'pylock.toml')
    return gap(`-r ${text}: ${lock.path} is a lock file, which is no list of requirements`);
  return {
    ...NO_REQUEST,
    lock: { lock, members: null, onlyGroups: false, extras, groups },
    manifests: [lock.path],
    gaps,
  };
}

const gap = (sentence: string): InstallRequest => ({ ...NO_REQUEST, gaps: [sentence] });
