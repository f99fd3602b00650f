/** A number of a version. Most fit a double; date-and-hash versions that do not are kept whole as bigint. `<` and `>` compare both kinds. */
export type VersionNumber = number | bigint;

/** A version as PEP 440 defines it, already normalised. */
export interface Version {
  readonly epoch: VersionNumber;
  /** At least one number; trailing zeros are kept, though they do not count in comparisons. */
  readonly release: readonly VersionNumber[];
  readonly pre: { readonly phase: 'a' | 'b' | 'rc'; readonly number: VersionNumber } | null;
  readonly post: VersionNumber | null;
  readonly dev: VersionNumber | null;
  /** What stands after `+`: words in lower case, numbers as numbers. */
  readonly local: readonly (string | VersionNumber)[] | null;
}

/** What Python's `str.strip` and `\s` take for white space: not quite JavaScript's set. For use in a character class. */
export const PYTHON_SPACE =
  '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** A longer text is no version that anybody published; refusing it bounds the time that a file can cost. */
const MAXIMUM_LENGTH = 1024;

// PEP 440, "Appendix B: Parsing version strings with regular expressions".
const VERSION = new RegExp(
  `^[${PYTHON_SPACE}]*v?` +
    '(?:(?<epoch>[0-9]+)!)?' +
    '(?<release>[0-9]+(?:\\.[0-9]+)*)' +
    '(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?' +
    '(?:-(?<implicitPost>[0-9]+)|[._-]?(?<postWord>post|rev|r)[._-]?(?<post>[0-9]+)?)?' +
    '(?:[._-]?(?<devWord>dev)[._-]?(?<dev>[0-9]+)?)?' +
    '(?:\\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?' +
    `[${PYTHON_SPACE}]*$`,
  'i',
);

/** A release of numbers that fit a double. */
const PLAIN = /^[0-9]{1,15}(?:\.[0-9]{1,15})*$/;

const PHASES: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/** The version in any spelling that PEP 440 accepts; null for everything else, versions from before PEP 440 included. */
export function parseVersion(text: string): Version | null {
  if (text.length > MAXIMUM_LENGTH) return null;
  // Most versions are a few short numbers, and an index lists thousands.
  if (PLAIN.test(text))
    return { epoch: 0, release: text.split('.').map(Number), pre: null, post: null, dev: null, local: null };
  const groups = VERSION.exec(text)?.groups;
  const release = groups?.release;
  if (groups === undefined || release === undefined) return null;
  const phase = groups.phase === undefined ? undefined : PHASES[groups.phase.toLowerCase()];
  const hasPost = groups.implicitPost !== undefined || groups.postWord !== undefined;
  return {
    epoch: toNumber(groups.epoch ?? '0'),
    release: release.split('.').map(toNumber),
    pre: phase === undefined ? null : { phase, number: toNumber(groups.pre ?? '0') },
    post: hasPost ? toNumber(groups.implicitPost ?? groups.post ?? '0') : null,
    dev: groups.devWord === undefined ? null : toNumber(groups.dev ?? '0'),
    local: groups.local === undefined ? null : groups.local.split(/[._-]/).map(toLocalPart),
  };
}

/** The normal form of PEP 440: `1.0.RC-1` becomes `1.0rc1`; trailing zeros stay. */
export function formatVersion(version: Version): string {
  const local = version.local === null ? '' : `+${version.local.join('.')}`;
  return formatPublicVersion(version) + local;
}

/** The normal form without the local part, as an index would have it. */
export function formatPublicVersion(version: Version): string {
  const epoch = isZero(version.epoch) ? '' : `${version.epoch}!`;
  const pre = version.pre === null ? '' : `${version.pre.phase}${version.pre.number}`;
  const post = version.post === null ? '' : `.post${version.post}`;
  const dev = version.dev === null ? '' : `.dev${version.dev}`;
  return epoch + version.release.join('.') + pre + post + dev;
}

/** Negative when `a` is older than `b`, 0 when PEP 440 takes them for the same version (`1` and `1.0`), positive otherwise. */
export function compareVersions(a: Version, b: Version): number {
  return (
    comparePublicVersions(a, b) ||
    (a.local === null || b.local === null
      ? Number(a.local !== null) - Number(b.local !== null)
      : compareLocal(a.local, b.local))
  );
}

/** Like compareVersions, with the local parts left out: `1.0+cpu` and `1.0` are the same. */
export function comparePublicVersions(a: Version, b: Version): number {
  return (
    compareNumbers(a.epoch, b.epoch) ||
    compareReleases(a.release, b.release) ||
    phaseRank(a) - phaseRank(b) ||
    compareNumbers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
    Number(a.post !== null) - Number(b.post !== null) ||
    compareNumbers(a.post ?? 0, b.post ?? 0) ||
    Number(a.dev === null) - Number(b.dev === null) ||
    compareNumbers(a.dev ?? 0, b.dev ?? 0)
  );
}

/** Compares release numbers as if the shorter went on with zeros. */
export function compareReleases(a: readonly VersionNumber[], b: readonly VersionNumber[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const order = compareNumbers(a[index] ?? 0, b[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** Whether the version is a pre-release or a development release: what installers leave out unless asked. */
export function isPrerelease(version: Version): boolean {
  return version.pre !== null || version.dev !== null;
}

/** The number plus one. */
export function successor(number: VersionNumber): VersionNumber {
  return typeof number === 'bigint' || number >= Number.MAX_SAFE_INTEGER ? BigInt(number) + 1n : number + 1;
}

/** Numbers by value. */
export function compareNumbers(a: VersionNumber, b: VersionNumber): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `1.0.dev1` comes before `1.0a1`, a final release after all pre-releases (PEP 440, "Summary of permitted suffixes and relative ordering"). */
function phaseRank(version: Version): number {
  if (version.pre !== null) return version.pre.phase === 'a' ? 0 : version.pre.phase === 'b' ? 1 : 2;
  return version.post === null && version.dev !== null ? -1 : 3;
}

function compareLocal(
  a: readonly (string | VersionNumber)[],
  b: readonly (string | VersionNumber)[],
): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    const order = compareLocalParts(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Numbers are newer than words; words compare by character. */
function compareLocalParts(a: string | VersionNumber, b: string | VersionNumber): number {
  if (typeof a === 'string') return typeof b !== 'string' ? -1 : a < b ? -1 : a > b ? 1 : 0;
  return typeof b === 'string' ? 1 : compareNumbers(a, b);
}

function toLocalPart(text: string): string | VersionNumber {
  return /^[0-9]+$/.test(text) ? toNumber(text) : text.toLowerCase();
}

function toNumber(digits: string): VersionNumber {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
}

function isZero(number: VersionNumber): boolean {
  return compareNumbers(number, 0) === 0;
}
