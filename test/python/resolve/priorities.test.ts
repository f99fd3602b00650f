import { describe, expect, it } from 'vitest';
import { PackageTable } from '../../../src/python/resolve/package-table.ts';
import { Priorities } from '../../../src/python/resolve/priorities.ts';

/** The order of decisions after `affected` could not be had `times` times because of `other`. */
function orderAfter(kind: 'unspecified' | 'exact' | 'url', times: number) {
  const table = new PackageTable();
  const [other, bystander, affected] = [table.get('other'), table.get('bystander'), table.get('affected')];
  const priorities = new Priorities();
  priorities.see('other', kind);
  priorities.see('bystander', 'unspecified');
  priorities.see('affected', 'unspecified');
  for (let time = 0; time < times; time += 1) priorities.recordConflict(affected, [affected, other]);
  const delayed = priorities.reorder().map(({ name }) => name);
  return { delayed, order: priorities.sorted([other, bystander, affected]).map(({ name }) => name) };
}

describe('the order in which packages are decided', () => {
  it('is that in which they were asked for', () => {
    expect(orderAfter('unspecified', 4)).toEqual({
      delayed: [],
      order: ['other', 'bystander', 'affected'],
    });
  });

  it('has exact versions first', () => {
    expect(orderAfter('exact', 4).order[0]).toBe('other');
  });

  it.each(['unspecified', 'exact'] as const)('puts off what is often in the way (%s)', (kind) => {
    expect(orderAfter(kind, 5)).toEqual({ delayed: ['other'], order: ['affected', 'other', 'bystander'] });
  });

  it('leaves what comes from an address where it is: there is nothing else to choose', () => {
    expect(orderAfter('url', 5)).toEqual({ delayed: [], order: ['other', 'affected', 'bystander'] });
  });
});
