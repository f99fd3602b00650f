import { cramerVonMisesAsymptotic } from '../distributions/cramer-von-mises.ts';
import type { Sample } from './sample.ts';
import { walkTogether } from './walk.ts';

/** Up to this many rows on both sides the p-value is exact. */
const LARGEST_EXACT = 20;

export interface CramerVonMises {
  readonly statistic: number;
  readonly p: number;
  readonly method: 'exact' | 'asymptotic';
}

function leastCommonMultiple(m: number, n: number): number {
  let [a, b] = [m, n];
  while (b !== 0) [a, b] = [b, a % b];
  return (m / a) * n;
}

/** The table of how many paths reach each value of the statistic: Xiao, Gordon and Yakovlev, J. Stat. Soft. 17(8), 2006. */
function exactP(u: number, m: number, n: number): number {
  const multiple = leastCommonMultiple(m, n);
  const [a, b] = [multiple / m, multiple / n];
  const product = m * n;
  const numerator = multiple * multiple * (m + n) * (6 * u - product * (4 * product - 1));
  const bound = Math.floor(numerator / (6 * product * product));
  let column: Map<number, number>[] = Array.from(
    { length: m + 1 },
    (_, at) => new Map(at === 0 ? [[0, 1]] : []),
  );
  for (let row = 0; row <= n; row++) {
    const next: Map<number, number>[] = [];
    let left = new Map<number, number>();
    for (const [at, above] of column.entries()) {
      const gap = (a * at - b * row) ** 2;
      const sum = new Map<number, number>();
      for (const source of [left, above])
        for (const [value, paths] of source) sum.set(value + gap, (sum.get(value + gap) ?? 0) + paths);
      left = sum;
      next.push(sum);
    }
    column = next;
  }
  let reached = 0;
  let all = 0;
  for (const [value, paths] of column[m] ?? []) {
    all += paths;
    if (value >= bound) reached += paths;
  }
  return reached / all;
}

/**
 * The two-sample Cramer-von Mises test as SciPy does it: mid-ranks for ties, exact for at most 20 rows on both sides.
 * Null with fewer than two rows on a side.
 */
export function cramerVonMisesTest(reference: Sample, current: Sample): CramerVonMises | null {
  const n = reference.sorted.length;
  const m = current.sorted.length;
  if (n < 2 || m < 2) return null;
  let ofReference = 0;
  let ofCurrent = 0;
  walkTogether(reference.sorted, current.sorted, (_, a, b, tiedA, tiedB) => {
    const tied = tiedA + tiedB;
    const rank = a + b - tied + (tied + 1) / 2;
    for (let at = a - tiedA + 1; at <= a; at++) ofReference += (rank - at) ** 2;
    for (let at = b - tiedB + 1; at <= b; at++) ofCurrent += (rank - at) ** 2;
  });
  const u = n * ofReference + m * ofCurrent;
  const product = n * m;
  const statistic = u / (product * (n + m)) - (4 * product - 1) / (6 * (n + m));
  return Math.max(n, m) <= LARGEST_EXACT
    ? { statistic, p: exactP(u, n, m), method: 'exact' }
    : { statistic, p: cramerVonMisesAsymptotic(statistic, n, m), method: 'asymptotic' };
}
