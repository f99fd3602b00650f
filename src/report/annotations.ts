import type { Finding, Report } from './report.ts';
import { formatInterval, formatSaving, orderFindings } from './wording.ts';

/** A remark that GitHub shows beside a line of a changed file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Relative to the analysed folder; null for a remark about no file. */
  readonly file: string | null;
  readonly startLine: number | null;
  readonly endLine: number | null;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows that many annotations of one level per step and drops the rest. */
export const ANNOTATIONS_PER_LEVEL = 10;

const LEVELS: Readonly<Record<Finding['severity'], Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * The findings that count as annotations, the most important first, at most ten of each level. Where a level has
 * more, its last place says how many are missing. Budgets that failed or could not be decided come before findings.
 */
export function renderAnnotations(report: Report): readonly Annotation[] {
  const budgets = report.metrics
    .filter(({ status }) => status === 'fail' || status === 'inconclusive' || status === 'warn')
    .map((metric): Annotation => {
      const level = metric.status === 'fail' ? 'error' : 'warning';
      return { ...NOWHERE, level, title: metric.label, message: metric.reason ?? metric.label };
    });
  const findings = orderFindings(report.findings).open.map(annotationOf);
  const all = [...budgets, ...findings];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limit(
      level,
      all.filter((annotation) => annotation.level === level),
    ),
  );
}

/**
 * The annotation as a workflow command, one line without a line end, to be printed to the step's log.
 * Escaped as the runner unescapes it (actions/toolkit, packages/core/src/command.ts).
 */
export function toWorkflowCommand(annotation: Annotation): string {
  const properties = [
    ['file', annotation.file],
    ['line', annotation.startLine],
    ['endLine', annotation.endLine],
    ['title', annotation.title],
  ] as const;
  const list = properties
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${annotation.level} ${list}::${escapeData(annotation.message)}`;
}

const NOWHERE = { file: null, startLine: null, endLine: null } as const;

function annotationOf(finding: Finding): Annotation {
  const saving = formatSaving(finding.saving);
  const between = finding.saving?.bytes === null ? '' : formatInterval(finding.saving?.interval);
  const sentences = [
    finding.message,
    saving === '' ? '' : `Saves: ${saving}${between === '' ? '' : ` (${between})`}.`,
    finding.fix === undefined ? '' : `Fix: ${finding.fix.description}.`,
    `(${finding.rule})`,
  ];
  return {
    level: LEVELS[finding.severity],
    file: finding.location?.path ?? null,
    startLine: finding.location?.startLine ?? null,
    endLine: finding.location?.endLine ?? finding.location?.startLine ?? null,
    title: finding.title,
    message: sentences.filter((sentence) => sentence !== '').join('\n'),
  };
}

function limit(level: Annotation['level'], annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= ANNOTATIONS_PER_LEVEL) return annotations;
  const shown = annotations.slice(0, ANNOTATIONS_PER_LEVEL - 1);
  const missing = annotations.length - shown.length;
  const message = `${missing} more of this level are in the report; GitHub shows ${ANNOTATIONS_PER_LEVEL} per step.`;
  return [...shown, { ...NOWHERE, level, title: `${missing} more`, message }];
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
