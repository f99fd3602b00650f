import type { ZipEntry } from './zip-entry.ts';

/** The files that a wheel lays out, each by a name made of its path, in the order of those names. */
export interface InstalledFiles {
  /** 53 bits of a hash of the path: among a million paths two that share one are as likely as one in ten thousand. */
  readonly names: Float64Array;
  /** Bytes of each. */
  readonly bytes: Float64Array;
}

/** The files of a wheel by its members. `pathOf` is where a member is laid, below the environment's root. */
export function installedFiles(
  entries: readonly ZipEntry[],
  pathOf: (member: string) => string,
): InstalledFiles {
  const files = entries
    .filter(({ isFolder }) => !isFolder)
    .map(({ name, uncompressedBytes }) => ({ name: nameOf(pathOf(name)), bytes: uncompressedBytes }))
    .sort((a, b) => a.name - b.name);
  return {
    names: Float64Array.from(files, ({ name }) => name),
    bytes: Float64Array.from(files, ({ bytes }) => bytes),
  };
}

/** Two FNV-1a hashes with different beginnings, 21 and 32 bits of them. */
function nameOf(path: string): number {
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let index = 0; index < path.length; index += 1) {
    const unit = path.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193);
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0);
}

/** The files as bytes, and back; null when they are something else. */
export function packFiles({ names, bytes }: InstalledFiles): Uint8Array {
  const both = new Float64Array(names.length * 2);
  both.set(names);
  both.set(bytes, names.length);
  return new Uint8Array(both.buffer);
}

export function unpackFiles(packed: Uint8Array): InstalledFiles | null {
  if (packed.length % 16 !== 0) return null;
  // A copy of its own: what is read from a disk may begin anywhere in a larger piece of memory.
  const both = new Float64Array(new Uint8Array(packed).buffer);
  const half = both.length / 2;
  return { names: both.slice(0, half), bytes: both.slice(half) };
}
