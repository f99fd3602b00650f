/** Powers of two that keep intermediate results inside the range of a double. */
const BIG = 2 ** 128;
const SMALL = 2 ** -128;

function multiply(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let at = 0; at < size; at++) {
      const factor = a[row * size + at] ?? 0;
      if (factor === 0) continue;
      for (let column = 0; column < size; column++)
        product[row * size + column] =
          (product[row * size + column] ?? 0) + factor * (b[at * size + column] ?? 0);
    }
  return product;
}

/** The matrix of Durbin for d = (k - h) / n, m = 2k - 1. */
function durbinMatrix(k: number, h: number): Float64Array {
  const m = 2 * k - 1;
  const matrix = new Float64Array(m * m);
  const inverse = new Float64Array(m + 1);
  inverse[0] = 1;
  for (let at = 1; at <= m; at++) inverse[at] = (inverse[at - 1] ?? 0) / at;
  for (let row = 0; row < m; row++) {
    for (let column = 1; column <= Math.min(row + 1, m - 1); column++)
      matrix[row * m + column] = inverse[row + 1 - column] ?? 0;
  }
  const edge = Array.from({ length: m }, (_, at) => (1 - h ** (at + 1)) * (inverse[at + 1] ?? 0));
  edge[m - 1] = (1 + Math.max(2 * h - 1, 0) ** m - 2 * h ** m) * (inverse[m] ?? 0);
  for (let at = 0; at < m; at++) {
    matrix[at * m] = edge[at] ?? 0;
    matrix[(m - 1) * m + at] = edge[m - 1 - at] ?? 0;
  }
  return matrix;
}

/** P(D <= d) by the matrix power of Marsaglia, Tsang and Wang, "Evaluating Kolmogorov's Distribution" (2003). */
export function marsagliaTsangWang(n: number, d: number): number {
  const k = Math.ceil(n * d);
  const m = 2 * k - 1;
  let base: Float64Array = durbinMatrix(k, k - n * d);
  let power: Float64Array = new Float64Array(m * m);
  for (let at = 0; at < m; at++) power[at * m + at] = 1;
  let exponent = 0;
  let baseExponent = 0;
  const middle = (k - 1) * m + (k - 1);
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) {
      power = multiply(power, base, m);
      exponent += baseExponent;
    }
    base = multiply(base, base, m);
    baseExponent *= 2;
    if (Math.abs(base[middle] ?? 0) > BIG) {
      base = base.map((value) => value * SMALL);
      baseExponent += 128;
    }
  }
  let p = power[middle] ?? 0;
  for (let at = 1; at <= n; at++) {
    p = (at * p) / n;
    if (Math.abs(p) < SMALL) {
      p *= BIG;
      exponent -= 128;
    }
  }
  return p * 2 ** exponent;
}

/** The columns of row i that can be other than zero, for the recursion of Pomeranz. */
function pomeranzColumns(i: number, n: number, whole: number, up: number, round: number): [number, number] {
  const half = Math.floor((i + 1) / 2);
  let from: number;
  let to: number;
  if (i === 0) [from, to] = [-whole - up - 1, whole + up - 1];
  else if ((i + 1) % 2 === 1) [from, to] = [half - 1 - whole - 1, half + whole + round - 1];
  else if (half === n + 1) [from, to] = [n - whole - up - 1, n + whole + up - 1];
  else [from, to] = [half - 1 - whole - round - 1, half + whole - 1 + up - 1];
  return [Math.max(from + 2, 0), Math.min(to, n)];
}

function poissonTerms(mean: number, length: number): Float64Array {
  const terms = new Float64Array(length);
  terms[0] = 1;
  for (let at = 1; at < length; at++) terms[at] = ((terms[at - 1] ?? 0) * mean) / at;
  return terms;
}

/** P(D <= x) by the recursion of Pomeranz, "Exact Cumulative Distribution of the Kolmogorov-Smirnov Statistic" (1974). */
export function pomeranz(n: number, x: number): number {
  const t = n * x;
  const whole = Math.floor(t);
  const fraction = t - whole;
  const g = Math.min(fraction, 1 - fraction);
  const up = fraction > 0 ? 1 : 0;
  const round = fraction > 0.5 ? 1 : 0;
  const length = 2 * (whole + 1);
  const ends = poissonTerms(g / n, length);
  const odd = poissonTerms((2 * g) / n, length);
  const even = poissonTerms((1 - 2 * g) / n, length);
  // A row holds the columns from..to only.
  let [from, to] = pomeranzColumns(0, n, whole, up, round);
  let row = new Float64Array(Math.max(to - from + 1, 1));
  row[0] = 1;
  let exponent = 0;
  for (let i = 1; i <= 2 * n + 1; i++) {
    const before = row;
    const beforeFrom = from;
    [from, to] = pomeranzColumns(i, n, whole, up, round);
    const terms = i === 1 || i === 2 * n + 1 ? ends : i % 2 === 1 ? odd : even;
    row = new Float64Array(Math.max(to - from + 1, 1));
    let largest = 0;
    for (let column = from; column <= to; column++) {
      let sum = 0;
      for (let at = beforeFrom; at <= column; at++)
        sum += (before[at - beforeFrom] ?? 0) * (terms[column - at] ?? 0);
      row[column - from] = sum;
      largest = Math.max(largest, sum);
    }
    if (largest > 0 && largest < SMALL) {
      row = row.map((value) => value * BIG);
      exponent -= 128;
    }
  }
  let answer = row[n - from] ?? 0;
  for (let at = 1; at <= n; at++) {
    if (Math.abs(answer) > BIG) {
      answer *= SMALL;
      exponent += 128;
    }
    answer *= at;
  }
  return answer * 2 ** exponent;
}

/**
 * P(D <= x) by the asymptotic expansion of Pelz and Good, "Approximating the Lower Tail-Areas of the Kolmogorov-Smirnov
 * One-Sample Statistic" (1976), with four terms.
 */
export function pelzGood(n: number, x: number): number {
  const z = Math.sqrt(n) * x;
  const z2 = z * z;
  const z4 = z2 * z2;
  const z6 = z2 * z4;
  const pi2 = Math.PI ** 2;
  const logQ = -pi2 / 8 / z2;
  if (logQ < -708) return 0;
  const q = Math.exp(logQ);
  const terms: [number, number, number, number] = [0, 0, 0, 0];
  const count = Math.ceil((16 * z) / Math.PI);
  for (let k = count; k >= 1; k--) {
    const m2 = (2 * k - 1) ** 2;
    const m4 = m2 * m2;
    const power = q ** (8 * k);
    terms[0] = terms[0] * power + 1;
    terms[1] = terms[1] * power + (-z2 + (pi2 / 4) * m2);
    terms[2] =
      terms[2] * power +
      (6 * z6 + 2 * z4 + ((2 * z4 - 5 * z2) * pi2 * m2) / 4 + (pi2 * pi2 * (1 - 2 * z2) * m4) / 16);
    terms[3] =
      terms[3] * power +
      (-30 * z6 -
        90 * z4 * z4 +
        (pi2 * (135 * z4 - 96 * z6) * m2) / 4 +
        (pi2 * pi2 * (-60 * z2 + 212 * z4) * m4) / 16 +
        (pi2 ** 3 * (5 - 30 * z2) * m2 * m4) / 64);
  }
  const scale = q * Math.sqrt(2 * Math.PI);
  const values = [
    (terms[0] * scale) / z,
    (terms[1] * scale) / (6 * z4),
    (terms[2] * scale) / (72 * z4 * z2 * z),
    (terms[3] * scale) / (6480 * z6 * z4),
  ];
  const theta = Math.exp(-pi2 / 2 / z2);
  let second = 0;
  let third = 0;
  for (let k = count; k >= 1; k--) {
    const weight = k * k * theta ** (k * k);
    second += weight;
    third += (3 * z2 - pi2 * k * k) * weight;
  }
  const root = pi2 * Math.sqrt(2 * Math.PI);
  values[2] = (values[2] ?? 0) - (second * root) / (36 * z2 * z);
  values[3] = (values[3] ?? 0) + (third * root) / (216 * z6);
  return values.reduce((sum, value, order) => sum + value / n ** (order / 2), 0);
}
