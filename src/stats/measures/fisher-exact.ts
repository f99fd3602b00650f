import { logGamma } from '../distributions/gamma.ts';

/** Probabilities this near above the observed one count as equal to it: they differ by rounding only. */
const EQUAL_WITHIN = 1e-14;

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/**
 * Fisher's exact two-sided test of the table [[a, b], [c, d]]: the probability of all tables with the same margins that
 * are at most as probable as this one. 1 where a row or a column is empty.
 */
export function fisherExactTest(a: number, b: number, c: number, d: number): number {
  const row = a + b;
  const other = c + d;
  const column = a + c;
  if (row === 0 || other === 0 || column === 0 || b + d === 0) return 1;
  const low = Math.max(0, column - other);
  const high = Math.min(row, column);
  // Probabilities relative to the mode, by ratios of neighbours: no table is computed from differences of large logarithms.
  const mode = Math.min(high, Math.max(low, Math.floor(((column + 1) * (row + 1)) / (row + other + 2))));
  const weights = new Float64Array(high - low + 1);
  weights[mode - low] = 1;
  for (let x = mode; x < high; x++)
    weights[x + 1 - low] =
      ((weights[x - low] ?? 0) * ((row - x) * (column - x))) / ((x + 1) * (other - column + x + 1));
  for (let x = mode; x > low; x--)
    weights[x - 1 - low] =
      ((weights[x - low] ?? 0) * (x * (other - column + x))) / ((row - x + 1) * (column - x + 1));
  const observed = weights[a - low] ?? 0;
  // Far out the weights underflow: the tail then is what its logarithm says.
  if (observed === 0)
    return Math.exp(logChoose(row, a) + logChoose(other, column - a) - logChoose(row + other, column));
  let all = 0;
  let tail = 0;
  const ascending = weights.slice().sort();
  for (const weight of ascending) {
    all += weight;
    if (weight <= observed * (1 + EQUAL_WITHIN)) tail += weight;
  }
  return Math.min(1, tail / all);
}
