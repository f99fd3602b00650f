import { goLowerCase } from './check-instruction.ts';
import { readHeredocWord } from './heredoc-word.ts';
import { readJsonForm } from './json-form.ts';
import type { MappedText } from './mapped-text.ts';
import { readMount } from './mounts.ts';
import { type ParsedFlag, splitInstruction } from './split-instruction.ts';
import type { CommandForm, Heredoc, Instruction, Word } from './syntax.ts';
import { isAsciiSpace, isTornBySpaceByte } from './white-space.ts';
import { argumentDeclarations, assignments, whiteSpaceWords } from './words.ts';

/** How the text of a file is read. */
export interface ReadingRules {
  readonly escape: '\\' | '`';
  /** Which code units are trimmed as white space; depends on whether the file is UTF-8. */
  readonly isSpace: (code: number) => boolean;
}

/** An instruction as far as its line goes; heredocs and final range are added when the lines after it are read. */
export interface ReadInstruction {
  /** The words or strings that BuildKit's parser hands on, for the checks. */
  readonly operands: { readonly words: readonly string[]; readonly json: boolean };
  /** Why BuildKit's parser refuses the line, or null. */
  readonly error: string | null;
  /** Whether heredocs may follow. */
  readonly mayHaveHeredocs: boolean;
  /** Builds the node; nested instructions get the same heredocs. */
  build(heredocs: readonly Heredoc[], end: Position): Instruction;
}

/** A UTF-16 offset and its 1-based line. */
export interface Position {
  readonly offset: number;
  readonly line: number;
}

/** BuildKit has no limit, but refuses the second level after parsing. */
const DEEPEST_ONBUILD = 3;

const KINDS: ReadonlyMap<string, Instruction['kind']> = new Map(
  (
    [
      'add',
      'arg',
      'cmd',
      'copy',
      'entrypoint',
      'env',
      'expose',
      'from',
      'healthcheck',
      'label',
      'maintainer',
      'onbuild',
      'run',
      'shell',
      'stopsignal',
      'user',
      'volume',
      'workdir',
    ] as const
  ).map((kind) => [kind, kind]),
);

/** Reads one assembled instruction. `start` is where its first physical line starts in the file. */
export function readInstruction(
  line: MappedText,
  start: Position,
  rules: ReadingRules,
  depth = 0,
): ReadInstruction {
  const { keyword, flags, operands } = splitInstruction(line, rules.escape, rules.isSpace);
  const kind = KINDS.get(goLowerCase(keyword.text)) ?? 'unknown';
  const body = readBody(kind, operands, flags, rules, depth);
  const keywordRange = keyword.range();
  return {
    operands: { words: body.words ?? [], json: body.json ?? false },
    error: body.error ?? null,
    mayHaveHeredocs: body.mayHaveHeredocs ?? false,
    build(heredocs, end) {
      return {
        written: keyword.text,
        keywordRange,
        range: { start: start.offset, end: end.offset, startLine: start.line, endLine: end.line },
        flags: flags.map(({ name, value, range }) => ({ name, value, range })),
        heredocs,
        ...body.fields(heredocs, end),
      };
    },
  };
}

/** The fields of a node beside those that every instruction has. */
type OwnFields<I> = I extends Instruction
  ? Omit<I, 'written' | 'keywordRange' | 'range' | 'flags' | 'heredocs'>
  : never;

interface Body {
  readonly words?: readonly string[];
  readonly json?: boolean;
  readonly error?: string | null;
  readonly mayHaveHeredocs?: boolean;
  fields(heredocs: readonly Heredoc[], end: Position): OwnFields<Instruction>;
}

function readBody(
  kind: Instruction['kind'],
  operands: MappedText,
  flags: readonly ParsedFlag[],
  rules: ReadingRules,
  depth: number,
): Body {
  switch (kind) {
    case 'from': {
      const words = whiteSpaceWords(operands);
      const platform = flagWord(flags, 'platform');
      const isNamed = words.length === 3;
      return {
        words: raws(words),
        fields: () => ({
          kind,
          image: words[0] ?? null,
          platform,
          name: isNamed ? (words[2] ?? null) : null,
        }),
      };
    }
    case 'run': {
      const command = readCommand(operands, rules);
      const mounts = flags.filter((flag) => flag.name === 'mount').map(readMount);
      return {
        ...command.operands,
        mayHaveHeredocs: command.form.form === 'shell',
        fields: () => ({ kind, command: command.form, mounts }),
      };
    }
    case 'cmd':
    case 'entrypoint':
    case 'shell': {
      const command = readCommand(operands, rules);
      return { ...command.operands, fields: () => ({ kind, command: command.form }) };
    }
    case 'copy':
    case 'add': {
      const list = readList(operands, rules);
      const from = flagWord(flags, 'from');
      const chown = flagWord(flags, 'chown');
      const chmod = flagWord(flags, 'chmod');
      const sources = list.words.slice(0, -1).filter((word) => readHeredocWord(word.raw).kind !== 'heredoc');
      const destination = list.words.length > 1 ? (list.words.at(-1) ?? null) : null;
      return {
        words: raws(list.words),
        json: list.json,
        error: list.error,
        mayHaveHeredocs: !list.json,
        fields: () => ({
          kind,
          // A lone word is a source without a destination.
          sources: destination === null ? list.words : sources,
          destination,
          json: list.json,
          from,
          chown,
          chmod,
        }),
      };
    }
    case 'volume':
    case 'expose': {
      const list =
        kind === 'volume'
          ? readList(operands, rules)
          : { words: whiteSpaceWords(operands), json: false, error: null };
      return {
        words: raws(list.words),
        json: list.json,
        error: list.error,
        fields: () => ({ kind, words: list.words, json: list.json }),
      };
    }
    case 'arg': {
      const declared = argumentDeclarations(operands, rules.escape, rules.isSpace);
      return { words: declared.map(({ name }) => name.raw), fields: () => ({ kind, assignments: declared }) };
    }
    case 'env':
    case 'label': {
      const read = assignments(operands, kind === 'env' ? 'ENV' : 'LABEL', rules.escape, rules.isSpace);
      const list = read.ok ? read.assignments : [];
      return {
        words: list.map(({ name }) => name.raw),
        error: read.ok ? null : read.message,
        fields: () => ({ kind, assignments: list }),
      };
    }
    case 'user':
    case 'workdir':
    case 'stopsignal':
    case 'maintainer': {
      const value = operands.text === '' ? null : operands.word();
      return { words: value === null ? [] : [value.raw], fields: () => ({ kind, value }) };
    }
    case 'healthcheck':
      return readHealthcheck(operands, rules);
    case 'onbuild':
      return readOnbuild(operands, rules, depth);
    case 'unknown':
      return { fields: () => ({ kind }) };
  }
}

function readHealthcheck(operands: MappedText, rules: ReadingRules): Body {
  const { text } = operands;
  let end = 0;
  while (end < text.length && !isAsciiSpace(text.charCodeAt(end)) && !isTornBySpaceByte(text.charAt(end)))
    end += 1;
  // Half a character at the end makes an unknown type of it.
  const torn = end < text.length && !isAsciiSpace(text.charCodeAt(end)) ? '\ufffd' : '';
  let next = end + torn.length;
  while (next < text.length && isAsciiSpace(text.charCodeAt(next))) next += 1;
  if (end + torn.length === 0) return { fields: () => ({ kind: 'healthcheck', command: null }) };
  const type = text.slice(0, end) + torn;
  const command = readCommand(operands.slice(next), rules);
  return {
    words: [type, ...command.operands.words],
    json: command.operands.json,
    error: command.operands.error,
    fields: () => ({ kind: 'healthcheck', command: type.toUpperCase() === 'NONE' ? null : command.form }),
  };
}

function readOnbuild(operands: MappedText, rules: ReadingRules, depth: number): Body {
  if (operands.text === '' || depth >= DEEPEST_ONBUILD) {
    return { fields: () => ({ kind: 'onbuild', instruction: null }) };
  }
  const place = operands.range(0, 0);
  const nested = readInstruction(operands, { offset: place.start, line: place.startLine }, rules, depth + 1);
  return {
    words: ['nested'],
    error: nested.error,
    mayHaveHeredocs: nested.mayHaveHeredocs,
    fields: (heredocs, end) => ({ kind: 'onbuild', instruction: nested.build(heredocs, end) }),
  };
}

interface ReadCommand {
  readonly form: CommandForm;
  readonly operands: {
    readonly words: readonly string[];
    readonly json: boolean;
    readonly error: string | null;
  };
}

const NOT_STRINGS = 'a JSON array of an instruction holds strings only';

function readCommand(operands: MappedText, rules: ReadingRules): ReadCommand {
  const json = readJsonForm(operands, rules.isSpace);
  const range = operands.range();
  if (json.kind === 'words') {
    const words = raws(json.words);
    return { form: { form: 'exec', words, range }, operands: { words, json: true, error: null } };
  }
  return {
    form: { form: 'shell', script: operands, range },
    operands: {
      words: operands.text === '' ? [] : [operands.text],
      json: false,
      error: json.kind === 'not-strings' ? NOT_STRINGS : null,
    },
  };
}

function readList(
  operands: MappedText,
  rules: ReadingRules,
): { words: readonly Word[]; json: boolean; error: string | null } {
  const json = readJsonForm(operands, rules.isSpace);
  if (json.kind === 'words') return { words: json.words, json: true, error: null };
  return {
    words: whiteSpaceWords(operands),
    json: false,
    error: json.kind === 'not-strings' ? NOT_STRINGS : null,
  };
}

function flagWord(flags: readonly ParsedFlag[], name: string): Word | null {
  const flag = flags.find((candidate) => candidate.name === name);
  if (flag === undefined || flag.value === null) return null;
  return { raw: flag.value, range: flag.line.range(flag.valueStart, flag.end) };
}

function raws(words: readonly Word[]): string[] {
  return words.map((word) => word.raw);
}
