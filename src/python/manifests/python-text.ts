/**
 * What Python's `str` calls white space and a line end, which is not what JavaScript calls so. Written as code
 * points: TAB..CR, FS..US, space, NEL, no-break space, and the Unicode space and line separators.
 */
const SPACES: ReadonlySet<number> = new Set([
  9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005,
  0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);

const LINE_ENDS: ReadonlySet<number> = new Set([10, 11, 12, 13, 28, 29, 30, 0x85, 0x2028, 0x2029]);

/** Whether `str.isspace` holds for the UTF-16 code unit at `index`; false outside the text. */
export function isSpaceAt(text: string, index: number): boolean {
  return SPACES.has(text.charCodeAt(index));
}

/** Offsets of what `str.strip()` would leave: `[start, end)`; equal when nothing is left. */
export function strippedSpan(text: string, from = 0, to = text.length): readonly [number, number] {
  let start = from;
  let end = to;
  while (start < end && isSpaceAt(text, start)) start += 1;
  while (end > start && isSpaceAt(text, end - 1)) end -= 1;
  return [start, end];
}

/** `str.strip()`. */
export function strip(text: string): string {
  return text.slice(...strippedSpan(text));
}

/** A line as `str.splitlines()` cuts it, without its end. */
export interface PhysicalLine {
  readonly start: number;
  readonly end: number;
}

/** The lines of `str.splitlines()`: form feeds and Unicode separators end a line too, and `\r\n` is one end. */
export function* splitLines(text: string): Generator<PhysicalLine> {
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!LINE_ENDS.has(code)) continue;
    yield { start, end: at };
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  if (start < text.length) yield { start, end: text.length };
}
