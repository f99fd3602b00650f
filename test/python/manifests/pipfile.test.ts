import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/python/manifests/manifest.ts';
import { readPipfile } from '../../../src/python/manifests/pipfile.ts';
import { manifestsDecidedBy } from '../../../src/python/manifests/registry.ts';
import { formatRequirement } from '../../../src/python/requirement.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { installed, readLock } from './locks.ts';
import { problemsOf } from './tree.ts';

const PIPFILE = `[[source]]
name = "own"
url = "https://user:secret@index.example.org/simple"
verify_ssl = true
[[source]]
name = "other"
url = "https://other.example.org/simple"
[packages]
requests = {extras = ["socks"], version = ">=2.31"} # talks
numpy = "*"
scipy = "1.2"
pywin32 = {version = "*", sys_platform = "== 'win32'", markers = "python_version < '3.12'"}
lib = {git = "https://git.example.org/lib", ref = "main"}
local = {path = "./packages/local", editable = true}
wheel = {file = "https://files.example.org/wheel-1-py3-none-any.whl"}
[dev-packages]
pytest = "==8.0"
[docs]
sphinx = "~=7.0"
[requires]
python_version = "3.11"
`;
const read = (text: string) => readPipfile(SourceText.fromString('app/Pipfile', text));
const written = (manifest: Manifest, id: string) =>
  manifest.groups
    .find((group) => group.id === id)
    ?.requirements.map(({ requirement }) => formatRequirement(requirement));

describe('readPipfile', () => {
  const manifest = read(PIPFILE);

  it('reads packages, development packages and other categories', () => {
    expect(manifest.problems).toEqual([]);
    expect(manifest).toMatchObject({ format: 'Pipfile', requiresPython: '==3.11.*', project: null });
    expect(written(manifest, '')).toEqual([
      'requests[socks]>=2.31',
      'numpy',
      'scipy==1.2',
      'pywin32; sys_platform == "win32" and python_version < "3.12"',
      'lib @ git+https://git.example.org/lib@main',
      'local @ ./packages/local',
      'wheel @ https://files.example.org/wheel-1-py3-none-any.whl',
    ]);
    expect(written(manifest, 'group:dev')).toEqual(['pytest==8.0']);
    expect(written(manifest, 'group:docs')).toEqual(['sphinx~=7.0']);
  });

  it('keeps places, comments, local paths and indexes', () => {
    const [requests] = manifest.groups[0]?.requirements ?? [];
    expect(requests).toMatchObject({ comment: 'talks', form: 'key', range: { startLine: 9 } });
    expect(manifest.groups[0]?.requirements.find(({ editable }) => editable)?.localPath).toBe(
      'app/packages/local',
    );
    expect(manifest.indexes.map(({ kind, name, url }) => [kind, name, url])).toEqual([
      ['index', 'own', 'https://****@index.example.org/simple'],
      ['extra-index', 'other', 'https://other.example.org/simple'],
    ]);
  });

  it('reports what is no package', () => {
    expect(problemsOf(read('packages = 1\n'))).toEqual(['error app/Pipfile:1 packages must be a table']);
    expect(problemsOf(read('[packages]\na = 1\nb = "%"\n'))).toEqual([
      'error app/Pipfile:2 a: a package must be a version or a table',
      expect.stringMatching(/^error app\/Pipfile:3 b: /),
    ]);
    expect(problemsOf(read('[packages'))).toHaveLength(1);
  });
});

const entry = (version: string, more: Readonly<Record<string, unknown>> = {}) => ({
  hashes: ['sha256:aa', 'sha256:bb'],
  index: 'own',
  version: `==${version}`,
  ...more,
});
const LOCK = JSON.stringify(
  {
    _meta: {
      hash: { sha256: '00' },
      'pipfile-spec': 6,
      requires: { python_version: '3.11' },
      sources: [{ name: 'own', url: 'https://u:p@index.example.org/simple', verify_ssl: true }],
    },
    default: {
      Requests: entry('2.34', { extras: ['socks'], markers: "python_version >= '3.8'" }),
      idna: entry('3.20'),
      pywin32: entry('306', { markers: "sys_platform == 'win32'" }),
      lib: { git: 'https://u:p@git.example.org/lib', ref: '00' },
    },
    develop: { pytest: entry('8.0'), idna: entry('3.20') },
    docs: { sphinx: entry('7.1') },
  },
  null,
  4,
);

describe('readPipfileLock', () => {
  it('installs the default category, others as groups', async () => {
    const lock = await readLock('Pipfile.lock', { 'Pipfile.lock': LOCK, Pipfile: PIPFILE });
    expect(lock.problems).toEqual([]);
    expect(lock).toMatchObject({ requiresPython: '==3.11.*', knowsEdges: false });
    expect(installed(lock)).toMatchObject({ pins: ['idna 3.20', 'lib null', 'requests 2.34'], gaps: [] });
    expect(installed(lock, { groups: ['dev', 'docs'] }).pins).toEqual([
      'idna 3.20',
      'lib null',
      'pytest 8.0',
      'requests 2.34',
      'sphinx 7.1',
    ]);
    expect(manifestsDecidedBy(lock)).toEqual(['Pipfile']);
  });

  it('has hashes without file names, and no sizes: unknown, not 0', async () => {
    const lock = await readLock('Pipfile.lock', { 'Pipfile.lock': LOCK });
    const requests = lock.distributions.find(({ name }) => name === 'requests');
    expect(requests).toMatchObject({
      hashes: ['sha256:aa', 'sha256:bb'],
      wheels: [],
      source: { kind: 'index', url: 'https://****@index.example.org/simple' },
      range: { startLine: 19 },
    });
    const { closure } = installed(lock);
    expect(closure.distributions.map(({ name, gap, download }) => [name, gap, download.provenance])).toEqual([
      ['idna', 'no-size-in-lock', 'unknown'],
      ['lib', 'url', 'unknown'],
      ['requests', 'no-size-in-lock', 'unknown'],
    ]);
  });

  it('reports what is no lock', async () => {
    const of = async (text: string) => problemsOf(await readLock('Pipfile.lock', { 'Pipfile.lock': text }));
    expect(await of('[]')).toEqual(['error Pipfile.lock:1 the file is no JSON object']);
    expect(await of('{')).toEqual(['error Pipfile.lock:1 the file is no JSON object']);
    expect(await of('{"default": 1}')).toEqual([
      'error Pipfile.lock:1 the lock has no _meta',
      'error Pipfile.lock:1 default must be an object',
    ]);
    expect(await of('{"_meta": {"pipfile-spec": 7}, "default": {"a": 1}}')).toEqual([
      'warning Pipfile.lock:1 the pipfile-spec of the lock is not 6',
      'error Pipfile.lock:1 a must be an object',
    ]);
  });
});
