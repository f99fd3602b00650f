import { count } from '../support/format.ts';
import { readAnalyzeDetails } from './analyze-details.ts';
import { displayWidth, padEnd, truncate, truncateMiddle, wrap } from './display-width.ts';
import type { Finding, Report } from './report.ts';
import { fitSpans, type Page, type Style, styled } from './terminal-style.ts';
import { installsSection, manifestSections } from './text-manifests.ts';
import { metricsSection } from './text-metrics.ts';
import { visibleText, withoutWorkflowCommand } from './visible-text.ts';
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
  const details = report.command === 'analyze' ? readAnalyzeDetails(report.details) : null;
  const sections = [
    verdictSection(report, page),
    metricsSection(report.metrics, page),
    ...(details === null ? [] : [...manifestSections(details, page), installsSection(details, page)]),
    findingsSection(report.findings, page),
    praiseSection(report, page),
    noticesSection(report, page),
    legendSection(report, page),
  ].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.map(finishLine).join('\n')).join('\n\n')}\n`;
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
function legendSection({ metrics }: Report, { paint }: Page): string[] {
  if (metrics.every(({ provenance }) => provenance === 'exact' || provenance === 'measured')) return [];
  return [paint(['~ is an estimate, ≥ a lower bound because a part is unknown; 1 MB is 10⁶ bytes', 'faint'])];
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
