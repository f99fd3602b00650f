import { deviance, stirlingError } from './gamma.ts';
import { marsagliaTsangWang, pelzGood, pomeranz } from './kolmogorov-cdf.ts';

/** The one-sided distribution has n terms: beyond this many its limit with a first correction is exact enough. */
const LARGEST_SUM = 1_000_000;

const clip = (p: number): number => Math.min(1, Math.max(0, p));

/** The binomial probability of k among n, by Loader's deviances. */
function binomialTerm(k: number, n: number, p: number, q: number): number {
  if (k === 0) return q <= 0 ? 0 : Math.exp(n * Math.log(q));
  if (k === n) return Math.exp(n * Math.log(p));
  const exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/**
 * P(D+ >= x) of the one-sided one-sample Kolmogorov-Smirnov statistic for n observations: Birnbaum and Tingey's sum,
 * whose k-th term is a binomial probability at x + k/n times x / (x + k/n).
 */
export function smirnovSf(n: number, x: number): number {
  if (x <= 0) return 1;
  if (x >= 1) return 0;
  if (n > LARGEST_SUM) return Math.exp(-((6 * n * x + 1) ** 2) / (18 * n));
  const last = Math.floor(n * (1 - x));
  let sum = 0;
  for (let k = 0; k <= last; k++) {
    const p = x + k / n;
    const q = 1 - x - k / n;
    if (q <= 0) break;
    sum += (binomialTerm(k, n, p, q) * x) / p;
  }
  return clip(sum);
}

/** Ruben and Gambino: n! / n^n (2t - 1)^n for 1/2 < t = n x <= 1. */
function aroundOneStep(n: number, t: number): number {
  if (n <= 140) {
    let product = 1;
    for (let at = 1; at <= n; at++) product *= (at / n) * (2 * t - 1);
    return product;
  }
  const scaled = 0.5 * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + stirlingError(n);
  return Math.exp(scaled + n * Math.log(2 * t - 1));
}

/**
 * P(D >= x) of the two-sided one-sample Kolmogorov-Smirnov statistic for n observations (`kstwo.sf` of SciPy).
 * The choice of the method by n and n x^2 follows Simard and L'Ecuyer, "Computing the Two-Sided Kolmogorov-Smirnov
 * Distribution" (2011), with SciPy's limits, so that both agree where the methods themselves differ.
 */
export function kolmogorovSf(x: number, n: number): number {
  if (!(n >= 1) || Number.isNaN(x)) return Number.NaN;
  if (x >= 1) return 0;
  const t = n * x;
  if (t <= 0.5) return 1;
  if (t <= 1) return clip(1 - aroundOneStep(n, t));
  if (t >= n - 1) return clip(2 * (1 - x) ** n);
  if (x >= 0.5) return clip(2 * smirnovSf(n, x));
  const square = t * x;
  if (n <= 140) {
    if (square <= 0.754693) return clip(1 - marsagliaTsangWang(n, x));
    if (square <= 4) return clip(1 - pomeranz(n, x));
    return clip(2 * smirnovSf(n, x));
  }
  if (square >= 370) return 0;
  if (square >= 2.2) return clip(2 * smirnovSf(n, x));
  if (n <= 100_000 && n * x ** 1.5 <= 1.4) return clip(1 - marsagliaTsangWang(n, x));
  return clip(1 - pelzGood(n, x));
}
