import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LockFile, Manifest } from '../../../src/python/manifests/manifest.ts';
import {
  compiledPathOf,
  isLockFile,
  manifestReaderFor,
  manifestReaders,
} from '../../../src/python/manifests/registry.ts';
import type { SourceText, TextRange } from '../../../src/support/source-text.ts';
import { installed } from './locks.ts';
import { readFrom } from './tree.ts';

const CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);
const fixture = (path: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/manifests', path), 'utf8');
/** A path of each format and a real file of it, from which broken ones are made. */
const SAMPLES = {
  'requirements.txt': {
    path: 'requirements.txt',
    text: fixture('requirements/training.txt') + fixture('requirements/hashed.txt'),
  },
  'pyproject.toml': { path: 'pyproject.toml', text: fixture('uv-workspace/pyproject.toml') },
  'uv.lock': {
    path: 'uv.lock',
    text: fixture('uv-workspace/uv.lock').split('\n\n[[package]]').slice(0, 5).join('\n\n[[package]]'),
  },
  'poetry.lock': {
    path: 'poetry.lock',
    text: `[[package]]
name = "requests"
version = "2.32.3"
optional = false
python-versions = ">=3.8"
groups = ["main", "dev"]
markers = {dev = "sys_platform == 'linux'"}
files = [
    {file = "requests-2.32.3-py3-none-any.whl", hash = "sha256:aa"},
    {file = "requests-2.32.3.tar.gz", hash = "sha256:bb"},
]

[package.dependencies]
certifi = ">=2017.4.17"
PySocks = {version = ">=1.5.6,<1.5.7 || >1.5.7", optional = true, markers = "extra == 'socks'"}

[package.extras]
socks = ["PySocks (>=1.5.6,!=1.5.7)"]

[[package]]
name = "certifi"
version = "2024.1.1"
optional = false
python-versions = "*"
groups = ["main"]
files = []

[package.source]
type = "legacy"
url = "https://index.example.org/simple"
reference = "own"

[extras]
net = ["certifi"]

[metadata]
lock-version = "2.1"
python-versions = ">=3.9,<4.0"
content-hash = "00"
`,
  },
  'pdm.lock': {
    path: 'pdm.lock',
    text: `[metadata]
groups = ["default", "dev"]
strategy = ["inherit_metadata"]
lock_version = "4.5.0"
content_hash = "sha256:00"

[[metadata.targets]]
requires_python = ">=3.9"

[[package]]
name = "requests"
version = "2.32.3"
requires_python = ">=3.8"
groups = ["default"]
dependencies = [
    "certifi>=2017.4.17",
    "colorama; sys_platform == 'win32'",
]
files = [
    {file = "requests-2.32.3-py3-none-any.whl", hash = "sha256:aa"},
    {url = "https://files.example.org/requests-2.32.3.tar.gz", hash = "sha256:bb"},
]

[[package]]
name = "requests"
version = "2.32.3"
extras = ["socks"]
dependencies = ["PySocks!=1.5.7,>=1.5.6", "requests==2.32.3"]
`,
  },
  Pipfile: {
    path: 'Pipfile',
    text: `[[source]]
url = "https://index.example.org/simple"
verify_ssl = true
name = "own"

[packages]
requests = {extras = ["socks"], version = ">=2.31", markers = "sys_platform == 'linux'"}
numpy = "*"

[dev-packages]
pytest = "==8.0" # the runner

[requires]
python_version = "3.11"
`,
  },
  'Pipfile.lock': {
    path: 'Pipfile.lock',
    text: `{
    "_meta": {
        "hash": {"sha256": "00"},
        "pipfile-spec": 6,
        "requires": {"python_version": "3.11"},
        "sources": [{"name": "own", "url": "https://index.example.org/simple", "verify_ssl": true}]
    },
    "default": {
        "requests": {
            "extras": ["socks"],
            "hashes": ["sha256:aa", "sha256:bb"],
            "index": "own",
            "markers": "python_version >= '3.8'",
            "version": "==2.32.3"
        }
    },
    "develop": {}
}
`,
  },
  'pylock.toml': {
    path: 'pylock.toml',
    text: `lock-version = "1.0"
created-by = "test"
requires-python = ">=3.9"
extras = ["net"]
dependency-groups = ["dev"]
default-groups = ["default"]

[[packages]]
name = "requests"
version = "2.32.3"
marker = "'net' in extras or 'dev' in dependency_groups"
dependencies = [{ name = "certifi" }]
sdist = { url = "https://files.example.org/requests-2.32.3.tar.gz", size = 5, hashes = { sha256 = "bb" } }
wheels = [{ name = "requests-2.32.3-py3-none-any.whl", size = 7, hashes = { sha256 = "aa" } }]

[[packages]]
name = "certifi"
vcs = { type = "git", url = "https://git.example.org/certifi", commit-id = "00" }
`,
  },
  'environment.yml': {
    path: 'environment.yml',
    text: `name: train
channels:
  - conda-forge
dependencies:
  - python=3.11
  - conda-forge::numpy>=1.26
  - pip
  - pip:
      - requests[socks]>=2.31 # why
      - "torch==2.9.1"
      - -r base.txt
      - --extra-index-url https://index.example.org/simple
`,
  },
} as const;
const WORDS = [
  '[project]\n',
  '[[package]]\n',
  '[tool.uv.sources]\n',
  '[tool.poetry.dependencies]\n',
  'dependencies = [',
  'name = "x"\n',
  '"numpy>=1"',
  "'",
  '"""',
  '"',
  '\\',
  '\\u00',
  '#',
  '\n',
  '\r\n',
  '\r',
  '{',
  '}',
  '[',
  ']',
  '=',
  ',',
  '.',
  '-r requirements.txt\n',
  '-c other.txt\n',
  '-e .',
  '--hash=sha256:',
  ' --',
  'numpy',
  '==',
  '1.0',
  ';',
  'python_version',
  '(',
  ')',
  '@',
  'https://example.org/',
  '__proto__',
  'constructor',
  'include-group',
  '\0',
  '\u2028',
  '\ud800',
  'ü',
  ' ',
  '\t',
  '1e400',
  '2026-11-21',
  '-inf',
  'version = 1\n',
  'source = { registry = "x" }\n',
  '0x',
  '[[packages]]\n',
  'dependencies:\n',
  '  - pip:\n',
  '    - ',
  '&a ',
  '*a',
  '<<: *a\n',
  '? ',
  '| ',
  ': ',
  '"_meta": {',
  '"default": {',
  'markers = "extra == \'a\'"\n',
  '[package.dependencies]\n',
  '[metadata.files]\n',
  '[metadata]\n',
  'lock_version = "4.5"\n',
  'groups = ["main"]\n',
];

describe('manifestReaders', () => {
  it.each([
    ['requirements.txt', 'requirements.txt'],
    ['requirements-dev.txt', 'requirements.txt'],
    ['dev-requirements.txt', 'requirements.txt'],
    ['a/requirements/base.txt', 'requirements.txt'],
    ['requirements/base.in', 'requirements.txt'],
    ['requirements.in', 'requirements.txt'],
    ['pip-requirements/x.txt', 'requirements.txt'],
    ['REQUIREMENTS.TXT', 'requirements.txt'],
    ['requirements-dev.lock', 'requirements.txt'],
    ['services/api/pyproject.toml', 'pyproject.toml'],
    ['uv.lock', 'uv.lock'],
    ['constraints.txt', null],
    ['requirements/constraints.txt', null],
    ['notes.txt', null],
    ['requirements.md', null],
    ['requirements/readme.md', null],
    ['.venv/lib/requirements.txt', null],
    ['node_modules/x/pyproject.toml', null],
    ['pyproject.toml.bak', null],
    ['poetry.lock', 'poetry.lock'],
    ['app/pdm.lock', 'pdm.lock'],
    ['Pipfile', 'Pipfile'],
    ['Pipfile.lock', 'Pipfile.lock'],
    ['pylock.toml', 'pylock.toml'],
    ['pylock.dev.toml', 'pylock.toml'],
    ['pylock.a.b.toml', null],
    ['environment.yml', 'environment.yml'],
    ['envs/environment-gpu.yaml', 'environment.yml'],
    ['train_environment.yml', 'environment.yml'],
    ['conda.yaml', 'environment.yml'],
    ['conda-lock.yml', null],
    ['linux.conda-lock.yml', null],
    ['python_env.yaml', null],
    ['pixi.lock', null],
  ])('%s is read as %s', (path, format) => {
    expect(manifestReaderFor(path)?.format ?? null).toBe(format);
    expect(manifestReaders.filter((reader) => reader.matches(path)).length).toBe(format === null ? 0 : 1);
  });

  it('knows which file is compiled from which', () => {
    expect(compiledPathOf('a/requirements-dev.in')).toBe('a/requirements-dev.txt');
    expect(compiledPathOf('requirements.txt')).toBeNull();
    expect(compiledPathOf('MANIFEST.in')).toBeNull();
  });
});

describe.each(manifestReaders.map((reader) => [reader.format, reader] as const))(
  'the reader of %s',
  (format, reader) => {
    const { path, text } = SAMPLES[format];
    const bytes = fc.oneof(
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
      {
        weight: 3,
        arbitrary: fc
          .array(fc.constantFrom(...WORDS), { maxLength: 25 })
          .map((words) => Buffer.from(words.join(''), 'utf8')),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            fc.array(fc.tuple(fc.nat(text.length), fc.nat(30), fc.constantFrom(...WORDS)), {
              minLength: 1,
              maxLength: 3,
            }),
          )
          .map(([changes]) => {
            let changed = text;
            for (const [at, length, word] of changes)
              changed = changed.slice(0, at) + word + changed.slice(at + length);
            return Buffer.from(changed, 'utf8');
          }),
      },
      {
        weight: 1,
        arbitrary: fc
          .string({ unit: 'binary', maxLength: 80 })
          .map((content) => Buffer.from(`\ufeff${content}`, 'utf16le')),
      },
    );

    it('matches its own sample and reads it without problems', async () => {
      expect(reader.matches(path)).toBe(true);
      const files = {
        'pyproject.toml': '[project]\nname = "x"\n',
        [path]: text,
        'base.txt': 'a',
        'limits.txt': 'b',
      };
      const read = readFrom(files);
      expect((await reader.read((await read(path))!, read)).problems).toEqual([]);
    });

    it(`is total on ${CASES} broken files: no exception, ranges inside the file, problems with file and line, bounded time`, async () => {
      let slowest = 0;
      await fc.assert(
        fc.asyncProperty(bytes, async (content) => {
          const read = readFrom({
            [path]: content,
            'other.txt': content,
            'pyproject.toml': path === 'pyproject.toml' ? content : '[project]\nname = "x"\n',
          });
          const source = (await read(path))!;
          const start = performance.now();
          const result = await reader.read(source, read);
          slowest = Math.max(slowest, performance.now() - start);
          expect(result.format).toBe(format);
          expect(result.path).toBe(path);
          for (const problem of result.problems) {
            expect(problem.message).toMatch(/\S/);
            expect(problem.path).not.toBe('');
            expect(problem.range?.startLine).toBeGreaterThan(0);
          }
          if (isLockFile(result))
            for (const entry of installed(result, { extras: ['net'], groups: ['dev'] }).closure.distributions)
              expect(entry.name).not.toBe(result.members[0]);
          for (const { at, range } of rangesOf(result)) if (at === path) checkRange(result.source, range);
          expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        }),
        { numRuns: CASES },
      );
      expect(slowest).toBeLessThan(2_000);
    });

    it('gives the same twice', async () => {
      await fc.assert(
        fc.asyncProperty(bytes, async (content) => {
          const read = readFrom({ [path]: content });
          const source = (await read(path))!;
          expect(await reader.read(source, read)).toEqual(await reader.read(source, read));
        }),
        { numRuns: Math.min(CASES, 100) },
      );
    });

    it('goes on when other files fail to be read', async () => {
      const source = (await readFrom({ [path]: text })(path))!;
      const result = await reader.read(source, () => Promise.reject(new Error('no')));
      expect(result.path).toBe(path);
    });

    it('refuses a file above its limit with one problem', async () => {
      const source = (await readFrom({ [path]: '#'.repeat(32_000_001) })(path))!;
      const { problems } = await reader.read(source, () => null);
      expect(problems).toHaveLength(1);
      expect(problems[0]!.message).toContain('000000 characters');
    });
  },
);

function rangesOf(result: Manifest | LockFile): readonly { at: string; range: TextRange }[] {
  if (isLockFile(result)) return result.distributions.map(({ range }) => ({ at: result.path, range }));
  const requirements = [
    ...result.groups.flatMap((group) => group.requirements),
    ...result.constraints,
    ...result.overrides,
  ];
  return [...requirements, ...result.indexes].map((one) => ({ at: one.path, range: one.range }));
}

function checkRange(source: SourceText, { start, end, startLine, endLine }: TextRange): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(source.text.length);
  expect([startLine, endLine]).toEqual([source.lineAt(start), source.lineAt(Math.max(start, end - 1))]);
}
