import { formatBytes, formatPercent } from '../support/format.ts';
import { boundsOf, difference, type Quantity } from '../support/quantity.ts';
import { type Metric, type Saving, toInterval } from './report.ts';

/** Limits on a quantity of bytes. */
export interface BudgetLimits {
  /** Largest allowed value. */
  readonly max?: number;
  /** Largest allowed growth over the baseline, as a fraction. */
  readonly maxGrowth?: number;
}

/**
 * What to compare with. `unavailable`: there is a base, but it could not be read, so that growth can't be decided.
 * Without a baseline (a run that compares nothing, a manifest that is new) limits on growth do not apply.
 */
export type Baseline =
  | 'unavailable'
  | {
      readonly quantity: Quantity;
      /**
       * The change where it is known better than as the difference of two independent quantities: what both
       * sides share errs the same way on both, so that it cancels out.
       */
      readonly change?: Quantity;
    };

export interface Assessment {
  /** `none`: no limit applies. */
  readonly status: Metric['status'];
  /** Why the status is not pass; one sentence without a full stop. */
  readonly reason?: string;
}

/**
 * Whether a quantity keeps its budget. It passes when even its upper bound does, fails when already its lower
 * bound does not (an unknown weight can fail that way, too), and is inconclusive when the limit lies between.
 */
export function assessBudget(quantity: Quantity, limits: BudgetLimits, baseline?: Baseline): Assessment {
  const assessments: Assessment[] = [];
  if (limits.max !== undefined) assessments.push(assessMaximum(quantity, limits.max));
  if (limits.maxGrowth !== undefined && baseline !== undefined)
    assessments.push(assessGrowth(quantity, limits.maxGrowth, baseline));
  return (
    assessments.find(({ status }) => status === 'fail') ??
    assessments.find(({ status }) => status === 'inconclusive') ??
    assessments[0] ?? { status: 'none' }
  );
}

function assessMaximum(quantity: Quantity, max: number): Assessment {
  const [low, high] = boundsOf(quantity);
  const limit = formatBytes(max);
  if (high <= max) return { status: 'pass' };
  if (low > max) {
    const over = formatBytes(low - max);
    if (low === high)
      return { status: 'fail', reason: `${formatBytes(low)} is ${over} over the budget of ${limit}` };
    return {
      status: 'fail',
      reason: `at least ${formatBytes(low)}, which is ${over} over the budget of ${limit}`,
    };
  }
  const bounds = Number.isFinite(high)
    ? `the estimate reaches from ${formatBytes(low)} to ${formatBytes(high)}`
    : `at least ${formatBytes(low)}, and the weight of some parts is unknown`;
  return { status: 'inconclusive', reason: `${bounds}; the budget of ${limit} can't be decided` };
}

function assessGrowth(quantity: Quantity, maxGrowth: number, baseline: Baseline): Assessment {
  const limit = formatPercent(maxGrowth);
  if (baseline === 'unavailable')
    return { status: 'inconclusive', reason: `growth can't be decided, because the base could not be read` };
  const change = baseline.change ?? difference(quantity, baseline.quantity);
  const [low, high] = growthBounds(changeBounds(change), boundsOf(baseline.quantity));
  if (high <= maxGrowth) return { status: 'pass' };
  if (low > maxGrowth) {
    const grown = Number.isFinite(low) ? formatPercent(low) : 'from nothing';
    const atLeast = low === high ? '' : 'at least ';
    return { status: 'fail', reason: `grows by ${atLeast}${grown}, more than the allowed ${limit}` };
  }
  const bounds =
    Number.isFinite(high) && Number.isFinite(low)
      ? `growth lies between ${formatPercent(low)} and ${formatPercent(high)}`
      : 'growth is unknown, because the weight of some parts is';
  return { status: 'inconclusive', reason: `${bounds}; the limit of ${limit} can't be decided` };
}

/** Bounds of a change, which may be negative: an unknown one has no bounds but what `atLeast` says above 0. */
function changeBounds(change: Quantity): readonly [number, number] {
  const [low, high] = boundsOf(change);
  if (change.provenance === 'unknown' && low <= 0) return [Number.NEGATIVE_INFINITY, high];
  return [low, high];
}

/** Bounds of change / base over both intervals; the base is never negative. */
function growthBounds(
  [changeLow, changeHigh]: readonly [number, number],
  [baseLow, baseHigh]: readonly [number, number],
): readonly [number, number] {
  return [
    ratio(changeLow, changeLow >= 0 ? baseHigh : baseLow),
    ratio(changeHigh, changeHigh >= 0 ? baseLow : baseHigh),
  ];
}

/** a / b, where nothing over nothing is 0 (no growth), and anything over an infinite base is 0. */
function ratio(a: number, b: number): number {
  if (a === 0 || b === Number.POSITIVE_INFINITY) return 0;
  return b === 0 ? Math.sign(a) * Number.POSITIVE_INFINITY : a / b;
}

/** What a metric is made from. */
export interface MetricSource {
  readonly id: string;
  readonly label: string;
  readonly unit?: Metric['unit'];
  readonly better?: Metric['better'];
  readonly quantity: Quantity;
  readonly limits?: BudgetLimits;
  readonly baseline?: Baseline;
  /** Name of what the baseline was read from, `main` or a commit. */
  readonly baselineRef?: string;
}

/** A metric of the report, its budget assessed; bytes of which fewer are better unless it says otherwise. */
export function toMetric(source: MetricSource): Metric {
  const { quantity, limits = {}, baseline } = source;
  const { status, reason } = assessBudget(quantity, limits, baseline);
  const budget = {
    ...(limits.max === undefined ? {} : { max: limits.max }),
    ...(limits.maxGrowth === undefined ? {} : { maxGrowth: limits.maxGrowth }),
  };
  return {
    id: source.id,
    label: source.label,
    unit: source.unit ?? 'bytes',
    better: source.better ?? 'lower',
    ...quantityFields(quantity),
    ...(Object.keys(budget).length === 0 ? {} : { budget }),
    ...(baseline === undefined
      ? {}
      : {
          baseline: {
            value: baseline === 'unavailable' ? null : quantityFields(baseline.quantity).value,
            ref: source.baselineRef ?? 'base',
          },
        }),
    status,
    ...(reason === undefined ? {} : { reason }),
  };
}

/** A saving of the report, from the difference of two weighed models. */
export function toSaving(quantity: Quantity, kind: Saving['kind']): Saving {
  const { value, ...rest } = quantityFields(quantity);
  return { bytes: value, kind, ...rest };
}

function quantityFields(quantity: Quantity): Pick<Metric, 'value' | 'provenance' | 'interval'> {
  const { provenance } = quantity;
  switch (quantity.provenance) {
    case 'exact':
    case 'measured':
      return { value: quantity.value, provenance };
    case 'estimated':
      return { value: quantity.value, provenance, interval: toInterval(quantity.interval) };
    case 'unknown':
      return quantity.atLeast > 0
        ? { value: null, provenance, interval: [quantity.atLeast, null] }
        : { value: null, provenance };
  }
}
