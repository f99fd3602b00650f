import type { MappedText } from './mapped-text.ts';
import type { Word } from './syntax.ts';

/** What operands that may be a JSON array are. */
export type JsonForm =
  | { readonly kind: 'words'; readonly words: readonly Word[] }
  /** No array, or no valid JSON: BuildKit falls back to the plain form. */
  | { readonly kind: 'not-json' }
  /** Valid JSON with something other than strings, which BuildKit refuses. */
  | { readonly kind: 'not-strings' };

/** The nesting at which Go's JSON decoder gives up. */
const DEEPEST = 10_000;

/** Reads operands as a JSON array of strings; each word keeps the range of its literal. */
export function readJsonForm(operands: MappedText, isSpace: (code: number) => boolean): JsonForm {
  const array = operands.trim(isSpace);
  if (!array.text.startsWith('[')) return { kind: 'not-json' };
  let values: unknown;
  try {
    values = JSON.parse(array.text);
  } catch {
    return { kind: 'not-json' };
  }
  if (!Array.isArray(values)) return { kind: 'not-json' };
  const literals = stringLiterals(array.text);
  const words: Word[] = [];
  for (const [index, value] of values.entries()) {
    if (typeof value !== 'string') return goRefuses(values) ? { kind: 'not-json' } : { kind: 'not-strings' };
    const literal = literals[index];
    words.push({ raw: wellFormed(value), range: array.range(literal?.start, literal?.end) });
  }
  return { kind: 'words', words };
}

/** Where the string literals of a valid JSON text stand. */
function stringLiterals(json: string): { start: number; end: number }[] {
  const literals: { start: number; end: number }[] = [];
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] !== '"') continue;
    const start = at;
    at += 1;
    while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
    literals.push({ start, end: at + 1 });
  }
  return literals;
}

/** Go puts U+FFFD where an escaped surrogate has no partner. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (match) =>
    match.length === 2 ? match : '\ufffd',
  );
}

/** Whether Go's decoder refuses what JavaScript's takes: numbers past the range of a float, very deep nesting. */
function goRefuses(values: readonly unknown[]): boolean {
  let level: unknown[] = [...values];
  for (let depth = 1; level.length > 0; depth += 1) {
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'number' && !Number.isFinite(value)) return true;
      if (typeof value !== 'object' || value === null) continue;
      if (depth >= DEEPEST) return true;
      for (const inner of Object.values(value)) below.push(inner);
    }
    level = below;
  }
  return false;
}
