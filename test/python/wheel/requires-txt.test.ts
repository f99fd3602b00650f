import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequirement } from '../../../src/python/requirement.ts';
import { readRequiresTxt } from '../../../src/python/wheel/requires-txt.ts';
import { staticProject } from '../../../src/python/wheel/static-project.ts';

const CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);

describe('requires.txt', () => {
  it('has requirements in sections of extras and markers', () => {
    const text = [
      'Werkzeug>=0.14',
      'click>=5.1  ',
      '',
      '[:python_version < "3.8"]',
      'typing-extensions; sys_platform == "linux"',
      '',
      '[Dev_Tools]',
      'pytest>=3',
      'other @ https://example.org/other.whl',
      '',
      "[docs:sys_platform == 'win32' or os_name == 'nt']",
      'sphinx[all]',
      '[empty]',
      '[]',
      'last',
      '',
    ].join('\r\n');
    expect(readRequiresTxt(Buffer.from(text))).toEqual({
      requires: [
        'Werkzeug>=0.14',
        'click>=5.1',
        'typing-extensions; sys_platform == "linux" and python_version < "3.8"',
        'pytest>=3; extra == "dev-tools"',
        'other @ https://example.org/other.whl ; extra == "dev-tools"',
        'sphinx[all]; (sys_platform == "win32" or os_name == "nt") and extra == "docs"',
        'last',
      ],
      extras: ['Dev_Tools', 'docs', 'empty'],
      problems: [],
    });
  });

  it('names the lines that it leaves out', () => {
    const read = readRequiresTxt(
      Buffer.from('good\n=bad=\n[:no marker]\nunder\n[open\nunder too\n[fine]\nx\n'),
    );
    expect(read).toEqual({
      requires: ['good', 'x; extra == "fine"'],
      extras: ['fine'],
      problems: [
        'line 2 of requires.txt is no requirement and was left out',
        'line 3 of requires.txt is no section; what stands under it was left out',
        'line 5 of requires.txt is no section; what stands under it was left out',
      ],
    });
    expect(readRequiresTxt(Buffer.from('a\n'.repeat(30_000)))).toMatchObject({
      requires: { length: 20_000 },
      problems: [expect.stringContaining('20000 lines')],
    });
  });

  it('may hold anything; what it gives are requirements', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        ':',
        '\n',
        '\r\n',
        ';',
        'a',
        'extra == "x"',
        ' ',
        '>=1',
        '[dev]\n',
        '(',
        '@',
        '"',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const line of readRequiresTxt(Buffer.from(pieces.join(''))).requires)
          expect(parseRequirement(line).ok).toBe(true);
      }),
      { numRuns: CASES },
    );
  });
});

describe('a pyproject.toml', () => {
  const project = (text: string) => staticProject(Buffer.from(text), '1.5');

  it('that leaves nothing to the build says what its project needs', () => {
    expect(
      project(`[project]
name = "Spam"
version = "2.0"
requires-python = ">=3.9"
dependencies = ["ham", 'eggs>=1; python_version < "3.12"']
dynamic = ["readme"]
[project.optional-dependencies]
Fast_Ones = ["cython", "spam[more]; os_name == 'nt'"]
`),
    ).toEqual({
      name: 'Spam',
      version: '2.0',
      requires: [
        'ham',
        'eggs>=1; python_version < "3.12"',
        'cython; extra == "fast-ones"',
        'spam[more]; os_name == "nt" and extra == "fast-ones"',
      ],
      requiresPython: '>=3.9',
      extras: ['fast-ones'],
      isStatic: true,
    });
    expect(project('[project]\nname = "spam"\ndynamic = ["version"]\n')).toMatchObject({
      version: '1.5',
      requires: [],
      isStatic: true,
    });
  });

  it.each([
    ['no project table', '[build-system]\nrequires = []\n'],
    ['no name', '[project]\nversion = "1"\n'],
    ['dynamic dependencies', '[project]\nname = "a"\ndynamic = ["dependencies"]\n'],
    ['dynamic extras', '[project]\nname = "a"\ndynamic = ["optional-dependencies"]\n'],
    ['dynamic requires-python', '[project]\nname = "a"\ndynamic = ["requires-python"]\n'],
    ['Poetry dependencies', '[project]\nname = "a"\n[tool.poetry.dependencies]\nnumpy = "*"\n'],
    ['a wrong requirement', '[project]\nname = "a"\ndependencies = ["=="]\n'],
    ['a wrong list', '[project]\nname = "a"\ndependencies = "numpy"\n'],
    ['a wrong extra', '[project]\nname = "a"\n[project.optional-dependencies]\nx = [1]\n'],
    ['a wrong version', '[project]\nname = "a"\nversion = "one"\n'],
    ['a wrong requires-python', '[project]\nname = "a"\nrequires-python = "three"\n'],
    ['no TOML', '[project\n'],
  ])('with %s says nothing for certain', (_, text) => {
    expect(project(text)).toBeNull();
  });
});
