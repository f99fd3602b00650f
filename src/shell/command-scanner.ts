import type { ScriptRange } from './script.ts';
import type { AssignmentSpan, RedirectSpan, WordSpan } from './syntax.ts';

/** A stretch of a command that the scanner does not look into. */
export interface Hole extends ScriptRange {
  /** `opaque`: part of a word whose value is not known. `skip`: no part of a word (the `<<EOF` of a here-document). */
  readonly kind: 'opaque' | 'skip';
}

export interface ScannedCommand {
  readonly assignments: readonly AssignmentSpan[];
  readonly words: readonly WordSpan[];
  readonly redirects: readonly RedirectSpan[];
  /** Where the scan stopped: at an operator, a comment, or the limit. */
  readonly stop: number;
  /** End of the last word or redirect. */
  readonly end: number;
}

interface Scan {
  readonly text: string;
  readonly limit: number;
  readonly holes: readonly Hole[];
  nextHole: number;
  /** Whether anything but plain words ends the scan without a result. */
  readonly strict: boolean;
  /** Whether the command may go on behind a line end. */
  readonly multiline: boolean;
}

const REDIRECT = /(?:\d+)?(?:&>>|&>|<<<|>>|>\||>&|<&|<>|>|<)/y;
const ASSIGNMENT = /([A-Za-z_][A-Za-z0-9_]*)(\[[^\]\s]*\])?(\+?)=/y;

/**
 * Splits a simple command into assignments, words and redirects by the shell's quoting rules.
 *
 * `plain`: the text is read up to the operator, line end or comment that ends the command, and null is returned
 * when it holds anything but plain words, quotes, `$NAME` and `${NAME}` and redirects to files.
 * `command`: the command is known to reach up to `limit` or the line's end, the holes are what the grammar found
 * in it, and a result always comes. `test`: the same for `[[ … ]]`, which may go over several lines.
 */
export function scanCommand(
  text: string,
  from: number,
  limit: number,
  holes: readonly Hole[],
  mode: 'plain' | 'command' | 'test',
): ScannedCommand | null {
  const strict = mode === 'plain';
  const scan: Scan = { text, limit, holes, nextHole: 0, strict, multiline: mode === 'test' };
  const assignments: AssignmentSpan[] = [];
  const words: WordSpan[] = [];
  const redirects: RedirectSpan[] = [];
  let at = from;
  let end = from;
  while (true) {
    at = skipSeparators(scan, at);
    if (at >= limit) break;
    const character = text[at] ?? '';
    if (character === '\n' && holeAt(scan, at) === null) break;
    if (character === '#' && mode !== 'test' && holeAt(scan, at) === null) break;
    if (strict && (character === ';' || character === '|')) break;
    if (strict && character === '&' && text[at + 1] !== '>') break;
    const redirect = holeAt(scan, at) === null ? matchAt(REDIRECT, text, at) : null;
    if (redirect !== null && at + redirect[0].length <= limit) {
      const operator = redirect[0];
      const targetStart = skipSeparators(scan, at + operator.length);
      // A redirect glued to a word (`x2>y`) is where the grammar and the shell may differ on the descriptor.
      if (strict && at === end && at > from) return null;
      if (strict && (/<>|<<</.test(operator) || text[at + operator.length] === '<')) return null;
      if (strict && (targetStart >= limit || text[targetStart] === '#')) return null;
      const target = targetStart < limit ? scanWord(scan, targetStart) : null;
      if (strict && (target === null || target.end === targetStart)) return null;
      const kept = target !== null && target.end > targetStart ? target : null;
      redirects.push({ operator, target: kept, body: null });
      at = kept?.end ?? Math.max(targetStart, at + operator.length);
      end = at;
      continue;
    }
    const word = scanWord(scan, at);
    if (word === null) return null;
    if (word.end === at) {
      // An operator inside what the grammar calls one command (`[[ a && b ]]`, or an error): step over it.
      if (strict) return null;
      at += 1;
      continue;
    }
    const assignment = words.length === 0 ? assignmentOf(scan, word) : null;
    if (assignment !== null) assignments.push(assignment);
    else words.push(word);
    at = word.end;
    end = at;
  }
  return { assignments, words, redirects, stop: at, end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function holeAt(scan: Scan, at: number): Hole | null {
  let hole = scan.holes[scan.nextHole];
  while (hole !== undefined && hole.end <= at) {
    scan.nextHole += 1;
    hole = scan.holes[scan.nextHole];
  }
  return hole !== undefined && hole.start <= at ? hole : null;
}

/** Past blanks, continued lines and skipped holes, and line ends where they don't end the command. */
function skipSeparators(scan: Scan, from: number): number {
  const { text, limit } = scan;
  let at = from;
  while (at < limit) {
    const hole = holeAt(scan, at);
    if (hole?.kind === 'skip') {
      at = hole.end;
      continue;
    }
    if (hole !== null) break;
    const character = text[at];
    if (character === ' ' || character === '\t') at += 1;
    else if (character === '\\' && text[at + 1] === '\n') at += 2;
    else if ((!scan.strict && character === '\r') || (scan.multiline && character === '\n')) at += 1;
    else if (!scan.strict && character === '\\' && text[at + 1] === '\r' && text[at + 2] === '\n') at += 3;
    else break;
  }
  return Math.min(at, limit);
}

/** The word that starts at `from`; empty when an operator stands there; null when it is not plain in a strict scan. */
function scanWord(scan: Scan, from: number): WordSpan | null {
  const { text, limit, strict } = scan;
  const opaque: ScriptRange[] = [];
  let at = from;
  while (at < limit) {
    const hole = holeAt(scan, at);
    if (hole !== null) {
      if (hole.kind === 'skip') break;
      opaque.push({ start: hole.start, end: hole.end });
      at = hole.end;
      continue;
    }
    const character = text[at] ?? '';
    if (character === ' ' || character === '\t' || character === '\n') break;
    if (character === ';' || character === '&' || character === '|' || character === '<' || character === '>')
      break;
    if (character === '\r' && !strict) break;
    if (character === '\\') {
      if (strict && (at + 1 >= limit || (text[at + 1] ?? '') <= ' ')) return null;
      at += 2;
    } else if (character === "'") {
      const close = text.indexOf("'", at + 1);
      if (close === -1 || close >= limit) {
        if (strict) return null;
        at = limit;
      } else at = close + 1;
    } else if (character === '"') {
      const close = endOfDoubleQuotes(scan, at + 1, opaque);
      if (close === null) return null;
      at = close;
    } else if (!strict) at += 1;
    else {
      const next = endOfPlain(text, at, limit);
      if (next === null) return null;
      at = next;
    }
  }
  return { start: from, end: Math.min(at, limit), opaque };
}

function endOfDoubleQuotes(scan: Scan, from: number, opaque: ScriptRange[]): number | null {
  const { text, limit, strict } = scan;
  let at = from;
  while (at < limit) {
    const hole = holeAt(scan, at);
    if (hole !== null) {
      if (hole.kind === 'opaque') opaque.push({ start: hole.start, end: hole.end });
      at = hole.end;
      continue;
    }
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === '\\') at += 2;
    else if (strict && character === '`') return null;
    else if (strict && character === '$' && text[at + 1] !== '"') {
      const next = endOfVariable(text, at, limit);
      if (next === null) return null;
      at = next;
    } else at += 1;
  }
  return strict ? null : limit;
}

const VARIABLE = /\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[A-Za-z_][A-Za-z0-9_]*\}|[0-9?@*#])/y;

/** The end of `$NAME` or `${NAME}`; null for every other use of the dollar sign. */
function endOfVariable(text: string, at: number, limit: number): number | null {
  const match = matchAt(VARIABLE, text, at);
  return match === null || at + match[0].length > limit ? null : at + match[0].length;
}

/** The offset after one unquoted character or variable, null when it is not plain. */
function endOfPlain(text: string, at: number, limit: number): number | null {
  const character = text[at] ?? '';
  if (character === '$') return endOfVariable(text, at, limit);
  if ('`(){}'.includes(character) || character < ' ' || character > '~') return null;
  return at + 1;
}

function assignmentOf(scan: Scan, word: WordSpan): AssignmentSpan | null {
  const match = matchAt(ASSIGNMENT, scan.text, word.start);
  const name = match?.[1];
  if (match === null || name === undefined || word.start + match[0].length > word.end) return null;
  const start = word.start + match[0].length;
  const array = match[2] !== undefined || scan.text[start] === '(';
  return { name, append: match[3] === '+', array, value: { start, end: word.end, opaque: word.opaque } };
}
