import { parseSpecifierSet } from '../specifier.ts';

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
  if (text === '') return null;
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
  return { numbers: match[1].split('.').map(Number), text, publicText: text.replace(/\+.*$/, '') };
}

function caretEnd(numbers: readonly number[]): string {
  const significant = numbers.findIndex((number) => number !== 0);
  const kept = significant === -1 ? numbers.length - 1 : significant;
  return bump(numbers, kept);
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
  const lowest = bounds.every((bound) => bound.low !== null)
    ? bounds.map((bound) => bound.low ?? []).reduce((a, b) => (compare(a, b) <= 0 ? a : b))
    : null;
  const highest = bounds.every((bound) => bound.high !== null)
    ? bounds.map((bound) => bound.high ?? []).reduce((a, b) => (compare(a, b) >= 0 ? a : b))
    : null;
  const inclusive = bounds.some(
    (bound) =>
      bound.inclusive && bound.high !== null && highest !== null && compare(bound.high, highest) === 0,
  );
  const parts: string[] = [];
  if (lowest !== null) parts.push(`>=${lowest.join('.')}`);
  if (highest !== null) parts.push(`${inclusive ? '<=' : '<'}${highest.join('.')}`);
  return parts.join(',');
}

interface Bounds {
  readonly low: readonly number[] | null;
  readonly high: readonly number[] | null;
  readonly inclusive: boolean;
}

function boundsOf(specifiers: readonly string[]): Bounds {
  let low: readonly number[] | null = null;
  let high: readonly number[] | null = null;
  let inclusive = false;
  for (const specifier of specifiers) {
    const match = /^(~=|==|!=|<=|>=|<|>)((?:\d{1,15}\.){0,19}\d{1,15})(\.\*)?/.exec(specifier);
    const numbers = match?.[2]?.split('.').map(Number);
    if (match === null || numbers === undefined) continue;
    const operator = match[1];
    if (operator === '>' || operator === '>=' || operator === '==' || operator === '~=') low = numbers;
    if (operator === '<' || operator === '<=' || (operator === '==' && match[3] === undefined)) {
      high = numbers;
      inclusive = operator !== '<';
    } else if (operator === '==') high = next(numbers, numbers.length - 1);
    else if (operator === '~=') high = next(numbers, numbers.length - 2);
  }
  return { low, high, inclusive };
}

function next(numbers: readonly number[], index: number): number[] {
  return numbers.slice(0, index + 1).map((number, at) => (at === index ? number + 1 : number));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = (a[at] ?? 0) - (b[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
