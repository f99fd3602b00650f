import { setFlagsFromString } from 'node:v8';
import type { Parser, Tree } from 'web-tree-sitter';
import { readGrammarFiles } from './grammar-files.ts';

/** Reads text by tree-sitter's bash grammar. */
export interface ShellGrammar {
  /**
   * What `use` makes of the text's syntax tree, which is freed afterwards; null when the grammar gave up on the
   * text (too much work to recover from its errors).
   */
  read<T>(text: string, use: (tree: Tree) => T): T | null;
}

/**
 * V8 would otherwise hand the grammar's huge lexer function to its optimising compiler, and no process ends
 * before that is done: half a second and more, for parses that take milliseconds.
 */
const BASELINE_COMPILER_ONLY = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering', '--liftoff-only'];

/** How often tree-sitter may report progress (about every 100 steps) before a parse is given up: some seconds' work. */
const PROGRESS_LIMIT_BASE = 2_000;
const PROGRESS_LIMIT_PER_CHARACTER = 4;

let loading: Promise<ShellGrammar> | undefined;

/**
 * The grammar, loaded at the first call.
 * @throws EnvironmentError when its files are missing.
 */
export function loadGrammar(): Promise<ShellGrammar> {
  loading ??= load();
  return loading;
}

async function load(): Promise<ShellGrammar> {
  for (const flag of BASELINE_COMPILER_ONLY) setFlagsFromString(flag);
  const [{ Language, Parser }, files] = await Promise.all([import('web-tree-sitter'), readGrammarFiles()]);
  await Parser.init({ wasmBinary: files.runtime.slice().buffer });
  const language = await Language.load(files.bash);
  const create = () => new Parser().setLanguage(language);
  let parser = create();
  return {
    read: (text, use) => {
      let tree: Tree | null;
      try {
        tree = parse(parser, text);
      } catch {
        // The runtime may run out of memory or stack on hostile text; the parser's state is then unreliable.
        parser = create();
        return null;
      }
      if (tree === null) return null;
      try {
        return use(tree);
      } finally {
        tree.delete();
      }
    },
  };
}

function parse(parser: Parser, text: string): Tree | null {
  const limit = PROGRESS_LIMIT_BASE + PROGRESS_LIMIT_PER_CHARACTER * text.length;
  let steps = 0;
  const tree = parser.parse(text, null, {
    progressCallback: () => {
      steps += 1;
      return steps > limit;
    },
  });
  if (tree === null) parser.reset();
  return tree;
}
