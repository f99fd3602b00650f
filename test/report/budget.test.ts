import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessBudget, toMetric, toSaving } from '../../src/report/budget.ts';
import { Metric, Saving } from '../../src/report/report.ts';
import { boundsOf, estimated, exact, type Quantity, unknown } from '../../src/support/quantity.ts';

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.nat(1000).map(exact),
  fc.tuple(fc.nat(500), fc.nat(300), fc.nat(300)).map(([low, a, b]) => estimated(low + a, low, low + a + b)),
  fc.nat(1000).map(unknown),
);

describe('a maximum', () => {
  it('passes when even the upper bound keeps it', () => {
    expect(assessBudget(exact(100), { max: 100 })).toEqual({ status: 'pass' });
    expect(assessBudget(estimated(80, 60, 100), { max: 100 }).status).toBe('pass');
  });

  it('fails when already the lower bound exceeds it, and says by how much', () => {
    const { status, reason } = assessBudget(exact(1_500_000), { max: 1_000_000 });
    expect(status).toBe('fail');
    expect(reason).toBe('1.50 MB is 500 kB over the budget of 1.00 MB');
    expect(assessBudget(estimated(130, 110, 150), { max: 100 })).toMatchObject({ status: 'fail' });
  });

  it('fails for an unknown weight whose known part exceeds it', () => {
    expect(assessBudget(unknown(101), { max: 100 }).status).toBe('fail');
    expect(assessBudget(unknown(99), { max: 100 }).status).toBe('inconclusive');
  });

  it('is inconclusive when the limit lies between the bounds', () => {
    const { status, reason } = assessBudget(estimated(95, 80, 110), { max: 100 });
    expect(status).toBe('inconclusive');
    expect(reason).toContain('80 B to 110 B');
  });

  it('never says pass or fail against what the bounds allow', () => {
    fc.assert(
      fc.property(quantity, fc.nat(1200), (value, max) => {
        const [low, high] = boundsOf(value);
        const { status, reason } = assessBudget(value, { max });
        expect(status).toBe(high <= max ? 'pass' : low > max ? 'fail' : 'inconclusive');
        expect(reason === undefined).toBe(status === 'pass');
      }),
    );
  });
});

describe('a limit on growth', () => {
  it('does not apply without a baseline', () => {
    expect(assessBudget(exact(100), { maxGrowth: 0.05 })).toEqual({ status: 'none' });
  });

  it('can not be decided when the base could not be read', () => {
    expect(assessBudget(exact(100), { maxGrowth: 0.05 }, 'unavailable').status).toBe('inconclusive');
  });

  it('compares with the baseline', () => {
    const baseline = { quantity: exact(100) };
    expect(assessBudget(exact(105), { maxGrowth: 0.05 }, baseline).status).toBe('pass');
    expect(assessBudget(exact(106), { maxGrowth: 0.05 }, baseline)).toEqual({
      status: 'fail',
      reason: 'grows by 6%, more than the allowed 5%',
    });
    expect(assessBudget(exact(50), { maxGrowth: 0 }, baseline).status).toBe('pass');
  });

  it('takes two estimates as independent unless the change itself is known', () => {
    const value = estimated(100, 80, 120);
    expect(assessBudget(value, { maxGrowth: 0.05 }, { quantity: value }).status).toBe('inconclusive');
    expect(assessBudget(value, { maxGrowth: 0.05 }, { quantity: value, change: exact(0) }).status).toBe(
      'pass',
    );
    expect(
      assessBudget(unknown(5), { maxGrowth: 0 }, { quantity: unknown(5), change: exact(0) }).status,
    ).toBe('pass');
  });

  it('fails when something grows from nothing', () => {
    expect(assessBudget(exact(1), { maxGrowth: 0.05 }, { quantity: exact(0) })).toMatchObject({
      status: 'fail',
    });
    expect(assessBudget(exact(0), { maxGrowth: 0.05 }, { quantity: exact(0) }).status).toBe('pass');
  });

  it('keeps the true growth between its bounds', () => {
    fc.assert(
      fc.property(
        quantity,
        quantity,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (after, before, maxGrowth) => {
          const { status } = assessBudget(after, { maxGrowth }, { quantity: before });
          for (const high of boundsOf(after).filter(Number.isFinite))
            for (const base of boundsOf(before).filter((bound) => Number.isFinite(bound) && bound > 0)) {
              const growth = (high - base) / base;
              if (status === 'pass') expect(growth).toBeLessThanOrEqual(maxGrowth + 1e-9);
              if (status === 'fail') expect(growth).toBeGreaterThan(maxGrowth - 1e-9);
            }
        },
      ),
    );
  });
});

it('takes the worst of several limits', () => {
  const limits = { max: 200, maxGrowth: 0.1 };
  expect(assessBudget(exact(150), limits, { quantity: exact(100) }).status).toBe('fail');
  expect(assessBudget(exact(150), limits, 'unavailable').status).toBe('inconclusive');
});

describe('toMetric and toSaving', () => {
  it('make what the schema allows, and never write an infinity', () => {
    fc.assert(
      fc.property(quantity, fc.option(quantity), fc.option(fc.nat(1000)), (value, before, max) => {
        const metric = toMetric({
          id: 'id',
          label: 'label',
          quantity: value,
          ...(max === null ? {} : { limits: { max } }),
          ...(before === null ? {} : { baseline: { quantity: before }, baselineRef: 'main' }),
        });
        expect(Metric.parse(JSON.parse(JSON.stringify(metric)))).toEqual(metric);
        const saving = toSaving(value, 'image');
        expect(Saving.parse(JSON.parse(JSON.stringify(saving)))).toEqual(saving);
      }),
    );
  });

  it('keep an unknown value unknown, with its lower bound', () => {
    expect(toMetric({ id: 'i', label: 'l', quantity: unknown(7) })).toMatchObject({
      value: null,
      interval: [7, null],
      status: 'none',
    });
    expect(toSaving(unknown(), 'image')).toEqual({ bytes: null, kind: 'image', provenance: 'unknown' });
  });
});
