import { VersionSet } from './version-set.ts';

/**
 * A statement about one package. Positive: it is chosen, in a version of the set. Negative: it is not chosen in a
 * version of the set (another one may be, or none).
 */
export interface Term {
  readonly positive: boolean;
  readonly versions: VersionSet;
}

/** Says nothing. */
export const ANYTHING: Term = { positive: false, versions: VersionSet.NONE };

export function negate(term: Term): Term {
  return { positive: !term.positive, versions: term.versions };
}

/** Both statements at once. */
export function intersectTerms(a: Term, b: Term): Term {
  if (a.positive && b.positive) return positive(a.versions.intersection(b.versions));
  if (a.positive) return positive(a.versions.difference(b.versions));
  if (b.positive) return positive(b.versions.difference(a.versions));
  return { positive: false, versions: a.versions.union(b.versions) };
}

/** At least one of the statements. */
export function uniteTerms(a: Term, b: Term): Term {
  return negate(intersectTerms(negate(a), negate(b)));
}

/** Whether the first statement implies the second. */
export function implies(a: Term, b: Term): boolean {
  if (a.positive)
    return b.positive ? a.versions.isSubsetOf(b.versions) : a.versions.isDisjointFrom(b.versions);
  return !b.positive && b.versions.isSubsetOf(a.versions);
}

/** Whether the statements can't hold together. */
export function excludes(a: Term, b: Term): boolean {
  if (a.positive)
    return b.positive ? a.versions.isDisjointFrom(b.versions) : a.versions.isSubsetOf(b.versions);
  return b.positive && b.versions.isSubsetOf(a.versions);
}

/** Whether the statement says nothing. */
export function isAnything(term: Term): boolean {
  return !term.positive && term.versions.isEmpty;
}

function positive(versions: VersionSet): Term {
  return { positive: true, versions };
}
