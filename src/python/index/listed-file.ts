import { normalizeName } from '../name.ts';
import { parseVersion, type Version } from '../version.ts';
import { fileNameOf } from './addresses.ts';
import type { IndexFile } from './package-index.ts';

/** What one entry of a page or answer says; both formats (PEP 503, PEP 691) come down to this. */
export interface ListedFile {
  /** Relative to the page, with or without fragment. */
  readonly url: string;
  readonly filename: string | null;
  readonly size: number | null;
  readonly hashes: ReadonlyMap<string, string>;
  readonly requiresPython: string | null;
  readonly yanked: string | null;
  readonly uploadTime: string | null;
  readonly metadata: { readonly hashes: ReadonlyMap<string, string> } | null;
}

const ARCHIVES = ['.tar.gz', '.zip', '.tar.bz2', '.tgz', '.tar.xz', '.tar.Z', '.tar'] as const;
const DIGEST = /^(md5|sha1|sha224|sha256|sha384|sha512|blake2b)=([0-9a-fA-F]{16,128})$/;
const FILENAME_LIMIT = 512;

/**
 * Addresses that are already as the URL parser would write them: most of those that a page lists, which can have ten
 * thousand. The last label is a word, so that the host is no number in disguise, and no label is coded (`xn--`), which could be wrong; no segment is empty or begins with a dot.
 */
const PLAIN_ADDRESS =
  /^https?:\/\/(?:(?!xn--)[a-z0-9-]+\.)+[a-z]{2,63}(?:\/[A-Za-z0-9_~+-][A-Za-z0-9._~+-]*)+$/;

interface ParsedAddress {
  readonly url: string;
  /** Without `#`. */
  readonly fragment: string;
  readonly filename: string;
}

/** The file with its absolute address; null when the address is none that may be asked from this page. */
export function absoluteFile(listed: ListedFile, base: string): IndexFile | null {
  const address = parseAddress(listed.url, base);
  if (address === null) return null;
  const digest = DIGEST.exec(address.fragment);
  const given = digest?.[1];
  const hashes =
    given === undefined || digest?.[2] === undefined || listed.hashes.has(given)
      ? listed.hashes
      : new Map([...listed.hashes, [given, digest[2].toLowerCase()]]);
  const filename = listed.filename ?? address.filename;
  // A file name is shown and compared; it never becomes a path, but one that looks like a path is nobody's.
  if (filename === '' || filename.length > FILENAME_LIMIT || /[/\\\p{Cc}]/u.test(filename)) return null;
  const { size, requiresPython, yanked, uploadTime, metadata } = listed;
  const file = { filename, url: address.url, size, hashes, requiresPython, yanked, uploadTime };
  return metadata === null
    ? { ...file, hasMetadata: false }
    : { ...file, hasMetadata: true, metadataHashes: metadata.hashes };
}

function parseAddress(text: string, base: string): ParsedAddress | null {
  const hash = text.indexOf('#');
  const plain = hash === -1 ? text : text.slice(0, hash);
  if (PLAIN_ADDRESS.test(plain))
    return {
      url: plain,
      fragment: hash === -1 ? '' : text.slice(hash + 1),
      filename: plain.slice(plain.lastIndexOf('/') + 1),
    };
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  const local = url.protocol === 'file:';
  if (!local && url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // A page from the network must not point at files of this machine.
  if (local && !base.startsWith('file:')) return null;
  const fragment = url.hash.slice(1);
  url.username = '';
  url.password = '';
  url.hash = '';
  return { url: url.href, fragment, filename: fileNameOf(url) };
}

/** The stem of a source distribution's file name, or null when its ending is none of theirs. */
export function sourceArchiveStem(filename: string): string | null {
  for (const ending of ARCHIVES) if (filename.endsWith(ending)) return filename.slice(0, -ending.length);
  return null;
}

/** Whether a file's name has the form of a wheel or a source distribution, of whichever project. */
export function isDistribution(filename: string): boolean {
  return filename.endsWith('.whl') || sourceArchiveStem(filename) !== null;
}

/** Whether a wheel or source distribution is one of the project, whose name is normalised. */
export function belongsTo(filename: string, project: string): boolean {
  // A page has thousands of files, so only the name is read; who wants the rest of it parses it.
  if (filename.endsWith('.whl')) return normalizeName(filename.split('-', 1)[0] ?? '') === project;
  return sourceVersion(filename, project) !== null;
}

/** The version of a project's source distribution, as its file name writes it; null when the file is none of the project. */
export function sourceVersion(filename: string, project: string): Version | null {
  const stem = sourceArchiveStem(filename);
  if (stem === null) return null;
  // Names may hold dashes, versions of old source distributions too: every dash may be the border.
  for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1)) {
    if (normalizeName(stem.slice(0, dash)) !== project) continue;
    const version = parseVersion(stem.slice(dash + 1));
    if (version !== null) return version;
  }
  return null;
}
