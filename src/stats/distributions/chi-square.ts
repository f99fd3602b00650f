import { gammaLower, gammaUpper } from './gamma.ts';

/** P(X > x) of the chi-square distribution with `df` > 0 degrees of freedom; 1 for x <= 0. */
export function chiSquareSf(x: number, df: number): number {
  return x <= 0 ? 1 : gammaUpper(df / 2, x / 2);
}

/** P(X <= x) of the chi-square distribution. */
export function chiSquareCdf(x: number, df: number): number {
  return x <= 0 ? 0 : gammaLower(df / 2, x / 2);
}
