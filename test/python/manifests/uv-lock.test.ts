import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readUvLock } from '../../../src/python/manifests/uv-lock.ts';
import { SourceText } from '../../../src/support/source-text.ts';

const FIXTURE = readFileSync(
  join(import.meta.dirname, '../../fixtures/manifests/uv-workspace/uv.lock'),
  'utf8',
);
const read = (text: string) => readUvLock(SourceText.fromString('uv.lock', text));

describe('readUvLock', () => {
  const lock = read(FIXTURE);
  const find = (name: string, version?: string) =>
    lock.distributions.find(
      (one) => one.name === name && (version === undefined || one.version === version),
    )!;

  it('reads members, Python and forks of a lock that uv wrote', () => {
    expect(lock.problems).toEqual([]);
    expect(lock).toMatchObject({ requiresPython: '>=3.10', members: ['core', 'forecast-service'] });
    expect(lock.resolutionMarkers).toHaveLength(3);
    expect(
      lock.distributions.filter((one) => one.name === 'numpy').map((one) => one.resolutionMarkers.length),
    ).toEqual([1, 1, 1]);
  });

  it('tells the kinds of sources apart', () => {
    expect(find('six').source).toEqual({ kind: 'index', url: 'https://index.example.org/simple' });
    expect(find('core').source).toEqual({ kind: 'local', path: 'packages/core' });
    expect(find('forecast-service').source).toEqual({ kind: 'local', path: '.' });
    expect(find('gitlib').source).toMatchObject({ kind: 'git' });
  });

  it('reads dependencies with versions, extras and markers, extras and groups', () => {
    const root = find('forecast-service');
    expect(root.dependencies).toContainEqual({
      name: 'requests',
      version: null,
      extras: ['socks'],
      marker: "sys_platform == 'linux'",
    });
    expect(
      find('core')
        .dependencies.filter((one) => one.name === 'numpy')
        .map((one) => one.version),
    ).toHaveLength(3);
    expect([...root.optionalDependencies]).toEqual([
      ['color', [{ name: 'colorama', version: null, extras: [], marker: null }]],
    ]);
    expect([...root.groupDependencies.keys()]).toEqual(['dev', 'types']);
  });

  it('reads files with their sizes and hashes', () => {
    const [wheel] = find('six').wheels;
    expect(wheel).toMatchObject({ filename: 'six-1.17.0-py2.py3-none-any.whl', size: 11050 });
    expect(wheel!.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(find('six').sdist!.filename).toMatch(/^six-.*\.tar\.gz$/);
  });

  it('gives each package the lines of its tables', () => {
    for (const one of lock.distributions) {
      const text = FIXTURE.slice(one.range.start, one.range.end);
      expect(text.startsWith(`[[package]]\nname = "${one.name}"`)).toBe(true);
      expect(text.match(/^\[\[package\]\]/gm)).toHaveLength(1);
      expect(text).toBe(text.trimEnd());
      expect(FIXTURE.split('\n')[one.range.startLine - 1]).toBe('[[package]]');
    }
  });

  it('keeps unknown sizes unknown and names files by path, filename, URL or source', () => {
    const { distributions, problems } = read(`version = 1
[[package]]
name = "Torch"
version = "2.7.1+cpu"
source = { registry = "https://download.example.org/whl/cpu" }
wheels = [
  { url = "https://download.example.org/whl/cpu/torch-2.7.1%2Bcpu-cp311-cp311-linux_x86_64.whl", hash = "sha256:aa" },
  { path = "wheels/torch-2.7.1-py3-none-any.whl", size = 5 },
  { filename = "torch-2.7.1-py2-none-any.whl", size = -1 },
  { hash = "sha256:bb" },
]
[[package]]
name = "own"
version = "1.0"
source = { path = "dist/own-1.0.tar.gz" }
sdist = { hash = "sha256:cc" }
[[package]]
name = "direct"
source = { url = "https://me:secret@files.example.org/direct.whl" }
`);
    expect(distributions[0]!.wheels).toEqual([
      {
        filename: 'torch-2.7.1+cpu-cp311-cp311-linux_x86_64.whl',
        url: expect.any(String),
        hash: 'sha256:aa',
        size: null,
      },
      { filename: 'torch-2.7.1-py3-none-any.whl', url: null, hash: null, size: 5 },
      { filename: 'torch-2.7.1-py2-none-any.whl', url: null, hash: null, size: null },
    ]);
    expect(distributions[1]!.sdist).toEqual({
      filename: 'own-1.0.tar.gz',
      url: null,
      hash: 'sha256:cc',
      size: null,
    });
    expect(distributions[2]).toMatchObject({
      version: null,
      source: { kind: 'url', url: 'https://****@files.example.org/direct.whl' },
    });
    expect(problems.map((problem) => [problem.severity, problem.range?.startLine])).toEqual([['error', 2]]);
  });

  it('takes the project of the folder for the root where no members are listed', () => {
    expect(read('version = 1\n[[package]]\nname = "a"\nsource = { editable = "." }\n').members).toEqual([
      'a',
    ]);
  });

  it('reads the oldest shape of the format', () => {
    const lock = read(
      'version = 1\n[[distribution]]\nname = "a"\nversion = "1"\nsource = "registry+https://index.example.org/simple"\n',
    );
    expect(lock.distributions[0]).toMatchObject({
      name: 'a',
      source: { kind: 'index', url: 'https://index.example.org/simple' },
    });
    expect(lock.distributions[0]!.range.startLine).toBe(2);
  });

  it('says what is wrong and reads the rest', () => {
    const lock = read(
      'version = 2\n[[package]]\nversion = "1"\n[[package]]\nname = "a"\n[[package]]\nname = "b"\nsource = { editable = "b" }\ndependencies = [{}, 3]\n',
    );
    expect(lock.distributions.map((one) => one.name)).toEqual(['b']);
    expect(lock.problems.map((problem) => [problem.severity, problem.range?.startLine])).toEqual([
      ['warning', 1],
      ['error', 2],
      ['error', 4],
      ['error', 6],
      ['error', 6],
    ]);
    expect(read('package = 3').problems.map((problem) => problem.message)).toEqual([
      'the lock does not say its version',
      'package must be an array of tables',
    ]);
    expect(read('version = ').problems).toHaveLength(1);
  });

  it('takes a version of any type', () => {
    expect(read('version.revision = 5').problems[0]!.message).toBe(
      'version of another type of the lock is not known',
    );
  });

  it('finds the tables also where a string looks like one', () => {
    const lock = read(
      'version = 1\nnote = """\n[[package]]\n"""\n[[package]]\nname = "a"\nsource = { virtual = "." }\n',
    );
    expect(lock.distributions[0]!.range.startLine).toBe(5);
  });
});
