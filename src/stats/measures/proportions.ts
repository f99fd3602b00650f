import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import type { CategoryCounts } from './sample.ts';
import { totalOf } from './sample.ts';

/**
 * Evidently's z test: the pooled two-proportion test of all that is not the smallest category, two-sided. 1 where both
 * sides hold one and the same category. `order` sorts the categories: as numbers where the column is numeric.
 */
export function twoProportionZ(
  reference: CategoryCounts,
  current: CategoryCounts,
  order: (a: string, b: string) => number,
): number {
  const keys = [...new Set([...reference.keys(), ...current.keys()])].sort(order);
  const smallest = keys[0];
  if (smallest === undefined || keys.length < 2) return 1;
  const n = totalOf(reference);
  const m = totalOf(current);
  const p = (n - (reference.get(smallest) ?? 0)) / n;
  const q = (m - (current.get(smallest) ?? 0)) / m;
  const pooled = (p * n + q * m) / (n + m);
  const z = (p - q) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  return 2 * (1 - normalCdf(Math.abs(z)));
}

/** Wilson's score interval of a share. */
export function wilsonInterval(hits: number, n: number, confidence = 0.95): [number, number] {
  if (n === 0) return [0, 1];
  const z = normalQuantile(0.5 + confidence / 2);
  const share = hits / n;
  const centre = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}

/** Newcombe's hybrid score interval of the difference of two shares, second less first (Statistics in Medicine 17, 1998). */
export function shareDifferenceInterval(
  firstHits: number,
  n: number,
  secondHits: number,
  m: number,
  confidence = 0.95,
): [number, number] {
  const first = wilsonInterval(firstHits, n, confidence);
  const second = wilsonInterval(secondHits, m, confidence);
  const p = firstHits / n;
  const q = secondHits / m;
  return [q - p - Math.hypot(q - second[0], first[1] - p), q - p + Math.hypot(second[1] - q, p - first[0])];
}
