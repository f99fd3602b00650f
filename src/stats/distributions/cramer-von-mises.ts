import { besselKTimesExp } from './bessel.ts';
import { logGamma } from './gamma.ts';

/**
 * P(W <= x) of the limit of the Cramer-von Mises statistic: the series (1.3) of Csorgo and Faraway, "The Exact and
 * Asymptotic Distributions of Cramer-von Mises Statistics" (1996). Terms are added while they are 1e-7 or more, as SciPy does.
 */
export function cramerVonMisesLimitCdf(x: number): number {
  let sum = 0;
  for (let k = 0; k < 1000; k++) {
    const y = 4 * k + 1;
    const scale = Math.exp(logGamma(k + 0.5) - logGamma(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(x));
    const term = scale * Math.sqrt(y) * besselKTimesExp(0.25, (y * y) / (16 * x));
    sum += term;
    if (Math.abs(term) < 1e-7) break;
  }
  return sum;
}

/** The asymptotic p-value of the two-sample statistic T for samples of m and n (Anderson 1962, equations 11, 14 and 15). */
export function cramerVonMisesAsymptotic(statistic: number, m: number, n: number): number {
  const product = m * n;
  const total = m + n;
  const mean = (1 + 1 / total) / 6;
  const variance =
    ((total + 1) * (4 * product * total - 3 * (m * m + n * n) - 2 * product)) /
    (45 * total * total * 4 * product);
  const normed = 1 / 6 + (statistic - mean) / Math.sqrt(45 * variance);
  return normed < 0.003 ? 1 : Math.max(0, 1 - cramerVonMisesLimitCdf(normed));
}
