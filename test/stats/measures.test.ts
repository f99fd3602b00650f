import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contingencyTest,
  guardedContingencyTest,
  statisticMoments,
} from '../../src/stats/measures/contingency.ts';
import {
  energyDistance,
  kolmogorovSmirnovDistance,
  wassersteinDistance,
} from '../../src/stats/measures/distribution-distances.ts';
import { jensenShannonDistance, populationStabilityIndex } from '../../src/stats/measures/divergences.ts';
import {
  evidentlyAutomatic,
  evidentlyDatasetDrift,
  evidentlyScore,
} from '../../src/stats/measures/evidently.ts';
import {
  EVIDENTLY_LEFT_OUT,
  EVIDENTLY_MEASURES,
  EVIDENTLY_REGISTRY,
} from '../../src/stats/measures/evidently-registry.ts';
import { fisherExactTest } from '../../src/stats/measures/fisher-exact.ts';
import { categoryFrequencies, fillZeros, numericFrequencies } from '../../src/stats/measures/frequencies.ts';
import { sturgesEdges } from '../../src/stats/measures/histogram.ts';
import { mannWhitneyTest } from '../../src/stats/measures/mann-whitney.ts';
import { shareDifferenceInterval, wilsonInterval } from '../../src/stats/measures/proportions.ts';
import { countCategories, sampleOf } from '../../src/stats/measures/sample.ts';

const column = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 60 });
const small = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 60 });
const counts = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 50 }), { minKeys: 2 })
  .map((each) => new Map(Object.entries(each)));

describe('distances of two columns', () => {
  it('are symmetric, not negative, and zero for a column and itself', () => {
    fc.assert(
      fc.property(column, column, (first, second) => {
        const [a, b] = [sampleOf(first), sampleOf(second)];
        for (const distance of [kolmogorovSmirnovDistance, wassersteinDistance, energyDistance]) {
          expect(distance(a, b)).toBeCloseTo(distance(b, a), 6);
          expect(distance(a, b)).toBeGreaterThanOrEqual(0);
          expect(distance(a, a)).toBe(0);
        }
        expect(kolmogorovSmirnovDistance(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('do not care for monotone maps where only ranks count', () => {
    const cube = (values: readonly number[]) => sampleOf(values.map((value) => value ** 3 + value));
    fc.assert(
      fc.property(small, small, (first, second) => {
        const plain = [sampleOf(first), sampleOf(second)] as const;
        const mapped = [cube(first), cube(second)] as const;
        expect(kolmogorovSmirnovDistance(...mapped)).toBe(kolmogorovSmirnovDistance(...plain));
        expect(mannWhitneyTest(...mapped).p).toBe(mannWhitneyTest(...plain).p);
      }),
    );
  });

  it('move by what the column is moved by, in the unit of the values', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 100 }), (values, shift) => {
        const moved = sampleOf(values.map((value) => value + shift));
        expect(wassersteinDistance(sampleOf(values), moved)).toBeCloseTo(shift, 9);
      }),
    );
  });

  it('of shares are bounded', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const shares = categoryFrequencies(first, second);
        expect(jensenShannonDistance(shares)).toBeLessThanOrEqual(Math.sqrt(Math.LN2) + 1e-12);
        expect(populationStabilityIndex(shares)).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });
});

describe('binning', () => {
  it("is numpy's: Sturges, no bin of whole numbers narrower than one, a flat range widened", () => {
    expect(sturgesEdges(0, 8, 128, false)).toEqual(Float64Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8]));
    expect(sturgesEdges(0, 3, 128, true)).toEqual(Float64Array.from([0, 1, 2, 3]));
    expect(sturgesEdges(2, 2, 10, false)).toEqual(Float64Array.from([1.5, 2.5]));
    expect(sturgesEdges(1, 1 + 2 ** -52, 100, false)).toBe('too-many-bins');
  });

  it('counts values where the reference has at most twenty of them', () => {
    const few = sampleOf([1, 1, 2, 3]);
    expect(numericFrequencies(few, sampleOf([1, 4]))).toEqual({
      reference: Float64Array.from([0.5, 0.25, 0.25, 0]),
      current: Float64Array.from([0.5, 0, 0, 0.5]),
    });
  });

  it('fills zeros by the smallest share', () => {
    expect([...fillZeros(Float64Array.from([0.5, 0.5, 0]))]).toEqual([0.5, 0.5, 0.0001]);
    expect(fillZeros(Float64Array.from([0.99995, 0.00005, 0]))[2]).toBeCloseTo(5e-11, 20);
  });
});

describe('tests of counts', () => {
  it('know the exact mean and variance of the statistic', () => {
    // All tables with the margins (3, 5) and (2, 2, 4), each with its probability.
    const choose = (n: number, k: number): number =>
      k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
    let mean = 0;
    let square = 0;
    for (let a = 0; a <= 2; a++)
      for (let b = 0; b <= 2; b++) {
        const c = 3 - a - b;
        if (c < 0 || c > 4) continue;
        const p = (choose(2, a) * choose(2, b) * choose(4, c)) / choose(8, 3);
        const statistic = contingencyTest([a, b, c], [2 - a, 2 - b, 4 - c])?.statistic ?? Number.NaN;
        mean += p * statistic;
        square += p * statistic * statistic;
      }
    const moments = statisticMoments(3, 5, [2, 2, 4]);
    expect(moments.mean).toBeCloseTo(mean, 12);
    expect(moments.variance).toBeCloseTo(square - mean * mean, 12);
  });

  it('are symmetric, and near one another for many rows', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const keys = ['a', 'b', 'c', 'd', 'e'];
        const [r, c] = [first, second].map((each) => keys.map((key) => 1000 * (each.get(key) ?? 0)));
        if (r === undefined || c === undefined) return;
        const plain = contingencyTest(r, c);
        expect(contingencyTest(c, r)?.p).toBeCloseTo(plain?.p ?? 0, 10);
        expect(guardedContingencyTest(r, c)?.p).toBeCloseTo(plain?.p ?? 0, 2);
      }),
    );
  });

  it("give Fisher's tea its probability", () => {
    expect(fisherExactTest(3, 1, 1, 3)).toBeCloseTo(0.4857142857142857, 12);
    expect(fisherExactTest(4, 0, 0, 4)).toBeCloseTo(2 / 70, 12);
    expect(fisherExactTest(0, 4, 0, 4)).toBe(1);
    expect(fisherExactTest(0, 5000, 5000, 0)).toBeLessThan(1e-300);
  });

  it('give intervals that hold the share', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.integer({ min: 100, max: 5000 }), (a, b, n) => {
        const [low, high] = wilsonInterval(a, n);
        expect(low).toBeLessThanOrEqual(a / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(a / n - 1e-12);
        const [least, most] = shareDifferenceInterval(a, n, b, 2 * n);
        expect(least).toBeLessThanOrEqual(b / (2 * n) - a / n + 1e-12);
        expect(most).toBeGreaterThanOrEqual(b / (2 * n) - a / n - 1e-12);
      }),
    );
  });
});

describe('the profile evidently', () => {
  const numbers = {
    type: 'numerical',
    reference: sampleOf([1, 2, 3]),
    current: sampleOf([2, 3, 4]),
  } as const;
  const reasonOf = (verdict: ReturnType<typeof evidentlyScore>): string =>
    'refused' in verdict ? verdict.refused : '';

  it('has facts for every measure, and a reason for every one that it leaves out', () => {
    expect(Object.keys(EVIDENTLY_REGISTRY).sort()).toEqual([...EVIDENTLY_MEASURES].sort());
    expect(Object.keys(EVIDENTLY_LEFT_OUT)).toContain('empirical_mmd');
  });

  it('refuses with a reason what Evidently would raise for', () => {
    const categories = {
      type: 'categorical',
      reference: countCategories(['a', 'b', 'a']),
      current: countCategories(['a', 'b', null]),
    } as const;
    expect(reasonOf(evidentlyScore('g_test', categories))).toContain('as many rows');
    expect(reasonOf(evidentlyScore('fisher_exact', categories))).toContain('as many rows');
    expect(reasonOf(evidentlyScore('chisquare', numbers))).toBe('it is not for numerical columns');
    expect(reasonOf(evidentlyScore('ks', { ...numbers, current: sampleOf([Number.NaN]) }))).toContain(
      'current',
    );
    expect(reasonOf(evidentlyScore('ks', { ...numbers, reference: sampleOf([]) }))).toContain('reference');
  });

  it('says that its Mann-Whitney test looks to one side only', () => {
    const down = evidentlyScore('mannw', {
      type: 'numerical',
      reference: sampleOf(Array.from({ length: 50 }, (_, at) => at)),
      current: sampleOf(Array.from({ length: 50 }, (_, at) => at - 40)),
    });
    if ('refused' in down) throw new Error(down.refused);
    expect(down.score).toBeGreaterThan(0.99);
    expect(down.note).toContain('one-sided');
  });

  it('chooses by the rows of the reference and the distinct values', () => {
    expect(evidentlyAutomatic(numbers).measure).toBe('chisquare');
    const long = sampleOf(Array.from({ length: 1001 }, (_, at) => at));
    expect(evidentlyAutomatic({ ...numbers, reference: long }).measure).toBe('wasserstein');
  });

  it('calls a table drifted from half of its columns on', () => {
    expect(evidentlyDatasetDrift([true, false])).toBe(true);
    expect(evidentlyDatasetDrift([true, false, false])).toBe(false);
    expect(evidentlyDatasetDrift([])).toBe(false);
  });
});
