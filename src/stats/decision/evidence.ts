/** What the size of a difference is measured by; each is 0 for no difference and 1 for the greatest. */
export type EffectName =
  | 'kolmogorov-smirnov-distance'
  | 'missing-share-difference'
  | 'total-variation-distance';

/** What the probability comes from. */
export type TestName =
  | 'chi-square'
  | 'fisher-exact'
  | 'kolmogorov-smirnov-asymptotic'
  | 'kolmogorov-smirnov-exact';

export interface Rows {
  readonly reference: number;
  readonly current: number;
}

/** A difference of two samples: how large it is, and how probable one as large is where there is none. */
export interface TestedEvidence {
  readonly kind: 'tested';
  readonly effectName: EffectName;
  readonly effect: number;
  /** Holds the effect of the sources themselves in at least 95 of 100 cases; null where none is known. */
  readonly interval: readonly [number, number] | null;
  readonly test: TestName;
  readonly p: number;
  /** The smallest effect that could be told from chance at 5% with these many rows, for this column alone; about. */
  readonly detectable: number;
  /** Rows that were compared, without missing values. */
  readonly rows: Rows;
  /** `estimated` where sketches stood in for the rows. */
  readonly provenance: 'exact' | 'estimated';
  /** Further numbers that explain the result to a person; NaN never. */
  readonly detail: Readonly<Record<string, number>>;
}

export interface TooFewRows {
  readonly kind: 'too-few-rows';
  readonly rows: Rows;
  readonly needed: number;
}

export type Evidence = TestedEvidence | TooFewRows;

/** On fewer rows than this on either side nothing is decided. */
export const DEFAULT_FEWEST_ROWS = 20;

/** The distance that chance alone exceeds in 5% of cases, by the first term of Kolmogorov's limit. */
export function detectableDistance(n: number, m: number): number {
  return Math.min(1, Math.sqrt((Math.log(2 / 0.05) / 2) * (1 / n + 1 / m)));
}

/**
 * An interval for the distance of the two sources' distribution functions, for any distribution: the observed distance
 * with the bands of Dvoretzky, Kiefer and Wolfowitz around both sides, with Massart's constant (Ann. Prob. 18, 1990).
 */
export function distanceInterval(
  distance: number,
  n: number,
  m: number,
  confidence = 0.95,
): [number, number] {
  const reach = (rows: number): number => Math.sqrt(Math.log(4 / (1 - confidence)) / (2 * rows));
  const both = reach(n) + reach(m);
  return [Math.max(0, distance - both), Math.min(1, distance + both)];
}
