/**
 * Reads a tar archive as it comes, block by block: ustar, the names and sizes of pax (POSIX.1-2017, pax "Extended
 * Header"), GNU long names and binary sizes. It keeps the members that are wanted and passes over the rest. It ends by
 * itself at the end mark, at a header that is none, and at its limits; `fault` then says what was wrong.
 */
export class TarReader {
  readonly #limitOf: (path: string) => number | null;
  readonly #take: (path: string, content: Uint8Array) => void;
  #ended = false;
  #fault: string | null = null;
  #header: Uint8Array = new Uint8Array(0);
  #body: Body | null = null;
  #members = 0;
  #path: string | null = null;
  #size: number | null = null;

  /**
   * `limitOf` says how many bytes of a member are wanted, null for none; `take` is given each wanted member. A wanted
   * member that is longer is passed over. Paths are as the archive has them, without `./` before them.
   */
  constructor(limitOf: (path: string) => number | null, take: (path: string, content: Uint8Array) => void) {
    this.#limitOf = limitOf;
    this.#take = take;
  }

  /** Whether the archive has ended, well or not. */
  get ended(): boolean {
    return this.#ended;
  }

  /** What was wrong with the archive, as the end of a sentence; null for nothing so far. */
  get fault(): string | null {
    return this.#fault;
  }

  /** Whether at least one member was there. */
  get isTar(): boolean {
    return this.#members > 0;
  }

  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length && !this.ended) {
      const body = this.#body;
      if (body !== null) {
        at += body.push(chunk, at);
        if (body.left === 0) {
          this.#body = null;
          body.finish();
        }
        continue;
      }
      const missing = BLOCK - this.#header.length;
      const piece = chunk.subarray(at, at + missing);
      at += piece.length;
      this.#header = this.#header.length === 0 ? piece : Buffer.concat([this.#header, piece]);
      if (this.#header.length < BLOCK) {
        // The chunk that a piece of a header lies in is its owner's, who may use it again.
        this.#header = Uint8Array.from(this.#header);
        return;
      }
      const header = this.#header;
      this.#header = new Uint8Array(0);
      if (header.every((byte) => byte === 0)) this.#ended = true;
      else this.#fault = this.#read(header);
      if (this.#fault !== null) this.#ended = true;
    }
  }

  /** What is wrong with the header, or null. */
  #read(header: Uint8Array): string | null {
    if (!isChecked(header)) return `the header of its member ${this.#members + 1} has a wrong checksum`;
    this.#members += 1;
    if (this.#members > MEMBER_LIMIT) return `it has more than the ${MEMBER_LIMIT} members that are read`;
    const type = String.fromCharCode(header[156] ?? 0);
    const written = numberAt(header, 124, 12);
    if (written === null) return `its member ${this.#members} has no proper size`;
    if (type === 'x' || type === 'g' || type === 'L' || type === 'K')
      return this.#readExtension(type, written);
    const path = withoutDot(this.#path ?? pathOf(header));
    // The size that stands in a header of a link, folder or device says nothing of what follows, as in Python's tarfile.
    const size = isBodiless(type) ? 0 : (this.#size ?? written);
    this.#path = null;
    this.#size = null;
    const limit = type === '0' || type === '\0' || type === '7' ? this.#limitOf(path) : null;
    const isWanted = limit !== null && size <= limit;
    this.#expect(size, isWanted, (content) => {
      if (isWanted) this.#take(path, content);
    });
    return null;
  }

  #readExtension(type: string, size: number): string | null {
    if (size > EXTENSION_LIMIT) return `the extended header of its member ${this.#members} is too long`;
    this.#expect(size, true, (content) => {
      // A long name of GNU ends with a zero byte; `K` is the target of a link, `g` what holds for all members.
      if (type === 'L') this.#path = textOf(content);
      if (type !== 'x') return;
      const { path, size: wide } = paxFields(content);
      if (path !== null) this.#path = path;
      if (wide !== null) this.#size = wide;
    });
    return null;
  }

  #expect(size: number, keeps: boolean, finish: (content: Uint8Array) => void): void {
    if (size === 0) finish(new Uint8Array(0));
    else this.#body = new Body(size, keeps, finish);
  }
}

const BLOCK = 512;
const MEMBER_LIMIT = 200_000;
const EXTENSION_LIMIT = 1024 * 1024;
/** Larger ones are no source distribution's, and would lose bits as numbers. */
const SIZE_LIMIT = 2 ** 43;

/** The bytes of one member with their padding. */
class Body {
  readonly #size: number;
  readonly #finish: (content: Uint8Array) => void;
  readonly #pieces: Uint8Array[] | null;
  #seen = 0;
  /** Bytes still to come, with padding. */
  left: number;

  constructor(size: number, keeps: boolean, finish: (content: Uint8Array) => void) {
    this.#size = size;
    this.#finish = finish;
    this.#pieces = keeps ? [] : null;
    this.left = Math.ceil(size / BLOCK) * BLOCK;
  }

  /** How many bytes of the chunk were its own. */
  push(chunk: Uint8Array, at: number): number {
    const taken = Math.min(this.left, chunk.length - at);
    const wanted = Math.min(taken, this.#size - this.#seen);
    if (this.#pieces !== null && wanted > 0)
      this.#pieces.push(Uint8Array.from(chunk.subarray(at, at + wanted)));
    this.#seen += Math.max(0, wanted);
    this.left -= taken;
    return taken;
  }

  finish(): void {
    this.#finish(Buffer.concat(this.#pieces ?? []));
  }
}

/** Links, devices, folders and pipes have no content. */
function isBodiless(type: string): boolean {
  return type >= '1' && type <= '6';
}

/** Whether the checksum is right; old writers added the bytes as signed numbers. */
function isChecked(header: Uint8Array): boolean {
  const wanted = octalAt(header, 148, 8);
  let unsigned = 0;
  let signed = 0;
  for (let at = 0; at < BLOCK; at += 1) {
    const counted = at >= 148 && at < 156 ? 0x20 : (header[at] ?? 0);
    unsigned += counted;
    signed += counted > 127 ? counted - 256 : counted;
  }
  return wanted !== null && (wanted === unsigned || wanted === signed);
}

/** Octal digits, or GNU's binary form whose first bit is set; null when it is neither, negative or absurd. */
function numberAt(header: Uint8Array, at: number, length: number): number | null {
  const first = header[at] ?? 0;
  if (first < 0x80) return octalAt(header, at, length);
  if (first !== 0x80) return null;
  let value = 0;
  for (const byte of header.subarray(at + 1, at + length)) value = value * 256 + byte;
  return value <= SIZE_LIMIT ? value : null;
}

function octalAt(header: Uint8Array, at: number, length: number): number | null {
  const digits = /^ *([0-7]*)[ \0]*$/.exec(
    Buffer.from(header.subarray(at, at + length)).toString('latin1'),
  )?.[1];
  return digits === undefined ? null : Number.parseInt(digits === '' ? '0' : digits, 8);
}

function pathOf(header: Uint8Array): string {
  const name = textOf(header.subarray(0, 100));
  const isUstar = Buffer.from(header.subarray(257, 263)).toString('latin1') === 'ustar\0';
  const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}

function withoutDot(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path;
}

/** `LENGTH KEY=VALUE\n`, again and again, the length counting itself; what is broken ends the reading. */
function paxFields(content: Uint8Array): { readonly path: string | null; readonly size: number | null } {
  let path: string | null = null;
  let size: number | null = null;
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(0x20, at);
    const digits =
      space === -1 || space - at > 9 ? '' : Buffer.from(content.subarray(at, space)).toString('latin1');
    const end = at + (/^\d+$/.test(digits) ? Number(digits) : 0);
    if (end <= space + 1 || end > content.length || content[end - 1] !== 0x0a) break;
    const record = new TextDecoder().decode(content.subarray(space + 1, end - 1));
    const equals = record.indexOf('=');
    const value = record.slice(equals + 1);
    if (record.slice(0, equals) === 'path') path = value;
    if (record.slice(0, equals) === 'size' && /^\d{1,13}$/.test(value)) size = Number(value);
    at = end;
  }
  return { path, size };
}
