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
  let line = 0;
  let left = 0;
  for (const text of patch.split('\n')) {
    const match = left > 0 ? null : HUNK.exec(text);
    if (match !== null) {
      line = Number(match[1]);
      left = match[2] === undefined ? 1 : Number(match[2]);
    } else if (left > 0 && text.startsWith('+')) {
      changed.add(line++);
      left--;
    } else if (left > 0 && text.startsWith(' ')) {
      line++;
      left--;
    }
  }
  return changed;
}
