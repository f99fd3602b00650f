import { crc32, deflateRawSync } from 'node:zlib';

export interface Member {
  readonly name: string;
  readonly content?: Uint8Array | string;
  readonly stored?: boolean;
  /** What the directory says instead of the truth. */
  readonly lie?: Partial<{
    compressed: number;
    uncompressed: number;
    offset: number;
    flags: number;
    disk: number;
    crc: number;
    name: string;
  }>;
}

export interface ZipOptions {
  readonly comment?: Uint8Array;
  readonly zip64?: boolean;
  /** What the end record says instead of the truth. */
  readonly end?: Partial<{ entries: number; bytes: number; offset: number; disk: number }>;
  readonly prefix?: Uint8Array;
  /** An extra field of each local header, which the directory does not have. */
  readonly localExtra?: Uint8Array;
}

/** A zip archive, written by the parts of APPNOTE that wheels use. */
export function writeZip(members: readonly Member[], options: ZipOptions = {}): Buffer {
  const parts: Uint8Array[] = [options.prefix ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let at = options.prefix?.length ?? 0;
  for (const { name, content = '', stored = false, lie = {} } of members) {
    const plain = typeof content === 'string' ? Buffer.from(content) : content;
    const packed = stored ? plain : deflateRawSync(plain);
    const checksum = crc32(plain);
    const nameBytes = Buffer.from(name);
    const extra = options.localExtra ?? Buffer.alloc(0);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(0x0800, 6);
    local.writeUInt16LE(stored ? 0 : 8, 8);
    local.writeUInt32LE(checksum, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(plain.length, 22);
    local.writeUInt16LE(nameBytes.length, 26);
    local.writeUInt16LE(extra.length, 28);
    parts.push(local, nameBytes, extra, packed);
    const listedName = Buffer.from(lie.name ?? name);
    const compressed = lie.compressed ?? packed.length;
    const uncompressed = lie.uncompressed ?? plain.length;
    const offset = lie.offset ?? at;
    const wide = Buffer.alloc(options.zip64 === true ? 28 : 0);
    if (options.zip64 === true) {
      wide.writeUInt16LE(1, 0);
      wide.writeUInt16LE(24, 2);
      wide.writeBigUInt64LE(BigInt(uncompressed), 4);
      wide.writeBigUInt64LE(BigInt(compressed), 12);
      wide.writeBigUInt64LE(BigInt(offset), 20);
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(lie.flags ?? 0x0800, 8);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(lie.crc ?? checksum, 16);
    entry.writeUInt32LE(options.zip64 === true ? 0xffffffff : compressed, 20);
    entry.writeUInt32LE(options.zip64 === true ? 0xffffffff : uncompressed, 24);
    entry.writeUInt16LE(listedName.length, 28);
    entry.writeUInt16LE(wide.length, 30);
    entry.writeUInt16LE(lie.disk ?? 0, 34);
    entry.writeUInt32LE(options.zip64 === true ? 0xffffffff : offset, 42);
    directory.push(entry, listedName, wide);
    at += local.length + nameBytes.length + extra.length + packed.length;
  }
  const table = Buffer.concat(directory);
  const entries = options.end?.entries ?? members.length;
  const bytes = options.end?.bytes ?? table.length;
  const offset = options.end?.offset ?? at;
  const wideEnd = Buffer.alloc(options.zip64 === true ? 76 : 0);
  if (options.zip64 === true) {
    wideEnd.writeUInt32LE(0x06064b50, 0);
    wideEnd.writeBigUInt64LE(44n, 4);
    wideEnd.writeBigUInt64LE(BigInt(entries), 24);
    wideEnd.writeBigUInt64LE(BigInt(entries), 32);
    wideEnd.writeBigUInt64LE(BigInt(bytes), 40);
    wideEnd.writeBigUInt64LE(BigInt(offset), 48);
    wideEnd.writeUInt32LE(0x07064b50, 56);
    wideEnd.writeBigUInt64LE(BigInt(at + table.length), 64);
    wideEnd.writeUInt32LE(1, 72);
  }
  const comment = options.comment ?? Buffer.alloc(0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.end?.disk ?? 0, 4);
  end.writeUInt16LE(options.zip64 === true ? 0xffff : entries, 8);
  end.writeUInt16LE(options.zip64 === true ? 0xffff : entries, 10);
  end.writeUInt32LE(options.zip64 === true ? 0xffffffff : bytes, 12);
  end.writeUInt32LE(options.zip64 === true ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, table, wideEnd, end, comment]);
}
