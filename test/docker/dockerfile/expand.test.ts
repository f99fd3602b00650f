import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandWord } from '../../../src/docker/dockerfile/expand.ts';
import { EXPANSION_VARIABLES, expansionWord } from './arbitraries.ts';

const variables = new Map(Object.entries(EXPANSION_VARIABLES));
const expand = (raw: string, escapeToken: '\\' | '`' = '\\') =>
  expandWord(raw, { escape: escapeToken, variables });
const value = (raw: string): string => {
  const result = expand(raw);
  if (!result.ok) throw new Error(result.message);
  return result.value;
};

describe('expandWord', () => {
  it.each([
    ['$A-${A}', 'abcab-abcab'],
    ['$UNSET', ''],
    ['${UNSET-d}${EMPTY-d}', 'd'],
    ['${UNSET:-d}${EMPTY:-d}', 'dd'],
    ['${A+x}${EMPTY+x}${UNSET+x}', 'xx'],
    ['${A:+x}${EMPTY:+x}', 'x'],
    ['${A:?no}', 'abcab'],
    ['${PATH#*:}', '/usr/local/bin:/bin'],
    ['${PATH##*:}', '/bin'],
    ['${PATH%:*}', '/usr/bin:/usr/local/bin'],
    ['${PATH%%:*}', '/usr/bin'],
    ['${A/b/x}', 'axcab'],
    ['${A//b/x}', 'axcax'],
    ['${A//[ab]/x}', 'abcab'],
    ['${STAR#a\\*}', 'b?c\\d'],
    ['${UNSET:-${A:-x}}', 'abcab'],
    ['$', '$'],
    ['a$', 'a$'],
    ['$12', ''],
    ['$@x', 'x'],
    ["'$A'", '$A'],
    ['"$A"', 'abcab'],
    ['\\$A', '$A'],
    ['"\\a\\"\\$\\\\"', '\\a"$\\'],
    ['a\\', 'a'],
  ])('%s is %j', (raw, expected) => {
    expect(value(raw)).toBe(expected);
  });

  it.each([
    '${A:#x}',
    '${A:%x}',
    '${}',
    '${A',
    '${A:=x}',
    '${A/b}',
    '"a',
    "'a",
    '${UNSET?}',
    '${EMPTY:?gone}',
    '${A#\\x}',
  ])('refuses %s', (raw) => {
    expect(expand(raw).ok).toBe(false);
  });

  it('gives the message of ?', () => {
    expect(expand('${UNSET:?set it}')).toEqual({ ok: false, message: 'UNSET: set it' });
  });

  it('uses the escape token of the file', () => {
    expect(expand('`$A\\', '`')).toMatchObject({ ok: true, value: '$A\\' });
  });

  it('names what has no value', () => {
    expect(expand('$B$A${C:-x}')).toMatchObject({ ok: true, unresolved: ['B', 'C'] });
  });

  it('splits words when asked', () => {
    const result = expandWord(`a $X "b c"`, { escape: '\\', variables, split: true });
    expect(result).toMatchObject({ ok: true, words: ['a', 'two', 'words', 'b c'] });
  });

  it('refuses what grows or nests without bound', () => {
    const long = new Map([['L', 'x'.repeat(100_000)]]);
    expect(expandWord('$L$L', { escape: '\\', variables: long }).ok).toBe(false);
    expect(expand('${A:-'.repeat(5000)).ok).toBe(false);
    expect(expandWord(`\${L##${'*x'.repeat(5000)}y}`, { escape: '\\', variables: long }).ok).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(expansionWord, fc.string()),
        fc.constantFrom('\\' as const, '`' as const),
        (raw, token) => {
          expand(raw, token);
        },
      ),
      { numRuns: Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000) },
    );
  });
});
