/** One position of a pattern: a literal character, `?`, or `*`. */
type Token =
  | { readonly kind: 'literal'; readonly character: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' };

/** The most pairs of pattern and value positions that one match may look at. */
const LARGEST_SEARCH = 4_000_000;

/** The longest value that an expansion may have: Linux takes no longer string in a process's environment. */
export const LONGEST_VALUE = 131_072;

/** A pattern that can't be read, or a search that would take too long. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/**
 * A pattern of `${name#pattern}` and its kin: `*`, `?` and `\`, no brackets. As in BuildKit, which translates it
 * to a regular expression, `*` and `?` match anything but a line feed.
 */
export class ShellPattern {
  readonly #tokens: readonly Token[];

  private constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /**
   * @throws PatternError for a backslash before anything but `*`, `?`, `\`, `}` and `/`.
   */
  static parse(pattern: readonly string[]): ShellPattern {
    const tokens: Token[] = [];
    // Go's text scanner swallows a byte order mark at the start of what it reads.
    for (let at = pattern[0] === '\ufeff' ? 1 : 0; at < pattern.length; at += 1) {
      const character = pattern[at] ?? '';
      if (character === '*') tokens.push({ kind: 'star' });
      else if (character === '?') tokens.push({ kind: 'any' });
      else if (character !== '\\') tokens.push({ kind: 'literal', character });
      else {
        const escaped = pattern[at + 1] ?? '';
        if (escaped === '}' || escaped === '/') continue;
        if (escaped !== '*' && escaped !== '?' && escaped !== '\\')
          throw new PatternError(`the pattern ${JSON.stringify(pattern.join(''))} has an invalid escape`);
        tokens.push({ kind: 'literal', character: escaped });
        at += 1;
      }
    }
    return new ShellPattern(tokens);
  }

  /**
   * Where a match that starts at `start` ends, or null. Greedy stars take as much as they can, the others as
   * little. Positions that have failed once are not tried again, so the search is bounded by their number.
   */
  matchAt(value: readonly string[], start: number, greedy: boolean, failed: Failures): number | null {
    const tokens = this.#tokens;
    const pending: [number, number][] = [[0, start]];
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      const [token, at] = state;
      if (token === tokens.length) return at;
      if (!failed.add(token, at)) continue;
      const wanted = tokens[token];
      const character = value[at];
      const here = character !== undefined && character !== '\n';
      if (wanted?.kind === 'literal') {
        if (character === wanted.character) pending.push([token + 1, at + 1]);
      } else if (wanted?.kind === 'any') {
        if (here) pending.push([token + 1, at + 1]);
      } else {
        const leave: [number, number] = [token + 1, at];
        const stay: [number, number] = [token, at + 1];
        // The state pushed last is tried first.
        if (!here) pending.push(leave);
        else if (greedy) pending.push(leave, stay);
        else pending.push(stay, leave);
      }
    }
    return null;
  }

  /** The first match at or after `start`. */
  find(value: readonly string[], start: number, failed: Failures): readonly [number, number] | null {
    for (let at = start; at <= value.length; at += 1) {
      const end = this.matchAt(value, at, true, failed);
      if (end !== null) return [at, end];
    }
    return null;
  }

  /** What a search over `value` remembers. */
  failures(value: readonly string[]): Failures {
    return new Failures(this.#tokens.length, value.length);
  }
}

/** The states of a search that led nowhere. */
class Failures {
  readonly #width: number;
  readonly #seen: Uint8Array;

  constructor(tokens: number, characters: number) {
    this.#width = characters + 1;
    const size = (tokens + 1) * this.#width;
    if (size > LARGEST_SEARCH) throw new PatternError('the pattern and the value are too long to be matched');
    this.#seen = new Uint8Array(size);
  }

  /** False when the state is already known to fail. */
  add(token: number, at: number): boolean {
    const index = token * this.#width + at;
    if (this.#seen[index] === 1) return false;
    this.#seen[index] = 1;
    return true;
  }
}

/** `${value#pattern}` (shortest) and `${value##pattern}` (longest). */
export function withoutPrefix(pattern: string, value: string, longest: boolean): string {
  return withoutPrefixCharacters(Array.from(pattern), Array.from(value), longest).join('');
}

/** `${value%pattern}` and `${value%%pattern}`, by matching everything back to front. */
export function withoutSuffix(pattern: string, value: string, longest: boolean): string {
  const rest = withoutPrefixCharacters(
    reversePattern(Array.from(pattern)),
    Array.from(value).reverse(),
    longest,
  );
  return rest.reverse().join('');
}

/** `${value/pattern/replacement}` (first) and `${value//pattern/replacement}` (all). */
export function replaceMatches(pattern: string, value: string, replacement: string, all: boolean): string {
  const compiled = ShellPattern.parse(Array.from(pattern));
  const characters = Array.from(value);
  const failed = compiled.failures(characters);
  if (!all) {
    const match = compiled.find(characters, 0, failed);
    if (match === null) return value;
    return characters.slice(0, match[0]).join('') + replacement + characters.slice(match[1]).join('');
  }
  const parts: string[] = [];
  const isTemplate = replacement.includes('$');
  let copied = 0;
  let length = 0;
  let at = 0;
  while (at <= characters.length) {
    const match = compiled.find(characters, at, failed);
    if (match === null) break;
    const [start, end] = match;
    parts.push(characters.slice(copied, start).join(''));
    // An empty match that touches the one before it does not count, as in Go's ReplaceAll.
    if (end > copied || start === 0) {
      const inserted = isTemplate
        ? expandTemplate(replacement, characters.slice(start, end).join(''))
        : replacement;
      parts.push(inserted);
      length += inserted.length;
      if (length > LONGEST_VALUE) throw new PatternError('the replacement makes the value too long');
    }
    copied = end;
    // States on the way of this match stay marked as failures. Those at its end could only lead to the empty
    // match that touches it, which does not count.
    at = end > at ? end : at + 1;
  }
  parts.push(characters.slice(copied).join(''));
  return parts.join('');
}

function withoutPrefixCharacters(pattern: string[], value: string[], longest: boolean): string[] {
  const compiled = ShellPattern.parse(pattern);
  const end = compiled.matchAt(value, 0, longest, compiled.failures(value));
  return end === null ? value : value.slice(end);
}

function reversePattern(pattern: readonly string[]): string[] {
  const reversed: string[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] ?? '';
    const escaped = pattern[at + 1];
    if (character === '\\' && escaped !== undefined) {
      reversed.push(escaped, character);
      at += 1;
    } else reversed.push(character);
  }
  return reversed.reverse();
}

/**
 * Go's `Regexp.Expand`, which BuildKit's replace-all runs over the replacement: `$0` is the match, any other
 * `$name` is empty, `$$` is a dollar sign.
 */
function expandTemplate(template: string, match: string): string {
  return template.replace(
    /\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu,
    (_whole, dollar: string | undefined, braced: string | undefined, plain: string | undefined) =>
      dollar !== undefined ? '$' : (braced ?? plain) === '0' ? match : '',
  );
}
