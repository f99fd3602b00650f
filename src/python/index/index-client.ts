import { createHash } from 'node:crypto';
import { EnvironmentError, messageOf } from '../../support/errors.ts';
import { normalizeName } from '../name.ts';
import { shownAddress } from './addresses.ts';
import type { Asker } from './ask.ts';
import { authorizationFor } from './credentials.ts';
import type { IndexAnswer, IndexRequest } from './index-http.ts';
import { ACCEPT, PAGE_LIMIT, readPage } from './index-page.ts';
import type { IndexCredential, IndexLocation } from './index-settings.ts';
import { belongsTo } from './listed-file.ts';
import type { FileFilter, IndexFile, IndexProject, PackageIndex } from './package-index.ts';

/** Seconds for which a page counts as fresh when its server does not say: what the field's own index says of its pages. */
const FRESH_SECONDS = 600;

/**
 * One place as an index: a page for each project, or one page for all. Answers are remembered, failures of the place too.
 * `project` throws EnvironmentError when the place can't be reached or answers what can't be read.
 */
export function createIndexClient(
  location: IndexLocation,
  asker: Asker,
  credentials: readonly IndexCredential[],
): PackageIndex {
  const label = location.name ?? shownAddress(location.url);
  const pages = new Map<string, Promise<IndexPage | null>>();
  const page = (url: string): Promise<IndexPage | null> => {
    const known = pages.get(url);
    if (known !== undefined) return known;
    const reading = openPage(url, location, asker, credentials);
    pages.set(url, reading);
    return reading;
  };
  return {
    async project(name): Promise<IndexProject | null> {
      const normalized = normalizeName(name);
      const found = await page(location.flat ? location.url : projectAddress(location.url, normalized));
      if (found === null) return null;
      const files = async (accepts?: FileFilter): Promise<readonly IndexFile[]> =>
        (await found.files(accepts)).filter(({ filename }) => belongsTo(filename, normalized));
      // A flat place knows a project only by its files; an index may know one that has none.
      if (location.flat && (await files()).length === 0) return null;
      return {
        name: normalized,
        get digest() {
          return found.digest;
        },
        files,
        index: label,
      };
    },
  };
}

/** A page that an index has, read when it is looked into. */
interface IndexPage {
  /** Names what the files are or were read from; null where nothing derived from it may be kept. */
  readonly digest: string | null;
  files(accepts?: FileFilter): Promise<readonly IndexFile[]>;
}

async function openPage(
  url: string,
  location: IndexLocation,
  asker: Asker,
  credentials: readonly IndexCredential[],
): Promise<IndexPage | null> {
  const authorization = authorizationFor(url, credentials);
  const request: IndexRequest = {
    headers: { accept: ACCEPT, ...(authorization === null ? {} : { authorization }) },
    byteLimit: PAGE_LIMIT,
    timeoutMilliseconds: 60_000,
    cache: { freshSeconds: FRESH_SECONDS },
  };
  const kept = await asker.kept(url, request);
  if (kept !== null && isFound(kept)) {
    let digest: string | null = contentName(kept.url, kept.digest);
    const read = async (): Promise<IndexAnswer> => {
      // What was kept may have gone stale or bad since: then this is another page.
      const answer = await askPage(url, location, asker, request);
      digest = answer.digest === undefined ? null : contentName(answer.url, answer.digest);
      return answer;
    };
    const files = location.flat ? once(async () => readPage(await read())) : pageReader(null, read);
    return {
      get digest() {
        return digest;
      },
      files,
    };
  }
  const answer = await askPage(url, location, asker, request);
  if (isFound(answer)) {
    // A cache that keeps no answers to credentials keeps nothing that follows from them either.
    const digest =
      answer.digest ??
      (authorization === null ? createHash('sha256').update(answer.body).digest('hex') : null);
    const again = askAgain(url, location, asker, request);
    const files = location.flat ? once(readLater(answer)) : pageReader(answer, again);
    return { digest: digest === null ? null : contentName(answer.url, digest), files };
  }
  if (isAbsent(answer)) return null;
  throw refusal(location, answer);
}

/** The same content at another address has other files: addresses on a page may be relative to its own. */
function contentName(url: string, digest: string): string {
  return `${digest} of ${url}`;
}

// Functions of their own, because closures made side by side keep all that any of them holds: here the page.
const readLater = (answer: IndexAnswer) => async (): Promise<readonly IndexFile[]> => readPage(answer);
const askAgain =
  (...page: Parameters<typeof askPage>) =>
  (): Promise<IndexAnswer> =>
    askPage(...page);

async function askPage(
  url: string,
  location: IndexLocation,
  asker: Asker,
  request: IndexRequest,
): Promise<IndexAnswer> {
  try {
    return await asker.ask(url, request);
  } catch (thrown) {
    throw new EnvironmentError(
      `the package index ${shownAddress(location.url)} (from ${location.origin}) does not answer: ${messageOf(thrown)}`,
      { cause: thrown, advice: 'Check the address and the network, or name another index.' },
    );
  }
}

function isFound({ status }: { readonly status: number }): boolean {
  return status >= 200 && status <= 299;
}

/**
 * Reads a page when it is looked into, which is seldom more than once: hundreds of pages of megabytes are not to be held
 * together. `first` is the answer that is there already, `again` gets one anew.
 */
function pageReader(
  first: IndexAnswer | null,
  again: () => Promise<IndexAnswer>,
): (accepts?: FileFilter) => Promise<readonly IndexFile[]> {
  let answer = first;
  let files: WeakRef<readonly IndexFile[]> | undefined;
  return async (accepts) => {
    const known = files?.deref();
    if (known !== undefined) return known;
    const page = answer ?? (await again());
    answer = null;
    const read = readPage(page, accepts);
    if (accepts === undefined) files = new WeakRef(read);
    return read;
  };
}

/** Works once, whoever asks and however often. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

/** Object stores answer 403 in XML for a name that they do not have, to those who may not list them. */
function isAbsent({ status, headers }: IndexAnswer): boolean {
  return (
    status === 404 ||
    status === 410 ||
    (status === 403 && (headers.get('content-type') ?? '').includes('xml'))
  );
}

function refusal(location: IndexLocation, { status, headers }: IndexAnswer): EnvironmentError {
  const where = `the package index ${shownAddress(location.url)} (from ${location.origin})`;
  if (status === 401 || status === 403 || status === 407)
    return new EnvironmentError(`${where} answered with status ${status}: it wants other credentials`, {
      advice:
        location.name === null
          ? 'Put them into netrc, or into the address in the environment.'
          : 'Put them into netrc, or into the environment variables that uv reads for this index.',
    });
  if (status === 429) {
    const wait = headers.get('retry-after');
    return new EnvironmentError(
      `${where} answered with status 429: too many requests${wait === undefined ? '' : `; it asks to wait (Retry-After: ${wait.slice(0, 40)})`}`,
      { advice: 'Wait, then run again; what was read is kept by the cache.' },
    );
  }
  return new EnvironmentError(`${where} answered with status ${status}`, {
    advice: status >= 500 ? 'Its server fails; run again later.' : 'Check its address.',
  });
}

/** The page of a project; a query of the index's address stays at the end. */
function projectAddress(index: string, name: string): string {
  const url = new URL(index);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${name}/`;
  return url.href;
}
