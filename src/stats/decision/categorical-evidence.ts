import { byCodeUnit } from '../../support/compare.ts';
import { guardedContingencyTest } from '../measures/contingency.ts';
import { fisherExactTest } from '../measures/fisher-exact.ts';
import { alignCounts, type CategoryCounts, totalOf } from '../measures/sample.ts';
import { DEFAULT_FEWEST_ROWS, type Evidence, type TestName } from './evidence.ts';

/** Cochran's rule: a cell's expected count below this makes the chi-square distribution a poor guide. */
const FEWEST_EXPECTED = 5;

/** Up to this many rows on the smaller side two categories get the exact test: chi-square is above its level there at times. */
const MOST_EXACT_ROWS = 10_000;

interface Cell {
  readonly key: string;
  reference: number;
  current: number;
}

/**
 * Categories too rare for a cell of their own, put together. Which ones they are depends on both sides' sums only, so
 * that under no drift the choice favours neither side.
 */
function pooled(reference: CategoryCounts, current: CategoryCounts): { cells: Cell[]; merged: number } {
  const both = alignCounts(reference, current);
  const n = totalOf(reference);
  const m = totalOf(current);
  const smallerShare = Math.min(n, m) / (n + m);
  const cells: Cell[] = both.keys
    .map((key, at) => ({ key, reference: both.reference[at] ?? 0, current: both.current[at] ?? 0 }))
    .sort((a, b) => a.reference + a.current - b.reference - b.current || byCodeUnit(a.key, b.key));
  const expected = (cell: Cell): number => (cell.reference + cell.current) * smallerShare;
  const rare: Cell = { key: '', reference: 0, current: 0 };
  let merged = 0;
  while (merged < cells.length) {
    const next = cells[merged];
    if (next === undefined) break;
    if (expected(next) >= FEWEST_EXPECTED && (merged === 0 || expected(rare) >= FEWEST_EXPECTED)) break;
    rare.reference += next.reference;
    rare.current += next.current;
    merged++;
  }
  return { cells: merged === 0 ? cells : [rare, ...cells.slice(merged)], merged };
}

/** The most frequent category against all others: what is left to test where all others are rare. */
function commonestAgainstRest(reference: CategoryCounts, current: CategoryCounts): Cell[] {
  const both = alignCounts(reference, current);
  const sums = both.keys.map((key, at) => ({
    key,
    reference: both.reference[at] ?? 0,
    current: both.current[at] ?? 0,
  }));
  sums.sort((a, b) => b.reference + b.current - a.reference - a.current || byCodeUnit(a.key, b.key));
  const [commonest = { key: '', reference: 0, current: 0 }, ...others] = sums;
  const rest = others.reduce<Cell>(
    (sum, each) => ({
      key: '',
      reference: sum.reference + each.reference,
      current: sum.current + each.current,
    }),
    { key: '', reference: 0, current: 0 },
  );
  return [commonest, rest];
}

function test(cells: readonly Cell[], exact: boolean): { test: TestName; p: number } {
  const [first, second] = cells;
  if (exact && first !== undefined && second !== undefined)
    return {
      test: 'fisher-exact',
      p: fisherExactTest(first.reference, second.reference, first.current, second.current),
    };
  const result = guardedContingencyTest(
    cells.map((cell) => cell.reference),
    cells.map((cell) => cell.current),
  );
  return { test: 'chi-square', p: result?.p ?? 1 };
}

/**
 * Evidence that two columns of categories differ: the chi-square test of homogeneity with Nass's guard on categories that
 * are frequent enough, rare ones pooled; Fisher's exact test for two. The effect is the total variation
 * distance of the tested cells: the share of rows that would have to change.
 */
export function categoricalEvidence(
  reference: CategoryCounts,
  current: CategoryCounts,
  fewestRows: number = DEFAULT_FEWEST_ROWS,
): Evidence {
  const rows = { reference: totalOf(reference), current: totalOf(current) };
  if (Math.min(rows.reference, rows.current) < fewestRows)
    return { kind: 'too-few-rows', rows, needed: fewestRows };
  const pool = pooled(reference, current);
  const fewRows = Math.min(rows.reference, rows.current) <= MOST_EXACT_ROWS;
  const exact =
    pool.cells.length < 2 ||
    (pool.cells.length === 2 && (fewRows || smallestExpected(pool.cells, rows) < FEWEST_EXPECTED));
  const cells = exact ? commonestAgainstRest(reference, current) : pool.cells;
  const effect =
    cells.reduce(
      (sum, cell) => sum + Math.abs(cell.reference / rows.reference - cell.current / rows.current),
      0,
    ) / 2;
  let onlyCurrent = 0;
  let newCategories = 0;
  for (const [key, count] of current)
    if (count > 0 && (reference.get(key) ?? 0) === 0) {
      newCategories++;
      onlyCurrent += count;
    }
  return {
    kind: 'tested',
    effectName: 'total-variation-distance',
    effect,
    interval: null,
    ...test(cells, exact),
    detectable: detectableVariation(cells, rows),
    rows,
    provenance: 'exact',
    detail: {
      categories: new Set([...reference.keys(), ...current.keys()]).size,
      testedCategories: cells.length,
      newCategories,
      newCategoryShare: onlyCurrent / rows.current,
    },
  };
}

function smallestExpected(cells: readonly Cell[], rows: { reference: number; current: number }): number {
  const share = Math.min(rows.reference, rows.current) / (rows.reference + rows.current);
  return Math.min(...cells.map((cell) => (cell.reference + cell.current) * share));
}

/** About the mean of the distance under no difference and 1.64 of its deviations, the cells' differences being normal. */
function detectableVariation(cells: readonly Cell[], rows: { reference: number; current: number }): number {
  const scale = 1 / rows.reference + 1 / rows.current;
  const total = rows.reference + rows.current;
  let mean = 0;
  let variance = 0;
  for (const cell of cells) {
    const share = (cell.reference + cell.current) / total;
    const own = share * (1 - share) * scale;
    mean += Math.sqrt((own * 2) / Math.PI) / 2;
    variance += (own * (1 - 2 / Math.PI)) / 4;
  }
  // With two cells both hold the same difference: their deviations add up.
  return Math.min(1, mean + 1.645 * Math.sqrt(cells.length === 2 ? 2 * variance : variance));
}
