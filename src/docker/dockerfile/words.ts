import type { MappedText } from './mapped-text.ts';
import type { Assignment, Word } from './syntax.ts';
import { isSeparator } from './white-space.ts';

/** The words of FROM, EXPOSE and of ADD, COPY and VOLUME without JSON: split at white space, quotes mean nothing. */
export function whiteSpaceWords(operands: MappedText): Word[] {
  const { text } = operands;
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && !isSeparator(text.charCodeAt(end))) end += 1;
    words.push(operands.word(at, end));
    while (end < text.length && isSeparator(text.charCodeAt(end))) end += 1;
    at = end;
  }
  return words;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of ARG, ENV and LABEL: split at white space outside quotes, quotes and escapes kept. An escape token
 * at the very end belongs to no word.
 */
function quoteAwareWords(text: string, escapeToken: string, isSpace: (code: number) => boolean): Stretch[] {
  const words: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let end = at;
    let quote = '';
    for (; at < text.length; at += 1) {
      const character = text[at];
      if (quote === '' && isSpace(text.charCodeAt(at))) break;
      if (quote === '' && (character === "'" || character === '"')) {
        quote = character;
      } else if (character === quote) {
        quote = '';
      } else if (character === escapeToken && quote !== "'") {
        if (at + 1 === text.length) continue;
        at += 1;
      }
      end = at + 1;
    }
    if (end > start) words.push({ start, end });
  }
  return words;
}

/** What ENV, LABEL or ARG assign, or why BuildKit refuses it. */
export type Assignments =
  | { readonly ok: true; readonly assignments: readonly Assignment[] }
  | { readonly ok: false; readonly message: string };

/** `ARG name[=value]...` */
export function argumentDeclarations(
  operands: MappedText,
  escapeToken: string,
  isSpace: (code: number) => boolean,
): readonly Assignment[] {
  return quoteAwareWords(operands.text, escapeToken, isSpace).map((word): Assignment => {
    const equals = operands.text.indexOf('=', word.start);
    if (equals === -1 || equals >= word.end) {
      return { name: operands.word(word.start, word.end), value: null, separator: '=' };
    }
    return assignment(operands, word, equals);
  });
}

/** `ENV name=value...` and `LABEL name=value...`, or their legacy form `ENV name rest of the line`. */
export function assignments(
  operands: MappedText,
  keyword: 'ENV' | 'LABEL',
  escapeToken: string,
  isSpace: (code: number) => boolean,
): Assignments {
  const { text } = operands;
  const words = quoteAwareWords(text, escapeToken, isSpace);
  const first = words[0];
  if (first === undefined) return { ok: true, assignments: [] };
  const result: Assignment[] = [];
  for (const word of words) {
    const equals = text.indexOf('=', word.start);
    if (equals === -1 || equals >= word.end) {
      if (word === first) return legacyAssignment(operands, keyword);
      return {
        ok: false,
        message: `${keyword} needs name=value, but ${JSON.stringify(text.slice(word.start, word.end))} has no =`,
      };
    }
    result.push(assignment(operands, word, equals));
  }
  return { ok: true, assignments: result };
}

function assignment(operands: MappedText, word: Stretch, equals: number): Assignment {
  return {
    name: operands.word(word.start, equals),
    value: operands.word(equals + 1, word.end),
    separator: '=',
  };
}

function legacyAssignment(operands: MappedText, keyword: string): Assignments {
  const { text } = operands;
  let end = 0;
  while (end < text.length && !isSeparator(text.charCodeAt(end))) end += 1;
  if (end === text.length) return { ok: false, message: `${keyword} needs a name and a value` };
  let value = end;
  while (value < text.length && isSeparator(text.charCodeAt(value))) value += 1;
  return {
    ok: true,
    assignments: [{ name: operands.word(0, end), value: operands.word(value), separator: '' }],
  };
}
