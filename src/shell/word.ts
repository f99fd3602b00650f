import type { ScriptRange, ShellWord } from './script.ts';
import type { WordSpan } from './syntax.ts';

/** A text that is being read, and where its characters stand in the script that the caller knows. */
export interface ScriptSource {
  readonly text: string;
  /** The script's range of [start, end) of this text. */
  toScript(start: number, end: number): ScriptRange;
}

/** Characters that expansions may still add, for the whole script: `A=$A$A` doubles at every turn. */
export interface ExpansionBudget {
  remaining: number;
}

/** A word's text, and for every character of it where in the source it came from. */
export interface TracedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Piece {
  /** Text after quote removal and expansion. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the shell would split the text at blanks: an unquoted variable. */
  readonly splits: boolean;
  /** Whether each character of the text stands at `start` plus its index. */
  readonly verbatim: boolean;
  /** Whether the text is what the shell would put there; otherwise it is what was written. */
  readonly known: boolean;
  /** Whether the piece makes a word even when it is empty. */
  readonly quoted: boolean;
}

const EXPANSION =
  /\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+=?])([^'"\\$`{}]*))?\}|[0-9?@*#!$-])/y;

/** Whether the text of a `${…}` is one that `evaluateWord` understands, so that it needs no special care. */
export function isSimpleExpansion(text: string): boolean {
  EXPANSION.lastIndex = 0;
  return EXPANSION.exec(text)?.[0].length === text.length;
}

/**
 * The words that one written word becomes: one, or with an unquoted known variable none or several, which then
 * all have the range of the written one.
 */
export function evaluateWords(
  source: ScriptSource,
  span: WordSpan,
  variables: ReadonlyMap<string, string>,
  budget: ExpansionBudget,
): readonly ShellWord[] {
  const pieces = piecesOf(source.text, span, variables, budget);
  const raw = source.text.slice(span.start, span.end);
  const range = source.toScript(span.start, span.end);
  if (!pieces.some((piece) => piece.splits && (piece.text === '' || /[ \t\n]/.test(piece.text))))
    return [joined(pieces, raw, range)];
  return fieldsOf(pieces).map((field) => joined(field, raw, range));
}

/** The word without splitting, as the shell reads the right side of an assignment or a redirect's target. */
export function evaluateWord(
  source: ScriptSource,
  span: WordSpan,
  variables: ReadonlyMap<string, string>,
  budget: ExpansionBudget,
): ShellWord {
  const raw = source.text.slice(span.start, span.end);
  return joined(piecesOf(source.text, span, variables, budget), raw, source.toScript(span.start, span.end));
}

/** The word's text with the origin of every character, to read it as a script of its own. */
export function traceWord(
  source: ScriptSource,
  span: WordSpan,
  variables: ReadonlyMap<string, string>,
  budget: ExpansionBudget,
): TracedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const piece of piecesOf(source.text, span, variables, budget)) {
    for (let index = 0; index < piece.text.length; index += 1) {
      starts.push(piece.verbatim ? piece.start + index : piece.start);
      ends.push(piece.verbatim ? piece.start + index + 1 : piece.end);
    }
    text += piece.text;
  }
  return { text, starts, ends };
}

/** The rest of a word after the first characters of its text: the value in `NAME=value` and `--option=value`. */
export function tailOf(word: ShellWord, from: number): ShellWord {
  const { raw, text, value, range } = word;
  // Quotes before the value (`"--option=value"`, `--option="value"`) make raw text and range approximate.
  const start = raw.startsWith(text.slice(0, from)) ? Math.min(range.start + from, range.end) : range.start;
  const rest =
    value === null && !raw.startsWith(text.slice(0, from))
      ? text.slice(from)
      : raw.slice(start - range.start);
  const tail = text.slice(from);
  const known = value !== null || !/[$`]/.test(tail);
  return { raw: rest, value: known ? tail : null, text: tail, range: { start, end: range.end } };
}

function joined(pieces: readonly Piece[], raw: string, range: ScriptRange): ShellWord {
  let text = '';
  let known = true;
  for (const piece of pieces) {
    text += piece.text;
    known &&= piece.known;
  }
  return { raw, value: known ? text : null, text, range };
}

/** Splits pieces into fields at the blanks of unquoted variables. */
function fieldsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const fields: Piece[][] = [];
  let current: Piece[] = [];
  const finish = () => {
    if (current.some((piece) => piece.quoted || piece.text !== '')) fields.push(current);
    current = [];
  };
  for (const piece of pieces) {
    if (!piece.splits) {
      current.push(piece);
      continue;
    }
    const parts = piece.text.split(/[ \t\n]+/);
    parts.forEach((part, index) => {
      if (index > 0) finish();
      current.push({ ...piece, text: part });
    });
  }
  finish();
  return fields;
}

function piecesOf(
  text: string,
  span: WordSpan,
  variables: ReadonlyMap<string, string>,
  budget: ExpansionBudget,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const { end } = span;
  let nextOpaque = 0;
  let inQuotes = false;
  let plainFrom = span.start;
  let at = span.start;
  const plain = (upTo: number, quoted: boolean) => {
    if (upTo > plainFrom)
      pieces.push({
        text: text.slice(plainFrom, upTo),
        start: plainFrom,
        end: upTo,
        splits: false,
        verbatim: true,
        known: true,
        quoted,
      });
  };
  const replace = (upTo: number, replacement: string, more: Partial<Piece> = {}) => {
    plain(at, inQuotes);
    pieces.push({
      text: replacement,
      start: at,
      end: upTo,
      splits: false,
      verbatim: false,
      known: true,
      quoted: inQuotes,
      ...more,
    });
    at = upTo;
    plainFrom = upTo;
  };
  while (at < end) {
    const opaque = span.opaque[nextOpaque];
    if (opaque !== undefined && at >= opaque.start) {
      nextOpaque += 1;
      if (opaque.end <= at) continue;
      const upTo = Math.min(opaque.end, end);
      replace(upTo, text.slice(at, upTo), { verbatim: true, known: false });
      continue;
    }
    const character = text[at];
    if (character === '"') {
      replace(at + 1, '', { quoted: true });
      inQuotes = !inQuotes;
    } else if (character === "'" && !inQuotes) {
      const close = text.indexOf("'", at + 1);
      const stop = close === -1 || close >= end ? end : close;
      const start = at + 1;
      replace(Math.min(stop + 1, end), text.slice(start, stop), { start, verbatim: true, quoted: true });
    } else if (character === '\\' && at + 1 < end) {
      const next = text[at + 1] ?? '';
      if (next === '\n') replace(at + 2, '');
      else if (!inQuotes || '$`"\\'.includes(next)) replace(at + 2, next, { quoted: true });
      else at += 2;
    } else if (character === '$') {
      const expansion = expansionAt(text, at, end, variables, budget);
      if (expansion === null) at += 1;
      else {
        const { written, value } = expansion;
        const upTo = at + written.length;
        if (value === null) replace(upTo, written, { verbatim: true, known: false });
        else replace(upTo, value, { splits: !inQuotes });
      }
    } else if (character === '`') {
      // A substitution that the grammar did not recognise as one.
      replace(at + 1, '`', { verbatim: true, known: false });
    } else at += 1;
  }
  at = end;
  plain(end, inQuotes);
  return pieces;
}

function expansionAt(
  text: string,
  at: number,
  end: number,
  variables: ReadonlyMap<string, string>,
  budget: ExpansionBudget,
): { written: string; value: string | null } | null {
  EXPANSION.lastIndex = at;
  const match = EXPANSION.exec(text);
  if (match === null || at + match[0].length > end) {
    // `$(`, `${x%y}` and the like outside what the grammar marked: nothing is known about them.
    return '({\'"'.includes(text[at + 1] ?? ' ') && at + 1 < end ? { written: '$', value: null } : null;
  }
  const [written, bare, braced, operator, alternative] = match;
  const value = variables.get(bare ?? braced ?? '');
  if (value === undefined) return { written, value: null };
  const result = withOperator(value, operator, alternative ?? '');
  if (result.length > budget.remaining) return { written, value: null };
  budget.remaining -= result.length;
  return { written, value: result };
}

/** `${NAME:-x}`, `${NAME-x}`, `${NAME:=x}`, `${NAME:+x}`, `${NAME?x}` of a variable that is set. */
function withOperator(value: string, operator: string | undefined, alternative: string): string {
  switch (operator) {
    case ':-':
    case ':=':
      return value === '' ? alternative : value;
    case ':+':
      return value === '' ? '' : alternative;
    case '+':
      return alternative;
    default:
      return value;
  }
}
