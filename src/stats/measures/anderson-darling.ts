import type { Sample } from './sample.ts';
import { walkTogether } from './walk.ts';

export interface AndersonDarling {
  readonly statistic: number;
  /** Clipped to .001 and .25, as SciPy's is: the table that it is interpolated from reaches no further. */
  readonly p: number;
}

/** Table 2 of Scholz and Stephens, "K-Sample Anderson-Darling Tests" (1987): coefficients in 1, 1/sqrt(k-1) and 1/(k-1). */
const TABLE = [
  { significance: 0.25, coefficients: [0.675, -0.245, -0.105] },
  { significance: 0.1, coefficients: [1.281, 0.25, -0.305] },
  { significance: 0.05, coefficients: [1.645, 0.678, -0.362] },
  { significance: 0.025, coefficients: [1.96, 1.149, -0.391] },
  { significance: 0.01, coefficients: [2.326, 1.822, -0.396] },
  { significance: 0.005, coefficients: [2.573, 2.364, -0.345] },
  { significance: 0.001, coefficients: [3.085, 3.615, -0.154] },
] as const;
/** For two samples all three coefficients count once. */
const CRITICAL = TABLE.map(({ coefficients: [a, b, c] }) => a + b + c);
const SIGNIFICANCE = TABLE.map(({ significance }) => significance);

/** The parabola through ln(significance) over the critical values, by least squares on an orthogonal basis. */
function interpolate(statistic: number): number {
  const basis: { readonly at: (x: number) => number; readonly norm: number }[] = [];
  const inner = (f: (x: number) => number, g: (x: number) => number): number =>
    CRITICAL.reduce((sum, x) => sum + f(x) * g(x), 0);
  let value = 0;
  for (const power of [0, 1, 2]) {
    const known = [...basis];
    const weights = known.map((each) => inner((x) => x ** power, each.at) / each.norm);
    const at = (x: number): number =>
      known.reduce((sum, each, index) => sum - (weights[index] ?? 0) * each.at(x), x ** power);
    const norm = inner(at, at);
    const weight = CRITICAL.reduce((sum, x, index) => sum + at(x) * Math.log(SIGNIFICANCE[index] ?? 1), 0);
    value += (weight / norm) * at(statistic);
    basis.push({ at, norm });
  }
  return Math.exp(value);
}

/** The standard deviation of the statistic under no difference (Scholz and Stephens, equation 4). */
function deviation(n: number, m: number): number {
  const total = n + m;
  const k = 2;
  let harmonic = 0;
  let g = 0;
  for (let at = 2; at < total; at++) {
    harmonic += 1 / (total - at + 1);
    g += harmonic / at;
  }
  const h = harmonic + 1;
  const inverse = 1 / n + 1 / m;
  const a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * inverse;
  const b = (2 * g - 4) * k * k + 8 * h * k + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6;
  const c = (6 * h + 2 * g - 2) * k * k + (4 * h - 4 * g + 6) * k + (2 * h - 6) * inverse + 4 * h;
  const d = (2 * h + 6) * k * k - 4 * h * k;
  const cubic = a * total ** 3 + b * total ** 2 + c * total + d;
  return Math.sqrt(cubic / ((total - 1) * (total - 2) * (total - 3)));
}

/**
 * The two-sample Anderson-Darling test with mid-ranks for ties, as `scipy.stats.anderson_ksamp` does it. Null where it is
 * not defined: fewer than four rows together, or one distinct value only.
 */
export function andersonDarlingTest(reference: Sample, current: Sample): AndersonDarling | null {
  const n = reference.sorted.length;
  const m = current.sorted.length;
  const total = n + m;
  if (n === 0 || m === 0 || total < 4) return null;
  let distinct = 0;
  let ofReference = 0;
  let ofCurrent = 0;
  walkTogether(reference.sorted, current.sorted, (_, a, b, tiedA, tiedB) => {
    distinct++;
    const tied = tiedA + tiedB;
    const rank = a + b - tied + tied / 2;
    const scale = rank * (total - rank) - (total * tied) / 4;
    ofReference += ((tied / total) * (total * (a - tiedA / 2) - rank * n) ** 2) / scale;
    ofCurrent += ((tied / total) * (total * (b - tiedB / 2) - rank * m) ** 2) / scale;
  });
  if (distinct < 2) return null;
  const raw = ((ofReference / n + ofCurrent / m) * (total - 1)) / total;
  const statistic = (raw - 1) / deviation(n, m);
  if (statistic < (CRITICAL[0] ?? 0)) return { statistic, p: 0.25 };
  if (statistic > (CRITICAL.at(-1) ?? 0)) return { statistic, p: 0.001 };
  return { statistic, p: interpolate(statistic) };
}
