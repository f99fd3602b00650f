import type { SourceText, TextRange } from '../support/source-text.ts';
import type { TextEdit } from '../support/text-edit.ts';
import type { MappingPlace, PlacedKey } from './workflow.ts';

/** A key to insert: its lines without indentation, the first of which holds the key. */
export type KeyLines = readonly [string, ...string[]];

/**
 * The edit that puts a key into a block mapping: behind the key `after` when that is written on one line, or else in
 * front of the key `before`. Comments, order and formatting of everything else stay. Null when there is no such place,
 * for a flow mapping that the lines don't fit into, and where the key is there already.
 */
export function insertKey(
  source: SourceText,
  mapping: MappingPlace,
  lines: KeyLines,
  neighbours: { readonly after?: string; readonly before?: string },
): TextEdit | null {
  // A key may be there without a value.
  const names = lines.flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? []);
  if (mapping.keys.some(({ key }) => names.includes(key))) return null;
  if (mapping.flow) return insertInFlow(source, mapping, lines);
  const after = keyOf(mapping, neighbours.after);
  if (after?.oneLine === true) return insertBehind(source, mapping, after, lines);
  const before = keyOf(mapping, neighbours.before);
  return before === null ? null : insertInFront(source, before, lines);
}

function keyOf(mapping: MappingPlace, name: string | undefined): PlacedKey | null {
  return mapping.keys.find(({ key }) => key === name) ?? null;
}

function insertBehind(
  source: SourceText,
  mapping: MappingPlace,
  key: PlacedKey,
  lines: KeyLines,
): TextEdit | null {
  const indent = indentOf(source, mapping);
  if (indent === null) return null;
  const at = lineEndAfter(source, key.valueRange.end);
  return insertion(source, at, lines.map((line) => `${lineEnding(source)}${indent}${line}`).join(''));
}

/** In front of a key that begins its line; a comment block right above it stays with it. */
function insertInFront(source: SourceText, key: PlacedKey, lines: KeyLines): TextEdit | null {
  const { startLine, start } = key.keyRange;
  const indent = source.text.slice(source.lineStart(startLine), start);
  if (!/^ *$/.test(indent)) return null;
  let line = startLine;
  while (line > 1 && isCommentAt(source, line - 1, indent)) line -= 1;
  const text = lines.map((each) => `${each === '' ? '' : indent}${each}${lineEnding(source)}`).join('');
  return insertion(source, source.lineStart(line), text);
}

function isCommentAt(source: SourceText, line: number, indent: string): boolean {
  const text = source.text.slice(source.lineStart(line), source.lineStart(line + 1));
  return text.startsWith(`${indent}#`);
}

/** `{ a: b }` becomes `{ a: b, key: value }`. */
function insertInFlow(source: SourceText, mapping: MappingPlace, lines: KeyLines): TextEdit | null {
  const last = mapping.keys.at(-1);
  if (lines.length > 1 || last === undefined) return null;
  // A value that is left out (`{ a: }`) has no end to write behind.
  if (last.valueRange.end <= last.keyRange.end) return null;
  return insertion(source, last.valueRange.end, `, ${lines[0]}`);
}

/** The indentation of a block mapping's keys: blanks, also where the first key stands behind `- `. */
export function indentOf(source: SourceText, mapping: MappingPlace): string | null {
  const first = mapping.keys[0];
  if (first === undefined || mapping.flow) return null;
  return ' '.repeat(source.columnAt(first.keyRange.start) - 1);
}

/** The edit that writes another value in the place of a plain or quoted scalar of one line. */
export function replaceScalar(source: SourceText, range: TextRange, newText: string): TextEdit | null {
  if (range.startLine !== range.endLine || range.end <= range.start) return null;
  return { path: source.path, start: range.start, end: range.end, newText };
}

/**
 * The edit that writes a text behind that of a plain or quoted scalar of one line. Null for other scalars, and where
 * the text would end a plain scalar.
 */
export function appendToScalar(source: SourceText, range: TextRange, addition: string): TextEdit | null {
  const written = source.text.slice(range.start, range.end);
  if (range.startLine !== range.endLine || written === '' || /^[|>&*!]/.test(written)) return null;
  if (written.startsWith("'")) return insertion(source, range.end - 1, addition.replaceAll("'", "''"));
  if (written.startsWith('"'))
    return /["\\]/.test(addition) ? null : insertion(source, range.end - 1, addition);
  return /: | #|\n/.test(addition) ? null : insertion(source, range.end, addition);
}

function insertion(source: SourceText, at: number, newText: string): TextEdit {
  return { path: source.path, start: at, end: at, newText };
}

/** The end of the line, in front of its line end, on which an offset lies. */
function lineEndAfter(source: SourceText, offset: number): number {
  const end = source.text.indexOf('\n', offset);
  if (end === -1) return source.text.length;
  return source.text[end - 1] === '\r' ? end - 1 : end;
}

/** `\r\n` in a file whose first line ends so, else `\n`. */
function lineEnding({ text }: SourceText): string {
  const end = text.indexOf('\n');
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}
