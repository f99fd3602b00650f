import type { Tree } from '@lezer/common';

/** A node of the syntax tree: what lezer's Python grammar calls it, and its place in the text. */
export interface SyntaxNode {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly parent: SyntaxNode | null;
  /** Place among the parent's children. */
  readonly index: number;
  readonly children: readonly SyntaxNode[];
}

/**
 * The syntax tree of a Python text, with error nodes where it is none. The parser is loaded at the first call. The tree
 * is copied out of lezer's compact form, in which walking up from deeply nested nodes costs the square of the depth.
 */
export async function parsePython(text: string): Promise<SyntaxNode> {
  const { parser } = await import('@lezer/python');
  return copyTree(parser.parse(text));
}

interface MutableNode extends SyntaxNode {
  readonly children: MutableNode[];
}

function copyTree(tree: Tree): SyntaxNode {
  const root: MutableNode = {
    name: 'Script',
    start: 0,
    end: tree.length,
    parent: null,
    index: 0,
    children: [],
  };
  let open = root;
  tree.iterate({
    enter(node) {
      if (node.type.isTop) return;
      const index = open.children.length;
      const copied: MutableNode = {
        name: node.name,
        start: node.from,
        end: node.to,
        parent: open,
        index,
        children: [],
      };
      open.children.push(copied);
      open = copied;
    },
    leave(node) {
      // Only the root has no parent, and it was never opened here.
      if (!node.type.isTop) open = (open.parent ?? root) as MutableNode;
    },
  });
  return root;
}

/** Visits all nodes in the order of the text; `enter` says false to pass over what is below. Does not recurse. */
export function walk(
  root: SyntaxNode,
  visitor: { enter(node: SyntaxNode): boolean; leave(node: SyntaxNode): void },
): void {
  const stack: { node: SyntaxNode; next: number }[] = [];
  const push = (node: SyntaxNode) =>
    stack.push({ node, next: visitor.enter(node) ? 0 : Number.POSITIVE_INFINITY });
  push(root);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.node.children[top.next];
    if (child === undefined) {
      visitor.leave(top.node);
      stack.pop();
    } else {
      top.next += 1;
      push(child);
    }
  }
}
