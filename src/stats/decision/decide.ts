import type { ColumnPair } from '../measures/evidently.ts';
import { totalOf } from '../measures/sample.ts';
import { adjustedPValues } from './benjamini-hochberg.ts';
import { categoricalEvidence } from './categorical-evidence.ts';
import { DEFAULT_FEWEST_ROWS, type EffectName, type Evidence } from './evidence.ts';
import { missingEvidence } from './missing-evidence.ts';
import { numericEvidence } from './numeric-evidence.ts';

/** What the profile `plimsoll` asks for before it says drift. */
export interface DecisionRule {
  /** The share of runs without drift that may alarm, and of alarms that may be false. */
  readonly falseDiscoveryRate: number;
  /** The smallest effects that matter, however certain they are. */
  readonly smallestEffect: Readonly<Record<EffectName, number>>;
  /** On fewer rows on either side nothing is decided. */
  readonly fewestRows: number;
}

/** The rule where nothing else is configured. */
export const DEFAULT_RULE: DecisionRule = {
  falseDiscoveryRate: 0.05,
  smallestEffect: {
    'kolmogorov-smirnov-distance': 0.05,
    'missing-share-difference': 0.05,
    'total-variation-distance': 0.05,
  },
  fewestRows: DEFAULT_FEWEST_ROWS,
};

/** Of a column either its values or its missing values. */
export type Aspect = 'missing' | 'values';

export interface Question {
  readonly column: string;
  readonly aspect: Aspect;
  readonly evidence: Evidence;
}

export type DriftVerdict = 'drift' | 'no-drift' | 'too-few-rows';

export interface Decision extends Question {
  readonly verdict: DriftVerdict;
  /** Adjusted for how many questions were asked; null where nothing was tested. */
  readonly adjustedP: number | null;
  /** What the effect had to reach; null where nothing was tested. */
  readonly smallestEffect: number | null;
}

export interface DriftDecision {
  readonly decisions: readonly Decision[];
  /** Names of the columns with drift of any aspect, in the given order. */
  readonly drifted: readonly string[];
  /** How many columns could be tested. */
  readonly testedColumns: number;
  readonly rule: DecisionRule;
}

/**
 * Decides all questions of a run together: drift is a difference that is both large enough to matter and, adjusted for
 * the number of questions, improbable by chance. Where nothing drifts, the share of runs with any drift is at most the
 * false discovery rate, for any number of rows and columns.
 */
export function decide(questions: readonly Question[], rule: DecisionRule = DEFAULT_RULE): DriftDecision {
  const tested = questions.flatMap(({ evidence }) => (evidence.kind === 'tested' ? [evidence] : []));
  const adjusted = adjustedPValues(tested.map(({ p }) => p));
  let next = 0;
  const decisions = questions.map((question): Decision => {
    const { evidence } = question;
    if (evidence.kind === 'too-few-rows')
      return { ...question, verdict: 'too-few-rows', adjustedP: null, smallestEffect: null };
    const adjustedP = adjusted[next++] ?? 1;
    const smallestEffect = rule.smallestEffect[evidence.effectName];
    const drift = adjustedP <= rule.falseDiscoveryRate && evidence.effect >= smallestEffect;
    return { ...question, verdict: drift ? 'drift' : 'no-drift', adjustedP, smallestEffect };
  });
  const columns = (kept: readonly Decision[]): string[] => [...new Set(kept.map(({ column }) => column))];
  return {
    decisions,
    drifted: columns(decisions.filter(({ verdict }) => verdict === 'drift')),
    testedColumns: columns(decisions.filter(({ verdict }) => verdict !== 'too-few-rows')).length,
    rule,
  };
}

/** A column of both tables; the missing values of numeric columns are those that their samples dropped. */
export interface DriftColumn {
  readonly name: string;
  readonly pair: ColumnPair;
  /** Rows without a category, for categorical columns; 0 where not given. */
  readonly missing?: { readonly reference: number; readonly current: number };
}

/** The questions that a column raises: its values, and its missing values where there are any. */
export function questionsOf(column: DriftColumn, rule: DecisionRule = DEFAULT_RULE): Question[] {
  const { name, pair } = column;
  const values =
    pair.type === 'numerical'
      ? numericEvidence(pair.reference, pair.current, rule.fewestRows)
      : categoricalEvidence(pair.reference, pair.current, rule.fewestRows);
  const missing =
    pair.type === 'numerical'
      ? { reference: pair.reference.dropped, current: pair.current.dropped }
      : (column.missing ?? { reference: 0, current: 0 });
  const present =
    pair.type === 'numerical'
      ? { reference: pair.reference.sorted.length, current: pair.current.sorted.length }
      : { reference: totalOf(pair.reference), current: totalOf(pair.current) };
  const ofMissing = missingEvidence(
    { missing: missing.reference, rows: missing.reference + present.reference },
    { missing: missing.current, rows: missing.current + present.current },
    rule.fewestRows,
  );
  const questions: Question[] = [{ column: name, aspect: 'values', evidence: values }];
  if (ofMissing !== null) questions.push({ column: name, aspect: 'missing', evidence: ofMissing });
  return questions;
}

/** The profile `plimsoll` for whole tables. */
export function decideDrift(
  columns: readonly DriftColumn[],
  rule: DecisionRule = DEFAULT_RULE,
): DriftDecision {
  return decide(
    columns.flatMap((column) => questionsOf(column, rule)),
    rule,
  );
}
