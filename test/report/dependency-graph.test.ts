import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DistributionRow, Weight } from '../../src/report/analyze-details.ts';
import { type DependencyGraph, dependencyGraph, rootsOf, waysTo } from '../../src/report/dependency-graph.ts';

const kilobyte: Weight = { value: 1000, provenance: 'exact' };

function distribution(name: string, direct: boolean, requires: readonly string[]): DistributionRow {
  return {
    name,
    version: '1.0',
    direct,
    provided: false,
    download: kilobyte,
    installed: kilobyte,
    retainedDownload: kilobyte,
    retainedInstalled: kilobyte,
    neededBy: [],
    why: [name],
    requires: [...requires],
    gap: null,
  };
}

/** `root -> a b` per line; the first line's name and those marked with `!` are direct. */
function graphOf(lines: readonly string[]): DependencyGraph {
  const rows = lines.map((line) => {
    const [name = '', ...requires] = line.split(/[\s>-]+/).filter((word) => word !== '');
    return distribution(name.replace('!', ''), name.endsWith('!'), requires);
  });
  const graph = dependencyGraph(rows);
  if (graph === null) throw new Error('the rows say what they need');
  return graph;
}

/** All ways by plain recursion. */
function allWays(goal: string, graph: DependencyGraph): string[] {
  const found: string[] = [];
  const walk = (path: readonly string[]): void => {
    const last = path.at(-1) ?? '';
    if (last === goal) {
      found.push(path.join(' '));
      return;
    }
    for (const { name } of graph.requires.get(last) ?? []) if (!path.includes(name)) walk([...path, name]);
  };
  for (const row of graph.rows.values()) if (row.direct && row.name !== goal) walk([row.name]);
  return found.sort();
}

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const arbitraryGraph = fc
  .tuple(...names.map((name) => fc.tuple(fc.constant(name), fc.boolean(), fc.subarray([...names, 'absent']))))
  .map((rows) =>
    dependencyGraph(rows.map(([name, direct, requires]) => distribution(name, direct, requires))),
  );

describe('ways to a distribution', () => {
  it('are told shortest first, through other requirements, too', () => {
    const graph = graphOf(['app! -> web data', 'data! -> core', 'web -> core data', 'core']);
    expect(waysTo('core', graph, 10)).toEqual({
      paths: [
        ['data', 'core'],
        ['app', 'data', 'core'],
        ['app', 'web', 'core'],
        ['app', 'web', 'data', 'core'],
      ],
      more: 0,
      ended: false,
    });
  });

  it('are all there are without circles, and no more are written out than asked for', () => {
    fc.assert(
      fc.property(
        arbitraryGraph,
        fc.constantFrom(...names),
        fc.integer({ min: 1, max: 12 }),
        (graph, goal, most) => {
          if (graph === null) throw new Error('the rows say what they need');
          const expected = allWays(goal, graph);
          const all = waysTo(goal, graph, 100_000);
          expect(all.paths.map((path) => path.join(' ')).sort()).toEqual(expected);
          const lengths = all.paths.map(({ length }) => length);
          expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
          const some = waysTo(goal, graph, most);
          expect(some.paths).toEqual(all.paths.slice(0, most));
          expect(some.paths.length + some.more).toBe(expected.length);
        },
      ),
    );
  });

  it('are not searched for ever where they are exponentially many', () => {
    const steps = Array.from({ length: 40 }, (_, index) => [
      `a${index} -> a${index + 1} b${index + 1}`,
      `b${index} -> a${index + 1} b${index + 1}`,
    ]).flat();
    const ways = waysTo('a40', graphOf(['root! -> a0 b0', ...steps, 'a40', 'b40']), 10);
    expect(ways.ended).toBe(true);
    expect(ways.paths).toEqual([]);
  });
});

describe('the roots of a graph', () => {
  it('lead to every distribution, even where no direct requirement does', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        if (graph === null) throw new Error('the rows say what they need');
        const reached = new Set(rootsOf(graph).map(({ name }) => name));
        for (const name of reached) for (const next of graph.requires.get(name) ?? []) reached.add(next.name);
        expect([...reached].sort()).toEqual(names);
      }),
    );
  });

  it('are not known where the rows do not say what they need', () => {
    const { requires: _unsaid, ...row } = distribution('a', true, []);
    expect(dependencyGraph([row])).toBeNull();
    expect(dependencyGraph([])?.rows.size).toBe(0);
  });
});
