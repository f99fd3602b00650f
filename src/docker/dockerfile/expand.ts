import { byCodeUnit } from '../../support/compare.ts';
import {
  LONGEST_VALUE,
  PatternError,
  replaceMatches,
  withoutPrefix,
  withoutSuffix,
} from './shell-pattern.ts';
import { isSpace } from './white-space.ts';

/** How a word is expanded; what is left out is false. */
export interface ExpandOptions {
  readonly escape: '\\' | '`';
  readonly variables: { get(name: string): string | undefined };
  /** Keep quotes in the result. */
  readonly rawQuotes?: boolean;
  /** Keep escape tokens in the result. */
  readonly rawEscapes?: boolean;
  /** Take quotes for ordinary characters. */
  readonly ignoreQuotes?: boolean;
  /** Leave references to unset variables as they stand. */
  readonly keepUnset?: boolean;
  /** Fill in `words` of the result. */
  readonly split?: boolean;
  /** The most UTF-16 units that the result may have, 128 Ki when left out. */
  readonly longest?: number;
}

export type Expansion =
  | {
      readonly ok: true;
      readonly value: string;
      /** The value split at white space outside quotes; empty unless `split` was asked for. */
      readonly words: readonly string[];
      /** Names that were referred to and have no value, sorted. Each is empty in `value`, or took its default. */
      readonly unresolved: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/**
 * Expands the variables of a word, resolves its escapes and takes its quotes off, as BuildKit's shell lexer does
 * for ADD, COPY, ENV, EXPOSE, FROM, LABEL, STOPSIGNAL, USER, VOLUME, WORKDIR and the values of ARG.
 * Values beyond 128 KiB and more than 200 nested substitutions are refused, where BuildKit has no limit.
 */
export function expandWord(raw: string, options: ExpandOptions): Expansion {
  const lexer = new Lexer(raw, options);
  try {
    const value = lexer.run();
    return {
      ok: true,
      value: value.text,
      words: value.words,
      unresolved: [...lexer.unresolved].sort(byCodeUnit),
    };
  } catch (thrown) {
    if (thrown instanceof ExpansionError || thrown instanceof PatternError)
      return { ok: false, message: thrown.message };
    throw thrown;
  }
}

class ExpansionError extends Error {
  override readonly name = 'ExpansionError';
}

const DEEPEST_SUBSTITUTION = 200;
const SPECIAL_PARAMETERS = '@*#?-$!0';

/** The words of a text under construction. */
class Words {
  readonly list: string[] = [];
  readonly #buffer: { text: string };
  #inWord = false;

  constructor(buffer: { text: string }) {
    this.#buffer = buffer;
  }

  /** Adds characters that split words where they are white space. */
  add(text: string): void {
    for (const character of text) {
      if (!isSpace(character.charCodeAt(0))) this.addRaw(character);
      else if (this.#inWord && this.#buffer.text !== '') {
        this.list.push(this.#buffer.text);
        this.#buffer.text = '';
        this.#inWord = false;
      }
    }
  }

  addRaw(text: string): void {
    this.#buffer.text += text;
    this.#inWord = true;
  }

  finish(): string[] {
    if (this.#buffer.text !== '') {
      this.list.push(this.#buffer.text);
      this.#buffer.text = '';
      this.#inWord = false;
    }
    return this.list;
  }
}

const NO_WORDS: Pick<Words, 'add' | 'addRaw' | 'finish'> = {
  add: () => undefined,
  addRaw: () => undefined,
  finish: () => [],
};

class Lexer {
  readonly unresolved = new Set<string>();
  readonly #characters: readonly string[];
  readonly #options: ExpandOptions;
  readonly #longest: number;
  /** One buffer for all levels, as in BuildKit: a nested substitution drops the part of a word before it. */
  readonly #wordBuffer = { text: '' };
  #rawEscapes: boolean;
  #at = 0;
  #depth = 0;

  constructor(raw: string, options: ExpandOptions) {
    this.#characters = Array.from(raw);
    this.#options = options;
    this.#longest = options.longest ?? LONGEST_VALUE;
    this.#rawEscapes = options.rawEscapes ?? false;
    // Go's text scanner swallows a byte order mark at the start of what it reads.
    if (this.#characters[0] === '\ufeff') this.#at = 1;
  }

  run(): { text: string; words: string[] } {
    return this.#until('', this.#rawEscapes, false);
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #next(): string | undefined {
    const character = this.#characters[this.#at];
    if (character !== undefined) this.#at += 1;
    return character;
  }

  /**
   * Everything up to `stop`, or to the end when it is empty. With `patternEscapes`, escape tokens inside quotes
   * are doubled, because the result is read as a pattern again.
   */
  #until(stop: string, rawEscapes: boolean, patternEscapes: boolean): { text: string; words: string[] } {
    this.#wordBuffer.text = '';
    const words = this.#options.split ? new Words(this.#wordBuffer) : NO_WORDS;
    const outerEscapes = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    const result = new LimitedText(this.#longest);
    for (let character = this.#peek(); character !== undefined; character = this.#peek()) {
      if (character === stop) {
        this.#at += 1;
        this.#rawEscapes = outerEscapes;
        return { text: result.text, words: words.finish() };
      }
      if (character === '$') {
        const value = this.#dollar();
        result.add(value);
        words.add(value);
      } else if (this.#isQuote(character) || character === '<') {
        const text =
          character === "'"
            ? this.#singleQuoted(patternEscapes)
            : character === '"'
              ? this.#doubleQuoted(patternEscapes)
              : this.#possibleHeredoc();
        result.add(text);
        words.addRaw(text);
      } else {
        this.#at += 1;
        if (character !== this.#options.escape) {
          result.add(character);
          words.add(character);
          continue;
        }
        if (this.#rawEscapes) {
          result.add(character);
          words.addRaw(character);
        }
        const escaped = this.#next();
        if (escaped === undefined) break;
        result.add(escaped);
        words.addRaw(escaped);
      }
    }
    if (stop !== '') throw new ExpansionError(`the closing ${stop} is missing`);
    return { text: result.text, words: words.finish() };
  }

  #isQuote(character: string): boolean {
    return !this.#options.ignoreQuotes && (character === "'" || character === '"');
  }

  #singleQuoted(patternEscapes: boolean): string {
    const result = new LimitedText(this.#longest);
    const quote = this.#next() ?? '';
    if (this.#options.rawQuotes) result.add(quote);
    for (;;) {
      const character = this.#next();
      if (character === undefined) throw new ExpansionError('the closing single quote is missing');
      if (character === "'") {
        if (this.#options.rawQuotes) result.add(character);
        return result.text;
      }
      if (patternEscapes && character === this.#options.escape) result.add(character);
      result.add(character);
    }
  }

  #doubleQuoted(patternEscapes: boolean): string {
    const { escape: escapeToken, rawQuotes } = this.#options;
    const result = new LimitedText(this.#longest);
    const quote = this.#next() ?? '';
    if (rawQuotes) result.add(quote);
    for (;;) {
      const character = this.#peek();
      if (character === undefined) throw new ExpansionError('the closing double quote is missing');
      if (character === '$') {
        result.add(this.#dollar());
        continue;
      }
      this.#at += 1;
      if (character === '"') {
        if (rawQuotes) result.add(character);
        return result.text;
      }
      if (character !== escapeToken) {
        result.add(character);
        continue;
      }
      const escaped = this.#peek();
      if (escaped === undefined) continue;
      if (escaped === '"' || escaped === '$' || escaped === escapeToken) {
        if (this.#rawEscapes) result.add(character);
        this.#at += 1;
        result.add(escaped);
      } else {
        if (this.#rawEscapes && (!rawQuotes || patternEscapes)) result.add(character);
        result.add(character);
      }
    }
  }

  #possibleHeredoc(): string {
    this.#at += 1;
    if (this.#peek() !== '<') return '<';
    this.#at += 1;
    let result = '<<';
    for (let next = this.#peek(); next === ' ' || next === '\t' || next === '\r'; next = this.#peek()) {
      result += next;
      this.#at += 1;
    }
    return result;
  }

  #dollar(): string {
    this.#at += 1;
    if (this.#peek() !== '{') {
      const name = this.#name();
      if (name === '') return '$';
      const value = this.#value(name);
      return value ?? (this.#options.keepUnset ? `$${name}` : '');
    }
    this.#at += 1;
    const first = this.#peek();
    if (first === undefined) throw new ExpansionError('the closing } is missing');
    if (first === '{' || first === '}' || first === ':')
      throw new ExpansionError(`\${${first} is a bad substitution`);
    this.#depth += 1;
    if (this.#depth > DEEPEST_SUBSTITUTION)
      throw new ExpansionError(`substitutions are nested more than ${DEEPEST_SUBSTITUTION} deep`);
    const result = this.#braced(this.#name());
    this.#depth -= 1;
    return result;
  }

  #braced(name: string): string {
    const operator = this.#next();
    switch (operator) {
      case undefined:
        throw new ExpansionError('the closing } is missing');
      case '}':
        return this.#value(name) ?? (this.#options.keepUnset ? `\${${name}}` : '');
      case '/':
        return this.#replace(name);
      case ':': {
        const modifier = this.#next() ?? '';
        if (modifier === '#' || modifier === '%')
          throw new ExpansionError(`the modifier :${modifier} is not supported`);
        return this.#modified(name, modifier, true);
      }
      case '+':
      case '-':
      case '?':
      case '#':
      case '%':
        return this.#modified(name, operator, false);
      default:
        throw new ExpansionError(`the modifier ${operator} is not supported`);
    }
  }

  #modified(name: string, modifier: string, emptyIsUnset: boolean): string {
    const isPattern = modifier === '#' || modifier === '%';
    let word = this.#until('}', isPattern, isPattern).text;
    const value = this.#value(name);
    if (this.#options.keepUnset && value === undefined)
      return `\${${name}${emptyIsUnset ? ':' : ''}${modifier}${word}}`;
    const missing = value === undefined || (emptyIsUnset && value === '');
    switch (modifier) {
      case '-':
        return missing ? word : value;
      case '+':
        return missing ? '' : word;
      case '?':
        if (!missing) return value;
        if (word === '') word = `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`;
        throw new ExpansionError(`${name}: ${word}`);
      case '#':
      case '%': {
        const longest = word.startsWith(modifier);
        if (longest) word = word.slice(1);
        return modifier === '%'
          ? withoutSuffix(word, value ?? '', longest)
          : withoutPrefix(word, value ?? '', longest);
      }
      default:
        throw new ExpansionError(`the modifier :${modifier} is not supported`);
    }
  }

  #replace(name: string): string {
    const all = this.#peek() === '/';
    if (all) this.#at += 1;
    const pattern = this.#until('/', true, true).text;
    const replacement = this.#until('}', true, false).text;
    const value = this.#value(name);
    if (this.#options.keepUnset && value === undefined) return `\${${name}/${pattern}/${replacement}}`;
    return replaceMatches(pattern, value ?? '', replacement, all);
  }

  /** A run of digits, one special parameter, or letters, digits and underscores; empty when there is none. */
  #name(): string {
    const first = this.#peek();
    if (first === undefined) return '';
    const isDigit = /^\p{Nd}$/u;
    const start = this.#at;
    if (!isDigit.test(first) && SPECIAL_PARAMETERS.includes(first)) {
      this.#at += 1;
      return first;
    }
    const belongs = isDigit.test(first) ? isDigit : /^[\p{L}\p{Nd}_]$/u;
    for (let next = this.#peek(); next !== undefined && belongs.test(next); next = this.#peek())
      this.#at += 1;
    return this.#characters.slice(start, this.#at).join('');
  }

  #value(name: string): string | undefined {
    const value = this.#options.variables.get(name);
    if (value === undefined) this.unresolved.add(name);
    return value;
  }
}

/** Text that refuses to grow without bound, as `ENV a=$a$a` in a row would make it. */
class LimitedText {
  readonly #longest: number;
  text = '';

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(more: string): void {
    this.text += more;
    if (this.text.length > this.#longest)
      throw new ExpansionError(`the value grows beyond ${this.#longest} characters`);
  }
}
