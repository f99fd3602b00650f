import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { closureFromLock, type LockSelection } from '../../../src/python/closure/from-lock.ts';
import { readUvLock } from '../../../src/python/manifests/uv-lock.ts';
import { estimated, exact, unknown } from '../../../src/support/quantity.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { TARGET } from './graphs.ts';

const ALL: LockSelection = { members: null, extras: [], groups: [] };

const wheel = (file: string, size: number | null) =>
  `  { url = "https://files.example.org/${file}", hash = "sha256:00"${size === null ? '' : `, size = ${size}`} },`;

const entry = (name: string, version: string, lines: readonly string[]) =>
  [
    '[[package]]',
    `name = "${name}"`,
    `version = "${version}"`,
    'source = { registry = "https://index.example.org/simple" }',
    ...lines,
    '',
  ].join('\n');

const lockOf = (...entries: readonly string[]) =>
  readUvLock(
    SourceText.fromString('uv.lock', `version = 1\nrequires-python = ">=3.9"\n\n${entries.join('\n')}`),
  );

const PROJECT = (...lines: readonly string[]) =>
  ['[[package]]', 'name = "shop"', 'version = "0.1.0"', 'source = { virtual = "." }', ...lines, ''].join(
    '\n',
  );

const catalogue = catalogueOf({
  date: '2026-11-21',
  python: '3.11',
  sources: [],
  distributions: {
    numpy: [['numpy'], [['2.0.0', null, [], { any: ['py3-none-any', 1000, 3000] }]]],
    pandas: [['pandas'], [['2.1.0', null, [], { any: ['py3-none-any', 1000, 5000] }]]],
  },
});

const closureOf = (lock: ReturnType<typeof lockOf>, roots: Partial<LockSelection> = {}, target = TARGET) =>
  closureFromLock(lock, { target, roots: { ...ALL, ...roots }, catalogue });

describe('closureFromLock', () => {
  it('weighs the wheel that the target gets, exactly', () => {
    const lock = lockOf(
      entry('torch', '2.9.1', [
        'wheels = [',
        wheel('torch-2.9.1-cp311-cp311-macosx_11_0_arm64.whl', 88),
        wheel('torch-2.9.1-cp311-cp311-manylinux_2_28_x86_64.whl', 532),
        wheel('torch-2.9.1-cp312-cp312-manylinux_2_28_x86_64.whl', 533),
        ']',
      ]),
      PROJECT('dependencies = [{ name = "torch" }]'),
    );
    expect(closureOf(lock).distributions[0]).toMatchObject({
      name: 'torch',
      version: '2.9.1',
      download: exact(532),
      filename: 'torch-2.9.1-cp311-cp311-manylinux_2_28_x86_64.whl',
      gap: null,
    });
    const on312 = closureOf(lock, {}, { python: '3.12', platform: 'linux/amd64' });
    expect(on312.distributions[0]?.download).toEqual(exact(533));
  });

  it('never takes a missing size for 0', () => {
    const lock = lockOf(
      entry('torch', '2.9.1+cpu', [
        'wheels = [',
        wheel('torch-2.9.1%2Bcpu-cp311-cp311-manylinux_2_28_x86_64.whl', null),
        ']',
      ]),
      PROJECT('dependencies = [{ name = "torch" }]'),
    );
    expect(closureOf(lock).distributions[0]).toMatchObject({
      download: unknown(),
      installed: unknown(),
      gap: 'no-size-in-lock',
    });
  });

  it('says why else a weight is not known', () => {
    const lock = lockOf(
      entry('antlr', '4.9', [
        'sdist = { url = "https://files.example.org/antlr-4.9.tar.gz", hash = "sha256:00", size = 117 }',
      ]),
      entry('winonly', '1.0', ['wheels = [', wheel('winonly-1.0-cp311-cp311-win_amd64.whl', 5), ']']),
      '[[package]]\nname = "beside"\nversion = "0.1.0"\nsource = { directory = "../beside" }\n',
      '[[package]]\nname = "forked"\nversion = "0.1.0"\nsource = { git = "https://code.example.org/forked?rev=1#abc" }\n',
      PROJECT(
        'dependencies = [{ name = "antlr" }, { name = "winonly" }, { name = "beside" }, { name = "forked" }]',
      ),
    );
    const gaps = Object.fromEntries(
      closureOf(lock).distributions.map((each) => [each.name, [each.gap, each.download]]),
    );
    expect(gaps).toEqual({
      antlr: ['source-only', exact(117)],
      winonly: ['no-wheel-for-target', unknown()],
      beside: ['local', unknown()],
      forked: ['url', unknown()],
    });
  });

  it('knows installed bytes of the very file from the catalogue, and estimates those of others', () => {
    const lock = lockOf(
      entry('numpy', '2.0.0', ['wheels = [', wheel('numpy-2.0.0-py3-none-any.whl', 1000), ']']),
      entry('pandas', '2.2.0', ['wheels = [', wheel('pandas-2.2.0-py3-none-any.whl', 2000), ']']),
      entry('other', '1.0', ['wheels = [', wheel('other-1.0-py3-none-any.whl', 100), ']']),
      PROJECT('dependencies = [{ name = "numpy" }, { name = "pandas" }, { name = "other" }]'),
    );
    const [numpy, other, pandas] = closureOf(lock).distributions;
    expect(numpy?.installed).toEqual(exact(3000));
    expect(pandas?.installed).toEqual(estimated(10_000, 9000, 11_000));
    expect(other?.installed).toEqual(estimated(320, 200, 460));
    const bare = closureFromLock(lock, { target: TARGET, roots: ALL, catalogue: null });
    expect(bare.distributions.map((each) => each.installed)).toEqual([unknown(), unknown(), unknown()]);
  });

  it('bounds what a source archive comes to once it is built', () => {
    const lock = lockOf(
      entry('antlr', '4.9', [
        'sdist = { url = "https://files.example.org/antlr-4.9.tar.gz", hash = "sha256:00", size = 117 }',
      ]),
      PROJECT('dependencies = [{ name = "antlr" }]'),
    );
    expect(closureOf(lock).distributions[0]).toMatchObject({
      download: exact(117),
      installed: estimated(351, 117, 702),
      gap: 'source-only',
    });
  });

  it('follows markers, extras and circles', () => {
    const any = (name: string, lines: readonly string[] = []) =>
      entry(name, '1.0', ['wheels = [', wheel(`${name}-1.0-py3-none-any.whl`, 1), ']', ...lines]);
    const lock = lockOf(
      any('a', [
        'dependencies = [{ name = "b", extra = ["fast"] }, { name = "win", marker = "sys_platform == \'win32\'" }]',
      ]),
      any('b', [
        'dependencies = [{ name = "a" }]',
        '',
        '[package.optional-dependencies]',
        'fast = [{ name = "c" }]',
        'slow = [{ name = "d" }]',
      ]),
      any('c'),
      any('d'),
      any('win'),
      PROJECT('dependencies = [{ name = "a" }]'),
    );
    const closure = closureOf(lock);
    expect(closure.distributions.map(({ name, dependencies }) => [name, dependencies])).toEqual([
      ['a', ['b']],
      ['b', ['a', 'c']],
      ['c', []],
    ]);
    expect(closure.gaps).toEqual([]);
  });

  it('takes extras and groups of the project only when they are asked for', () => {
    const any = (name: string) =>
      entry(name, '1.0', ['wheels = [', wheel(`${name}-1.0-py3-none-any.whl`, 1), ']']);
    const lock = lockOf(
      any('numpy'),
      any('plot'),
      any('pytest'),
      PROJECT(
        'dependencies = [{ name = "numpy" }]',
        '',
        '[package.optional-dependencies]',
        'charts = [{ name = "plot" }]',
        '',
        '[package.dev-dependencies]',
        'dev = [{ name = "pytest" }]',
      ),
    );
    const names = (roots: Partial<LockSelection>) =>
      closureOf(lock, roots).distributions.map((each) => each.name);
    expect(names({})).toEqual(['numpy']);
    expect(names({ extras: ['charts'] })).toEqual(['numpy', 'plot']);
    expect(names({ groups: ['dev'] })).toEqual(['numpy', 'pytest']);
    expect(names({ members: ['absent'] })).toEqual([]);
  });

  it('takes the fork of the resolution that holds on the target', () => {
    const fork = (version: string, marker: string) =>
      entry('numpy', version, [
        'resolution-markers = [',
        `  "${marker}",`,
        ']',
        'wheels = [',
        wheel(`numpy-${version}-py3-none-any.whl`, 1),
        ']',
      ]);
    const lock = lockOf(
      fork('2.0.2', "python_full_version < '3.10'"),
      fork('2.4.6', "python_full_version >= '3.10'"),
      PROJECT(
        'dependencies = [',
        '  { name = "numpy", version = "2.0.2", source = { registry = "https://index.example.org/simple" }, marker = "python_full_version < \'3.10\'" },',
        '  { name = "numpy", version = "2.4.6", source = { registry = "https://index.example.org/simple" }, marker = "python_full_version >= \'3.10\'" },',
        ']',
      ),
    );
    expect(closureOf(lock).distributions.map((each) => each.version)).toEqual(['2.4.6']);
    const old = closureOf(lock, {}, { python: '3.9', platform: 'linux/amd64' });
    expect(old.distributions.map((each) => each.version)).toEqual(['2.0.2']);
  });

  it('says what it could not follow', () => {
    expect(closureOf(lockOf(PROJECT('dependencies = [{ name = "absent" }]'))).gaps).toEqual([
      'uv.lock has no entry for absent.',
    ]);
  });
});
