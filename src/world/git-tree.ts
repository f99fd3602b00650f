import { byCodeUnit } from '../support/compare.ts';
import { EnvironmentError } from '../support/errors.ts';
import { isGeneratedFolder, refusedForPlace, VIRTUAL_ENVIRONMENT_MARK } from './generated-folders.ts';
import type { GitObjectStore } from './git-object-store.ts';
import type { GitProgram } from './git-program.ts';
import { LISTING_LIMIT, refusedForSize } from './read-limits.ts';
import { plainRelativePath } from './relative-path.ts';
import type { ReadResult, Tree, TreeEntry, TreeListing } from './world.ts';

/** A folder with more files than this gives way to the others when the limit is reached. */
const LARGE_FOLDER = 5_000;
/** Links followed one after the other before it counts as a circle, as in Linux. */
const HOP_LIMIT = 40;
/** Links whose target is looked up for a listing. */
const LINK_LIMIT = 10_000;
/** A path on Linux has at most this many bytes; a longer link target points to nothing. */
const LINK_BYTES = 4_096;
/** Bytes of `ls-tree` output that are read: about two million files. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;

interface Blob {
  readonly id: string;
  readonly bytes: number | null;
}

interface Contents {
  readonly files: ReadonlyMap<string, Blob>;
  /** Links and the id of the blob that holds their target. */
  readonly links: ReadonlyMap<string, Blob>;
  readonly submodules: readonly string[];
  /** Every folder that holds something that was kept. */
  readonly folders: ReadonlySet<string>;
  readonly truncated: boolean;
}

/** Reads the tree of a commit below `prefix` (empty: the whole) from git's objects, listed once and on demand. */
export function gitTree(git: GitProgram, store: GitObjectStore, commit: string, prefix: string): Tree {
  let contents: Promise<Contents> | undefined;
  let listing: Promise<TreeListing> | undefined;
  const load = (): Promise<Contents> => {
    contents ??= readContents(git, store, commit, prefix);
    return contents;
  };
  return {
    label: commit,
    list() {
      listing ??= load().then((loaded) => listingOf(loaded, store));
      return listing;
    },
    async read(path) {
      const plain = plainRelativePath(path, false);
      if (plain === null || plain === '') return { state: 'refused', reason: 'the path leaves the folder' };
      const loaded = await load();
      const target = await follow(loaded, store, plain);
      if (target.state !== 'found') return target;
      return readBlob(loaded, store, plain, target.path);
    },
  };
}

async function readBlob(
  contents: Contents,
  store: GitObjectStore,
  path: string,
  target: string,
): Promise<ReadResult> {
  const file = contents.files.get(target);
  if (file === undefined) {
    const folder = target === '' || contents.folders.has(target);
    return folder ? { state: 'refused', reason: 'it is a folder' } : { state: 'missing' };
  }
  if (file.bytes === null) return { state: 'refused', reason: 'this clone does not have its content' };
  const tooLarge = refusedForSize(path, file.bytes);
  if (tooLarge !== null) return { state: 'refused', reason: tooLarge };
  const bytes = await store.blob(file.id);
  if (bytes === null) return { state: 'refused', reason: 'this clone does not have its content' };
  return { state: 'read', bytes };
}

type Followed =
  | { readonly state: 'found'; readonly path: string }
  | Exclude<ReadResult, { readonly state: 'read' }>;

/** Follows links as a file system would, without ever leaving the tree. */
async function follow(contents: Contents, store: GitObjectStore, path: string): Promise<Followed> {
  const pending = path.split('/').reverse();
  const resolved: string[] = [];
  let hops = 0;
  for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (resolved.pop() === undefined) return { state: 'refused', reason: 'a link leaves the folder' };
      continue;
    }
    resolved.push(segment);
    const here = resolved.join('/');
    const link = contents.links.get(here);
    if (link === undefined) {
      // Nothing is reached through a folder that is not there, not even by `..`. Generated ones were not kept.
      if (pending.length > 0 && !contents.folders.has(here) && refusedForPlace(here) === null) {
        return { state: 'missing' };
      }
      continue;
    }
    if (++hops > HOP_LIMIT) return { state: 'refused', reason: 'the link goes in a circle' };
    if (link.bytes === null || link.bytes > LINK_BYTES) {
      return { state: 'refused', reason: 'the target of a link cannot be read' };
    }
    const target = (await store.blob(link.id))?.toString('utf8');
    if (target === undefined) return { state: 'refused', reason: 'the target of a link cannot be read' };
    if (target.startsWith('/') || /^[a-z]:/i.test(target)) {
      return { state: 'refused', reason: 'a link leaves the folder' };
    }
    resolved.pop();
    pending.push(...target.split('/').reverse());
  }
  const found = resolved.join('/');
  const reason = refusedForPlace(found);
  return reason === null ? { state: 'found', path: found } : { state: 'refused', reason };
}

async function listingOf(contents: Contents, store: GitObjectStore): Promise<TreeListing> {
  const entries: TreeEntry[] = [];
  const skipped: { path: string; reason: string }[] = [];
  for (const [path, file] of contents.files) {
    if (file.bytes === null) skipped.push({ path, reason: 'this clone does not have its content' });
    else entries.push({ path, bytes: file.bytes });
  }
  for (const path of contents.submodules) {
    skipped.push({ path, reason: 'it is a submodule, whose files are in another repository' });
  }
  let looked = 0;
  for (const path of contents.links.keys()) {
    if (++looked > LINK_LIMIT) {
      skipped.push({ path, reason: `there are more than ${LINK_LIMIT} links` });
      break;
    }
    const target = await follow(contents, store, path);
    if (target.state !== 'found') {
      const reason = target.state === 'missing' ? 'the link points to nothing' : target.reason;
      skipped.push({ path, reason: reason.replace(/^a link/, 'the link') });
      continue;
    }
    const file = contents.files.get(target.path);
    if (file !== undefined && file.bytes !== null)
      entries.push({ path, bytes: file.bytes, link: target.path });
    else if (file === undefined && target.path !== '' && !contents.folders.has(target.path)) {
      skipped.push({ path, reason: 'the link points to nothing' });
    }
  }
  const byPath = (a: { path: string }, b: { path: string }): number => byCodeUnit(a.path, b.path);
  return { entries: entries.sort(byPath), truncated: contents.truncated, skipped: skipped.sort(byPath) };
}

async function readContents(
  git: GitProgram,
  store: GitObjectStore,
  commit: string,
  prefix: string,
): Promise<Contents> {
  const reader = new TreeReader(LISTING_LIMIT);
  const answer = await git.run({
    gitDirectory: store.gitDirectory,
    args: ['ls-tree', '-r', '-z', '--full-tree', prefix === '' ? commit : `${commit}:${prefix}`],
    timeoutMilliseconds: 120_000,
    onOutput: (chunk) => reader.take(chunk),
  });
  if (answer.exitCode !== 0 && answer.stopped === null) {
    // The commit is there but does not have the folder yet: the tree is empty.
    if (prefix !== '' && (await store.hasCommit(commit))) {
      return { files: new Map(), links: new Map(), submodules: [], folders: new Set(), truncated: false };
    }
    throw new EnvironmentError(`git cannot read the tree of ${commit}`, {
      advice: 'Fetch that commit, or check out with a larger fetch-depth.',
    });
  }
  const kept = reader.finish();
  const sizes = await store.sizes([...new Set(kept.entries.map((entry) => entry.id))]);
  const files = new Map<string, Blob>();
  const links = new Map<string, Blob>();
  for (const entry of kept.entries) {
    const blob = { id: entry.id, bytes: sizes.get(entry.id) ?? null };
    (entry.mode === '120000' ? links : files).set(entry.path, blob);
  }
  return {
    files,
    links,
    submodules: kept.submodules,
    folders: foldersOf([...files.keys(), ...links.keys(), ...kept.submodules.map((path) => `${path}/`)]),
    truncated: kept.truncated || answer.stopped !== null,
  };
}

function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

interface TreeLine {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** Reads `<mode> SP <type> SP <id> TAB <path> NUL` (git-ls-tree's own format) as it comes, and keeps what fits. */
class TreeReader {
  readonly #limit: number;
  readonly #kept: TreeLine[] = [];
  /** The files of large folders, past the first few thousand: kept only when there is room. */
  readonly #spare: TreeLine[] = [];
  readonly #submodules: string[] = [];
  readonly #perFolder = new Map<string, number>();
  readonly #environments: string[] = [];
  #rest: Buffer = Buffer.alloc(0);
  #received = 0;
  #truncated = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(chunk: Buffer): boolean {
    this.#received += chunk.length;
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      this.#line(bytes.toString('utf8', start, end));
      start = end + 1;
    }
    this.#rest = Buffer.from(bytes.subarray(start));
    if (this.#received > OUTPUT_LIMIT) this.#truncated = true;
    return this.#received <= OUTPUT_LIMIT;
  }

  finish(): { entries: TreeLine[]; submodules: string[]; truncated: boolean } {
    const inEnvironment = (path: string): boolean =>
      this.#environments.some((folder) => path.startsWith(folder));
    const all = [...this.#kept, ...this.#spare].filter((line) => !inEnvironment(line.path));
    if (all.length > this.#limit) this.#truncated = true;
    return { entries: all.slice(0, this.#limit), submodules: this.#submodules, truncated: this.#truncated };
  }

  #line(line: string): void {
    const tab = line.indexOf('\t');
    const [mode, type, id] = line.slice(0, tab).split(' ');
    const path = line.slice(tab + 1);
    if (mode === undefined || id === undefined) return;
    const segments = path.split('/');
    const name = segments.pop() ?? '';
    if (isGeneratedFolder(name) || segments.some(isGeneratedFolder)) return;
    if (type === 'commit') {
      this.#submodules.push(path);
      return;
    }
    if (type !== 'blob') return;
    const folder = segments.join('/');
    if (name === VIRTUAL_ENVIRONMENT_MARK && folder !== '') this.#environments.push(`${folder}/`);
    const inFolder = (this.#perFolder.get(folder) ?? 0) + 1;
    this.#perFolder.set(folder, inFolder);
    const target = inFolder > LARGE_FOLDER ? this.#spare : this.#kept;
    if (target.length < this.#limit) target.push({ mode, id, path });
    else this.#truncated = true;
  }
}
