import { createGunzip, constants as zlib } from 'node:zlib';
import { messageOf } from '../../support/errors.ts';
import { formatBytes } from '../../support/format.ts';
import type { SourceName } from './source-name.ts';
import { TarReader } from './tar-reader.ts';

/** The files of a source distribution that say what it needs; each is null where it was not seen. */
export interface SourceMembers {
  readonly pkgInfo: Uint8Array | null;
  readonly pyproject: Uint8Array | null;
  /** setuptools' list of requirements. */
  readonly requiresTxt: Uint8Array | null;
  /** Whether all members were seen, so that what is null is not there. */
  readonly isComplete: boolean;
  /** What was wrong with the archive, as the end of a sentence. */
  readonly fault: string | null;
}

export type SourceMember = 'pkgInfo' | 'pyproject' | 'requiresTxt';

/** Bytes of the longest file that is read; descriptions make some PKG-INFO as long as a megabyte. */
export const MEMBER_LIMITS: Readonly<Record<SourceMember, number>> = {
  pkgInfo: 16 * 1024 * 1024,
  pyproject: 1024 * 1024,
  requiresTxt: 1024 * 1024,
};

/** What a beginning may unpack to: source code packs to a third or a tenth, a bomb to a thousandth. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;

/**
 * Which of the telling files a member of the archive is; null for all others. They lie in the folder `NAME-VERSION` of
 * the distribution's own name and version (source distribution format); requires.txt in `NAME.egg-info` there, or below
 * the folder that the sources lie in.
 */
export function sourceMemberOf(path: string, names: readonly SourceName[]): SourceMember | null {
  const parts = path.split('/');
  const [root = '', second = ''] = parts;
  if (parts.length < 2 || parts.length > 4 || parts.includes('..') || parts.includes('')) return null;
  const isOne = (name: SourceName): boolean => name.isFolder(root);
  if (parts.length === 2) {
    const member = second === 'PKG-INFO' ? 'pkgInfo' : second === 'pyproject.toml' ? 'pyproject' : null;
    return member !== null && names.some(isOne) ? member : null;
  }
  if (parts.at(-1) !== 'requires.txt') return null;
  const folder = parts.at(-2) ?? '';
  return names.some((name) => name.isEggInfo(folder) && isOne(name)) ? 'requiresTxt' : null;
}

/**
 * Reads the telling files from the beginning of a `.tar.gz`, `.tgz` or `.tar`. It stops as soon as `isEnough`; what
 * follows a cut, a broken stretch or 64 MiB is not seen. `isWhole` says that the bytes are the whole file.
 */
export async function readTarMembers(
  beginning: Uint8Array,
  isWhole: boolean,
  names: readonly SourceName[],
  isEnough: (members: SourceMembers) => boolean,
): Promise<SourceMembers> {
  const found: Record<SourceMember, Uint8Array | null> = {
    pkgInfo: null,
    pyproject: null,
    requiresTxt: null,
  };
  let enough = false;
  const tar = new TarReader(
    (path) => {
      const member = sourceMemberOf(path, names);
      // The first one counts, so that two readers of parts of different length see the same.
      return member === null || found[member] !== null ? null : MEMBER_LIMITS[member];
    },
    (path, content) => {
      const member = sourceMemberOf(path, names);
      if (member === null) return;
      found[member] = content;
      enough ||= isEnough({ ...found, isComplete: false, fault: null });
    },
  );
  const fault = await feed(tar, beginning, () => enough);
  const broken = fault ?? tar.fault;
  const isRun = broken === null && (tar.ended || isWhole);
  return {
    ...found,
    isComplete: isRun && tar.isTar,
    fault: broken ?? (isRun && !tar.isTar ? 'it holds no member' : null),
  };
}

async function feed(tar: TarReader, bytes: Uint8Array, isEnough: () => boolean): Promise<string | null> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    tar.push(bytes);
    return null;
  }
  // A beginning is cut off anywhere: what is there is unpacked without waiting for the end.
  const unpacking = createGunzip({ finishFlush: zlib.Z_SYNC_FLUSH, chunkSize: 64 * 1024 });
  unpacking.end(bytes);
  let unpacked = 0;
  try {
    for await (const chunk of unpacking) {
      const piece: Uint8Array = chunk;
      unpacked += piece.length;
      tar.push(piece);
      if (tar.ended || isEnough()) return null;
      if (unpacked > UNPACKED_LIMIT)
        return `it unpacks to more than the ${formatBytes(UNPACKED_LIMIT)} that are read`;
    }
    return null;
  } catch (thrown) {
    return `it cannot be unpacked (${messageOf(thrown)})`;
  } finally {
    unpacking.destroy();
  }
}
