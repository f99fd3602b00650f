import { formatBytes } from '../../support/format.ts';
import { checkEntries } from './zip-checks.ts';
import { shown, type ZipEntry, type ZipResult } from './zip-entry.ts';

/** Where the central directory lies. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly bytes: number;
  readonly entries: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const END64 = 0x06064b50;
const END64_BYTES = 56;
const MEMBER = 0x02014b50;
const MEMBER_BYTES = 46;
const IN_ZIP64 = 0xffffffff;

/** Larger directories than any known wheel's (tensorflow's has 1.8 MB, with 13,000 members). */
export const DIRECTORY_LIMIT = 64 * 1024 * 1024;
const ENTRY_LIMIT = 400_000;
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Finds the central directory by the end of an archive of `total` bytes. The record must end exactly where the file
 * ends, and be the only one that does: a comment that holds another one is a trick, as two readers could then see two
 * different archives.
 */
export function locateDirectory(tail: Uint8Array, total: number): ZipResult<DirectoryPlace> {
  const view = viewOf(tail);
  const start = total - tail.length;
  const found: number[] = [];
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1)
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) === tail.length)
      found.push(at);
  const at = found[0];
  if (at === undefined)
    return fail(
      `it does not end as a zip archive does, or with a comment longer than ${formatBytes(tail.length)}`,
    );
  if (found.length > 1) return fail('its comment hides a second end of the archive');
  const disk = view.getUint16(at + 4, true);
  const directoryDisk = view.getUint16(at + 6, true);
  const entriesHere = view.getUint16(at + 8, true);
  let entries = view.getUint16(at + 10, true);
  let bytes = view.getUint32(at + 12, true);
  let offset = view.getUint32(at + 16, true);
  let end = start + at;
  const locator = at - LOCATOR_BYTES;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR) {
    const place = wide(view, locator + 8);
    const record = place - start;
    if (view.getUint32(locator + 16, true) > 1) return fail('it is a part of an archive on several disks');
    if (record < 0 || record + END64_BYTES > locator || view.getUint32(record, true) !== END64)
      return fail('its ZIP64 end record is not where its locator says');
    if (record + 12 + wide(view, record + 4) !== locator)
      return fail('the size of its ZIP64 end record is wrong');
    if (view.getUint32(record + 16, true) !== 0 || view.getUint32(record + 20, true) !== 0)
      return fail('it is a part of an archive on several disks');
    const wideEntries = wide(view, record + 32);
    const wideBytes = wide(view, record + 40);
    const wideOffset = wide(view, record + 48);
    // The old fields either agree or say that the new ones hold the truth; else readers would disagree.
    if (
      (entries !== 0xffff && entries !== wideEntries) ||
      (bytes !== IN_ZIP64 && bytes !== wideBytes) ||
      (offset !== IN_ZIP64 && offset !== wideOffset)
    )
      return fail('its two end records contradict each other');
    entries = wideEntries;
    bytes = wideBytes;
    offset = wideOffset;
    end = place;
  } else if (disk !== 0 || directoryDisk !== 0 || entriesHere !== entries)
    return fail('it is a part of an archive on several disks');
  else if (bytes === IN_ZIP64 || offset === IN_ZIP64) return fail('its ZIP64 end record is missing');
  if (offset + bytes !== end) return fail('its directory does not end where its end record begins');
  if (bytes > DIRECTORY_LIMIT)
    return fail(
      `its directory has ${formatBytes(bytes)}, more than the ${formatBytes(DIRECTORY_LIMIT)} that are read`,
    );
  if (entries > ENTRY_LIMIT)
    return fail(`it has ${entries} members, more than the ${ENTRY_LIMIT} that are read`);
  if (entries * MEMBER_BYTES > bytes)
    return fail('its directory is too small for the members that it counts');
  return { ok: true, value: { offset, bytes, entries } };
}

/** Reads the central directory; refused when it is broken, or when it lies in a way that can be seen. */
export function readDirectory(directory: Uint8Array, place: DirectoryPlace): ZipResult<readonly ZipEntry[]> {
  const view = viewOf(directory);
  const buffer = Buffer.from(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < place.entries) {
    if (at + MEMBER_BYTES > directory.length || view.getUint32(at, true) !== MEMBER)
      return fail(`its directory breaks off after ${entries.length} of ${place.entries} members`);
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + MEMBER_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > directory.length)
      return fail(`its directory breaks off after ${entries.length} of ${place.entries} members`);
    const name = decodeName(buffer, at + MEMBER_BYTES, at + MEMBER_BYTES + nameBytes);
    const flags = view.getUint16(at + 8, true);
    // Bits 0, 6 and 13: encrypted, strongly encrypted, names masked (4.4.4).
    if ((flags & 0x2041) !== 0) return fail(`its member ${shown(name)} is encrypted`);
    const sizes = readSizes(view, at, at + MEMBER_BYTES + nameBytes, extraBytes);
    if (sizes === null) return fail(`the ZIP64 sizes of its member ${shown(name)} are missing or too large`);
    if (sizes.disk !== 0) return fail(`its member ${shown(name)} lies on another disk`);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      compressedBytes: sizes.compressed,
      uncompressedBytes: sizes.uncompressed,
      offset: sizes.offset,
      isFolder: name.endsWith('/'),
    });
    at = next;
  }
  if (at !== directory.length) return fail('its directory holds more than the members that it counts');
  const fault = checkEntries(entries, place.offset);
  return fault === null ? { ok: true, value: entries } : fail(fault);
}

interface Sizes {
  readonly compressed: number;
  readonly uncompressed: number;
  readonly offset: number;
  readonly disk: number;
}

/** The sizes of a member, from the extra field 0x0001 where the plain ones say so (4.5.3); null when it is broken. */
function readSizes(view: DataView, member: number, extra: number, extraBytes: number): Sizes | null {
  let compressed = view.getUint32(member + 20, true);
  let uncompressed = view.getUint32(member + 24, true);
  let disk = view.getUint16(member + 34, true);
  let offset = view.getUint32(member + 42, true);
  if (uncompressed !== IN_ZIP64 && compressed !== IN_ZIP64 && offset !== IN_ZIP64 && disk !== 0xffff)
    return { compressed, uncompressed, offset, disk };
  const needs = [uncompressed, compressed, offset].filter((size) => size === IN_ZIP64).length;
  let at = extra;
  const end = extra + extraBytes;
  while (at + 4 <= end) {
    const bytes = view.getUint16(at + 2, true);
    const next = at + 4 + bytes;
    if (next > end) return null;
    if (view.getUint16(at, true) === 1) {
      if (bytes < needs * 8 + (disk === 0xffff ? 4 : 0)) return null;
      let field = at + 4;
      const take = (): number => {
        const value = wide(view, field);
        field += 8;
        return value;
      };
      if (uncompressed === IN_ZIP64) uncompressed = take();
      if (compressed === IN_ZIP64) compressed = take();
      if (offset === IN_ZIP64) offset = take();
      if (disk === 0xffff) disk = view.getUint32(field, true);
      const safe = [uncompressed, compressed, offset].every(Number.isSafeInteger);
      return safe ? { compressed, uncompressed, offset, disk } : null;
    }
    at = next;
  }
  return null;
}

/** UTF-8 whatever the flag says: wheels' names are UTF-8, and old tools forgot the flag. Other bytes become Latin-1. */
function decodeName(directory: Buffer, from: number, to: number): string {
  const name = directory.toString('utf8', from, to);
  // Only a name with this character can have been another's bytes; the strict decoder is slow.
  if (!name.includes('\uFFFD')) return name;
  try {
    return STRICT.decode(directory.subarray(from, to));
  } catch {
    return directory.toString('latin1', from, to);
  }
}

/** Eight bytes as a number; beyond what a number holds exactly, infinity, which fits nowhere. */
function wide(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function fail(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}
