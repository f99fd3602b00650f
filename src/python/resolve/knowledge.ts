import { type Cause, Incompatibility, type PackageTerm } from './incompatibility.ts';
import type { Package } from './package-table.ts';
import { isAnything } from './term.ts';

/** The incompatibilities that are known, by what they mention, and which of them are contradicted as things stand. */
export class Knowledge {
  readonly #byPackage: Incompatibility[][] = [];
  /** By level of the search: what is contradicted since then. */
  readonly #contradicted: Incompatibility[][] = [];
  #impossible: Incompatibility | null = null;

  /** A statement that nothing satisfies: a requirement of the user that contradicts itself. Null when there is none. */
  get impossible(): Incompatibility | null {
    return this.#impossible;
  }

  add(terms: readonly PackageTerm[], cause: Cause): Incompatibility {
    // Specifiers that no version satisfies ask for what can't be: the statement about the other package falls away.
    const made = new Incompatibility(
      terms.filter(({ term }) => !isAnything(term)),
      cause,
    );
    if (made.terms.length === 0) this.#impossible ??= made;
    this.store(made);
    return made;
  }

  store(incompatibility: Incompatibility): void {
    for (const { package: each } of incompatibility.terms) this.#listOf(each).push(incompatibility);
  }

  remove(incompatibility: Incompatibility): void {
    for (const { package: each } of incompatibility.terms) {
      const list = this.#listOf(each);
      const place = list.lastIndexOf(incompatibility);
      if (place !== -1) list.splice(place, 1);
    }
  }

  /** Oldest first. */
  mentioning(about: Package): readonly Incompatibility[] {
    return this.#listOf(about);
  }

  markContradicted(incompatibility: Incompatibility, level: number): void {
    incompatibility.isContradicted = true;
    let marked = this.#contradicted[level];
    if (marked === undefined) {
      marked = [];
      this.#contradicted[level] = marked;
    }
    marked.push(incompatibility);
  }

  /** Takes back what was contradicted after a level. */
  backtrack(level: number): void {
    for (const marked of this.#contradicted.splice(level + 1))
      if (marked !== undefined) for (const each of marked) each.isContradicted = false;
  }

  #listOf(about: Package): Incompatibility[] {
    let list = this.#byPackage[about.id];
    if (list === undefined) {
      list = [];
      this.#byPackage[about.id] = list;
    }
    return list;
  }
}
