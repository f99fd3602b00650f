import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LockFile, Manifest } from '../../../src/python/manifests/manifest.ts';
import {
  compiledPathOf,
  manifestReaderFor,
  manifestReaders,
} from '../../../src/python/manifests/registry.ts';
import type { SourceText, TextRange } from '../../../src/support/source-text.ts';
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
    ['poetry.lock', null],
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
      const files = { [path]: text, 'base.txt': 'a', 'limits.txt': 'b' };
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
  if (result.format === 'uv.lock')
    return result.distributions.map(({ range }) => ({ at: result.path, range }));
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
