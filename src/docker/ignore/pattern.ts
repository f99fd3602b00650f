import { ExpressionError, GoExpression } from './go-expression.ts';
import { isRefusedGlob } from './go-glob.ts';

/** Whether a slash-separated path matches one pattern by itself, its parents not considered. */
export type PathTest = (path: string) => boolean;

/** A pattern's test, or why moby/patternmatcher refuses it. */
export type CompiledPattern =
  | { readonly ok: true; readonly test: PathTest }
  | { readonly ok: false; readonly message: string };

/** What the expression has to escape because it means nothing in a pattern. */
const ESCAPED = '.+()|{}$';

/**
 * Compiles a cleaned pattern without its `!` as moby/patternmatcher does: an exact path, a prefix (`dir/**`), a
 * suffix (`**` + `/name`), or else a regular expression in which `*` and `?` stop at `/` and `**` does not.
 */
export function compileIgnorePattern(pattern: string): CompiledPattern {
  if (isRefusedGlob(pattern)) return { ok: false, message: 'a bracket or an escape in it is not closed' };
  const { kind, expression } = translate(pattern);
  switch (kind) {
    case 'exact':
      return { ok: true, test: (path) => path === pattern };
    case 'prefix': {
      const prefix = pattern.slice(0, -2);
      return { ok: true, test: (path) => path.startsWith(prefix) };
    }
    case 'suffix': {
      const suffix = pattern.slice(2);
      const whole = suffix.startsWith('/') ? suffix.slice(1) : null;
      return { ok: true, test: (path) => path.endsWith(suffix) || path === whole };
    }
    case 'expression':
      if (isPlain(pattern, expression)) return { ok: true, test: nativeTest(expression) };
      try {
        const compiled = GoExpression.compile(`${expression}$`);
        return { ok: true, test: (path) => compiled.matches(path) };
      } catch (thrown) {
        if (thrown instanceof ExpressionError) return { ok: false, message: thrown.message };
        throw thrown;
      }
  }
}

/** The longest path that JavaScript's backtracking may be let loose on. */
const LONGEST_NATIVE_PATH = 1024;

/** Whether JavaScript's own expressions read it as Go's do, with at most two repetitions to try against each other. */
function isPlain(pattern: string, expression: string): boolean {
  return !/[[\]\\^\ufeff]/.test(pattern) && expression.split('*').length - 1 <= 2;
}

function nativeTest(expression: string): PathTest {
  // Go's dot stops at the line feed only. A dot of the pattern is escaped, so `.*` stands for `**` alone.
  const native = new RegExp(`${expression.replaceAll('.*', '[^\\n]*')}$`, 'u');
  let automaton: GoExpression | null = null;
  return (path) => {
    if (path.length <= LONGEST_NATIVE_PATH) return native.test(path);
    automaton ??= GoExpression.compile(`${expression}$`);
    return automaton.matches(path);
  };
}

type PatternKind = 'exact' | 'prefix' | 'suffix' | 'expression';

function translate(pattern: string): { kind: PatternKind; expression: string } {
  let expression = '^';
  let kind: PatternKind = 'exact';
  const characters = Array.from(pattern);
  // Go's text scanner swallows a byte order mark at the start of what it reads.
  const start = characters[0] === '\ufeff' ? 1 : 0;
  for (let at = start; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (character === '*' && characters[at + 1] === '*') {
      const isFirst = at === start;
      at += characters[at + 2] === '/' ? 2 : 1;
      if (at + 1 < characters.length) {
        expression += '(.*/)?';
        kind = 'expression';
      } else if (kind === 'exact') kind = 'prefix';
      else {
        expression += '.*';
        kind = 'expression';
      }
      if (isFirst) kind = 'suffix';
    } else if (character === '*') {
      expression += '[^/]*';
      kind = 'expression';
    } else if (character === '?') {
      expression += '[^/]';
      kind = 'expression';
    } else if (ESCAPED.includes(character)) {
      expression += `\\${character}`;
    } else if (character === '\\') {
      at += 1;
      const escaped = characters[at];
      expression += `\\${escaped ?? ''}`;
      if (escaped !== undefined) kind = 'expression';
    } else {
      expression += character;
      if (character === '[' || character === ']') kind = 'expression';
    }
  }
  return { kind, expression };
}
