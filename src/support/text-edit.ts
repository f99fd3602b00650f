import type { SourceText } from './source-text.ts';

/** Replace the UTF-16 offsets [start, end) of a file by `newText`. `start === end` inserts. */
export interface TextEdit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Whether two edits touch the same characters, or insert at the same place, so that their order would matter. */
export function overlaps(a: TextEdit, b: TextEdit): boolean {
  if (a.path !== b.path) return false;
  if (a.start === b.start && (a.start === a.end || b.start === b.end)) return true;
  return a.start < b.end && b.start < a.end;
}

/**
 * The text after the edits, which must all be of this file and not overlap.
 * @throws RangeError when two of them overlap or one leaves the file.
 */
export function applyEdits(source: SourceText, edits: readonly TextEdit[]): SourceText {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > source.text.length)
      throw new RangeError(`edits overlap or leave ${source.path} at offset ${edit.start}`);
    text += source.text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return source.withText(text + source.text.slice(at));
}
