import { betaLower } from './beta.ts';

/** P(T > t) of Student's distribution with `df` degrees of freedom (any positive number). */
export function studentTSf(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  if (!Number.isFinite(t)) return t > 0 ? 0 : 1;
  const square = t * t;
  const tail = 0.5 * betaLower(df / 2, 0.5, df / (df + square), square / (df + square));
  return t >= 0 ? tail : 1 - tail;
}

/** P(T <= t) of Student's distribution. */
export function studentTCdf(t: number, df: number): number {
  return studentTSf(-t, df);
}
