import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  utimesSync,
  writevSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { pathOf, prune, removeFile } from './checked-folder.ts';

/** What a file says about its content; it is checked without the content being read. */
export interface CheckedHead {
  /** One line of text, the writer's own. */
  readonly head: string;
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly digest: string;
}

export interface CheckedContent extends CheckedHead {
  readonly body: Uint8Array;
}

/** Contents under keys, a file each. Failures of the disk cost only what keeping would have saved. */
export interface CheckedFiles {
  /** What is kept, null when there is nothing or it is not what was written. */
  read(key: string): CheckedContent | null;
  /** The same without the content, which stays unread and so unchecked. */
  readHead(key: string): CheckedHead | null;
  /** Writes whole or not at all; can be read at once. Returns the content's digest. */
  write(key: string, head: string, body: Uint8Array): string;
  /** After writing, removes what is over the limit. */
  close(): Promise<void>;
}

export interface CheckedFilesOptions {
  /** Absolute; made when it is not there. */
  readonly folder: string;
  /** Begins every file, and changes when the meaning of heads or contents does: name, slash and number. */
  readonly format: string;
  /** Of all files together. What takes more than a quarter is not kept, as everything else would have to go for it. */
  readonly byteLimit: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const HEAD_LIMIT = 16_384;
/** No content is larger; a larger file is none of ours and is not read into memory. */
const FILE_LIMIT = 128 * 1024 * 1024;
const HOUR = 3_600_000;
// A link is not followed, and a pipe does not keep the reader waiting. Windows has neither flag.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A folder of files that are believed only when they are what was written. The first line holds a digest of key, head and
 * the content's digest, and the content's digest; so a changed byte, a cut end and a file under another's name are all
 * found, and the file is removed. Files appear whole by renaming, so that processes side by side cannot harm each other.
 * They are read and written synchronously: for hundreds of files that takes a third of the time of promises, and what was
 * written is let go at once instead of waiting with hundreds of others. The digests find accidents, not somebody who may
 * write to the folder and can make them anew.
 */
export function openCheckedFiles(options: CheckedFilesOptions): CheckedFiles {
  const { folder, format, byteLimit } = options;
  const now = options.now ?? Date.now;
  const bodyLimit = Math.min(byteLimit / 4, FILE_LIMIT - HEAD_LIMIT);
  let wrote = false;
  const open = (key: string, whole: boolean): CheckedContent | null => {
    const name = digestOf(key);
    const path = pathOf(folder, name);
    const found = readFile(path, now(), whole ? FILE_LIMIT : HEAD_LIMIT);
    if (found === null) return null;
    const checked = parseFile(found, format, name);
    if (checked !== null && (!whole || checked.digest === digestOf(checked.body))) return checked;
    removeFile(path);
    return null;
  };
  return {
    read: (key) => open(key, true),
    readHead(key) {
      const found = open(key, false);
      return found === null ? null : { head: found.head, digest: found.digest };
    },
    write(key, head, body) {
      const name = digestOf(key);
      const content = { head, digest: digestOf(body), body };
      wrote = true;
      if (Buffer.byteLength(head) + 200 > HEAD_LIMIT || body.length > bodyLimit) return content.digest;
      writeFileWhole(pathOf(folder, name), serialize(format, name, content));
      return content.digest;
    },
    async close() {
      if (wrote) prune(folder, byteLimit, now());
      wrote = false;
    },
  };
}

/** SHA-256 in hexadecimal digits. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `FORMAT DIGEST-OF-HEAD DIGEST-OF-BODY`, a line with the head, the body. */
function serialize(
  format: string,
  name: string,
  { head, digest, body }: CheckedContent,
): readonly Uint8Array[] {
  return [Buffer.from(`${format} ${headDigest(name, head, digest)} ${digest}\n${head}\n`), body];
}

function headDigest(name: string, head: string, digest: string): string {
  return digestOf(`${name} ${digest} ${head}`);
}

function parseFile(bytes: Buffer, format: string, name: string): CheckedContent | null {
  const first = format.length + 130;
  const second = bytes.subarray(0, HEAD_LIMIT).indexOf(10, first + 1);
  if (bytes[first] !== 10 || second === -1) return null;
  const head = bytes.subarray(first + 1, second).toString('utf8');
  const digest = bytes.subarray(first - 64, first).toString('latin1');
  const line = `${format} ${headDigest(name, head, digest)} ${digest}`;
  if (bytes.subarray(0, first).toString('latin1') !== line) return null;
  return { head, digest, body: bytes.subarray(second + 1) };
}

/** At most so many bytes of a regular file, which counts as used now; null when there is none, or a larger one. */
function readFile(path: string, now: number, limit: number): Buffer | null {
  let file: number;
  try {
    file = openSync(path, READ_FLAGS);
  } catch {
    return null;
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > FILE_LIMIT) return null;
    const bytes = Buffer.allocUnsafe(Math.min(stats.size, limit));
    let length = 0;
    for (let got = -1; got !== 0 && length < bytes.length; length += got)
      got = readSync(file, bytes, length, bytes.length - length, length);
    // Not more often than once an hour, which is enough to tell what was used longest ago.
    if (now - stats.mtimeMs > HOUR) markUsed(path, now);
    return bytes.subarray(0, length);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

function markUsed(path: string, now: number): void {
  try {
    utimesSync(path, now / 1000, now / 1000);
  } catch {
    // Somebody else's file, or a read-only disk: it then counts as not used.
  }
}

function writeFileWhole(path: string, parts: readonly Uint8Array[]): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    try {
      writeParts(temporary, parts);
    } catch (thrown) {
      // The folder is made when it turns out to be missing, which is seldom.
      if (!isMissing(thrown)) throw thrown;
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeParts(temporary, parts);
    }
    renameSync(temporary, path);
  } catch {
    removeFile(temporary);
  }
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}

function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    const whole = parts.reduce((bytes, part) => bytes + part.length, 0);
    if (writevSync(file, parts) !== whole) throw new Error('the disk is full');
  } finally {
    closeSync(file);
  }
}
