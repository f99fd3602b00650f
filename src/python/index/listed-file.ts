import { normalizeName } from '../name.ts';
import { parseVersion } from '../version.ts';
import { parseWheelFilename } from '../wheel-filename.ts';
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

/** The file with its absolute address; null when the address is none that may be asked from this page. */
export function absoluteFile(listed: ListedFile, base: string): IndexFile | null {
  if (!URL.canParse(listed.url, base)) return null;
  const url = new URL(listed.url, base);
  const local = url.protocol === 'file:';
  if (!local && url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // A page from the network must not point at files of this machine.
  if (local && !base.startsWith('file:')) return null;
  const digest = DIGEST.exec(url.hash.slice(1));
  const hashes = new Map(listed.hashes);
  if (digest?.[1] !== undefined && digest[2] !== undefined && !hashes.has(digest[1]))
    hashes.set(digest[1], digest[2].toLowerCase());
  url.username = '';
  url.password = '';
  url.hash = '';
  const filename = listed.filename ?? fileNameOf(url);
  // A file name is shown and compared; it never becomes a path, but one that looks like a path is nobody's.
  if (filename === '' || filename.length > FILENAME_LIMIT || /[/\\\p{Cc}]/u.test(filename)) return null;
  const { size, requiresPython, yanked, uploadTime, metadata } = listed;
  return {
    filename,
    url: url.href,
    size,
    hashes,
    requiresPython,
    yanked,
    uploadTime,
    hasMetadata: metadata !== null,
    ...(metadata === null ? {} : { metadataHashes: metadata.hashes }),
  };
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
  if (filename.endsWith('.whl')) return parseWheelFilename(filename)?.name === project;
  const stem = sourceArchiveStem(filename);
  if (stem === null) return false;
  // Names may hold dashes, versions of old source distributions too: every dash may be the border.
  for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1))
    if (normalizeName(stem.slice(0, dash)) === project && parseVersion(stem.slice(dash + 1)) !== null)
      return true;
  return false;
}
