import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ignoreFileFor } from '../../../src/docker/ignore/file-name.ts';
import { createContextFilter, createIgnoreMatcher } from '../../../src/docker/ignore/matcher.ts';
import { parseIgnoreFile } from '../../../src/docker/ignore/parse.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { contextPath, ignoreText } from '../dockerfile/arbitraries.ts';

const read = (text: string) => parseIgnoreFile(SourceText.fromString('.dockerignore', text));
const ignores = (text: string, path: string): boolean => createIgnoreMatcher(read(text).patterns)(path);

describe('.dockerignore', () => {
  it.each([
    ['*.py', 'a.py', true],
    ['*.py', 'd/a.py', false],
    ['**/*.py', 'd/e/a.py', true],
    ['**/*.py', 'a.py', true],
    ['d', 'd/e/f', true],
    ['/d/', 'd/e', true],
    ['d/**', 'd', false],
    ['d/**', 'd/e', true],
    ['d?', 'de', true],
    ['d?', 'd/', false],
    ['[a-c]x', 'bx', true],
    ['\\*', '*', true],
    ['*\n!keep', 'keep', false],
    ['!keep\n*', 'keep', true],
    ['d\n!d/keep', 'd/keep', false],
    ['# d\n#d', '#d', false],
    [' #d', '#d', true],
    ['\ufeffd', 'd', true],
    ['a/../b', 'b', true],
    ['./!d\n', 'd', false],
    ['a.b', 'axb', false],
    ['[*]x', '*x', false],
  ])('%j with %j', (text, path, expected) => {
    expect(ignores(text, path)).toBe(expected);
  });

  it('refuses what moby refuses and keeps the rest', () => {
    const file = read('ok\n!\n! /\n[a\n[z-a]\n\\\n');
    expect(file.patterns.map(({ pattern }) => pattern)).toEqual(['ok']);
    expect(file.problems.map(({ range }) => range?.startLine)).toEqual([2, 3, 4, 5, 6]);
  });

  it('differs between a single question and the walk where moby does', () => {
    const { patterns } = read('a/*.txt\n!a\n');
    expect(createIgnoreMatcher(patterns)('a/x.txt')).toBe(false);
    expect(createContextFilter(patterns)('a/x.txt')).toBe(true);
  });

  it('takes bare texts for patterns', () => {
    expect(createIgnoreMatcher(['data/', '!data/x', '['])('data/y')).toBe(true);
  });

  it('is named after the Dockerfile first', () => {
    expect(ignoreFileFor('docker/app.Dockerfile')).toEqual([
      'docker/app.Dockerfile.dockerignore',
      '.dockerignore',
    ]);
  });

  it('takes any text, and time in proportion', () => {
    fc.assert(
      fc.property(fc.oneof(ignoreText, fc.string()), contextPath, (text, path) => {
        ignores(text, path);
      }),
      { numRuns: Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000) },
    );
    expect(ignores(`${'**a'.repeat(100)}b`, 'a/'.repeat(50))).toBe(false);
    expect(ignores(`${'*'.repeat(200)}b`, `${'a/'.repeat(200)}c`)).toBe(false);
  });
});
