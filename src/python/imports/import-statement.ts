import type { SyntaxNode } from './syntax-tree.ts';

/** One module that a statement imports. */
export interface StatementImport {
  /** Dotted, with its leading dots when relative: `torch.nn`, `..models`. */
  readonly module: string;
  /** What `from` takes; `*` for all; empty for `import module`. */
  readonly names: readonly string[];
  /** Local names, and the dotted name each stands for. Relative imports bind the repository's own code and are left out. */
  readonly bindings: readonly { readonly name: string; readonly target: string | null }[];
}

/** What an ImportStatement node imports; `import a, b` is two. Parts that are broken are left out. */
export function readImportStatement(statement: SyntaxNode, text: string): readonly StatementImport[] {
  const tokens = statement.children
    .filter((child) => child.name !== 'Comment')
    .map((child) => text.slice(child.start, child.end));
  return tokens[0] === 'from' ? readFromImport(tokens) : readPlainImport(tokens.slice(1));
}

function readFromImport(tokens: readonly string[]): readonly StatementImport[] {
  const at = tokens.indexOf('import');
  if (at === -1) return [];
  const module = tokens.slice(1, at).join('');
  if (module === '') return [];
  const names: string[] = [];
  const bindings: { name: string; target: string | null }[] = [];
  for (const [name, ...alias] of splitAtCommas(
    tokens.slice(at + 1).filter((token) => token !== '(' && token !== ')'),
  )) {
    if (name === undefined || name === '') continue;
    names.push(name);
    if (name !== '*')
      bindings.push({ name: alias[1] ?? name, target: module.startsWith('.') ? null : `${module}.${name}` });
  }
  return [{ module, names, bindings }];
}

function readPlainImport(tokens: readonly string[]): readonly StatementImport[] {
  return splitAtCommas(tokens).flatMap((part) => {
    const as = part.indexOf('as');
    const module = (as === -1 ? part : part.slice(0, as)).join('');
    const first = part[0];
    if (module === '' || first === undefined) return [];
    const alias = as === -1 ? undefined : part[as + 1];
    return [
      {
        module,
        names: [],
        bindings: [alias === undefined ? { name: first, target: first } : { name: alias, target: module }],
      },
    ];
  });
}

function splitAtCommas(tokens: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (token === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
