import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedPValues } from '../../src/stats/decision/benjamini-hochberg.ts';
import { categoricalEvidence } from '../../src/stats/decision/categorical-evidence.ts';
import { DEFAULT_RULE, type DriftColumn, decideDrift } from '../../src/stats/decision/decide.ts';
import type { Evidence, TestedEvidence } from '../../src/stats/decision/evidence.ts';
import { missingEvidence } from '../../src/stats/decision/missing-evidence.ts';
import { distanceEvidence, numericEvidence } from '../../src/stats/decision/numeric-evidence.ts';
import { kolmogorovExact } from '../../src/stats/distributions/kolmogorov-two-sample.ts';
import { normalQuantile } from '../../src/stats/distributions/normal.ts';
import { countCategories, sampleOf } from '../../src/stats/measures/sample.ts';

/** Values of a normal distribution, spread evenly by a step that visits all of them: no chance in it. */
const spread = (rows: number, shift = 0, step = 7919) =>
  Float64Array.from({ length: rows }, (_, at) => normalQuantile((((at * step) % rows) + 0.5) / rows) + shift);

const tested = (evidence: Evidence | null): TestedEvidence => {
  if (evidence?.kind !== 'tested') throw new Error(`not tested: ${JSON.stringify(evidence)}`);
  return evidence;
};

const numeric = (name: string, reference: ArrayLike<number>, current: ArrayLike<number>): DriftColumn => ({
  name,
  pair: { type: 'numerical', reference: sampleOf(reference), current: sampleOf(current) },
});

describe('p-values of several questions', () => {
  it('are adjusted as Benjamini and Hochberg say', () => {
    expect(adjustedPValues([0.01, 0.04, 0.03, 0.005])).toEqual([0.02, 0.04, 0.04, 0.02]);
    expect(adjustedPValues([])).toEqual([]);
  });

  it('never get smaller, keep their order, and stay below one', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 40 }), (given) => {
        const adjusted = adjustedPValues(given);
        for (const [at, p] of given.entries()) {
          expect(adjusted[at]).toBeGreaterThanOrEqual(p);
          expect(adjusted[at]).toBeLessThanOrEqual(1);
          for (const [other, q] of given.entries())
            if (p < q) expect(adjusted[at]).toBeLessThanOrEqual(adjusted[other] ?? 0);
        }
      }),
    );
  });
});

describe('evidence of numbers', () => {
  it('finds half a standard deviation at 300 rows, with an interval that holds it', () => {
    const evidence = tested(numericEvidence(sampleOf(spread(2000)), sampleOf(spread(300, 0.5))));
    // The distance of two normals half a deviation apart.
    const truth = 0.1974;
    expect(evidence.effect).toBeCloseTo(truth, 2);
    expect(evidence.p).toBeLessThan(1e-6);
    expect(evidence.interval?.[0]).toBeLessThan(truth);
    expect(evidence.interval?.[1]).toBeGreaterThan(truth);
    expect(evidence.detail.wassersteinPerDeviation).toBeCloseTo(0.5, 1);
    expect(evidence.detectable).toBeLessThan(truth);
  });

  it('takes few distinct values for categories', () => {
    const binary = (rows: number, every: number) =>
      sampleOf(Array.from({ length: rows }, (_, at) => (at % every === 0 ? 1 : 0)));
    const evidence = tested(numericEvidence(binary(600, 2), binary(600, 3)));
    expect(evidence.test).toBe('fisher-exact');
    expect(evidence.effect).toBeCloseTo(1 / 6, 12);
    expect(evidence.p).toBeLessThan(1e-6);
  });

  it('does not doubt two constant columns that are the same, and tells two others apart', () => {
    const constant = (value: number) => sampleOf(new Array(100).fill(value));
    expect(tested(numericEvidence(constant(4), constant(4)))).toMatchObject({ effect: 0, p: 1 });
    expect(tested(numericEvidence(constant(4), constant(5))).p).toBeLessThan(1e-20);
    expect(tested(numericEvidence(constant(4), constant(5))).effect).toBe(1);
  });

  it('says too few rows instead of a verdict', () => {
    expect(numericEvidence(sampleOf(spread(2000)), sampleOf([1, 2, 3]))).toEqual({
      kind: 'too-few-rows',
      rows: { reference: 2000, current: 3 },
      needed: 20,
    });
  });

  it('has a limit that is not below the exact probability by more than a hundredth', () => {
    for (const [n, m] of [
      [2000, 10_000],
      [500, 10_000],
      [3000, 3001],
      [50, 100_000],
      [1500, 6000],
    ] as const)
      for (const z of [1.36, 1.95]) {
        const d = z * Math.sqrt(1 / n + 1 / m);
        const lattice = Math.ceil(d * n * m) / (n * m);
        const exact = kolmogorovExact(lattice, n, m) ?? Number.NaN;
        expect(distanceEvidence(lattice, n, m).p / exact).toBeGreaterThan(0.99);
        expect(distanceEvidence(lattice, n, m).p / exact).toBeLessThan(1.06);
      }
    expect(distanceEvidence(0.001, 10_000_000, 10_000_000).test).toBe('kolmogorov-smirnov-exact');
  });
});

describe('evidence of categories', () => {
  const counts = (each: Record<string, number>) => new Map(Object.entries(each));

  it('does not alarm for rare categories that come and go', () => {
    const rare = (from: number) =>
      new Map([
        ['common', 400],
        ...Array.from({ length: 20 }, (_, at): [string, number] => [`id ${from + at}`, 1]),
      ]);
    const evidence = tested(categoricalEvidence(rare(0), rare(100)));
    expect(evidence.p).toBeGreaterThan(0.5);
    expect(evidence.detail).toMatchObject({ categories: 41, testedCategories: 2, newCategories: 20 });
  });

  it('finds a category that is new and frequent', () => {
    const evidence = tested(
      categoricalEvidence(counts({ a: 500, b: 500 }), counts({ a: 100, b: 100, c: 50 })),
    );
    expect(evidence.p).toBeLessThan(1e-20);
    expect(evidence.effect).toBeCloseTo(0.2, 12);
    expect(evidence.detail.newCategoryShare).toBeCloseTo(0.2, 12);
  });

  it('takes the exact test where one category is all there is but a few rows', () => {
    const evidence = tested(categoricalEvidence(counts({ yes: 98, no: 2 }), counts({ yes: 50 })));
    expect(evidence.test).toBe('fisher-exact');
    expect(evidence.p).toBeGreaterThan(0.5);
    expect(tested(categoricalEvidence(counts({ yes: 98 }), counts({ yes: 50 }))).p).toBe(1);
  });

  it('does not depend on the order of the categories', () => {
    const given = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      fc.integer({ min: 0, max: 60 }),
    );
    fc.assert(
      fc.property(given, given, (first, second) => {
        const turned = (each: Record<string, number>) => new Map(Object.entries(each).reverse());
        const plain = categoricalEvidence(counts(first), counts(second));
        const other = categoricalEvidence(turned(first), turned(second));
        if (plain.kind === 'tested') expect(tested(other).p).toBeCloseTo(plain.p, 10);
        else expect(other).toEqual(plain);
      }),
    );
  });
});

describe('evidence of missing values', () => {
  it('is none where nothing is missing', () => {
    expect(missingEvidence({ missing: 0, rows: 100 }, { missing: 0, rows: 100 })).toBeNull();
  });

  it('finds a share that grew, with an interval of the difference', () => {
    const evidence = tested(missingEvidence({ missing: 20, rows: 2000 }, { missing: 45, rows: 300 }));
    expect(evidence.effect).toBeCloseTo(0.14, 12);
    expect(evidence.p).toBeLessThan(1e-20);
    expect(evidence.interval?.[0]).toBeGreaterThan(0.09);
    expect(evidence.interval?.[1]).toBeLessThan(0.19);
  });

  it('is exact for small counts', () => {
    expect(tested(missingEvidence({ missing: 1, rows: 100 }, { missing: 0, rows: 50 })).test).toBe(
      'fisher-exact',
    );
  });
});

describe('the decision', () => {
  it('is drift for what is large and improbable, in whichever column it is', () => {
    const still = Array.from({ length: 30 }, (_, at) =>
      numeric(`still ${at}`, spread(1000), spread(300, 0, 7 + 2 * at)),
    );
    const decision = decideDrift([...still, numeric('moved', spread(1000), spread(300, 0.5))]);
    expect(decision.drifted).toEqual(['moved']);
    expect(decision.testedColumns).toBe(31);
    const moved = decision.decisions.at(-1);
    expect(moved?.adjustedP).toBeLessThan(0.001);
    expect(moved?.smallestEffect).toBe(DEFAULT_RULE.smallestEffect['kolmogorov-smirnov-distance']);
  });

  it('is none for a difference that is certain but too small to matter', () => {
    const even = (shift: number) => Float64Array.from({ length: 200_000 }, (_, at) => at / 200_000 + shift);
    const decision = decideDrift([numeric('hair', even(0), even(0.03))]);
    const [only] = decision.decisions;
    expect(only?.adjustedP).toBeLessThan(1e-6);
    expect(only?.verdict).toBe('no-drift');
  });

  it('counts missing values as a question of their own', () => {
    const gaps = spread(400).map((value, at) => (at % 3 === 0 ? Number.NaN : value));
    const decision = decideDrift([numeric('gaps', spread(1000), gaps)]);
    expect(decision.decisions.map(({ aspect, verdict }) => `${aspect}: ${verdict}`)).toEqual([
      'values: no-drift',
      'missing: drift',
    ]);
    const gone = decideDrift([numeric('gone', spread(1000), new Array(100).fill(Number.NaN))]);
    expect(gone.decisions.map(({ verdict }) => verdict)).toEqual(['too-few-rows', 'drift']);
  });

  it('takes missing categories from the caller', () => {
    const pair = {
      type: 'categorical',
      reference: countCategories(Array.from({ length: 300 }, (_, at) => `c${at % 3}`)),
      current: countCategories(Array.from({ length: 150 }, (_, at) => `c${at % 3}`)),
    } as const;
    const decision = decideDrift([{ name: 'kind', pair, missing: { reference: 0, current: 60 } }]);
    expect(decision.decisions.map(({ verdict }) => verdict)).toEqual(['no-drift', 'drift']);
  });

  it('decides nothing about nothing', () => {
    expect(decideDrift([])).toMatchObject({ decisions: [], drifted: [], testedColumns: 0 });
  });
});
