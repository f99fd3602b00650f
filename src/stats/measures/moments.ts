/** Neumaier's compensated sum of f(value) over the values. */
function sumOf(values: Float64Array, f: (value: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const term = f(value);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** The arithmetic mean; NaN without values. */
export function mean(values: Float64Array): number {
  return sumOf(values, (value) => value) / values.length;
}

/** The sum of the squared distances from the mean. */
export function squaredDeviations(values: Float64Array): number {
  const centre = mean(values);
  return sumOf(values, (value) => (value - centre) ** 2);
}

/** The standard deviation with the divisor n - `ddof` (0: of the values themselves; 1: estimated for their source). */
export function standardDeviation(values: Float64Array, ddof = 0): number {
  return Math.sqrt(squaredDeviations(values) / (values.length - ddof));
}
