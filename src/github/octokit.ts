import { setTimeout as wait } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import type { z } from 'zod';
import { EnvironmentError, messageOf } from '../support/errors.ts';
import type { Refusal } from './permissions.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface GitHubOptions {
  readonly token: string;
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** For one request; 30 s by default. */
  readonly timeoutMilliseconds?: number;
  /** The longest that a wait which GitHub asks for may take; 90 s by default, because a secondary limit asks for 60 s. */
  readonly longestWaitMilliseconds?: number;
  /** Told before a wait. */
  readonly onWait?: (message: string) => void;
  /** For tests: the wait itself. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const ATTEMPTS = 4;

/**
 * GitHub's API through @actions/github, which is loaded here. It speaks through the proxies of the environment.
 * Requests end after a while; when GitHub says that there were too many, or fails in a way that passes, they are made
 * again a few times (what writes only when GitHub has certainly not done it). Other failures are thrown as they are.
 */
export async function openGitHub(options: GitHubOptions): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, userAgent: 'plimsoll' });
  const longest = options.longestWaitMilliseconds ?? 90_000;
  const sleep = options.sleep ?? ((milliseconds: number) => wait(milliseconds, undefined));
  octokit.hook.wrap('request', async (request, parameters) => {
    for (let attempt = 1; ; attempt++) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), options.timeoutMilliseconds ?? 30_000);
      // The next hook, which adds the token, sees these parameters and not those that are handed on: set it in place.
      parameters.request = { ...parameters.request, signal: controller.signal };
      try {
        return await request(parameters);
      } catch (thrown) {
        clearTimeout(timer);
        if (attempt >= ATTEMPTS) throw thrown;
        const pause = pauseBefore(thrown, parameters.method, attempt);
        if (pause === null || pause > longest) throw thrown;
        options.onWait?.(`GitHub asks to wait ${Math.ceil(pause / 1000)} s`);
        await sleep(pause);
      } finally {
        clearTimeout(timer);
      }
    }
  });
  return octokit;
}

/** What an error of Octokit says: its name is part of the contract of @octokit/request-error. */
interface Failure {
  readonly status: number;
  readonly message: string;
  header(name: string): string | null;
}

function failureOf(thrown: unknown): Failure | null {
  if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number') return null;
  const response = 'response' in thrown ? thrown.response : undefined;
  const headers =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
  return {
    status: thrown.status,
    message: thrown.message,
    header(name) {
      if (typeof headers !== 'object' || headers === null) return null;
      const value: unknown = Reflect.get(headers, name);
      return typeof value === 'string' ? value : null;
    },
  };
}

/**
 * Milliseconds to wait before the request is made again; null when it must not be. Follows "Best practices for using
 * the REST API": Retry-After first, then the reset of the limit, and at least a minute for a secondary limit without.
 */
function pauseBefore(thrown: unknown, method: string, attempt: number): number | null {
  const failure = failureOf(thrown);
  if (failure === null) return null;
  const reading = method === 'GET' || method === 'HEAD';
  // @octokit/request gives 500 to a request that got no answer at all.
  if (failure.status >= 500) return reading ? 500 * 2 ** attempt : null;
  if (failure.status !== 429 && failure.status !== 403) return null;
  const retryAfter = Number(failure.header('retry-after') ?? Number.NaN);
  if (Number.isFinite(retryAfter)) return Math.max(0, retryAfter) * 1000;
  if (failure.header('x-ratelimit-remaining') === '0') {
    const reset = Number(failure.header('x-ratelimit-reset') ?? Number.NaN);
    return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - Date.now() + 1000) : null;
  }
  return failure.status === 429 || /secondary rate limit|abuse/i.test(failure.message) ? 60_000 : null;
}

/** The refusal when GitHub said 403 or 404 and not because of a rate limit; null for every other failure. */
export function refusalOf(thrown: unknown): Refusal | null {
  const failure = failureOf(thrown);
  if (failure === null || (failure.status !== 403 && failure.status !== 404)) return null;
  if (failure.status === 403 && pauseBefore(thrown, 'POST', 1) !== null) return null;
  if (failure.header('x-ratelimit-remaining') === '0') return null;
  return {
    status: failure.status,
    message: failure.message,
    accepted: failure.header('x-accepted-github-permissions'),
  };
}

/** The HTTP status of a failure, or null when it is no answer of GitHub's. */
export function statusOf(thrown: unknown): number | null {
  return failureOf(thrown)?.status ?? null;
}

/** A failure of GitHub's as an error for people. */
export function gitHubError(action: string, thrown: unknown): EnvironmentError {
  if (thrown instanceof EnvironmentError) return thrown;
  const failure = failureOf(thrown);
  const limited =
    failure !== null && (failure.status === 429 || failure.header('x-ratelimit-remaining') === '0');
  const advice = limited
    ? 'Run the job again when the rate limit of the token has been reset.'
    : failure?.status === 401
      ? 'Check the input github-token: GitHub does not accept it.'
      : 'Run the job again; see githubstatus.com when it keeps failing.';
  return new EnvironmentError(`GitHub did not let Plimsoll ${action}: ${messageOf(thrown)}`, {
    advice,
    cause: thrown,
  });
}

/** Checks an answer against what is used of it; throws EnvironmentError where it differs. */
export function parseAnswer<T>(schema: z.ZodType<T>, data: unknown, what: string): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new EnvironmentError(
    `GitHub's answer for ${what} is not as expected at ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}

/** One page of a listing. */
interface Page {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

const PAGE_LIMIT = 100;

/**
 * All items of a listing, page after page of 100, each checked. The number of the page is counted here, so that no
 * address in an answer is followed.
 */
export async function allPages<T>(
  schema: z.ZodType<T>,
  what: string,
  get: (page: number) => Promise<Page>,
): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; page <= PAGE_LIMIT; page++) {
    const { data, headers } = await get(page);
    if (!Array.isArray(data)) throw new EnvironmentError(`GitHub's answer for ${what} is not a list`);
    for (const item of data) items.push(parseAnswer(schema, item, what));
    if (!/rel="next"/.test(headers.link ?? '')) return items;
  }
  throw new EnvironmentError(`There are more than ${PAGE_LIMIT} pages of ${what}`);
}
