import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileChange, unifiedDiff } from '../../src/report/unified-diff.ts';

const RUNS = Math.min(Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000) / 40, 500);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files after `git apply`, in a folder of their own. */
function applied(changes: readonly FileChange[]): (string | null)[] {
  const place = mkdtempSync(join(folder, 'tree-'));
  for (const { path, before } of changes) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    if (before !== null) writeFileSync(join(place, path), before);
  }
  const patch = unifiedDiff(changes);
  if (patch !== '')
    execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'], {
      cwd: place,
      input: patch,
      env: { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: folder, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  return changes.map(({ path }) => readFileSync(join(place, path), 'utf8'));
}

const text = fc
  .tuple(
    fc.array(
      fc.constantFrom('', 'a', 'b', 'RUN x', '+ y', '--- a/z', '@@ -1 +1 @@', '\\ No', 'caf\u00e9', '\t'),
      {
        maxLength: 14,
      },
    ),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([lines, end, final]) => lines.join(end) + (final && lines.length > 0 ? end : ''));

describe('a unified diff', () => {
  it('makes git apply reproduce the text after', () => {
    fc.assert(
      fc.property(fc.option(text), text, (before, after) => {
        expect(
          applied([{ path: 'Dockerfile', before, after }].filter((one) => one.before !== one.after)),
        ).toEqual(before === after ? [] : [after]);
      }),
      { numRuns: RUNS },
    );
  });

  it('takes several files, in folders, with names of all kinds', () => {
    const changes = ['a/b c/Dockerfile', 'caf\u00e9.txt', 'quote"d', 'plain'].map((path) => ({
      path,
      before: path === 'plain' ? null : 'FROM a\nRUN x\n',
      after: 'FROM a\nRUN y\n',
    }));
    expect(applied(changes)).toEqual(changes.map(({ after }) => after));
  });

  it('keeps a byte order mark and the lines around far apart changes', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `line ${index}`);
    const before = `\uFEFF${lines.join('\n')}\n`;
    const after = before
      .replace('line 0\n', 'first\n')
      .replace('line 50\n', '')
      .replace('line 20\n', 'x\nline 20\n');
    const patch = unifiedDiff([{ path: 'f', before, after }]);
    expect(patch.match(/^@@/gm)).toHaveLength(3);
    expect(applied([{ path: 'f', before, after }])).toEqual([after]);
  });

  it('is empty where nothing changes', () => {
    expect(unifiedDiff([{ path: 'f', before: 'x', after: 'x' }])).toBe('');
  });
});
