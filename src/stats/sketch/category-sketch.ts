import { byCodeUnit } from '../../support/compare.ts';

/** A category with the bounds of its true count. */
export interface CategoryBound {
  readonly category: string;
  readonly atLeast: number;
  readonly atMost: number;
}

/** The counts as data, for a file. */
export interface CategorySketchState {
  readonly capacity: number;
  readonly rows: number;
  readonly missing: number;
  readonly undercount: number;
  readonly counts: readonly (readonly [string, number])[];
}

const DEFAULT_CAPACITY = 4096;

/**
 * Mergeable counts of categories with a bounded number of counters: Misra and Gries, merged as in Agarwal et al.,
 * "Mergeable Summaries" (2012). Exact up to `capacity` distinct categories. Beyond, each count may be too small by
 * `undercount`, which is at most rows / (capacity + 1); what was counted off is `other`.
 */
export class CategorySketch {
  #counts = new Map<string, number>();
  #rows = 0;
  #missing = 0;
  #undercount = 0;
  readonly capacity: number;

  constructor(capacity: number = DEFAULT_CAPACITY) {
    this.capacity = Math.max(1, Math.floor(capacity));
  }

  /** Rows with a category. */
  get rows(): number {
    return this.#rows;
  }

  /** Rows without one. */
  get missing(): number {
    return this.#missing;
  }

  /** By how much any count may be too small; 0 while the counts are exact. */
  get undercount(): number {
    return this.#undercount;
  }

  /** Rows that are in none of the counts. */
  get other(): number {
    let counted = 0;
    for (const count of this.#counts.values()) counted += count;
    return this.#rows - counted;
  }

  /** Adds `rows` rows of a category, or of none. */
  add(category: string | null | undefined, rows = 1): void {
    if (category === null || category === undefined) {
      this.#missing += rows;
      return;
    }
    this.#rows += rows;
    this.#counts.set(category, (this.#counts.get(category) ?? 0) + rows);
    // Counting off costs as much as all counters: it waits until they are twice as many.
    if (this.#counts.size > 2 * this.capacity) this.#countOff();
  }

  /** Adds all that another sketch has counted; the other one stays as it is. */
  merge(other: CategorySketch): void {
    for (const [category, count] of other.#counts)
      this.#counts.set(category, (this.#counts.get(category) ?? 0) + count);
    this.#rows += other.#rows;
    this.#missing += other.#missing;
    this.#undercount += other.#undercount;
    if (this.#counts.size > 2 * this.capacity) this.#countOff();
  }

  /** The counts that are left, the most frequent first. */
  bounds(): CategoryBound[] {
    return [...this.#counts]
      .sort(([a, first], [b, second]) => second - first || byCodeUnit(a, b))
      .map(([category, count]) => ({ category, atLeast: count, atMost: count + this.#undercount }));
  }

  /** The counts as a map, exact only while `undercount` is 0; rows that are in none of them stand under `otherName`. */
  counts(otherName = '(other)'): Map<string, number> {
    const counts = new Map(this.#counts);
    const { other } = this;
    if (other > 0) counts.set(otherName, (counts.get(otherName) ?? 0) + other);
    return counts;
  }

  /** The counts as plain data, sorted by category. */
  state(): CategorySketchState {
    return {
      capacity: this.capacity,
      rows: this.#rows,
      missing: this.#missing,
      undercount: this.#undercount,
      counts: [...this.#counts].sort(([a], [b]) => byCodeUnit(a, b)),
    };
  }

  /** The counts of plain data; null where it contradicts itself. */
  static from(state: CategorySketchState): CategorySketch | null {
    const whole = [
      state.capacity,
      state.rows,
      state.missing,
      state.undercount,
      ...state.counts.map(([, count]) => count),
    ];
    if (!whole.every((value) => Number.isSafeInteger(value) && value >= 0)) return null;
    const sketch = new CategorySketch(state.capacity);
    sketch.#counts = new Map(state.counts.map(([category, count]) => [category, count]));
    sketch.#rows = state.rows;
    sketch.#missing = state.missing;
    sketch.#undercount = state.undercount;
    return sketch.other < 0 || sketch.#counts.size !== state.counts.length ? null : sketch;
  }

  /** Takes the largest count that has no counter of its own off all others: at least capacity + 1 rows for each that a count loses. */
  #countOff(): void {
    const descending = Float64Array.from(this.#counts.values()).sort().reverse();
    const loss = descending[this.capacity] ?? 0;
    this.#undercount += loss;
    for (const [category, count] of this.#counts)
      if (count > loss) this.#counts.set(category, count - loss);
      else this.#counts.delete(category);
  }
}
