import { type ScannedCommand, scanCommand } from './command-scanner.ts';
import { linkNodes, type ScriptSyntax, type SimpleNode, skipBlanks } from './syntax.ts';

/** Words with which something other than a simple command begins or ends, or which the grammar reads in its own way. */
const NOT_PLAIN = new Set(
  '! [ [[ ]] { } case coproc do done elif else esac fi for function if in let select then until while'.split(
    ' ',
  ),
);

const DECLARATIONS = new Set(['export', 'declare', 'typeset', 'readonly', 'local', 'unset', 'unsetenv']);

/**
 * Reads a script of nothing but simple commands with `&&`, `||`, `;`, `|`, `&` and newlines between them.
 * @returns null when there is more to it, and the grammar has to read it. What it does read, the grammar reads
 *   the same way: a property test holds them together.
 */
export function readPlainWords(text: string): ScriptSyntax | null {
  if (/\\\n[ \t]*(?:\n|$)|\n[ \t]*\\\n/.test(text)) return null;
  const nodes: SimpleNode[] = [];
  let at = 0;
  let awaited = false;
  while (true) {
    at = skipLines(text, at);
    if (at >= text.length) break;
    const scanned = scanCommand(text, at, text.length, [], 'plain');
    if (scanned === null || !isPlain(text, at, scanned)) return null;
    const { assignments, words, redirects, end } = scanned;
    nodes.push({ kind: 'simple', start: at, end, assignments, words, redirects, substitutions: [] });
    const after = operatorAt(text, scanned.stop);
    if (after === null) return null;
    at = after.next;
    awaited = after.continues;
  }
  return awaited ? null : { sequence: linkNodes(text, nodes, text.length), errors: [] };
}

/** Whether the grammar reads a command of plain words as the shell does; these are the places where it doesn't. */
function isPlain(text: string, from: number, command: ScannedCommand): boolean {
  const { assignments, words, redirects } = command;
  const [first, ...operands] = words;
  if (assignments.some(({ value }) => value.start === value.end)) return false;
  if (/[\d\]]#/.test(text.slice(from, command.end))) return false;
  if (first === undefined) return assignments.length === 1 && redirects.length === 0;
  if (/^\d*[<>&]/.test(text.slice(from, from + 16))) return false;
  const name = text.slice(first.start, first.end);
  if (!/^[\w./$"'~][\w./+$"'{}~-]*$/.test(name) || NOT_PLAIN.has(name)) return false;
  return operands.every(({ start, end }) => {
    const word = text.slice(start, end);
    return DECLARATIONS.has(name)
      ? /^(?:[A-Za-z_]\w*(?:=.*)?|-\w+)$/s.test(word)
      : !/^==|=~|^\]|\]=/.test(word);
  });
}

/** Past the operator at `from`, and whether a command must follow; null for what no plain script has there. */
function operatorAt(text: string, from: number): { next: number; continues: boolean } | null {
  const at = skipBlanks(text, from, text.length);
  const two = text.slice(at, at + 2);
  if (two === '&&' || two === '||') return { next: at + 2, continues: true };
  if (two === ';;' || two === '|&' || two === ';&') return null;
  switch (text[at]) {
    case undefined:
      return { next: at, continues: false };
    case '|':
      return { next: at + 1, continues: true };
    case ';':
    case '&':
    case '\n':
      return { next: at + 1, continues: false };
    default:
      return null;
  }
}

function skipLines(text: string, from: number): number {
  let at = skipBlanks(text, from, text.length);
  while (text[at] === '\n') at = skipBlanks(text, at + 1, text.length);
  return at;
}
