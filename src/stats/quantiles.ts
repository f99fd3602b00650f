/** numpy's names for the ways to define a quantile; the first nine are those of Hyndman and Fan (1996). */
export const QUANTILE_METHODS = [
  'inverted_cdf',
  'averaged_inverted_cdf',
  'closest_observation',
  'interpolated_inverted_cdf',
  'hazen',
  'weibull',
  'linear',
  'median_unbiased',
  'normal_unbiased',
  'lower',
  'higher',
  'midpoint',
  'nearest',
] as const;

export type QuantileMethod = (typeof QUANTILE_METHODS)[number];

/** The parameters alpha and beta of the continuous definitions. */
const PLOTTING: Partial<Readonly<Record<QuantileMethod, readonly [number, number]>>> = {
  interpolated_inverted_cdf: [0, 1],
  hazen: [0.5, 0.5],
  weibull: [0, 0],
  linear: [1, 1],
  median_unbiased: [1 / 3, 1 / 3],
  normal_unbiased: [3 / 8, 3 / 8],
};

/** Where the quantile lies among n sorted values, from 0 to n - 1, halves where two are averaged. */
function position(n: number, q: number, method: QuantileMethod): number {
  const plotting = PLOTTING[method];
  if (plotting !== undefined) {
    const [alpha, beta] = plotting;
    return n * q + (alpha + q * (1 - alpha - beta)) - 1;
  }
  const scaled = n * q;
  const whole = Math.floor(scaled);
  switch (method) {
    case 'inverted_cdf':
      return Math.ceil(scaled) - 1;
    case 'averaged_inverted_cdf':
      return scaled === whole ? scaled - 0.5 : whole;
    case 'closest_observation': {
      const half = scaled - 1.5;
      const floor = Math.floor(half);
      return half === floor && floor % 2 !== 0 ? floor : floor + 1;
    }
    default:
      break;
  }
  const place = (n - 1) * q;
  const below = Math.floor(place);
  if (method === 'lower') return below;
  if (method === 'higher') return Math.ceil(place);
  if (method === 'midpoint') return place === below ? below : below + 0.5;
  // To the even one of two that are equally near.
  const rest = place - below;
  return rest === 0.5 ? below + (below % 2 === 0 ? 0 : 1) : Math.round(place);
}

/** The quantile of values sorted in ascending order, as `numpy.quantile`; NaN without values or outside 0 <= q <= 1. */
export function quantileOfSorted(sorted: Float64Array, q: number, method: QuantileMethod = 'linear'): number {
  const n = sorted.length;
  if (n === 0 || !(q >= 0 && q <= 1)) return Number.NaN;
  const place = Math.min(n - 1, Math.max(0, position(n, q, method)));
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, n - 1)] ?? Number.NaN;
  const rest = place - below;
  if (rest === 0 || low === high) return low;
  // From the nearer end, as numpy does: the result is monotone in q, and exact at both ends.
  return rest < 0.5 ? low + (high - low) * rest : high - (high - low) * (1 - rest);
}

/** The quantile of values in any order; NaN if any value is NaN, as numpy. */
export function quantile(values: ArrayLike<number>, q: number, method: QuantileMethod = 'linear'): number {
  const sorted = Float64Array.from(values).sort();
  // NaN sorts to the end.
  return Number.isNaN(sorted.at(-1) ?? Number.NaN) ? Number.NaN : quantileOfSorted(sorted, q, method);
}
