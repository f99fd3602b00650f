import { displayWidth, wrap } from './display-width.ts';
import type { Page } from './terminal-style.ts';
import { visibleText } from './visible-text.ts';
import type { WeightView } from './weight-view.ts';
import { conflictTitle, numberedLine } from './wording.ts';

/** Lines longer than this are hard to read on. */
const MEASURE = 96;

/** Why no versions fit: the derivation step by step, the conclusion last, and what might help. */
export function conflictSection(
  { name, conflict }: WeightView['conflicts'][number],
  { width, paint }: Page,
): string[] {
  const lines = wrap(`${conflictTitle(conflict)} ${visibleText(name)}`, width).map((line) =>
    paint([line, 'strong bad']),
  );
  const steps = conflict.lines.map((line) => numberedLine(visibleText(line)));
  const gutter = Math.max(0, ...steps.map(({ number }) => (number === '' ? 0 : displayWidth(number) + 1)));
  const measure = Math.min(MEASURE, width - 2 - gutter);
  for (const [index, { number, text }] of steps.entries()) {
    const conclusion = index === steps.length - 1;
    for (const [at, line] of wrap(text, measure).entries())
      lines.push(
        paint(
          [`  ${(at === 0 ? number : '').padEnd(gutter)}`, 'accent'],
          [line, conclusion ? 'strong' : 'plain'],
        ),
      );
  }
  if (conflict.hints.length === 0) return lines;
  lines.push('', paint(['  What may help', 'strong']));
  for (const hint of conflict.hints)
    for (const [at, line] of wrap(visibleText(hint), Math.min(MEASURE, width - 4)).entries())
      lines.push(paint([at === 0 ? '  → ' : '    ', 'good'], [line, 'plain']));
  return lines;
}
