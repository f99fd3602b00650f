import type { Package } from './package-table.ts';

/** Conflicts after which a package is decided earlier, or the one that it collides with later. uv has the same figure. */
const CONFLICTS_THAT_COUNT = 5;

const RANKS = { unspecified: 0, late: 1, early: 2, exact: 3, url: 4 } as const;

type Rank = keyof typeof RANKS;

interface Priority {
  rank: Rank;
  /** Order in which names were first asked for. */
  readonly order: number;
}

/**
 * Which open package is decided next, by the order that uv uses: distributions from a URL, then those with an exact
 * version, then those that were in many conflicts, and among equals the one that was asked for first.
 */
export class Priorities {
  readonly #byName = new Map<string, Priority>();
  readonly #affected = new Map<Package, number>();
  readonly #culprit = new Map<Package, number>();
  /** By name, how much more often it could not be had than was in the way, when the search last began anew. */
  #trouble: ReadonlyMap<string, number> | null = null;
  #toHasten: Package[] = [];
  #toDelay: Package[] = [];

  /** Records that a name was asked for. */
  see(name: string, kind: 'unspecified' | 'exact' | 'url'): void {
    const present = this.#byName.get(name);
    if (present === undefined) this.#byName.set(name, { rank: kind, order: this.#byName.size });
    else if (RANKS[kind] > RANKS[present.rank]) present.rank = kind;
  }

  /** The open package to decide next; null when none is open. A distribution comes before its extras. */
  first(open: Iterable<Package>): Package | null {
    let best: Package | null = null;
    for (const each of open) if (best === null || this.#compare(each, best) < 0) best = each;
    return best;
  }

  /** The open packages in the order in which they would be decided. */
  sorted(open: Iterable<Package>): readonly Package[] {
    return [...open].sort((a, b) => this.#compare(a, b));
  }

  /** Records that a package could not be had because of others. */
  recordConflict(affected: Package, others: Iterable<Package>): void {
    let isReal = false;
    for (const other of others) {
      if (other.name === affected.name) continue;
      isReal = true;
      if (increment(this.#culprit, other) === CONFLICTS_THAT_COUNT) this.#toDelay.push(other);
    }
    if (isReal && increment(this.#affected, affected) === CONFLICTS_THAT_COUNT) this.#toHasten.push(affected);
  }

  /** Applies the conflicts recorded; returns packages that are to be decided later than they were. */
  reorder(): readonly Package[] {
    for (const each of this.#toHasten) {
      const present = this.#byName.get(each.name);
      if (present !== undefined && present.rank !== 'url') present.rank = 'early';
    }
    const delayed: Package[] = [];
    for (const each of this.#toDelay) {
      const present = this.#byName.get(each.name);
      // A name that some version of another asks for exactly is no less in the way of the rest (so uv). What is early stays
      // so, or two would take turns.
      if (present?.rank !== 'unspecified' && present?.rank !== 'exact') continue;
      present.rank = 'late';
      delayed.push(each);
    }
    this.#toHasten = [];
    this.#toDelay = [];
    return delayed;
  }

  /**
   * From now on what was rejected most often is decided first, and what was in the way most often last, as solvers of other
   * fields do after a restart: a search that goes through the versions of one distribution, one by one, has decided too
   * early what they all conflict with.
   */
  byTrouble(): void {
    const trouble = new Map<string, number>();
    for (const [{ name }, count] of this.#affected) trouble.set(name, (trouble.get(name) ?? 0) + count);
    for (const [{ name }, count] of this.#culprit) trouble.set(name, (trouble.get(name) ?? 0) - count);
    this.#trouble = trouble;
  }

  #compare(a: Package, b: Package): number {
    const first = this.#byName.get(a.name);
    const second = this.#byName.get(b.name);
    return (
      this.#moreTroubled(a.name, b.name) ||
      RANKS[second?.rank ?? 'unspecified'] - RANKS[first?.rank ?? 'unspecified'] ||
      (first?.order ?? 0) - (second?.order ?? 0) ||
      Number(a.extra !== null) - Number(b.extra !== null) ||
      a.id - b.id
    );
  }

  #moreTroubled(a: string, b: string): number {
    return this.#trouble === null ? 0 : (this.#trouble.get(b) ?? 0) - (this.#trouble.get(a) ?? 0);
  }
}

function increment(counts: Map<Package, number>, key: Package): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
