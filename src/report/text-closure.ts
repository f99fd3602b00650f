import { count } from '../support/format.ts';
import type { DistributionRow } from './analyze-details.ts';
import { displayWidth, padEnd, padStart, truncate, wrap, wrapPhrases } from './display-width.ts';
import { blocks, type Page } from './terminal-style.ts';
import { visibleText } from './visible-text.ts';
import {
  describeByteCompiled,
  describeOrigin,
  describePython,
  type WeighedPart,
  type WeightView,
} from './weight-view.ts';
import {
  drawnBytes,
  formatWeight,
  heaviest,
  nameAndVersion,
  splitHeaviest,
  sumWeights,
  whyThere,
} from './wording.ts';

const SHOWN = 12;

/** What was weighed, for which target, and where the figures come from. */
export function closureHead(part: WeighedPart, view: WeightView, { width, paint }: Page): string[] {
  const rows = part.distributions.filter(({ provided }) => !provided);
  const provided = part.distributions.length - rows.length;
  const facts = [
    `${count(rows.length, 'distribution')}, ${rows.filter(({ direct }) => direct).length} direct`,
    provided === 0 ? '' : `${provided} from the base image`,
    describePython(view.target),
    view.target.platform,
    describeOrigin(part, view),
    describeByteCompiled(part, formatWeight),
  ]
    .filter((fact) => fact !== '')
    .map(visibleText);
  return [
    ...wrap(visibleText(part.name), width).map((line) => paint([line, 'strong'])),
    ...wrapPhrases(facts, ' · ', width - 2).map((line) => paint([`  ${line}`, 'faint'])),
  ];
}

/** The distributions, the heaviest first, each with what it weighs and why it is there. */
export function closureSection(part: WeighedPart, view: WeightView, page: Page): string[] {
  return [
    ...closureHead(part, view, page),
    ...distributionLines(part.distributions, page),
    ...gapLines(part, page),
  ];
}

function distributionLines(distributions: readonly DistributionRow[], { width, all, paint }: Page): string[] {
  const { shown, rest } = splitHeaviest(heaviest(distributions), all ? distributions.length : SHOWN);
  if (shown.length === 0) return [];
  const texts = shown.map((row) => ({
    row,
    cells: [row.retainedInstalled, row.installed, row.download].map(formatWeight),
    name: visibleText(nameAndVersion(row)),
    why: visibleText(whyThere(row)),
  }));
  const heads = ['retained', 'installed', 'download'];
  const widths = heads.map((head, index) =>
    Math.max(...texts.map(({ cells }) => displayWidth(cells[index] ?? '')), displayWidth(head)),
  );
  const figures = (cells: readonly string[]): string =>
    `  ${cells.map((cell, index) => padStart(cell, widths[index] ?? 0)).join('  ')}  `;
  const barWidth = width >= 100 ? 10 : 0;
  const bar = barWidth === 0 ? 0 : barWidth + 2;
  const scale = Math.max(1, ...texts.map(({ row }) => drawnBytes(row.retainedInstalled)));
  const left = displayWidth(figures([])) + widths.reduce((total, each) => total + each + 2, -2) + bar;
  const room = Math.max(12, width - left);
  const longest = Math.max(...texts.map(({ name }) => displayWidth(name)));
  const whyWidth = Math.min(26, Math.max(...texts.map(({ why }) => displayWidth(why))));
  const nameWidth = Math.min(longest, Math.max(room - 2 - whyWidth, Math.floor(room * 0.55)));
  const lines = [paint([`${figures(heads)}${' '.repeat(bar)}${padEnd('', nameWidth)}  why`, 'faint'])];
  for (const { row, cells, name, why } of texts) {
    const [retained = '', ...others] = cells;
    lines.push(
      paint(
        [`  ${padStart(retained, widths[0] ?? 0)}`, 'plain'],
        [`  ${others.map((cell, index) => padStart(cell, widths[index + 1] ?? 0)).join('  ')}  `, 'faint'],
        [
          barWidth === 0
            ? ''
            : `${padEnd(blocks((drawnBytes(row.retainedInstalled) / scale) * barWidth), barWidth)}  `,
          'accent',
        ],
        [`${padEnd(truncate(name, nameWidth), nameWidth)}  `, row.direct ? 'strong' : 'plain'],
        [truncate(why, width - left - nameWidth - 2), 'faint'],
      ),
    );
  }
  if (rest.length > 0) {
    const cells = ['', sumOf(rest, 'installed'), sumOf(rest, 'download')];
    lines.push(
      paint([
        `${figures(cells)}${' '.repeat(bar)}and ${rest.length} lighter, ${sumOf(rest, 'installed')} together`,
        'faint',
      ]),
    );
  }
  return lines;
}

function sumOf(rows: readonly DistributionRow[], key: 'installed' | 'download'): string {
  return formatWeight(sumWeights(rows.map((row) => row[key])));
}

/** What could not be followed, so that more may come along than stands here. */
function gapLines({ gaps = [] }: WeighedPart, { width, all, paint }: Page): string[] {
  const shown = all ? gaps : gaps.slice(0, 3);
  const lines = shown.flatMap((gap) =>
    wrap(visibleText(gap), width - 4).map((line, index) =>
      paint([`  ${index === 0 ? '·' : ' '} `, 'caution'], [line, 'plain']),
    ),
  );
  if (gaps.length > shown.length) lines.push(paint([`    and ${gaps.length - shown.length} more`, 'faint']));
  return lines;
}
