import type { SourceText, TextRange } from '../../support/source-text.ts';
import { isSpaceAt, splitLines, strippedSpan } from './python-text.ts';

/** A stretch of a logical line that was copied from the file in one go. */
interface Piece {
  readonly logicalStart: number;
  readonly sourceStart: number;
  readonly length: number;
}

/** A line of a requirements file after continuation lines are joined and the comment is cut off. */
export interface LogicalLine {
  /** Stripped, without comment. */
  readonly text: string;
  /** Text of the comment without `#`, stripped; null when there is none. */
  readonly comment: string | null;
  /** All physical lines of it, comment included, the last line end not. */
  readonly lineRange: TextRange;
  /** The range in the file that the offsets `[start, end)` of `text` come from. */
  rangeOf(start: number, end: number): TextRange;
}

/**
 * The non-empty logical lines of a requirements file, by pip's own rules (`join_lines` and `ignore_comments` in
 * pip/_internal/req/req_file.py): a backslash at the very end of a line joins the next one without a space; a
 * line that is only a comment ends the joining, whatever it ends with; `#` starts a comment at the start of a
 * line and after white space. pip strips backslashes from both ends of a line that continues, and so does this.
 */
export function* logicalLines(source: SourceText): Generator<LogicalLine> {
  const text = source.text;
  let pending = new Joined();
  for (const { start, end } of splitLines(text)) {
    const comment = isCommentLine(text, start, end);
    if (comment || end === start || text[end - 1] !== '\\') {
      // The space makes the comment stand apart from what was joined before it.
      if (comment) pending.space();
      pending.append(text, start, end, start, end);
      const line = pending.finish(source);
      if (line !== null) yield line;
      pending = new Joined();
    } else {
      let from = start;
      let to = end;
      while (to > from && text[to - 1] === '\\') to -= 1;
      while (from < to && text[from] === '\\') from += 1;
      pending.append(text, from, to, start, end);
    }
  }
  const last = pending.finish(source);
  if (last !== null) yield last;
}

class Joined {
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #start: number | null = null;
  #end = 0;

  space(): void {
    this.#parts.push(' ');
    this.#length += 1;
  }

  /** Adds the text between `from` and `to` of the physical line `[lineStart, lineEnd)`. */
  append(text: string, from: number, to: number, lineStart: number, lineEnd: number): void {
    this.#parts.push(text.slice(from, to));
    this.#pieces.push({ logicalStart: this.#length, sourceStart: from, length: to - from });
    this.#length += to - from;
    this.#start ??= lineStart;
    this.#end = lineEnd;
  }

  finish(source: SourceText): LogicalLine | null {
    if (this.#start === null) return null;
    const joined = this.#parts.join('');
    const hash = commentStart(joined);
    const [start, end] = strippedSpan(joined, 0, hash?.cut ?? joined.length);
    if (start === end) return null;
    const pieces = this.#pieces;
    return {
      text: joined.slice(start, end),
      comment: hash === null ? null : joined.slice(...strippedSpan(joined, hash.sign + 1)),
      lineRange: source.range(this.#start, this.#end),
      rangeOf: (from, to) =>
        to > from
          ? source.range(sourceOffset(pieces, start + from), sourceOffset(pieces, start + to - 1) + 1)
          : source.range(sourceOffset(pieces, start + from), sourceOffset(pieces, start + from)),
    };
  }
}

/** Where a comment starts: `sign` is its `#`, `cut` the white space before it. */
function commentStart(line: string): { cut: number; sign: number } | null {
  for (let sign = line.indexOf('#'); sign !== -1; sign = line.indexOf('#', sign + 1)) {
    let cut = sign;
    while (cut > 0 && isSpaceAt(line, cut - 1)) cut -= 1;
    if (cut < sign || sign === 0) return { cut, sign };
  }
  return null;
}

function isCommentLine(text: string, start: number, end: number): boolean {
  const [first] = strippedSpan(text, start, end);
  return first < end && text[first] === '#';
}

function sourceOffset(pieces: readonly Piece[], logical: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.logicalStart ?? 0) <= logical) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined) return 0;
  return piece.sourceStart + Math.min(Math.max(0, logical - piece.logicalStart), piece.length);
}
