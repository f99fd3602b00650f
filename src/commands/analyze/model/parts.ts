import { difference, type Quantity, sum } from '../../../support/quantity.ts';
import type { ImagePart } from './dockerfile-model.ts';

/**
 * `before - after` of two sums of named parts. Parts that both have with the same bytes cancel exactly, whatever their
 * provenance, so that a saving is as certain as what it removes and not as uncertain as all that stays.
 */
export function partsDifference(before: readonly ImagePart[], after: readonly ImagePart[]): Quantity {
  const remaining = new Map<string, ImagePart[]>();
  for (const part of after) remaining.set(part.key, [...(remaining.get(part.key) ?? []), part]);
  const gone: Quantity[] = [];
  for (const part of before) {
    const same = remaining.get(part.key);
    if (same?.[0] !== undefined && equal(same[0].bytes, part.bytes)) same.shift();
    else gone.push(part.bytes);
  }
  const added = [...remaining.values()].flat().map((part) => part.bytes);
  return added.length === 0 ? sum(gone) : difference(sum(gone), sum(added));
}

/** Whether two quantities say the same. */
export function equal(a: Quantity, b: Quantity): boolean {
  if (a.provenance === 'unknown' || b.provenance === 'unknown')
    return a.provenance === 'unknown' && b.provenance === 'unknown' && a.atLeast === b.atLeast;
  if (a.provenance !== b.provenance || a.value !== b.value) return false;
  if (a.provenance !== 'estimated' || b.provenance !== 'estimated') return true;
  return a.interval[0] === b.interval[0] && a.interval[1] === b.interval[1];
}

/** Parts numbered so that the same thing installed twice counts twice. */
export function numbered(parts: readonly ImagePart[]): ImagePart[] {
  const seen = new Map<string, number>();
  return parts.map(({ key, bytes }) => {
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { key: occurrence === 1 ? key : `${key}#${occurrence}`, bytes };
  });
}
