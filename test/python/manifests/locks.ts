import { closureFromLock } from '../../../src/python/closure/from-lock.ts';
import type { LockFile } from '../../../src/python/manifests/manifest.ts';
import { isLockFile, manifestReaderFor } from '../../../src/python/manifests/registry.ts';
import type { Target } from '../../../src/python/target.ts';
import { readFrom } from './tree.ts';

/** The lock file at a path among files. */
export async function readLock(path: string, files: Readonly<Record<string, string>>): Promise<LockFile> {
  const read = readFrom(files);
  const [source, reader] = [await read(path), manifestReaderFor(path)];
  if (source === null || reader === null) throw new Error(`${path} is no file of a known format`);
  const result = await reader.read(source, read);
  if (!isLockFile(result)) throw new Error(`${path} is no lock`);
  return result;
}

/** What a lock installs: `name version` by name, the names of the roots, and gaps. */
export function installed(
  lock: LockFile,
  { extras = [], groups = [] }: { extras?: readonly string[]; groups?: readonly string[] } = {},
  target: Target = { python: '3.11', platform: 'linux/amd64' },
) {
  const closure = closureFromLock(lock, {
    target,
    roots: { members: null, extras, groups },
    catalogue: null,
  });
  return {
    closure,
    pins: closure.distributions.map(({ name, version }) => `${name} ${version}`),
    roots: closure.roots.map(({ written }) => written),
    gaps: closure.gaps,
  };
}
