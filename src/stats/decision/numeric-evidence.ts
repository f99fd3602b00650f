import {
  greatestCommonDivisor,
  kolmogorovAsymptotic,
  kolmogorovExact,
} from '../distributions/kolmogorov-two-sample.ts';
import { kolmogorovSmirnovDistance, wassersteinDistance } from '../measures/distribution-distances.ts';
import { rankOf } from '../measures/histogram.ts';
import { mean, standardDeviation } from '../measures/moments.ts';
import { countValues, type Sample } from '../measures/sample.ts';
import { categoricalEvidence } from './categorical-evidence.ts';
import {
  DEFAULT_FEWEST_ROWS,
  detectableDistance,
  distanceInterval,
  type Evidence,
  type TestName,
} from './evidence.ts';

/** Up to this many distinct values on both sides together a column is tested as one of categories: KS has little power there. */
const MOST_CATEGORIES = 10;
/** The exact distribution costs n times m steps: beyond this many the limit is used, which then differs in no digit that decides. */
const MOST_EXACT_STEPS = 2_000_000;

/**
 * The two-sided p-value of a Kolmogorov-Smirnov distance: exact where n times m allows it, and for equal sizes, whose sum
 * is short. Else the limit at half a step below the distance, as distances come in steps of 1 / lcm(n, m): without that
 * it would be up to a tenth too small for sizes that divide one another.
 */
export function distanceEvidence(distance: number, n: number, m: number): { test: TestName; p: number } {
  if (n === m || n * m <= MOST_EXACT_STEPS) {
    const p = kolmogorovExact(distance, n, m);
    if (p !== null) return { test: 'kolmogorov-smirnov-exact', p };
  }
  const halfStep = 0.5 / ((n / greatestCommonDivisor(n, m)) * m);
  return {
    test: 'kolmogorov-smirnov-asymptotic',
    p: kolmogorovAsymptotic(Math.max(0, distance - halfStep), n, m),
  };
}

function fewValues(reference: Sample, current: Sample): boolean {
  const distinct = new Set<number>();
  for (const { sorted } of [reference, current]) {
    // Few values are spread over long runs: each is visited once.
    for (let at = 0; at < sorted.length; at = rankOf(sorted, sorted[at] ?? 0, 'at-most')) {
      distinct.add(sorted[at] ?? 0);
      if (distinct.size > MOST_CATEGORIES) return false;
    }
  }
  return true;
}

/**
 * Evidence that two numeric columns differ: the Kolmogorov-Smirnov test, whose p-value is too large, never too small,
 * where values are tied; with at most ten distinct values the test of categories. The effect is the distance of the
 * distribution functions, which outliers don't move; `detail` has the Wasserstein distance in standard deviations.
 */
export function numericEvidence(
  reference: Sample,
  current: Sample,
  fewestRows: number = DEFAULT_FEWEST_ROWS,
): Evidence {
  const n = reference.sorted.length;
  const m = current.sorted.length;
  const rows = { reference: n, current: m };
  if (Math.min(n, m) < fewestRows) return { kind: 'too-few-rows', rows, needed: fewestRows };
  const deviation = standardDeviation(reference.sorted);
  const moved = wassersteinDistance(reference, current);
  const detail = {
    referenceMean: mean(reference.sorted),
    currentMean: mean(current.sorted),
    wasserstein: moved,
    // A reference that never varies has no scale of its own.
    ...(deviation > 0 ? { wassersteinPerDeviation: moved / deviation } : {}),
  };
  if (fewValues(reference, current)) {
    const evidence = categoricalEvidence(countValues(reference), countValues(current), fewestRows);
    return evidence.kind === 'tested' ? { ...evidence, detail: { ...evidence.detail, ...detail } } : evidence;
  }
  const effect = kolmogorovSmirnovDistance(reference, current);
  return {
    kind: 'tested',
    effectName: 'kolmogorov-smirnov-distance',
    effect,
    interval: distanceInterval(effect, n, m),
    ...distanceEvidence(effect, n, m),
    detectable: detectableDistance(n, m),
    rows,
    provenance: 'exact',
    detail,
  };
}
