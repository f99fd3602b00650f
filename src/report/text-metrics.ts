import { displayWidth, padEnd, padStart, truncateMiddle } from './display-width.ts';
import type { Metric } from './report.ts';
import { blocks, type Page, type Span, type Style } from './terminal-style.ts';
import { visibleText } from './visible-text.ts';
import { changeOf, formatMetric, formatValue } from './wording.ts';

const STATUS_STYLES: Readonly<Record<Metric['status'], Style>> = {
  pass: 'good',
  warn: 'caution',
  fail: 'bad',
  inconclusive: 'caution',
  none: 'plain',
};

/** The totals: value, bar, change and budget of each metric. */
export function metricsSection(metrics: readonly Metric[], page: Page): string[] {
  if (metrics.length === 0) return [];
  const { width, paint } = page;
  const cells = metrics.map((metric) => {
    const change = changeOf(metric);
    return {
      metric,
      label: visibleText(metric.label),
      value: formatMetric(metric),
      change:
        change === null ? '' : [change.amount, change.percent ?? ''].filter((part) => part !== '').join('  '),
      direction: change?.direction ?? 'same',
      limit: limitOf(metric),
    };
  });
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
  const valueWidth = widest(cells.map(({ value }) => value));
  const changeWidth = widest(cells.map(({ change }) => change));
  const labelsWidth = widest(cells.map(({ label }) => label));
  const besides = 2 + 2 + valueWidth + 2 + (changeWidth === 0 ? 0 : changeWidth + 2);
  const wholeLimit = 2 + widest(cells.map(({ limit }) => limit));
  const narrow = besides + Math.min(labelsWidth, 44) + wholeLimit > width;
  const limitWidth = wholeLimit === 2 ? 0 : narrow ? 3 : wholeLimit;
  const labelWidth = Math.min(labelsWidth, Math.max(14, Math.min(60, width - besides - limitWidth)));
  const barWidth = Math.min(24, width - besides - labelWidth - limitWidth - 2);
  const lines: string[] = [];
  for (const { metric, label, value, change, direction, limit } of cells) {
    const spans: Span[] = [
      [`  ${padEnd(truncateMiddle(label, labelWidth), labelWidth)}  `, 'plain'],
      [padStart(value, valueWidth), 'strong'],
      ['  ', 'plain'],
    ];
    if (barWidth >= 8) spans.push(...barSpans(metric, metrics, barWidth), ['  ', 'plain']);
    const style: Style = direction === 'worse' ? 'bad' : direction === 'better' ? 'good' : 'faint';
    if (changeWidth > 0) spans.push([padEnd(change, changeWidth), style], ['  ', 'plain']);
    spans.push([narrow ? limit.slice(0, 1) : limit, STATUS_STYLES[metric.status]]);
    lines.push(paint(...spans));
  }
  return lines;
}

function limitOf({ budget, status, unit }: Metric): string {
  if (budget === undefined) return '';
  const limits = [
    budget.max === undefined ? '' : `≤ ${formatValue(budget.max, unit)}`,
    budget.min === undefined ? '' : `≥ ${formatValue(budget.min, unit)}`,
    budget.maxGrowth === undefined ? '' : `≤ +${formatValue(budget.maxGrowth, 'ratio')}`,
  ].filter((limit) => limit !== '');
  const mark = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?', none: ' ' }[status];
  return `${mark} ${limits.join(', ')}`;
}

/** A bar on the scale that all metrics of its unit share, with the budget as a load line across it. */
function barSpans(metric: Metric, metrics: readonly Metric[], width: number): Span[] {
  const known = metric.value ?? metric.interval?.[0] ?? null;
  if (known === null || metric.unit !== 'bytes') return [[' '.repeat(width), 'plain']];
  const scale = Math.max(
    1,
    ...metrics
      .filter(({ unit }) => unit === metric.unit)
      .flatMap(({ value, interval, budget }) => [value ?? 0, interval?.[0] ?? 0, budget?.max ?? 0]),
  );
  const bar = padEnd(blocks((known / scale) * width), width);
  const max = metric.budget?.max;
  const style = STATUS_STYLES[metric.status] === 'plain' ? 'accent' : STATUS_STYLES[metric.status];
  if (max === undefined) return [[bar, style]];
  const at = Math.min(width - 1, Math.max(0, Math.round((max / scale) * width) - 1));
  const characters = [...bar];
  return [
    [characters.slice(0, at).join(''), style],
    ['┃', 'strong'],
    [characters.slice(at + 1).join(''), style],
  ];
}
