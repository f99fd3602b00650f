import type { Instruction } from '../../docker/dockerfile/syntax.ts';
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

const COMMENT = /(^|\s)#[ \t]*plimsoll[ \t]+ignore=([a-z0-9-]+(?:,[ \t]*[a-z0-9-]+)*)(?:[ \t]+([^\r\n]*))?/i;

/** What was most likely meant as such a comment: `# plimsoll: ignore pip-cache`. */
const ALMOST = /(^|\s)#[ \t]*plimsoll\b[^\r\n]{0,20}?\bignore\b/i;

/** The ignore comments of a file, in order. */
export function readIgnoreComments(source: SourceText): IgnoreComment[] {
  if (!/plimsoll/i.test(source.text)) return [];
  const comments: IgnoreComment[] = [];
  for (const [index, line] of source.text.split('\n').entries()) {
    const match = COMMENT.exec(line);
    if (match?.[2] === undefined) continue;
    const reason = match[3]?.trim() ?? '';
    comments.push({
      path: source.path,
      line: index + 1,
      rules: match[2]
        .toLowerCase()
        .split(',')
        .map((rule) => rule.trim()),
      reason: reason === '' ? null : reason,
      trailing: line.slice(0, match.index).trim() !== '',
    });
  }
  return comments;
}

/** 1-based lines of comments that look like ignore comments and are none, because they are written otherwise. */
export function misspeltIgnoreComments(source: SourceText): number[] {
  if (!/plimsoll/i.test(source.text)) return [];
  return source.text
    .split('\n')
    .flatMap((line, index) => (ALMOST.test(line) && !COMMENT.test(line) ? [index + 1] : []));
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

/**
 * The lines that a comment about a place of a Dockerfile may stand at: those of its whole instruction, so that a comment
 * above a RUN, between its continuation lines or in its heredoc speaks of each command in it.
 */
export function linesOfInstruction(
  instructions: readonly Instruction[],
  startLine: number,
  endLine: number,
): { readonly startLine: number; readonly endLine: number } {
  const around = instructions.find(
    ({ range }) => range.startLine <= startLine && range.endLine >= endLine,
  )?.range;
  return around === undefined ? { startLine, endLine } : around;
}

function onlyCommentsBetween(source: SourceText, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line += 1) {
    const text = source.text.slice(source.lineStart(line), source.lineStart(line + 1)).trim();
    if (text !== '' && !text.startsWith('#')) return false;
  }
  return true;
}
