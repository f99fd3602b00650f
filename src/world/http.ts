import type { LookupAddress, LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import type { EnvHttpProxyAgent } from 'undici';
import type { ZodType } from 'zod';
import { EnvironmentError, messageOf, UserError } from '../support/errors.ts';
import { formatBytes } from '../support/format.ts';
import { HttpFailure, type HttpStage } from '../support/http-failure.ts';
import { isNearbyAddress, isNearbyHost, withoutBrackets } from './address-policy.ts';

export interface HttpRequest {
  /** `GET` by default. */
  readonly method?: 'GET' | 'HEAD';
  /** Sent to the address asked for; credentials among them are dropped when a redirect leaves its origin. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For the whole exchange, redirects included; 30 s by default. */
  readonly timeoutMilliseconds?: number;
  /** Of the body after decompression; 8 MiB by default. */
  readonly byteLimit?: number;
  /** 5 by default. */
  readonly redirectLimit?: number;
  /** How long to wait for the headers of an answer; the whole exchange's time by default. */
  readonly answerMilliseconds?: number;
  /** Leaves the body of every status but 206 unread and ends the connection: for servers that ignore a `Range`. */
  readonly partialOnly?: boolean;
}

interface HttpHead {
  readonly status: number;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
}

export interface HttpAnswer extends HttpHead {
  readonly text: string;
}

export interface HttpBytes extends HttpHead {
  /** After decompression. */
  readonly body: Uint8Array;
  /** SHA-256 of the body in hexadecimal digits, where a cache gave or keeps the answer and so knows it. */
  readonly digest?: string;
}

/**
 * GET and HEAD over http and https, within limits. Any status is an answer; what goes wrong on the way throws
 * HttpFailure, which is an EnvironmentError.
 */
export interface HttpPort {
  fetchBytes(url: string, request?: HttpRequest): Promise<HttpBytes>;
  fetchText(url: string, request?: HttpRequest): Promise<HttpAnswer>;
  /** Throws EnvironmentError also for a status other than 2xx, and for a body that is not what the schema says. */
  fetchJson<T>(url: string, schema: ZodType<T>, request?: HttpRequest): Promise<T>;
  /** Adds to the hosts that may be private, as `namedHosts` does. */
  allowHosts(names: Iterable<string>): void;
  close(): Promise<void>;
}

export interface HttpOptions {
  /** Host names or addresses that inputs, the environment or the base commit's configuration name: these may be private. */
  readonly namedHosts?: Iterable<string>;
  /** Requests in flight at once; others wait for their turn without their time running. 32 by default. */
  readonly concurrency?: number;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Headers that say who asks. */
export const CREDENTIALS: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'proxy-authorization',
  'private-token',
]);

/**
 * The http port over undici, which is loaded on the first request. HTTP_PROXY, HTTPS_PROXY and NO_PROXY are honoured.
 * Loopback, private and link-local addresses are refused unless the host is named. The check is made on the address
 * that the connection is opened to, so a name cannot change its meaning in between; behind a proxy, which resolves
 * names itself, only addresses in the URL can be checked.
 */
export function openHttp(options: HttpOptions = {}): HttpPort {
  const named = new Set([...(options.namedHosts ?? [])].map(plainHost));
  const turns = createTurns(options.concurrency ?? 32);
  let agent: Promise<EnvHttpProxyAgent> | undefined;
  const fetchBytes = (url: string, request: HttpRequest = {}): Promise<HttpBytes> =>
    turns(async () => {
      agent ??= createAgent(named);
      return exchange(await agent, named, url, request);
    });
  const fetchText = async (url: string, request: HttpRequest = {}): Promise<HttpAnswer> => {
    const { body, ...head } = await fetchBytes(url, request);
    return { ...head, text: new TextDecoder().decode(body) };
  };
  return {
    fetchBytes,
    fetchText,
    async fetchJson(url, schema, request = {}) {
      const answer = await fetchText(url, request);
      const shown = withoutSecrets(answer.url);
      if (answer.status < 200 || answer.status > 299) {
        throw new EnvironmentError(`${shown} answered with status ${answer.status}`);
      }
      let json: unknown;
      try {
        json = JSON.parse(answer.text);
      } catch (thrown) {
        throw new EnvironmentError(`${shown} did not answer with JSON`, { cause: thrown });
      }
      const parsed = schema.safeParse(json);
      if (parsed.success) return parsed.data;
      const issue = parsed.error.issues[0];
      const where = issue?.path.map(String).join('.') ?? '';
      throw new EnvironmentError(
        `${shown} answered with something unexpected${where === '' ? '' : ` at ${where}`}: ${issue?.message ?? ''}`,
      );
    },
    allowHosts(names) {
      for (const name of names) named.add(plainHost(name));
    },
    async close() {
      if (agent !== undefined) await (await agent).destroy();
      agent = undefined;
    },
  };
}

async function createAgent(named: ReadonlySet<string>): Promise<EnvHttpProxyAgent> {
  const [{ EnvHttpProxyAgent }, { lookup }] = await Promise.all([
    import('undici'),
    import('node:dns/promises'),
  ]);
  // Every connection would ask again, and resolvers drop some of dozens of questions at once, which costs 5 s each.
  const known = new Map<string, Promise<readonly LookupAddress[]>>();
  const resolve = (hostname: string): Promise<readonly LookupAddress[]> => {
    const found = known.get(hostname);
    if (found !== undefined) return found;
    const asked = lookup(hostname, { all: true });
    known.set(hostname, asked);
    const forget = (): boolean => known.delete(hostname);
    asked.then(() => setTimeout(forget, NAME_MILLISECONDS).unref(), forget);
    return asked;
  };
  return new EnvHttpProxyAgent({
    connect: {
      timeout: 15_000,
      lookup(
        hostname: string,
        lookupOptions: LookupOptions,
        callback: (
          error: NodeJS.ErrnoException | null,
          address: string | LookupAddress[],
          family?: number,
        ) => void,
      ) {
        const found = (addresses: readonly LookupAddress[]): void => {
          const family = typeof lookupOptions.family === 'number' ? lookupOptions.family : 0;
          const allowed = addresses.filter(
            (each) =>
              (family === 0 || each.family === family) &&
              (named.has(plainHost(hostname)) || !isNearbyAddress(each.address)),
          );
          const first = allowed[0];
          if (first === undefined) callback(new HttpFailure('refused', refusal(hostname)), '');
          else if (lookupOptions.all === true) callback(null, allowed);
          else callback(null, first.address, first.family);
        };
        resolve(hostname).then(found, (error: NodeJS.ErrnoException) => callback(error, ''));
      },
    },
  });
}

/** How long the addresses of a name are remembered. */
const NAME_MILLISECONDS = 60_000;

/** Lets at most `limit` tasks run at once, the others in the order in which they came. */
function createTurns(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    // A task that ends hands its place over, so that nobody can slip in between.
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

async function exchange(
  agent: EnvHttpProxyAgent,
  named: ReadonlySet<string>,
  address: string,
  request: HttpRequest,
): Promise<HttpBytes> {
  const { fetch } = await import('undici');
  const limit = request.byteLimit ?? 8 * 1024 * 1024;
  const method = request.method ?? 'GET';
  const whole = AbortSignal.timeout(request.timeoutMilliseconds ?? 30_000);
  const answer = new AbortController();
  const stopWaiting =
    request.answerMilliseconds === undefined
      ? () => undefined
      : afterListening(request.answerMilliseconds, () => answer.abort());
  const signal = AbortSignal.any([whole, answer.signal]);
  const redirectLimit = request.redirectLimit ?? 5;
  let url = checkedUrl(address, named);
  let headers = { ...request.headers };
  let stage: HttpStage = 'no-answer';
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(url, { method, dispatcher: agent, headers, redirect: 'manual', signal });
      const location = response.headers.get('location');
      if (!REDIRECTS.has(response.status) || location === null) {
        stopWaiting();
        stage = 'cut';
        const unread = request.partialOnly === true && response.status !== 206;
        if (unread) await response.body?.cancel();
        const body = unread ? Buffer.alloc(0) : await readLimited(response.body, limit, url);
        return { status: response.status, url: url.href, headers: new Map(response.headers), body };
      }
      await response.body?.cancel();
      if (redirects >= redirectLimit)
        throw new HttpFailure('refused', `it redirects more than ${redirectLimit} times`);
      if (!URL.canParse(location, url.href))
        throw new HttpFailure('refused', 'it redirects to something that is no address');
      const next = checkedUrl(new URL(location, url).href, named);
      if (url.protocol === 'https:' && next.protocol === 'http:') {
        throw new HttpFailure('refused', 'it redirects from https to http');
      }
      if (next.origin !== url.origin) headers = withoutCredentialHeaders(headers);
      url = next;
    }
  } catch (thrown) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    if (cause instanceof HttpFailure || cause instanceof UserError) stage = 'refused';
    throw new HttpFailure(
      stage,
      `${withoutSecrets(url.href)} cannot be read: ${signal.aborted ? 'it took too long' : messageOf(cause)}`,
      { cause: thrown },
    );
  } finally {
    stopWaiting();
  }
}

const TICK_MILLISECONDS = 100;

/**
 * Calls `ended` after this time of listening. While this process computes, answers lie unread, so that such time does
 * not count against who answers. The function that comes back ends the waiting.
 */
function afterListening(milliseconds: number, ended: () => void): () => void {
  let left = milliseconds;
  let last = performance.now();
  const timer = setInterval(
    () => {
      const now = performance.now();
      left -= Math.min(now - last, 2 * TICK_MILLISECONDS);
      last = now;
      if (left > 0) return;
      clearInterval(timer);
      ended();
    },
    Math.min(TICK_MILLISECONDS, milliseconds),
  );
  return () => clearInterval(timer);
}

/** Throws UserError for what is no http(s) address, EnvironmentError for an address that the policy refuses. */
function checkedUrl(address: string, named: ReadonlySet<string>): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new UserError(`${withoutSecrets(address)} is not an http or https address`);
  }
  if (isNearbyHost(url.hostname) && !named.has(plainHost(url.hostname))) {
    throw new HttpFailure('refused', refusal(url.hostname));
  }
  return url;
}

async function readLimited(body: AsyncIterable<Uint8Array> | null, limit: number, url: URL): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > limit) throw new HttpFailure('refused', `${url.host} sends more than ${formatBytes(limit)}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function withoutCredentialHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !CREDENTIALS.has(name.toLowerCase())));
}

function plainHost(host: string): string {
  const plain = withoutBrackets(host.toLowerCase()).replace(/\.$/, '');
  // The same IPv6 address has many spellings; URLs have the canonical one.
  return isIP(plain) === 6 ? withoutBrackets(new URL(`http://[${plain}]/`).hostname) : plain;
}

function refusal(hostname: string): string {
  return `${hostname} is an address of this machine or its network, which is refused unless an input or the environment names it`;
}

/** The address without its user, password and query, which may hold tokens. */
function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, 200);
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}`;
}
