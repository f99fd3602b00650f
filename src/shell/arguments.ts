import type { ShellWord } from './script.ts';
import { tailOf } from './word.ts';

/**
 * A tool's options, as its documentation gives them. Options that are not listed are taken to have no value:
 * so the ones with a value must be complete, the flags need not be.
 */
export interface OptionTable {
  /** Options whose value is the rest of the word or the next word, each with its other spellings: `-r --requirement`. */
  readonly values: readonly string[];
  /** Flags that have several spellings: `-U --upgrade`. */
  readonly flags?: readonly string[];
  /** Options that take all words up to the next option (`nargs='*'`). */
  readonly lists?: readonly string[];
  /** Whether a long option may be shortened as long as it is unambiguous (getopt_long, optparse). */
  readonly abbreviates?: boolean;
  /** Whether options end at the first operand: global options before a sub-command. */
  readonly stopsAtOperand?: boolean;
  /** Whether long options have a single dash (`find -name`, `unzip`-like clusters excluded). */
  readonly singleDash?: boolean;
}

export interface GivenOption {
  /** The option's first spelling in the table, or how it was written. */
  readonly name: string;
  readonly value: ShellWord | null;
  readonly word: ShellWord;
}

export interface Arguments {
  readonly options: readonly GivenOption[];
  readonly operands: readonly ShellWord[];
  /** With `stopsAtOperand`: the words from the first operand on. Empty otherwise. */
  readonly rest: readonly ShellWord[];
}

interface Entry {
  readonly name: string;
  readonly takes: 'value' | 'nothing' | 'list';
}

const compiled = new WeakMap<OptionTable, ReadonlyMap<string, Entry>>();

/** Splits a command's words (without its name) into options, their values, and operands. */
export function parseArguments(words: readonly ShellWord[], table: OptionTable): Arguments {
  const entries = entriesOf(table);
  const options: GivenOption[] = [];
  const operands: ShellWord[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const { text } = word;
    at += 1;
    if (text === '--') {
      if (table.stopsAtOperand) return { options, operands, rest: words.slice(at) };
      operands.push(...words.slice(at));
      break;
    }
    if (!text.startsWith('-') || text === '-') {
      if (table.stopsAtOperand) return { options, operands, rest: words.slice(at - 1) };
      operands.push(word);
      continue;
    }
    if (text.startsWith('--') || table.singleDash) at = longOption(words, at, word, table, entries, options);
    else at = shortOptions(words, at, word, entries, options);
  }
  return { options, operands, rest: [] };
}

/** Whether one of the options was given; names are those that come first in the table. */
export function has(given: Arguments, ...names: readonly string[]): boolean {
  return given.options.some((option) => names.includes(option.name));
}

/** The values of an option, in the order given. */
export function valuesOf(given: Arguments, ...names: readonly string[]): readonly ShellWord[] {
  return given.options.flatMap(({ name, value }) => (names.includes(name) && value !== null ? [value] : []));
}

/** The last value of an option, which is the one that counts in most tools. */
export function lastValue(given: Arguments, ...names: readonly string[]): ShellWord | null {
  return valuesOf(given, ...names).at(-1) ?? null;
}

function longOption(
  words: readonly ShellWord[],
  next: number,
  word: ShellWord,
  table: OptionTable,
  entries: ReadonlyMap<string, Entry>,
  options: GivenOption[],
): number {
  const { text } = word;
  const equals = text.indexOf('=');
  const written = equals === -1 ? text : text.slice(0, equals);
  const entry = entries.get(written) ?? abbreviated(written, table, entries);
  const name = entry?.name ?? written;
  if (equals !== -1) {
    options.push({ name, value: tailOf(word, equals + 1), word });
    return next;
  }
  return withFollowing(words, next, { name, takes: entry?.takes ?? 'nothing' }, word, options);
}

/** `-abc`, `-ovalue`, `-o value`; letters behind one that takes a value are its value. */
function shortOptions(
  words: readonly ShellWord[],
  next: number,
  word: ShellWord,
  entries: ReadonlyMap<string, Entry>,
  options: GivenOption[],
): number {
  const { text } = word;
  for (let index = 1; index < text.length; index += 1) {
    const letter = `-${text[index]}`;
    const entry = entries.get(letter) ?? { name: letter, takes: 'nothing' as const };
    if (entry.takes === 'nothing') {
      options.push({ name: entry.name, value: null, word });
      continue;
    }
    if (index + 1 < text.length) {
      const skip = text[index + 1] === '=' ? 2 : 1;
      options.push({ name: entry.name, value: tailOf(word, index + skip), word });
      return next;
    }
    return withFollowing(words, next, entry, word, options);
  }
  return next;
}

function withFollowing(
  words: readonly ShellWord[],
  next: number,
  entry: Entry,
  word: ShellWord,
  options: GivenOption[],
): number {
  const { name, takes } = entry;
  if (takes === 'nothing') {
    options.push({ name, value: null, word });
    return next;
  }
  if (takes === 'value') {
    options.push({ name, value: words[next] ?? null, word });
    return Math.min(next + 1, words.length);
  }
  let at = next;
  for (let value = words[at]; value !== undefined && !value.text.startsWith('-'); value = words[at]) {
    options.push({ name, value, word });
    at += 1;
  }
  if (at === next) options.push({ name, value: null, word });
  return at;
}

function abbreviated(
  written: string,
  table: OptionTable,
  entries: ReadonlyMap<string, Entry>,
): Entry | undefined {
  if (!table.abbreviates || written.length < 4) return undefined;
  const meant = new Map<string, Entry>();
  for (const [spelling, entry] of entries) if (spelling.startsWith(written)) meant.set(entry.name, entry);
  return meant.size === 1 ? [...meant.values()][0] : undefined;
}

function entriesOf(table: OptionTable): ReadonlyMap<string, Entry> {
  const known = compiled.get(table);
  if (known !== undefined) return known;
  const entries = new Map<string, Entry>();
  const add = (spellings: readonly string[], takes: Entry['takes']) => {
    for (const line of spellings) {
      const names = line.split(' ');
      const name = names[0] ?? line;
      for (const spelling of names) entries.set(spelling, { name, takes });
    }
  };
  add(table.values, 'value');
  add(table.flags ?? [], 'nothing');
  add(table.lists ?? [], 'list');
  compiled.set(table, entries);
  return entries;
}
