import { HttpFailure } from '../../support/http-failure.ts';
import type { IndexAnswer, IndexHttp, IndexRequest, KeptIndexAnswer } from './index-http.ts';

/** How patient to be; tests shorten it. */
export interface Patience {
  /** For the first answer of a host of which nothing has been heard. */
  readonly firstAnswerMilliseconds: number;
  /** For the headers of later answers. */
  readonly answerMilliseconds: number;
  /** Before the second attempt; it doubles with each further one. */
  readonly pauseMilliseconds: number;
  /** Attempts in all when a server fails or a body is cut short. */
  readonly attempts: number;
  /** The longest `Retry-After` that is waited for. */
  readonly longestPauseMilliseconds: number;
}

export const USUAL_PATIENCE: Patience = {
  firstAnswerMilliseconds: 2_800,
  answerMilliseconds: 20_000,
  pauseMilliseconds: 250,
  attempts: 3,
  longestPauseMilliseconds: 10_000,
};

/**
 * Asks hosts with bounded patience. A host that can't be reached is asked no more: all later requests to it fail at once
 * with the same failure.
 */
export interface Asker {
  /**
   * The request's own `answerMilliseconds`, when given, holds for the first answer of its host.
   * Any answer but 429 and 5xx, which are asked again first; those too when trying again did not help.
   * @throws HttpFailure when no whole answer came.
   */
  ask(url: string, request: IndexRequest): Promise<IndexAnswer>;
  /** What a cache would answer without asking anybody, its body unread; null where there is none. */
  kept(url: string, request: IndexRequest): Promise<KeptIndexAnswer | null>;
}

interface Host {
  answered: boolean;
  /** Settles when the first request to the host has; the others wait for it, so that one alone finds a dead host. */
  probe: Promise<unknown> | null;
  broken: HttpFailure | null;
  failures: number;
}

const TRANSIENT = new Set([429, 500, 502, 503, 504]);

/** An asker over http that remembers which hosts answer. */
export function createAsker(http: IndexHttp, patience: Patience = USUAL_PATIENCE): Asker {
  const hosts = new Map<string, Host>();
  const persist = async (host: Host, url: string, request: IndexRequest): Promise<IndexAnswer> => {
    const firstAnswer = request.answerMilliseconds ?? patience.firstAnswerMilliseconds;
    for (let attempt = 1; ; attempt += 1) {
      if (host.broken !== null) throw host.broken;
      const pause = patience.pauseMilliseconds * 2 ** (attempt - 1);
      const started = performance.now();
      try {
        const answer = await http.fetchBytes(url, {
          ...request,
          answerMilliseconds: host.answered ? patience.answerMilliseconds : firstAnswer,
        });
        host.answered = true;
        host.failures = 0;
        if (!TRANSIENT.has(answer.status) || attempt >= patience.attempts) return answer;
        const asked = retryAfter(answer.headers.get('retry-after'));
        // A server that wants to be left alone for longer than anybody would wait is believed.
        if (asked !== null && asked > patience.longestPauseMilliseconds) return answer;
        await sleep(asked ?? pause);
      } catch (thrown) {
        if (!(thrown instanceof HttpFailure) || thrown.stage === 'refused') throw thrown;
        if (thrown.stage === 'cut') host.answered = true;
        else {
          host.failures += 1;
          // Who refuses at once may have been restarting and is asked once more; who kept silent is not.
          const silent = performance.now() - started > firstAnswer / 4;
          const enough = host.answered ? patience.attempts * 2 : silent ? 1 : 2;
          if (host.failures >= enough) host.broken ??= thrown;
          if (host.broken !== null) throw host.broken;
        }
        if (attempt >= patience.attempts) throw thrown;
        await sleep(pause);
      }
    }
  };
  return {
    kept: async (url, request) => (await http.kept?.(url, request)) ?? null,
    async ask(url, request) {
      const origin = originOf(url);
      const host = hosts.get(origin) ?? { answered: false, probe: null, broken: null, failures: 0 };
      hosts.set(origin, host);
      if (host.probe !== null) await host.probe;
      if (host.answered || host.broken !== null) return persist(host, url, request);
      const first = persist(host, url, request);
      host.probe = first.catch(() => undefined);
      return first;
    },
  };
}

/** Milliseconds that a `Retry-After` asks for (RFC 9110, 10.2.3); null when there is none that can be read. */
export function retryAfter(value: string | undefined, now = Date.now()): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function originOf(url: string): string {
  return URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : '';
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
