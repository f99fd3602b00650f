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
  const figures = figureColumns(shown, rest, width);
  const texts = shown.map((row) => ({
    row,
    name: visibleText(nameAndVersion(row)),
    why: visibleText(whyThere(row)),
  }));
  const barWidth = width >= 100 ? 10 : 0;
  const scale = Math.max(1, ...shown.map((row) => drawnBytes(row.retainedInstalled)));
  const bar = (bytes: number): string =>
    barWidth === 0 ? '' : `${padEnd(blocks((bytes / scale) * barWidth), barWidth)}  `;
  const room = width - displayWidth(figures.head) - displayWidth(bar(0));
  const longest = Math.max(...texts.map(({ name }) => displayWidth(name)));
  const whyWidth = Math.min(WHY_ROOM, Math.max(...texts.map(({ why }) => displayWidth(why))));
  const nameWidth = Math.min(longest, Math.max(room - 2 - whyWidth, Math.floor(room * 0.55)));
  const lines = [paint([`${figures.head}${bar(0)}${' '.repeat(nameWidth)}  why`, 'faint'])];
  for (const [index, { row, name, why }] of texts.entries()) {
    const [retained, others] = figures.rows[index] ?? ['', ''];
    lines.push(
      paint(
        [retained, 'plain'],
        [others, 'faint'],
        [bar(drawnBytes(row.retainedInstalled)), 'accent'],
        [`${padEnd(truncate(name, nameWidth), nameWidth)}  `, row.direct ? 'strong' : 'plain'],
        [truncate(why, room - nameWidth - 2), 'faint'],
      ),
    );
  }
  if (rest.length > 0)
    lines.push(paint([`${figures.rest}${bar(0)}and ${rest.length} lighter together`, 'faint']));
  return lines;
}

/** Columns that the reasons have at least, when there is something to say. */
const WHY_ROOM = 26;

interface FigureColumns {
  readonly head: string;
  /** The retained bytes, and the other figures. */
  readonly rows: readonly (readonly [retained: string, others: string])[];
  /** The rows that are not shown, together; retained bytes can't be added up. */
  readonly rest: string;
}

/** The figures in columns; a narrow terminal keeps the room for the names and has no download bytes. */
function figureColumns(
  shown: readonly DistributionRow[],
  rest: readonly DistributionRow[],
  width: number,
): FigureColumns {
  const columns = [
    { head: 'retained', cells: shown.map((row) => formatWeight(row.retainedInstalled)), sum: '' },
    {
      head: 'installed',
      cells: shown.map((row) => formatWeight(row.installed)),
      sum: sumOf(rest, 'installed'),
    },
    { head: 'download', cells: shown.map((row) => formatWeight(row.download)), sum: sumOf(rest, 'download') },
  ].slice(0, width < 72 ? 2 : 3);
  const padded = columns.map(({ head, cells, sum }) => {
    const widest = Math.max(...[head, sum, ...cells].map(displayWidth));
    return [head, sum, ...cells].map((cell) => `  ${padStart(cell, widest)}`);
  });
  const line = (at: number, from: number): string =>
    padded
      .slice(from)
      .map((cells) => cells[at] ?? '')
      .join('');
  return {
    head: `${line(0, 0)}  `,
    rest: `${line(1, 0)}  `,
    rows: shown.map((_, index) => [padded[0]?.[index + 2] ?? '', `${line(index + 2, 1)}  `]),
  };
}

function sumOf(rows: readonly DistributionRow[], key: 'installed' | 'download'): string {
  return rows.length === 0 ? '' : formatWeight(sumWeights(rows.map((row) => row[key])));
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
