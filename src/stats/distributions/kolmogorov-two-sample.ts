import { kolmogorovSf } from './kolmogorov.ts';

/** The largest sample for which `ks_2samp` of SciPy asks the exact distribution by itself. */
export const LARGEST_EXACT_SAMPLE = 10_000;

/** The greatest common divisor of two positive whole numbers. */
export function greatestCommonDivisor(a: number, b: number): number {
  let [high, low] = [a, b];
  while (low !== 0) [high, low] = [low, high % low];
  return high;
}

/** P(D >= h / n) for two samples of n each, as Horner's scheme of the alternating sum of binomials. */
function equalSizes(n: number, h: number): number {
  let p = 0;
  for (let k = Math.floor(n / h); k >= 0; k--) {
    let factor = 1;
    for (let j = 0; j < h; j++) factor = ((n - k * h - j) * factor) / (n + k * h + j + 1);
    p = factor * (1 - p);
  }
  return 2 * p;
}

/**
 * The share of lattice paths from (0, 0) to (m, n) that touch |x/m - y/n| >= h / lcm(m, n). A path that ends at (i, j)
 * came from (i - 1, j) in the share i / (i + j) of all cases, so the shares themselves obey a recursion, without the
 * cancellation of a complement (Viehmann, "Numerically more stable computation of the p-values for the two-sample
 * Kolmogorov-Smirnov test", 2021).
 */
function outsideShare(m: number, n: number, divisor: number, h: number): number {
  const [long, short] = m >= n ? [m, n] : [n, m];
  const rise = short / divisor;
  const run = long / divisor;
  // share[j] is of the point (i, j); all that is outside the band is 1.
  const share = new Float64Array(short + 1).fill(1);
  let high = Math.min(Math.ceil(h / run), short + 1);
  share.fill(0, 0, high);
  let low = 0;
  for (let i = 1; i <= long; i++) {
    const first = Math.min(Math.max(Math.floor((rise * i - h) / run) + 1, 0), short);
    const end = Math.min(Math.ceil((rise * i + h) / run), short + 1);
    if (end <= first) return 1;
    for (let j = low; j < first; j++) share[j] = 1;
    let value = first === 0 ? 0 : 1;
    for (let j = first; j < end; j++) {
      value = ((j < high ? (share[j] ?? 1) : 1) * i + value * j) / (i + j);
      share[j] = value;
    }
    low = first;
    high = end;
  }
  return share[short] ?? 1;
}

/**
 * The exact two-sided p-value of the two-sample Kolmogorov-Smirnov distance d for samples of m and n without ties.
 * Work grows with m times n; null where rounding left no probability.
 */
export function kolmogorovExact(d: number, m: number, n: number): number | null {
  const divisor = greatestCommonDivisor(m, n);
  const h = Math.round(d * (m / divisor) * n);
  if (h === 0) return 1;
  const p = m === n ? equalSizes(n, h) : outsideShare(m, n, divisor, h);
  return p >= 0 && p <= 1 ? p : null;
}

/** The two-sided p-value by the one-sample distribution for m n / (m + n) observations, rounded half to even. */
export function kolmogorovAsymptotic(d: number, m: number, n: number): number {
  return kolmogorovSf(d, roundHalfEven((Math.max(m, n) * Math.min(m, n)) / (m + n)));
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
