import type { Report } from '../../report/report.ts';
import { exitCodeOf, type FailOn, type OnInconclusive } from '../../report/verdict.ts';

const UNREADABLE: ReadonlySet<string> = new Set(['dockerfile-error', 'manifest-error']);

/**
 * The exit code of an analysis: 2 when a file can't be read as what it should be (whatever else was found, because then the
 * report does not cover everything), else that of its gates. `--fail-on never` forgives unreadable files too.
 */
export function exitCodeOfAnalysis(
  report: Report,
  options: { readonly failOn: FailOn; readonly onInconclusive: OnInconclusive },
): 0 | 1 | 2 {
  const unreadable = report.findings.some(
    ({ rule, ignored }) => UNREADABLE.has(rule) && ignored === undefined,
  );
  return unreadable && options.failOn !== 'never' ? 2 : exitCodeOf(report, options);
}
