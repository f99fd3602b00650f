import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRequirement, parseRequirement } from '../../src/python/requirement.ts';

const FUZZ_CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);

const printed = (text: string) => {
  const result = parseRequirement(text);
  return result.ok ? formatRequirement(result.requirement) : `${result.offset}: ${result.message}`;
};

describe('a requirement', () => {
  it.each([
    ['numpy', 'numpy'],
    ['  Foo.Bar_baz >= 1.0 ,<2 ', 'Foo.Bar_baz<2,>=1.0'],
    ['foo(>=1.0)', 'foo>=1.0'],
    ['foo ( ==1.* )', 'foo==1.*'],
    ['foo[ Some_Extra , b,b ]>=1', 'foo[b,some-extra]>=1'],
    ['foo[]', 'foo'],
    ['foo>=1,', 'foo>=1'],
    ["foo;python_version<'3.9'", 'foo; python_version < "3.9"'],
    ['foo @ https://example.org/x.whl', 'foo @ https://example.org/x.whl'],
    [
      'foo[a]@git+https://example.org/r.git@main#egg=foo',
      'foo[a] @ git+https://example.org/r.git@main#egg=foo',
    ],
    ['foo @ https://example.org/x;y ; os_name == "nt"', 'foo @ https://example.org/x;y ; os_name == "nt"'],
    ['foo===1.0+x', 'foo===1.0+x'],
    ['torch==2.2.0+cpu', 'torch==2.2.0+cpu'],
    // The name may end in an underscore, as packaging lets it, though PEP 508 does not.
    ['foo_>=1', 'foo_>=1'],
    ['1password[a,b_]', '1password[a,b_]'],
  ])('%j is %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
    expect(printed(expected)).toBe(expected);
  });

  it.each([
    ['', '0: expected the name of a distribution, found the end'],
    ['-foo', '0: expected the name of a distribution, found "-foo"'],
    ['foo bar', '4: expected a version specifier, ";" or the end, found "bar"'],
    ['foo 1.0', '4: expected a version specifier, ";" or the end, found "1.0"'],
    ['foo>=1.0 <2', '9: expected ",", ";" or the end, found "<2"'],
    ['foo>=1.*', '6: ".*" can only be used with == and !='],
    [
      'foo==1.0a1.*',
      '10: ".*" can only follow release numbers, not a pre-release, post-release, development release or local part',
    ],
    ['foo>=1.0+cpu', '8: a local part ("+...") can only be used with == and !='],
    ['foo[a', '3: the list of extras is not closed'],
    ['foo[a b]', '6: expected "," or "]" in the list of extras, found "b]"'],
    ['foo[a,]', '6: expected the name of an extra after ",", found "]"'],
    ['foo(>=1', '3: the parenthesis is not closed'],
    ['foo @', '5: expected a URL after "@", found the end'],
    ['foo @ https://example.org os_name', '26: expected ";" and a marker after the URL, found "os_name"'],
    ['foo; os_name', '12: expected one of ==, !=, <=, >=, <, >, ~=, ===, in, not in, found the end'],
    ['foo # comment', '4: expected a version specifier, ";" or the end, found "#"'],
  ])('%j is refused at %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it('keeps its parts', () => {
    const result = parseRequirement('Foo.Bar[X]>=1; extra == "A_B"');
    expect(result).toMatchObject({
      ok: true,
      requirement: {
        name: 'Foo.Bar',
        normalizedName: 'foo-bar',
        extras: ['x'],
        url: null,
        marker: { kind: 'comparison', right: { value: 'a-b' } },
      },
    });
  });

  it('reads back as it was printed, and no text does harm', () => {
    const piece = fc.constantFrom(
      'foo',
      '[',
      ']',
      ',',
      'a',
      ' ',
      '>=',
      '==',
      '1.0',
      '.*',
      ';',
      'os_name',
      '"x"',
      "'",
      ' and ',
      ' or ',
      '(',
      ')',
      '@',
      'x:',
      '+cpu',
      'extra',
      '\\',
      '\n',
      '~=',
      '===',
      'not',
      'in',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const result = parseRequirement(text);
          if (!result.ok) {
            expect(result.offset).toBeGreaterThanOrEqual(0);
            expect(result.offset).toBeLessThanOrEqual(text.length);
            return;
          }
          const again = parseRequirement(formatRequirement(result.requirement));
          expect(again.ok && formatRequirement(again.requirement)).toBe(
            formatRequirement(result.requirement),
          );
        },
      ),
      { numRuns: FUZZ_CASES },
    );
  });

  it('of a great length is read in time', () => {
    const started = performance.now();
    for (const text of [
      `foo${'.'.repeat(200_000)}`,
      `foo[${'a,'.repeat(100_000)}a]`,
      `foo${' '.repeat(200_000)}x`,
      `foo>=1${',>=1'.repeat(50_000)}`,
      `foo; ${'('.repeat(200_000)}`,
      `foo; os_name == "${'\\q'.repeat(100_000)}"`,
      `foo>=1${'.1'.repeat(100_000)}x`,
    ])
      parseRequirement(text);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
