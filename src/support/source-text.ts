/** A stretch of a file: UTF-16 offsets (end exclusive) and 1-based lines (end inclusive). */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * A text file of the repository, decoded but otherwise as it is: line ends are kept, so that an edit
 * changes only what it means to. A byte order mark is taken off `text` and remembered. What is not valid
 * UTF-8 is read as Latin-1, in which every byte has a character, so nothing is lost when it is written back.
 */
export class SourceText {
  readonly path: string;
  readonly text: string;
  readonly encoding: 'utf-8' | 'latin1';
  readonly byteOrderMark: boolean;
  #lineStarts: number[] | undefined;
  #lineBytes: readonly number[] | undefined;
  #isOneBytePerCharacter: boolean | undefined;

  private constructor(path: string, text: string, encoding: 'utf-8' | 'latin1', byteOrderMark: boolean) {
    this.path = path;
    this.text = text;
    this.encoding = encoding;
    this.byteOrderMark = byteOrderMark;
  }

  static fromBytes(path: string, bytes: Uint8Array): SourceText {
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      return SourceText.fromString(path, text);
    } catch {
      return new SourceText(path, Buffer.from(bytes).toString('latin1'), 'latin1', false);
    }
  }

  static fromString(path: string, text: string): SourceText {
    const byteOrderMark = text.startsWith('\uFEFF');
    return new SourceText(path, byteOrderMark ? text.slice(1) : text, 'utf-8', byteOrderMark);
  }

  /** The same file with another text, in the same encoding. */
  withText(text: string): SourceText {
    return new SourceText(this.path, text, this.encoding, this.byteOrderMark);
  }

  /** What to write to disk. */
  toBytes(): Uint8Array {
    return Buffer.from(this.byteOrderMark ? `\uFEFF${this.text}` : this.text, this.encoding);
  }

  /** 1-based line of a UTF-16 offset. */
  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** 1-based column of a UTF-16 offset, counted in UTF-16 code units. */
  columnAt(offset: number): number {
    return offset - this.lineStart(this.lineAt(offset)) + 1;
  }

  /** Offset at which a 1-based line starts; past the last line, the end of the text. */
  lineStart(line: number): number {
    return this.lineStarts[line - 1] ?? this.text.length;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The range between two offsets, its lines filled in. */
  range(start: number, end: number): TextRange {
    return { start, end, startLine: this.lineAt(start), endLine: this.lineAt(Math.max(start, end - 1)) };
  }

  /** Byte offset in the file, byte order mark included, of a UTF-16 offset. */
  byteOffset(offset: number): number {
    // Where every character is one byte, offsets are the same; otherwise the text before has to be encoded.
    this.#isOneBytePerCharacter ??=
      this.encoding === 'latin1' || Buffer.byteLength(this.text) === this.text.length;
    const before = this.#isOneBytePerCharacter ? offset : this.#bytesBefore(offset);
    return (this.byteOrderMark ? 3 : 0) + before;
  }

  /** Bytes in front of an offset: those of whole lines are counted once. */
  #bytesBefore(offset: number): number {
    const { lineStarts } = this;
    if (this.#lineBytes === undefined) {
      let bytes = 0;
      this.#lineBytes = lineStarts.map((start, index) => {
        if (index > 0) bytes += Buffer.byteLength(this.text.slice(lineStarts[index - 1], start));
        return bytes;
      });
    }
    const line = this.lineAt(offset);
    return (
      (this.#lineBytes[line - 1] ?? 0) + Buffer.byteLength(this.text.slice(this.lineStart(line), offset))
    );
  }

  private get lineStarts(): number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
        starts.push(at + 1);
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}
