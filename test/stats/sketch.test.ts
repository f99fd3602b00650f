import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kolmogorovSmirnovDistance,
  wassersteinDistance,
} from '../../src/stats/measures/distribution-distances.ts';
import { rankOf } from '../../src/stats/measures/histogram.ts';
import { sampleOf } from '../../src/stats/measures/sample.ts';
import { CategorySketch } from '../../src/stats/sketch/category-sketch.ts';
import { QuantileSketch } from '../../src/stats/sketch/quantile-sketch.ts';
import { sketchDistance, sketchEvidence, sketchWasserstein } from '../../src/stats/sketch/sketch-evidence.ts';

const sketched = (values: ArrayLike<number>, size = 64, seed = 1) => {
  const sketch = new QuantileSketch({ size, seed });
  sketch.addAll(values);
  return sketch;
};

/** The largest difference of the shares at most x, over all x. */
function largestError(sketch: QuantileSketch, values: ArrayLike<number>): number {
  const { sorted } = sampleOf(values);
  const { values: kept, weights, total } = sketch.sample();
  let sum = 0;
  let largest = 0;
  for (let at = 0; at < kept.length; at++) {
    const value = kept[at] ?? 0;
    const before = sum;
    if (kept[at - 1] !== value)
      largest = Math.max(largest, Math.abs(before / total - rankOf(sorted, value, 'less') / sorted.length));
    sum += weights[at] ?? 0;
    if (kept[at + 1] !== value)
      largest = Math.max(largest, Math.abs(sum / total - rankOf(sorted, value, 'at-most') / sorted.length));
  }
  return largest;
}

const pattern = (rows: number, step: number, shift = 0) =>
  Float64Array.from({ length: rows }, (_, at) => ((at * step) % 100_003) / 100_003 + shift);

describe('the sketch of quantiles', () => {
  it('is exact until it is full', () => {
    const values = [5, 3, 3, 9, -1];
    const sketch = sketched(values);
    expect([...sketch.sample().values]).toEqual([-1, 3, 3, 5, 9]);
    expect([sketch.rankError(), sketch.distributionError(), sketch.count]).toEqual([0, 0, 5]);
    expect([0, 0.5, 1].map((q) => sketch.quantile(q))).toEqual([-1, 3, 9]);
    expect(new QuantileSketch().quantile(0.5)).toBeNaN();
  });

  it('keeps its promise for ascending, descending, shuffled and tied rows, whole or merged', () => {
    const rows = 40_000;
    const tables = [
      pattern(rows, 1),
      pattern(rows, 1).reverse(),
      pattern(rows, 7919),
      pattern(rows, 7919).map((value) => Math.floor(value * 12)),
    ];
    for (const values of tables)
      for (const shards of [1, 8]) {
        const sketch = new QuantileSketch({ size: 256 });
        for (let at = 0; at < shards; at++)
          sketch.merge(sketched(values.subarray((at * rows) / shards, ((at + 1) * rows) / shards), 256));
        expect(sketch.count).toBe(rows);
        expect(sketch.sample().weights.reduce((sum, weight) => sum + weight, 0)).toBe(rows);
        expect(largestError(sketch, values)).toBeLessThanOrEqual(sketch.distributionError());
        expect(sketch.distributionError()).toBeLessThan(0.06);
        expect(sketch.range).toEqual([Math.min(...values), Math.max(...values)]);
      }
  });

  it('keeps its promise for any rows', () => {
    const column = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 2000 });
    fc.assert(
      fc.property(column, fc.nat(1000), (values, seed) => {
        const sketch = sketched(values, 16, seed);
        expect(largestError(sketch, values)).toBeLessThanOrEqual(sketch.distributionError(1e-6));
      }),
      { numRuns: 100 },
    );
  });

  it('holds as much for two million rows as for two hundred thousand, about', () => {
    const short = sketched(pattern(200_000, 7919), 512);
    const long = sketched(pattern(2_000_000, 7919), 512);
    expect(long.held).toBeLessThan(short.held * 1.3);
    expect(long.held).toBeLessThan(4 * 512);
  });

  it('is the same for the same rows, and comes back from its data', () => {
    const values = pattern(5000, 7919);
    const sketch = sketched(values);
    expect(sketched(values).state()).toEqual(sketch.state());
    const restored = QuantileSketch.from(JSON.parse(JSON.stringify(sketch.state())));
    expect(restored?.state()).toEqual(sketch.state());
    restored?.addAll(values);
    sketch.addAll(values);
    expect(restored?.state()).toEqual(sketch.state());
  });

  it('counts what is no number, and refuses data that contradicts itself', () => {
    const sketch = sketched([1, Number.NaN, Number.POSITIVE_INFINITY]);
    expect([sketch.count, sketch.dropped]).toEqual([1, 2]);
    const state = sketch.state();
    expect(QuantileSketch.from({ ...state, count: 7 })).toBeNull();
    expect(QuantileSketch.from({ ...state, levels: [[Number.NaN]] })).toBeNull();
    expect(QuantileSketch.from({ ...state, errorSquares: -1 })).toBeNull();
    expect(QuantileSketch.from({ ...state, smallest: null })).toBeNull();
  });
});

describe('measures of sketches', () => {
  const reference = pattern(30_000, 7919);
  const current = pattern(20_000, 104_729, 0.1);

  it('hold those of the rows within their intervals', () => {
    const [a, b] = [sketched(reference, 256), sketched(current, 256, 2)];
    const distance = sketchDistance(a, b);
    const exact = kolmogorovSmirnovDistance(sampleOf(reference), sampleOf(current));
    expect(distance.interval[0]).toBeLessThanOrEqual(exact);
    expect(distance.interval[1]).toBeGreaterThanOrEqual(exact);
    const moved = wassersteinDistance(sampleOf(reference), sampleOf(current));
    expect(sketchWasserstein(a, b).interval[0]).toBeLessThanOrEqual(moved);
    expect(sketchWasserstein(a, b).interval[1]).toBeGreaterThanOrEqual(moved);
  });

  it('are the measures of the rows while the sketches are exact', () => {
    const rows = [reference.subarray(0, 200), current.subarray(0, 100)] as const;
    const [a, b] = [sketched(rows[0], 512), sketched(rows[1], 512)];
    expect(sketchDistance(a, b).value).toBe(kolmogorovSmirnovDistance(sampleOf(rows[0]), sampleOf(rows[1])));
    expect(sketchEvidence(a, b)).toMatchObject({ kind: 'tested', provenance: 'exact' });
  });

  it('give evidence that is marked as estimated and errs on the side of no drift', () => {
    const evidence = sketchEvidence(sketched(reference, 256), sketched(current, 256, 2));
    if (evidence.kind !== 'tested') throw new Error(evidence.kind);
    expect(evidence.provenance).toBe('estimated');
    expect(evidence.effect).toBeLessThan(evidence.detail.sketchedDistance ?? 0);
    expect(evidence.p).toBeLessThan(1e-6);
    expect(sketchEvidence(sketched([1, 2]), sketched([1, 2])).kind).toBe('too-few-rows');
  });
});

describe('the sketch of categories', () => {
  const words = fc.array(fc.constantFrom(...'abcdefghijkl'), { maxLength: 400 });

  it('is exact up to its capacity', () => {
    const sketch = new CategorySketch(3);
    for (const each of ['a', 'b', 'a', null, 'c']) sketch.add(each);
    expect(sketch.bounds()).toEqual([
      { category: 'a', atLeast: 2, atMost: 2 },
      { category: 'b', atLeast: 1, atMost: 1 },
      { category: 'c', atLeast: 1, atMost: 1 },
    ]);
    expect([sketch.rows, sketch.missing, sketch.other, sketch.undercount]).toEqual([4, 1, 0, 0]);
  });

  it('holds every count within its bounds, whole or merged, in bounded room', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 6 }), (first, second, capacity) => {
        const sketch = new CategorySketch(capacity);
        const other = new CategorySketch(capacity);
        for (const each of first) sketch.add(each);
        for (const each of second) other.add(each);
        sketch.merge(other);
        const truth = new Map<string, number>();
        for (const each of [...first, ...second]) truth.set(each, (truth.get(each) ?? 0) + 1);
        const bounds = new Map(sketch.bounds().map((each) => [each.category, each]));
        for (const [category, count] of truth) {
          expect(bounds.get(category)?.atLeast ?? 0).toBeLessThanOrEqual(count);
          expect(bounds.get(category)?.atMost ?? sketch.undercount).toBeGreaterThanOrEqual(count);
        }
        expect(sketch.undercount).toBeLessThanOrEqual(sketch.rows / (capacity + 1));
        expect(bounds.size).toBeLessThanOrEqual(2 * capacity);
        expect([...sketch.counts().values()].reduce((sum, each) => sum + each, 0)).toBe(sketch.rows);
        expect(CategorySketch.from(JSON.parse(JSON.stringify(sketch.state())))?.state()).toEqual(
          sketch.state(),
        );
      }),
    );
  });

  it('refuses data that contradicts itself', () => {
    const state = new CategorySketch(3).state();
    expect(CategorySketch.from({ ...state, counts: [['a', 1]] })).toBeNull();
    expect(CategorySketch.from({ ...state, rows: 0.5 })).toBeNull();
  });
});
