import { studentTSf } from '../distributions/student-t.ts';
import { mean, squaredDeviations } from './moments.ts';
import type { Sample } from './sample.ts';

export interface TTest {
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Student's two-sided t test with the pooled variance, as `scipy.stats.ttest_ind` does it. Null where it is not defined:
 * fewer than three rows together, an empty side, or no variance and no difference.
 */
export function studentTTest(reference: Sample, current: Sample): TTest | null {
  const n = reference.sorted.length;
  const m = current.sorted.length;
  const df = n + m - 2;
  if (n === 0 || m === 0 || df < 1) return null;
  const variance = (squaredDeviations(reference.sorted) + squaredDeviations(current.sorted)) / df;
  const difference = mean(reference.sorted) - mean(current.sorted);
  const t = difference / Math.sqrt(variance * (1 / n + 1 / m));
  return Number.isNaN(t) ? null : { t, df, p: Math.min(1, 2 * studentTSf(Math.abs(t), df)) };
}
