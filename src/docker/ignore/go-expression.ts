/** One character's condition. */
type Test = (codePoint: number) => boolean;

/**
 * A step of the automaton. `jump` steps lead on without a character, in one or two directions; `assert` ones only
 * where the condition on the position holds.
 */
type Step =
  | { readonly kind: 'character'; readonly test: Test }
  | { kind: 'jump'; first: number; second: number | null }
  | { readonly kind: 'assert'; readonly holds: (text: readonly number[], at: number) => boolean }
  | { readonly kind: 'match' };

/** The expression is one that Go's regexp package refuses too. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

const isDigit: Test = (code) => code >= 0x30 && code <= 0x39;
const isLetter: Test = (code) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isWord: Test = (code) => isDigit(code) || isLetter(code) || code === 0x5f;
const isBlank: Test = (code) => code === 0x20 || code === 9 || code === 10 || code === 12 || code === 13;
const isPunctuation: Test = (code) => code > 0x20 && code < 0x7f && !isDigit(code) && !isLetter(code);

const PERL_CLASSES: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['d', isDigit],
  ['D', (code) => !isDigit(code)],
  ['w', isWord],
  ['W', (code) => !isWord(code)],
  ['s', isBlank],
  ['S', (code) => !isBlank(code)],
]);
const POSIX_CLASSES: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['alnum', (code) => isDigit(code) || isLetter(code)],
  ['alpha', isLetter],
  ['ascii', (code) => code < 0x80],
  ['blank', (code) => code === 9 || code === 0x20],
  ['cntrl', (code) => code < 0x20 || code === 0x7f],
  ['digit', isDigit],
  ['graph', (code) => code > 0x20 && code < 0x7f],
  ['lower', (code) => code >= 0x61 && code <= 0x7a],
  ['print', (code) => code >= 0x20 && code < 0x7f],
  ['punct', isPunctuation],
  ['space', (code) => isBlank(code) || code === 11],
  ['upper', (code) => code >= 0x41 && code <= 0x5a],
  ['word', isWord],
  ['xdigit', (code) => isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66)],
]);
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
]);

/**
 * The regular expressions that moby's pattern matcher makes of ignore patterns, with the meaning that Go gives
 * them: literals, classes, `.`, `*`, `?`, one level of groups, escapes. They are run as an automaton, whose time
 * is bounded by pattern length times path length, since the patterns are a stranger's.
 */
export class GoExpression {
  readonly #steps: readonly Step[];

  private constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  /** @throws ExpressionError for what Go does not compile. */
  static compile(expression: string): GoExpression {
    return new GoExpression(new Compiler(expression).compile());
  }

  /** Whether the expression matches at the start of the text (all of moby's expressions start with `^`). */
  matches(path: string): boolean {
    const text = Array.from(path, (character) => character.codePointAt(0) ?? 0);
    let active = new Set<number>();
    if (this.#follow(0, text, 0, active)) return true;
    for (let at = 0; at < text.length && active.size > 0; at += 1) {
      const next = new Set<number>();
      for (const index of active) {
        const step = this.#steps[index];
        if (
          step?.kind === 'character' &&
          step.test(text[at] ?? 0) &&
          this.#follow(index + 1, text, at + 1, next)
        )
          return true;
      }
      active = next;
    }
    return false;
  }

  /** Adds the character steps that can be reached without a character; true when the match is reached. */
  #follow(start: number, text: readonly number[], at: number, active: Set<number>): boolean {
    const pending = [start];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      if (active.has(index)) continue;
      active.add(index);
      const step = this.#steps[index];
      if (step?.kind === 'match') return true;
      if (step?.kind === 'assert' && step.holds(text, at)) pending.push(index + 1);
      if (step?.kind !== 'jump') continue;
      pending.push(step.first);
      if (step.second !== null) pending.push(step.second);
    }
    return false;
  }
}

class Compiler {
  readonly #characters: readonly string[];
  readonly #steps: Step[] = [];
  #at = 0;

  constructor(expression: string) {
    this.#characters = Array.from(expression);
  }

  compile(): Step[] {
    while (this.#at < this.#characters.length) this.#repeated();
    this.#steps.push({ kind: 'match' });
    return this.#steps;
  }

  #next(): string {
    const character = this.#characters[this.#at];
    if (character === undefined) throw new ExpressionError('the pattern ends too early');
    this.#at += 1;
    return character;
  }

  #repeated(): void {
    const start = this.#steps.length;
    this.#atom();
    const quantifier = this.#characters[this.#at];
    if (quantifier !== '*' && quantifier !== '?') return;
    this.#at += 1;
    const body = this.#steps.splice(start);
    for (const step of body) {
      if (step.kind !== 'jump') continue;
      step.first += 1;
      if (step.second !== null) step.second += 1;
    }
    const isLoop = quantifier === '*';
    this.#steps.push(
      { kind: 'jump', first: start + 1, second: start + body.length + (isLoop ? 2 : 1) },
      ...body,
    );
    if (isLoop) this.#steps.push({ kind: 'jump', first: start, second: null });
  }

  #atom(): void {
    const character = this.#next();
    switch (character) {
      case '^':
        this.#assert((_, at) => at === 0);
        return;
      case '$':
        this.#assert((text, at) => at === text.length);
        return;
      case '.':
        this.#character((code) => code !== 10);
        return;
      case '(':
        while (this.#characters[this.#at] !== ')') this.#repeated();
        this.#at += 1;
        return;
      case '[':
        this.#character(this.#class());
        return;
      case '\\':
        this.#escaped();
        return;
      case '*':
      case '?':
        throw new ExpressionError('nothing stands before a repetition');
      default:
        this.#character(equals(character));
    }
  }

  #character(test: Test): void {
    this.#steps.push({ kind: 'character', test });
  }

  #assert(holds: (text: readonly number[], at: number) => boolean): void {
    this.#steps.push({ kind: 'assert', holds });
  }

  #escaped(): void {
    const character = this.#next();
    switch (character) {
      case 'A':
        this.#assert((_, at) => at === 0);
        return;
      case 'z':
        this.#assert((text, at) => at === text.length);
        return;
      case 'b':
        this.#assert(atWordBoundary);
        return;
      case 'B':
        this.#assert((text, at) => !atWordBoundary(text, at));
        return;
      case 'Q':
        this.#quoted();
        return;
      default:
        this.#at -= 1;
        this.#character(this.#classEscape() ?? equalsCode(this.#codeEscape()));
    }
  }

  /** `\Q...\E`: literal up to `\E` or the end. */
  #quoted(): void {
    while (this.#at < this.#characters.length) {
      const character = this.#next();
      if (character === '\\' && this.#characters[this.#at] === 'E') {
        this.#at += 1;
        return;
      }
      this.#character(equals(character));
    }
  }

  /** What follows a backslash when it stands for several characters; null, and nothing read, otherwise. */
  #classEscape(): Test | null {
    const character = this.#next();
    const perl = PERL_CLASSES.get(character);
    if (perl !== undefined) return perl;
    if (character === 'p' || character === 'P') {
      const name = this.#next();
      if (!/^[CLMNPSZ]$/.test(name))
        throw new ExpressionError(`there are no characters \\${character}${name}`);
      const general = new RegExp(`^\\p{${name}}$`, 'u');
      const wanted = character === 'p';
      return (code) => general.test(String.fromCodePoint(code)) === wanted;
    }
    this.#at -= 1;
    return null;
  }

  /** What follows a backslash when it stands for one character. */
  #codeEscape(): number {
    const character = this.#next();
    const control = CONTROLS.get(character);
    if (control !== undefined) return control;
    if (/[0-7]/.test(character)) return this.#octal(character);
    if (character === 'x') {
      const digits = this.#next() + this.#next();
      if (!/^[0-9a-fA-F]{2}$/.test(digits)) throw new ExpressionError(`\\x${digits} is no character`);
      return Number.parseInt(digits, 16);
    }
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x80 || isDigit(code) || isLetter(code))
      throw new ExpressionError(`\\${character} is no character`);
    return code;
  }

  #octal(first: string): number {
    let digits = first;
    while (digits.length < 3 && /^[0-7]$/.test(this.#characters[this.#at] ?? '')) digits += this.#next();
    // A single digit other than 0 would be a back reference, which Go does not have.
    if (digits.length === 1 && first !== '0') throw new ExpressionError(`\\${first} is no character`);
    return Number.parseInt(digits, 8);
  }

  #class(): Test {
    const negated = this.#characters[this.#at] === '^';
    if (negated) this.#at += 1;
    const tests: Test[] = [];
    for (let first = true; first || this.#characters[this.#at] !== ']'; first = false)
      tests.push(this.#classItem());
    this.#at += 1;
    return (code) => tests.some((test) => test(code)) !== negated;
  }

  #classItem(): Test {
    const named = this.#posixClass();
    if (named !== null) return named;
    if (this.#characters[this.#at] === '\\') {
      this.#at += 1;
      const several = this.#classEscape();
      if (several !== null) return several;
      this.#at -= 1;
    }
    const low = this.#classCharacter();
    const following = this.#characters[this.#at + 1];
    if (this.#characters[this.#at] !== '-' || following === undefined || following === ']')
      return equalsCode(low);
    this.#at += 1;
    const high = this.#classCharacter();
    if (high < low) throw new ExpressionError('a range of characters ends before it starts');
    return (code) => code >= low && code <= high;
  }

  #posixClass(): Test | null {
    if (this.#characters[this.#at] !== '[' || this.#characters[this.#at + 1] !== ':') return null;
    for (let end = this.#at + 2; end + 1 < this.#characters.length; end += 1) {
      if (this.#characters[end] !== ':' || this.#characters[end + 1] !== ']') continue;
      const written = this.#characters.slice(this.#at + 2, end).join('');
      const negated = written.startsWith('^');
      const test = POSIX_CLASSES.get(negated ? written.slice(1) : written);
      if (test === undefined) throw new ExpressionError(`there is no class [:${written}:]`);
      this.#at = end + 2;
      return (code) => test(code) !== negated;
    }
    return null;
  }

  #classCharacter(): number {
    const character = this.#next();
    return character === '\\' ? this.#codeEscape() : (character.codePointAt(0) ?? 0);
  }
}

function equals(character: string): Test {
  return equalsCode(character.codePointAt(0) ?? 0);
}

function equalsCode(wanted: number): Test {
  return (code) => code === wanted;
}

function atWordBoundary(text: readonly number[], at: number): boolean {
  const before = text[at - 1];
  const after = text[at];
  return (before !== undefined && isWord(before)) !== (after !== undefined && isWord(after));
}
