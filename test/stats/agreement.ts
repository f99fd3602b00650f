import { besselKTimesExp } from '../../src/stats/distributions/bessel.ts';
import { betaLower } from '../../src/stats/distributions/beta.ts';
import { chiSquareCdf, chiSquareSf } from '../../src/stats/distributions/chi-square.ts';
import { fCdf, fSf } from '../../src/stats/distributions/f.ts';
import { gammaLower, gammaUpper, logGamma } from '../../src/stats/distributions/gamma.ts';
import { kolmogorovSf } from '../../src/stats/distributions/kolmogorov.ts';
import { erf, erfc, normalCdf, normalQuantile } from '../../src/stats/distributions/normal.ts';
import { studentTCdf, studentTSf } from '../../src/stats/distributions/student-t.ts';
import { contingencyTest } from '../../src/stats/measures/contingency.ts';
import { cramerVonMisesTest } from '../../src/stats/measures/cramer-von-mises.ts';
import {
  kolmogorovSmirnovDistance,
  wassersteinDistance,
} from '../../src/stats/measures/distribution-distances.ts';
import { type ColumnPair, evidentlyAutomatic, evidentlyScore } from '../../src/stats/measures/evidently.ts';
import type { EvidentlyMeasure } from '../../src/stats/measures/evidently-registry.ts';
import { mannWhitneyTest } from '../../src/stats/measures/mann-whitney.ts';
import { alignCounts, countCategories, sampleOf } from '../../src/stats/measures/sample.ts';
import { type QuantileMethod, quantile } from '../../src/stats/quantiles.ts';

type Value = number | 'NaN' | 'Infinity' | '-Infinity';
type Answer = Value | { readonly error: string };

interface Lattice {
  readonly rows: number;
  readonly step: number;
  readonly modulus: number;
  readonly scale: number;
  readonly offset: number;
}

interface Side {
  readonly lattice?: Lattice;
  readonly values?: readonly (Value | null)[];
  readonly integer?: boolean;
}

interface PairRecord {
  readonly name: string;
  readonly type: 'numerical' | 'categorical';
  readonly reference: Side;
  readonly current: Side;
  readonly empty?: boolean;
  readonly evidently?: Readonly<Record<string, Answer>>;
  readonly drifted?: Readonly<Record<string, boolean>>;
  readonly automatic?: { readonly measure: string; readonly score: Value; readonly drift: boolean };
  readonly scipy?: Readonly<Record<string, Answer>>;
}

/** What test/oracles/stats/oracle.py prints. */
export interface OracleDocument {
  readonly versions: Readonly<Record<string, string>>;
  readonly distributions: readonly (readonly [string, readonly number[], Value])[];
  readonly quantiles: readonly (readonly [readonly number[], number, QuantileMethod, Value])[];
  readonly pairs: readonly PairRecord[];
}

/** The outcome of a comparison: how many values, the largest relative difference of each measure, and what disagrees. */
export interface Agreement {
  readonly compared: number;
  /** Values below the peer's own resolution, held to an absolute difference. */
  readonly excused: number;
  readonly worst: Record<string, number>;
  readonly disagreements: string[];
}

const LARGEST_RELATIVE = 1e-9;
/**
 * Evidently gets these as one less a number near one, so that the peer itself has no more digits than this: p of `z` and
 * `cramer_von_mises`, and the square of `hellinger`.
 */
const ROUNDING_OF_ONE = 1e-14;
const FROM_ONE = new Set(['z', 'cramer_von_mises']);

function values(side: Side): Float64Array {
  const { lattice } = side;
  if (lattice === undefined) return Float64Array.from(side.values ?? [], (value) => Number(value));
  return Float64Array.from(
    { length: lattice.rows },
    (_, at) => (((at * lattice.step) % lattice.modulus) / lattice.modulus) * lattice.scale + lattice.offset,
  );
}

/** The columns of a recorded pair. */
export function columnsOf(pair: PairRecord): ColumnPair {
  if (pair.type === 'categorical') {
    const counts = (side: Side) =>
      countCategories((side.values ?? []).map((value) => (value === null ? null : String(value))));
    return { type: 'categorical', reference: counts(pair.reference), current: counts(pair.current) };
  }
  // A column with a missing value is one of floats in pandas.
  const sample = (side: Side) => sampleOf(values(side), { integer: side.integer === true });
  return { type: 'numerical', reference: sample(pair.reference), current: sample(pair.current) };
}

class Comparison {
  compared = 0;
  excused = 0;
  readonly worst: Record<string, number> = {};
  readonly disagreements: string[] = [];

  check(measure: string, where: string, got: number, want: number): void {
    this.compared++;
    if (got === want) {
      this.worst[measure] = this.worst[measure] ?? 0;
      return;
    }
    const apart = Math.abs(got - want);
    const relative = apart / Math.abs(want);
    const excused =
      (FROM_ONE.has(measure) && apart <= ROUNDING_OF_ONE) ||
      (measure === 'hellinger' && Math.abs(got * got - want * want) <= ROUNDING_OF_ONE);
    if (relative > LARGEST_RELATIVE && excused) {
      this.excused++;
      return;
    }
    this.worst[measure] = Math.max(this.worst[measure] ?? 0, relative);
    if (!(relative <= LARGEST_RELATIVE))
      this.disagreements.push(`${measure} of ${where}: ${got}, not ${want}`);
  }
}

function oneValue(columns: ColumnPair): boolean {
  if (columns.type === 'categorical') return false;
  const all = [columns.reference.sorted, columns.current.sorted].flatMap((each) => [each[0], each.at(-1)]);
  return new Set(all).size === 1;
}

function compareEvidently(pair: PairRecord, columns: ColumnPair, comparison: Comparison): void {
  for (const [name, want] of Object.entries(pair.evidently ?? {})) {
    // The names are the registry's: the oracle asks for no other.
    const measure = name as EvidentlyMeasure;
    const got = evidentlyScore(measure, columns);
    if (measure === 'cramer_von_mises' && !('refused' in got) && got.note !== null) {
      // Evidently's own exact p has three digits here, or none; SciPy's is compared below.
      if (typeof want === 'number' && Math.abs(got.score - want) > 2e-3 * want)
        comparison.disagreements.push(`${name} of ${pair.name}: ${got.score}, not about ${want}`);
    } else if (typeof want === 'object' || want === 'NaN') {
      if (!('refused' in got))
        comparison.disagreements.push(`${name} of ${pair.name}: ${got.score}, where the peer refuses`);
    } else if (measure === 't_test' && 'refused' in got && oneValue(columns)) {
      // The peer's figure comes from the rounding errors of two equal means.
    } else if ('refused' in got)
      comparison.disagreements.push(`${name} of ${pair.name}: refused, ${got.refused}`);
    else {
      comparison.check(name, pair.name, got.score, Number(want));
      if (got.drift !== pair.drifted?.[name])
        comparison.disagreements.push(`verdict of ${name} of ${pair.name}`);
    }
  }
  const { automatic } = pair;
  if (automatic === undefined) return;
  const got = evidentlyAutomatic(columns);
  if (got.measure !== automatic.measure || 'refused' in got || got.drift !== automatic.drift)
    comparison.disagreements.push(
      `choice for ${pair.name}: ${JSON.stringify(got)}, not ${JSON.stringify(automatic)}`,
    );
  else comparison.check(automatic.measure, `${pair.name}, chosen`, got.score, Number(automatic.score));
}

function ownScore(name: string, columns: ColumnPair): number | null {
  if (columns.type === 'categorical') {
    const both = alignCounts(columns.reference, columns.current);
    return contingencyTest(both.reference, both.current)?.p ?? null;
  }
  const { reference, current } = columns;
  if (name === 'ks distance') return kolmogorovSmirnovDistance(reference, current);
  if (name === 'wasserstein plain') return wassersteinDistance(reference, current);
  if (name === 'cramer_von_mises') return cramerVonMisesTest(reference, current)?.p ?? null;
  return mannWhitneyTest(reference, current, name === 'mannw greater' ? 'greater' : 'two-sided').p;
}

/** Compares every score, verdict and choice that the peers gave. */
export function compareScores(document: OracleDocument): Agreement {
  const comparison = new Comparison();
  for (const pair of document.pairs) {
    const columns = columnsOf(pair);
    if (pair.empty === true) {
      if (!('refused' in evidentlyAutomatic(columns)))
        comparison.disagreements.push(`${pair.name} is not refused`);
      continue;
    }
    compareEvidently(pair, columns, comparison);
    for (const [name, want] of Object.entries(pair.scipy ?? {})) {
      const got = ownScore(name, columns);
      if (typeof want === 'number' && got !== null) comparison.check(name, pair.name, got, want);
      else if (typeof want === 'number' || got !== null)
        comparison.disagreements.push(`${name} of ${pair.name}: ${got}, not ${JSON.stringify(want)}`);
    }
  }
  return comparison;
}

const DISTRIBUTIONS: Readonly<Record<string, (...given: [number, number, number]) => number>> = {
  besselKTimesExp,
  betaLower: (a, b, x) => betaLower(a, b, x),
  chiSquareCdf,
  chiSquareSf,
  erf,
  erfc,
  fCdf,
  fSf,
  gammaLower,
  gammaUpper,
  kolmogorovSf,
  logGamma,
  normalCdf,
  normalQuantile,
  studentTCdf,
  studentTSf,
};

/** Compares the values of SciPy's distributions. */
export function compareDistributions(document: OracleDocument): Agreement {
  const comparison = new Comparison();
  for (const [name, [a = 0, b = 0, c = 0], want] of document.distributions) {
    const got = DISTRIBUTIONS[name]?.(a, b, c) ?? Number.NaN;
    comparison.check(name, `(${a}, ${b}, ${c})`, got, Number(want));
  }
  return comparison;
}

/** Compares the quantiles of numpy by each of its methods. */
export function compareQuantiles(document: OracleDocument): Agreement {
  const comparison = new Comparison();
  for (const [values, q, method, want] of document.quantiles)
    comparison.check(method, `${q} of ${values.length} values`, quantile(values, q, method), Number(want));
  return comparison;
}
