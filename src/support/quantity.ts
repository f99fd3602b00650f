/**
 * A number together with how it is known. `unknown` has no value: it is never 0.
 * An estimate always says between which bounds the truth is believed to lie.
 */
export type Quantity =
  | { readonly provenance: 'exact'; readonly value: number }
  | { readonly provenance: 'measured'; readonly value: number }
  | { readonly provenance: 'estimated'; readonly value: number; readonly interval: readonly [number, number] }
  | { readonly provenance: 'unknown'; readonly atLeast: number };

export type Provenance = Quantity['provenance'];

export const exact = (value: number): Quantity => ({ provenance: 'exact', value });

export const estimated = (value: number, low: number, high: number): Quantity => ({
  provenance: 'estimated',
  value,
  interval: [low, high],
});

/** Nothing is known but a lower bound, which is 0 when not even that is known. */
export const unknown = (atLeast = 0): Quantity => ({ provenance: 'unknown', atLeast });

/** The smallest and largest value the quantity may have; the upper bound of an unknown is infinite. */
export function boundsOf(quantity: Quantity): readonly [number, number] {
  switch (quantity.provenance) {
    case 'exact':
    case 'measured':
      return [quantity.value, quantity.value];
    case 'estimated':
      return quantity.interval;
    case 'unknown':
      return [quantity.atLeast, Number.POSITIVE_INFINITY];
  }
}

/** The quantity of something that may be there or not: the same, but perhaps 0. */
export function possibly(quantity: Quantity): Quantity {
  return quantity.provenance === 'unknown'
    ? unknown()
    : estimated(quantity.value, Math.min(0, quantity.value), Math.max(0, boundsOf(quantity)[1]));
}

/** The value, or null when it is unknown. */
export function knownValue(quantity: Quantity): number | null {
  return quantity.provenance === 'unknown' ? null : quantity.value;
}

/**
 * The sum. One unknown part makes the sum unknown with a lower bound; one estimate makes it an estimate
 * whose interval is the sum of the intervals (the parts may err in the same direction); the empty sum is exactly 0.
 */
export function sum(parts: Iterable<Quantity>): Quantity {
  let value = 0;
  let low = 0;
  let high = 0;
  let provenance: Provenance = 'exact';
  for (const part of parts) {
    const [partLow, partHigh] = boundsOf(part);
    low += partLow;
    high += partHigh;
    value += knownValue(part) ?? 0;
    provenance = weaker(provenance, part.provenance);
  }
  return withProvenance(provenance, value, low, high);
}

/**
 * `before - after`, as a difference of two independent quantities: the interval spans both.
 * When both are unknown, or one is, the difference is unknown.
 */
export function difference(before: Quantity, after: Quantity): Quantity {
  const provenance = weaker(before.provenance, after.provenance);
  if (provenance === 'unknown') return unknown(Math.max(0, boundsOf(before)[0] - boundsOf(after)[1]));
  const [beforeLow, beforeHigh] = boundsOf(before);
  const [afterLow, afterHigh] = boundsOf(after);
  return withProvenance(
    provenance,
    (knownValue(before) ?? 0) - (knownValue(after) ?? 0),
    beforeLow - afterHigh,
    beforeHigh - afterLow,
  );
}

const ORDER: readonly Provenance[] = ['exact', 'measured', 'estimated', 'unknown'];

/** The less certain of two provenances. */
export function weaker(a: Provenance, b: Provenance): Provenance {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

function withProvenance(provenance: Provenance, value: number, low: number, high: number): Quantity {
  switch (provenance) {
    case 'exact':
      return exact(value);
    case 'measured':
      return { provenance, value };
    case 'estimated':
      return estimated(value, low, high);
    case 'unknown':
      return unknown(low);
  }
}
