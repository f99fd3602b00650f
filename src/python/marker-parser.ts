import type { Marker, MarkerOperand, MarkerOperator, MarkerVariable } from './marker-tree.ts';
import { normalizeName } from './name.ts';

/** Why a requirement or marker could not be read, and where. Never leaves the functions that parse. */
export class SyntaxProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Deeper parentheses are nobody's marker; the limit keeps the recursion from using up the stack. */
const MAXIMUM_DEPTH = 100;

const SPACES = /[ \t]+/y;
const VARIABLE =
  /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_release|platform_system|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_name|implementation_version|extras?|dependency_groups)\b/y;
const QUOTED = /'[^']*'|"[^"]*"/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
const CONJUNCTION = /\b(?:and|or)\b/y;
const IN = /\bin\b/y;
const NOT = /\bnot\b/y;

/** Reads the grammar of PEP 508 from left to right; `position` is how far it has come. */
export class MarkerParser {
  readonly text: string;
  position = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** What a sticky expression matches here, which is then passed; null when it does not match. */
  take(expression: RegExp): string | null {
    expression.lastIndex = this.position;
    const found = expression.exec(this.text)?.[0];
    if (found === undefined) return null;
    this.position += found.length;
    return found;
  }

  /** Whether a sticky expression matches here. */
  sees(expression: RegExp): boolean {
    expression.lastIndex = this.position;
    return expression.test(this.text);
  }

  /** Passes the character if it stands here. */
  takeCharacter(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  skipSpaces(): boolean {
    return this.take(SPACES) !== null;
  }

  get atEnd(): boolean {
    return this.position === this.text.length;
  }

  expectEnd(what: string): void {
    if (!this.atEnd) this.fail(`expected ${what}, found ${this.#found()}`);
  }

  /** @throws SyntaxProblem always. */
  fail(message: string, offset: number = this.position): never {
    throw new SyntaxProblem(message, offset);
  }

  /** `expected ..., found ...` at the current place. */
  failExpecting(what: string): never {
    return this.fail(`expected ${what}, found ${this.#found()}`);
  }

  /** A whole marker; `and` binds tighter than `or`. White space around it is passed. */
  readMarker(): Marker {
    const alternatives: Marker[] = [];
    let together: Marker[] = [this.#readAtom()];
    for (;;) {
      const conjunction = this.take(CONJUNCTION);
      if (conjunction === null) break;
      if (conjunction === 'or') {
        alternatives.push(join('and', together));
        together = [];
      }
      together.push(this.#readAtom());
    }
    alternatives.push(join('and', together));
    return join('or', alternatives);
  }

  #readAtom(): Marker {
    this.skipSpaces();
    const marker = this.text[this.position] === '(' ? this.#readParenthesised() : this.#readComparison();
    this.skipSpaces();
    return marker;
  }

  #readParenthesised(): Marker {
    const opened = this.position;
    if (this.#depth === MAXIMUM_DEPTH) this.fail(`parentheses are nested deeper than ${MAXIMUM_DEPTH}`);
    this.#depth += 1;
    this.position += 1;
    const marker = this.readMarker();
    if (!this.takeCharacter(')')) this.fail('the parenthesis is not closed', opened);
    this.#depth -= 1;
    return marker;
  }

  #readComparison(): Marker {
    const left = this.#readOperand();
    this.skipSpaces();
    const operator = this.#readOperator();
    this.skipSpaces();
    const right = this.#readOperand();
    return { kind: 'comparison', ...normalizeExtra(left, right), operator };
  }

  #readOperand(): MarkerOperand {
    const variable = this.take(VARIABLE);
    if (variable !== null) return { kind: 'variable', name: toVariable(variable) };
    const start = this.position;
    const quoted = this.take(QUOTED);
    if (quoted !== null) return { kind: 'literal', value: this.#unquote(quoted, start) };
    return this.failExpecting('a marker variable or a quoted string');
  }

  #readOperator(): MarkerOperator {
    if (this.take(IN) !== null) return 'in';
    if (this.take(NOT) !== null) {
      if (!this.skipSpaces() || this.take(IN) === null) this.failExpecting('"in" after "not"');
      return 'not in';
    }
    const operator = this.take(OPERATOR);
    if (operator === null) return this.failExpecting('one of ==, !=, <=, >=, <, >, ~=, ===, in, not in');
    // The expression has these alternatives and no other.
    return operator as MarkerOperator;
  }

  /** The value of a Python string literal. */
  #unquote(quoted: string, start: number): string {
    const body = quoted.slice(1, -1);
    if (!/[\\\n\r\0]/.test(body)) return body;
    let value = '';
    let at = 0;
    while (at < body.length) {
      const character = body.charAt(at);
      if (character !== '\\') {
        if (/[\n\r\0]/.test(character))
          this.fail('a quoted string goes over the end of the line', start + 1 + at);
        value += character;
        at += 1;
        continue;
      }
      ESCAPE.lastIndex = at;
      const found = ESCAPE.exec(body);
      if (found === null)
        return this.fail('a quoted string has an escape that Python does not know', start + 1 + at);
      value +=
        characterOf(found) ??
        this.fail('a quoted string names a character that does not exist', start + 1 + at);
      at += found[0].length;
    }
    return value;
  }

  #found(): string {
    if (this.atEnd) return 'the end';
    const rest = this.text.slice(this.position, this.position + 20);
    return JSON.stringify(/^\S+/.exec(rest)?.[0] ?? rest);
  }
}

// Python, "String and Bytes literals": an unknown escape stands for itself. Names of characters (\N{...}) are not known here.
const ESCAPE =
  /\\(?:(?<octal>[0-7]{1,3})|x(?<hex>[0-9a-fA-F]{2})|u(?<short>[0-9a-fA-F]{4})|U(?<long>[0-9a-fA-F]{8})|(?<line>\r\n|\r|\n)|(?<other>[^xuUN\0]))/suy;

const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The character that an escape stands for; null when there is none with that number. */
function characterOf(found: RegExpExecArray): string | null {
  const groups = found.groups ?? {};
  if (groups.line !== undefined) return '';
  if (groups.other !== undefined) return NAMED_ESCAPES[groups.other] ?? found[0];
  const code =
    groups.octal === undefined
      ? Number.parseInt(groups.hex ?? groups.short ?? groups.long ?? '', 16)
      : Number.parseInt(groups.octal, 8);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function join(kind: 'and' | 'or', operands: readonly Marker[]): Marker {
  const flat = operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand]));
  const [only] = flat;
  return flat.length === 1 && only !== undefined ? only : { kind, operands: flat };
}

/** Setuptools and PEP 345 wrote `os.name` and `python_implementation`. */
function toVariable(written: string): MarkerVariable {
  const name = written.replace('.', '_');
  // The expression that found it has only the names of MarkerVariable, and this old one.
  return name === 'python_implementation' ? 'platform_python_implementation' : (name as MarkerVariable);
}

/** Names of extras and groups are compared in their normal form (PEP 685). */
function normalizeExtra(
  left: MarkerOperand,
  right: MarkerOperand,
): { left: MarkerOperand; right: MarkerOperand } {
  if (isVariable(left, 'extra') && right.kind === 'literal') return { left, right: normalized(right.value) };
  if (left.kind === 'literal' && isVariable(right, 'extra', 'extras', 'dependency_groups'))
    return { left: normalized(left.value), right };
  return { left, right };
}

function isVariable(operand: MarkerOperand, ...names: readonly MarkerVariable[]): boolean {
  return operand.kind === 'variable' && names.includes(operand.name);
}

function normalized(name: string): MarkerOperand {
  return { kind: 'literal', value: normalizeName(name) };
}
