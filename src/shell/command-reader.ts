import { isShell, shellArgument } from './interpreter.ts';
import { membersOf } from './members.ts';
import { ShellScope } from './scope.ts';
import type {
  Enclosure,
  Redirect,
  ScriptRange,
  ShellAssignment,
  ShellCommand,
  ShellScript,
  ShellWord,
} from './script.ts';
import type {
  CompoundNode,
  RedirectSpan,
  ScriptSyntax,
  Sequence,
  SequenceItem,
  SimpleNode,
  SyntaxReader,
  WordSpan,
} from './syntax.ts';
import {
  type ExpansionBudget,
  evaluateWord,
  evaluateWords,
  type ScriptSource,
  tailOf,
  traceWord,
} from './word.ts';
import { baseName, unwrap } from './wrappers.ts';

/** Scripts inside scripts (`bash -c "sh -c …"`). */
const MAXIMUM_NESTING = 8;
/** Characters that variables may add to one script. */
const EXPANSION_BUDGET = 1_048_576;
/** Commands reported from one script; more are no Dockerfile. */
const MAXIMUM_COMMANDS = 50_000;

interface Context {
  readonly source: ScriptSource;
  readonly certain: boolean;
  readonly enclosures: readonly Enclosure[];
  readonly listPosition: number | null;
  readonly nesting: number;
}

/** Goes through a script's syntax in the order of execution and reports every simple command. */
export class CommandReader {
  readonly #text: string;
  readonly #syntaxOf: SyntaxReader;
  readonly #commands: ShellCommand[] = [];
  readonly #errors: ScriptRange[] = [];
  readonly #budget: ExpansionBudget = { remaining: EXPANSION_BUDGET };
  #needsGrammar = false;

  constructor(text: string, syntaxOf: SyntaxReader) {
    this.#text = text;
    this.#syntaxOf = syntaxOf;
  }

  /** The script; null when a script inside it can't be read in this way. */
  read(syntax: ScriptSyntax, variables: ReadonlyMap<string, string>): ShellScript | null {
    const source: ScriptSource = { text: this.#text, toScript: (start, end) => ({ start, end }) };
    this.#errors.push(...syntax.errors);
    const members = membersOf(this.#text, syntax.sequence);
    const context: Context = { source, certain: true, enclosures: [], listPosition: 0, nesting: 0 };
    this.#sequence(syntax.sequence, context, ShellScope.start(variables));
    if (this.#needsGrammar) return null;
    return { text: this.#text, commands: this.#commands, members, errors: this.#errors };
  }

  /** Returns whether the shell surely ended within the sequence. */
  #sequence(sequence: Sequence, context: Context, scope: ShellScope): boolean {
    let position = context.listPosition;
    let alternative = false;
    let ended = false;
    const background = backgroundOf(sequence);
    sequence.forEach((item, index) => {
      const before = sequence[index - 1]?.operator ?? null;
      if (before === '||') alternative = true;
      else if (before !== '|') alternative = false;
      if (index > 0 && before !== '|' && position !== null) position += 1;
      const certain = context.certain && !alternative && !ended;
      const inside: Context = { ...context, certain, listPosition: position };
      // A pipeline's members and a background command run in shells of their own.
      const detached = before === '|' || item.operator === '|' || background[index] === true;
      const own = detached || alternative ? scope.clone() : scope;
      const ends = this.#item(item, inside, own);
      if (alternative && !detached && !ends) scope.meet(own);
      if (ends && !detached && certain) ended = true;
    });
    return ended;
  }

  #item(item: SequenceItem, context: Context, scope: ShellScope): boolean {
    const { node } = item;
    if (this.#commands.length >= MAXIMUM_COMMANDS) return false;
    return node.kind === 'simple' ? this.#simple(node, context, scope) : this.#compound(node, context, scope);
  }

  #compound(node: CompoundNode, context: Context, scope: ShellScope): boolean {
    const inside: Context = {
      ...context,
      enclosures: [...context.enclosures, node.construct],
      listPosition: null,
    };
    this.#substitutions(node.substitutions, context, scope);
    const { loop } = node;
    let certain = context.certain;
    if (loop !== null) {
      const words = (loop.words ?? []).flatMap((span) => this.#words(span, context, scope));
      const only =
        words.length === 1 && !/[*?[]/.test(words[0]?.text ?? '') ? (words[0]?.value ?? null) : null;
      scope.assign(loop.variable, only);
      certain &&= words.some((word) => word.value !== null);
    }
    if (node.construct === 'subshell') {
      for (const block of node.blocks) this.#sequence(block.sequence, inside, scope.clone());
      return false;
    }
    let ended = false;
    const before = scope.clone();
    for (const block of node.blocks) {
      const sure = certain && !block.conditional;
      // A function's body runs, if ever, where and when it is called.
      const own = sure ? scope : node.construct === 'function' ? before.clone() : scope.clone();
      if (!sure && (node.construct === 'for' || node.construct === 'while'))
        forgetAssigned(block.sequence, own);
      const ends = this.#sequence(block.sequence, { ...inside, certain: sure }, own);
      if (sure) ended ||= ends;
      else if (!ends) scope.meet(own);
    }
    return ended;
  }

  #substitutions(sequences: readonly Sequence[], context: Context, scope: ShellScope): void {
    for (const sequence of sequences)
      this.#sequence(
        sequence,
        { ...context, enclosures: [...context.enclosures, 'substitution'], listPosition: null },
        scope.clone(),
      );
  }

  #words(span: WordSpan, context: Context, scope: ShellScope): readonly ShellWord[] {
    return evaluateWords(context.source, span, scope.variables, this.#budget);
  }

  #word(span: WordSpan, context: Context, scope: ShellScope): ShellWord {
    return evaluateWord(context.source, span, scope.variables, this.#budget);
  }

  #simple(node: SimpleNode, context: Context, scope: ShellScope): boolean {
    this.#substitutions(node.substitutions, context, scope);
    const assigned: { assignment: ShellAssignment; value: string | null }[] = node.assignments.map((span) => {
      const value = this.#word(span.value, context, scope);
      const previous = span.append ? scope.variables.get(span.name) : '';
      const known =
        span.array || value.value === null || previous === undefined ? null : previous + value.value;
      const assignment = { name: span.name, value };
      if (node.words.length === 0) scope.assign(span.name, known);
      return { assignment, value: known };
    });
    const spanOf = new Map<ShellWord, WordSpan>();
    const written = node.words.flatMap((span) => {
      const words = this.#words(span, context, scope);
      for (const word of words) spanOf.set(word, span);
      return words;
    });
    if (written.length === 0 && (node.words.length > 0 || node.start === node.end)) return false;
    const redirects = node.redirects.map((span) => this.#redirect(span, context, scope));
    const unwrapped = unwrap(written);
    const { words } = unwrapped;
    const environment = new Map(scope.environment);
    for (const { assignment, value } of assigned) setOrDelete(environment, assignment.name, value);
    const assignments = assigned.map(({ assignment }) => assignment);
    for (const { name, word } of unwrapped.assignments) {
      const value = tailOf(word, name.length + 1);
      assignments.push({ name, value });
      setOrDelete(environment, name, value.value);
    }
    const name = baseName(words[0]);
    this.#commands.push({
      assignments,
      words,
      name,
      redirects,
      range: context.source.toScript(node.start, node.end),
      certainty: context.certain ? 'always' : 'conditional',
      enclosures: context.enclosures,
      listPosition: context.listPosition,
      workingDirectory: scope.directory,
      workingDirectoryKnown: scope.directoryKnown,
      variables: scope.variables,
      environment: assignments.length === 0 ? scope.environment : environment,
    });
    this.#effects(name, words, scope);
    const inner =
      environment.size === 0 && assignments.length === 0 ? scope : withEnvironment(scope, assigned);
    this.#nested(node, name, words, spanOf, context, inner);
    return name === 'exit' || name === 'return' || (unwrapped.replacesShell && words.length > 0);
  }

  #redirect(span: RedirectSpan, context: Context, scope: ShellScope): Redirect {
    const { body, operator } = span;
    if (body === null)
      return { operator, target: span.target === null ? null : this.#word(span.target, context, scope) };
    const raw = context.source.text.slice(body.start, body.end);
    const text = operator === '<<-' ? raw.replace(/^\t+/gm, '') : raw;
    const value = body.literal || !/[$`\\]/.test(text) ? text : null;
    return { operator, target: { raw, value, text, range: context.source.toScript(body.start, body.end) } };
  }

  /** What builtin commands change in the shell. */
  #effects(name: string | null, words: readonly ShellWord[], scope: ShellScope): void {
    const operands = words.slice(1);
    switch (name) {
      case 'cd':
      case 'pushd': {
        const target = operands.find((word) => !/^-[LPe@]+$|^--$/.test(word.text));
        scope.enter(target === undefined ? homeOf(scope) : directoryOf(target, scope));
        break;
      }
      case 'popd':
        scope.enter(null);
        break;
      case 'export':
      case 'declare':
      case 'typeset':
      case 'readonly':
      case 'local': {
        const exports = name === 'export' || operands.some((word) => /^-\w*x/.test(word.text));
        for (const word of operands) {
          const assigned = /^([A-Za-z_][A-Za-z0-9_]*)(?:(\+?)=|$)/.exec(word.text);
          if (assigned?.[1] === undefined) continue;
          const value = tailOf(word, assigned[0].length).value;
          if (assigned[2] !== undefined) scope.assign(assigned[1], assigned[2] === '+' ? null : value);
          if (exports) scope.export(assigned[1]);
        }
        break;
      }
      case 'unset':
      case 'read':
      case 'mapfile':
      case 'readarray':
      case 'getopts':
        for (const word of operands) if (word.value !== null) scope.assign(word.value, null);
        break;
      case 'set':
        for (const word of operands) {
          if (/^-\w*a/.test(word.text)) scope.exportAll(true);
          if (/^\+\w*a/.test(word.text)) scope.exportAll(false);
        }
        break;
      default:
    }
  }

  /** Scripts that the command is given: `bash -c TEXT`, `eval TEXT`, `su -c TEXT`, a here-document. */
  #nested(
    node: SimpleNode,
    name: string | null,
    words: readonly ShellWord[],
    spanOf: ReadonlyMap<ShellWord, WordSpan>,
    context: Context,
    scope: ShellScope,
  ): void {
    if (name === 'eval') {
      if (words.length === 2) this.#nestedWord(spanOf.get(words[1] ?? ABSENT), context, scope, scope);
      return;
    }
    if (name === 'su' || name === 'runuser') {
      const at = words.findIndex((word) => word.text === '-c' || word.text === '--command');
      if (at > 0) this.#nestedWord(spanOf.get(words[at + 1] ?? ABSENT), context, scope, scope.child());
      return;
    }
    if (!isShell(name)) return;
    const argument = shellArgument(words);
    if (argument.kind === 'text')
      this.#nestedWord(spanOf.get(words[argument.index] ?? ABSENT), context, scope, scope.child());
    else if (argument.kind === 'standard-input') {
      for (const { body } of node.redirects)
        if (body !== null) {
          const text = context.source.text.slice(body.start, body.end);
          this.#script(
            text,
            (start, end) => context.source.toScript(body.start + start, body.start + end),
            context,
            scope.child(),
          );
        }
    }
  }

  #nestedWord(span: WordSpan | undefined, context: Context, outer: ShellScope, scope: ShellScope): void {
    if (span === undefined) return;
    // Inside double quotes the outer shell expands first, with its own variables.
    const { text, starts, ends } = traceWord(context.source, span, outer.variables, this.#budget);
    const toScript = (start: number, end: number): ScriptRange => {
      const from = starts[start] ?? ends[start - 1] ?? span.start;
      const to = end > start ? (ends[end - 1] ?? from) : from;
      return context.source.toScript(from, Math.max(from, to));
    };
    this.#script(text, toScript, context, scope);
  }

  #script(
    text: string,
    toScript: (start: number, end: number) => ScriptRange,
    context: Context,
    scope: ShellScope,
  ): void {
    const nesting = context.nesting + 1;
    if (nesting > MAXIMUM_NESTING) {
      this.#errors.push(toScript(0, text.length));
      return;
    }
    const syntax = this.#syntaxOf(text);
    if (syntax === null) {
      this.#needsGrammar = true;
      return;
    }
    for (const error of syntax.errors) this.#errors.push(toScript(error.start, error.end));
    const inside: Context = {
      source: { text, toScript },
      certain: context.certain,
      enclosures: [...context.enclosures, 'nested-script'],
      listPosition: null,
      nesting,
    };
    this.#sequence(syntax.sequence, inside, scope);
  }
}

const ABSENT: ShellWord = { raw: '', value: null, text: '', range: { start: 0, end: 0 } };

function setOrDelete(map: Map<string, string>, name: string, value: string | null): void {
  if (value === null) map.delete(name);
  else map.set(name, value);
}

function withEnvironment(
  scope: ShellScope,
  assigned: readonly { assignment: ShellAssignment; value: string | null }[],
): ShellScope {
  if (assigned.length === 0) return scope;
  const own = scope.clone();
  for (const { assignment, value } of assigned) {
    own.assign(assignment.name, value);
    own.export(assignment.name);
  }
  return own;
}

function homeOf(scope: ShellScope): string | null {
  return scope.variables.get('HOME') ?? null;
}

/** Where `cd` goes; null when it takes a running shell to tell. */
function directoryOf(word: ShellWord, scope: ShellScope): string | null {
  const { value } = word;
  if (value === null || value === '-' || value === '' || /[*?[]/.test(value)) return null;
  if (value === '~' || value.startsWith('~/')) {
    const home = homeOf(scope);
    return home === null ? null : home + value.slice(1);
  }
  return value.startsWith('~') ? null : value;
}

/** For every item, whether its and-or list runs in the background: `&` comes before another end of the list. */
function backgroundOf(sequence: Sequence): readonly boolean[] {
  const background = sequence.map(() => false);
  let current = false;
  for (let index = sequence.length - 1; index >= 0; index -= 1) {
    const operator = sequence[index]?.operator ?? null;
    if (operator !== '|' && operator !== '&&' && operator !== '||') current = operator === '&';
    background[index] = current;
  }
  return background;
}

/** A loop's body may run after itself, so what it assigns is not known in it. */
function forgetAssigned(sequence: Sequence, scope: ShellScope): void {
  for (const { node } of sequence) {
    if (node.kind === 'simple') for (const { name } of node.assignments) scope.assign(name, null);
    else for (const block of node.blocks) forgetAssigned(block.sequence, scope);
  }
}
