/**
 * Immediate dominators of a graph by the algorithm of Lengauer and Tarjan ("A fast algorithm for finding dominators in a
 * flowgraph", 1979) with path compression: O(m log n), and without recursion, so that long chains do not
 * overflow the stack.
 *
 * @param successors  for each node the nodes it leads to
 * @param root        the entry
 * @returns for each node its immediate dominator; -1 for the root and for nodes that the root does not reach.
 */
export function immediateDominators(successors: readonly (readonly number[])[], root: number): Int32Array {
  const size = successors.length;
  const { order, parent, number } = depthFirst(successors, root);
  const predecessors = invert(successors, number);
  const semi = Int32Array.from(number);
  const dominator = new Int32Array(size).fill(-1);
  const forest = new Forest(size, semi);
  const buckets: number[][] = Array.from({ length: size }, () => []);
  for (let index = order.length - 1; index > 0; index--) {
    const node = at(order, index);
    for (const predecessor of predecessors[node] ?? []) {
      const candidate = at(semi, forest.lowest(predecessor));
      if (candidate < at(semi, node)) semi[node] = candidate;
    }
    buckets[at(order, at(semi, node))]?.push(node);
    const above = at(parent, node);
    forest.link(above, node);
    for (const waiting of buckets[above] ?? []) {
      const lowest = forest.lowest(waiting);
      dominator[waiting] = at(semi, lowest) < at(semi, waiting) ? lowest : above;
    }
    buckets[above] = [];
  }
  for (const node of order.subarray(1))
    if (at(dominator, node) !== at(order, at(semi, node)))
      dominator[node] = at(dominator, at(dominator, node));
  return dominator;
}

/** Nodes in preorder, each node's parent in the tree, and its number in the order (-1 when not reached). */
function depthFirst(successors: readonly (readonly number[])[], root: number) {
  const number = new Int32Array(successors.length).fill(-1);
  const parent = new Int32Array(successors.length).fill(-1);
  const order = new Int32Array(successors.length);
  let count = 0;
  const stack: { node: number; next: number }[] = [];
  const enter = (node: number) => {
    number[node] = count;
    order[count++] = node;
    stack.push({ node, next: 0 });
  };
  enter(root);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const successor = successors[top.node]?.[top.next++];
    if (successor === undefined) stack.pop();
    else if (number[successor] === -1) {
      parent[successor] = top.node;
      enter(successor);
    }
  }
  return { order: order.subarray(0, count), parent, number };
}

function invert(successors: readonly (readonly number[])[], number: Int32Array): number[][] {
  const predecessors: number[][] = successors.map(() => []);
  for (const [node, targets] of successors.entries())
    if (number[node] !== -1) for (const target of targets) predecessors[target]?.push(node);
  return predecessors;
}

/** The spanning forest of nodes that were handled; `lowest` finds the ancestor with the least semidominator. */
class Forest {
  private readonly ancestor: Int32Array;
  private readonly label: Int32Array;
  private readonly semi: Int32Array;

  constructor(size: number, semi: Int32Array) {
    this.ancestor = new Int32Array(size).fill(-1);
    this.label = Int32Array.from({ length: size }, (_, node) => node);
    this.semi = semi;
  }

  link(parent: number, node: number): void {
    this.ancestor[node] = parent;
  }

  lowest(node: number): number {
    if (at(this.ancestor, node) === -1) return at(this.label, node);
    this.compress(node);
    return at(this.label, node);
  }

  private compress(node: number): void {
    const path: number[] = [];
    for (let each = node; at(this.ancestor, at(this.ancestor, each)) !== -1; each = at(this.ancestor, each))
      path.push(each);
    for (const each of path.reverse()) {
      const above = at(this.ancestor, each);
      const candidate = at(this.label, above);
      if (at(this.semi, candidate) < at(this.semi, at(this.label, each))) this.label[each] = candidate;
      this.ancestor[each] = at(this.ancestor, above);
    }
  }
}

/** An element of which the algorithm knows that it is there. */
function at(array: Int32Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`no element ${index}`);
  return value;
}
