import { describe, expect, it } from 'vitest';
import { answer } from './table.ts';

describe('the examples of the PubGrub article and of solver.md', () => {
  it('needs no conflict', async () => {
    const table = { foo: { '1.0.0': ['bar>=1,<2'] }, bar: { '1.0.0': [], '2.0.0': [] } };
    expect(await answer(table, ['foo>=1,<2'])).toEqual(['bar==1.0.0', 'foo==1.0.0']);
  });

  it('avoids a conflict while it decides', async () => {
    const table = {
      foo: { '1.1.0': ['bar>=2,<3'], '1.0.0': [] },
      bar: { '1.0.0': [], '1.1.0': [], '2.0.0': [] },
    };
    expect(await answer(table, ['foo>=1,<2', 'bar>=1,<2'])).toEqual(['bar==1.1.0', 'foo==1.0.0']);
  });

  it('resolves a conflict', async () => {
    const table = {
      foo: { '2.0.0': ['bar>=1,<2'], '1.0.0': [] },
      bar: { '1.0.0': ['foo>=1,<2'] },
    };
    expect(await answer(table, ['foo>=1'])).toEqual(['foo==1.0.0']);
  });

  it('resolves a conflict with a partial satisfier', async () => {
    const table = {
      foo: { '1.1.0': ['left>=1,<2', 'right>=1,<2'], '1.0.0': [] },
      left: { '1.0.0': ['shared>=1.0.0'] },
      right: { '1.0.0': ['shared<2.0.0'] },
      shared: { '2.0.0': [], '1.0.0': ['target>=1,<2'] },
      target: { '2.0.0': [], '1.0.0': [] },
    };
    expect(await answer(table, ['foo>=1,<2', 'target>=2,<3'])).toEqual(['foo==1.0.0', 'target==2.0.0']);
  });

  it('explains in one line', async () => {
    const table = {
      foo: { '1.0.0': ['bar>=2,<3'] },
      bar: { '2.0.0': ['baz>=3,<4'] },
      baz: { '1.0.0': [], '3.0.0': [] },
    };
    expect(await answer(table, ['foo>=1,<2', 'baz>=1,<2'])).toEqual([
      "Because foo 1.0.0 depends on bar>=2,<3, bar 2.0.0 depends on baz>=3,<4 and your requirements ask for baz>=1,<2 (requirements.txt:2), foo 1.0.0 can't be used.",
      "And because your requirements ask for foo>=1,<2 (requirements.txt:1), your requirements can't all be met.",
    ]);
  });

  it('explains a branch', async () => {
    const table = {
      foo: { '1.0.0': ['a>=1,<2', 'b>=1,<2'], '1.1.0': ['x>=1,<2', 'y>=1,<2'] },
      a: { '1.0.0': ['b>=2,<3'] },
      b: { '1.0.0': [], '2.0.0': [] },
      x: { '1.0.0': ['y>=2,<3'] },
      y: { '1.0.0': [], '2.0.0': [] },
    };
    expect(await answer(table, ['foo>=1,<2'])).toEqual([
      "(1) Because foo 1.0.0 depends on a>=1,<2 and b>=1,<2, and a 1.0.0 depends on b>=2,<3, foo 1.0.0 can't be used.",
      "Because foo 1.1.0 depends on x>=1,<2 and y>=1,<2, and x 1.0.0 depends on y>=2,<3, foo 1.1.0 can't be used.",
      "And because foo 1.0.0 can't be used (1), no version of foo can be used.",
      "And because your requirements ask for foo>=1,<2 (requirements.txt:1), your requirements can't all be met.",
    ]);
  });
});
