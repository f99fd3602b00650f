import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/python/manifests/manifest.ts';
import { isLockFile, manifestReaderFor } from '../../../src/python/manifests/registry.ts';
import { formatRequirement } from '../../../src/python/requirement.ts';
import { problemsOf, readFrom, requirementsOf } from './tree.ts';

async function read(text: string, files: Readonly<Record<string, string>> = {}): Promise<Manifest> {
  const path = 'envs/environment.yml';
  const all = readFrom({ ...files, [path]: text });
  const result = await manifestReaderFor(path)?.read((await all(path))!, all);
  if (result === undefined || isLockFile(result)) throw new Error('no manifest');
  return result;
}
const written = (manifest: Manifest) =>
  requirementsOf(manifest).map(({ requirement }) => formatRequirement(requirement));

describe('readCondaEnvironment', () => {
  it('reads the pip part as requirements and names the rest', async () => {
    const text = `name: train
channels: [conda-forge]
dependencies:
  - python=3.11
  - conda-forge::numpy=1.26=py311*
  - pytorch/linux-64::cudatoolkit >=11,<12
  - pip
  - pip:
      - requests[socks]>=2.31; python_version < '3.12' # why
      - "torch==2.9.1"
      - 'a-quoted~=1.0'
      - >-
        folded>=1
      - -r more.txt
      - -c limits.txt
      - --extra-index-url https://user:secret@index.example.org/simple
      - git+https://git.example.org/lib@main#egg=lib
`;
    const manifest = await read(text, { 'envs/more.txt': 'tqdm\n', 'envs/limits.txt': 'tqdm<5\n' });
    expect(manifest.problems).toEqual([]);
    expect(manifest).toMatchObject({
      format: 'environment.yml',
      requiresPython: '==3.11.*',
      condaPackages: ['python', 'numpy', 'cudatoolkit', 'pip'],
      includes: ['envs/limits.txt', 'envs/more.txt'],
    });
    expect(written(manifest)).toEqual([
      'requests[socks]>=2.31; python_version < "3.12"',
      'torch==2.9.1',
      'a-quoted~=1.0',
      'folded>=1',
      'tqdm',
      'lib @ git+https://git.example.org/lib@main#egg=lib',
    ]);
    expect(manifest.constraints.map(({ written: line }) => line)).toEqual(['tqdm<5']);
    expect(manifest.indexes.map(({ url }) => url)).toEqual(['https://****@index.example.org/simple']);
    for (const { path, range, written: line } of requirementsOf(manifest).slice(0, 4)) {
      expect(path).toBe('envs/environment.yml');
      expect(text.slice(range.start, range.end)).toBe(line);
      expect(text.split('\n')[range.startLine - 1]).toContain(line.slice(0, 5));
    }
    expect(requirementsOf(manifest).some(({ form }) => form !== undefined && form !== 'line')).toBe(false);
    expect(requirementsOf(manifest)[0]?.form).toBeUndefined();
  });

  it('reads lists on one line', async () => {
    const text = 'dependencies: [numpy, {pip: [rich, "click>=8","tqdm"]}]\n';
    const manifest = await read(text);
    expect(written(manifest)).toEqual(['rich', 'click>=8', 'tqdm']);
    expect(
      requirementsOf(manifest).map(({ range }) => [text.slice(range.start, range.end), range.startLine]),
    ).toEqual([
      ['rich', 1],
      ['click>=8', 1],
      ['tqdm', 1],
    ]);
  });

  it.each([
    ['python=3.11', '==3.11.*'],
    ['python 3.11', '==3.11.*'],
    ['python=3.11.4', '==3.11.4.*'],
    ['python==3.11.4', '==3.11.4'],
    ['python=3.10.*', '==3.10.*'],
    ['conda-forge::python=3.12', '==3.12.*'],
    ['python>=3.9,<3.12', '>=3.9,<3.12'],
    ['python=3.11.4=h123_cpython', '==3.11.4.*'],
    ['python', null],
    ['python=3.9|3.10', null],
    ['python-dateutil=2.8', null],
  ])('%s is Python %s', async (specification, expected) => {
    expect((await read(`dependencies:\n  - ${specification}\n`)).requiresPython).toBe(expected);
  });

  it('says nothing of a file that is none', async () => {
    for (const text of ['', 'services:\n  - web\n', '{{ jinja }}\n', 'dependencies: {numpy: 1}\n'])
      expect(await read(text)).toMatchObject({ groups: [], problems: [] });
  });

  it('reports what is wrong with one', async () => {
    expect(problemsOf(await read('dependencies:\n  - pip:\n    - [a]\n'))).toEqual([
      'error envs/environment.yml:2 a requirement of the pip part must be a string',
    ]);
    expect(problemsOf(await read('dependencies:\n  - 3\n  - npm: [x]\n'))).toEqual([
      'error envs/environment.yml:2 a dependency must be a string',
      'error envs/environment.yml:3 a table in dependencies must be a list under pip',
    ]);
    expect(problemsOf(await read('a: &x [numpy]\ndependencies:\n  - *x\n'))[0]).toContain(
      'aliases in dependencies are not followed',
    );
    expect(problemsOf(await read('dependencies:\n  - "numpy\n'))[0]).toMatch(
      /^error envs\/environment.yml:\d the file is not YAML: /,
    );
    expect(problemsOf(await read('dependencies:\n  - pip:\n    - not a requirement\n'))[0]).toMatch(
      /^error envs\/environment.yml:3 /,
    );
  });

  it('does not let aliases or nesting use up time or memory', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index]},`.repeat(9).slice(0, -1)}]`)
      .join('\n')}\ndependencies:\n  - *h\n  - pip: *h\n`;
    const start = performance.now();
    expect((await read(bomb)).problems.length).toBeGreaterThan(0);
    const deep = await read(`dependencies: ${'['.repeat(200_000)}\n`);
    expect(deep.problems).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
