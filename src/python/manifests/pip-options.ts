/** What one word of the option part of a line is, with its place in the line. */
interface Word {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An option of a requirements file, by its long name without dashes. */
export type PipOptionName = (typeof OPTIONS)[number]['name'];

export interface PipOption {
  readonly name: PipOptionName;
  /** null for a switch. */
  readonly value: string | null;
  /** Offsets in the line, value included. */
  readonly start: number;
  readonly end: number;
}

export interface SplitLine {
  /** What stands before the first word that starts with a dash: a requirement, or nothing. */
  readonly argument: string;
  readonly options: readonly PipOption[];
  /** Words between options that pip reads past without a word. */
  readonly ignored: readonly Word[];
}

export type SplitResult =
  | ({ readonly ok: true } & SplitLine)
  | { readonly ok: false; readonly message: string; readonly start: number; readonly end: number };

/** The options that pip allows in a requirements file (SUPPORTED_OPTIONS and SUPPORTED_OPTIONS_REQ of req_file.py). */
const OPTIONS = [
  { name: 'index-url', spellings: ['-i', '--index-url', '--pypi-url'], takesValue: true },
  { name: 'extra-index-url', spellings: ['--extra-index-url'], takesValue: true },
  { name: 'no-index', spellings: ['--no-index'], takesValue: false },
  { name: 'constraint', spellings: ['-c', '--constraint'], takesValue: true },
  { name: 'requirement', spellings: ['-r', '--requirement'], takesValue: true },
  { name: 'editable', spellings: ['-e', '--editable'], takesValue: true },
  { name: 'find-links', spellings: ['-f', '--find-links'], takesValue: true },
  { name: 'no-binary', spellings: ['--no-binary'], takesValue: true },
  { name: 'only-binary', spellings: ['--only-binary'], takesValue: true },
  { name: 'prefer-binary', spellings: ['--prefer-binary'], takesValue: false },
  { name: 'require-hashes', spellings: ['--require-hashes'], takesValue: false },
  { name: 'no-require-hashes', spellings: ['--no-require-hashes'], takesValue: false },
  { name: 'pre', spellings: ['--pre'], takesValue: false },
  { name: 'all-releases', spellings: ['--all-releases'], takesValue: true },
  { name: 'only-final', spellings: ['--only-final'], takesValue: true },
  { name: 'trusted-host', spellings: ['--trusted-host'], takesValue: true },
  { name: 'use-feature', spellings: ['--use-feature'], takesValue: true },
  { name: 'global-option', spellings: ['--global-option'], takesValue: true },
  { name: 'hash', spellings: ['--hash'], takesValue: true },
  { name: 'config-settings', spellings: ['-C', '--config-settings'], takesValue: true },
] as const;

const BY_SPELLING: ReadonlyMap<string, (typeof OPTIONS)[number]> = new Map(
  OPTIONS.flatMap((option) => option.spellings.map((spelling) => [spelling, option] as const)),
);
const LONG_SPELLINGS: readonly string[] = [...BY_SPELLING.keys()].filter((spelling) =>
  spelling.startsWith('--'),
);

/**
 * A logical line as pip reads it: split at the first space-separated word that starts with a dash
 * (`break_args_options`), the rest cut into words like a POSIX shell would (Python's `shlex.split`) and read as
 * options by the rules of Python's `optparse`: `--name value`, `--name=value`, unambiguous abbreviations of long
 * names, `-xvalue`.
 */
export function splitOptions(line: string): SplitResult {
  const optionsStart = line.startsWith('-') ? 0 : line.indexOf(' -') + 1;
  if (optionsStart === 0 && !line.startsWith('-'))
    return { ok: true, argument: line, options: [], ignored: [] };
  const words = shellWords(line, optionsStart);
  if (words === null)
    return refused('a quotation or escape in the options is not closed', optionsStart, line.length);
  return readOptions(words, line.slice(0, optionsStart));
}

function readOptions(words: readonly Word[], argument: string): SplitResult {
  const options: PipOption[] = [];
  const ignored: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.value === '--') {
      ignored.push(...words.slice(at + 1));
      break;
    }
    if (!word.value.startsWith('-') || word.value === '-') {
      ignored.push(word);
      continue;
    }
    const { spelling, attached } = spellingOf(word.value);
    const found = lookUp(spelling);
    if (typeof found === 'string') return refused(found, word.start, word.end);
    if (!found.takesValue) {
      if (attached !== null) return refused(`${spelling} does not take a value`, word.start, word.end);
      options.push({ name: found.name, value: null, start: word.start, end: word.end });
      continue;
    }
    const value = attached === null ? words[at + 1] : { value: attached, end: word.end };
    if (value === undefined) return refused(`${spelling} needs a value`, word.start, word.end);
    if (attached === null) at += 1;
    options.push({ name: found.name, value: value.value, start: word.start, end: value.end });
  }
  return { ok: true, argument, options, ignored };
}

function spellingOf(word: string): { spelling: string; attached: string | null } {
  if (word.startsWith('--')) {
    const equals = word.indexOf('=');
    if (equals === -1) return { spelling: word, attached: null };
    return { spelling: word.slice(0, equals), attached: word.slice(equals + 1) };
  }
  const [letter = ''] = word.slice(1);
  return {
    spelling: `-${letter}`,
    attached: word.length > 1 + letter.length ? word.slice(1 + letter.length) : null,
  };
}

function lookUp(spelling: string): (typeof OPTIONS)[number] | string {
  const exact = BY_SPELLING.get(spelling);
  if (exact !== undefined) return exact;
  const possible = spelling.startsWith('--')
    ? LONG_SPELLINGS.filter((long) => long.startsWith(spelling))
    : [];
  const only = possible.length === 1 ? BY_SPELLING.get(possible[0] ?? '') : undefined;
  if (only !== undefined) return only;
  return possible.length === 0
    ? `pip knows no option ${spelling} in a requirements file`
    : `the option ${spelling} is ambiguous (${possible.sort().join(', ')})`;
}

function refused(message: string, start: number, end: number): SplitResult {
  return { ok: false, message, start, end };
}

/** Python's `shlex.split(text, comments=False, posix=True)` with offsets; null where it raises ValueError. */
function shellWords(text: string, from: number): Word[] | null {
  const words: Word[] = [];
  let value = '';
  let start = -1;
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
      else if (character === '\\' && quote === '"') {
        const next = text[at + 1];
        if (next === undefined) return null;
        value += next === '"' || next === '\\' ? next : `\\${next}`;
        at += 1;
      } else value += character;
    } else if (character === ' ' || character === '\t' || character === '\r' || character === '\n') {
      if (start !== -1) words.push({ value, start, end: at });
      value = '';
      start = -1;
    } else {
      if (start === -1) start = at;
      if (character === '"' || character === "'") quote = character;
      else if (character === '\\') {
        const next = text[at + 1];
        if (next === undefined) return null;
        value += next;
        at += 1;
      } else value += character;
    }
  }
  if (quote !== '') return null;
  if (start !== -1) words.push({ value, start, end: text.length });
  return words;
}
