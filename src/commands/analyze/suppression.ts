import type { SourceText } from '../../support/source-text.ts';

/** `# plimsoll ignore=rule-id[,rule-id] reason` in a Dockerfile, requirements file or TOML file. */
export interface IgnoreComment {
  readonly path: string;
  /** 1-based line of the comment. */
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string | null;
  /** Whether something stands before the comment on its line: it then speaks of that line only. */
  readonly trailing: boolean;
}

const COMMENT = /(^|\s)#\s*plimsoll\s+ignore=([a-z0-9-]+(?:,[a-z0-9-]+)*)(?:[ \t]+([^\r\n]*))?/;

/** The ignore comments of a file, in order. */
export function readIgnoreComments(source: SourceText): IgnoreComment[] {
  if (!source.text.includes('plimsoll')) return [];
  const comments: IgnoreComment[] = [];
  for (const [index, line] of source.text.split('\n').entries()) {
    const match = COMMENT.exec(line);
    if (match?.[2] === undefined) continue;
    const reason = match[3]?.trim() ?? '';
    comments.push({
      path: source.path,
      line: index + 1,
      rules: match[2].split(','),
      reason: reason === '' ? null : reason,
      trailing: line.slice(0, match.index).trim() !== '',
    });
  }
  return comments;
}

/**
 * The comment that silences a finding, or null. A comment at the end of a line speaks of that line; one on a line of its
 * own speaks of what follows (the next line that is not a comment), or, among the lines of the finding, of the finding.
 */
export function silencedBy(
  comments: readonly IgnoreComment[],
  source: SourceText,
  rule: string,
  startLine: number,
  endLine: number,
): IgnoreComment | null {
  for (const comment of comments) {
    if (!comment.rules.includes(rule)) continue;
    if (comment.line >= startLine && comment.line <= endLine) return comment;
    if (!comment.trailing && comment.line < startLine && onlyCommentsBetween(source, comment.line, startLine))
      return comment;
  }
  return null;
}

function onlyCommentsBetween(source: SourceText, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line += 1) {
    const text = source.text.slice(source.lineStart(line), source.lineStart(line + 1)).trim();
    if (text !== '' && !text.startsWith('#')) return false;
  }
  return true;
}
