import { chiSquareSf } from '../distributions/chi-square.ts';
import { alignCounts, type CategoryCounts, totalOf } from './sample.ts';

export interface GoodnessOfFit {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Evidently's chi-square: Pearson's goodness of fit of the current counts to the reference's shares, as if those were
 * known without error. With a reference that is not far larger than the current data it therefore alarms too often:
 * `contingencyTest` is the test for two samples. A category that only the current data has gives p = 0. Null for one category.
 */
export function goodnessOfFit(reference: CategoryCounts, current: CategoryCounts): GoodnessOfFit | null {
  const both = alignCounts(reference, current);
  if (both.keys.length < 2) return null;
  const scale = totalOf(current) / totalOf(reference);
  const statistic = both.current.reduce((sum, observed, at) => {
    const expected = (both.reference[at] ?? 0) * scale;
    return sum + (observed - expected) ** 2 / expected;
  }, 0);
  const df = both.keys.length - 1;
  return { statistic, df, p: chiSquareSf(statistic, df) };
}

/** Why a G test is refused. */
export type GRefusal = 'unequal-totals' | 'one-category';

/**
 * Evidently's G test: the power divergence of the counts themselves, without scaling the reference to the current total,
 * so that SciPy refuses it wherever the totals differ.
 */
export function gTest(reference: CategoryCounts, current: CategoryCounts): GoodnessOfFit | GRefusal {
  const both = alignCounts(reference, current);
  const n = totalOf(reference);
  const m = totalOf(current);
  if (Math.abs(n - m) / Math.min(n, m) > Math.sqrt(Number.EPSILON)) return 'unequal-totals';
  if (both.keys.length < 2) return 'one-category';
  let sum = 0;
  for (const [at, observed] of both.current.entries())
    if (observed > 0) sum += observed * Math.log(observed / (both.reference[at] ?? 0));
  const df = both.keys.length - 1;
  return { statistic: 2 * sum, df, p: chiSquareSf(2 * sum, df) };
}
