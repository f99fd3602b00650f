import { normalSf } from '../distributions/normal.ts';
import type { Sample } from './sample.ts';
import { walkTogether } from './walk.ts';

/** `less`: the reference tends to be smaller than the current data. */
export type Alternative = 'two-sided' | 'less' | 'greater';

export interface MannWhitney {
  /** U of the reference: how many pairs have the reference's value greater, ties counting half. */
  readonly u: number;
  readonly p: number;
  readonly method: 'exact' | 'asymptotic';
}

/** With more rows than this on both sides, or with ties, SciPy takes the normal approximation. */
const LARGEST_EXACT = 8;

/**
 * P(U >= u) for n and m rows without ties: the coefficients of the Gaussian binomial, made up to the middle (they are
 * symmetric), where nothing cancels that matters.
 */
function exactSf(u: number, n: number, m: number): number {
  const [short, long] = n < m ? [n, m] : [m, n];
  const top = short * long;
  const middle = Math.floor(top / 2);
  let counts = new Float64Array(middle + 1);
  counts[0] = 1;
  for (let i = 1; i <= short; i++) {
    const next = counts.slice();
    for (let at = middle; at >= long + i; at--) next[at] = (next[at] ?? 0) - (counts[at - long - i] ?? 0);
    for (let at = i; at <= middle; at++) next[at] = (next[at] ?? 0) + (next[at - i] ?? 0);
    counts = next;
  }
  const countAt = (value: number): number => counts[Math.min(value, top - value)] ?? 0;
  let all = 1;
  for (let i = 1; i <= short; i++) all = (all * (long + i)) / i;
  // The shorter tail is summed, the other one is its complement.
  const from = Math.ceil(u);
  let tail = 0;
  if (from > middle) {
    for (let value = from; value <= top; value++) tail += countAt(value);
    return tail / all;
  }
  for (let value = 0; value < from; value++) tail += countAt(value);
  return 1 - tail / all;
}

/**
 * The Mann-Whitney U test as `scipy.stats.mannwhitneyu(reference, current)` does it, with the continuity correction.
 * Evidently asks it one-sided, `less`: it is blind to the current data being smaller than the reference.
 */
export function mannWhitneyTest(
  reference: Sample,
  current: Sample,
  alternative: Alternative = 'two-sided',
): MannWhitney {
  const n = reference.sorted.length;
  const m = current.sorted.length;
  const total = n + m;
  let rankSum = 0;
  let tieTerm = 0;
  let tiesExist = false;
  walkTogether(reference.sorted, current.sorted, (_, a, b, tiedA, tiedB) => {
    const tied = tiedA + tiedB;
    rankSum += tiedA * (a + b - tied + (tied + 1) / 2);
    if (tied > 1) {
      tiesExist = true;
      tieTerm += tied ** 3 - tied;
    }
  });
  const u = rankSum - (n * (n + 1)) / 2;
  const other = n * m - u;
  const asked = alternative === 'greater' ? u : alternative === 'less' ? other : Math.max(u, other);
  const sides = alternative === 'two-sided' ? 2 : 1;
  const exact = !tiesExist && Math.min(n, m) <= LARGEST_EXACT;
  const spread = Math.sqrt(((n * m) / 12) * (total + 1 - tieTerm / (total * (total - 1))));
  const tail = exact ? exactSf(asked, n, m) : normalSf((asked - (n * m) / 2 - 0.5) / spread);
  return { u, p: Math.min(1, Math.max(0, tail * sides)), method: exact ? 'exact' : 'asymptotic' };
}
