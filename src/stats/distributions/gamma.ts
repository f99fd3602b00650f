/** Bernoulli numbers of Stirling's series: B(2j) / (2j (2j - 1)), j = 1..10 (DLMF 5.11.1). */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
  43867 / 244188,
  -174611 / 125400,
];
const HALF_LOG_TWO_PI = 0.9189385332046728;
const EULER = 0.5772156649015329;
/** zeta(k) - 1 for k = 2..30: the series of log gamma around 1 (DLMF 5.7.3). */
const ZETA_LESS_ONE = Array.from({ length: 39 }, (_, at) => zetaLessOne(at + 2));

/** zeta(k) - 1 by Euler-Maclaurin from the ninth term on. */
function zetaLessOne(k: number): number {
  const from = 10;
  let sum = 0;
  for (let n = from - 1; n >= 2; n--) sum += n ** -k;
  const edge = from ** -k;
  sum += (from * edge) / (k - 1) + edge / 2;
  let factor = (k * edge) / from;
  for (const [at, bernoulli] of [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730].entries()) {
    const order = 2 * (at + 1);
    sum += (bernoulli * factor) / factorial(order);
    factor *= ((k + order - 1) * (k + order)) / (from * from);
  }
  return sum;
}

function factorial(n: number): number {
  let product = 1;
  for (let each = 2; each <= n; each++) product *= each;
  return product;
}

/** What Stirling's formula leaves out: ln n! - (n + 1/2) ln n + n - ln(2 pi) / 2; n >= 0, not nearer to 0 than 1e-300. */
export function stirlingError(n: number): number {
  if (n < 10) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
  const square = n * n;
  let sum = 0;
  for (let at = STIRLING.length - 1; at >= 0; at--) sum = sum / square + (STIRLING[at] ?? 0);
  return sum / n;
}

/** ln |gamma(x)| for x > 0; NaN for others. Full double precision, near its zeros at 1 and 2 too. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < 0.5) return logGammaNearOne(x) - Math.log(x);
  if (x <= 1.5) return logGammaNearOne(x - 1);
  if (x <= 2.5) return logGammaNearOne(x - 2) + Math.log1p(x - 2);
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingTail(x);
  let product = 1;
  let low = x;
  while (low > 2.5) {
    low -= 1;
    product *= low;
  }
  return logGamma(low) + Math.log(product);
}

/** Stirling's series for ln gamma(x), x >= 10, beyond its leading terms. */
function stirlingTail(x: number): number {
  const square = x * x;
  let sum = 0;
  for (let at = STIRLING.length - 1; at >= 0; at--) sum = sum / square + (STIRLING[at] ?? 0);
  return sum / x;
}

/** ln gamma(1 + z) for |z| <= 1/2: -ln(1 + z) + z (1 - Euler) + sum (-1)^k (zeta(k) - 1) z^k / k. */
function logGammaNearOne(z: number): number {
  let sum = 0;
  for (let k = ZETA_LESS_ONE.length + 1; k >= 2; k--) {
    const term = (ZETA_LESS_ONE[k - 2] ?? 0) / k;
    sum = z * ((k % 2 === 0 ? term : -term) + sum);
  }
  return -Math.log1p(z) + z * (1 - EULER) + z * sum;
}

/**
 * x ln(x / m) + m - x without cancellation where x is near m: the deviance of Loader,
 * "Fast and Accurate Computation of Binomial Probabilities" (2000).
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  const gap = x - mean;
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - gap;
  const ratio = gap / (x + mean);
  const square = ratio * ratio;
  let sum = gap * ratio;
  let term = 2 * x * ratio;
  for (let at = 1; at < 1000; at++) {
    term *= square;
    const next = sum + term / (2 * at + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** x^a e^-x / gamma(a + 1), for a > 0 and x > 0. */
function gammaPrefactor(a: number, x: number): number {
  if (a < 1) return Math.exp(a * Math.log(x) - x - logGamma(a + 1));
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/** The continued fraction of the upper incomplete gamma function by Lentz's method (DLMF 8.9.2), times the prefactor. */
function upperByFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / (b === 0 ? tiny : b);
  let product = d;
  for (let at = 1; at < 100_000; at++) {
    const numerator = -at * (at - a);
    b += 2;
    d = numerator * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + numerator / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    product *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return gammaPrefactor(a, x) * a * product;
}

/** The power series of the lower incomplete gamma function (DLMF 8.7.1), times the prefactor. */
function lowerBySeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let at = 1; at < 100_000; at++) {
    term *= x / (a + at);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return gammaPrefactor(a, x) * sum;
}

/** 1 - x^a / gamma(a + 1) - ... for a small x and a, where the lower part would nearly be one. */
function upperForSmall(a: number, x: number): number {
  let term = 1;
  let sum = 0;
  for (let at = 1; at < 1000; at++) {
    term *= -x / at;
    const next = sum + term / (a + at);
    if (next === sum) break;
    sum = next;
  }
  const power = a * Math.log(x) - logGamma(a + 1);
  return -Math.expm1(power) - Math.exp(power) * a * sum;
}

/** The regularised lower incomplete gamma function P(a, x); NaN unless a > 0 and x >= 0. */
export function gammaLower(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return Number.NaN;
  if (x === 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? lowerBySeries(a, x) : 1 - gammaUpper(a, x);
}

/** The regularised upper incomplete gamma function Q(a, x), with its own accuracy far out in the tail. */
export function gammaUpper(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return Number.NaN;
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (x <= 1 && a <= 1) return upperForSmall(a, x);
  return x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
}
