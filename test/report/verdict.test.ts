import { describe, expect, it } from 'vitest';
import { toMetric } from '../../src/report/budget.ts';
import type { Finding, Severity } from '../../src/report/report.ts';
import { decideVerdict, exitCodeOf } from '../../src/report/verdict.ts';
import { estimated, exact } from '../../src/support/quantity.ts';

const finding = (severity: Severity, ignored = false): Finding => ({
  rule: 'rule',
  severity,
  title: `a ${severity}`,
  message: 'message',
  ...(ignored ? { ignored: { by: 'plimsoll.yml' } } : {}),
});
const metric = (value: number, max: number) =>
  toMetric({ id: 'id', label: 'load', quantity: exact(value), limits: { max } });
const undecided = toMetric({ id: 'id', label: 'load', quantity: estimated(10, 5, 15), limits: { max: 12 } });

describe('the verdict', () => {
  it('passes when nothing is wrong, and hints do not count', () => {
    expect(decideVerdict([metric(1, 2)], [finding('info')], { failOn: 'warning' })).toEqual({
      verdict: 'pass',
    });
  });

  it('fails from the severity on that fail-on names', () => {
    expect(decideVerdict([], [finding('warning')], { failOn: 'error' }).verdict).toBe('warn');
    expect(decideVerdict([], [finding('warning')], { failOn: 'warning' }).verdict).toBe('fail');
    expect(decideVerdict([], [finding('error')], { failOn: 'error' })).toEqual({
      verdict: 'fail',
      reason: 'a error',
    });
    expect(decideVerdict([], [finding('error')], { failOn: 'never' }).verdict).toBe('warn');
  });

  it('fails for a budget whatever fail-on and ignoring say', () => {
    const result = decideVerdict([metric(3, 2)], [finding('error', true)], { failOn: 'never' });
    expect(result.verdict).toBe('fail');
    expect(result.reason).toContain('load: 3 B is 1 B over');
  });

  it('does not count ignored findings', () => {
    expect(decideVerdict([], [finding('error', true)], { failOn: 'warning' })).toEqual({ verdict: 'pass' });
  });

  it('is inconclusive when a budget is, unless something failed', () => {
    expect(decideVerdict([undecided], [finding('warning')], { failOn: 'error' }).verdict).toBe(
      'inconclusive',
    );
    expect(decideVerdict([undecided], [finding('error')], { failOn: 'error' }).verdict).toBe('fail');
  });

  it('says how many more reasons there are', () => {
    expect(decideVerdict([], [finding('error'), finding('error')], { failOn: 'error' }).reason).toBe(
      'a error (and 1 more)',
    );
  });
});

describe('the exit code', () => {
  const code = (
    verdict: 'pass' | 'warn' | 'fail' | 'inconclusive',
    command = 'analyze',
    onInconclusive: 'fail' | 'warn' = 'fail',
  ) => exitCodeOf({ command, verdict, findings: [] }, { failOn: 'error', onInconclusive });

  it('is 0 for what passed, warnings included, and 1 for what failed', () => {
    expect([code('pass'), code('warn'), code('fail')]).toEqual([0, 0, 1]);
  });

  it('is 1 for what could not be decided, unless a warning was asked for; promotions always fail', () => {
    expect([
      code('inconclusive'),
      code('inconclusive', 'analyze', 'warn'),
      code('inconclusive', 'promote', 'warn'),
    ]).toEqual([1, 0, 1]);
  });

  it('counts findings of a report that was decided with a milder fail-on', () => {
    const report = { command: 'analyze', verdict: 'warn' as const, findings: [finding('warning')] };
    expect(exitCodeOf(report, { failOn: 'warning', onInconclusive: 'fail' })).toBe(1);
    expect(exitCodeOf(report, { failOn: 'error', onInconclusive: 'fail' })).toBe(0);
  });
});
