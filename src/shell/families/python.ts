import type { CacheClean, Compilation, PythonInstall, PythonProgram } from '../known-command.ts';
import type { ShellCommand, ShellWord } from '../script.ts';
import { tailOf } from '../word.ts';
import { recognisePip } from './pip.ts';

type Recognised = PythonProgram | PythonInstall | CacheClean | Compilation;

/** What the interpreter was told to run (Python documentation, "Command line and environment"). */
interface Invocation {
  readonly code: ShellWord | null;
  readonly module: ShellWord | null;
  /** The words behind `-c CODE`, `-m MODULE`, or from the script on. */
  readonly rest: readonly ShellWord[];
}

const SETUP_BUILDS = new Set(
  'build build_ext build_py build_clib install develop bdist bdist_wheel bdist_egg'.split(' '),
);

/** `python -m pip …`, `python -c CODE`, `python FILE`, `python -m MODULE`, and a here-document on standard input. */
export function recognisePython(command: ShellCommand): Recognised | null {
  const { code, module, rest } = invocationOf(command.words.slice(1));
  const program = (known: Partial<PythonProgram>): PythonProgram => ({
    kind: 'python-program',
    command,
    code: null,
    file: null,
    module: null,
    ...known,
  });
  if (code !== null) return program({ code: code.text });
  if (module !== null) {
    const name = module.value;
    if (name === null) return null;
    if (name === 'pip' || name === 'pip.__main__') return recognisePip(command, rest);
    if (name === 'build') return { kind: 'compilation', command };
    return program({ module: name });
  }
  const file = rest[0];
  if (file !== undefined && file.text !== '-') {
    const verbs = rest.slice(1).map((word) => word.value ?? '');
    if (/(?:^|\/)setup\.py$/.test(file.text) && verbs.some((verb) => SETUP_BUILDS.has(verb)))
      return { kind: 'compilation', command };
    return program({ file });
  }
  const input = command.redirects.findLast(({ operator }) => /^0?<<(?:-|<)?$/.test(operator))?.target;
  if (input !== undefined && input !== null) return program({ code: input.text });
  return null;
}

function invocationOf(words: readonly ShellWord[]): Invocation {
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const { text } = word;
    at += 1;
    if (text === '--') break;
    if (!text.startsWith('-') || text === '-') return { code: null, module: null, rest: words.slice(at - 1) };
    if (text.startsWith('--')) {
      if (text === '--check-hash-based-pycs') at += 1;
      continue;
    }
    const letter = /[cmWX]/.exec(text.slice(1));
    if (letter === null) continue;
    const end = letter.index + 2;
    const joined = end < text.length ? tailOf(word, end) : null;
    const value = joined ?? words[at] ?? null;
    const next = joined === null ? at + 1 : at;
    if (letter[0] === 'c') return { code: value, module: null, rest: words.slice(next) };
    if (letter[0] === 'm') return { code: null, module: value, rest: words.slice(next) };
    at = next;
  }
  return { code: null, module: null, rest: words.slice(at) };
}
