import { byCodeUnit } from '../support/compare.ts';
import {
  compareNumbers,
  comparePublicVersions,
  compareReleases,
  compareVersions,
  formatVersion,
  isPrerelease,
  PYTHON_SPACE,
  parseVersion,
  successor,
  type Version,
} from './version.ts';

export type SpecifierOperator = '==' | '!=' | '<=' | '>=' | '<' | '>' | '~=' | '===';

/** One clause of a version specifier (PEP 440). */
export interface Specifier {
  readonly operator: SpecifierOperator;
  /** As written, without white space: `1.2.*`, `v1.0`. */
  readonly text: string;
  /** The version; of `1.2.*` it is `1.2`. Null only for `===`, which compares text. */
  readonly version: Version | null;
  /** `==1.2.*` or `!=1.2.*`. */
  readonly wildcard: boolean;
}

/** Clauses that must all hold, in the order written; none accepts every version. */
export interface SpecifierSet {
  readonly specifiers: readonly Specifier[];
}

export interface PrereleaseChoice {
  /** True takes pre-releases, false refuses them; left out, each function says what it does. */
  readonly prereleases?: boolean | undefined;
}

/** Accepts every version. */
export const ANY_VERSION: SpecifierSet = { specifiers: [] };

const RELEASE = 'v?(?:[0-9]+!)?[0-9]+';
const PRE = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?';
const POST = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?';
const DEV = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const LOCAL = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';

/**
 * Source of a regular expression for one clause (PEP 440, "Version specifiers"), to be used without regard to case.
 * Wildcards and local parts are only for `==` and `!=`; `~=` needs two release numbers; `===` takes any text.
 */
export const SPECIFIER_PATTERN =
  `(?:===[${PYTHON_SPACE}]*[^${PYTHON_SPACE};)]*` +
  `|[=!]=[${PYTHON_SPACE}]*${RELEASE}(?:\\.[0-9]+)*(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})` +
  `|~=[${PYTHON_SPACE}]*${RELEASE}(?:\\.[0-9]+)+${PRE}${POST}${DEV}` +
  `|[<>]=?[${PYTHON_SPACE}]*${RELEASE}(?:\\.[0-9]+)*${PRE}${POST}${DEV})`;

const WHOLE_SPECIFIER = new RegExp(`^${SPECIFIER_PATTERN}$`, 'i');
const PARTS = new RegExp(`^(===|==|!=|<=|>=|~=|<|>)[${PYTHON_SPACE}]*(.*)$`, 's');
const SPACE = new RegExp(`[${PYTHON_SPACE}]`);

/** Bounds what a file can cost: real specifiers have a handful of clauses. */
const MAXIMUM_LENGTH = 20_000;

/** The clauses of `>=1.0, !=1.3.*`; empty clauses are passed over; null when one of them is none. */
export function parseSpecifierSet(text: string): SpecifierSet | null {
  if (text.length > MAXIMUM_LENGTH) return null;
  const specifiers: Specifier[] = [];
  for (const part of text.split(',')) {
    const clause = strip(part);
    if (clause === '') continue;
    const specifier = parseSpecifier(clause);
    if (specifier === null) return null;
    specifiers.push(specifier);
  }
  return { specifiers };
}

/** One clause, `>=1.0`; null when it is none. */
export function parseSpecifier(text: string): Specifier | null {
  const clause = strip(text);
  if (!WHOLE_SPECIFIER.test(clause)) return null;
  const parts = PARTS.exec(clause);
  if (parts === null) return null;
  // The expression has these eight alternatives and no other.
  const operator = parts[1] as SpecifierOperator;
  const version = strip(parts[2] ?? '');
  if (operator === '===') return { operator, text: version, version: null, wildcard: false };
  const wildcard = version.endsWith('.*');
  const parsed = parseVersion(wildcard ? version.slice(0, -2) : version);
  return parsed === null ? null : { operator, text: version, version: parsed, wildcard };
}

/** The clauses sorted, versions as written, and those that mean the same (`==1`, `==1.0`) once: `!=1.3,>=1.0`. */
export function formatSpecifierSet(set: SpecifierSet): string {
  const written = set.specifiers.map((specifier) => ({ specifier, text: formatSpecifier(specifier) }));
  written.sort((a, b) => byCodeUnit(a.text, b.text));
  const byMeaning = new Map<string, string>();
  for (const { specifier, text } of written) {
    const meaning = canonicalKey(specifier);
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, text);
  }
  return [...byMeaning.values()].join(',');
}

/** `>=1.0`. */
export function formatSpecifier(specifier: Specifier): string {
  return specifier.operator + specifier.text;
}

/** Both sets at once. */
export function intersectSpecifiers(a: SpecifierSet, b: SpecifierSet): SpecifierSet {
  return { specifiers: [...a.specifiers, ...b.specifiers] };
}

/**
 * Whether the version satisfies all clauses. A pre-release is only refused when `prereleases` is false, for with one
 * version to look at there is no final release to prefer (`packaging` 26); to choose among several, use filterVersions.
 * A text that is no version satisfies only `===` and the empty set.
 */
export function matchesSpecifier(
  set: SpecifierSet,
  version: Version | string,
  choice: PrereleaseChoice = {},
): boolean {
  const parsed = toVersion(version);
  if (choice.prereleases === false && parsed !== null && isPrerelease(parsed)) return false;
  return set.specifiers.every((specifier) => matchesOne(specifier, version, parsed));
}

/** Whether a clause names a pre-release, and so asks for pre-releases (PEP 440, "Handling of pre-releases"). */
export function asksForPrereleases(set: SpecifierSet): boolean {
  return set.specifiers.some((specifier) => {
    if (specifier.operator === '!=' || specifier.wildcard) return false;
    const version = specifier.version ?? parseVersion(specifier.text);
    return version !== null && isPrerelease(version);
  });
}

/**
 * The versions that satisfy all clauses, in the order given. With `prereleases` left out, pre-releases are taken when a
 * clause names one, or when nothing else matches.
 */
export function filterVersions<T extends Version | string>(
  set: SpecifierSet,
  versions: Iterable<T>,
  choice: PrereleaseChoice = {},
): readonly T[] {
  const matching: T[] = [];
  const withoutPrereleases: T[] = [];
  let foundFinal = false;
  for (const version of versions) {
    const parsed = toVersion(version);
    if (!set.specifiers.every((specifier) => matchesOne(specifier, version, parsed))) continue;
    matching.push(version);
    if (parsed !== null && isPrerelease(parsed)) continue;
    withoutPrereleases.push(version);
    foundFinal ||= parsed !== null;
  }
  const wanted = choice.prereleases ?? (asksForPrereleases(set) ? true : undefined);
  if (wanted === true) return matching;
  return wanted === false || foundFinal ? withoutPrereleases : matching;
}

function matchesOne(specifier: Specifier, given: Version | string, parsed: Version | null): boolean {
  const wanted = specifier.version;
  if (wanted === null) {
    const text = typeof given === 'string' ? given : formatVersion(given);
    return text.toLowerCase() === specifier.text.toLowerCase();
  }
  if (parsed === null) return false;
  switch (specifier.operator) {
    case '==':
      return isEqual(specifier, wanted, parsed);
    case '!=':
      return !isEqual(specifier, wanted, parsed);
    case '>=':
      return compareVersions(parsed, wanted) >= 0;
    case '<=':
      return comparePublicVersions(parsed, wanted) <= 0;
    case '>':
      return isAfter(wanted, parsed);
    case '<':
      return compareVersions(parsed, isPrerelease(wanted) ? wanted : { ...wanted, dev: 0 }) < 0;
    case '~=':
      return (
        compareVersions(parsed, wanted) >= 0 &&
        compareVersions(parsed, nextPrefix(wanted, wanted.release.slice(0, -1))) < 0
      );
    case '===':
      return false;
  }
}

/** Without a local part in the specifier, any local part matches; a wildcard spans the prefix from its first development release. */
function isEqual(specifier: Specifier, wanted: Version, version: Version): boolean {
  if (specifier.wildcard)
    return (
      compareVersions(version, firstOf(wanted, wanted.release)) >= 0 &&
      compareVersions(version, nextPrefix(wanted, wanted.release)) < 0
    );
  return wanted.local === null
    ? comparePublicVersions(version, wanted) === 0
    : compareVersions(version, wanted) === 0;
}

/** `>1.0` leaves out 1.0+local and 1.0.post1; `>1.0.post1` and `>1.0.dev1` begin at the next of their kind. */
function isAfter(wanted: Version, version: Version): boolean {
  if (wanted.dev !== null)
    return compareVersions(version, { ...wanted, dev: successor(wanted.dev), local: null }) >= 0;
  if (wanted.post !== null)
    return compareVersions(version, { ...wanted, post: successor(wanted.post), dev: 0, local: null }) >= 0;
  if (compareVersions(version, wanted) <= 0) return false;
  return !(
    compareNumbers(version.epoch, wanted.epoch) === 0 &&
    compareReleases(version.release, wanted.release) === 0 &&
    version.pre?.phase === wanted.pre?.phase &&
    compareNumbers(version.pre?.number ?? 0, wanted.pre?.number ?? 0) === 0
  );
}

/** The oldest version with these release numbers: `1.2.dev0`. */
function firstOf(version: Version, release: Version['release']): Version {
  return { epoch: version.epoch, release, pre: null, post: null, dev: 0, local: null };
}

/** The oldest version after all with this prefix: for 1.2 it is `1.3.dev0`. */
function nextPrefix(version: Version, prefix: Version['release']): Version {
  return firstOf(version, [...prefix.slice(0, -1), successor(prefix.at(-1) ?? 0)]);
}

function canonicalKey(specifier: Specifier): string {
  const { operator, version, wildcard, text } = specifier;
  if (version === null || wildcard) return operator + text;
  if (operator === '~=') return operator + formatVersion(version);
  let length = version.release.length;
  while (length > 1 && compareNumbers(version.release[length - 1] ?? 0, 0) === 0) length -= 1;
  return operator + formatVersion({ ...version, release: version.release.slice(0, length) });
}

function toVersion(version: Version | string): Version | null {
  return typeof version === 'string' ? parseVersion(version) : version;
}

/** A loop, as an expression for trailing white space would cost the square of its length. */
function strip(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
