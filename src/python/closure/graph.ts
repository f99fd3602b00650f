import { byCodeUnit } from '../../support/compare.ts';
import type { Closure, ClosureDistribution } from './closure.ts';

/** A closure as numbered nodes: distributions sorted by name, and after them one node above all direct requirements. */
export interface ClosureGraph {
  readonly nodes: readonly ClosureDistribution[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Sorted; the last entry is the entry node's: the direct requirements. */
  readonly successors: readonly (readonly number[])[];
  readonly entry: number;
  /** Numbers of the direct requirements, sorted. */
  readonly direct: readonly number[];
}

/** The graph of a closure. Names that are no distribution of the closure are passed over; so are repetitions. */
export function graphOf(closure: Closure): ClosureGraph {
  const nodes = [...closure.distributions].sort((a, b) => byCodeUnit(a.name, b.name));
  const indexOf = new Map(nodes.map((node, index) => [node.name, index]));
  const numbers = (names: Iterable<string>) => {
    const known = new Set<number>();
    for (const name of names) {
      const index = indexOf.get(name);
      if (index !== undefined) known.add(index);
    }
    return [...known].sort((a, b) => a - b);
  };
  const direct = numbers(closure.roots.map((root) => root.name));
  const successors = [...nodes.map((node) => numbers(node.dependencies)), direct];
  return { nodes, indexOf, successors, entry: nodes.length, direct };
}

/** Which nodes the starts lead to (starts included) when the removed nodes are not there. */
export function reachable(
  graph: ClosureGraph,
  starts: readonly number[],
  removed: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const seen = new Set<number>();
  const queue = starts.filter((start) => !removed.has(start));
  for (const start of queue) seen.add(start);
  for (const node of queue)
    for (const next of graph.successors[node] ?? [])
      if (!seen.has(next) && !removed.has(next)) {
        seen.add(next);
        queue.push(next);
      }
  return seen;
}
