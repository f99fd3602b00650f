import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DifferenceRow } from '../../src/report/analyze-details.ts';
import { describeGroup, groupChanges } from '../../src/report/change-groups.ts';
import { installedChange } from '../../src/report/wording.ts';
import { arbitraryDetails } from './arbitrary-report.ts';

const side = (version: string, mb: number) => {
  const weight = { value: mb * 1_000_000, provenance: 'exact' } as const;
  return { version, download: weight, installed: weight };
};
const added = (name: string, mb: number, neededBy?: string[]): DifferenceRow => ({
  name,
  before: null,
  after: side('1.0', mb),
  ...(neededBy === undefined ? {} : { neededBy }),
});
const gone = (name: string, mb: number, neededBy: string[]): DifferenceRow => ({
  name,
  before: side('1.0', mb),
  after: null,
  neededBy,
});

const sentences = (rows: readonly DifferenceRow[]): string[] =>
  groupChanges(rows).map((group) => {
    const { lead, others } = describeGroup(group);
    return [group.bytes / 1_000_000, lead, others.join(', ')].join(' | ');
  });

describe('changes by the requirement that did them', () => {
  it('put what a new requirement brings down to it, with the sum', () => {
    expect(
      sentences([
        added('evidently', 3, ['evidently']),
        added('litestar', 10, ['evidently']),
        added('statsmodels', 40, ['evidently', 'pandas-profiling']),
      ]),
    ).toEqual(['53 | new evidently 1.0 brings | statsmodels 1.0 +40.0 MB, litestar 1.0 +10.0 MB']);
  });

  it('blame a requirement that changed and not one that was there before', () => {
    const torch = {
      name: 'torch',
      before: side('2.8', 100),
      after: side('2.9', 110),
      neededBy: ['torch', 'vision'],
    };
    expect(sentences([torch, added('triton', 500, ['torch', 'vision'])])).toEqual([
      '510 | torch 2.8 → 2.9 brings | triton 1.0 +500 MB',
    ]);
  });

  it('name all requirements where none of them changed itself, or where several did', () => {
    expect(sentences([added('numpy', 50, ['pandas', 'scipy'])])).toEqual([
      '50 | pandas and scipy bring | numpy 1.0 +50.0 MB',
    ]);
    const both = ['a', 'b'].map((name) => added(name, 1, [name]));
    expect(sentences([...both, added('shared', 7, ['a', 'b', 'old'])])).toEqual([
      '7 | a and b bring | shared 1.0 +7.00 MB',
      '1 | new a 1.0 | ',
      '1 | new b 1.0 | ',
    ]);
  });

  it('tell what went with a requirement, and what one no longer needs', () => {
    expect(sentences([gone('mlflow', 40, ['mlflow']), gone('pyarrow', 150, ['mlflow'])])).toEqual([
      '-190 | without mlflow 1.0, and with it | pyarrow 1.0 −150 MB',
    ]);
    const slimmer = { name: 'app', before: side('1', 5), after: side('2', 5), neededBy: ['app'] };
    expect(sentences([slimmer, gone('pyarrow', 150, ['app'])])).toEqual([
      '-150 | app 1 → 2 no longer brings | pyarrow 1.0 −150 MB',
    ]);
    expect(sentences([slimmer, gone('x', 1, ['app']), added('y', 3, ['app'])])).toEqual([
      '2 | app 1 → 2: | new y 1.0 +3.00 MB, without x 1.0 −1.00 MB',
    ]);
  });

  it('keep rows of which nothing says who did them apart', () => {
    expect(sentences([added('a', 2), added('b', 5)])).toEqual(['5 | new b 1.0 | ', '2 | new a 1.0 | ']);
  });

  it('hold each row once, and together change what the rows change', () => {
    fc.assert(
      fc.property(arbitraryDetails, ({ manifests }) => {
        for (const { difference = [] } of manifests) {
          const groups = groupChanges(difference);
          expect(groups.reduce((count, { rows }) => count + rows.length, 0)).toBe(difference.length);
          const total = difference.reduce((sum, row) => sum + installedChange(row), 0);
          expect(groups.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(total);
          for (const group of groups) expect(describeGroup(group).lead).not.toBe(undefined);
        }
      }),
    );
  });
});
