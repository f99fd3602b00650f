/** The finite values of a column in ascending order, and what was left out of them. */
export interface Sample {
  readonly sorted: Float64Array;
  /** Rows that held NaN or an infinity: Evidently and this room drop both before they compare. */
  readonly dropped: number;
  /** All values come from a column of an integer type: numpy then makes no histogram bin narrower than 1. */
  readonly integer: boolean;
}

/** How often each category occurs; rows without a category are not counted. */
export type CategoryCounts = ReadonlyMap<string, number>;

/**
 * Drops NaN and infinities, and sorts a copy of the rest. `integer`: the column's type holds whole numbers only and no
 * value is missing (with a missing one pandas, and so Evidently, has a column of floats).
 */
export function sampleOf(values: ArrayLike<number>, options: { readonly integer?: boolean } = {}): Sample {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? Number.NaN;
    // Minus zero sorts before zero, but is the same value.
    if (Number.isFinite(value)) kept[count++] = value === 0 ? 0 : value;
  }
  const sorted = kept.subarray(0, count).sort();
  return { sorted, dropped: values.length - count, integer: options.integer ?? false };
}

/** The counts of the categories; null and undefined are left out. */
export function countCategories(values: Iterable<string | null | undefined>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values)
    if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The counts of the distinct numbers of a sample, in ascending order, each under its shortest decimal form. */
export function countValues(sample: Sample): Map<string, number> {
  const counts = new Map<string, number>();
  const { sorted } = sample;
  let start = 0;
  for (let at = 1; at <= sorted.length; at++)
    if (at === sorted.length || sorted[at] !== sorted[start]) {
      counts.set(String(sorted[start]), at - start);
      start = at;
    }
  return counts;
}

/** The number of distinct values of a sorted array, counted no further than `limit`. */
export function distinctUpTo(sorted: Float64Array, limit: number): number {
  let count = sorted.length > 0 ? 1 : 0;
  for (let at = 1; at < sorted.length && count < limit; at++) if (sorted[at] !== sorted[at - 1]) count++;
  return count;
}

/** The sum of counts. */
export function totalOf(counts: CategoryCounts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/** Both sides' counts in one order of categories: those of the reference first, then the new ones. */
export function alignCounts(
  reference: CategoryCounts,
  current: CategoryCounts,
): { keys: string[]; reference: number[]; current: number[] } {
  const keys = [...new Set([...reference.keys(), ...current.keys()])];
  return {
    keys,
    reference: keys.map((key) => reference.get(key) ?? 0),
    current: keys.map((key) => current.get(key) ?? 0),
  };
}
