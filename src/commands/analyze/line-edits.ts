import type { Edit } from '../../report/report.ts';
import type { SourceText } from '../../support/source-text.ts';
import { applyEdits, type TextEdit } from '../../support/text-edit.ts';

/**
 * Edits of one file as one edit of whole lines, as reports and review suggestions need them: from the first line
 * touched to the last. Line ends stay as they are in the file.
 */
export function toLineEdit(source: SourceText, edits: readonly TextEdit[]): Edit {
  const first = Math.min(...edits.map((edit) => source.lineAt(edit.start)));
  const last = Math.max(
    ...edits.map((edit) => source.lineAt(Math.max(edit.start, edit.end - (edit.end > edit.start ? 1 : 0)))),
  );
  const start = source.lineStart(first);
  const end = source.lineStart(last + 1);
  const after = applyEdits(source, edits).text;
  return {
    path: source.path,
    startLine: first,
    endLine: last,
    newText: after.slice(start, after.length - (source.text.length - end)),
  };
}
