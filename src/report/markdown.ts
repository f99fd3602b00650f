import { count } from '../support/format.ts';
import { detailsSections } from './markdown-details.ts';
import {
  clip,
  linkPath,
  markdownCode,
  markdownFence,
  markdownProse,
  markdownText,
  unbroken,
} from './markdown-escape.ts';
import { fitPage, type Section } from './markdown-fit.ts';
import { always, folded, list, row, table } from './markdown-sections.ts';
import type { Finding, Location, Metric, Report, Verdict } from './report.ts';
import { legendOf, readWeightView, type WeightView } from './weight-view.ts';
import {
  changeOf,
  describeSubject,
  formatInterval,
  formatLocation,
  formatMetric,
  formatPlaces,
  formatSaving,
  formatValue,
  groupRemarks,
  orderFindings,
  VERDICT_WORDS,
} from './wording.ts';

export interface MarkdownOptions {
  /** How long the page may be: UTF-16 units for a comment, UTF-8 bytes for a summary. */
  readonly limit: number;
  readonly medium: 'comment' | 'summary';
  /**
   * Address under which the files of the analysed commit can be read, ending in `/`; places become links then.
   * For example `https://github.com/owner/name/blob/<commit>/`.
   */
  readonly blobUrl?: string;
}

/** GitHub takes 65,536 characters for a comment; the marker and what others add need some of them. */
export const COMMENT_LIMIT = 64_000;
/** GitHub shows at most 1 MiB of a step's summary, and nothing when it is more. */
export const SUMMARY_LIMIT = 1_048_576;

/** Findings in the open; the rest is folded. */
const OPEN_FINDINGS = { comment: 6, summary: 20 } as const;

/** The report as GitHub's Markdown, never longer than the limit; what did not fit is named at its end. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const place: PlaceRenderer = (location) => renderPlace(location, options.blobUrl);
  const { open, ignored } = orderFindings(report.findings);
  const shown = OPEN_FINDINGS[options.medium];
  const view = readWeightView(report);
  const sections: Section[] = [
    verdictSection(report),
    ...metricsSections(report.metrics),
    ...findingsSections(open.slice(0, shown), place),
    ...moreFindingsSections(open.slice(shown), place),
    ...noticesSections(report, place),
    ...(view === null ? [] : detailsSections(view)),
    ...explanationSections(open, place),
    ...praiseSections(report, place),
    ...ignoredSections(ignored, place),
    footerSection(report, view),
  ];
  const measure =
    options.medium === 'comment' ? (text: string) => text.length : (text: string) => Buffer.byteLength(text);
  return fitPage(sections, options.limit, measure, `${VERDICT_WORDS[report.verdict]}\n`);
}

type PlaceRenderer = (location: Location | undefined) => string;

const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  inconclusive: '❔',
};

function verdictSection({ verdict, headline, reason }: Report): Section {
  const line = `### ${VERDICT_MARKS[verdict]} Plimsoll: ${markdownText(clip(headline, 300))}`;
  const why = reason === undefined ? '' : ` ${markdownText(clip(reason.replace(/\.$/, ''), 600))}.`;
  return always(`${line}\n\n**${VERDICT_WORDS[verdict]}.**${why}`);
}

const STATUS_MARKS: Readonly<Record<Metric['status'], string>> = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  inconclusive: '❔',
  none: '',
};

function metricsSections(metrics: readonly Metric[]): Section[] {
  if (metrics.length === 0) return [];
  const base = metrics.find(({ baseline }) => baseline !== undefined)?.baseline?.ref;
  const budgets = metrics.some(({ budget }) => budget !== undefined);
  const bars = metrics.some(({ unit }) => unit === 'bytes');
  const columns: [string, string][] = [
    ['', ':--'],
    ['now', '--:'],
    ...(bars ? ([['', ':--']] satisfies [string, string][]) : []),
    ...(base === undefined
      ? []
      : ([[`against ${markdownCode(shorten(base))}`, '--:']] satisfies [string, string][])),
    ...(budgets ? ([['budget', ':--']] satisfies [string, string][]) : []),
  ];
  const scale = Math.max(
    1,
    ...metrics
      .filter(({ unit }) => unit === 'bytes')
      .flatMap(({ value, interval, budget }) => [value ?? 0, interval?.[0] ?? 0, budget?.max ?? 0]),
  );
  const rows = metrics.map((metric) =>
    row([
      markdownText(clip(metric.label, 160)),
      `**${unbroken(formatMetric(metric))}**`,
      ...(bars ? [bar(metric, scale)] : []),
      ...(base === undefined ? [] : [changeCell(metric)]),
      ...(budgets ? [budgetCell(metric)] : []),
    ]),
  );
  return [table({ name: 'totals', importance: 9, columns, rows })];
}

function changeCell(metric: Metric): string {
  const change = changeOf(metric);
  if (change !== null)
    return unbroken(change.percent === null ? change.amount : `${change.amount} (${change.percent})`);
  return metric.baseline === undefined ? '' : 'not known';
}

function budgetCell({ budget, unit, status }: Metric): string {
  if (budget === undefined) return '';
  const limits = [
    budget.max === undefined ? '' : `at most ${unbroken(formatValue(budget.max, unit))}`,
    budget.min === undefined ? '' : `at least ${formatValue(budget.min, unit)}`,
    budget.maxGrowth === undefined ? '' : `growth ${formatValue(budget.maxGrowth, 'ratio')}`,
  ];
  return `${STATUS_MARKS[status]} ${limits.filter((limit) => limit !== '').join(', ')}`.trim();
}

const BAR_CELLS = 14;

/** The value on the scale of all totals, the budget as a load line across it. */
function bar({ unit, value, interval, budget }: Metric, scale: number): string {
  const known = value ?? interval?.[0];
  if (unit !== 'bytes' || known === undefined) return '';
  const filled = known <= 0 ? 0 : Math.max(1, Math.round((known / scale) * BAR_CELLS));
  const cells = ['█'.repeat(filled), '░'.repeat(BAR_CELLS - filled)].join('').split('');
  if (budget?.max !== undefined)
    cells[Math.min(BAR_CELLS - 1, Math.max(0, Math.round((budget.max / scale) * BAR_CELLS) - 1))] = '┃';
  return `\`${cells.join('')}\``;
}

const SEVERITY_MARKS: Readonly<Record<Finding['severity'], string>> = {
  error: '❌',
  warning: '⚠️',
  info: '💡',
};

const FINDING_COLUMNS: readonly [string, string][] = [
  ['saves', '--:'],
  ['what to change', ':--'],
  ['where', ':--'],
];

function findingsSections(findings: readonly Finding[], place: PlaceRenderer): Section[] {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => findingRow(finding, place));
  return [table({ name: 'findings', importance: 8, columns: FINDING_COLUMNS, rows })];
}

function moreFindingsSections(findings: readonly Finding[], place: PlaceRenderer): Section[] {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => findingRow(finding, place));
  const title = count(findings.length, 'more finding');
  return [folded({ name: 'more findings', importance: 7, title, columns: FINDING_COLUMNS, rows })];
}

function findingRow(finding: Finding, place: PlaceRenderer): string {
  const saving = formatSaving(finding.saving);
  const [amount = '', kind = ''] = saving.split(/ (?=[a-z]+$)/);
  const fresh = finding.isNew === true ? '🆕 ' : '';
  const title = `${SEVERITY_MARKS[finding.severity]} ${fresh}**${markdownText(clip(finding.title, 200))}**`;
  const fix = finding.fix === undefined ? '' : `<br>→ ${markdownProse(clip(finding.fix.description, 200))}`;
  return row([
    saving === '' ? '' : `**${unbroken(amount)}**<br>${kind}`,
    `${title}${fix}`,
    place(finding.location),
  ]);
}

function explanationSections(findings: readonly Finding[], place: PlaceRenderer): Section[] {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => {
    const saving = formatSaving(finding.saving);
    const between = finding.saving?.bytes === null ? '' : formatInterval(finding.saving?.interval);
    const facts = [
      place(finding.location),
      markdownCode(finding.rule),
      saving === '' ? '' : `saves ${saving}`,
    ];
    const title = `**${markdownText(clip(finding.title, 200))}** · ${facts.filter((fact) => fact !== '').join(' · ')}`;
    const paragraphs = [
      between === '' ? title : `${title} (${between})`,
      markdownProse(clip(finding.message, 1500)),
      ...fixParagraphs(finding.fix),
    ];
    return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n\n`;
  });
  return [
    {
      name: 'the reasons of the findings',
      importance: 4,
      head: `<details>\n<summary>Why, and how to fix it</summary>\n\n`,
      rows,
      tail: '</details>',
      more: (missing) => `_and ${missing} more_\n\n`,
    },
  ];
}

/** Longer fixes are for the editor or the review suggestion, not for a comment. */
const SHOWN_FIX_LINES = 12;

function fixParagraphs(fix: Finding['fix']): string[] {
  if (fix === undefined) return [];
  const safety = fix.safety === 'safe' ? 'Safe fix' : 'Suggested fix';
  const edits = fix.edits.filter(
    ({ newText }) => newText !== '' && newText.split('\n').length <= SHOWN_FIX_LINES + 1,
  );
  return [
    `${safety}: ${markdownProse(clip(fix.description, 400))}${edits.length === 0 ? '.' : ':'}`,
    ...edits.slice(0, 3).map(({ newText }) => markdownFence(clip(newText, 2000), '')),
  ];
}

function noticesSections({ notices }: Report, place: PlaceRenderer): Section[] {
  if (notices.length === 0) return [];
  const remarks = groupRemarks(notices);
  const rows = remarks.map(({ message, locations }) => remark(message, locations, place));
  const importance = 6;
  const more = (missing: number): string => `- and ${missing} more\n`;
  if (remarks.length <= 3)
    return [{ name: 'notices', importance, head: '**Not covered**\n\n', rows, tail: '', more }];
  return [
    list({ name: 'notices', importance, title: `Not covered: ${count(remarks.length, 'notice')}`, rows }),
  ];
}

function praiseSections({ praise }: Report, place: PlaceRenderer): Section[] {
  if (praise.length === 0) return [];
  const remarks = groupRemarks(praise);
  const rows = remarks.map(({ message, locations }) => remark(message, locations, place));
  const title = `Already right: ${count(remarks.length, 'thing')}`;
  return [list({ name: 'what is already right', importance: 2, title, rows })];
}

function ignoredSections(findings: readonly Finding[], place: PlaceRenderer): Section[] {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => {
    const by = markdownCode(clip(finding.ignored?.by ?? '', 200));
    const reason =
      finding.ignored?.reason === undefined ? '' : `: ${markdownText(clip(finding.ignored.reason, 300))}`;
    return `- ${markdownText(clip(finding.title, 200))} ${place(finding.location)}, ignored by ${by}${reason}\n`;
  });
  const title = `Ignored: ${count(findings.length, 'finding')}`;
  return [list({ name: 'ignored findings', importance: 1, title, rows })];
}

function remark(message: string, locations: readonly Location[], place: PlaceRenderer): string {
  const where = formatPlaces(locations, 5, place);
  return `- ${markdownProse(clip(message, 600))}${where === '' ? '' : ` (${where})`}\n`;
}

function footerSection(report: Report, view: WeightView | null): Section {
  const about = markdownText(clip(describeSubject(report.subject), 200));
  // A comment on a pull request is about the change; where the weights come from stands in the other formats.
  const asked = (view?.command === 'weigh' ? view.indexes : [])
    .map((index) => markdownCode(clip(index, 200)))
    .join(', ');
  const retained =
    view?.command === 'weigh' && view.parts.length > 0 ? 'retained: what would go away with it' : '';
  const parts = ['Plimsoll', about, asked, retained, legendOf(report, view)].filter((part) => part !== '');
  return always(`<sub>${parts.join(' · ')}</sub>`);
}

function renderPlace(location: Location | undefined, blobUrl: string | undefined): string {
  if (location === undefined) return '';
  const code = markdownCode(clip(formatLocation(location), 200));
  if (blobUrl === undefined) return code;
  const { startLine, endLine } = location;
  const lines =
    startLine === undefined
      ? ''
      : `#L${startLine}${endLine === undefined || endLine === startLine ? '' : `-L${endLine}`}`;
  return `[${code}](${blobUrl}${linkPath(location.path)}${lines})`;
}

function shorten(ref: string): string {
  return clip(/^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref, 60);
}
