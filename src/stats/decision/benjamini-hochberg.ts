/**
 * The p-values adjusted by Benjamini and Hochberg's procedure (J. R. Stat. Soc. B 57, 1995), in the given order: those at
 * most q are the discoveries with a false discovery rate of at most q; where nothing drifts, that is the share of runs
 * with any discovery at all.
 */
export function adjustedPValues(pValues: readonly number[]): number[] {
  const order = pValues.map((_, at) => at).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0) || b - a);
  const adjusted = new Array<number>(pValues.length);
  let smallest = 1;
  for (const [place, at] of order.entries()) {
    const p = pValues[at] ?? 1;
    // Rounding must not put it below its own p.
    smallest = Math.min(smallest, Math.max(p, (p * pValues.length) / (pValues.length - place)));
    adjusted[at] = smallest;
  }
  return adjusted;
}
