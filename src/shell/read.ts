import { CommandReader } from './command-reader.ts';
import { loadGrammar, type ShellGrammar } from './grammar.ts';
import { syntaxOfTree } from './grammar-tree.ts';
import { isShell, literalWord, shebangWords } from './interpreter.ts';
import { readPlainWords } from './plain-words.ts';
import type { ShellScript, ShellWord } from './script.ts';
import type { ScriptSyntax, SyntaxReader } from './syntax.ts';
import { baseName } from './wrappers.ts';

/** A script to read. */
export interface ShellInput {
  readonly text: string;
  /** Variables in the environment in which the script starts. */
  readonly variables: ReadonlyMap<string, string>;
  /**
   * The program that runs the text, when it is not the default shell (`SHELL`, or the command of a here-document).
   * Without it, the text's own `#!` line counts.
   */
  readonly interpreter?: string;
}

/** Longest script that is read, in UTF-16 code units. */
export const MAXIMUM_SCRIPT_LENGTH = 262_144;

/**
 * The commands of each script, in the order given. The bash grammar is loaded only when a script needs it.
 * Nothing in a script makes this fail: what can't be read is among the script's errors.
 * @throws EnvironmentError when the grammar is needed and its files are missing.
 */
export async function readShellScripts(scripts: readonly ShellInput[]): Promise<readonly ShellScript[]> {
  const plain = scripts.map((script) => readScript(script, readPlainWords));
  if (!plain.includes(null)) return plain.filter((script) => script !== null);
  const grammar = await loadGrammar();
  const reader: SyntaxReader = (text) => readPlainWords(text) ?? readWithGrammar(grammar, text);
  return scripts.map(
    (script, index) => plain[index] ?? readScript(script, reader) ?? unreadable(script.text),
  );
}

/** The syntax of a text as the grammar sees it. A text that it gives up on is one error. */
export function readWithGrammar(grammar: ShellGrammar, text: string): ScriptSyntax {
  return (
    grammar.read(text, (tree) => syntaxOfTree(tree.rootNode, text)) ?? {
      sequence: [],
      errors: [{ start: 0, end: text.length }],
    }
  );
}

/** One script by the given way of reading; null when that way can't. */
export function readScript(input: ShellInput, syntaxOf: SyntaxReader): ShellScript | null {
  const { text } = input;
  if (text.length > MAXIMUM_SCRIPT_LENGTH) return unreadable(text);
  const interpreter = interpreterOf(input);
  if (interpreter !== null) return foreignScript(input, interpreter);
  const syntax = syntaxOf(text);
  if (syntax === null) return null;
  return new CommandReader(text, syntaxOf).read(syntax, input.variables);
}

function unreadable(text: string): ShellScript {
  return { text, commands: [], members: [], errors: [{ start: 0, end: text.length }] };
}

/** The words that start the interpreter when it is not a shell; null when the text is a shell script. */
function interpreterOf(input: ShellInput): readonly ShellWord[] | null {
  const words =
    input.interpreter === undefined
      ? shebangWords(input.text)
      : input.interpreter
          .split(/\s+/)
          .filter((word) => word !== '')
          .map((word) => literalWord(word, { start: 0, end: 0 }));
  if (words === null || words.length === 0) return null;
  return isShell(baseName(words[0])) ? null : words;
}

/** A script in another language is one command: its interpreter, with the text as a here-document. */
function foreignScript(input: ShellInput, words: readonly ShellWord[]): ShellScript {
  const range = { start: 0, end: input.text.length };
  return {
    text: input.text,
    commands: [
      {
        assignments: [],
        words,
        name: baseName(words[0]),
        redirects: [{ operator: '<<', target: literalWord(input.text, range) }],
        range,
        certainty: 'always',
        enclosures: [],
        listPosition: null,
        workingDirectory: null,
        workingDirectoryKnown: true,
        variables: input.variables,
        environment: input.variables,
      },
    ],
    members: [],
    errors: [],
  };
}
