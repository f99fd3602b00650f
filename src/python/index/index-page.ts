import { EnvironmentError } from '../../support/errors.ts';
import { shownAddress } from './addresses.ts';
import type { IndexAnswer } from './index-http.ts';
import { absoluteFile, isDistribution, type ListedFile } from './listed-file.ts';
import type { FileFilter, IndexFile } from './package-index.ts';
import { readHtmlPage } from './read-html.ts';
import { readJsonPage } from './read-json.ts';

/** What a client asks for: JSON before HTML, both versioned (PEP 691, "Version + Format Selection"). */
export const ACCEPT =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';

/** Bytes of the largest page that is read; the largest of known indexes have some tens of MB. */
export const PAGE_LIMIT = 96 * 1024 * 1024;

/**
 * The wheels and source distributions of accepted names that a page lists, in its order; JSON or HTML, as its type says, or as it looks
 * when the type says neither.
 * @throws EnvironmentError when it is no page of an index.
 */
export function readPage(answer: IndexAnswer, accepts: FileFilter = () => true): readonly IndexFile[] {
  const { body, headers } = answer;
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const start = new TextDecoder().decode(body.subarray(0, 1000));
  const looksLikeJson = /^[\s\uFEFF]*[{[]/.test(start);
  if (type.endsWith('json') || (looksLikeJson && !type.includes('html')))
    return readJson(answer, new TextDecoder().decode(body), accepts);
  if (type.includes('html') || /^[\s\uFEFF]*</.test(start)) return readHtml(answer, accepts);
  throw unreadable(answer.url, 'answered with neither JSON nor HTML');
}

function readJson(answer: IndexAnswer, text: string, accepts: FileFilter): readonly IndexFile[] {
  const page = readJsonPage(text);
  if (!page.ok) throw unreadable(answer.url, page.message);
  return distributions(page.files, answer.url, accepts);
}

function readHtml(answer: IndexAnswer, accepts: FileFilter): readonly IndexFile[] {
  const page = readHtmlPage(partsOf(answer.body), (href) => accepts(nameIn(href)));
  const major = /^\s*(\d+)\./.exec(page.repositoryVersion ?? '1.0')?.[1];
  if (major !== '1')
    throw unreadable(
      answer.url,
      `speaks version ${page.repositoryVersion?.slice(0, 20)} of the simple API; version 1 is known`,
    );
  const base =
    page.baseHref !== null && URL.canParse(page.baseHref, answer.url)
      ? new URL(page.baseHref, answer.url).href
      : answer.url;
  const files = distributions(page.files, base, accepts);
  if (files.length === 0 && (page.hasForm || !isWhole(new TextDecoder().decode(answer.body))))
    throw unreadable(
      answer.url,
      page.hasForm
        ? 'answered with a form, perhaps to sign in, instead of a list of files'
        : 'answered with half a page',
    );
  return files;
}

const PART_BYTES = 64 * 1024;
const ANCHOR_END = Buffer.from('</a>');

/**
 * The text of a page, long ones in parts that end after an anchor: hundreds of texts of megabytes would stay in memory
 * until the whole heap is swept, little ones do not.
 */
function* partsOf(body: Uint8Array): Generator<string> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(ANCHOR_END, at + PART_BYTES);
    const next = end === -1 ? bytes.length : end + ANCHOR_END.length;
    yield bytes.toString('utf8', at, next);
    at = next;
  }
}

/** A page cut off within a tag tells of itself by an opening bracket that nothing closes. */
function isWhole(text: string): boolean {
  return text.lastIndexOf('<') <= text.lastIndexOf('>');
}

/** The file name in a plain address; of a coded or odd one enough of it that it is accepted and looked at closely. */
function nameIn(href: string): string {
  const end = href.search(/[#?]/);
  const path = end === -1 ? href : href.slice(0, end);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('%') ? '' : name;
}

function distributions(
  listed: readonly ListedFile[],
  base: string,
  accepts: FileFilter,
): readonly IndexFile[] {
  const files: IndexFile[] = [];
  for (const each of listed) {
    if (each.filename !== null && !accepts(each.filename)) continue;
    const file = absoluteFile(each, base);
    if (file !== null && isDistribution(file.filename)) files.push(file);
  }
  return files;
}

function unreadable(url: string, what: string): EnvironmentError {
  return new EnvironmentError(`the package index at ${shownAddress(url)} ${what}`, {
    advice: 'Check that the address is the one that pip or uv use, which often ends in /simple.',
  });
}
