import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClosures } from '../../../src/python/closure/compare.ts';
import { exact, unknown } from '../../../src/support/quantity.ts';
import { anyClosure, closureOf } from './graphs.ts';

describe('compareClosures', () => {
  it('lists what was added, removed and changed with byte differences', () => {
    const before = closureOf({ a: ['b'], b: [], c: [] }, ['a', 'c']);
    const after = closureOf({ a: ['b'], b: [], d: [] }, ['a', 'd'], (name) =>
      name === 'b' ? { version: '2.0', download: exact(100) } : {},
    );
    const { changes, download } = compareClosures(before, after);
    expect(changes.map(({ name, kind, download: bytes }) => [name, kind, bytes])).toEqual([
      ['b', 'changed', exact(98)],
      ['c', 'removed', exact(-4)],
      ['d', 'added', exact(4)],
    ]);
    expect(download).toEqual(exact(98));
  });

  it('keeps the difference exact when an unknown weight stays the same on both sides', () => {
    const change = (name: string) => (name === 'a' ? { download: unknown() } : {});
    const before = closureOf({ a: [], b: [] }, ['a', 'b'], change);
    const after = closureOf({ a: [] }, ['a'], change);
    expect(compareClosures(before, after).download).toEqual(exact(-2));
  });

  it('counts what the base image provides as nothing', () => {
    const before = closureOf({ a: [] }, ['a']);
    const after = closureOf({ a: [] }, ['a'], () => ({ provided: true }));
    expect(compareClosures(before, after)).toMatchObject({
      download: exact(-1),
      changes: [{ name: 'a', kind: 'changed' }],
    });
  });

  it('finds nothing between a closure and itself', () => {
    fc.assert(
      fc.property(anyClosure, (closure) => {
        expect(compareClosures(closure, closure)).toEqual({
          changes: [],
          download: exact(0),
          installed: exact(0),
        });
      }),
    );
  });
});
