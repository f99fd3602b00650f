import type { Node } from 'web-tree-sitter';
import { type Hole, scanCommand } from './command-scanner.ts';
import type { Enclosure, ScriptRange } from './script.ts';
import {
  type Block,
  type CompoundNode,
  linkNodes,
  type RedirectSpan,
  type ScriptSyntax,
  type Sequence,
  type SimpleNode,
  type SyntaxNode,
  skipBlanks,
  type WordSpan,
} from './syntax.ts';
import { isSimpleExpansion } from './word.ts';

/** Compound commands and substitutions inside each other; deeper ones are reported as errors. */
const MAXIMUM_DEPTH = 60;

/** A simple command whose words are still to be split. */
interface Pending {
  readonly kind: 'pending';
  start: number;
  end: number;
  /** What the grammar found in it: parts whose inside matters. */
  readonly parts: Node[];
  readonly heredocs: Node[];
  /** `[[ … ]]`, which may go over several lines. */
  readonly isTest: boolean;
}

/** A compound command, to which redirects may still be added. */
type Compound = Omit<CompoundNode, 'end'> & { end: number };

type Draft = Pending | Compound;

/**
 * Turns a tree of tree-sitter's bash grammar into the plain syntax that the reader works on.
 *
 * Only the structure is taken from the tree. A command's words are split by the scanner that the plain-words
 * path uses, and operators are read from the text, because the grammar attaches redirects and here-documents to
 * whole lists and reads some arguments (`a==b`, `{}`) in ways of its own.
 */
export function syntaxOfTree(root: Node, text: string): ScriptSyntax {
  const converter = new TreeConverter(text);
  const sequence = converter.sequence(root.children, text.length, 0);
  if (root.hasError) converter.collectErrors(root);
  return { sequence, errors: mergedRanges(converter.errors) };
}

class TreeConverter {
  readonly errors: ScriptRange[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  sequence(nodes: readonly Node[], end: number, depth: number): Sequence {
    const drafts: Draft[] = [];
    this.#flatten(nodes, drafts, depth);
    const finished = drafts.flatMap((draft): readonly SyntaxNode[] =>
      draft.kind === 'pending' ? this.#simple(draft, depth) : [draft],
    );
    return linkNodes(this.#text, finished, end);
  }

  collectErrors(root: Node): void {
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (node.isError || node.isMissing) this.errors.push({ start: node.startIndex, end: node.endIndex });
      else if (node.hasError) for (const child of node.children) pending.push(child);
    }
  }

  /** Lists, pipelines, negations and redirected statements become a row of commands, in the order of the text. */
  #flatten(nodes: readonly Node[], drafts: Draft[], depth: number): void {
    type Work = { readonly node: Node } | { readonly redirects: readonly Node[]; readonly from: number };
    const work: Work[] = nodes.map((node) => ({ node })).reverse();
    const push = (children: readonly Node[]) => {
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const child = children[index];
        if (child !== undefined) work.push({ node: child });
      }
    };
    for (let item = work.pop(); item !== undefined; item = work.pop()) {
      if ('redirects' in item) {
        const continued = this.#redirect(item.redirects, item.from, drafts);
        push(continued);
        continue;
      }
      const { node } = item;
      switch (node.type) {
        case 'program':
        case 'list':
        case 'pipeline':
        case 'negated_command':
        case 'ERROR':
          push(node.children);
          break;
        case 'redirected_statement': {
          const children = node.children;
          const redirects = children.filter((child) => child.type.endsWith('_redirect'));
          work.push({ redirects, from: drafts.length });
          push(children.filter((child) => !child.type.endsWith('_redirect')));
          break;
        }
        case 'command':
        case 'declaration_command':
        case 'unset_command':
        case 'test_command':
        case 'variable_assignment':
        case 'variable_assignments':
          drafts.push(this.#pending(node));
          break;
        default:
          if (node.isNamed) this.#compound(node, drafts, depth);
      }
    }
  }

  #pending(node: Node): Pending {
    const isTest = node.type === 'test_command';
    const { startIndex: start, endIndex } = node;
    // Asking a node for its children costs more than all else here.
    if (!this.#text.slice(start, endIndex).includes('<<'))
      return { kind: 'pending', start, end: endIndex, parts: [node], heredocs: [], isTest };
    const heredocs: Node[] = [];
    const parts: Node[] = [];
    for (const child of node.children) (child.type === 'heredoc_redirect' ? heredocs : parts).push(child);
    const end = heredocs.length === 0 ? endIndex : (parts.at(-1)?.endIndex ?? start);
    return { kind: 'pending', start, end, parts, heredocs, isTest };
  }

  /** Gives the redirects behind a statement to its last command; returns what follows inside a here-document's line. */
  #redirect(redirects: readonly Node[], from: number, drafts: Draft[]): readonly Node[] {
    const first = redirects[0];
    if (first === undefined) return [];
    let last = drafts.length > from ? drafts.at(-1) : undefined;
    if (last === undefined) {
      last = {
        kind: 'pending',
        start: first.startIndex,
        end: first.startIndex,
        parts: [],
        heredocs: [],
        isTest: false,
      };
      drafts.push(last);
    }
    const continued: Node[] = [];
    const grow = (node: Node) => {
      if (last === undefined) return;
      last.end = Math.max(last.end, node.endIndex);
      if (last.kind === 'pending') last.parts.push(node);
    };
    for (const redirect of redirects) {
      if (redirect.type !== 'heredoc_redirect') {
        grow(redirect);
        continue;
      }
      if (last.kind === 'pending') last.heredocs.push(redirect);
      let own = true;
      for (const child of redirect.children) {
        if (child.type === 'heredoc_body' || child.type === 'heredoc_end') continue;
        if (!child.isNamed && ['&&', '||', '|', '|&', ';', '&', '\n'].includes(child.type)) own = false;
        else if (!own || child.type === 'pipeline' || child.type === 'list' || child.type === 'command') {
          own = false;
          continued.push(child);
        } else if (child.isNamed || child.type.startsWith('<<')) {
          last.end = Math.max(last.end, child.endIndex);
          if (child.isNamed && child.type !== 'heredoc_start') grow(child);
        }
      }
    }
    return continued;
  }

  /**
   * The command that is meant, or several: the grammar sometimes takes the next line for more of a command's
   * words (`a|b | c`, newline, `d && e`).
   */
  #simple(pending: Pending, depth: number): readonly SimpleNode[] {
    const holes: Hole[] = [];
    const substitutions: Sequence[] = [];
    for (const part of pending.parts) this.#inside(part, holes, substitutions, depth);
    const heredocs: RedirectSpan[] = [];
    for (const heredoc of pending.heredocs) {
      const read = this.#heredoc(heredoc, substitutions, depth);
      heredocs.push(read.redirect);
      holes.push({ start: read.header.start, end: read.header.end, kind: 'skip' });
    }
    holes.sort((a, b) => a.start - b.start);
    const nodes: SimpleNode[] = [];
    let { start } = pending;
    while (start < pending.end) {
      const scanned = scanCommand(this.#text, start, pending.end, holes, pending.isTest ? 'test' : 'command');
      if (scanned === null) break;
      const isLast = scanned.stop >= pending.end;
      const { assignments, words, redirects } = scanned;
      if (isLast || words.length + assignments.length + redirects.length > 0)
        nodes.push({
          kind: 'simple',
          start,
          end: isLast ? pending.end : scanned.end,
          assignments,
          words,
          redirects: nodes.length === 0 ? [...redirects, ...heredocs] : redirects,
          substitutions: nodes.length === 0 ? substitutions : [],
        });
      start = isLast ? pending.end : skipLines(this.#text, scanned.stop, pending.end);
    }
    return nodes;
  }

  /** Finds, in a part of a command, what the scanner can't look into, and the commands in there. */
  #inside(part: Node, holes: Hole[], substitutions: Sequence[], depth: number): void {
    const pending = [part];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      const { startIndex, endIndex } = node;
      if (!/[$`(]/.test(this.#text.slice(startIndex, endIndex))) continue;
      if (isOpaque(node)) {
        holes.push({ start: node.startIndex, end: node.endIndex, kind: 'opaque' });
        this.#substitutions(node, substitutions, depth);
        continue;
      }
      const children = node.children;
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const child = children[index];
        if (child !== undefined) pending.push(child);
      }
    }
  }

  /** The commands of every substitution in `from`. */
  #substitutions(from: Node, into: Sequence[], depth: number): void {
    const pending = [from];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      const children = node.children;
      if (node.type === 'command_substitution' || node.type === 'process_substitution') {
        if (this.#tooDeep(node, depth)) continue;
        into.push(this.sequence(children, node.endIndex, depth + 1));
        continue;
      }
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const child = children[index];
        if (child !== undefined) pending.push(child);
      }
    }
  }

  #heredoc(node: Node, into: Sequence[], depth: number): { redirect: RedirectSpan; header: ScriptRange } {
    let operator = '<<';
    let start = node.startIndex;
    let end = node.startIndex;
    let target: WordSpan | null = null;
    let body: ScriptRange | null = null;
    for (const child of node.children) {
      if (child.type === '<<' || child.type === '<<-') {
        operator = child.type;
        start = node.startIndex;
        end = Math.max(end, child.endIndex);
      } else if (child.type === 'heredoc_start') {
        target = { start: child.startIndex, end: child.endIndex, opaque: [] };
        end = child.endIndex;
      } else if (child.type === 'heredoc_body') {
        body = { start: child.startIndex, end: child.endIndex };
        this.#substitutions(child, into, depth);
      }
    }
    const literal = target !== null && /['"\\]/.test(this.#text.slice(target.start, target.end));
    return {
      redirect: { operator, target, body: body === null ? null : { ...body, literal } },
      header: { start, end },
    };
  }

  #tooDeep(node: Node, depth: number): boolean {
    if (depth < MAXIMUM_DEPTH) return false;
    this.errors.push({ start: node.startIndex, end: node.endIndex });
    return true;
  }

  #compound(node: Node, drafts: Draft[], depth: number): void {
    const construct = CONSTRUCTS.get(node.type);
    if (construct === undefined) return;
    if (this.#tooDeep(node, depth)) return;
    const substitutions: Sequence[] = [];
    drafts.push({
      kind: 'compound',
      construct,
      start: node.startIndex,
      end: node.endIndex,
      blocks: this.#blocks(node, construct, depth + 1),
      loop: node.type === 'for_statement' ? this.#loop(node, substitutions, depth) : null,
      substitutions,
    });
  }

  #loop(node: Node, into: Sequence[], depth: number) {
    const variable = node.childForFieldName('variable')?.text ?? '';
    const written = node.childrenForFieldName('value').filter((child) => child !== null);
    const words = written.map((child): WordSpan => {
      const holes: Hole[] = [];
      this.#inside(child, holes, into, depth);
      return { start: child.startIndex, end: child.endIndex, opaque: holes };
    });
    return { variable, words: words.length === 0 ? null : words };
  }

  #blocks(node: Node, construct: Enclosure, depth: number): readonly Block[] {
    const sequence = (nodes: readonly Node[], end: number) => this.sequence(nodes, end, depth);
    const children = node.children;
    const inner = (within: Node) => sequence(within.children, within.endIndex);
    switch (construct) {
      case 'if': {
        const then = children.findIndex((child) => child.type === 'then');
        const rest = then === -1 ? children : children.slice(then);
        const blocks: Block[] = [];
        if (then !== -1)
          blocks.push({
            sequence: sequence(children.slice(0, then), rest[0]?.startIndex ?? node.endIndex),
            conditional: false,
          });
        const body = rest.filter((child) => child.type !== 'elif_clause' && child.type !== 'else_clause');
        blocks.push({ sequence: sequence(body, node.endIndex), conditional: true });
        for (const clause of rest)
          if (clause.type === 'elif_clause' || clause.type === 'else_clause')
            blocks.push({ sequence: inner(clause), conditional: true });
        return blocks;
      }
      case 'while': {
        const body = children.filter((child) => child.type === 'do_group');
        const condition = children.filter((child) => child.type !== 'do_group');
        return [
          { sequence: sequence(condition, body[0]?.startIndex ?? node.endIndex), conditional: false },
          ...body.map((group) => ({ sequence: inner(group), conditional: true })),
        ];
      }
      case 'for':
        return children
          .filter((child) => child.type === 'do_group' || child.type === 'compound_statement')
          .map((group) => ({ sequence: inner(group), conditional: node.type !== 'for_statement' }));
      case 'case':
        return children
          .filter((child) => child.type === 'case_item')
          .map((item) => ({ sequence: inner(item), conditional: true }));
      case 'function': {
        const body = node.childForFieldName('body');
        return body === null ? [] : [{ sequence: inner(body), conditional: true }];
      }
      default:
        if (children[0]?.type === '((') return [];
        return [{ sequence: inner(node), conditional: false }];
    }
  }
}

const CONSTRUCTS: ReadonlyMap<string, Exclude<Enclosure, 'substitution' | 'nested-script'>> = new Map([
  ['if_statement', 'if'],
  ['for_statement', 'for'],
  ['c_style_for_statement', 'for'],
  ['while_statement', 'while'],
  ['case_statement', 'case'],
  ['subshell', 'subshell'],
  ['compound_statement', 'group'],
  ['function_definition', 'function'],
]);

function skipLines(text: string, from: number, to: number): number {
  let at = skipBlanks(text, from, to);
  while (at < to && text[at] === '\n') at = skipBlanks(text, at + 1, to);
  return at;
}

function isOpaque(node: Node): boolean {
  switch (node.type) {
    case 'command_substitution':
    case 'process_substitution':
    case 'arithmetic_expansion':
    case 'ansi_c_string':
    case 'translated_string':
    case 'array':
      return true;
    case 'expansion':
      return !isSimpleExpansion(node.text);
    default:
      return false;
  }
}

/** Sorted, without overlap. */
function mergedRanges(ranges: readonly ScriptRange[]): readonly ScriptRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
