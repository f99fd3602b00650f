import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stableFixes } from '../../../src/commands/analyze/apply-fixes.ts';
import { parseDockerfile } from '../../../src/docker/dockerfile/parse.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { type Files, memoryWorld, optionsFor } from '../../support/memory-world.ts';

const fixturesFolder = join(import.meta.dirname, '../../fixtures');
const fix = (files: Files) => memoryWorld(files).then((world) => stableFixes(optionsFor(), world));
const after = (files: Files, fixed: Awaited<ReturnType<typeof fix>>): Files => ({
  ...files,
  ...Object.fromEntries(fixed.map(({ path, bytes }) => [path, bytes])),
});

/** Real files around them, so that rules have something to look at. */
const AROUND: Files = {
  'requirements.txt': 'numpy==1.26.4\ntorch\n',
  'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["numpy"]\n',
  'app.py': 'import numpy\n',
};

function fixtures(): [string, Buffer][] {
  const plain = readdirSync(join(fixturesFolder, 'dockerfiles')).map((name): [string, Buffer] => [
    name,
    readFileSync(join(fixturesFolder, 'dockerfiles', name)),
  ]);
  const good = readdirSync(join(fixturesFolder, 'good-dockerfiles')).map((name): [string, Buffer] => [
    `good: ${name}`,
    readFileSync(join(fixturesFolder, 'good-dockerfiles', name, 'Dockerfile')),
  ]);
  return [...plain, ...good];
}

describe('the safe fixes of a real Dockerfile', () => {
  it.each(fixtures())(
    '%s come to an end, still parse, and change nothing but RUN, COPY and ADD',
    async (_name, bytes) => {
      const files = { ...AROUND, Dockerfile: bytes };
      const fixed = await fix(files);
      expect(await fix(after(files, fixed))).toEqual([]);
      const change = fixed.find(({ path }) => path === 'Dockerfile');
      const before = parseDockerfile(SourceText.fromBytes('Dockerfile', bytes));
      if (before.problems.some(({ severity }) => severity === 'error')) expect(fixed).toEqual([]);
      if (change === undefined) return;
      const now = parseDockerfile(SourceText.fromBytes('Dockerfile', change.bytes));
      expect(now.problems.map(({ message }) => message)).toEqual(
        before.problems.map(({ message }) => message),
      );
      const others = ({ instructions, source }: typeof now) =>
        instructions
          .filter(({ kind }) => !['run', 'copy', 'add'].includes(kind))
          .map(({ range }) => source.text.slice(range.start, range.end));
      expect(others(now)).toEqual(others(before));
      expect(now.instructions.length).toBeLessThanOrEqual(before.instructions.length + 2);
      expect(now.comments.map(({ text }) => text.trim())).toEqual(
        before.comments.map(({ text }) => text.trim()),
      );
    },
  );
});

describe('fixes keep what a file is', () => {
  const text = 'FROM python:3.11-slim\r\n# caf\u00e9\r\nRUN pip install six==1.17.0\r\n';

  it('its line ends and its byte order mark, in the patch too', async () => {
    const [change] = await fix({ Dockerfile: `\uFEFF${text}` });
    expect(Buffer.from(change?.bytes ?? []).toString()).toBe(
      `\uFEFF${text.replace('install', 'install --no-cache-dir')}`,
    );
    expect(change?.before).toBe(`\uFEFF${text}`);
    expect(change?.after.startsWith('\uFEFF')).toBe(true);
  });

  it('its encoding', async () => {
    const [change] = await fix({ Dockerfile: Buffer.from(text, 'latin1') });
    expect(Buffer.from(change?.bytes ?? [])).toEqual(
      Buffer.from(text.replace('install', 'install --no-cache-dir'), 'latin1'),
    );
  });

  it('and leave one alone that can not be built', async () => {
    expect(await fix({ Dockerfile: 'FROM python:3.11\nRUN pip install six\nENV\n' })).toEqual([]);
    expect(await fix({ Dockerfile: 'FROM python:3.11\nRUN pip install six\nRUN <<EOF\n' })).toEqual([]);
  });

  it('and leave ignored findings alone', async () => {
    expect(
      await fix({ Dockerfile: 'FROM python:3.11\n# plimsoll ignore=pip-cache x\nRUN pip install six\n' }),
    ).toEqual([]);
  });
});
