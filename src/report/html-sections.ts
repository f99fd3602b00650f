import { count } from '../support/format.ts';
import { htmlLines, htmlText } from './html-escape.ts';
import type { Finding, Location, Metric, Report } from './report.ts';
import { describePython, legendOf, type WeightView } from './weight-view.ts';
import {
  changeOf,
  describeSubject,
  formatInterval,
  formatLocation,
  formatMetric,
  formatSaving,
  formatValue,
  groupRemarks,
  orderFindings,
  VERDICT_WORDS,
} from './wording.ts';

/** The mark that Samuel Plimsoll's law put on ships: a circle with the line to which it may sink. */
const PLIMSOLL_MARK =
  '<svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.2"><circle cx="13" cy="13" r="7.6"/><path d="M1 13h24"/></g></svg>';

const WATERLINE =
  '<div class="waterline" aria-hidden="true"><svg viewBox="0 0 1240 34" preserveAspectRatio="xMidYMid slice"><g fill="none" stroke="currentColor" stroke-width="1.6"><path d="M-2000 17h5240" opacity=".45"/><circle cx="64" cy="17" r="10"/><path d="M42 17h44" stroke-width="2.6"/></g></svg></div>';

/** Verdict, headline and what was looked at. */
export function headerHtml(report: Report): string {
  const subject = describeSubject(report.subject);
  const reason = report.reason === undefined ? '' : `<p class="soft">${htmlText(report.reason)}</p>`;
  return `<header><div class="wide"><div class="crest">${PLIMSOLL_MARK}<strong>Plimsoll</strong><span>${htmlText(report.command)}${
    subject === '' ? '' : ` · ${htmlText(subject)}`
  }</span></div><h1>${htmlText(report.headline)}</h1><div class="judgement"><span class="verdict ${report.verdict}">${
    VERDICT_WORDS[report.verdict]
  }</span>${reason}</div></div>${WATERLINE}</header>`;
}

/**
 * The totals, each with a gauge on the scale that all weights share and its budget as a load line. `origin` is HTML
 * that says what was weighed.
 */
export function totalsHtml(metrics: readonly Metric[], origin: string): string {
  if (metrics.length === 0) return origin === '' ? '' : `<section>${origin}</section>`;
  const base = metrics.find(({ baseline }) => baseline !== undefined)?.baseline?.ref;
  const budgets = metrics.some(({ budget }) => budget !== undefined);
  const scale = Math.max(
    1,
    ...metrics
      .filter(({ unit }) => unit === 'bytes')
      .flatMap(({ value, interval, budget }) => [value ?? 0, interval?.[0] ?? 0, budget?.max ?? 0]),
  );
  const rows = metrics.map((metric) => {
    const reason =
      metric.reason === undefined ? '' : `<span class="reason">${htmlText(metric.reason)}</span>`;
    const between = formatInterval(metric.interval, metric.unit);
    return `<tr><td>${htmlText(metric.label)}${reason}</td><td class="right number total"${
      between === '' ? '' : ` title="${between}"`
    }>${formatMetric(metric)}</td><td class="gauge">${gauge(metric, scale)}</td>${
      base === undefined ? '' : `<td class="right number">${changeHtml(metric)}</td>`
    }${budgets ? `<td class="bound">${budgetHtml(metric)}</td>` : ''}</tr>`;
  });
  const heads = [
    '<td></td><th scope="col" class="right">now</th><td></td>',
    base === undefined ? '' : `<th scope="col" class="right">against ${htmlText(base)}</th>`,
    budgets ? '<th scope="col">budget</th>' : '',
  ];
  return `<section><div class="title"><h2>Load</h2></div>${origin}<table class="totals"><thead><tr>${heads.join(
    '',
  )}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function gauge({ unit, value, interval, budget, status }: Metric, scale: number): string {
  const known = value ?? interval?.[0];
  if (unit !== 'bytes' || known === undefined) return '';
  const at = (bytes: number): string => Math.max(0, Math.min(100, (bytes / scale) * 100)).toFixed(2);
  const mark =
    budget?.max === undefined
      ? ''
      : `<line class="mark" x1="${at(budget.max)}%" x2="${at(budget.max)}%" y1="-1" y2="19"/><circle class="mark" cx="${at(budget.max)}%" cy="9" r="5"/>`;
  return `<svg role="presentation"><rect class="track" y="5" width="100%" height="8" rx="4"/><rect class="fill f-${status}" y="5" width="${at(known)}%" height="8" rx="4"/>${mark}</svg>`;
}

function changeHtml(metric: Metric): string {
  const change = changeOf(metric);
  if (change === null) return metric.baseline === undefined ? '' : 'not known';
  const percent = change.percent === null ? '' : ` <small>${change.percent}</small>`;
  return `<span class="${change.direction}">${change.amount}${percent}</span>`;
}

function budgetHtml({ budget, unit, status }: Metric): string {
  if (budget === undefined) return '';
  const limits = [
    budget.max === undefined ? '' : `at most ${formatValue(budget.max, unit)}`,
    budget.min === undefined ? '' : `at least ${formatValue(budget.min, unit)}`,
    budget.maxGrowth === undefined ? '' : `growth ${formatValue(budget.maxGrowth, 'ratio')}`,
  ];
  const words = {
    pass: 'kept',
    warn: 'close',
    fail: 'exceeded',
    inconclusive: 'not decided',
    none: 'not applied',
  }[status];
  return `<span class="verdict ${status}">${words}</span><span class="reason">${limits.filter((limit) => limit !== '').join(', ')}</span>`;
}

/** The findings in the order of `orderFindings`, each folded, with a filter by severity and words. */
export function findingsHtml(findings: readonly Finding[]): string {
  const { open, ignored } = orderFindings(findings);
  if (open.length === 0 && ignored.length === 0) return '';
  const severities = (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, number]) => number > 0);
  const chips = severities.map(
    ([severity, number]) =>
      `<button type="button" data-severity="${severity}" aria-pressed="false">${count(number, severity === 'info' ? 'hint' : severity)}</button>`,
  );
  if (ignored.length > 0)
    chips.push(
      `<button type="button" data-severity="ignored" aria-pressed="false">${ignored.length} ignored</button>`,
    );
  const rows = [...open, ...ignored].map((finding, index) => findingHtml(finding, index));
  return `<section><div class="title"><h2>What to change</h2><span class="soft" id="shown" role="status"></span><div class="tools"><div class="chips" role="group" aria-label="Show only">${chips.join(
    '',
  )}</div><input type="search" id="filter" placeholder="Filter" aria-label="Filter findings by words"></div></div>${rows.join('')}</section>`;
}

function findingHtml(finding: Finding, index: number): string {
  const saving = formatSaving(finding.saving);
  const [amount = '', kind = ''] = saving.split(/ (?=[a-z]+$)/);
  const between = finding.saving?.bytes === null ? '' : formatInterval(finding.saving?.interval);
  const severity = finding.ignored === undefined ? finding.severity : 'ignored';
  const paragraphs = [
    `<p>${htmlText(finding.message)}</p>`,
    between === '' ? '' : `<p class="soft">Saves ${between}.</p>`,
    finding.ignored === undefined
      ? ''
      : `<p class="soft">Ignored by ${htmlText(finding.ignored.by)}${
          finding.ignored.reason === undefined ? '' : `: ${htmlText(finding.ignored.reason)}`
        }</p>`,
    fixHtml(finding.fix),
    `<p class="soft"><code>${htmlText(finding.rule)}</code></p>`,
  ];
  return `<details class="finding" id="finding-${index}" data-kind="${severity}"><summary><span class="dot ${severity}"></span><span class="saves">${
    saving === '' ? '' : `${htmlText(amount)} <small>${htmlText(kind)}</small>`
  }</span><span class="name">${htmlText(finding.title)}<span class="reason">${finding.isNew === true ? 'new · ' : ''}${severityWord(severity)}${
    finding.fix === undefined ? '' : ` · ${finding.fix.safety === 'safe' ? 'safe fix' : 'suggested fix'}`
  }</span></span><code class="place">${htmlText(formatLocation(finding.location))}</code></summary><div class="more">${paragraphs.join(
    '',
  )}</div></details>`;
}

function severityWord(severity: Finding['severity'] | 'ignored'): string {
  return severity === 'info' ? 'hint' : severity;
}

function fixHtml(fix: Finding['fix']): string {
  if (fix === undefined) return '';
  const edits = fix.edits.map(({ path, startLine, endLine, newText }) => {
    const lines =
      endLine < startLine
        ? `before line ${startLine}`
        : endLine === startLine
          ? `line ${startLine}`
          : `lines ${startLine}–${endLine}`;
    const text = newText === '' ? '<p class="soft">Remove them.</p>' : `<pre>${htmlLines(newText)}</pre>`;
    return `<p class="soft">${htmlText(path)}, ${lines}:</p>${text}`;
  });
  return `<p>→ ${htmlText(fix.description)}</p>${edits.join('')}`;
}

/** What is already right, and what the report does not cover. */
export function remarksHtml({ praise, notices }: Report): string {
  const sections = [
    remarkList('Already right', 'good', praise),
    remarkList('Not covered', '', notices),
  ].filter((section) => section !== '');
  return sections.length === 0 ? '' : `<div class="pair">${sections.join('')}</div>`;
}

function remarkList(
  title: string,
  style: string,
  remarks: readonly { readonly message: string; readonly location?: Location | undefined }[],
): string {
  if (remarks.length === 0) return '';
  const items = groupRemarks(remarks).map(({ message, locations }) => {
    const places = locations.map(
      (location) => `<code class="soft">${htmlText(formatLocation(location))}</code>`,
    );
    return `<li>${htmlText(message)} ${places.join(' ')}</li>`;
  });
  return `<section><div class="title"><h2>${title}</h2></div><ul class="plain ${style}">${items.join('')}</ul></section>`;
}

/** How to read the numbers, for which target they hold and where they come from. */
export function footerHtml(report: Report, view: WeightView | null): string {
  const legend = legendOf(report, view);
  const date = view?.catalogueDate ?? null;
  const indexes = view?.indexes ?? [];
  const sentences = [
    legend === '' ? '1 MB is 10⁶ bytes.' : `${legend}; 1 MB is 10⁶ bytes.`,
    view === null ? '' : `For ${htmlText(describePython(view.target))} on ${htmlText(view.target.platform)}.`,
    date === null ? '' : `Catalogue of ${htmlText(date)}.`,
    indexes.length === 0
      ? ''
      : `Asked: ${indexes.map((index) => `<code>${htmlText(index)}</code>`).join(', ')}.`,
  ];
  return `<footer class="wide">${sentences.filter((sentence) => sentence !== '').join(' ')}</footer>`;
}
