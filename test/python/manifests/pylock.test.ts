import { describe, expect, it } from 'vitest';
import { manifestsDecidedBy } from '../../../src/python/manifests/registry.ts';
import { exact } from '../../../src/support/quantity.ts';
import { installed, readLock } from './locks.ts';
import { problemsOf } from './tree.ts';

const pack = (name: string, version: string | null, ...lines: readonly string[]) =>
  [
    '[[packages]]',
    `name = "${name}"`,
    ...(version === null ? [] : [`version = "${version}"`]),
    ...lines,
    '',
  ].join('\n');
const wheel = (name: string, size: number) =>
  `wheels = [{ url = "https://files.example.org/${name}", size = ${size}, hashes = { sha512 = "bb", sha256 = "aa" } }]`;
const HEAD = 'lock-version = "1.0"\nrequires-python = ">=3.9"\ncreated-by = "test"\n';
const of = (text: string, files: Readonly<Record<string, string>> = {}, path = 'pylock.toml') =>
  readLock(path, { [path]: HEAD + text, ...files });

describe('readPylock', () => {
  it('installs every package whose marker holds, with sizes and hashes', async () => {
    const lock = await of(
      [
        pack(
          'numpy',
          '1.26.4',
          `marker = "python_version < '3.11'"`,
          wheel('numpy-1.26.4-py3-none-any.whl', 5),
        ),
        pack(
          'numpy',
          '2.4.6',
          `marker = "python_version >= '3.11'"`,
          wheel('numpy-2.4.6-py3-none-any.whl', 7),
        ),
        pack('colorama', '0.4', `marker = "sys_platform == 'win32'"`),
        pack(
          'tool',
          '1',
          '[packages.archive]\nurl = "https://files.example.org/tool-1.tar.gz"\nsize = 9\nhashes = {sha256 = "cc"}',
        ),
        pack(
          'built',
          null,
          'vcs = { type = "git", url = "https://u:p@git.example.org/built", commit-id = "00" }',
        ),
        pack('shop', null, 'directory = { path = ".", editable = true }'),
      ].join('\n'),
    );
    expect(lock.problems).toEqual([]);
    const { closure, pins } = installed(lock);
    expect(pins).toEqual(['built null', 'numpy 2.4.6', 'shop null', 'tool 1']);
    expect(closure.gaps).toEqual([]);
    expect(closure.distributions.map(({ name, gap }) => [name, gap])).toEqual([
      ['built', 'url'],
      ['numpy', null],
      ['shop', 'local'],
      ['tool', 'source-only'],
    ]);
    expect(closure.distributions[1]?.download).toEqual(exact(7));
    expect(lock.distributions[1]?.wheels[0]?.hash).toBe('sha256:aa');
    expect(lock.distributions.find(({ name }) => name === 'built')?.source).toEqual({
      kind: 'git',
      url: 'https://****@git.example.org/built',
    });
  });

  it('follows edges where there are some, and takes what they do not reach all the same', async () => {
    const lock = await of(
      [
        pack('rich', '15', 'dependencies = [{ name = "pygments" }, { name = "colorama" }]'),
        pack('pygments', '2'),
        pack('colorama', '0.4', `marker = "sys_platform == 'win32'"`),
        pack('a', '1', 'dependencies = [{ name = "b" }]'),
        pack('b', '1', 'dependencies = [{ name = "a" }]'),
      ].join('\n'),
    );
    expect(lock.knowsEdges).toBe(true);
    expect(installed(lock)).toMatchObject({
      pins: ['a 1', 'b 1', 'pygments 2', 'rich 15'],
      roots: ['rich', 'a'],
      gaps: [],
    });
  });

  it('knows extras and groups by the markers, and takes the default groups', async () => {
    const lock = await of(
      `extras = ["gpu"]\ndependency-groups = ["dev", "main"]\ndefault-groups = ["main"]\n${[
        pack('base', '1', `marker = "'main' in dependency_groups"`),
        pack('cupy', '1', `marker = "'gpu' in extras"`),
        pack('pytest', '8', `marker = "'dev' in dependency_groups"`),
      ].join('\n')}`,
    );
    expect(installed(lock).pins).toEqual(['base 1']);
    expect(installed(lock, { extras: ['gpu'] }).pins).toEqual(['base 1', 'cupy 1']);
    expect(installed(lock, { groups: ['dev'] }).pins).toEqual(['base 1', 'pytest 8']);
    const root = lock.distributions.at(-1);
    expect([
      [...(root?.optionalDependencies.keys() ?? [])],
      [...(root?.groupDependencies.keys() ?? [])],
    ]).toEqual([['gpu'], ['dev']]);
  });

  it('without edges takes for direct what the project beside it names', async () => {
    const packages = [pack('rich', '15'), pack('pygments', '2'), pack('idna', '3')].join('\n');
    const files = { 'pyproject.toml': '[project]\nname = "shop"\ndependencies = ["rich"]\n' };
    const lock = await of(packages, files);
    expect(lock.knowsEdges).toBe(false);
    expect(lock.distributions.at(-1)?.dependencies.map(({ name, transitive }) => [name, transitive])).toEqual(
      [
        ['rich', undefined],
        ['pygments', true],
        ['idna', true],
      ],
    );
    expect(installed(lock).pins).toHaveLength(3);
    expect(manifestsDecidedBy(lock)).toEqual(['pyproject.toml']);
    const named = await of(packages, files, 'pylock.tools.toml');
    expect(manifestsDecidedBy(named)).toEqual([]);
    expect(named.members).toEqual(['project']);
  });

  it('names files as their addresses do, else as the lock does', async () => {
    const named = async (place: string) =>
      (await of(pack('a', '1', `wheels = [{ name = "a-1-py3-none-any.whl", ${place} }]`))).distributions[0]
        ?.wheels[0]?.filename;
    expect(await named('url = "https://files.example.org/A-1-py3-none-any.whl#sha256=00"')).toBe(
      'A-1-py3-none-any.whl',
    );
    expect(await named('url = "https://files.example.org/download?id=7"')).toBe('a-1-py3-none-any.whl');
    expect(await named('path = "wheels/A-1-py3-none-any.whl"')).toBe('A-1-py3-none-any.whl');
  });

  it("follows PDM's edges, and names a lock's parts by the default group", async () => {
    const main = `marker = '"default" in dependency_groups'`;
    const lock = await of(
      `dependency-groups = ["default", "dev"]\ndefault-groups = ["default"]\n${[
        pack(
          'rich',
          '15',
          main,
          '[packages.tool.pdm]',
          'dependencies = ["pygments>=2", "tomli; python_version < \'3.11\'"]',
        ),
        pack('pygments', '2', main),
        pack('tomli', '2', `marker = '"dev" in dependency_groups'`),
      ].join('\n')}`,
    );
    expect(installed(lock)).toMatchObject({ pins: ['pygments 2', 'rich 15'], roots: ['rich'], gaps: [] });
    expect(installed(lock, { groups: ['dev'] }).roots).toEqual(['rich', 'tomli']);
  });

  it('reports what is no lock', async () => {
    const raw = async (text: string) => problemsOf(await readLock('pylock.toml', { 'pylock.toml': text }));
    expect(await raw('')).toEqual(['error pylock.toml:1 the lock does not say its lock-version']);
    expect((await raw('lock-version = "2.0"\n'))[0]).toContain('lock-version 2.0 is not known');
    expect(problemsOf(await of('[[packages]]\nversion = "1"\n'))).toEqual([
      'error pylock.toml:4 a package of the lock has no name',
    ]);
    expect(problemsOf(await of(pack('a', '1', 'wheels = [{ size = 5 }]')))).toEqual([
      'error pylock.toml:4 a file of a has neither name, url nor path',
    ]);
    expect(manifestsDecidedBy(await readLock('pylock.toml', { 'pylock.toml': '' }))).toEqual([]);
  });
});
