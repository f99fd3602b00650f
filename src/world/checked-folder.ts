import { lstatSync, readdirSync, rmSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const HOUR = 3_600_000;

/** A file of a folder of checked files, its content not yet checked. */
export interface KeptFile {
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly used: number;
}

/**
 * Removes what was used longest ago until nine tenths of the limit are kept, when they are more than the limit, and what
 * broken-off writers left behind. Only files with names of ours are touched.
 */
export function prune(folder: string, byteLimit: number, now: number): void {
  const kept: KeptFile[] = [];
  for (const file of listFiles(folder)) {
    if (!file.path.endsWith('.tmp')) kept.push(file);
    else if (now - file.used > HOUR) removeFile(file.path);
  }
  let total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= byteLimit) return;
  for (const file of kept.sort((a, b) => a.used - b.used)) {
    if (total <= byteLimit * 0.9) break;
    removeFile(file.path);
    total -= file.bytes;
  }
}

/** The files that are kept in a folder, in no particular order. */
export function listCheckedFiles(folder: string): readonly KeptFile[] {
  return listFiles(folder).filter(({ path }) => !path.endsWith('.tmp'));
}

/** Removes everything that was not made here, and what broken-off writers left behind. Nobody may be writing. */
export function removeForeign(folder: string): void {
  const ours = new Set(listCheckedFiles(folder).map(({ path }) => path));
  keepOnly(folder, [...new Set([...ours].map((path) => basename(dirname(path))))]);
  for (const part of namesOf(folder)) {
    for (const name of namesOf(join(folder, part))) {
      const path = join(folder, part, name);
      if (!ours.has(path)) rmSync(path, { recursive: true, force: true });
    }
  }
}

/** Removes everything from a folder but the folders of these names. */
export function keepOnly(folder: string, names: readonly string[]): void {
  if (statsOf(folder)?.isDirectory() === false) rmSync(folder, { force: true });
  for (const name of namesOf(folder)) {
    const path = join(folder, name);
    if (!names.includes(name) || statsOf(path)?.isDirectory() !== true)
      rmSync(path, { recursive: true, force: true });
  }
}

/** The regular files with names of ours, temporary ones included; links are not followed. */
function listFiles(folder: string): readonly KeptFile[] {
  return namesOf(folder)
    .filter((part) => /^[0-9a-f]$/.test(part) && statsOf(join(folder, part))?.isDirectory() === true)
    .flatMap((part) =>
      namesOf(join(folder, part))
        .filter((name) => name.startsWith(part) && /^[0-9a-f]{64}(?:\.[0-9a-f]{12}\.tmp)?$/.test(name))
        .flatMap((name): KeptFile[] => {
          const path = join(folder, part, name);
          const stats = statsOf(path);
          return stats?.isFile() === true ? [{ path, bytes: stats.size, used: stats.mtimeMs }] : [];
        }),
    );
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

/** Removes a file, if that can be done. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Another process has it open, or has removed it.
  }
}

/** Where the file of this name lies: one folder for each first digit, as many files in one are slow, and so are many folders. */
export function pathOf(folder: string, name: string): string {
  return join(folder, name.slice(0, 1), name);
}
