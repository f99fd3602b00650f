import type { Version } from '../version.ts';
import type { Incompatibility } from './incompatibility.ts';
import type { Package } from './package-table.ts';
import { ANYTHING, implies, intersectTerms, type Term } from './term.ts';
import { VersionSet } from './version-set.ts';

interface Assignment {
  /** Position among all assignments. */
  readonly index: number;
  readonly level: number;
  /** What it follows from; null when it was decided. */
  readonly cause: Incompatibility | null;
  /** What it says by itself. */
  readonly term: Term;
  /** What it and all before it say of its package. */
  readonly accumulated: Term;
}

/** The assignment with which an incompatibility became true, and what is needed to go back behind it. */
export interface Satisfier {
  readonly package: Package;
  readonly level: number;
  readonly cause: Incompatibility | null;
  /** The last level that the incompatibility needs besides the satisfier's own. */
  readonly previousLevel: number;
}

/** What has been decided and derived so far, in order, so that it can be taken back. Level 0 holds what needs no decision. */
export class PartialSolution {
  readonly #assignments: Assignment[][] = [];
  readonly #trail: Package[] = [];
  readonly #decided = new Map<Package, Version>();
  readonly #decisions: Package[] = [];
  readonly #open = new Set<Package>();
  #next = 0;

  get level(): number {
    return this.#decisions.length;
  }

  termOf(wanted: Package): Term {
    return this.#assignments[wanted.id]?.at(-1)?.accumulated ?? ANYTHING;
  }

  decisionOf(wanted: Package): Version | undefined {
    return this.#decided.get(wanted);
  }

  /** Decisions in the order in which they were made. */
  get decided(): ReadonlyMap<Package, Version> {
    return this.#decided;
  }

  /** Packages that must be chosen in some version and are not yet. */
  get open(): ReadonlySet<Package> {
    return this.#open;
  }

  decide(chosen: Package, version: Version): void {
    this.#decisions.push(chosen);
    this.#decided.set(chosen, version);
    this.#open.delete(chosen);
    this.#assign(chosen, { positive: true, versions: VersionSet.exactly(version) }, null);
  }

  derive(about: Package, term: Term, cause: Incompatibility): void {
    this.#assign(about, term, cause);
    if (this.termOf(about).positive && !this.#decided.has(about)) this.#open.add(about);
  }

  /** Takes back all that was assigned after a level. */
  backtrack(level: number): void {
    for (let last = this.#trail.at(-1); last !== undefined; last = this.#trail.at(-1)) {
      const assignments = this.#assignments[last.id] ?? [];
      const newest = assignments.at(-1);
      if (newest === undefined || newest.level <= level) break;
      assignments.pop();
      this.#trail.pop();
      if (newest.cause === null) this.#decided.delete(last);
      if (assignments.at(-1)?.accumulated.positive === true && !this.#decided.has(last)) this.#open.add(last);
      else this.#open.delete(last);
    }
    this.#decisions.length = Math.min(this.#decisions.length, level);
  }

  /** The level at which a package was decided; null when it is not. */
  levelOf(wanted: Package): number | null {
    if (!this.#decided.has(wanted)) return null;
    return this.#assignments[wanted.id]?.find((each) => each.cause === null)?.level ?? null;
  }

  /** The satisfier of an incompatibility whose terms all hold. */
  satisfierOf(incompatibility: Incompatibility): Satisfier | null {
    let last: { package: Package; assignment: Assignment; term: Term } | null = null;
    let previousLevel = 0;
    for (const { package: each, term } of incompatibility.terms) {
      const assignment = this.#firstImplying(each, ANYTHING, term);
      if (assignment === null) continue;
      if (last === null || assignment.index > last.assignment.index) {
        previousLevel = Math.max(previousLevel, last?.assignment.level ?? 0);
        last = { package: each, assignment, term };
      } else previousLevel = Math.max(previousLevel, assignment.level);
    }
    if (last === null) return null;
    // The satisfier alone may not say enough, so that an earlier statement about the same package is needed too.
    const { package: about, assignment, term } = last;
    if (!implies(assignment.term, term)) {
      const earlier = this.#firstImplying(about, assignment.term, term);
      if (earlier !== null) previousLevel = Math.max(previousLevel, earlier.level);
    }
    return { package: about, level: assignment.level, cause: assignment.cause, previousLevel };
  }

  /** The first assignment of a package with which, and with a statement given besides, a term holds. */
  #firstImplying(about: Package, besides: Term, term: Term): Assignment | null {
    const assignments = this.#assignments[about.id] ?? [];
    let low = 0;
    let high = assignments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const assignment = assignments[middle];
      if (assignment === undefined || implies(intersectTerms(assignment.accumulated, besides), term))
        high = middle;
      else low = middle + 1;
    }
    return assignments[low] ?? null;
  }

  #assign(about: Package, term: Term, cause: Incompatibility | null): void {
    let assignments = this.#assignments[about.id];
    if (assignments === undefined) {
      assignments = [];
      this.#assignments[about.id] = assignments;
    }
    const before = assignments.at(-1)?.accumulated ?? ANYTHING;
    const accumulated = intersectTerms(before, term);
    assignments.push({ index: this.#next, level: this.level, cause, term, accumulated });
    this.#next += 1;
    this.#trail.push(about);
  }
}
