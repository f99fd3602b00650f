import { byCodeUnit } from '../../support/compare.ts';
import { andersonDarlingTest } from './anderson-darling.ts';
import { cramerVonMisesTest } from './cramer-von-mises.ts';
import { energyDistance, normedWasserstein } from './distribution-distances.ts';
import {
  hellingerOfCategories,
  hellingerOfNumbers,
  jensenShannonDistance,
  kullbackLeibler,
  populationStabilityIndex,
} from './divergences.ts';
import {
  EVIDENTLY_REGISTRY,
  type EvidentlyMeasure,
  evidentlyDefault,
  isDrift,
} from './evidently-registry.ts';
import { fisherExactTest } from './fisher-exact.ts';
import { categoryFrequencies, type Frequencies, numericFrequencies } from './frequencies.ts';
import { goodnessOfFit, gTest } from './goodness-of-fit.ts';
import { kolmogorovSmirnovTest } from './kolmogorov-smirnov.ts';
import { mannWhitneyTest } from './mann-whitney.ts';
import { twoProportionZ } from './proportions.ts';
import { type CategoryCounts, countValues, type Sample, totalOf } from './sample.ts';
import { studentTTest } from './t-test.ts';

/** One column on both sides. */
export type ColumnPair =
  | { readonly type: 'numerical'; readonly reference: Sample; readonly current: Sample }
  | { readonly type: 'categorical'; readonly reference: CategoryCounts; readonly current: CategoryCounts };

/** What Evidently would say of a column, or why it would not. */
export type EvidentlyVerdict =
  | {
      readonly measure: EvidentlyMeasure;
      readonly score: number;
      readonly threshold: number;
      readonly drift: boolean;
      /** Where the score is deliberately another than Evidently's own, or is known to mislead. */
      readonly note: string | null;
    }
  | { readonly measure: EvidentlyMeasure; readonly refused: string };

type Scored = { readonly score: number; readonly note?: string } | { readonly refused: string };

const refused = (reason: string): Scored => ({ refused: reason });
const CONSTANT = 'it is not defined for columns that hold one and the same value, or for so few rows';
const TOO_MANY_BINS = 'the values lie too close together for the bins that the measure asks for';

function numericScore(measure: EvidentlyMeasure, reference: Sample, current: Sample): Scored | null {
  switch (measure) {
    case 'ks':
      return { score: kolmogorovSmirnovTest(reference, current).p };
    case 'wasserstein':
      return { score: normedWasserstein(reference, current) };
    case 'ed':
      return { score: energyDistance(reference, current) };
    case 'anderson': {
      const result = andersonDarlingTest(reference, current);
      return result === null ? refused(CONSTANT) : { score: result.p };
    }
    case 'cramer_von_mises': {
      const result = cramerVonMisesTest(reference, current);
      if (result === null) return refused('it needs at least two rows on both sides');
      if (result.method === 'asymptotic') return { score: result.p };
      return {
        score: result.p,
        note: 'exact; Evidently computes this one in reduced precision, or fails, for up to 20 rows',
      };
    }
    case 'mannw':
      return {
        score: mannWhitneyTest(reference, current, 'less').p,
        note: 'one-sided: it does not see the current values being smaller',
      };
    case 't_test': {
      const result = studentTTest(reference, current);
      return result === null ? refused(CONSTANT) : { score: result.p };
    }
    case 'hellinger': {
      const score = hellingerOfNumbers(reference, current);
      return score === null ? refused(TOO_MANY_BINS) : { score };
    }
    default:
      return null;
  }
}

function fisherScore(reference: CategoryCounts, current: CategoryCounts): Scored {
  const n = totalOf(reference);
  if (n !== totalOf(current)) return refused('Evidently needs as many rows on both sides for it');
  const keys = [...new Set([...reference.keys(), ...current.keys()])];
  if (keys.length > 2) return refused('it is for two categories only');
  const key = keys[0] ?? '';
  const a = current.get(key) ?? 0;
  const c = reference.get(key) ?? 0;
  return { score: fisherExactTest(a, n - a, c, n - c) };
}

function categoryScore(
  measure: EvidentlyMeasure,
  reference: CategoryCounts,
  current: CategoryCounts,
  order: (a: string, b: string) => number,
): Scored | null {
  switch (measure) {
    case 'chisquare': {
      const result = goodnessOfFit(reference, current);
      if (result === null) return refused(CONSTANT);
      return { score: result.p, note: 'goodness of fit: it takes the reference to be without error' };
    }
    case 'z':
      return { score: twoProportionZ(reference, current, order) };
    case 'g_test': {
      const result = gTest(reference, current);
      if (result === 'unequal-totals') return refused('Evidently needs as many rows on both sides for it');
      return result === 'one-category' ? refused(CONSTANT) : { score: result.p };
    }
    case 'fisher_exact':
      return fisherScore(reference, current);
    case 'hellinger':
      return { score: hellingerOfCategories(categoryFrequencies(reference, current)) };
    default:
      return null;
  }
}

function frequencyScore(measure: EvidentlyMeasure, shares: Frequencies): Scored {
  switch (measure) {
    case 'psi':
      return { score: populationStabilityIndex(shares) };
    case 'kl_div':
      return { score: kullbackLeibler(shares) };
    case 'jensenshannon':
      return { score: jensenShannonDistance(shares) };
    default:
      return refused('it is not for columns of this type');
  }
}

function numericColumnScore(measure: EvidentlyMeasure, reference: Sample, current: Sample): Scored {
  const own = numericScore(measure, reference, current);
  if (own !== null) return own;
  // The automatic choice takes tests of categories for numeric columns of few values too.
  if (!EVIDENTLY_REGISTRY[measure].types.includes('numerical')) {
    const order = (a: string, b: string) => Number(a) - Number(b);
    const scored = categoryScore(measure, countValues(reference), countValues(current), order);
    return scored ?? refused('it is not for numerical columns');
  }
  const shares = numericFrequencies(reference, current);
  return typeof shares === 'string' ? refused(TOO_MANY_BINS) : frequencyScore(measure, shares);
}

function emptySide(pair: ColumnPair): string | null {
  const rows = (side: Sample | CategoryCounts): number =>
    'sorted' in side ? side.sorted.length : totalOf(side);
  if (rows(pair.reference) === 0) return 'the reference has no value that is present and finite';
  return rows(pair.current) === 0 ? 'the current data has no value that is present and finite' : null;
}

/**
 * One measure of a column as Evidently 0.7.21 computes it. `automatic` allows tests of categories on a numeric column, as
 * Evidently's own choice does; asked by name it refuses them.
 */
export function evidentlyScore(
  measure: EvidentlyMeasure,
  pair: ColumnPair,
  options: { readonly threshold?: number; readonly automatic?: boolean } = {},
): EvidentlyVerdict {
  const facts = EVIDENTLY_REGISTRY[measure];
  const reason = emptySide(pair);
  if (reason !== null) return { measure, refused: reason };
  if (options.automatic !== true && !facts.types.includes(pair.type))
    return { measure, refused: `it is not for ${pair.type} columns` };
  const scored =
    pair.type === 'numerical'
      ? numericColumnScore(measure, pair.reference, pair.current)
      : (categoryScore(measure, pair.reference, pair.current, byCodeUnit) ??
        frequencyScore(measure, categoryFrequencies(pair.reference, pair.current)));
  if ('refused' in scored) return { measure, refused: scored.refused };
  const threshold = options.threshold ?? facts.threshold;
  const drift = isDrift(facts.rule, scored.score, threshold);
  return { measure, score: scored.score, threshold, drift, note: scored.note ?? null };
}

/** No choice depends on more distinct values than this. */
const DISTINCT_THAT_MATTER = 6;

/** The first distinct values of a sorted array. */
function firstDistinct(sorted: Float64Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < sorted.length && values.length < DISTINCT_THAT_MATTER; at++) {
    const value = sorted[at] ?? 0;
    if (value !== values.at(-1)) values.push(value);
  }
  return values;
}

/** The measure that Evidently chooses for the column by itself. */
export function evidentlyChoice(pair: ColumnPair): EvidentlyMeasure {
  if (pair.type === 'categorical') {
    const distinct = new Set([...pair.reference.keys(), ...pair.current.keys()]).size;
    return evidentlyDefault('categorical', totalOf(pair.reference), distinct);
  }
  const { reference, current } = pair;
  const distinct = new Set([...firstDistinct(reference.sorted), ...firstDistinct(current.sorted)]).size;
  return evidentlyDefault('numerical', reference.sorted.length, distinct);
}

/** The profile `evidently`: its own choice of the measure, its threshold, its verdict. */
export function evidentlyAutomatic(pair: ColumnPair): EvidentlyVerdict {
  return evidentlyScore(evidentlyChoice(pair), pair, { automatic: true });
}

/** Evidently's verdict of a data set: the share of columns with drift reaches `share`. */
export function evidentlyDatasetDrift(drifts: readonly boolean[], share = 0.5): boolean {
  return drifts.length > 0 && drifts.filter(Boolean).length / drifts.length >= share;
}
