const TWO_BY_ROOT_PI = 1.1283791670955126;
const ROOT_HALF = Math.SQRT1_2;

/** erf by its series with positive terms only (DLMF 7.6.2), for small arguments. */
function erfBySeries(x: number): number {
  const square = x * x;
  let term = x;
  let sum = x;
  for (let n = 1; n < 200; n++) {
    term *= (2 * square) / (2 * n + 1);
    sum += term;
    if (Math.abs(term) < Math.abs(sum) * 1e-17) break;
  }
  return TWO_BY_ROOT_PI * Math.exp(-square) * sum;
}

/** exp(-x^2) with the square's rounding error made up for. */
function gaussian(x: number): number {
  const high = Math.fround(x);
  const low = x - high;
  return Math.exp(-high * high) * Math.exp(-low * (x + high));
}

/** erfc for x >= 1 by its continued fraction (DLMF 7.9.1), evaluated from the end; nearer to 1 it needs more terms. */
function erfcByFraction(x: number): number {
  const depth = x > 6 ? 40 : x > 3 ? 100 : x > 2 ? 200 : 800;
  let tail = x;
  for (let at = depth; at >= 1; at--) tail = x + at / 2 / tail;
  return gaussian(x) / (tail * Math.sqrt(Math.PI));
}

/** The error function. */
export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  if (Math.abs(x) < 2) return erfBySeries(x);
  return x > 0 ? 1 - erfcByFraction(x) : erfcByFraction(-x) - 1;
}

/** The complementary error function 1 - erf(x), accurate where it is small. */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x < 0.5) return 1 - erf(x);
  if (x < 1) return 1 - erfBySeries(x);
  return x > 27.3 ? 0 : erfcByFraction(x);
}

/** P(Z <= z) of the standard normal distribution. */
export function normalCdf(z: number): number {
  const x = z * ROOT_HALF;
  if (Math.abs(x) < ROOT_HALF) return 0.5 + 0.5 * erf(x);
  return x > 0 ? 1 - 0.5 * erfc(x) : 0.5 * erfc(-x);
}

/** P(Z > z) of the standard normal distribution, accurate in the upper tail. */
export function normalSf(z: number): number {
  return normalCdf(-z);
}

/**
 * The z with P(Z <= z) = p. Newton's steps on the logarithm of the probability, which is concave: from the left of the
 * solution, where 2 P(Z <= z) <= exp(-z^2 / 2) puts the start, they never pass it.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  const target = Math.log(p);
  let z = -Math.sqrt(-2 * target);
  for (let at = 0; at < 100; at++) {
    const reached = normalCdf(z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const step = ((Math.log(reached) - target) * reached) / density;
    z -= step;
    if (!(Math.abs(step) > 1e-16 * Math.max(1, Math.abs(z)))) break;
  }
  return z;
}
