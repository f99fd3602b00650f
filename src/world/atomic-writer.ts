import { randomBytes } from 'node:crypto';
import { chmod, lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EnvironmentError, messageOf } from '../support/errors.ts';
import { refusedForPlace } from './generated-folders.ts';
import { plainRelativePath } from './relative-path.ts';
import { below, codeOf } from './working-tree.ts';
import type { Writer } from './world.ts';

/**
 * Writes files below `root` whole or not at all: a temporary file in the same folder, flushed, then renamed over
 * the old one, whose permissions it takes. Refuses paths that leave the root, links, and git's own folder.
 * `write` throws EnvironmentError and leaves the old file as it was.
 */
export function openAtomicWriter(root: string): Writer {
  return {
    async write(path, bytes) {
      const target = await safeTarget(root, path);
      const temporary = join(dirname(target.path), `.plimsoll-${randomBytes(8).toString('hex')}.tmp`);
      try {
        const file = await open(temporary, 'wx', 0o666);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        if (target.mode !== null) await chmod(temporary, target.mode);
        await rename(temporary, target.path);
      } catch (thrown) {
        await rm(temporary, { force: true });
        throw cannotWrite(path, thrown);
      }
    },
  };
}

async function safeTarget(root: string, path: string): Promise<{ path: string; mode: number | null }> {
  const plain = plainRelativePath(path);
  if (plain === null || plain === '')
    throw new EnvironmentError(`${path} is not written: it leaves the folder`);
  const reason = refusedForPlace(plain);
  if (reason !== null) throw new EnvironmentError(`${path} is not written: ${reason}`);
  const realRoot = await realpath(root);
  const target = join(realRoot, plain);
  let folder: string;
  try {
    folder = await realpath(dirname(target));
  } catch (thrown) {
    throw new EnvironmentError(`${path} cannot be written: its folder is missing`, { cause: thrown });
  }
  const inside = below(realRoot, folder);
  if (inside === null)
    throw new EnvironmentError(`${path} is not written: a link on the way leaves the folder`);
  const linked = refusedForPlace(inside);
  if (linked !== null) throw new EnvironmentError(`${path} is not written: ${linked}`);
  const resolved = join(folder, basename(target));
  try {
    const stats = await lstat(resolved);
    if (stats.isSymbolicLink()) {
      throw new EnvironmentError(`${path} is not written: it is a link`, {
        advice: 'Name the file it points to.',
      });
    }
    if (!stats.isFile()) throw new EnvironmentError(`${path} is not written: it is not a regular file`);
    return { path: resolved, mode: stats.mode & 0o7777 };
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return { path: resolved, mode: null };
    throw thrown instanceof EnvironmentError ? thrown : cannotWrite(path, thrown);
  }
}

function cannotWrite(path: string, thrown: unknown): EnvironmentError {
  return new EnvironmentError(`${path} cannot be written: ${codeOf(thrown) ?? messageOf(thrown)}`, {
    cause: thrown,
    advice: 'Nothing was changed. Check the permissions of its folder and the free space.',
  });
}
