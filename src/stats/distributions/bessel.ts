/**
 * exp(-x) K_nu(x) for x > 0 and a real order, K being the modified Bessel function of the second kind: the integral of
 * exp(-x (cosh t + 1)) cosh(nu t) over t >= 0 (DLMF 10.32.9) by the trapezoid rule, which converges geometrically for it.
 */
export function besselKTimesExp(order: number, x: number): number {
  // Beyond this the integrand has fallen by exp(-745).
  const limit = Math.acosh(1 + 745 / x);
  const step = Math.min(limit / 64, 0.05);
  let sum = 0.5;
  for (let t = step; t <= limit; t += step) {
    const half = Math.sinh(t / 2);
    sum += Math.exp(-2 * x * half * half) * Math.cosh(order * t);
  }
  return sum * step * Math.exp(-2 * x);
}
