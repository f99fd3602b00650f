import { type Frequencies, fillZeros } from './frequencies.ts';
import { histogram, sturgesEdges } from './histogram.ts';
import type { Sample } from './sample.ts';
import { walkTogether } from './walk.ts';

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

function normed(shares: Float64Array): Float64Array {
  const sum = sumOf(shares);
  return shares.map((share) => share / sum);
}

/** a ln(a / b), 0 for a = 0: the elements of a relative entropy. */
function relativeEntropy(a: number, b: number): number {
  if (a === 0) return 0;
  if (b === 0) return Number.POSITIVE_INFINITY;
  const ratio = a / b;
  return a * (ratio > 0.5 && ratio < 2 ? Math.log1p((a - b) / b) : Math.log(ratio));
}

/** The population stability index of Evidently: the sum of (r - c) ln(r / c), zeros filled. */
export function populationStabilityIndex(shares: Frequencies): number {
  const r = fillZeros(shares.reference);
  const c = fillZeros(shares.current);
  return r.reduce((sum, share, at) => {
    const other = c[at] ?? 0;
    return sum + (share - other) * Math.log(share / other);
  }, 0);
}

/** The Kullback-Leibler divergence of the current data from the reference, natural logarithm, zeros filled and normed again. */
export function kullbackLeibler(shares: Frequencies): number {
  const r = normed(fillZeros(shares.reference));
  const c = normed(fillZeros(shares.current));
  return r.reduce((sum, share, at) => sum + relativeEntropy(share, c[at] ?? 0), 0);
}

/** The Jensen-Shannon distance (the root of the divergence), natural logarithm: 0 to the root of ln 2. */
export function jensenShannonDistance(shares: Frequencies): number {
  const r = normed(shares.reference);
  const c = normed(shares.current);
  let left = 0;
  let right = 0;
  for (let at = 0; at < r.length; at++) {
    const a = r[at] ?? 0;
    const b = c[at] ?? 0;
    left += relativeEntropy(a, (a + b) / 2);
    right += relativeEntropy(b, (a + b) / 2);
  }
  return Math.sqrt(Math.max(0, (left + right) / 2));
}

const fromOverlap = (overlap: number): number => Math.sqrt(1 - Math.min(1, Math.max(0, overlap)));

/** The Hellinger distance of categories: the root of 1 less the sum of sqrt(p q). */
export function hellingerOfCategories(shares: Frequencies): number {
  return fromOverlap(
    shares.reference.reduce((sum, share, at) => sum + Math.sqrt(share * (shares.current[at] ?? 0)), 0),
  );
}

/**
 * The Hellinger distance of Evidently for numbers: density histograms on Sturges' bins for the distinct values of both
 * sides (not for all rows, as the other measures do). Null where numpy could not make that many bins.
 */
export function hellingerOfNumbers(reference: Sample, current: Sample): number | null {
  let distinct = 0;
  let smallest = Number.NaN;
  let largest = Number.NaN;
  walkTogether(reference.sorted, current.sorted, (value) => {
    if (distinct === 0) smallest = value;
    largest = value;
    distinct++;
  });
  const edges = sturgesEdges(smallest, largest, distinct, reference.integer && current.integer);
  if (typeof edges === 'string') return null;
  const r = histogram(reference.sorted, edges);
  const c = histogram(current.sorted, edges);
  const width = ((edges.at(-1) ?? 0) - (edges[0] ?? 0)) / (edges.length - 1);
  let overlap = 0;
  for (let at = 0; at < r.length; at++) {
    const own = (edges[at + 1] ?? 0) - (edges[at] ?? 0);
    const p = (r[at] ?? 0) / own / reference.sorted.length;
    const q = (c[at] ?? 0) / own / current.sorted.length;
    overlap += Math.sqrt(p * q) * width;
  }
  return fromOverlap(overlap);
}
