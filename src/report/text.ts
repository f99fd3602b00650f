import { count } from '../support/format.ts';
import { displayWidth, padEnd, truncate, truncateMiddle, wrap } from './display-width.ts';
import type { Finding, Report } from './report.ts';
import { fitSpans, type Page, type Style, styled } from './terminal-style.ts';
import { alternativesSection } from './text-alternatives.ts';
import { comparisonSection } from './text-changes.ts';
import { closureHead, closureSection } from './text-closure.ts';
import { conflictSection } from './text-conflict.ts';
import { installsSection, manifestSections } from './text-manifests.ts';
import { metricsSection } from './text-metrics.ts';
import { treeSection } from './text-tree.ts';
import { whySections } from './text-why.ts';
import { visibleText, withoutWorkflowCommand } from './visible-text.ts';
import { legendOf, readWeightView, type WeightView } from './weight-view.ts';
import {
  describeSubject,
  formatInterval,
  formatLocation,
  formatPlaces,
  formatSaving,
  groupRemarks,
  orderFindings,
  VERDICT_WORDS,
} from './wording.ts';

export interface TextOptions {
  /** Columns of the terminal; less than 60 is taken as 60. */
  readonly width: number;
  /** Whether to use ANSI colours. */
  readonly colour: boolean;
  /** Everything instead of one screen: all findings with their messages, all distributions, all install commands. */
  readonly details?: boolean;
  /** Who needs whom as a tree, in place of the heaviest distributions. */
  readonly tree?: boolean;
  /** Name of a distribution: all ways to it and what would go with it, in place of the totals and the rest. */
  readonly why?: string;
}

const SHOWN = { findings: 6, praise: 4, notices: 4 } as const;

/** The report for a terminal, lines ended by `\n`, none wider than `width` nor with spaces at its end. */
export function renderText(report: Report, options: TextOptions): string {
  const width = Math.max(60, Math.floor(options.width));
  const paint = styled(options.colour);
  const page: Page = {
    width,
    all: options.details === true,
    paint: (...spans) => paint(...fitSpans(spans, width)),
  };
  const view = readWeightView(report);
  const sections = [
    verdictSection(report, page),
    ...(view === null ? reportSections(report, page) : viewSections(report, view, options, page)),
    noticesSection(report, page),
    legendSection(report, view, page),
  ].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.map(finishLine).join('\n')).join('\n\n')}\n`;
}

/** What every report has. */
function reportSections(report: Report, page: Page): string[][] {
  return [
    metricsSection(report.metrics, page),
    findingsSection(report.findings, page),
    praiseSection(report, page),
  ];
}

/** A report with weights; who asks a question gets its answer and nothing beside it. */
function viewSections(report: Report, view: WeightView, { tree, why }: TextOptions, page: Page): string[][] {
  const { parts, conflicts } = view;
  const reasons = conflicts.map((conflict) => conflictSection(conflict, page));
  if (why !== undefined || tree === true)
    return [
      ...(why === undefined ? [metricsSection(report.metrics, page)] : []),
      ...reasons,
      ...(why === undefined ? [] : whySections(why, parts, page)),
      ...(tree === true
        ? parts.map((part) => [...closureHead(part, view, page), ...treeSection(part, page)])
        : []),
    ];
  const [totals = [], ...others] = reportSections(report, page);
  return [
    totals,
    ...reasons,
    ...(view.command === 'weigh'
      ? [
          ...parts.map((part) => closureSection(part, view, page)),
          ...parts.map(({ comparison }) => (comparison === null ? [] : comparisonSection(comparison, page))),
          alternativesSection(view, page),
        ]
      : [...manifestSections(view, page), installsSection(view, page)]),
    ...others,
  ];
}

function finishLine(line: string): string {
  return withoutWorkflowCommand(line).trimEnd();
}

const VERDICT_MARKS: Readonly<Record<Report['verdict'], readonly [string, Style]>> = {
  pass: ['✓', 'good'],
  warn: ['!', 'caution'],
  fail: ['✗', 'bad'],
  inconclusive: ['?', 'caution'],
};

function verdictSection(report: Report, { width, paint }: Page): string[] {
  const [mark, style] = VERDICT_MARKS[report.verdict];
  const word = VERDICT_WORDS[report.verdict];
  const subject = visibleText(describeSubject(report.subject));
  const title = `plimsoll ${visibleText(report.command)}`;
  const head = `${mark} ${word}`;
  const room = width - displayWidth(head) - displayWidth(title) - 4;
  const right = subject === '' || room < 12 ? '' : ` · ${truncateMiddle(subject, room - 1)}`;
  const lines = [paint([head, `strong ${style}`], [`  ${title}${right}`, 'faint'])];
  for (const line of wrap(visibleText(report.headline), width - 2))
    lines.push(`  ${paint([line, 'strong'])}`);
  if (report.reason !== undefined)
    for (const line of wrap(visibleText(report.reason), width - 2)) lines.push(`  ${paint([line, style])}`);
  return lines;
}

/** What the signs before numbers mean, where there are any. */
function legendSection(report: Report, view: WeightView | null, { width, paint }: Page): string[] {
  const signs = legendOf(report, view);
  const sentences = [
    view?.command === 'weigh' && view.parts.length > 0 ? 'retained is what would go away with it' : '',
    signs === '' ? '' : `${signs}; 1 MB is 10⁶ bytes`,
  ].filter((sentence) => sentence !== '');
  return wrap(sentences.join('; '), width).map((line) => paint([line, 'faint']));
}

const SEVERITY_MARKS: Readonly<Record<Finding['severity'], readonly [string, Style]>> = {
  error: ['✗', 'bad'],
  warning: ['!', 'caution'],
  info: ['·', 'faint'],
};

function findingsSection(findings: readonly Finding[], page: Page): string[] {
  const { open, ignored } = orderFindings(findings);
  if (open.length === 0 && ignored.length === 0) return [];
  const { paint } = page;
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => count(number, severity === 'info' ? 'hint' : severity));
  if (ignored.length > 0) counts.push(`${ignored.length} ignored`);
  const lines = [paint(['What to change', 'strong'], [`  ${counts.join(' · ')}`, 'faint'])];
  const shown = page.all ? open : open.slice(0, SHOWN.findings);
  const savingWidth = Math.max(0, ...shown.map((finding) => displayWidth(formatSaving(finding.saving))));
  for (const finding of shown) lines.push(...findingLines(finding, savingWidth, page));
  const rest = open.length - shown.length;
  if (rest > 0) lines.push(paint([`    and ${rest} more (--format html or json shows all)`, 'faint']));
  if (page.all)
    for (const finding of ignored) {
      const by = [`ignored by ${finding.ignored?.by ?? ''}`, finding.ignored?.reason ?? ''];
      const reason = by.filter((part) => part !== '').join(': ');
      lines.push(
        paint([truncate(`  - ${visibleText(finding.title)}  (${visibleText(reason)})`, page.width), 'faint']),
      );
    }
  return lines;
}

function findingLines(finding: Finding, savingWidth: number, { width, all, paint }: Page): string[] {
  const [mark, style] = SEVERITY_MARKS[finding.severity];
  const saving = formatSaving(finding.saving);
  const place = visibleText(formatLocation(finding.location));
  const title = `${finding.isNew === true ? 'new: ' : ''}${visibleText(finding.title)}`;
  const narrow = width < 90;
  const savingColumn = savingWidth === 0 || narrow ? '' : `${padEnd(saving, savingWidth)}  `;
  const indent = 4 + displayWidth(savingColumn);
  const fits = !narrow && indent + displayWidth(title) + 2 + displayWidth(place) <= width;
  const room = width - indent;
  const [first = '', ...others] = wrap(title, room);
  const lines = [
    paint(
      [`  ${mark} `, style],
      [savingColumn, 'good'],
      [first, finding.severity === 'info' ? 'plain' : 'strong'],
      [fits && place !== '' ? `  ${place}` : '', 'faint'],
    ),
    ...others.map((line) => `${' '.repeat(indent)}${line}`),
  ];
  if (narrow && saving !== '')
    lines.push(
      paint(
        ['    ', 'plain'],
        [`saves ${saving}`, 'good'],
        [truncateMiddle(`  ${place}`, room - 6 - displayWidth(saving)), 'faint'],
      ),
    );
  else if (!fits && place !== '')
    lines.push(' '.repeat(indent) + paint([truncateMiddle(place, room), 'faint']));
  if (finding.fix !== undefined && !all)
    lines.push(
      ' '.repeat(indent) + paint([truncate(`→ ${visibleText(finding.fix.description)}`, room), 'faint']),
    );
  if (finding.severity === 'error' && !all)
    for (const line of wrap(visibleText(finding.message), room)) lines.push(' '.repeat(indent) + line);
  if (!all) return lines;
  const between = formatInterval(finding.saving?.interval);
  const paragraphs = [
    visibleText(finding.message),
    between === '' || finding.saving?.bytes === null ? '' : `Saves ${between}.`,
    finding.fix === undefined ? '' : `→ ${visibleText(finding.fix.description)} (${finding.fix.safety})`,
    `(${visibleText(finding.rule)})`,
  ];
  for (const paragraph of paragraphs)
    for (const line of wrap(paragraph, width - 4)) lines.push(`    ${paint([line, 'faint'])}`);
  return lines;
}

function praiseSection({ praise }: Report, page: Page): string[] {
  return remarkSection('Already right', '✓', 'good', groupRemarks(praise), page, SHOWN.praise);
}

function noticesSection({ notices }: Report, page: Page): string[] {
  return remarkSection('Not covered', '·', 'caution', groupRemarks(notices), page, SHOWN.notices);
}

function remarkSection(
  title: string,
  mark: string,
  style: Style,
  remarks: ReturnType<typeof groupRemarks>,
  { width, all, paint }: Page,
  most: number,
): string[] {
  if (remarks.length === 0) return [];
  const shown = all ? remarks : remarks.slice(0, most);
  const lines = [paint([title, 'strong'])];
  for (const { message, locations } of shown) {
    const place = visibleText(formatPlaces(locations, all ? locations.length : 3));
    const sentence = place === '' ? visibleText(message) : `${visibleText(message)} (${place})`;
    const [first = '', ...others] = wrap(sentence, width - 4);
    lines.push(paint([`  ${mark} `, style], [first, 'plain']), ...others.map((line) => `    ${line}`));
  }
  const rest = remarks.length - shown.length;
  if (rest > 0) lines.push(paint([`    and ${rest} more`, 'faint']));
  return lines;
}
