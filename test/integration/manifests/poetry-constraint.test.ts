import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translatePoetryConstraint } from '../../../src/python/manifests/poetry-constraint.ts';

const run = promisify(execFile);
const CASES = Number(process.env.PLIMSOLL_DIFFERENTIAL_CASES ?? 1500);

interface Comparison {
  readonly refused?: string;
  readonly theirs?: string;
  readonly ours?: string;
  readonly equal?: boolean;
  readonly covers?: boolean;
}

let folder: string;
let python: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plimsoll-poetry-'));
  python = join(folder, 'venv', 'bin', 'python');
  await run('python3', ['-m', 'venv', join(folder, 'venv')]);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'poetry-core>=2']);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('translatePoetryConstraint against poetry-core', () => {
  it(`agrees on ${CASES} constraints`, () => {
    const operator = fc.constantFrom('', '^', '~', '~=', '>=', '<=', '>', '<', '==', '=', '!=', '^ ', '>= ');
    const number = fc.constantFrom('0', '1', '2', '10');
    const suffix = fc.constantFrom(
      '',
      '',
      '',
      '',
      'a1',
      'rc1',
      '.post1',
      '.dev1',
      '-1',
      '-beta.2',
      '.*',
      '.*',
      '.x',
    );
    const version = fc
      .tuple(fc.constantFrom('', '', '', 'v'), fc.array(number, { minLength: 1, maxLength: 4 }), suffix)
      .map(([mark, numbers, end]) => `${mark}${numbers.join('.')}${end}`);
    const single = fc
      .tuple(
        operator,
        fc.oneof({ weight: 9, arbitrary: version }, { weight: 1, arbitrary: fc.constantFrom('*', 'x', '') }),
      )
      .map((parts) => parts.join(''));
    const rest = fc.array(fc.tuple(fc.constantFrom(',', ' ', ', ', '||', ' || ', '|'), single), {
      maxLength: 2,
    });
    const constraint = fc.tuple(single, rest).map(([first, others]) => first + others.flat().join(''));
    const seed = Number(process.env.PLIMSOLL_SEED ?? 20261121);
    const constraints = fc.sample(constraint, { numRuns: CASES, seed });
    const translated = constraints.map(translatePoetryConstraint);
    const input = constraints.map((text, at) =>
      JSON.stringify({ constraint: text, specifier: translated[at]?.specifier ?? null }),
    );
    const output = execFileSync(python, ['-I', join(import.meta.dirname, 'poetry_oracle.py')], {
      input: input.join('\n'),
      maxBuffer: 64_000_000,
    });
    const answers = output
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line): Comparison => JSON.parse(line));
    expect(answers).toHaveLength(constraints.length);
    const differences = constraints.filter((_, at) => {
      const ours = translated[at];
      const answer = answers[at]!;
      if (ours === null || ours === undefined || answer.refused !== undefined)
        return (ours === null) !== (answer.refused !== undefined);
      return ours.exact ? answer.equal !== true : answer.covers !== true;
    });
    expect(
      differences.slice(0, 15).map((text) => ({
        text,
        ...answers[constraints.indexOf(text)],
        specifier: translated[constraints.indexOf(text)]?.specifier,
      })),
      `${differences.length} of ${CASES} differ`,
    ).toEqual([]);
  });
});
