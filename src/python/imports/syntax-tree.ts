import type { PartialParse, Tree } from '@lezer/common';

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
 * Steps that the parser may spend on finding its way again in what is not Python, each some 15 to 60 microseconds. The
 * standard library's oddest file needs 1,100; a novel named `story.py` is given up within a second.
 */
const MAXIMUM_RECOVERY_STEPS = 10_000;

export interface PythonTree {
  readonly root: SyntaxNode;
  /** Whether some of the text did not fit the grammar. */
  readonly hasErrors: boolean;
  /** Why not all of the text is in the tree; null when it is. */
  readonly incomplete: string | null;
}

/**
 * The syntax tree of a Python text, with error nodes where it is none. It ends early in a text that is mostly not Python,
 * and is empty for one that is nested more deeply than the parser, which recurses, can build. The parser is loaded at the
 * first call. The tree is copied out of lezer's compact form, in which walking up from deeply nested nodes costs the square
 * of the depth.
 */
export async function parsePython(text: string): Promise<PythonTree> {
  const { parser } = await import('@lezer/python');
  try {
    const parse = parser.startParse(text);
    let recoverySteps = 0;
    for (;;) {
      const tree = parse.advance();
      if (tree !== null)
        return {
          ...copyTree(tree),
          incomplete: parse.stoppedAt === null ? null : 'read only in part, as most of it is not Python',
        };
      if (isRecovering(parse)) recoverySteps += 1;
      if (recoverySteps > MAXIMUM_RECOVERY_STEPS && parse.stoppedAt === null) parse.stopAt(parse.parsedPos);
    }
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const root = { name: 'Script', start: 0, end: text.length, parent: null, index: 0, children: [] };
    return { root, hasErrors: true, incomplete: 'not read, as it is nested too deeply' };
  }
}

/** Lezer counts down the tokens until it trusts its way again, in a field that its types leave out. */
function isRecovering(parse: PartialParse): boolean {
  const recovering: unknown = Reflect.get(parse, 'recovering');
  return typeof recovering === 'number' && recovering > 0;
}

interface MutableNode extends SyntaxNode {
  readonly children: MutableNode[];
}

function copyTree(tree: Tree): { root: SyntaxNode; hasErrors: boolean } {
  let hasErrors = false;
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
      hasErrors ||= node.type.isError;
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
  return { root, hasErrors };
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
