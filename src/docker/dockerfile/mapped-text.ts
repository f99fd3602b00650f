import type { SourceText, TextRange } from '../../support/source-text.ts';
import type { AssembledText, Word } from './syntax.ts';

/** The pieces of a file that an assembled text was put together from, shared by all slices of it. */
interface Pieces {
  /** Offset in the whole assembled text at which each piece starts, ascending. */
  readonly starts: readonly number[];
  /** Offset in the file of the same places. */
  readonly sources: readonly number[];
  readonly length: number;
}

/** Text taken out of a file in pieces, in which every offset can be traced back. Slices share the pieces. */
export class MappedText implements AssembledText {
  readonly text: string;
  readonly #source: SourceText;
  readonly #pieces: Pieces;
  readonly #from: number;

  private constructor(source: SourceText, text: string, pieces: Pieces, from: number) {
    this.#source = source;
    this.text = text;
    this.#pieces = pieces;
    this.#from = from;
  }

  /** Joins stretches `[start, end)` of a file; `anchor` is where the text stands should all of them be empty. */
  static join(
    source: SourceText,
    stretches: readonly (readonly [number, number])[],
    anchor: number,
  ): MappedText {
    const starts: number[] = [];
    const sources: number[] = [];
    const parts: string[] = [];
    let length = 0;
    for (const [start, end] of stretches) {
      if (end <= start) continue;
      starts.push(length);
      sources.push(start);
      parts.push(source.text.slice(start, end));
      length += end - start;
    }
    if (starts.length === 0) {
      starts.push(0);
      sources.push(anchor);
    }
    return new MappedText(source, parts.join(''), { starts, sources, length }, 0);
  }

  sourceOffset(offset: number): number {
    const at = this.#from + Math.min(Math.max(offset, 0), this.text.length);
    // The end of a text is the end of its last character, not the start of what happens to follow it.
    if (offset >= this.text.length && this.text.length > 0) return this.#locate(at - 1) + 1;
    return this.#locate(at);
  }

  /** The text between two offsets, traced back to the same file. */
  slice(start: number, end: number = this.text.length): MappedText {
    return new MappedText(this.#source, this.text.slice(start, end), this.#pieces, this.#from + start);
  }

  /** Without white space at both ends. */
  trim(isSpace: (code: number) => boolean): MappedText {
    let start = 0;
    let end = this.text.length;
    while (start < end && isSpace(this.text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end -= 1;
    return start === 0 && end === this.text.length ? this : this.slice(start, end);
  }

  /** Where the text from `start` to `end` stands in the file, what lies between its pieces included. */
  range(start = 0, end: number = this.text.length): TextRange {
    const from = this.#locate(this.#from + start);
    return this.#source.range(from, end > start ? this.#locate(this.#from + end - 1) + 1 : from);
  }

  /** The text from `start` to `end` as a word of the Dockerfile. */
  word(start = 0, end: number = this.text.length): Word {
    return { raw: this.text.slice(start, end), range: this.range(start, end) };
  }

  #locate(offset: number): number {
    const { starts, sources, length } = this.#pieces;
    const at = Math.min(offset, length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return (sources[low] ?? 0) + at - (starts[low] ?? 0);
  }
}
