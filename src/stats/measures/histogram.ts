/** Edges of equal bins: `edges` has one more element than there are bins; the last bin holds its upper edge too. */
export type BinEdges = Float64Array;

/** Why numpy would not bin. */
export type BinningFailure = 'too-many-bins';

/**
 * The edges that `numpy.histogram_bin_edges(values, bins='sturges')` gives: ceil(range / (range / (log2(n) + 1))) equal
 * bins; where all values come from integer columns no bin is narrower than 1. A range of zero is widened by a half on
 * both sides. `count`: how many values the range is of.
 */
export function sturgesEdges(
  smallest: number,
  largest: number,
  count: number,
  integer: boolean,
): BinEdges | BinningFailure {
  const range = largest - smallest;
  const flat = smallest === largest;
  const [first, last] = flat ? [smallest - 0.5, largest + 0.5] : [smallest, largest];
  let bins = 1;
  let width = range / (Math.log2(count) + 1);
  if (width > 0) {
    if (integer && width < 1) width = 1;
    bins = Math.ceil((last - first) / width);
  }
  const edges = new Float64Array(bins + 1);
  const step = (last - first) / bins;
  for (let at = 0; at < bins; at++) edges[at] = at * step + first;
  edges[bins] = last;
  for (let at = 0; at < bins; at++) if ((edges[at] ?? 0) >= (edges[at + 1] ?? 0)) return 'too-many-bins';
  return edges;
}

/** How many elements of the sorted array are less than `value`, or at most `value`. */
export function rankOf(sorted: Float64Array, value: number, side: 'less' | 'at-most'): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = sorted[middle] ?? 0;
    if (element < value || (side === 'at-most' && element === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `numpy.histogram` for given edges: bins are half open, the last one closed; what lies outside is not counted. */
export function histogram(sorted: Float64Array, edges: BinEdges): Float64Array {
  const bins = edges.length - 1;
  const counts = new Float64Array(bins);
  let before = rankOf(sorted, edges[0] ?? 0, 'less');
  for (let at = 1; at <= bins; at++) {
    const upTo = rankOf(sorted, edges[at] ?? 0, at === bins ? 'at-most' : 'less');
    counts[at - 1] = upTo - before;
    before = upTo;
  }
  return counts;
}
