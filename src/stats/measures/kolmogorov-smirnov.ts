import {
  kolmogorovAsymptotic,
  kolmogorovExact,
  LARGEST_EXACT_SAMPLE,
} from '../distributions/kolmogorov-two-sample.ts';
import { kolmogorovSmirnovDistance } from './distribution-distances.ts';
import type { Sample } from './sample.ts';

export interface KolmogorovSmirnov {
  readonly distance: number;
  readonly p: number;
  readonly method: 'exact' | 'asymptotic';
}

/** The two-sided p-value of the distance `d` for n and m rows; exact by lattice paths where both have at most `exactUpTo`. */
export function kolmogorovSmirnovP(
  d: number,
  n: number,
  m: number,
  exactUpTo: number = LARGEST_EXACT_SAMPLE,
): KolmogorovSmirnov {
  if (Math.max(n, m) <= exactUpTo) {
    const exact = kolmogorovExact(d, n, m);
    if (exact !== null) return { distance: d, p: exact, method: 'exact' };
  }
  return { distance: d, p: kolmogorovAsymptotic(d, n, m), method: 'asymptotic' };
}

/**
 * The two-sample Kolmogorov-Smirnov test, two-sided, as `scipy.stats.ks_2samp` decides it. With ties the true p-value is
 * smaller than the one given: the test then errs on the side of no alarm.
 */
export function kolmogorovSmirnovTest(reference: Sample, current: Sample): KolmogorovSmirnov {
  const distance = kolmogorovSmirnovDistance(reference, current);
  return kolmogorovSmirnovP(distance, reference.sorted.length, current.sorted.length);
}
