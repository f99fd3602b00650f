import { HttpFailure } from '../support/http-failure.ts';
import { type CheckedContent, type CheckedHead, openCheckedFiles } from './checked-files.ts';
import type { BytesPort } from './file-urls.ts';
import { CREDENTIALS, type HttpBytes, type HttpRequest } from './http.ts';

/** A request that says what a cache may do with its answer; without `cache`, nothing is kept. */
export interface CachedRequest extends HttpRequest {
  readonly cache?: {
    /** Names the content: an answer under it stays true for ever. */
    readonly validator?: string;
    /** Seconds that an answer counts as fresh when its server does not say; 0 by default. */
    readonly freshSeconds?: number;
  };
}

/** An answer without its body. */
export interface KeptAnswer extends Omit<HttpBytes, 'body' | 'digest'> {
  /** SHA-256 of the body, in hexadecimal digits. */
  readonly digest: string;
}

export interface CachedPort {
  /** Answers that the cache gives or keeps have the digest of their body. */
  fetchBytes(url: string, request?: CachedRequest): Promise<HttpBytes>;
  /**
   * What `fetchBytes` would answer without asking anybody, its body unread; null where it would have to ask. So who has
   * kept what it derived from a body of this digest needs no body.
   */
  kept(url: string, request?: CachedRequest): Promise<KeptAnswer | null>;
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
  /** The folder leaves this machine: answers to requests with credentials are neither kept nor looked for. */
  readonly shared?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

type CacheHint = NonNullable<CachedRequest['cache']>;

/** What is kept of an answer beside its body. */
interface Head {
  readonly url: string;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** Milliseconds since 1970. */
  readonly stored: number;
}

type Entry = Head & Omit<CheckedContent, 'head'>;

const FORMAT = 'plimsoll-cache/2';
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

/**
 * Keeps answers in a folder of checked files, under address, validator, range, `Accept` and credentials, of which only a
 * digest is written. What does not hold is thrown away and asked again. An answer that is no longer fresh is asked for
 * again with its validators. Failures of the disk never fail a request.
 */
export function withCache(http: BytesPort, options: CacheOptions): CachedPort {
  const now = options.now ?? Date.now;
  const offline = options.offline === true;
  const files = openCheckedFiles({
    folder: options.folder,
    format: FORMAT,
    byteLimit: options.byteLimit ?? 512 * 1024 * 1024,
    now,
  });
  const hintOf = ({ cache, headers }: CachedRequest): CacheHint | undefined =>
    options.shared === true && headers !== undefined && hasCredentials(headers) ? undefined : cache;
  const isCurrent = (head: Head, cache: CacheHint): boolean => offline || isFresh(head, cache, now());
  const store = (key: string, { body, ...head }: Head & { readonly body: Uint8Array }): Entry => {
    const digest = files.write(key, JSON.stringify(head), body);
    return { ...head, digest, body };
  };
  return {
    async fetchBytes(url, request = {}) {
      const { cache: _, ...plain } = request;
      const cache = hintOf(request);
      if (url.startsWith('file:')) return http.fetchBytes(url, plain);
      if (cache === undefined) {
        if (offline) throw forbidden();
        return http.fetchBytes(url, plain);
      }
      const key = keyOf(url, request);
      const kept = entryOf(files.read(key));
      if (kept !== null && isCurrent(kept, cache)) return answerOf(kept);
      if (offline) throw forbidden();
      const answer = await http.fetchBytes(url, {
        ...plain,
        headers: { ...plain.headers, ...conditions(kept) },
      });
      if (answer.status === 304 && kept !== null) {
        const { digest: _digest, ...renewed } = { ...kept, stored: now() };
        return answerOf(store(key, renewed));
      }
      if (!isKept(answer, request)) return answer;
      const { status, body } = answer;
      const { digest } = store(key, {
        url: answer.url,
        status,
        headers: keptHeaders(answer),
        stored: now(),
        body,
      });
      return { ...answer, digest };
    },
    async kept(url, request = {}) {
      const cache = hintOf(request);
      if (url.startsWith('file:') || cache === undefined) return null;
      const found = files.readHead(keyOf(url, request));
      const head = headOf(found);
      if (found === null || head === null || !isCurrent(head, cache)) return null;
      return { ...headAnswerOf(head), digest: found.digest };
    },
    close: () => files.close(),
  };
}

function forbidden(): HttpFailure {
  return new HttpFailure('no-answer', 'nothing is kept of it, and --offline forbids to ask', {
    advice: 'Run once without --offline.',
  });
}

function hasCredentials(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => CREDENTIALS.has(name.toLowerCase()));
}

function keyOf(url: string, { method, headers, cache }: CachedRequest): string {
  const header = (name: string): string => headers?.[name] ?? '';
  const parts = [
    method ?? 'GET',
    url,
    cache?.validator ?? '',
    header('range'),
    header('accept'),
    header('authorization'),
  ];
  return JSON.stringify(parts);
}

function isKept(answer: HttpBytes, request: CachedRequest): boolean {
  const control = answer.headers.get('cache-control') ?? '';
  // The body of a whole file was left unread when a part was asked for, so there is nothing to keep.
  const unread = request.partialOnly === true && answer.status !== 206;
  return KEPT_STATUSES.has(answer.status) && !unread && !/\bno-store\b/i.test(control);
}

function isFresh(entry: Head, cache: CacheHint, now: number): boolean {
  const age = (now - entry.stored) / 1000;
  if (age < 0) return false;
  if (cache.validator !== undefined && entry.status < 300) return true;
  const control = entry.headers.find(([name]) => name === 'cache-control')?.[1] ?? '';
  if (/\bno-cache\b/i.test(control)) return false;
  const said = /\bmax-age=(\d{1,9})/i.exec(control)?.[1];
  return age < (said === undefined ? (cache.freshSeconds ?? 0) : Number(said));
}

function conditions(entry: Head | null): Record<string, string> {
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

function answerOf(entry: Entry): HttpBytes {
  return { ...headAnswerOf(entry), body: entry.body, digest: entry.digest };
}

function headAnswerOf({ url, status, headers }: Head): Omit<HttpBytes, 'body' | 'digest'> {
  return { url, status, headers: new Map(headers) };
}

function entryOf(content: CheckedContent | null): Entry | null {
  const head = headOf(content);
  return content === null || head === null ? null : { ...head, digest: content.digest, body: content.body };
}

function headOf(content: CheckedHead | null): Head | null {
  if (content === null) return null;
  try {
    const head: unknown = JSON.parse(content.head);
    return isHead(head) ? head : null;
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Head {
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
