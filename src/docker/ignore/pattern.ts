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
      try {
        const compiled = GoExpression.compile(`${expression}$`);
        return { ok: true, test: (path) => compiled.matches(path) };
      } catch (thrown) {
        if (thrown instanceof ExpressionError) return { ok: false, message: thrown.message };
        throw thrown;
      }
  }
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
