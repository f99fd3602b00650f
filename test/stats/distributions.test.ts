import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaLower, betaUpper } from '../../src/stats/distributions/beta.ts';
import { chiSquareSf } from '../../src/stats/distributions/chi-square.ts';
import { fSf } from '../../src/stats/distributions/f.ts';
import { gammaLower, gammaUpper, logGamma } from '../../src/stats/distributions/gamma.ts';
import { kolmogorovSf, smirnovSf } from '../../src/stats/distributions/kolmogorov.ts';
import {
  kolmogorovAsymptotic,
  kolmogorovExact,
} from '../../src/stats/distributions/kolmogorov-two-sample.ts';
import { erf, erfc, normalCdf, normalQuantile, normalSf } from '../../src/stats/distributions/normal.ts';
import { studentTCdf, studentTSf } from '../../src/stats/distributions/student-t.ts';

const positive = fc.double({ min: 1e-3, max: 1e5, noNaN: true });

describe('distributions', () => {
  it('have complements that add up to one', () => {
    fc.assert(
      fc.property(positive, positive, (a, x) => {
        expect(gammaLower(a, x) + gammaUpper(a, x)).toBeCloseTo(1, 12);
        const share = x / (x + 10);
        expect(betaLower(a, 2.5, share) + betaUpper(a, 2.5, share)).toBeCloseTo(1, 12);
        expect(erf(x) + erfc(x)).toBeCloseTo(1, 12);
        expect(studentTCdf(x, a) + studentTSf(x, a)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('obey the recurrence of the gamma function', () => {
    fc.assert(
      fc.property(positive, (x) => {
        const want = logGamma(x) + Math.log(x);
        expect(Math.abs(logGamma(x + 1) - want)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(want)));
      }),
    );
  });

  it('turn normal quantiles back', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11);
      }),
    );
    expect([0, 1, 2].map(normalQuantile)).toEqual([-Infinity, Infinity, Number.NaN]);
  });

  it('meet where they are the same', () => {
    // The square of a normal is chi-square with one degree; the square of a t is an F.
    for (const z of [0.1, 1, 2.5, 6]) {
      expect(chiSquareSf(z * z, 1) / (2 * normalSf(z))).toBeCloseTo(1, 12);
      expect(fSf(z * z, 1, 7) / (2 * studentTSf(z, 7))).toBeCloseTo(1, 12);
    }
  });

  it('give NaN outside of what they are defined for, and the limits at the ends', () => {
    expect(logGamma(-1)).toBeNaN();
    expect(gammaUpper(0, 1)).toBeNaN();
    expect(betaLower(1, -1, 0.5)).toBeNaN();
    expect(studentTSf(1, 0)).toBeNaN();
    expect(chiSquareSf(0, 3)).toBe(1);
    expect(studentTSf(Number.POSITIVE_INFINITY, 3)).toBe(0);
    expect(kolmogorovSf(0, 5)).toBe(1);
    expect(kolmogorovSf(1, 5)).toBe(0);
    expect(smirnovSf(5, 0)).toBe(1);
  });
});

/** The share of all orders of n and m rows whose distance is at least d. */
function byCounting(d: number, n: number, m: number): number {
  let reached = 0;
  let all = 0;
  const walk = (a: number, b: number, largest: number): void => {
    const distance = Math.max(largest, Math.abs(a / n - b / m));
    if (a === n && b === m) {
      all++;
      if (distance >= d - 1e-12) reached++;
    }
    if (a < n) walk(a + 1, b, distance);
    if (b < m) walk(a, b + 1, distance);
  };
  walk(0, 0, 0);
  return reached / all;
}

describe('the two-sample Kolmogorov-Smirnov distribution', () => {
  it('counts every order of the rows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 7 }),
        fc.nat(50),
        (n, m, step) => {
          const d = Math.min(1, step / (n * m));
          const h = Math.round(d * n * m) / (n * m);
          const possible = Array.from({ length: n + 1 }, (_, a) =>
            Array.from({ length: m + 1 }, (_, b) => Math.abs(a / n - b / m)),
          )
            .flat()
            .find((each) => each >= h - 1e-12);
          if (possible === undefined) return;
          expect(kolmogorovExact(possible, n, m)).toBeCloseTo(byCounting(possible, n, m), 12);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is near its limit for many rows', () => {
    const d = 0.03;
    expect(kolmogorovExact(d, 5000, 3000)).toBeCloseTo(kolmogorovAsymptotic(d, 5000, 3000), 2);
  });
});
