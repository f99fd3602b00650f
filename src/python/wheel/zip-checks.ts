import { formatBytes } from '../../support/format.ts';
import { shown, type ZipEntry } from './zip-entry.ts';

const STORED = 0;
const DEFLATED = 8;
/** The most that deflate can pack into one byte: 258 bytes from two bits (zlib, "Maximum Compression Factor"). */
const DEFLATE_FACTOR = 1032;
const LOCAL_HEADER_BYTES = 30;
/** An archive that grows more than this, to more than that, is made to fill disks. */
const BOMB_FACTOR = 250;
const BOMB_BYTES = 1_000_000_000;

/**
 * What is wrong with the members of an archive taken together, or null: names that leave the folder or come twice, sizes
 * that cannot be, members that share bytes, and archives that unpack to absurd sizes. `end` is where the directory begins.
 */
export function checkEntries(entries: readonly ZipEntry[], end: number): string | null {
  const names = new Set<string>();
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    const fault = checkName(entry.name) ?? checkSizes(entry);
    if (fault !== null) return fault;
    const plain = entry.isFolder ? entry.name.slice(0, -1) : entry.name;
    if (names.has(plain)) return `it holds ${shown(entry.name)} twice`;
    names.add(plain);
    packed += entry.compressedBytes;
    unpacked += entry.uncompressedBytes;
  }
  if (unpacked > BOMB_BYTES && unpacked > packed * BOMB_FACTOR)
    return `it would unpack ${formatBytes(packed)} to ${formatBytes(unpacked)}, as archives do that are made to fill disks`;
  return checkOverlap(entries, end);
}

function checkName(name: string): string | null {
  if (name === '' || name.includes('\0')) return 'it has a member without a proper name';
  if (/^(?:[/\\]|[A-Za-z]:)/.test(name)) return `its member ${shown(name)} has an absolute path`;
  if (name.includes('..') && name.split(/[/\\]/).includes('..'))
    return `its member ${shown(name)} leaves the folder`;
  return null;
}

function checkSizes(entry: ZipEntry): string | null {
  const { name, method, compressedBytes, uncompressedBytes } = entry;
  const impossible =
    (method === STORED && compressedBytes !== uncompressedBytes) ||
    (method === DEFLATED && uncompressedBytes > compressedBytes * DEFLATE_FACTOR) ||
    (entry.isFolder && uncompressedBytes > 0);
  return impossible
    ? `its directory lies: ${shown(name)} cannot have ${uncompressedBytes} bytes from ${compressedBytes}`
    : null;
}

function checkOverlap(entries: readonly ZipEntry[], end: number): string | null {
  // Most packers list members in the order in which they lie, which sorting sees at once.
  const ordered = [...entries].sort((a, b) => a.offset - b.offset);
  for (let index = 0; index < ordered.length; index += 1) {
    const entry = ordered[index];
    if (entry === undefined) break;
    // The local header's extra field may be longer than the directory's; its name must not be. It has a byte for each
    // character at least.
    const least = entry.offset + LOCAL_HEADER_BYTES + entry.name.length + entry.compressedBytes;
    const limit = ordered[index + 1]?.offset ?? end;
    if (least > limit)
      return index + 1 < ordered.length
        ? `its members ${shown(entry.name)} and ${shown(ordered[index + 1]?.name ?? '')} overlap`
        : `its member ${shown(entry.name)} runs into the directory`;
  }
  return null;
}
