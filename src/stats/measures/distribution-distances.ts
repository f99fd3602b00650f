import { standardDeviation } from './moments.ts';
import type { Sample } from './sample.ts';
import { walkTogether } from './walk.ts';

/** Evidently divides Wasserstein distances by no less than this. */
const SMALLEST_SCALE = 0.001;

/** The greatest distance of the two empirical distribution functions: the Kolmogorov-Smirnov statistic, 0..1. */
export function kolmogorovSmirnovDistance(reference: Sample, current: Sample): number {
  const n = reference.sorted.length;
  const m = current.sorted.length;
  let distance = 0;
  walkTogether(reference.sorted, current.sorted, (_, a, b) => {
    distance = Math.max(distance, Math.abs(a / n - b / m));
  });
  return distance;
}

/** The integral of f(|F_r - F_c|) over the values. */
function integrate(reference: Sample, current: Sample, f: (gap: number) => number): number {
  const n = reference.sorted.length;
  const m = current.sorted.length;
  let sum = 0;
  let lost = 0;
  let before = Number.NaN;
  let height = 0;
  walkTogether(reference.sorted, current.sorted, (value, a, b) => {
    if (height !== 0) {
      const term = height * (value - before) - lost;
      const next = sum + term;
      lost = next - sum - term;
      sum = next;
    }
    before = value;
    height = f(Math.abs(a / n - b / m));
  });
  return sum;
}

/** The Wasserstein (earth mover's) distance of first order, in the unit of the values. */
export function wassersteinDistance(reference: Sample, current: Sample): number {
  return integrate(reference, current, (gap) => gap);
}

/** Evidently's normed Wasserstein distance: in standard deviations of the reference, taken as at least 0.001. */
export function normedWasserstein(reference: Sample, current: Sample): number {
  return (
    wassersteinDistance(reference, current) / Math.max(standardDeviation(reference.sorted), SMALLEST_SCALE)
  );
}

/** The energy distance of SciPy: the root of twice the integral of (F_r - F_c)^2. */
export function energyDistance(reference: Sample, current: Sample): number {
  return Math.SQRT2 * Math.sqrt(integrate(reference, current, (gap) => gap * gap));
}
