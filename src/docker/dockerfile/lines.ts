import type { SourceText } from '../../support/source-text.ts';

/** A physical line: `[start, end)` without its line end, `next` where the following one starts. */
export interface Line {
  readonly number: number;
  readonly start: number;
  /** All carriage returns and the line feed at the end are left out, as BuildKit does. */
  readonly end: number;
  readonly next: number;
}

/** The longest line that BuildKit's scanner takes, in bytes, without the line feed (bufio.MaxScanTokenSize - 1). */
export const LONGEST_LINE = 65_535;

/**
 * Where the first line starts: behind a byte order mark that is still in the text, because the file is not UTF-8
 * and was read as Latin-1.
 */
export function startOfText(source: SourceText): number {
  return source.encoding === 'latin1' && source.text.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
}

/** Reads a file line by line. */
export class LineReader {
  readonly #source: SourceText;
  #offset = 0;
  #number = 0;

  constructor(source: SourceText) {
    this.#source = source;
    this.#offset = startOfText(source);
  }

  /** The next line, or null at the end of the file. */
  next(): Line | null {
    const { text } = this.#source;
    const start = this.#offset;
    if (start >= text.length) return null;
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed + 1;
    let end = feed === -1 ? text.length : feed;
    while (end > start && text.charCodeAt(end - 1) === 0x0d) end -= 1;
    this.#offset = next;
    this.#number += 1;
    return { number: this.#number, start, end, next };
  }

  /** Whether BuildKit refuses a line as too long. */
  isTooLong(line: Line): boolean {
    const { text, encoding, byteOrderMark } = this.#source;
    const feed = text.charCodeAt(line.next - 1) === 0x0a ? 1 : 0;
    const mark = line.number === 1 && (byteOrderMark || line.start > 0) ? 3 : 0;
    const units = line.next - line.start - feed;
    // A UTF-16 unit takes at most three bytes, so most lines need no counting.
    if (units * 3 + mark <= LONGEST_LINE) return false;
    return Buffer.byteLength(text.slice(line.start, line.next - feed), encoding) + mark > LONGEST_LINE;
  }
}

/**
 * Where the text of a line ends when it continues on the next one, or null when it doesn't: the escape token,
 * optionally followed by spaces and tabs, at the end, and no other escape token before it.
 */
export function continuationEnd(
  text: string,
  start: number,
  end: number,
  escapeToken: string,
): number | null {
  let last = end - 1;
  while (last >= start && (text.charCodeAt(last) === 0x20 || text.charCodeAt(last) === 0x09)) last -= 1;
  if (last < start || text[last] !== escapeToken) return null;
  if (last > start && text[last - 1] === escapeToken) return null;
  return last;
}
