import { EnvironmentError, messageOf } from '../../support/errors.ts';
import { HttpFailure } from '../../support/http-failure.ts';
import { shownAddress } from '../index/addresses.ts';
import type { Asker } from '../index/ask.ts';
import { authorizationFor } from '../index/credentials.ts';
import type { CacheHint, IndexAnswer, IndexRequest } from '../index/index-http.ts';
import type { IndexCredential } from '../index/index-settings.ts';
import type { IndexFile } from '../index/package-index.ts';
import { locateDirectory, readDirectory } from './zip-directory.ts';
import type { ZipEntry, ZipResult } from './zip-entry.ts';
import { memberRange, readMember } from './zip-member.ts';

/** What no distribution may cost more of. */
export const REQUEST_LIMIT = 3;
/** A host of files is asked when its index has answered, perhaps while a hundred pages fill the line: it may take its time. */
const FIRST_ANSWER_MILLISECONDS = 15_000;
/** As uv does: holds the whole directory of five wheels of six. */
const TAIL_BYTES = 16_384;
/** Read before a directory, as packers put the metadata last. */
const LEAD_BYTES = 65_536;

/** The requests of one distribution, counted. */
export class RequestAllowance {
  #left = REQUEST_LIMIT;

  /** Whether one more request may be made; it then counts as made. */
  take(): boolean {
    if (this.#left === 0) return false;
    this.#left -= 1;
    return true;
  }
}

/** What a request about a file comes to. */
export type FileAnswer =
  | { readonly ok: true; readonly answer: IndexAnswer }
  | { readonly ok: false; readonly message: string };

/** Asks about one file of an index, with its credentials, within its allowance. */
export class FileRequests {
  readonly #asker: Asker;
  readonly #credentials: readonly IndexCredential[];
  readonly #allowance = new RequestAllowance();
  readonly file: IndexFile;

  constructor(file: IndexFile, asker: Asker, credentials: readonly IndexCredential[]) {
    this.file = file;
    this.#asker = asker;
    this.#credentials = credentials;
  }

  /**
   * The answer to one request; not ok for a status that says the file is not to be had, and when the allowance is spent.
   * @throws EnvironmentError when the server can't be reached, fails, or wants other credentials.
   */
  async ask(url: string, request: IndexRequest): Promise<FileAnswer> {
    if (!this.#allowance.take())
      return { ok: false, message: `more than ${REQUEST_LIMIT} requests would be needed to read it` };
    const authorization = authorizationFor(url, this.#credentials);
    const headers = { ...request.headers, ...(authorization === null ? {} : { authorization }) };
    let answer: IndexAnswer;
    try {
      answer = await this.#asker.ask(url, {
        ...request,
        headers,
        answerMilliseconds: FIRST_ANSWER_MILLISECONDS,
        cache: this.#cacheHint(),
      });
    } catch (thrown) {
      if (thrown instanceof HttpFailure && thrown.stage === 'refused')
        return { ok: false, message: messageOf(thrown) };
      throw new EnvironmentError(`${this.file.filename} cannot be asked for: ${messageOf(thrown)}`, {
        cause: thrown,
        advice: 'Run again when the server answers; what was read is kept by the cache.',
      });
    }
    const { status } = answer;
    if (status === 200 || status === 206) return { ok: true, answer };
    if (status === 401 || status === 403 || status === 407 || status === 429 || status >= 500)
      throw new EnvironmentError(`${shownAddress(url)} answered with status ${status}`, {
        advice:
          status >= 500 || status === 429
            ? 'Run again later; what was read is kept by the cache.'
            : 'Put credentials for its host into netrc or the index address.',
      });
    return { ok: false, message: `${shownAddress(url)} answered with status ${status}` };
  }

  /** A digest of the index names the file's content, so that answers about it stay true. */
  #cacheHint(): CacheHint {
    const digest = this.file.hashes.get('sha256') ?? [...this.file.hashes.values()][0];
    return digest === undefined ? { freshSeconds: 600 } : { validator: digest };
  }
}

/** The total size of a file by HEAD; null when the server does not say. */
export async function askSize(requests: FileRequests): Promise<number | null> {
  const asked = await requests.ask(requests.file.url, {
    method: 'HEAD',
    headers: { 'accept-encoding': 'identity' },
  });
  return asked.ok ? contentLength(asked.answer) : null;
}

/** An archive on a server, of which only the end was read. */
export interface RemoteArchive {
  readonly total: number;
  readonly entries: readonly ZipEntry[];
  /** The content of a member; asks for it when it does not lie in what was read. */
  read(entry: ZipEntry, limit: number): Promise<ZipResult<Uint8Array>>;
}

export type ArchiveResult =
  | { readonly ok: true; readonly archive: RemoteArchive }
  /** `total` is the size of the file when at least that is known. */
  | { readonly ok: false; readonly message: string; readonly total: number | null };

/** A part of a file. */
export interface Stretch {
  readonly first: number;
  readonly bytes: Uint8Array;
}

/**
 * Reads the directory of an archive by its end: one request, two when the directory is longer than the end that is
 * always read. `wantsMetadata` reads some more before a long directory, where the metadata usually lies. `tailBytes` is
 * how much is read first.
 * @throws EnvironmentError as FileRequests.ask.
 */
export async function openRemoteArchive(
  requests: FileRequests,
  wantsMetadata: boolean,
  tailBytes = TAIL_BYTES,
): Promise<ArchiveResult> {
  const { file } = requests;
  const size = file.size;
  const range = size === null ? `bytes=-${tailBytes}` : `bytes=${Math.max(0, size - tailBytes)}-${size - 1}`;
  const asked = await requests.ask(file.url, ranged(range, tailBytes));
  if (!asked.ok) {
    const total = size ?? (await askSize(requests));
    return { ok: false, message: asked.message, total };
  }
  const { answer } = asked;
  if (answer.status !== 206) {
    const total = size ?? contentLength(answer) ?? (await askSize(requests));
    return { ok: false, message: `${shownAddress(file.url)} does not serve parts of files`, total };
  }
  const placed = partOf(answer);
  if (placed === null)
    return {
      ok: false,
      message: `${shownAddress(file.url)} answered with another part than was asked for`,
      total: size,
    };
  const { total, ...tail } = placed;
  const failed = (message: string): ArchiveResult => ({
    ok: false,
    message: `${file.filename} cannot be read: ${message}`,
    total,
  });
  if (size !== null && size !== total)
    return {
      ok: false,
      message: `the index says that ${file.filename} has ${size} bytes, its server says ${total}`,
      total: null,
    };
  if (tail.first + tail.bytes.length !== total) return failed('the server did not answer with its end');
  const place = locateDirectory(tail.bytes, total);
  if (!place.ok) return failed(place.message);
  const known =
    place.value.offset >= tail.first
      ? tail
      : await readFrom(requests, tail, place.value.offset, wantsMetadata, answer);
  if ('ok' in known) return failed(known.message);
  const start = place.value.offset - known.first;
  const directory = readDirectory(known.bytes.subarray(start, start + place.value.bytes), place.value);
  if (!directory.ok) return failed(directory.message);
  return {
    ok: true,
    archive: {
      total,
      entries: directory.value,
      async read(entry, limit) {
        const wanted = memberRange(entry, place.value.offset);
        if (entry.compressedBytes > limit)
          return { ok: false, message: `it is larger than the ${limit} bytes that are read` };
        if (wanted.first >= known.first)
          return readMember(known.bytes.subarray(wanted.first - known.first), entry, limit);
        const length = wanted.last - wanted.first + 1;
        const part = await requests.ask(file.url, ranged(`bytes=${wanted.first}-${wanted.last}`, length));
        if (!part.ok) return part;
        const got = sameFile(answer, part.answer) ? partOf(part.answer) : null;
        if (got === null || got.first !== wanted.first)
          return { ok: false, message: 'the server answered with another part than was asked for' };
        return readMember(got.bytes, entry, limit);
      },
    },
  };
}

/** The end of the file from somewhat before `offset`, by asking for what is missing before the tail. */
async function readFrom(
  requests: FileRequests,
  tail: Stretch,
  offset: number,
  wantsMetadata: boolean,
  earlier: IndexAnswer,
): Promise<Stretch | { readonly ok: false; readonly message: string }> {
  const first = Math.max(0, offset - (wantsMetadata ? LEAD_BYTES : 0));
  const range = `bytes=${first}-${tail.first - 1}`;
  const asked = await requests.ask(requests.file.url, ranged(range, tail.first - first));
  if (!asked.ok) return asked;
  const part = sameFile(earlier, asked.answer) ? partOf(asked.answer) : null;
  if (part === null || part.first !== first || part.bytes.length !== tail.first - first)
    return { ok: false, message: 'the server answered with another part than was asked for' };
  return { first, bytes: Buffer.concat([part.bytes, tail.bytes]) };
}

/** A request for a part of a file; another answer than that part is not read. */
export function ranged(range: string, bytes: number): IndexRequest {
  return { headers: { range, 'accept-encoding': 'identity' }, partialOnly: true, byteLimit: bytes + 1024 };
}

/** Where a part of a file lies (RFC 9110, 14.4); null when the answer contradicts itself. */
export function partOf(answer: IndexAnswer): (Stretch & { readonly total: number }) | null {
  if (answer.status !== 206) return null;
  const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(
    (answer.headers.get('content-range') ?? '').trim(),
  );
  if (range === null) return null;
  const [first, last, total] = range.slice(1).map(Number);
  if (first === undefined || last === undefined || total === undefined) return null;
  if (last >= total || last - first + 1 !== answer.body.length) return null;
  return { first, total, bytes: answer.body };
}

/** Whether two answers can be parts of the same file: it may be replaced in between. */
export function sameFile(a: IndexAnswer, b: IndexAnswer): boolean {
  const before = a.headers.get('etag');
  const after = b.headers.get('etag');
  const [, totalBefore] = (a.headers.get('content-range') ?? '').split('/');
  const [, totalAfter] = (b.headers.get('content-range') ?? '').split('/');
  return totalBefore === totalAfter && (before === undefined || after === undefined || before === after);
}

/** What `Content-Length` says of a body that is not compressed on the way. */
export function contentLength({ headers }: IndexAnswer): number | null {
  const encoding = headers.get('content-encoding') ?? 'identity';
  const length = headers.get('content-length') ?? '';
  return encoding === 'identity' && /^\d{1,15}$/.test(length) && length !== '0' ? Number(length) : null;
}
