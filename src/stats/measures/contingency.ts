import { chiSquareSf } from '../distributions/chi-square.ts';

export interface Contingency {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** The smallest expected count of a cell. */
  readonly smallestExpected: number;
}

interface Margins {
  readonly n: number;
  readonly m: number;
  /** The totals of the columns that hold anything, and both sides' counts there. */
  readonly columns: readonly {
    readonly total: number;
    readonly reference: number;
    readonly current: number;
  }[];
}

function marginsOf(reference: readonly number[], current: readonly number[]): Margins {
  const columns = reference
    .map((count, at) => ({ total: count + (current[at] ?? 0), reference: count, current: current[at] ?? 0 }))
    .filter(({ total }) => total > 0);
  return {
    n: columns.reduce((sum, each) => sum + each.reference, 0),
    m: columns.reduce((sum, each) => sum + each.current, 0),
    columns,
  };
}

/** Pearson's statistic of a table of two rows, and its smallest expected count. */
function pearson({ n, m, columns }: Margins): { statistic: number; smallestExpected: number } {
  const total = n + m;
  let statistic = 0;
  let smallestExpected = Number.POSITIVE_INFINITY;
  for (const column of columns) {
    const expectedReference = (column.total * n) / total;
    const expectedCurrent = (column.total * m) / total;
    const gap = (column.current - expectedCurrent) ** 2;
    statistic += gap / expectedReference + gap / expectedCurrent;
    smallestExpected = Math.min(smallestExpected, expectedReference, expectedCurrent);
  }
  return { statistic, smallestExpected };
}

/**
 * The chi-square test of homogeneity of two samples (`scipy.stats.chi2_contingency` with `correction=False`): both sides
 * are samples, and both sizes count. Null with fewer than two categories or an empty side.
 */
export function contingencyTest(
  reference: readonly number[],
  current: readonly number[],
): Contingency | null {
  const margins = marginsOf(reference, current);
  if (margins.columns.length < 2 || margins.n === 0 || margins.m === 0) return null;
  const { statistic, smallestExpected } = pearson(margins);
  const df = margins.columns.length - 1;
  return { statistic, df, p: chiSquareSf(statistic, df), smallestExpected };
}

/**
 * The same test with Nass's guard for small expected counts: the statistic is scaled to a chi-square that has the exact
 * mean and variance that the statistic has when the margins are given (Haldane 1940; Dawson 1954; Nass, "The chi-square
 * test for small expectations in contingency tables", 1959). Null as `contingencyTest`, and with fewer than four rows.
 */
export function guardedContingencyTest(
  reference: readonly number[],
  current: readonly number[],
): Contingency | null {
  const margins = marginsOf(reference, current);
  const total = margins.n + margins.m;
  const columns = margins.columns.length;
  if (columns < 2 || margins.n === 0 || margins.m === 0 || total < 4) return null;
  const { statistic, smallestExpected } = pearson(margins);
  const { mean, variance } = statisticMoments(
    margins.n,
    margins.m,
    margins.columns.map((each) => each.total),
  );
  if (!(variance > 0)) return { statistic, df: columns - 1, p: 1, smallestExpected };
  const scale = (2 * mean) / variance;
  const df = scale * mean;
  return { statistic, df, p: chiSquareSf(scale * statistic, df), smallestExpected };
}

/** The exact mean and variance of Pearson's statistic over all tables of two rows with these margins. */
export function statisticMoments(
  n: number,
  m: number,
  columnTotals: readonly number[],
): { readonly mean: number; readonly variance: number } {
  const total = n + m;
  const part = (totals: readonly number[]): [number, number] => {
    const count = totals.length;
    const spread = (total * totals.reduce((sum, each) => sum + 1 / each, 0) - count * count) / (total - 2);
    return [((count - 1) * (total - count)) / (total - 1), spread];
  };
  const [rowFree, rowSpread] = part([n, m]);
  const [columnFree, columnSpread] = part(columnTotals);
  return {
    mean: (total * (columnTotals.length - 1)) / (total - 1),
    variance:
      ((2 * total) / (total - 3)) * (rowFree - rowSpread) * (columnFree - columnSpread) +
      ((total * total) / (total - 1)) * rowSpread * columnSpread,
  };
}
