import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoted } from './git-object-store.ts';
import type { GitProgram } from './git-program.ts';
import type { Logger } from './world.ts';

/** A token for a server, used when the repository's own configuration holds none for it. */
export interface GitAuthentication {
  /** Such as `https://github.com`, GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  readonly token: string;
}

export interface FetchRequest {
  readonly git: GitProgram;
  readonly repositoryGitDirectory: string;
  readonly storeGitDirectory: string;
  readonly commit: string;
  /** A commit that the clone has, so that the server sends only the difference; null for none. */
  readonly have: string | null;
  readonly authentication: GitAuthentication | null;
  readonly timeoutMilliseconds: number;
  readonly logger: Logger | null;
}

/** The parts of `http.*` that say how to reach a server; none of them names a program. */
const HTTP_KEY = /^http\.(?:(.*)\.)?(extraheader|proxy|sslcainfo|sslcapath|sslbackend)$/s;

/**
 * Fetches one commit at depth 1 from the repository's `origin` into a store of our own; false when that failed.
 * From the repository's configuration only the address and how to reach it are taken (actions/checkout keeps its
 * token in `http.<server>.extraheader`, since v6 in an included file). Only http and https are spoken: the other
 * transports start programs that the configuration can name.
 */
export async function fetchCommit(request: FetchRequest): Promise<boolean> {
  const { git, storeGitDirectory, logger } = request;
  const settings = await readSettings(git, request.repositoryGitDirectory);
  const url = webUrl(settings.get('remote.origin.url')?.at(-1) ?? '');
  if (url === null) {
    logger?.debug('The remote origin has no http(s) address; nothing is fetched.');
    return false;
  }
  const partial = [...settings.keys()].some((key) =>
    /^(?:extensions\.partialclone|remote\..*\.promisor)$/s.test(key),
  );
  const configuration = join(storeGitDirectory, 'config');
  const before = readFileSync(configuration);
  const reference = join(storeGitDirectory, 'refs', 'heads', 'have');
  try {
    if (request.have !== null && !partial) {
      mkdirSync(join(storeGitDirectory, 'refs', 'heads'), { recursive: true });
      writeFileSync(reference, `${request.have}\n`);
    }
    const lines = [
      `[remote "origin"]`,
      `\turl = ${quoted(url.href)}`,
      ...httpLines(settings, url, request.authentication),
    ];
    writeFileSync(configuration, `${before.toString('utf8')}${lines.join('\n')}\n`, { mode: 0o600 });
    const answer = await git.run({
      gitDirectory: storeGitDirectory,
      transports: ['http', 'https'],
      timeoutMilliseconds: request.timeoutMilliseconds,
      args: [
        'fetch',
        '--quiet',
        '--no-tags',
        '--depth=1',
        '--no-recurse-submodules',
        '--no-write-fetch-head',
        '--no-auto-maintenance',
        'origin',
        request.commit,
      ],
    });
    if (answer.exitCode === 0) return true;
    const why =
      answer.stopped === 'timeout' ? 'it took too long' : (answer.stderr.trim().split('\n').at(-1) ?? '');
    logger?.debug(`git fetch of ${request.commit} failed: ${withoutCredentials(why)}`);
    return false;
  } finally {
    // The token is on disk only while git runs.
    writeFileSync(configuration, before);
  }
}

/** All settings of the repository, included files too, by lower-cased key (git lowers all but the middle part). */
async function readSettings(git: GitProgram, gitDirectory: string): Promise<Map<string, string[]>> {
  const answer = await git.run({
    gitDirectory,
    args: ['config', '--null', '--list'],
    timeoutMilliseconds: 10_000,
  });
  const settings = new Map<string, string[]>();
  if (answer.exitCode !== 0) return settings;
  for (const item of answer.stdout.toString('utf8').split('\0')) {
    const end = item.indexOf('\n');
    const key = end === -1 ? item : item.slice(0, end);
    if (key === '') continue;
    settings.set(key, [...(settings.get(key) ?? []), end === -1 ? '' : item.slice(end + 1)]);
  }
  return settings;
}

function webUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

function httpLines(
  settings: ReadonlyMap<string, readonly string[]>,
  url: URL,
  authentication: GitAuthentication | null,
): string[] {
  const lines: string[] = [];
  let authorized = false;
  for (const [key, values] of settings) {
    const match = HTTP_KEY.exec(key);
    const name = match?.[2];
    if (match === null || name === undefined) continue;
    lines.push(match[1] === undefined ? '[http]' : `[http ${quoted(match[1])}]`);
    for (const value of values) {
      lines.push(`\t${name} = ${quoted(value)}`);
      if (name === 'extraheader' && /^authorization:/i.test(value)) authorized = true;
    }
  }
  if (!authorized && authentication !== null && webUrl(authentication.serverUrl)?.origin === url.origin) {
    const basic = Buffer.from(`x-access-token:${authentication.token}`).toString('base64');
    lines.push(
      `[http ${quoted(`${url.origin}/`)}]`,
      `\textraheader = ${quoted(`AUTHORIZATION: basic ${basic}`)}`,
    );
  }
  return lines;
}

function withoutCredentials(text: string): string {
  return text.replaceAll(/\/\/[^/\s@]{1,512}@/g, '//***@');
}
