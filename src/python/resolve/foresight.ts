import type { CandidateList } from './candidate-list.ts';
import type { Package } from './package-table.ts';
import type { PartialSolution } from './partial-solution.ts';
import type { SolverSettings } from './solver-contract.ts';
import type { VersionSet } from './version-set.ts';

/** Tells the pool what the search will want, so that it is fetched side by side before it is needed. */
export class Foresight {
  readonly #pool: SolverSettings['pool'];
  readonly #solution: PartialSolution;
  readonly #seen = new Map<Package, VersionSet>();
  readonly #tries = new Map<string, number>();

  constructor(pool: SolverSettings['pool'], solution: PartialSolution) {
    this.#pool = pool;
    this.#solution = solution;
  }

  /** `versionsLeft` is what the search and the user leave of a name. */
  lookAhead(versionsLeft: (name: string) => VersionSet): void {
    const wanted = new Map<string, VersionSet>();
    for (const each of this.#solution.open) {
      const { versions } = this.#solution.termOf(each);
      if (this.#seen.get(each) === versions) continue;
      this.#seen.set(each, versions);
      wanted.set(each.name, wanted.get(each.name)?.intersection(versions) ?? versions);
    }
    if (wanted.size > 0) this.#pool.lookAhead(wanted, versionsLeft);
  }

  /** A package that is tried again and again will go on like this: the next ones are fetched side by side. */
  countTry(next: Package, list: CandidateList, wanted: VersionSet): void {
    const tries = (this.#tries.get(next.name) ?? 0) + 1;
    this.#tries.set(next.name, tries);
    if (tries >= 5 && tries % 5 === 0) this.#pool.lookDown(list, wanted, Math.min(tries * 4, 50));
  }
}
