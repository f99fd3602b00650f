import { betaLower } from './beta.ts';

/** P(F > x) of the F distribution with `df1` and `df2` degrees of freedom; 1 for x <= 0. */
export function fSf(x: number, df1: number, df2: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const whole = df2 + df1 * x;
  return betaLower(df2 / 2, df1 / 2, df2 / whole, (df1 * x) / whole);
}

/** P(F <= x) of the F distribution. */
export function fCdf(x: number, df1: number, df2: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  const whole = df2 + df1 * x;
  return betaLower(df1 / 2, df2 / 2, (df1 * x) / whole, df2 / whole);
}
