import type { SyntaxNode } from './syntax-tree.ts';

/** Parts of a file in which an import is not plainly needed, by the node that they are. */
export interface ConditionalParts {
  /** Seen by type checkers only. */
  readonly typeChecking: readonly SyntaxNode[];
  /** The import may fail and the program goes on. */
  readonly optional: readonly SyntaxNode[];
}

const NONE: ConditionalParts = { typeChecking: [], optional: [] };

/** The parts of an `if`, `try` or `with` statement in which imports are conditional. */
export function conditionalParts(statement: SyntaxNode, text: string): ConditionalParts {
  switch (statement.name) {
    case 'IfStatement':
      return { typeChecking: typeCheckingBodies(statement, text), optional: [] };
    case 'TryStatement':
      return { typeChecking: [], optional: bodiesAroundImportError(statement, text) };
    case 'WithStatement':
      return suppressesImportError(statement, text)
        ? { typeChecking: [], optional: bodiesOf(statement) }
        : NONE;
    default:
      return NONE;
  }
}

/** Bodies under `if TYPE_CHECKING`, and the `else` of `if not TYPE_CHECKING`. */
function typeCheckingBodies(statement: SyntaxNode, text: string): readonly SyntaxNode[] {
  const bodies: SyntaxNode[] = [];
  let condition: SyntaxNode | null = null;
  let everRuns = true;
  for (const child of statement.children) {
    if (child.name === 'Body') {
      const written = condition === null ? null : text.slice(condition.start, condition.end);
      if (written === null ? !everRuns : isTypeChecking(written)) bodies.push(child);
      if (written !== null && /^\(?\s*not\s+(?:\w+\.)?TYPE_CHECKING\s*\)?$/.test(written)) everRuns = false;
      condition = null;
    } else if (!['if', 'elif', 'else', 'Comment'].includes(child.name)) {
      condition = child;
    }
  }
  return bodies;
}

function isTypeChecking(condition: string): boolean {
  return /^\(?\s*(?:\w+\.)?TYPE_CHECKING\s*(?:and\b[\s\S]*)?\)?$/.test(condition) || condition === 'False';
}

/** What is tried and what is done instead, when a handler catches a failed import. `else` and `finally` run in any case. */
function bodiesAroundImportError(statement: SyntaxNode, text: string): readonly SyntaxNode[] {
  const bodies: SyntaxNode[] = [];
  let part = '';
  let caught = '';
  let catches = false;
  for (const child of statement.children) {
    if (child.name === 'Body') {
      if (part === 'try' || part === 'except') bodies.push(child);
      if (part === 'except') catches ||= caught === '' || catchesImportError(caught);
    } else if (['try', 'except', 'else', 'finally'].includes(child.name)) {
      part = child.name;
      caught = '';
    } else {
      caught += ` ${text.slice(child.start, child.end)}`;
    }
  }
  return catches ? bodies : [];
}

function catchesImportError(written: string): boolean {
  return /\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b/.test(written);
}

function suppressesImportError(statement: SyntaxNode, text: string): boolean {
  const body = bodiesOf(statement)[0];
  const items = text.slice(statement.start, body?.start ?? statement.start);
  return /\bsuppress\s*\(/.test(items) && catchesImportError(items);
}

function bodiesOf(statement: SyntaxNode): readonly SyntaxNode[] {
  return statement.children.filter((child) => child.name === 'Body');
}
