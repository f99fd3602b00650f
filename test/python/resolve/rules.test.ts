import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/python/resolve/resolve.ts';
import { answer, lines, request, type Table, TableProvider } from './table.ts';

describe('versions', () => {
  it('takes the newest that all allow, or the oldest when asked to', async () => {
    const table = { a: { '1.0': ['b'], '2.0': ['b<2'] }, b: { '1.0': [], '1.5': [], '2.0': [] } };
    expect(await answer(table, ['a'])).toEqual(['a==2.0', 'b==1.5']);
    expect(await answer(table, ['a'], { preferHighest: false })).toEqual(['a==1.0', 'b==1.0']);
  });

  it('matches local versions as PEP 440 says', async () => {
    const table = { a: { '1.0': [], '1.0+cpu': [], '1.0.post1': [] } };
    expect(await answer(table, ['a==1.0'])).toEqual(['a==1.0+cpu']);
    expect(await answer(table, ['a==1.0,!=1.0+cpu'])).toEqual(['a==1.0']);
    expect(await answer(table, ['a<=1.0'])).toEqual(['a==1.0+cpu']);
    expect(await answer(table, ['a>1.0'])).toHaveLength(1);
    expect((await answer(table, ['a>1.0']))[0]).toContain('there is no version >1.0 of a');
  });

  it('takes pre-releases only where the user names one or nothing else will do', async () => {
    const table = {
      a: { '1.0': [], '2.0rc1': [] },
      b: { '1.0a1': [], '1.0a2': [] },
      c: { '1.0': ['a>=2.0a1'] },
    };
    expect(await answer(table, ['a'])).toEqual(['a==1.0']);
    expect(await answer(table, ['a>=1.0rc1'])).toEqual(['a==2.0rc1']);
    expect(await answer(table, ['a!=1.0rc1'])).toEqual(['a==1.0']);
    expect(await answer(table, ['b'])).toEqual(['b==1.0a2']);
    expect(await answer(table, ['c'])).toEqual(['a==2.0rc1', 'c==1.0']);
    expect(await answer(table, ['a'], { prereleases: 'allow' })).toEqual(['a==2.0rc1']);
    expect(await answer(table, ['a'], { prereleasesOf: new Map([['a', 'allow']]) })).toEqual(['a==2.0rc1']);
    expect(await answer(table, ['b'], { prereleases: 'disallow' })).toEqual([
      "Because your requirements ask for b (requirements.txt:1) and b has only pre-releases (1.0a2 and 1.0a1), your requirements can't all be met.",
    ]);
  });

  it('takes a yanked version only when it is pinned by the user', async () => {
    const table: Table = { a: { '1.0': [], '2.0': { yanked: true } }, b: { '1.0': ['a==2.0'] } };
    expect(await answer(table, ['a'])).toEqual(['a==1.0']);
    expect(await answer(table, ['a==2.0'])).toEqual(['a==2.0']);
    expect(await answer(table, ['a'], { constraints: lines('c.txt', 'a==2.0') })).toEqual(['a==2.0']);
    const resolution = await resolve(request(['b']), new TableProvider(table));
    expect(resolution).toMatchObject({
      ok: false,
      explanation: {
        lines: [
          "Because your requirements ask for b (requirements.txt:1), b 1.0 depends on a==2.0 and a has only yanked versions in ==2.0 (2.0), your requirements can't all be met.",
        ],
        hints: ['A yanked version is only taken when your own requirements pin it: a==2.0.'],
      },
    });
  });

  it('passes over versions for other interpreters, told by the index or by metadata', async () => {
    for (const pythonInList of [true, false]) {
      const table: Table = {
        a: { '1.0': [], '2.0': { python: '>=3.12', pythonInList }, '3.0': { python: '<3.11', pythonInList } },
      };
      const provider = new TableProvider(table);
      const resolution = await resolve(request(['a']), provider);
      expect(resolution.ok && resolution.pins[0]?.version).toBe('1.0');
      expect(provider.asked.includes('a 2.0')).toBe(!pythonInList);
      expect(await answer(table, ['a==2.0'])).toEqual([
        "Because your requirements ask for a==2.0 (requirements.txt:1) and a 2.0 needs Python >=3.12 (the target has 3.11.9), your requirements can't all be met.",
      ]);
    }
  });

  it('goes on to the next version where metadata can not be read', async () => {
    const table: Table = { a: { '1.0': [], '2.0': { unusable: 'its metadata is cut short' } } };
    expect(await answer(table, ['a'])).toEqual(['a==1.0']);
    expect((await answer(table, ['a>1']))[0]).toContain("a 2.0 can't be used (its metadata is cut short)");
  });
});

describe('extras', () => {
  it('adds what an extra asks for, of the same version', async () => {
    const table: Table = {
      a: {
        '1.0': { requires: ['b; extra == "x"', 'c'], extras: ['x'] },
        '2.0': { requires: ['b>=2; extra == "x"', 'c'], extras: ['x'] },
      },
      b: { '1.0': [] },
      c: { '1.0': [] },
    };
    expect(await answer(table, ['a'])).toEqual(['a==2.0', 'c==1.0']);
    expect(await answer(table, ['a[x]'])).toEqual(['a[x]==1.0', 'b==1.0', 'c==1.0']);
  });

  it('follows extras in a circle', async () => {
    const table: Table = {
      a: {
        '1.0': {
          requires: ['a[x,y]; extra == "all"', 'a[all]; extra == "x"', 'b[z]; extra == "y"'],
          extras: ['all', 'x', 'y'],
        },
      },
      b: { '1.0': { requires: ['a[x]; extra == "z"'], extras: ['z'] } },
    };
    expect(await answer(table, ['a[all]'])).toEqual(['a[all,x,y]==1.0', 'b[z]==1.0']);
  });

  it('notes an extra that is not there', async () => {
    const resolution = await resolve(request(['a[nope]']), new TableProvider({ a: { '1.0': [] } }));
    expect(resolution).toMatchObject({
      ok: true,
      notes: ['a 1.0 has no extra "nope", so nothing is added for it.'],
    });
  });
});

describe('constraints, overrides and excludes', () => {
  const table = { a: { '1.0': ['b>=2'] }, b: { '1.0': [], '2.0': [], '3.0': [] } };

  it('only limits what is installed anyway', async () => {
    expect(await answer(table, ['a'], { constraints: lines('c.txt', 'b<3', 'missing==1') })).toEqual([
      'a==1.0',
      'b==2.0',
    ]);
    expect(await answer(table, ['a'], { constraints: lines('c.txt', 'b<2') })).toEqual([
      "Because your requirements ask for a (requirements.txt:1), a 1.0 depends on b>=2 and your constraints allow only b<2 (c.txt:1), your requirements can't all be met.",
    ]);
  });

  it('puts overrides in the place of every requirement', async () => {
    expect(await answer(table, ['a', 'b>=3'], { overrides: lines('o.txt', 'b==1.0') })).toEqual([
      'a==1.0',
      'b==1.0',
    ]);
    expect((await answer(table, ['a'], { overrides: lines('o.txt', 'b==9') })).join(' ')).toContain(
      'a 1.0 depends on b, for which your overrides set b==9 (o.txt:1)',
    );
  });

  it('leaves out what is excluded, and what a marker or an override that does not hold takes away', async () => {
    expect(await answer(table, ['a'], { excludes: ['b'] })).toEqual(['a==1.0']);
    expect(await answer(table, ['a; sys_platform == "win32"', 'b'])).toEqual(['b==3.0']);
    expect(await answer(table, ['a'], { overrides: lines('o.txt', 'b; sys_platform == "never"') })).toEqual([
      'a==1.0',
    ]);
  });
});

describe('URLs', () => {
  const url = 'https://example.com/b-9.0-py3-none-any.whl';
  const urls = { [url]: ['b', '9.0', ['c']] } as const;
  const table = { a: { '1.0': ['b'], '2.0': ['b<9'] }, b: { '1.0': [] }, c: { '1.0': [`b @ ${url}`] } };

  it('are the only candidate of their name', async () => {
    expect(await answer(table, ['a', `b @ ${url}`], {}, { urls })).toEqual(['a==1.0', 'b==9.0', 'c==1.0']);
  });

  it("are the user's to name", async () => {
    expect(await answer(table, ['c'])).toEqual([
      "Because your requirements ask for c (requirements.txt:1) and c 1.0 can't be used (it takes b from a URL, which only your own requirements may do), your requirements can't all be met.",
    ]);
    await expect(answer(table, [`b @ ${url}`, 'b @ https://example.com/other.whl'])).rejects.toThrow(
      /two URLs/,
    );
  });
});

describe('the answer', () => {
  it('tells who needs whom', async () => {
    const table: Table = {
      a: { '1.0': ['b', 'c'] },
      b: { '1.0': ['c', 'a'] },
      c: { '1.0': [] },
    };
    const resolution = await resolve(request(['c', 'a']), new TableProvider(table));
    expect(
      resolution.ok &&
        resolution.pins.map(({ name, dependencies, requestedBy, asked }) => [
          name,
          dependencies,
          requestedBy,
          asked.length,
        ]),
    ).toEqual([
      ['a', ['b', 'c'], ['b'], 1],
      ['b', ['a', 'c'], ['a'], 0],
      ['c', [], ['a', 'b'], 1],
    ]);
  });

  it('names what nobody knows', async () => {
    const resolution = await resolve(request(['a'], {}), new TableProvider({ a: { '1.0': ['missing>=1'] } }));
    expect(resolution).toMatchObject({
      ok: false,
      reason: 'unsatisfiable',
      explanation: {
        lines: [
          "Because your requirements ask for a (requirements.txt:1), a 1.0 depends on missing>=1 and no distribution named missing is known, your requirements can't all be met.",
        ],
        hints: ['Check the spelling of missing, and which indexes are asked.'],
      },
    });
  });

  it('says so when a requirement contradicts itself, or there is nothing to install', async () => {
    expect(await answer({ a: { '1.0': [] } }, ['a>2,<1'])).toEqual([
      "Because your requirements ask for a>2,<1 (requirements.txt:1), your requirements can't all be met.",
    ]);
    expect(await answer({ a: {} }, ['a'])).toEqual([
      "Because your requirements ask for a (requirements.txt:1) and a has no version that the target can install, your requirements can't all be met.",
    ]);
    expect(await answer({}, [])).toEqual([]);
  });

  it('keeps explanations short by taking neighbouring versions together and leaving out what does not matter', async () => {
    const rows = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`1.${index}`, ['b>=2', 'd']]));
    const table = { a: rows, b: { '1.0': [], '2.0': [] }, d: { '1.0': [] } };
    expect(await answer(table, ['d', 'a', 'b<2'])).toEqual([
      "Because your requirements ask for a (requirements.txt:2), every version of a depends on b>=2 and your requirements ask for b<2 (requirements.txt:3), your requirements can't all be met.",
    ]);
  });
});
