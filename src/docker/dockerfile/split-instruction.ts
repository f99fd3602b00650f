import type { MappedText } from './mapped-text.ts';
import type { Flag } from './syntax.ts';
import { isAsciiSpace, isSeparator } from './white-space.ts';

/** What every instruction has, whatever its keyword. */
export interface SplitInstruction {
  readonly keyword: MappedText;
  readonly flags: readonly ParsedFlag[];
  /** What is left after keyword and flags, trimmed. */
  readonly operands: MappedText;
}

/** A flag as the Dockerfile has it, and where its value starts in the line that it was read from. */
export interface ParsedFlag extends Flag {
  readonly line: MappedText;
  readonly valueStart: number;
  readonly end: number;
}

/** Splits an assembled instruction into keyword, flags and operands. `isSpace` is how the file's text is trimmed. */
export function splitInstruction(
  line: MappedText,
  escapeToken: string,
  isSpace: (code: number) => boolean,
): SplitInstruction {
  const trimmed = line.trim(isSpace);
  const { text } = trimmed;
  let end = 0;
  while (end < text.length && !isSeparator(text.charCodeAt(end))) end += 1;
  const keyword = trimmed.slice(0, end);
  while (end < text.length && isSeparator(text.charCodeAt(end))) end += 1;
  const rest = trimmed.slice(end);
  const { flags, next } = readFlags(rest, escapeToken);
  return { keyword, flags, operands: rest.slice(next).trim(isSpace) };
}

/**
 * Reads the leading words that start with `--`. BuildKit goes through them byte by byte and takes each byte for
 * a character, so that a flag's value beyond ASCII comes out as the Latin-1 reading of its UTF-8; a value like
 * that names nothing that exists, and neither does it here.
 */
function readFlags(rest: MappedText, escapeToken: string): { flags: ParsedFlag[]; next: number } {
  const { text } = rest;
  const flags: ParsedFlag[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && isAsciiSpace(text.charCodeAt(at))) at += 1;
    if (!text.startsWith('--', at)) return { flags, next: at };
    const word = readFlagWord(rest, at, escapeToken);
    at = word.end;
    if (word.built === '--') return { flags, next: at };
    flags.push(word.flag);
  }
}

function readFlagWord(
  rest: MappedText,
  start: number,
  escapeToken: string,
): { built: string; end: number; flag: ParsedFlag } {
  const { text } = rest;
  let built = '';
  let quote = '';
  let equals = -1;
  let valueStart = -1;
  let at = start;
  for (; at < text.length; at += 1) {
    let character = text.charAt(at);
    if (quote === '' && isAsciiSpace(text.charCodeAt(at))) break;
    if (quote === '' && (character === "'" || character === '"')) {
      quote = character;
      continue;
    }
    if (character === quote) {
      quote = '';
      continue;
    }
    if (character === escapeToken) {
      if (at + 1 === text.length) {
        quote = '';
        continue;
      }
      at += 1;
      character = text.charAt(at);
    }
    if (character.charCodeAt(0) >= 0x80) {
      const codePoint = String.fromCodePoint(text.codePointAt(at) ?? 0);
      at += codePoint.length - 1;
      character = Buffer.from(codePoint, 'utf-8').toString('latin1');
      built += character;
      // The bytes 0x85 and 0xa0 are spaces to BuildKit even in the middle of a character.
      if (quote === '' && (character.includes('\u0085') || character.includes('\u00a0'))) {
        built = built.slice(0, built.length - character.length + character.search(/[\u0085\u00a0]/));
        at += 1;
        break;
      }
      continue;
    }
    if (character === '=' && equals === -1) {
      equals = built.length;
      valueStart = at + 1;
    }
    built += character;
  }
  const flag: ParsedFlag = {
    name: equals === -1 ? built.slice(2) : built.slice(2, equals),
    value: equals === -1 ? null : built.slice(equals + 1),
    range: rest.range(start, at),
    line: rest,
    valueStart: equals === -1 ? at : valueStart,
    end: at,
  };
  return { built, end: at, flag };
}
