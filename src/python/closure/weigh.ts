import { byCodeUnit } from '../../support/compare.ts';
import { exact, type Quantity, sum, unknown } from '../../support/quantity.ts';
import type { Closure, ClosureDistribution, WeighedClosure, WeighedDistribution } from './closure.ts';
import { immediateDominators } from './dominators.ts';
import { type ClosureGraph, graphOf, reachable } from './graph.ts';

/**
 * Says for each distribution of a closure what it is worth: what it retains (what goes away when nothing needs it any
 * more, found by the dominator tree below an entry above all direct requirements), which direct requirements lead
 * to it, and the shortest path that explains it (of several, the first by name). What the base image provides weighs
 * exactly 0. Distributions that no direct requirement leads to are left out, and so not counted.
 */
export function weighClosure(closure: Closure): WeighedClosure {
  const graph = graphOf(closure);
  const dominators = immediateDominators(graph.successors, graph.entry);
  const before = shortestPathParents(graph);
  const kept = [...graph.nodes.keys()].filter((node) => dominators[node] !== -1);
  const children = childrenOf(dominators, graph);
  const totals = subtreeTotals(graph, children);
  const neededBy = rootsOf(graph);
  const direct = new Set(graph.direct);
  const distributions = kept.map((node): WeighedDistribution => {
    const total = totals[node];
    const dominator = dominators[node] ?? graph.entry;
    return {
      ...distributionAt(graph, node),
      direct: direct.has(node),
      retainedDownload: total?.download ?? exact(0),
      retainedInstalled: total?.installed ?? exact(0),
      retainedBy: dominator === graph.entry ? null : distributionAt(graph, dominator).name,
      neededBy: neededBy[node] ?? [],
      // Made when asked for: over a whole closure these lists can be quadratic in its size.
      get retains() {
        return namesBelow(graph, children, node);
      },
      get why() {
        return pathTo(graph, before, node);
      },
    };
  });
  const rest = closure.incomplete === true ? [unknown()] : [];
  return {
    closure,
    download: sum([...distributions.map((each) => downloadOf(each)), ...rest]),
    installed: sum([...distributions.map((each) => installedOf(each)), ...rest]),
    distributions,
    unknown: distributions
      .filter((each) => downloadOf(each).provenance === 'unknown')
      .map((each) => each.name),
  };
}

/** Bytes that go away, and what goes. */
export interface Retained {
  readonly download: Quantity;
  readonly installed: Quantity;
  /** Sorted. */
  readonly names: readonly string[];
}

/**
 * What goes away if none of these distributions were there: they themselves and all that only they keep. For
 * several together this is more than the sum of each alone when they share something ("remove both").
 */
export function retainedBySet(closure: Closure, names: Iterable<string>): Retained {
  const graph = graphOf(closure);
  const removed = new Set<number>();
  for (const name of names) {
    const index = graph.indexOf.get(name);
    if (index !== undefined) removed.add(index);
  }
  return lost(graph, reachable(graph, graph.direct, removed));
}

/**
 * What goes away if these direct requirements are no longer written. Unlike retainedBySet, a distribution
 * that another requirement needs stays, and costs nothing to write.
 */
export function freedByDropping(closure: Closure, names: Iterable<string>): Retained {
  const graph = graphOf(closure);
  const dropped = new Set(names);
  const remaining = graph.direct.filter((node) => !dropped.has(distributionAt(graph, node).name));
  return lost(graph, reachable(graph, remaining));
}

function lost(graph: ClosureGraph, staying: ReadonlySet<number>): Retained {
  const gone = [...reachable(graph, graph.direct)].filter((node) => !staying.has(node)).sort((a, b) => a - b);
  const distributions = gone.map((node) => distributionAt(graph, node));
  return {
    download: sum(distributions.map(downloadOf)),
    installed: sum(distributions.map(installedOf)),
    names: distributions.map((each) => each.name),
  };
}

const downloadOf = (each: ClosureDistribution): Quantity => (each.provided ? exact(0) : each.download);
const installedOf = (each: ClosureDistribution): Quantity => (each.provided ? exact(0) : each.installed);

interface Total {
  readonly download: Quantity;
  readonly installed: Quantity;
}

function distributionAt(graph: ClosureGraph, node: number): ClosureDistribution {
  const distribution = graph.nodes[node];
  if (distribution === undefined) throw new RangeError(`no distribution ${node}`);
  return distribution;
}

/** Children in the dominator tree, for each node and for the entry. */
function childrenOf(dominators: Int32Array, graph: ClosureGraph): readonly (readonly number[])[] {
  const children: number[][] = graph.successors.map(() => []);
  for (const [node, dominator] of dominators.entries()) children[dominator]?.push(node);
  return children;
}

/** Weights of each node's subtree of the dominator tree. */
function subtreeTotals(
  graph: ClosureGraph,
  children: readonly (readonly number[])[],
): readonly (Total | undefined)[] {
  const totals: (Total | undefined)[] = [];
  for (const node of preorder(children, graph.entry).reverse()) {
    if (node === graph.entry) continue;
    const own = distributionAt(graph, node);
    const below = (children[node] ?? []).map((child) => totals[child]).filter((total) => total !== undefined);
    totals[node] = {
      download: sum([downloadOf(own), ...below.map((total) => total.download)]),
      installed: sum([installedOf(own), ...below.map((total) => total.installed)]),
    };
  }
  return totals;
}

function preorder(children: readonly (readonly number[])[], root: number): number[] {
  const order: number[] = [];
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    order.push(node);
    for (const child of children[node] ?? []) stack.push(child);
  }
  return order;
}

function namesBelow(
  graph: ClosureGraph,
  children: readonly (readonly number[])[],
  node: number,
): readonly string[] {
  return preorder(children, node)
    .map((each) => distributionAt(graph, each).name)
    .sort(byCodeUnit);
}

/** For each node the one before it on a shortest path from a direct requirement. */
function shortestPathParents(graph: ClosureGraph): Int32Array {
  const parents = new Int32Array(graph.nodes.length + 1).fill(-1);
  const queue = [graph.entry];
  for (const node of queue)
    for (const next of graph.successors[node] ?? [])
      if (parents[next] === -1) {
        parents[next] = node;
        queue.push(next);
      }
  return parents;
}

function pathTo(graph: ClosureGraph, parents: Int32Array, node: number): readonly string[] {
  const path: string[] = [];
  for (let each = node; each !== graph.entry && each !== -1; each = parents[each] ?? -1)
    path.push(distributionAt(graph, each).name);
  return path.reverse();
}

/** For each node the names of the direct requirements that lead to it, sorted. */
function rootsOf(graph: ClosureGraph): readonly (readonly string[])[] {
  const roots: string[][] = graph.nodes.map(() => []);
  for (const root of graph.direct) {
    const { name } = distributionAt(graph, root);
    for (const node of reachable(graph, [root])) roots[node]?.push(name);
  }
  return roots;
}
