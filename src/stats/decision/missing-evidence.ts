import { guardedContingencyTest } from '../measures/contingency.ts';
import { fisherExactTest } from '../measures/fisher-exact.ts';
import { shareDifferenceInterval } from '../measures/proportions.ts';
import { DEFAULT_FEWEST_ROWS, type Evidence } from './evidence.ts';

/** How many of how many rows hold no value. */
export interface MissingCount {
  readonly missing: number;
  readonly rows: number;
}

/** Below this expected count the test is Fisher's. */
const FEWEST_EXPECTED = 5;
/** Up to this many rows on the smaller side too: chi-square is above its level there at times. */
const MOST_EXACT_ROWS = 10_000;

/**
 * Evidence that the share of missing values differs: a test of two proportions, exact where counts are small. Null where
 * no row on either side misses a value: there is nothing to test, and nothing that others have to be adjusted for.
 */
export function missingEvidence(
  reference: MissingCount,
  current: MissingCount,
  fewestRows: number = DEFAULT_FEWEST_ROWS,
): Evidence | null {
  if (reference.missing === 0 && current.missing === 0) return null;
  const rows = { reference: reference.rows, current: current.rows };
  if (Math.min(reference.rows, current.rows) < fewestRows)
    return { kind: 'too-few-rows', rows, needed: fewestRows };
  const present = [reference.rows - reference.missing, current.rows - current.missing] as const;
  const result = guardedContingencyTest([reference.missing, present[0]], [current.missing, present[1]]);
  const exact =
    result === null ||
    result.smallestExpected < FEWEST_EXPECTED ||
    Math.min(rows.reference, rows.current) <= MOST_EXACT_ROWS;
  const p = exact ? fisherExactTest(reference.missing, present[0], current.missing, present[1]) : result.p;
  const shares = [reference.missing / reference.rows, current.missing / current.rows] as const;
  const [low, high] = shareDifferenceInterval(
    reference.missing,
    reference.rows,
    current.missing,
    current.rows,
  );
  const pooled = (reference.missing + current.missing) / (reference.rows + current.rows);
  return {
    kind: 'tested',
    effectName: 'missing-share-difference',
    effect: Math.abs(shares[1] - shares[0]),
    // Of the size of the difference, whichever side misses more.
    interval:
      low <= 0 && high >= 0
        ? [0, Math.max(-low, high)]
        : [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))],
    test: exact ? 'fisher-exact' : 'chi-square',
    p,
    detectable: Math.min(
      1,
      1.96 * Math.sqrt(pooled * (1 - pooled) * (1 / reference.rows + 1 / current.rows)),
    ),
    rows,
    provenance: 'exact',
    detail: { referenceShare: shares[0], currentShare: shares[1] },
  };
}
