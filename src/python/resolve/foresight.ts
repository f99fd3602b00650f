import type { CandidateList } from './candidate-list.ts';
import type { Package } from './package-table.ts';
import type { PartialSolution } from './partial-solution.ts';
import type { Candidate } from './provider.ts';
import type { SolverSettings } from './solver-contract.ts';
import type { VersionSet } from './version-set.ts';

/** Tells the pool what the search will want, so that it is fetched side by side before it is needed. */
export class Foresight {
  readonly #pool: SolverSettings['pool'];
  readonly #solution: PartialSolution;
  readonly #seen = new Map<Package, VersionSet>();
  /** By name, how many different candidates were tried, and the last. */
  readonly #tries = new Map<string, { readonly count: number; readonly last: Candidate }>();

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

  /**
   * A package of which one candidate after the other is tried will go on like this: the next ones are fetched side by side.
   * The same one decided anew, after the search went back, is no new try.
   */
  countTry(next: Package, list: CandidateList, wanted: VersionSet, candidate: Candidate): void {
    const before = this.#tries.get(next.name);
    if (before?.last === candidate) return;
    const tries = (before?.count ?? 0) + 1;
    this.#tries.set(next.name, { count: tries, last: candidate });
    if (tries >= 5 && tries % 5 === 0) this.#pool.lookDown(list, wanted, Math.min(tries * 2, 16));
  }
}
