import type { SourceText, TextRange } from '../../support/source-text.ts';
import type { TextEdit } from '../../support/text-edit.ts';

/** A string literal of a TOML file. */
export interface TomlLiteral {
  /** With its quotes. */
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | '"""' | "'''";
}

/** The literal whose content is `content`; null when there are no quotes around it. */
export function literalAround(text: string, content: TextRange): TomlLiteral | null {
  for (const quote of ['"""', "'''", '"', "'"] as const) {
    const start = content.start - quote.length;
    if (start >= 0 && text.startsWith(quote, start) && text.startsWith(quote, content.end))
      return { start, end: content.end + quote.length, quote };
  }
  return null;
}

/**
 * The literal rewritten as `first`, in its own quotes where that is possible, and `others` as elements after it:
 * on lines of their own where the literal has one, else beside it.
 */
export function replaceElement(
  source: SourceText,
  literal: TomlLiteral,
  first: string,
  others: readonly string[],
): readonly TextEdit[] {
  const { path, text } = source;
  const { start, end, quote } = literal;
  const replaced: TextEdit = { path, start, end, newText: quoted(first, quote) };
  if (others.length === 0) return [replaced];
  const line = ownLine(source, literal);
  const elements = others.map((other) => quoted(other, quote));
  if (line === null) return [{ ...replaced, newText: [replaced.newText, ...elements].join(', ') }];
  const indent = text.slice(line.start, start);
  const separator = `,${line.lineEnd}${indent}`;
  const newText = `${line.lineEnd}${indent}${elements.join(separator)}${line.comma ? ',' : ''}`;
  return [
    line.comma ? replaced : { ...replaced, newText: `${replaced.newText},` },
    { path, start: line.end, end: line.end, newText },
  ];
}

/** The literal taken out of its array with its comma; with its line and comment when it has a line of its own. */
export function removeElement(source: SourceText, literal: TomlLiteral): TextEdit {
  const { path, text } = source;
  const line = ownLine(source, literal);
  if (line !== null) return { path, start: line.start, end: line.end + line.lineEnd.length, newText: '' };
  const after = /^[ \t]*,[ \t]*/.exec(text.slice(literal.end, literal.end + 1_000));
  if (after !== null) return { path, start: literal.start, end: literal.end + after[0].length, newText: '' };
  const lineStart = source.lineStart(source.lineAt(literal.start));
  let start = literal.start;
  while (start > lineStart && ' \t'.includes(text[start - 1] ?? '')) start -= 1;
  if (start > lineStart && text[start - 1] === ',') start -= 1;
  else start = literal.start;
  return { path, start, end: literal.end, newText: '' };
}

interface OwnLine {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  readonly lineEnd: string;
  readonly comma: boolean;
}

/** The lines of a literal that shares them with nothing but its comma and a comment. */
function ownLine(source: SourceText, literal: TomlLiteral): OwnLine | null {
  const { text } = source;
  const start = source.lineStart(source.lineAt(literal.start));
  const newline = text.indexOf('\n', literal.end);
  if (newline === -1 || text.slice(start, literal.start).trim() !== '') return null;
  const lineEnd = text[newline - 1] === '\r' ? '\r\n' : '\n';
  const end = newline + 1 - lineEnd.length;
  const rest = /^[ \t]*(,?)[ \t]*(?:#.*)?$/.exec(text.slice(literal.end, end));
  return rest === null ? null : { start, end, lineEnd, comma: rest[1] === ',' };
}

/** The requirement as a TOML string, in `quote` if it can be; the quotes of its markers are swapped before any is escaped. */
function quoted(requirement: string, quote: TomlLiteral['quote']): string {
  const single = quote.startsWith("'");
  const own = single ? "'" : '"';
  const other = single ? '"' : "'";
  const swapped =
    requirement.includes(own) && !requirement.includes(other)
      ? requirement.replaceAll(own, other)
      : requirement;
  if (single && !swapped.includes("'")) return `${quote}${swapped}${quote}`;
  const basic = single ? '"' : quote;
  return `${basic}${swapped.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}${basic}`;
}
