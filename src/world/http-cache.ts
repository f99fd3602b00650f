import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HttpFailure } from '../support/http-failure.ts';
import type { BytesPort } from './file-urls.ts';
import type { HttpBytes, HttpRequest } from './http.ts';

/** A request that says what a cache may do with its answer; without `cache`, nothing is kept. */
export interface CachedRequest extends HttpRequest {
  readonly cache?: {
    /** Names the content: an answer under it stays true for ever. */
    readonly validator?: string;
    /** Seconds that an answer counts as fresh when its server does not say; 0 by default. */
    readonly freshSeconds?: number;
  };
}

export interface CachedPort {
  fetchBytes(url: string, request?: CachedRequest): Promise<HttpBytes>;
  /** Waits for what is being written and removes what is over the limit. */
  close(): Promise<void>;
}

export interface CacheOptions {
  /** Absolute; made when it is not there. */
  readonly folder: string;
  /** 512 MiB by default. What was used last is kept. */
  readonly byteLimit?: number;
  /** Answers only from what is kept, whatever its age. */
  readonly offline?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface Entry {
  readonly url: string;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** Milliseconds since 1970. */
  readonly stored: number;
  readonly body: Uint8Array;
}

const FORMAT = 'plimsoll-cache/1';
const KEPT_HEADERS = [
  'etag',
  'last-modified',
  'content-type',
  'content-range',
  'content-length',
  'content-encoding',
  'cache-control',
];
const KEPT_STATUSES = new Set([200, 206, 404, 410]);
const HEAD_LIMIT = 16_384;

/**
 * Keeps answers in a folder, one file each, under a digest of address, validator, range, `Accept` and credentials. A file
 * begins with a digest of the rest, which is checked whenever it is read; what does not hold is thrown away and asked
 * again. Files appear whole by renaming, so that runs side by side cannot harm each other. An answer that is no longer
 * fresh is asked for again with its validators. Failures of the disk never fail a request.
 */
export function withCache(http: BytesPort, options: CacheOptions): CachedPort {
  const now = options.now ?? Date.now;
  const byteLimit = options.byteLimit ?? 512 * 1024 * 1024;
  const writing = new Set<Promise<void>>();
  let wrote = false;
  const store = (path: string, entry: Entry): void => {
    wrote = true;
    const done = writeEntry(path, entry).finally(() => writing.delete(done));
    writing.add(done);
  };
  return {
    async fetchBytes(url, request = {}) {
      const { cache, ...plain } = request;
      if (url.startsWith('file:')) return http.fetchBytes(url, plain);
      if (cache === undefined) {
        if (options.offline === true) throw forbidden();
        return http.fetchBytes(url, plain);
      }
      const path = entryPath(options.folder, url, request);
      const kept = await readEntry(path);
      if (kept !== null && (options.offline === true || isFresh(kept, cache, now()))) {
        await touch(path, now());
        return answerOf(kept);
      }
      if (options.offline === true) throw forbidden();
      const answer = await http.fetchBytes(url, {
        ...plain,
        headers: { ...plain.headers, ...conditions(kept) },
      });
      if (answer.status === 304 && kept !== null) {
        const renewed = { ...kept, stored: now() };
        store(path, renewed);
        return answerOf(renewed);
      }
      if (isKept(answer, request))
        store(path, {
          url: answer.url,
          status: answer.status,
          headers: keptHeaders(answer),
          stored: now(),
          body: answer.body,
        });
      return answer;
    },
    async close() {
      await Promise.all(writing);
      if (wrote) await prune(options.folder, byteLimit);
    },
  };
}

function forbidden(): HttpFailure {
  return new HttpFailure('no-answer', 'nothing is kept of it, and --offline forbids to ask', {
    advice: 'Run once without --offline.',
  });
}

function entryPath(folder: string, url: string, { method, headers, cache }: CachedRequest): string {
  const header = (name: string): string => headers?.[name] ?? '';
  const parts = [
    method ?? 'GET',
    url,
    cache?.validator ?? '',
    header('range'),
    header('accept'),
    header('authorization'),
  ];
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return join(folder, key.slice(0, 2), key);
}

function isKept(answer: HttpBytes, request: CachedRequest): boolean {
  const control = answer.headers.get('cache-control') ?? '';
  // The body of a whole file was left unread when a part was asked for, so there is nothing to keep.
  const unread = request.partialOnly === true && answer.status !== 206;
  return KEPT_STATUSES.has(answer.status) && !unread && !/\bno-store\b/i.test(control);
}

function isFresh(entry: Entry, cache: NonNullable<CachedRequest['cache']>, now: number): boolean {
  const age = (now - entry.stored) / 1000;
  if (age < 0) return false;
  if (cache.validator !== undefined && entry.status < 300) return true;
  const control = entry.headers.find(([name]) => name === 'cache-control')?.[1] ?? '';
  if (/\bno-cache\b/i.test(control)) return false;
  const said = /\bmax-age=(\d{1,9})/i.exec(control)?.[1];
  return age < (said === undefined ? (cache.freshSeconds ?? 0) : Number(said));
}

function conditions(entry: Entry | null): Record<string, string> {
  if (entry === null || entry.status >= 300) return {};
  const header = (name: string): string | undefined => entry.headers.find(([key]) => key === name)?.[1];
  const tag = header('etag');
  const modified = header('last-modified');
  return {
    ...(tag === undefined ? {} : { 'if-none-match': tag }),
    ...(modified === undefined ? {} : { 'if-modified-since': modified }),
  };
}

function keptHeaders({ headers }: HttpBytes): readonly (readonly [string, string])[] {
  return KEPT_HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
}

function answerOf({ url, status, headers, body }: Entry): HttpBytes {
  return { url, status, headers: new Map(headers), body };
}

/** `FORMAT DIGEST`, a line of JSON, then the body; the digest is of all after the first line. */
async function writeEntry(path: string, { body, ...head }: Entry): Promise<void> {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    await writeFile(temporary, Buffer.concat([Buffer.from(`${FORMAT} ${digestOf(rest)}\n`), rest]), {
      mode: 0o600,
    });
    await rename(temporary, path);
  } catch {
    // A full or read-only disk costs only the time that the cache would have saved.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function readEntry(path: string): Promise<Entry | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return null;
  }
  const entry = parseEntry(bytes);
  if (entry === null) await rm(path, { force: true }).catch(() => undefined);
  return entry;
}

function parseEntry(bytes: Buffer): Entry | null {
  const first = bytes.indexOf(10);
  const second = bytes.indexOf(10, first + 1);
  if (first === -1 || second === -1 || first > 200 || second - first > HEAD_LIMIT) return null;
  const rest = bytes.subarray(first + 1);
  if (bytes.subarray(0, first).toString('latin1') !== `${FORMAT} ${digestOf(rest)}`) return null;
  try {
    const head: unknown = JSON.parse(bytes.subarray(first + 1, second).toString('utf8'));
    return isHead(head) ? { ...head, body: bytes.subarray(second + 1) } : null;
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Omit<Entry, 'body'> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    'status' in value &&
    typeof value.status === 'number' &&
    'stored' in value &&
    typeof value.stored === 'number' &&
    'headers' in value &&
    Array.isArray(value.headers) &&
    value.headers.every(
      (each) => Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === 'string'),
    )
  );
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Marks an entry as used now, but not more often than once an hour. */
async function touch(path: string, now: number): Promise<void> {
  try {
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > 3_600_000) await utimes(path, now / 1000, now / 1000);
  } catch {
    // Another run may have removed it.
  }
}

/** Removes what was used longest ago until nine tenths of the limit are kept, and what broken-off runs left behind. */
async function prune(folder: string, byteLimit: number): Promise<void> {
  const files: { readonly path: string; readonly bytes: number; readonly used: number }[] = [];
  try {
    for (const part of await readdir(folder)) {
      if (!/^[0-9a-f]{2}$/.test(part)) continue;
      for (const name of await readdir(join(folder, part))) {
        const path = join(folder, part, name);
        const stats = await stat(path).catch(() => null);
        if (stats === null) continue;
        if (name.endsWith('.tmp') && Date.now() - stats.mtimeMs > 3_600_000) await rm(path, { force: true });
        else files.push({ path, bytes: stats.size, used: stats.mtimeMs });
      }
    }
    let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= byteLimit) return;
    for (const file of files.sort((a, b) => a.used - b.used)) {
      if (total <= byteLimit * 0.9) break;
      await rm(file.path, { force: true });
      total -= file.bytes;
    }
  } catch {
    // The folder may be gone or unreadable; then there is nothing to remove.
  }
}
