import { crc32, inflateRawSync } from 'node:zlib';
import { formatBytes } from '../../support/format.ts';
import { shown, type ZipEntry, type ZipResult } from './zip-entry.ts';

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** Room for what a local header's extra field has more than the directory's: time stamps, ZIP64 sizes, alignment. */
const EXTRA_ROOM = 512;

/** The stretch of the archive that surely holds a member; longer extra fields than any packer's are not foreseen. */
export function memberRange(entry: ZipEntry, end: number): { readonly first: number; readonly last: number } {
  const length = LOCAL_BYTES + Buffer.byteLength(entry.name) + EXTRA_ROOM + entry.compressedBytes;
  return { first: entry.offset, last: Math.min(entry.offset + length, end) - 1 };
}

/**
 * The content of a member from the bytes that begin with its local header. Refused when the header contradicts the
 * directory, when it is larger than `limit`, and when the content is not what size and checksum say.
 */
export function readMember(bytes: Uint8Array, entry: ZipEntry, limit: number): ZipResult<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const member = `its member ${shown(entry.name)}`;
  if (entry.uncompressedBytes > limit)
    return fail(
      `${member} has ${formatBytes(entry.uncompressedBytes)}, more than the ${formatBytes(limit)} that are read`,
    );
  if (bytes.length < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL)
    return fail(`${member} is not where the directory says`);
  const nameEnd = LOCAL_BYTES + view.getUint16(26, true);
  const start = nameEnd + view.getUint16(28, true);
  if (Buffer.from(bytes.subarray(LOCAL_BYTES, nameEnd)).toString('utf8') !== entry.name)
    return fail(`${member} has another name in its own header`);
  if ((view.getUint16(6, true) & 1) !== 0) return fail(`${member} is encrypted`);
  if (view.getUint16(8, true) !== entry.method)
    return fail(`${member} is packed otherwise than the directory says`);
  if (start + entry.compressedBytes > bytes.length) return fail(`${member} is cut off`);
  const content = unpack(bytes.subarray(start, start + entry.compressedBytes), entry);
  if (content === null) return fail(`${member} cannot be unpacked`);
  if (content.length !== entry.uncompressedBytes || crc32(content) >>> 0 !== entry.crc32)
    return fail(`${member} is not what its size or checksum says`);
  return { ok: true, value: content };
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return null;
  try {
    // One byte more than promised, so that a member that unpacks to more is noticed and stopped.
    return inflateRawSync(packed, { maxOutputLength: entry.uncompressedBytes + 1 });
  } catch {
    return null;
  }
}

function fail(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}
