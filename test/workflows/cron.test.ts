import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCron, runFrequency } from '../../src/workflows/cron.ts';

const perYear = (expression: string, year = 2027) => {
  const parsed = parseCron(expression);
  if (!parsed.ok) throw new Error(parsed.message);
  return runFrequency(parsed.schedule, year).perYear;
};

describe('cron expressions', () => {
  it.each([
    ['0 * * * *', 8760],
    ['0 0 * * *', 365],
    ['30 5,17 * * *', 730],
    ['*/15 * * * *', 35_040],
    ['20/15 * * * *', 3 * 8760],
    ['0 0 1 * *', 12],
    ['0 0 31 * *', 7],
    ['0 0 29 2 *', 0],
    ['0 0 * * 1-5', 261],
    ['0 0 * * MON-FRI', 261],
    ['0 0 1 jan *', 1],
    ['0 0 30 2 *', 0],
    // Either field is enough when both are restricted: 12 firsts and 52 Mondays, of which 3 are both.
    ['0 0 1 * 1', 12 + 52 - 3],
    ['0 0 */2 * 1', 27],
    ['0-59 * * * *', 12 * 8760],
  ])('%s starts %i times in 2027', (expression, runs) => {
    expect(perYear(expression)).toBe(runs);
  });

  it('counts leap years', () => {
    expect(perYear('0 0 29 2 *', 2028)).toBe(1);
    expect(perYear('0 0 * * *', 2028)).toBe(366);
  });

  it('tells the shortest interval and the runs per month', () => {
    const parsed = parseCron('0 9,17 * * *');
    expect(parsed.ok && runFrequency(parsed.schedule, 2027)).toEqual({
      perYear: 730,
      perMonth: 730 / 12,
      shortestInterval: 480,
    });
    const yearly = parseCron('0 0 1 1 *');
    expect(yearly.ok && runFrequency(yearly.schedule, 2027).shortestInterval).toBe(null);
  });

  it.each([
    ['', 'has five fields, this one has 0'],
    ['* * * *', 'this one has 4'],
    ['@daily', 'this one has 1'],
    ['60 * * * *', 'the minute "60" is not between 0 and 59'],
    ['* 24 * * *', 'the hour'],
    ['* * 0 * *', 'the day of the month'],
    ['* * * 13 *', 'the month'],
    ['* * * * 7', 'the day of the week'],
    ['5-1 * * * *', 'ends before it starts'],
    ['*/0 * * * *', 'is 0'],
    ['a * * * *', 'cannot be read'],
    ['*-5 * * * *', 'cannot be read'],
    ['1,,2 * * * *', 'cannot be read'],
  ])('refuses %j', (expression, reason) => {
    const parsed = parseCron(expression);
    expect(parsed.ok ? '' : parsed.message).toContain(reason);
  });

  it('agrees with going through all minutes of the year', () => {
    const field = (low: number, high: number) =>
      fc.oneof(
        fc.constant('*'),
        fc.integer({ min: low, max: high }).map(String),
        fc
          .tuple(fc.integer({ min: low, max: high }), fc.integer({ min: low, max: high }))
          .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
      );
    const expressions = fc.tuple(
      fc.constantFrom('0', '*/30', '7,37'),
      field(0, 23),
      field(1, 31),
      field(1, 12),
      field(0, 6),
    );
    fc.assert(
      fc.property(expressions, (fields) => {
        const matches = (text: string, value: number) =>
          text.split(',').some((part) => {
            const [range = '', step] = part.split('/');
            const [from = '', to] = range.split('-');
            if (from === '*') return value % Number(step ?? 1) === 0;
            return value >= Number(from) && value <= Number(to ?? from);
          });
        const [minute, hour, day, month, weekday] = fields;
        let expected = 0;
        for (let at = Date.UTC(2027, 0, 1); at < Date.UTC(2028, 0, 1); at += 60_000 * 60) {
          const date = new Date(at);
          const inMonth = matches(day, date.getUTCDate());
          const inWeek = matches(weekday, date.getUTCDay());
          const holds = day !== '*' && weekday !== '*' ? inMonth || inWeek : inMonth && inWeek;
          if (!holds || !matches(month, date.getUTCMonth() + 1) || !matches(hour, date.getUTCHours()))
            continue;
          for (let each = 0; each < 60; each += 1) if (matches(minute, each)) expected += 1;
        }
        expect(perYear(fields.join(' '))).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });
});
