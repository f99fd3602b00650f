import type { Finding, Metric, Report, Severity, Verdict } from './report.ts';
import { orderFindings } from './wording.ts';

/** From which severity on a finding fails the run. */
export type FailOn = 'error' | 'warning' | 'never';

/** What `inconclusive` means for the exit code. */
export type OnInconclusive = 'fail' | 'warn';

const REACHED: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/**
 * The verdict over all metrics and findings, with its reason unless everything passed. Findings that are ignored
 * do not count; a budget counts whatever is ignored. The order is fail, inconclusive, warn, pass.
 */
export function decideVerdict(
  metrics: readonly Metric[],
  findings: readonly Finding[],
  options: { readonly failOn: FailOn },
): { readonly verdict: Verdict; readonly reason?: string } {
  const failed = metrics.filter(({ status }) => status === 'fail').map(explain);
  const ordered = orderFindings(findings).open;
  const reached = ordered.filter((finding) => reaches(finding, options.failOn));
  const failures = [...failed, ...reached.map(({ title }) => title)];
  if (failures.length > 0) return { verdict: 'fail', reason: abridge(failures) };

  const undecided = metrics.filter(({ status }) => status === 'inconclusive').map(explain);
  if (undecided.length > 0) return { verdict: 'inconclusive', reason: abridge(undecided) };

  const doubtful = metrics.filter(({ status }) => status === 'warn').map(explain);
  const warnings = ordered.filter((finding) => reaches(finding, 'warning')).map(({ title }) => title);
  const concerns = [...doubtful, ...warnings];
  return concerns.length > 0 ? { verdict: 'warn', reason: abridge(concerns) } : { verdict: 'pass' };
}

/**
 * 0 when the report passed (warnings included), 1 when a gate failed, a finding reaches `failOn`, or nothing could
 * be decided, unless `onInconclusive` is `warn`; a promotion that can't be decided is never allowed.
 */
export function exitCodeOf(
  report: Pick<Report, 'command' | 'verdict' | 'findings'>,
  options: { readonly failOn: FailOn; readonly onInconclusive: OnInconclusive },
): 0 | 1 {
  if (report.verdict === 'fail') return 1;
  if (report.findings.some((finding) => reaches(finding, options.failOn))) return 1;
  if (report.verdict === 'inconclusive')
    return options.onInconclusive === 'fail' || report.command === 'promote' ? 1 : 0;
  return 0;
}

function reaches(finding: Finding, failOn: FailOn): boolean {
  return finding.ignored === undefined && REACHED[failOn].includes(finding.severity);
}

function explain(metric: Metric): string {
  return metric.reason === undefined ? metric.label : `${metric.label}: ${metric.reason}`;
}

/** The first sentence, and how many more there are. */
function abridge(sentences: readonly string[]): string {
  const [first = '', ...others] = sentences;
  return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}
