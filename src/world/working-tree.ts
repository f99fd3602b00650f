import {
  constants,
  type Dir,
  type Dirent,
  lstatSync,
  opendirSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { byCodeUnit } from '../support/compare.ts';
import { EnvironmentError, messageOf, UserError } from '../support/errors.ts';
import { isGeneratedFolder, refusedForPlace, VIRTUAL_ENVIRONMENT_MARK } from './generated-folders.ts';
import { LISTING_LIMIT, readLimit, refusedForSize } from './read-limits.ts';
import { plainRelativePath } from './relative-path.ts';
import type { ReadResult, Tree, TreeEntry, TreeListing } from './world.ts';

/** Folders nested deeper than this are not entered. */
const DEPTH_LIMIT = 64;
/** A folder with more entries than this waits until the others are listed, so that data does not crowd out code. */
const LARGE_FOLDER = 5_000;
/** Large folders kept open while they wait. */
const WAITING_LIMIT = 64;
/** The most skipped paths that are named. */
const SKIPPED_LIMIT = 1_000;
/** Entries between two turns of the event loop. */
const TURN = 4_096;

/**
 * The files below a folder as they are now. Symbolic links are followed only to regular files inside the folder.
 * Throws UserError when `root` is not a folder, EnvironmentError when it cannot be entered.
 */
export async function openWorkingTree(root: string, options: { limit?: number } = {}): Promise<Tree> {
  const realRoot = await realFolder(root);
  const limit = options.limit ?? LISTING_LIMIT;
  let listing: Promise<TreeListing> | undefined;
  return {
    label: 'working tree',
    list() {
      listing ??= new Walk(realRoot, limit).run();
      return listing;
    },
    read: (path) => readInside(realRoot, path),
  };
}

async function realFolder(root: string): Promise<string> {
  try {
    const real = await realpath(resolve(root));
    if (statSync(real).isDirectory()) return real;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') {
      throw new UserError(`There is no folder ${root}`, { advice: 'Name the repository or a folder of it.' });
    }
    throw new EnvironmentError(`The folder ${root} cannot be entered: ${messageOf(thrown)}`, {
      cause: thrown,
    });
  }
  throw new UserError(`${root} is a file, not a folder`, { advice: 'Name the folder that holds it.' });
}

interface Folder {
  /** Relative to the root; empty for the root itself. */
  readonly path: string;
  readonly depth: number;
}

/** One listing, breadth first: what stands near the root is listed even when the limit cuts off the rest. */
class Walk {
  readonly #root: string;
  readonly #limit: number;
  readonly #queue: Folder[] = [{ path: '', depth: 0 }];
  readonly #waiting: { readonly folder: Folder; readonly handle: Dir }[] = [];
  readonly #entries: TreeEntry[] = [];
  readonly #skipped: { path: string; reason: string }[] = [];
  #seen = 0;
  #truncated = false;

  constructor(root: string, limit: number) {
    this.#root = root;
    this.#limit = limit;
  }

  async run(): Promise<TreeListing> {
    try {
      for (let next = 0; !this.#truncated; ) {
        const folder = this.#queue[next++];
        if (folder !== undefined) {
          const handle = this.#open(folder);
          if (handle !== null) await this.#drain(folder, handle, LARGE_FOLDER);
          continue;
        }
        const waiting = this.#waiting.shift();
        if (waiting === undefined) break;
        await this.#drain(waiting.folder, waiting.handle, Number.POSITIVE_INFINITY);
      }
    } finally {
      for (const { handle } of this.#waiting) handle.closeSync();
    }
    const byPath = (a: { path: string }, b: { path: string }): number => byCodeUnit(a.path, b.path);
    return {
      entries: this.#entries.sort(byPath),
      truncated: this.#truncated,
      skipped: this.#skipped.sort(byPath),
    };
  }

  #open(folder: Folder): Dir | null {
    const path = join(this.#root, folder.path);
    try {
      // A virtual environment holds what is installed, not what the repository says.
      if (folder.path !== '' && lstatOrNull(join(path, VIRTUAL_ENVIRONMENT_MARK)) !== null) return null;
      return opendirSync(path, { bufferSize: 512 });
    } catch (thrown) {
      if (folder.path === '') {
        throw new EnvironmentError(`The folder cannot be listed: ${messageOf(thrown)}`, { cause: thrown });
      }
      this.#skip(folder.path, reasonOf(thrown));
      return null;
    }
  }

  async #drain(folder: Folder, handle: Dir, most: number): Promise<void> {
    const batch: Dirent[] = [];
    let closed = true;
    try {
      while (true) {
        const entry = handle.readSync();
        if (entry === null) break;
        if (++this.#seen % TURN === 0) await setImmediate();
        if (this.#entries.length + batch.length >= this.#limit) {
          this.#truncated = true;
          break;
        }
        batch.push(entry);
        if (batch.length >= most && this.#waiting.length < WAITING_LIMIT) {
          closed = false;
          this.#waiting.push({ folder, handle });
          break;
        }
      }
    } catch (thrown) {
      this.#skip(folder.path, reasonOf(thrown));
    } finally {
      if (closed) handle.closeSync();
    }
    batch.sort((a, b) => byCodeUnit(a.name, b.name));
    for (const entry of batch) this.#take(folder, entry);
  }

  #take(folder: Folder, entry: Dirent): void {
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    if (isGeneratedFolder(entry.name)) return;
    try {
      if (entry.isDirectory()) {
        if (folder.depth >= DEPTH_LIMIT) this.#skip(path, `folders nest deeper than ${DEPTH_LIMIT} levels`);
        // Names are limited as files are: an endless tree of empty folders must end too.
        else if (this.#queue.length >= this.#limit) this.#truncated = true;
        else this.#queue.push({ path, depth: folder.depth + 1 });
      } else if (entry.isSymbolicLink()) {
        this.#takeLink(path);
      } else if (entry.isFile()) {
        this.#entries.push({ path, bytes: lstatSync(join(this.#root, path)).size });
      } else {
        this.#skip(path, 'it is not a regular file');
      }
    } catch (thrown) {
      // A file may go away while the listing runs; one that is gone is not there.
      if (codeOf(thrown) !== 'ENOENT') this.#skip(path, reasonOf(thrown));
    }
  }

  #takeLink(path: string): void {
    let real: string;
    try {
      real = realpathSync.native(join(this.#root, path));
    } catch (thrown) {
      this.#skip(path, reasonOf(thrown, 'the link points to nothing'));
      return;
    }
    const inside = below(this.#root, real);
    if (inside === null) {
      this.#skip(path, 'the link leaves the folder');
    } else {
      const reason = refusedForPlace(inside);
      if (reason !== null) {
        this.#skip(path, reason);
        return;
      }
      // A linked folder is not entered: what is in it is listed where it really stands.
      const stats = statSync(real);
      if (stats.isFile()) this.#entries.push({ path, bytes: stats.size, link: inside });
      else if (!stats.isDirectory()) this.#skip(path, 'it is not a regular file');
    }
  }

  #skip(path: string, reason: string): void {
    if (this.#skipped.length < SKIPPED_LIMIT) this.#skipped.push({ path, reason });
  }
}

async function readInside(root: string, path: string): Promise<ReadResult> {
  const plain = plainRelativePath(path);
  if (plain === null || plain === '') return refused('the path leaves the folder');
  try {
    const real = await realpath(join(root, plain));
    const inside = below(root, real);
    if (inside === null) return refused('a link leaves the folder');
    const reason = refusedForPlace(inside);
    if (reason !== null) return refused(reason);
    // Non-blocking, so that a FIFO put there in the meantime cannot hold the process.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const file = await open(real, flags);
    try {
      const stats: Stats = await file.stat();
      if (stats.isDirectory()) return refused('it is a folder');
      if (!stats.isFile()) return refused('it is not a regular file');
      const tooLarge = refusedForSize(plain, stats.size);
      if (tooLarge !== null) return refused(tooLarge);
      return await readUpTo(file, stats.size, plain);
    } finally {
      await file.close();
    }
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'missing' };
    return refused(reasonOf(thrown));
  }
}

/** Reads to the end, and not past the limit when the file grows while it is read. */
async function readUpTo(
  file: Awaited<ReturnType<typeof open>>,
  expected: number,
  path: string,
): Promise<ReadResult> {
  const limit = readLimit(path);
  let buffer = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  while (true) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) return { state: 'read', bytes: buffer.subarray(0, length) };
    length += bytesRead;
    if (length > limit) return refused(refusedForSize(path, length) ?? 'it is too large');
    if (length === buffer.length)
      buffer = Buffer.concat([buffer, Buffer.allocUnsafe(Math.max(65_536, length))]);
  }
}

function refused(reason: string): ReadResult {
  return { state: 'refused', reason };
}

/** The path relative to the root with forward slashes, or null when it is not below the root. */
export function below(root: string, path: string): string | null {
  const inside = relative(root, path);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  return sep === '/' ? inside : inside.replaceAll(sep, '/');
}

function lstatOrNull(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

/** The `code` of a system error, such as ENOENT. */
export function codeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** A reason in words, without the absolute path that a system error's message carries. */
function reasonOf(thrown: unknown, missing = 'it is missing'): string {
  const code = codeOf(thrown);
  switch (code) {
    case 'ENOENT':
      return missing;
    case 'ELOOP':
      return 'the link goes in a circle';
    case 'EACCES':
    case 'EPERM':
      return 'reading it is not permitted';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    case 'ENXIO':
    case 'ENODEV':
      return 'it is not a regular file';
    default:
      return code === undefined ? 'it cannot be read' : `it cannot be read (${code})`;
  }
}
