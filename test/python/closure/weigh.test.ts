import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Closure } from '../../../src/python/closure/closure.ts';
import { freedByDropping, retainedBySet, weighClosure } from '../../../src/python/closure/weigh.ts';
import { exact, sum, unknown } from '../../../src/support/quantity.ts';
import { anyClosure, bruteForceReach, closureOf } from './graphs.ts';

const find = (closure: Closure, name: string) => {
  const found = weighClosure(closure).distributions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
};

const weightOf = (closure: Closure, names: Iterable<string>, key: 'download' | 'installed') => {
  const wanted = new Set(names);
  return sum(
    closure.distributions
      .filter((each) => wanted.has(each.name))
      .map((each) => (each.provided ? exact(0) : each[key])),
  );
};

describe('weighClosure', () => {
  const shared = closureOf(
    { app: ['numpy', 'torch'], numpy: [], plot: ['numpy'], torch: ['nccl'], nccl: [] },
    ['app', 'plot'],
  );

  it('gives each distribution what only it keeps', () => {
    expect(find(shared, 'app').retains).toEqual(['app', 'nccl', 'torch']);
    expect(find(shared, 'app').retainedDownload).toEqual(exact(1 + 8 + 16));
    expect(find(shared, 'torch').retainedInstalled).toEqual(exact(3 * (8 + 16)));
    expect(find(shared, 'plot').retains).toEqual(['plot']);
  });

  it('says who needs a distribution and why it is there', () => {
    expect(find(shared, 'numpy').neededBy).toEqual(['app', 'plot']);
    expect(find(shared, 'numpy').why).toEqual(['app', 'numpy']);
    expect(find(shared, 'nccl').why).toEqual(['app', 'torch', 'nccl']);
    expect(find(shared, 'app').direct).toBe(true);
    expect(find(shared, 'torch').direct).toBe(false);
  });

  it('lets a direct requirement keep nothing of what another one shares', () => {
    const closure = closureOf({ a: ['torch'], b: ['torch'], torch: [] }, ['a', 'b']);
    expect(find(closure, 'a').retains).toEqual(['a']);
    expect(retainedBySet(closure, ['a', 'b']).names).toEqual(['a', 'b', 'torch']);
    expect(retainedBySet(closure, ['a', 'b']).download).toEqual(exact(7));
  });

  it('weighs what the base image provides as exactly nothing', () => {
    const closure = closureOf({ a: ['torch'], torch: [] }, ['a'], (name) => ({ provided: name === 'torch' }));
    expect(weighClosure(closure).download).toEqual(exact(1));
    expect(find(closure, 'torch').retainedDownload).toEqual(exact(0));
  });

  it('counts nothing that no direct requirement leads to, and survives names that are not there', () => {
    const closure = closureOf({ a: ['gone'], stray: ['a'] }, ['a', 'absent']);
    expect(weighClosure(closure).distributions.map((each) => each.name)).toEqual(['a']);
    expect(weighClosure(closureOf({}, [])).download).toEqual(exact(0));
  });

  it('makes every total above an unknown weight unknown, with what is known as lower bound', () => {
    const closure = closureOf({ a: ['b'], b: ['c'], c: [] }, ['a'], (name) =>
      name === 'c' ? { download: unknown() } : {},
    );
    expect(find(closure, 'a').retainedDownload).toEqual(unknown(3));
    expect(find(closure, 'a').retainedInstalled).toEqual(exact(21));
    expect(weighClosure(closure).unknown).toEqual(['c']);
  });

  it('keeps lists when a weighed distribution is copied or written as JSON', () => {
    const copy = JSON.parse(JSON.stringify({ ...find(shared, 'torch') }));
    expect(copy).toMatchObject({ retains: ['nccl', 'torch'], why: ['app', 'torch'], neededBy: ['app'] });
  });

  it('retains exactly what plain search finds unreachable, on any graph', () => {
    fc.assert(
      fc.property(anyClosure, (closure) => {
        const everything = bruteForceReach(closure, new Set());
        const weighed = weighClosure(closure);
        expect(weighed.distributions.map((each) => each.name)).toEqual([...everything].sort());
        for (const each of weighed.distributions) {
          const left = bruteForceReach(closure, new Set([each.name]));
          const gone = [...everything].filter((name) => !left.has(name)).sort();
          expect(each.retains).toEqual(gone);
          expect(each.retainedDownload).toEqual(weightOf(closure, gone, 'download'));
          expect(each.retainedInstalled).toEqual(weightOf(closure, gone, 'installed'));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds shortest paths from direct requirements, step by step', () => {
    fc.assert(
      fc.property(anyClosure, (closure) => {
        const byName = new Map(closure.distributions.map((each) => [each.name, each]));
        const direct = new Set(closure.roots.map((root) => root.name));
        for (const { name, why, neededBy } of weighClosure(closure).distributions) {
          expect(why.at(-1)).toBe(name);
          expect(direct.has(why[0] ?? '')).toBe(true);
          for (const [index, step] of why.slice(1).entries())
            expect(byName.get(why[index] ?? '')?.dependencies).toContain(step);
          const needing = [...direct].filter((root) =>
            bruteForceReach(
              { ...closure, roots: closure.roots.filter((each) => each.name === root) },
              new Set(),
            ).has(name),
          );
          expect(neededBy).toEqual(needing.sort());
        }
      }),
    );
  });

  it('adds up to the sum of its parts, whatever the order in which they are listed', () => {
    fc.assert(
      fc.property(anyClosure, fc.infiniteStream(fc.nat()), (closure, numbers) => {
        const weighed = weighClosure(closure);
        const names = weighed.distributions.map((each) => each.name);
        expect(weighed.download).toEqual(weightOf(closure, names, 'download'));
        expect(weighed.installed).toEqual(weightOf(closure, names, 'installed'));
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, key: numbers.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const shuffled = {
          ...closure,
          roots: shuffle(closure.roots),
          distributions: shuffle(closure.distributions).map((each) => ({
            ...each,
            dependencies: shuffle(each.dependencies),
          })),
        };
        const again = weighClosure(shuffled);
        const rows = (each: typeof weighed) =>
          each.distributions.map(({ dependencies: _, ...row }) => JSON.stringify(row));
        expect(rows(again)).toEqual(rows(weighed));
        expect(again.download).toEqual(weighed.download);
      }),
    );
  });

  it('removes sets as plain search does', () => {
    fc.assert(
      fc.property(
        anyClosure,
        fc.array(
          fc.nat(13).map((index) => `d${index}`),
          { maxLength: 4 },
        ),
        (closure, names) => {
          const everything = bruteForceReach(closure, new Set());
          const left = bruteForceReach(closure, new Set(names));
          const gone = [...everything].filter((name) => !left.has(name)).sort();
          expect(retainedBySet(closure, names).names).toEqual(gone);
          expect(retainedBySet(closure, names).download).toEqual(weightOf(closure, gone, 'download'));
          const kept = { ...closure, roots: closure.roots.filter((root) => !names.includes(root.name)) };
          const staying = bruteForceReach(kept, new Set());
          expect(freedByDropping(closure, names).names).toEqual(
            [...everything].filter((name) => !staying.has(name)).sort(),
          );
        },
      ),
    );
  });

  it('handles thousands of distributions, also in one long chain with a way back', () => {
    const size = 5000;
    const edges: Record<string, string[]> = {};
    for (let index = 0; index < size; index++)
      edges[`d${index}`] = [
        `d${(index + 1) % size}`,
        `d${(index * 7919) % size}`,
        `d${Math.floor(index / 2)}`,
      ];
    const closure = closureOf(edges, ['d0', 'd17', 'd4242'], () => ({
      download: exact(1),
      installed: exact(1),
    }));
    expect(weighClosure(closure).download).toEqual(exact(size));
    const chain: Record<string, string[]> = {};
    for (let index = 0; index < size; index++)
      chain[`d${index}`] = index + 1 < size ? [`d${index + 1}`] : ['d0'];
    const weighed = weighClosure(
      closureOf(chain, ['d0'], () => ({ download: exact(1), installed: exact(1) })),
    );
    expect(weighed.distributions.find((each) => each.name === 'd0')?.retainedDownload).toEqual(exact(size));
    expect(weighed.distributions.find((each) => each.name === 'd4999')?.retainedDownload).toEqual(exact(1));
  });
});

describe('freedByDropping', () => {
  it('frees nothing when another requirement needs the same', () => {
    const closure = closureOf({ app: ['torch'], torch: ['nccl'], nccl: [] }, ['app', 'torch']);
    expect(freedByDropping(closure, ['torch'])).toEqual({
      names: [],
      download: exact(0),
      installed: exact(0),
    });
    expect(freedByDropping(closure, ['app', 'torch']).names).toEqual(['app', 'nccl', 'torch']);
    expect(retainedBySet(closure, ['torch']).names).toEqual(['nccl', 'torch']);
  });
});
