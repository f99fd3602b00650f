/** The measures of Evidently 0.7.21 whose scores are a function of the data. */
export const EVIDENTLY_MEASURES = [
  'anderson',
  'chisquare',
  'cramer_von_mises',
  'ed',
  'fisher_exact',
  'g_test',
  'hellinger',
  'jensenshannon',
  'kl_div',
  'ks',
  'mannw',
  'psi',
  't_test',
  'wasserstein',
  'z',
] as const;

export type EvidentlyMeasure = (typeof EVIDENTLY_MEASURES)[number];
export type ColumnType = 'numerical' | 'categorical';

/** How a score becomes drift against a threshold. */
export type DriftRule = 'at-most' | 'below' | 'at-least' | 'above';

export interface MeasureFacts {
  /** Evidently's own display name. */
  readonly label: string;
  readonly types: readonly ColumnType[];
  readonly threshold: number;
  readonly rule: DriftRule;
  readonly score: 'p-value' | 'distance';
}

const NUMERIC: readonly ColumnType[] = ['numerical'];
const CATEGORICAL: readonly ColumnType[] = ['categorical'];
const BOTH: readonly ColumnType[] = ['categorical', 'numerical'];

const pValue = (
  label: string,
  types: readonly ColumnType[],
  threshold: number,
  rule: DriftRule,
): MeasureFacts => ({
  label,
  types,
  threshold,
  rule,
  score: 'p-value',
});
const distance = (
  label: string,
  types: readonly ColumnType[],
  rule: DriftRule = 'at-least',
): MeasureFacts => ({
  label,
  types,
  threshold: 0.1,
  rule,
  score: 'distance',
});

/** Names, column types, default thresholds and rules as Evidently 0.7.21 registers them. */
export const EVIDENTLY_REGISTRY: Readonly<Record<EvidentlyMeasure, MeasureFacts>> = {
  anderson: pValue('Anderson-Darling', NUMERIC, 0.1, 'below'),
  chisquare: pValue('chi-square p_value', CATEGORICAL, 0.05, 'below'),
  cramer_von_mises: pValue('Cramer-von Mises', NUMERIC, 0.1, 'at-most'),
  ed: distance('Energy-distance', NUMERIC, 'above'),
  fisher_exact: pValue("Fisher's Exact test", CATEGORICAL, 0.1, 'below'),
  g_test: pValue('g_test', CATEGORICAL, 0.1, 'below'),
  hellinger: distance('Hellinger distance', BOTH),
  jensenshannon: distance('Jensen-Shannon distance', BOTH),
  kl_div: distance('Kullback-Leibler divergence', BOTH),
  ks: pValue('K-S p_value', NUMERIC, 0.05, 'at-most'),
  mannw: pValue('Mann-Whitney U-rank test', NUMERIC, 0.05, 'below'),
  psi: distance('PSI', BOTH),
  t_test: pValue('t_test', NUMERIC, 0.05, 'below'),
  wasserstein: distance('Wasserstein distance (normed)', NUMERIC),
  z: pValue('Z-test p_value', CATEGORICAL, 0.05, 'below'),
};

/** Measures of Evidently that are left out, with the reason to give to a person. */
export const EVIDENTLY_LEFT_OUT: Readonly<Record<string, string>> = {
  TVD: 'its p-value comes from 1000 permutations drawn by numpy: not a function of the data alone',
  abs_text_content_drift: 'it trains a text classifier',
  empirical_mmd: 'its p-value comes from 100 permutations without a seed: it differs from run to run',
  es: 'the Epps-Singleton test is not built in',
  perc_text_content_drift: 'it trains a text classifier and draws at random',
};

/** True where the score means drift against the threshold; never for NaN. */
export function isDrift(rule: DriftRule, score: number, threshold: number): boolean {
  if (rule === 'at-most') return score <= threshold;
  if (rule === 'below') return score < threshold;
  return rule === 'at-least' ? score >= threshold : score > threshold;
}

/**
 * The measure that Evidently takes when none is named: by the rows of the reference (after its missing values are
 * dropped) and the distinct values of both sides; never by the rows of the current data.
 */
export function evidentlyDefault(
  type: ColumnType,
  referenceRows: number,
  distinctValues: number,
): EvidentlyMeasure {
  const categorical = type === 'categorical' || distinctValues <= 5;
  if (referenceRows > 1000) return categorical ? 'jensenshannon' : 'wasserstein';
  if (!categorical) return 'ks';
  return distinctValues > 2 ? 'chisquare' : 'z';
}
