import { type BinningFailure, histogram, sturgesEdges } from './histogram.ts';
import {
  alignCounts,
  type CategoryCounts,
  countValues,
  distinctUpTo,
  type Sample,
  totalOf,
} from './sample.ts';

/** The shares of the bins or categories on both sides, in one order. */
export interface Frequencies {
  readonly reference: Float64Array;
  readonly current: Float64Array;
}

/** With more distinct values than this in the reference Evidently bins a numeric column. */
const LARGEST_UNBINNED = 20;

/** Shares of categories. */
export function categoryFrequencies(reference: CategoryCounts, current: CategoryCounts): Frequencies {
  const both = alignCounts(reference, current);
  const n = totalOf(reference);
  const m = totalOf(current);
  return {
    reference: Float64Array.from(both.reference, (count) => count / n),
    current: Float64Array.from(both.current, (count) => count / m),
  };
}

/**
 * Shares as Evidently's `get_binned_data` makes them: Sturges' bins over both sides' values where the reference has more
 * than 20 distinct ones, else the share of each value. Its `n_bins` has no effect there, so there is none here.
 */
export function numericFrequencies(reference: Sample, current: Sample): Frequencies | BinningFailure {
  const r = reference.sorted;
  const c = current.sorted;
  if (distinctUpTo(r, LARGEST_UNBINNED + 1) <= LARGEST_UNBINNED)
    return categoryFrequencies(countValues(reference), countValues(current));
  const smallest = Math.min(r[0] ?? 0, c[0] ?? 0);
  const largest = Math.max(r.at(-1) ?? 0, c.at(-1) ?? 0);
  const integer = reference.integer && current.integer;
  const edges = sturgesEdges(smallest, largest, r.length + c.length, integer);
  if (typeof edges === 'string') return edges;
  return {
    reference: histogram(r, edges).map((count) => count / r.length),
    current: histogram(c, edges).map((count) => count / c.length),
  };
}

/**
 * Evidently's fill for empty bins, per side: a millionth of the smallest share that is not zero where that is at most
 * 1e-4, else 1e-4. The shares are not normed again.
 */
export function fillZeros(shares: Float64Array): Float64Array {
  let smallest = Number.POSITIVE_INFINITY;
  for (const share of shares) if (share !== 0 && share < smallest) smallest = share;
  const fill = smallest <= 0.0001 ? smallest / 1e6 : 0.0001;
  return shares.map((share) => (share === 0 ? fill : share));
}
