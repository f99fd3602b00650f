import { count } from '../support/format.ts';
import { displayWidth, padStart, truncate, wrap } from './display-width.ts';
import type { Page } from './terminal-style.ts';
import { visibleText } from './visible-text.ts';
import type { WeightView } from './weight-view.ts';
import { describeReplacement, formatWeight, orderReplacements, savedInstalled } from './wording.ts';

const SHOWN = 4;

/** Lighter ways to write requirements, what they save, and what speaks for and against them. */
export function alternativesSection({ replacements }: WeightView, { width, all, paint }: Page): string[] {
  if (replacements.length === 0) return [];
  const ordered = orderReplacements(replacements);
  const shown = all || ordered.length <= SHOWN + 1 ? ordered : ordered.slice(0, SHOWN);
  const savings = shown.map((each) => formatWeight(savedInstalled(each)));
  const savingWidth = Math.max(...savings.map(displayWidth));
  const indent = 2 + savingWidth + 2;
  const room = width - indent;
  const lines = [paint(['Lighter alternatives', 'strong'], ['  both sides weighed, bytes on disk', 'faint'])];
  for (const [index, each] of shown.entries()) {
    const [first = '', ...further] = wrap(visibleText(describeReplacement(each)), room);
    lines.push(
      paint([`  ${padStart(savings[index] ?? '', savingWidth)}  `, 'good'], [first, 'strong']),
      ...further.map((line) => paint([' '.repeat(indent) + line, 'strong'])),
    );
    const { before, after } = each;
    const figures = `${formatWeight(before.installed)} → ${formatWeight(after.installed)} installed, ${formatWeight(before.download)} → ${formatWeight(after.download)} download`;
    lines.push(truncate(' '.repeat(indent) + figures, width));
    for (const sentence of [each.evidence, each.caveat].map(visibleText).filter((text) => text !== ''))
      for (const line of wrap(sentence, room)) lines.push(paint([' '.repeat(indent) + line, 'faint']));
  }
  const rest = ordered.length - shown.length;
  if (rest > 0) lines.push(paint([`${' '.repeat(indent)}and ${count(rest, 'smaller one')}`, 'faint']));
  return lines;
}
