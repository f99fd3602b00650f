import { describeGroup, groupChanges } from './change-groups.ts';
import { displayWidth, padStart, truncate, wrap, wrapPhrases } from './display-width.ts';
import type { Page } from './terminal-style.ts';
import { visibleText } from './visible-text.ts';
import type { Comparison } from './weight-view.ts';
import { formatSignedBytes, formatSignedWeight } from './wording.ts';

const SHOWN = { groups: 8, others: 3 } as const;

/** A set against another one: the difference of the totals, then who brings or saves what. */
export function comparisonSection(comparison: Comparison, page: Page): string[] {
  const { width, paint } = page;
  const { against, installed, download, changes } = comparison;
  const totals = [
    installed === null ? '' : `${formatSignedWeight(installed)} installed`,
    download === null ? '' : `${formatSignedWeight(download)} download`,
  ].filter((total) => total !== '');
  const title = `Against ${visibleText(against ?? 'the other set')}`;
  const facts = changes.length === 0 ? 'nothing differs' : totals.join(', ');
  const fits = displayWidth(title) + 2 + displayWidth(facts) <= width;
  const head = fits
    ? [paint([title, 'strong'], [`  ${facts}`, 'plain'])]
    : [
        ...wrap(title, width).map((line) => paint([line, 'strong'])),
        ...wrap(facts, width - 2).map((line) => paint([`  ${line}`, 'plain'])),
      ];
  return [...head, ...changeLines(comparison, page, SHOWN.groups)];
}

/** The changes by who did them, the largest sum first, at most so many of them on one screen. */
export function changeLines({ changes }: Comparison, { width, all, paint }: Page, most: number): string[] {
  const groups = groupChanges(changes);
  const shown = all || groups.length <= most + 1 ? groups : groups.slice(0, most);
  const sums = shown.map(({ bytes }) => formatSignedBytes(bytes));
  const sumWidth = Math.max(0, ...sums.map(displayWidth));
  const indent = 2 + sumWidth + 2;
  const lines: string[] = [];
  for (const [index, group] of shown.entries()) {
    const { lead, others } = describeGroup(group);
    const named = all || others.length <= SHOWN.others + 1 ? others : others.slice(0, SHOWN.others);
    const rest = others.length - named.length;
    const phrases = [...named, ...(rest === 0 ? [] : [`${rest} more`])].map(visibleText);
    const [first = '', ...further] = wrapPhrases(phrases, ', ', width - indent, visibleText(lead));
    lines.push(
      paint(
        [
          `  ${padStart(sums[index] ?? '', sumWidth)}  `,
          group.bytes > 0 ? 'bad' : group.bytes < 0 ? 'good' : 'faint',
        ],
        [first, 'plain'],
      ),
      ...further.map((line) => paint([' '.repeat(indent) + line, 'plain'])),
    );
  }
  const left = groups.slice(shown.length);
  if (left.length > 0) {
    const bytes = left.reduce((total, group) => total + group.bytes, 0);
    lines.push(
      paint([
        truncate(
          `${' '.repeat(indent)}and ${left.length} smaller changes, ${formatSignedBytes(bytes)} together`,
          width,
        ),
        'faint',
      ]),
    );
  }
  return lines;
}
