import type { Requirement } from '../requirement.ts';
import { parseRequirement } from '../requirement.ts';
import { strip } from './python-text.ts';
import { fileNameOf } from './repository-path.ts';

/** A requirement of a line, or why it is none. Problems may stand beside a requirement that was understood. */
export interface LineRequirement {
  readonly requirement: Requirement | null;
  /** Folder or archive as written, relative to where pip runs; null for what comes from an index or the network. */
  readonly localPath: string | null;
  readonly errors: readonly string[];
}

const URL_SCHEMES: ReadonlySet<string> = new Set([
  ...['http', 'https', 'file', 'ftp'],
  ...['git+http', 'git+https', 'git+ssh', 'git+git', 'git+file'],
  ...['hg+file', 'hg+http', 'hg+https', 'hg+ssh', 'hg+static-http'],
  ...['svn+ssh', 'svn+http', 'svn+https', 'svn+svn', 'svn+file'],
  ...['bzr+http', 'bzr+https', 'bzr+ssh', 'bzr+sftp', 'bzr+ftp', 'bzr+lp', 'bzr+file'],
]);
const ARCHIVE = /\.(?:zip|whl|tar\.bz2|tbz|tar\.gz|tgz|tar|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i;
const NOT_EDITABLE = 'an editable requirement is a local folder or a version control URL';
const PROJECT_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;

/**
 * What pip makes of the requirement part of a line (`parse_req_from_line` in pip/_internal/req/constructors.py):
 * a URL, a local archive or folder, or a PEP 508 requirement. A folder can't be told from a misspelt requirement
 * by its text alone: what is no requirement and has a slash or starts with a dot is taken for a folder.
 */
export function readRequirementText(text: string): LineRequirement {
  const separator = hasUrlScheme(text) ? '; ' : ';';
  const at = text.indexOf(separator);
  const subject = strip(at === -1 ? text : text.slice(0, at));
  const marker = at === -1 ? '' : strip(text.slice(at + separator.length));
  if (hasUrlScheme(subject)) return fromUrl(subject, marker);
  const { path, extras } = splitExtras(subject);
  const beforeAt = subject.split('@', 1)[0] ?? '';
  const namesUrl = subject.includes('@') && !looksLikePath(beforeAt);
  if (ARCHIVE.test(path) && !namesUrl) return fromArchive(path, path, extras, marker, path);
  const parsed = parseRequirement(withMarker(subject, marker));
  if (parsed.ok) {
    const errors = eggFault(parsed.requirement.url);
    return { requirement: parsed.requirement, localPath: null, errors };
  }
  if (looksLikePath(subject) && !namesUrl && !/^[a-z][a-z0-9+.-]*:\/\//i.test(subject))
    return fromFolder(path, extras, marker);
  return { requirement: null, localPath: null, errors: [parsed.message] };
}

/** What pip makes of the value of `-e` (`parse_editable`): a local folder, or a version control URL that names its distribution. */
export function readEditableText(text: string): LineRequirement {
  const value = strip(text);
  const parsed = parseRequirement(value);
  if (parsed.ok && parsed.requirement.url !== null) {
    const known = /^(?:git|hg|svn|bzr)\+|^file:/i.test(parsed.requirement.url);
    return {
      requirement: parsed.requirement,
      localPath: null,
      errors: [...eggFault(parsed.requirement.url), ...(known ? [] : [NOT_EDITABLE])],
    };
  }
  const { path, extras } = splitExtras(value);
  if (/^file:/i.test(path)) return fromUrl(path, '', extras);
  const url = value.replace(/^(git|hg|svn|bzr):/i, '$1+$1:');
  if (!hasUrlScheme(url)) {
    if (value === '') return { requirement: null, localPath: null, errors: ['-e names nothing'] };
    return fromFolder(path, extras, '');
  }
  const read = fromUrl(url, '');
  const errors = [...read.errors];
  if (!/^(?:git|hg|svn|bzr)\+/i.test(url)) errors.push(NOT_EDITABLE);
  else if (eggOf(url) === null) errors.push('the URL does not say which distribution it is');
  return { ...read, errors };
}

function fromUrl(url: string, marker: string, extras = ''): LineRequirement {
  const [address = ''] = url.split(/[?#]/, 1);
  let end = address.length;
  while (end > 0 && address[end - 1] === '/') end -= 1;
  return fromArchive(decode(address.slice(0, end)), url, extras, marker, null);
}

function fromFolder(path: string, extras: string, marker: string): LineRequirement {
  return unnamed(path, extras, marker, path, []);
}

/** A reference whose name is told by a wheel's file name or the `egg` fragment, as far as pip knows one. */
function fromArchive(
  path: string,
  url: string,
  extras: string,
  marker: string,
  localPath: string | null,
): LineRequirement {
  const file = fileNameOf(path);
  if (/\.whl$/i.test(file)) {
    const parts = file.slice(0, -4).split('-');
    if (parts.length < 5 || parts.length > 6 || parts.some((part) => part === ''))
      return unnamed(url, extras, marker, localPath, [`${file} is not the file name of a wheel`]);
    const [name = '', version = ''] = parts;
    return named(name, `==${version.replaceAll('_', '-')}`, url, extras, marker, localPath);
  }
  const egg = localPath === null ? eggOf(url) : null;
  if (egg !== null) {
    if (PROJECT_NAME.test(egg)) return named(egg, '', url, extras, marker, localPath);
    const read = parseRequirement(egg);
    const [message = ''] = eggFault(url);
    if (!read.ok) return unnamed(url, extras, marker, localPath, [message]);
    const understood = named(
      read.requirement.name,
      '',
      url,
      `[${read.requirement.extras.join(',')}]`,
      marker,
      localPath,
    );
    return { ...understood, errors: [...understood.errors, message] };
  }
  const source = /^([A-Za-z0-9][A-Za-z0-9._-]*?)-\d[^-]*$/.exec(file.replace(ARCHIVE, ''));
  if (source?.[1] !== undefined && ARCHIVE.test(file)) {
    const guessed = named(source[1], '', url, extras, marker, localPath);
    if (guessed.errors.length === 0) return guessed;
  }
  return unnamed(url, extras, marker, localPath, []);
}

function named(
  name: string,
  specifier: string,
  url: string,
  extras: string,
  marker: string,
  localPath: string | null,
): LineRequirement {
  const parsed = parseRequirement(withMarker(`${name}${extras}${specifier}`, marker));
  if (!parsed.ok) return { requirement: null, localPath, errors: [parsed.message] };
  return { requirement: { ...parsed.requirement, url }, localPath, errors: [] };
}

/** A reference that only its built project would name: its name is empty. */
function unnamed(
  url: string,
  extras: string,
  marker: string,
  localPath: string | null,
  errors: readonly string[],
): LineRequirement {
  const parsed = named('placeholder', '', url, extras, marker, localPath);
  if (parsed.requirement === null) return { ...parsed, errors: [...errors, ...parsed.errors] };
  return { requirement: { ...parsed.requirement, name: '', normalizedName: '' }, localPath, errors };
}

function withMarker(subject: string, marker: string): string {
  return marker === '' ? subject : `${subject} ; ${marker}`;
}

function hasUrlScheme(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && URL_SCHEMES.has(text.slice(0, colon).toLowerCase());
}

function looksLikePath(text: string): boolean {
  return text.includes('/') || text.startsWith('.');
}

function splitExtras(text: string): { path: string; extras: string } {
  const bracket = text.lastIndexOf('[');
  if (bracket < 1 || text.indexOf(']', bracket) !== text.length - 1 || bracket === text.length - 2)
    return { path: text, extras: '' };
  return { path: text.slice(0, bracket), extras: text.slice(bracket) };
}

function eggOf(url: string): string | null {
  return /[#&]egg=([^&]*)/.exec(url)?.[1] ?? null;
}

/** What pip 25 and newer refuse in an `egg` fragment: all but a name. */
function eggFault(url: string | null): readonly string[] {
  const egg = url === null ? null : eggOf(url);
  if (egg === null || PROJECT_NAME.test(egg)) return [];
  return [`the fragment egg=${egg} is not the name of a distribution`];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
