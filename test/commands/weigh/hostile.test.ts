import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RequirementSource,
  requirementOf,
  requirementSet,
} from '../../../src/commands/weigh/requirement-set.ts';
import { weigh } from '../../../src/commands/weigh/run.ts';
import { isLockFile, manifestReaderFor } from '../../../src/python/manifests/registry.ts';
import { Report } from '../../../src/report/report.ts';
import { UserError } from '../../../src/support/errors.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { type Releases, scaleOver, syntheticIndex, TARGET } from '../../support/synthetic-index.ts';

const RUNS = Math.min(Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000), 20_000) / 10;

const TABLE: Releases = {
  a: { '1.0': { requires: ['b', 'a[x]; extra == "x"'], extras: ['x'] }, '2.0': ['c<1'] },
  b: { '1.0': [], '2.0a1': [] },
  c: { '0.5': { source: 'unconfirmed' }, '1.0': { yanked: true } },
};

const line = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'a[x]', 'a[y]', 'nobody', 'A', '__proto__', 'constructor'),
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('==', '>=', '<', '~=', '===', '@', ';', '!='),
      fc.constantFrom('1.0', '2', '0', '1.*', 'x', ''),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '-r a.txt',
    '-c c.txt',
    '-e .',
    '-e git+https://git.example.org/a.git#egg=a',
    './b',
    '../../etc/passwd',
    'a @ file:///etc/passwd',
    'a @ https://files.example.org/a-1.0-py3-none-any.whl',
    'a @ https://files.example.org/a-2.0-py3-none-any.whl',
    'b @ git+ssh://git@git.example.org/b.git',
    '--pre',
    '--no-index',
    '--extra-index-url https://user:secret@x.example.org',
    'a ; python_version < "3" or extra == "x"',
    'a --hash=sha256:00',
    '\\',
    '# comment',
  ),
  fc.string({ maxLength: 30 }),
);

async function source(path: string, text: string): Promise<RequirementSource> {
  const reader = manifestReaderFor(path);
  if (reader === null) throw new Error('no reader');
  const read = await reader.read(SourceText.fromString(path, text), async () => null);
  return isLockFile(read) ? { kind: 'lock', lock: read } : { kind: 'manifest', manifest: read };
}

describe('whatever is written', () => {
  it('on a command line is a requirement, or a mistake that is told', () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string()), (written) => {
        try {
          expect(requirementOf(written).requirement.normalizedName).toMatch(/^[a-z0-9]/);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: RUNS * 5 },
    );
  });

  it('in a file is weighed to a report, without credentials', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const file = await source('requirements.txt', lines.join('\n'));
        const report = await weigh(
          {
            set: requirementSet([], [file], { extras: [], groups: [] }),
            against: null,
            target: TARGET,
            pythonFrom: null,
            prereleases: false,
            budget: { installed: 1_000, download: null },
            failOn: 'error',
          },
          { progress: { step: () => {} }, scale: await scaleOver(syntheticIndex(TABLE)) },
        );
        Report.parse(report);
        expect(JSON.stringify(report)).not.toContain('secret');
      }),
      { numRuns: RUNS },
    );
  });
});
