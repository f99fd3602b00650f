export interface TarMember {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** `0` when not given: a regular file. */
  readonly type?: string;
  /** How a long name is written; ustar's prefix when not given. */
  readonly naming?: 'pax' | 'gnu';
  /** What the header says instead of the truth. */
  readonly lie?: Partial<{ size: number; checksum: number; prefix: string; binarySize: boolean }>;
}

const BLOCK = 512;

/** A tar archive as of POSIX.1-2017 (ustar, pax), with GNU's long names where they are asked for. */
export function writeTar(members: readonly TarMember[], end = 2): Buffer {
  return Buffer.concat([...members.flatMap(blocksOf), Buffer.alloc(BLOCK * end)]);
}

function blocksOf({ name, content = '', type = '0', naming, lie = {} }: TarMember): Buffer[] {
  const bytes = Buffer.from(content);
  if (naming === 'pax')
    return [
      header('PaxHeaders/long', 'x', paxRecord('path', name)),
      padded(paxRecord('path', name)),
      header(name.slice(-90), type, bytes, lie),
      padded(bytes),
    ];
  if (naming === 'gnu') {
    const long = Buffer.from(`${name}\0`);
    return [
      header('././@LongLink', 'L', long),
      padded(long),
      header(name.slice(0, 100), type, bytes, lie),
      padded(bytes),
    ];
  }
  return [header(name, type, bytes, lie), padded(bytes)];
}

/** A record of an extended header, whose length counts itself. */
export function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest;
  while (String(length).length + rest !== length) length = String(length).length + rest;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

function header(name: string, type: string, content: Buffer, lie: TarMember['lie'] = {}): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100);
  block.write('0000644\0', 100);
  const size = lie.size ?? content.length;
  if (lie.binarySize === true) {
    block[124] = 0x80;
    block.writeBigUInt64BE(BigInt(size), 128);
  } else block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write(type, 156);
  block.write('ustar\x0000', 257, 'latin1');
  block.write(lie.prefix ?? '', 345, 155);
  block.fill(' ', 148, 156);
  const checksum = lie.checksum ?? block.reduce((sum, byte) => sum + byte, 0);
  block.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]);
}
