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

/** Longest text that the grammar is given, in UTF-16 code units. */
const MAXIMUM_LENGTH = 65_536;
/** Recovery from an error in a pipeline takes time in the square of the bars before it: a second for 4,000. */
const MAXIMUM_BARS = 4_000;
/** How often tree-sitter may report progress. Texts of all kinds take one report for 10 characters and less. */
const progressLimit = (length: number) => 1_000 + length;

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
  await asOutsideNode(() =>
    Parser.init({
      wasmBinary: files.runtime.slice().buffer,
      // What it says when it aborts is told by its exception.
      print: () => {},
      printErr: () => {},
    }),
  );
  const language = await Language.load(files.bash);
  const parser = new Parser().setLanguage(language);
  // After an exception in the runtime (out of memory or stack) nothing it holds can be relied on.
  let broken = false;
  return {
    read: (text, use) => {
      if (broken || text.length > MAXIMUM_LENGTH || text.split('|').length > MAXIMUM_BARS) return null;
      let tree: Tree | null = null;
      try {
        tree = parse(parser, text);
        return tree === null ? null : use(tree);
      } catch (thrown) {
        if (!isRuntimeFailure(thrown)) throw thrown;
        broken = true;
        return null;
      } finally {
        if (!broken) tree?.delete();
      }
    },
  };
}

/** An abort or trap inside WebAssembly, or a stack too deep for it. */
function isRuntimeFailure(thrown: unknown): boolean {
  return thrown instanceof RangeError || (thrown instanceof Error && thrown.name === 'RuntimeError');
}

/**
 * Runs the start of `init` so that the runtime's glue code does not take this process for Node. Given its bytes, it
 * needs nothing of Node; but in Node it imports `module` for `createRequire`, which a bundle made by ncc resolves
 * to a namespace without that function. The glue looks at `process` before its first await.
 */
function asOutsideNode<T>(init: () => T): T {
  Object.defineProperty(process, 'type', { value: 'renderer', configurable: true });
  try {
    return init();
  } finally {
    Reflect.deleteProperty(process, 'type');
  }
}

function parse(parser: Parser, text: string): Tree | null {
  const limit = progressLimit(text.length);
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
