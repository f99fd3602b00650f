import { formatBytes } from '../support/format.ts';

/** The largest file that is read, in bytes. No Dockerfile or manifest written by hand comes near. */
export const FILE_LIMIT = 8 * 1024 * 1024;

/** The largest lock file that is read, in bytes: tools write these, and monorepos have big ones. */
export const LOCK_FILE_LIMIT = 64 * 1024 * 1024;

/** The most files that a listing names. */
export const LISTING_LIMIT = 200_000;

const LOCK_FILE = /(?:\.lock|(?:^|\/)(?:conda-lock\.ya?ml|package-lock\.json|pylock(?:\.[^/]+)?\.toml))$/;

/** The most bytes that are read of the file at this path. */
export function readLimit(path: string): number {
  return LOCK_FILE.test(path) ? LOCK_FILE_LIMIT : FILE_LIMIT;
}

/** Why a file of this size is not read, or null when it is. */
export function refusedForSize(path: string, bytes: number): string | null {
  const limit = readLimit(path);
  if (bytes <= limit) return null;
  return `it has ${formatBytes(bytes)}, more than the ${formatBytes(limit)} that are read of such a file`;
}
