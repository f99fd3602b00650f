import { parseSpecifierSet } from '../specifier.ts';
import { compareReleases, compareVersions, isPrerelease, parseVersion, type Version } from '../version.ts';

/** A Poetry version constraint in the terms of PEP 440. */
export interface TranslatedConstraint {
  /** Specifiers separated by commas; empty for any version. */
  readonly specifier: string;
  /** False when the constraint is a union with gaps, which PEP 440 can't say: the specifier then spans them. */
  readonly exact: boolean;
}

/** Numbers of a release that a constraint compares, and what follows them (`a1`, `.post2`, `+cpu`). */
interface ConstraintVersion {
  readonly numbers: readonly number[];
  readonly text: string;
  /** Without the local part (`+cpu`), which PEP 440 allows in `==` and `!=` only. */
  readonly publicText: string;
}

const VERSION =
  /^v?((?:\d{1,15}\.){0,19}\d{1,15})((?:-\d{1,15}|(?:[-._]?[A-Za-z]{1,10}[-._]?\d{0,15}){0,4})(?:\+[A-Za-z0-9.]{1,64})?)$/;
const LENGTH_LIMIT = 1_000;

/**
 * Poetry's constraint (its documentation, "Dependency specification") as PEP 440 specifiers: `^1.2.3` allows
 * what keeps the leftmost number that is not zero, `~1.2` what keeps the minor version, `1.*` a series, a bare
 * version exactly itself, comma or space means and, `||` or. Null when it is no constraint.
 */
export function translatePoetryConstraint(constraint: string): TranslatedConstraint | null {
  if (constraint.length > LENGTH_LIMIT) return null;
  const alternatives = constraint.split(/\|\|?/).map((part) => conjunction(part.trim()));
  const known = alternatives.filter((part) => part !== null);
  if (known.length !== alternatives.length || known.length === 0) return null;
  const [first] = known;
  if (first === undefined) return null;
  if (known.length === 1) return { specifier: first.join(','), exact: true };
  if (known.some((part) => part.length === 0)) return { specifier: '', exact: true };
  return { specifier: span(known), exact: false };
}

function conjunction(text: string): string[] | null {
  if (text === '' || text.startsWith(',')) return null;
  // Nothing between two commas, and an operator in two pieces, is refused by Poetry too.
  if (/,[ \t]*,|[<>=!~^][ \t]+[<>=!~^]/.test(text)) return null;
  // A space after an operator belongs to it; any other separates, as a comma does.
  const parts = text
    .replace(/([<>=!~^])[ \t]+/g, '$1')
    .split(/[ \t,]+/)
    .filter((part) => part !== '');
  const specifiers: string[] = [];
  for (const part of parts) {
    const translated = single(part);
    if (translated === null) return null;
    specifiers.push(...translated);
  }
  return parseSpecifierSet(specifiers.join(',')) === null ? null : specifiers;
}

function single(text: string): string[] | null {
  if (/^v?[*xX](?:\.[*xX])*$/.test(text)) return [];
  const match = /^(\^|~=|~|==?|!=|<=|>=|<|>)?(.+)$/.exec(text);
  const operator = match?.[1] ?? '';
  const operand = match?.[2] ?? '';
  const series = /^v?((?:\d{1,15}\.){0,19}\d{1,15})(?:\.\*)+$/.exec(operand)?.[1];
  if (series !== undefined) {
    if (operator === '' || operator === '=' || operator === '==') return [`==${series}.*`];
    if (operator === '!=') return [`!=${series}.*`];
    if (operator.startsWith('>') || operator.startsWith('<')) return [`${operator}${series}`];
    return null;
  }
  const version = versionOf(operand);
  if (version === null) return null;
  switch (operator) {
    case '^':
      return [`>=${version.publicText}`, `<${caretEnd(version.numbers)}`];
    case '~':
      return [`>=${version.publicText}`, `<${tildeEnd(version.numbers)}`];
    case '~=':
      return version.numbers.length > 1
        ? [`~=${version.publicText}`]
        : [`>=${version.publicText}`, `<${tildeEnd(version.numbers)}`];
    case '':
    case '=':
    case '==':
      return [`==${version.text}`];
    case '!=':
      return [`!=${version.text}`];
    default:
      return [`${operator}${version.publicText}`];
  }
}

function versionOf(written: string): ConstraintVersion | null {
  const match = VERSION.exec(written);
  if (match?.[1] === undefined) return null;
  const text = `${match[1]}${match[2] ?? ''}`;
  return { numbers: match[1].split('.').map(Number), text, publicText: withoutLocal(text) };
}

/** Poetry looks no further than the third number: `^0.0.0.1` allows all of 0.0.0. */
function caretEnd(numbers: readonly number[]): string {
  const significant = numbers.findIndex((number) => number !== 0);
  return bump(numbers, Math.min(2, significant === -1 ? numbers.length - 1 : significant));
}

function tildeEnd(numbers: readonly number[]): string {
  return bump(numbers, Math.min(1, numbers.length - 1));
}

/** The release after all that share the numbers up to `index`, as long as the given one: (1.2.3, 1) is 1.3.0. */
function bump(numbers: readonly number[], index: number): string {
  return numbers.map((number, at) => (at < index ? number : at === index ? number + 1 : 0)).join('.');
}

/** From the lowest lower bound to the highest upper bound; a side that some alternative leaves open is open. */
function span(alternatives: readonly (readonly string[])[]): string {
  const bounds = alternatives.map(boundsOf);
  const low = extreme(
    bounds.map((bound) => bound.low),
    (order) => order < 0,
  );
  const high = extreme(
    bounds.map((bound) => bound.high),
    (order) => order > 0,
  );
  // PEP 440 keeps the pre-releases of 2 out of `<2`, so that they must be let in where one is asked for.
  const inclusive = bounds.some(
    (bound) =>
      high !== null &&
      bound.high !== null &&
      (bound.high.inclusive || isPrerelease(bound.high.version)) &&
      compareReleases(bound.high.version.release, high.version.release) === 0,
  );
  const parts: string[] = [];
  // Ordered comparisons take no local version (PEP 440); `<=1` lets 1+cpu in all the same.
  if (low !== null) parts.push(`>=${withoutLocal(low.text)}`);
  if (high !== null) parts.push(`${inclusive ? '<=' : '<'}${withoutLocal(high.text)}`);
  return parts.join(',');
}

function withoutLocal(text: string): string {
  return text.replace(/\+.*$/, '');
}

interface Bound {
  readonly text: string;
  readonly version: Version;
  readonly inclusive: boolean;
}

interface Bounds {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** The outermost of the bounds; of equal ones the inclusive; null when one of them is open. */
function extreme(bounds: readonly (Bound | null)[], isFurther: (order: number) => boolean): Bound | null {
  let furthest: Bound | null = null;
  for (const bound of bounds) {
    if (bound === null) return null;
    const order = furthest === null ? 0 : compareVersions(bound.version, furthest.version);
    if (furthest === null || isFurther(order) || (order === 0 && bound.inclusive)) furthest = bound;
  }
  return furthest;
}

/** A lower and an upper bound of what all the specifiers allow together. */
function boundsOf(specifiers: readonly string[]): Bounds {
  let low: Bound | null = null;
  let high: Bound | null = null;
  for (const specifier of specifiers) {
    const [, operator = '', text = '', wildcard] = /^(~=|==|!=|<=|>=|<|>)(.*?)(\.\*)?$/.exec(specifier) ?? [];
    const numbers = text.split('.').map((number) => Number.parseInt(number.replace(/^v/, ''), 10));
    // A series contains the development versions before its first release.
    if (operator.startsWith('>')) low = boundAt(text, true);
    else if (operator === '==') low = boundAt(wildcard === undefined ? text : `${text}.dev0`, true);
    else if (operator === '~=') low = boundAt(text, true);
    if (operator === '<' || operator === '<=') high = boundAt(text, operator === '<=');
    else if (operator === '==' && wildcard === undefined) high = boundAt(text, true);
    else if (operator === '==') high = boundAt(bump(numbers, numbers.length - 1), false);
    else if (operator === '~=') {
      const release = /^v?(\d+(?:\.\d+)*)/.exec(text)?.[1]?.split('.').map(Number) ?? [];
      high = boundAt(bump(release, release.length - 2), false);
    }
  }
  return { low, high };
}

function boundAt(text: string, inclusive: boolean): Bound | null {
  const version = parseVersion(text);
  return version === null ? null : { text, version, inclusive };
}
