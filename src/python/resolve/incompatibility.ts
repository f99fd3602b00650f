import type { Requirement } from '../requirement.ts';
import type { Package } from './package-table.ts';
import type { AskedRequirement } from './request.ts';
import { ANYTHING, intersectTerms, isAnything, type Term, uniteTerms } from './term.ts';

export interface PackageTerm {
  readonly package: Package;
  readonly term: Term;
}

/** Why an incompatibility holds. */
export type Cause =
  | {
      readonly kind: 'asked';
      readonly role: 'requirement' | 'constraint' | 'override';
      readonly asked: AskedRequirement;
    }
  | {
      readonly kind: 'dependency';
      /** What the metadata says, or the override that took its place. */
      readonly requirement: Requirement;
      readonly override: AskedRequirement | null;
    }
  /** An extra has the version of its distribution. */
  | { readonly kind: 'same-version' }
  | { readonly kind: 'no-version' }
  | { readonly kind: 'unknown-name' }
  | { readonly kind: 'python'; readonly requiresPython: string }
  | { readonly kind: 'unusable'; readonly reason: string }
  | { readonly kind: 'conflict'; readonly first: Incompatibility; readonly second: Incompatibility };

/** Statements that never hold together; a fact of the universe, or derived from two others. Each package at most once. */
export class Incompatibility {
  readonly terms: readonly PackageTerm[];
  readonly cause: Cause;
  /** Whether a statement is known to be false at this point of the search, so that nothing can follow. */
  isContradicted = false;

  constructor(terms: readonly PackageTerm[], cause: Cause) {
    this.terms = terms;
    this.cause = cause;
  }

  termOf(wanted: Package): Term {
    return this.terms.find((each) => each.package === wanted)?.term ?? ANYTHING;
  }

  /** What follows from this one and another when the pivot's statement is taken out of both (the resolution rule). */
  resolve(other: Incompatibility, pivot: Package): Incompatibility {
    const merged = new Map<Package, Term>();
    for (const { package: each, term } of [...this.terms, ...other.terms]) {
      if (each === pivot) continue;
      const present = merged.get(each);
      merged.set(each, present === undefined ? term : intersectTerms(present, term));
    }
    const rest = uniteTerms(this.termOf(pivot), other.termOf(pivot));
    if (!isAnything(rest)) merged.set(pivot, rest);
    const terms = [...merged].map(([each, term]) => ({ package: each, term }));
    return new Incompatibility(terms, { kind: 'conflict', first: this, second: other });
  }
}
