import type { Enclosure, ScriptRange } from './script.ts';

/** A word in the text, and the stretches in it whose value only a running shell knows (`$(…)`, `$((…))`, `${x%y}`). */
export interface WordSpan extends ScriptRange {
  readonly opaque: readonly ScriptRange[];
}

export interface AssignmentSpan {
  readonly name: string;
  /** `NAME+=value`. */
  readonly append: boolean;
  /** `NAME[subscript]=value` or `NAME=(…)`: not a plain variable. */
  readonly array: boolean;
  readonly value: WordSpan;
}

export interface RedirectSpan {
  readonly operator: string;
  readonly target: WordSpan | null;
  /** For a here-document: where its body is, and whether its delimiter was quoted, so that nothing in it expands. */
  readonly body: (ScriptRange & { readonly literal: boolean }) | null;
}

export interface SimpleNode extends ScriptRange {
  readonly kind: 'simple';
  readonly assignments: readonly AssignmentSpan[];
  readonly words: readonly WordSpan[];
  readonly redirects: readonly RedirectSpan[];
  /** Commands inside `$(…)` and the like, in the order of the text. */
  readonly substitutions: readonly Sequence[];
}

/** A part of a compound command: a condition, a branch, a body. */
export interface Block {
  readonly sequence: Sequence;
  /** Whether it may be skipped although nothing fails. */
  readonly conditional: boolean;
}

export interface CompoundNode extends ScriptRange {
  readonly kind: 'compound';
  readonly construct: Exclude<Enclosure, 'substitution' | 'nested-script'>;
  readonly blocks: readonly Block[];
  /** `for NAME in WORDS`; the words are null when the loop runs over the script's own arguments. */
  readonly loop: { readonly variable: string; readonly words: readonly WordSpan[] | null } | null;
  readonly substitutions: readonly Sequence[];
}

export type SyntaxNode = SimpleNode | CompoundNode;

export type Operator = '&&' | '||' | ';' | '&' | '\n' | '|';

export interface SequenceItem {
  readonly node: SyntaxNode;
  /** What follows the node. */
  readonly operator: Operator | null;
  readonly operatorRange: ScriptRange | null;
}

/** Commands with the operators between them. `&&`, `||` and `|` need no tree: their meaning follows from the order. */
export type Sequence = readonly SequenceItem[];

/** What both ways of reading a script give. */
export interface ScriptSyntax {
  readonly sequence: Sequence;
  readonly errors: readonly ScriptRange[];
}

/** How a text becomes syntax; null when it takes the grammar, and that is not loaded. */
export type SyntaxReader = (text: string) => ScriptSyntax | null;

/** Puts the operators, found in the text between the nodes, behind the nodes. `end` is where the sequence ends. */
export function linkNodes(text: string, nodes: readonly SyntaxNode[], end: number): Sequence {
  return nodes.map((node, index) => {
    const found = operatorBetween(text, node.end, nodes[index + 1]?.start ?? end);
    return { node, operator: found?.operator ?? null, operatorRange: found?.range ?? null };
  });
}

const OPERATOR = /&&|\|\||\|&|[;&|\n]/y;

/** The first operator of a gap between two commands, past blanks, continued lines and comments. */
function operatorBetween(
  text: string,
  from: number,
  to: number,
): { operator: Operator; range: ScriptRange } | null {
  const at = skipBlanks(text, from, to);
  OPERATOR.lastIndex = at;
  const match = OPERATOR.exec(text)?.[0];
  if (match === undefined || at + match.length > to) return null;
  return { operator: asOperator(match), range: { start: at, end: at + match.length } };
}

function asOperator(match: string): Operator {
  switch (match) {
    case '&&':
    case '||':
    case ';':
    case '&':
    case '\n':
      return match;
    default:
      return '|';
  }
}

/** The next offset that is neither a blank, nor a continued line, nor part of a comment. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const character = text[at];
    if (character === ' ' || character === '\t' || character === '\r') at += 1;
    else if (character === '\\' && text[at + 1] === '\n') at += 2;
    else if (character === '\\' && text[at + 1] === '\r' && text[at + 2] === '\n') at += 3;
    else if (character === '#') {
      const newline = text.indexOf('\n', at);
      at = newline === -1 || newline > to ? to : newline;
    } else break;
  }
  return Math.min(at, to);
}
