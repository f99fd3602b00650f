import {
  DEFAULT_FEWEST_ROWS,
  detectableDistance,
  distanceInterval,
  type Evidence,
} from '../decision/evidence.ts';
import { distanceEvidence } from '../decision/numeric-evidence.ts';
import type { QuantileSketch, WeightedSample } from './quantile-sketch.ts';

/** A figure that sketches allow, and how far the one of all rows can be from it, with a probability of 99%. */
export interface Estimate {
  readonly value: number;
  readonly interval: readonly [number, number];
}

/** Walks both samples in ascending order; the gap holds from each value to the next. */
function integrate(
  reference: WeightedSample,
  current: WeightedSample,
  visit: (gap: number, width: number) => void,
): void {
  let a = 0;
  let b = 0;
  let sumA = 0;
  let sumB = 0;
  while (a < reference.values.length || b < current.values.length) {
    const value = Math.min(
      reference.values[a] ?? Number.POSITIVE_INFINITY,
      current.values[b] ?? Number.POSITIVE_INFINITY,
    );
    for (; a < reference.values.length && reference.values[a] === value; a++)
      sumA += reference.weights[a] ?? 0;
    for (; b < current.values.length && current.values[b] === value; b++) sumB += current.weights[b] ?? 0;
    const next = Math.min(
      reference.values[a] ?? Number.POSITIVE_INFINITY,
      current.values[b] ?? Number.POSITIVE_INFINITY,
    );
    const gap = Math.abs(sumA / reference.total - sumB / current.total);
    visit(gap, Number.isFinite(next) ? next - value : 0);
  }
}

/** The Kolmogorov-Smirnov distance of what two sketches have seen. */
export function sketchDistance(reference: QuantileSketch, current: QuantileSketch): Estimate {
  let value = 0;
  integrate(reference.sample(), current.sample(), (gap) => {
    value = Math.max(value, gap);
  });
  const error = reference.distributionError(0.005) + current.distributionError(0.005);
  return { value, interval: [Math.max(0, value - error), Math.min(1, value + error)] };
}

/** The Wasserstein distance of what two sketches have seen, in the unit of the values. */
export function sketchWasserstein(reference: QuantileSketch, current: QuantileSketch): Estimate {
  let value = 0;
  integrate(reference.sample(), current.sample(), (gap, width) => {
    value += gap * width;
  });
  const [low, high] = reference.range ?? [0, 0];
  const [otherLow, otherHigh] = current.range ?? [0, 0];
  const error =
    reference.distributionError(0.005) * (high - low) +
    current.distributionError(0.005) * (otherHigh - otherLow);
  return { value, interval: [Math.max(0, value - error), value + error] };
}

/**
 * Evidence from sketches, for the same decision as from rows. Effect and p are those at the near end of what the sketches
 * leave open: their error never makes an alarm, it can only hide a difference of its own size. `detail` has the distance
 * as the sketches show it, and the error.
 */
export function sketchEvidence(
  reference: QuantileSketch,
  current: QuantileSketch,
  fewestRows: number = DEFAULT_FEWEST_ROWS,
): Evidence {
  const rows = { reference: reference.count, current: current.count };
  if (Math.min(rows.reference, rows.current) < fewestRows)
    return { kind: 'too-few-rows', rows, needed: fewestRows };
  const distance = sketchDistance(reference, current);
  const error = reference.distributionError(0.005) + current.distributionError(0.005);
  const effect = distance.interval[0];
  const [low, high] = distanceInterval(distance.value, rows.reference, rows.current);
  return {
    kind: 'tested',
    effectName: 'kolmogorov-smirnov-distance',
    effect,
    interval: [Math.max(0, low - error), Math.min(1, high + error)],
    ...distanceEvidence(effect, rows.reference, rows.current),
    detectable: Math.min(1, detectableDistance(rows.reference, rows.current) + error),
    rows,
    provenance: error === 0 ? 'exact' : 'estimated',
    detail: {
      sketchedDistance: distance.value,
      sketchError: error,
      wasserstein: sketchWasserstein(reference, current).value,
    },
  };
}
