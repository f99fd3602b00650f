/** A stretch of lines of the new file, both ends included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * The lines of the new file that a pull request's patch shows: GitHub takes comments on its right side only there,
 * and a comment on several lines only within one hunk. Each hunk gives one range.
 */
export function shownLines(patch: string): LineRange[] {
  const ranges: LineRange[] = [];
  for (const line of patch.split('\n')) {
    const match = HUNK.exec(line);
    if (match === null) continue;
    const start = Number(match[1]);
    const lines = match[2] === undefined ? 1 : Number(match[2]);
    if (lines > 0) ranges.push({ start, end: start + lines - 1 });
  }
  return ranges;
}

/** The lines of the new file that the patch adds or changes. */
export function changedLines(patch: string): Set<number> {
  const changed = new Set<number>();
  walk(patch, (line, _, added) => {
    if (added) changed.add(line);
  });
  return changed;
}

/** The lines of the new file that the patch shows, without their line ends. */
export function shownText(patch: string): Map<number, string> {
  const shown = new Map<number, string>();
  walk(patch, (line, text) => shown.set(line, text));
  return shown;
}

function walk(patch: string, visit: (line: number, text: string, added: boolean) => void): void {
  let line = 0;
  let left = 0;
  for (const text of patch.split('\n')) {
    const match = left > 0 ? null : HUNK.exec(text);
    if (match !== null) {
      line = Number(match[1]);
      left = match[2] === undefined ? 1 : Number(match[2]);
    } else if (left > 0 && (text.startsWith('+') || text.startsWith(' '))) {
      visit(line++, text.slice(1).replace(/\r$/, ''), text.startsWith('+'));
      left--;
    }
  }
}
