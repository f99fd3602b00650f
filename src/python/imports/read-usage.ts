import { SourceText, type TextRange } from '../../support/source-text.ts';
import { Scope } from './bindings.ts';
import { conditionalParts } from './import-flags.ts';
import { readImportStatement } from './import-statement.ts';
import { withoutMagics } from './magics.ts';
import { stringValue } from './string-literal.ts';
import { type PythonTree, parsePython, type SyntaxNode, walk } from './syntax-tree.ts';
import type { ImportedModule, NamedUse, PythonFileUsage } from './usage.ts';

/** A longer file is generated data; parsing it would cost seconds. */
export const MAXIMUM_PYTHON_CHARACTERS = 1_000_000;

/**
 * What a Python file imports, calls and looks up, in the order of the text. Never fails: what does not parse is passed
 * over, and of a file longer than MAXIMUM_PYTHON_CHARACTERS nothing is read, which `skipped` then says.
 */
export async function readPythonUsage(path: string, text: string): Promise<PythonFileUsage> {
  const source = SourceText.fromString(path, text);
  if (source.text.length > MAXIMUM_PYTHON_CHARACTERS)
    return { path, imports: [], uses: [], skipped: `longer than ${MAXIMUM_PYTHON_CHARACTERS} characters` };
  const rangeOf = (start: number, end: number) => source.range(start, end);
  const tree = await parsePython(source.text);
  // A line of valid Python may look like a magic, so that magics are only looked for when something is wrong.
  const repaired = tree.hasErrors ? withoutMagics(source.text, 'file') : source.text;
  if (repaired !== source.text) return { path, ...(await readCode(repaired, rangeOf)) };
  return { path, ...usageIn(tree, source.text, rangeOf) };
}

/** The usage in a piece of Python; `rangeOf` turns its offsets into a range of the file that it stands in. */
export async function readCode(text: string, rangeOf: RangeOf): Promise<Omit<PythonFileUsage, 'path'>> {
  return usageIn(await parsePython(text), text, rangeOf);
}

function usageIn(tree: PythonTree, text: string, rangeOf: RangeOf): Omit<PythonFileUsage, 'path'> {
  const reader = new UsageReader(text, rangeOf);
  walk(tree.root, reader);
  return tree.incomplete === null ? reader.usage() : { ...reader.usage(), skipped: tree.incomplete };
}

type RangeOf = (start: number, end: number) => TextRange;

/** A name or a chain of attributes, before all imports of the file are known. */
interface Lookup {
  readonly scope: Scope;
  /** The name at the root of the chain; null when the root is a call, a subscript or a literal. */
  readonly root: string | null;
  readonly attributes: readonly SyntaxNode[];
  readonly start: number;
  readonly end: number;
  readonly call: CallArguments | null;
  readonly typeCheckingOnly: boolean;
  readonly optional: boolean;
}

interface CallArguments {
  readonly literals: readonly string[];
  /** The first argument, when it is a literal. */
  readonly first: string | null;
}

/** Calls that import the module which their first argument names. */
const IMPORT_CALLS: ReadonlySet<string> = new Set([
  '__import__',
  'importlib.import_module',
  'pytest.importorskip',
]);

class UsageReader {
  readonly #text: string;
  readonly #rangeOf: RangeOf;
  readonly #imports: ImportedModule[] = [];
  readonly #lookups: Lookup[] = [];
  readonly #targets = new Set<SyntaxNode>();
  readonly #typeChecking = new Set<SyntaxNode>();
  readonly #optional = new Set<SyntaxNode>();
  #typeCheckingDepth = 0;
  #optionalDepth = 0;
  #scope = new Scope('file', null);

  constructor(text: string, rangeOf: RangeOf) {
    this.#text = text;
    this.#rangeOf = rangeOf;
    this.#scope.bindImport('__import__', '__import__');
  }

  enter(node: SyntaxNode): boolean {
    if (this.#typeChecking.has(node)) this.#typeCheckingDepth += 1;
    if (this.#optional.has(node)) this.#optionalDepth += 1;
    switch (node.name) {
      case 'ImportStatement':
        this.#addStatement(node);
        return false;
      case 'ScopeStatement':
        return false;
      case 'IfStatement':
      case 'TryStatement':
      case 'WithStatement':
        this.#addConditionalParts(node);
        return true;
      case 'FunctionDefinition':
      case 'LambdaExpression':
        this.#scope = new Scope('function', this.#scope);
        return true;
      case 'ClassDefinition':
        this.#scope = new Scope('class', this.#scope);
        return true;
      case 'AssignStatement':
      case 'ForStatement':
        this.#bindTargets(node);
        return true;
      case 'Decorator':
        this.#addDecorator(node);
        return true;
      case 'MemberExpression':
        if (attributeOf(node) !== null && !isInnerLink(node)) this.#addChain(node);
        return true;
      case 'VariableName':
        this.#addName(node);
        return true;
      default:
        return true;
    }
  }

  leave(node: SyntaxNode): void {
    if (this.#typeChecking.has(node)) this.#typeCheckingDepth -= 1;
    if (this.#optional.has(node)) this.#optionalDepth -= 1;
    if (SCOPES.has(node.name)) this.#scope = this.#scope.parent ?? this.#scope;
  }

  /** To be asked when the whole tree has been walked: names are resolved with all imports of their scope. */
  usage(): Pick<PythonFileUsage, 'imports' | 'uses'> {
    const imports = [...this.#imports];
    const uses: NamedUse[] = [];
    for (const lookup of this.#lookups) {
      const resolved = this.#resolve(lookup);
      uses.push(...resolved);
      imports.push(...resolved.flatMap((use) => importOfCall(use, lookup)));
    }
    return { imports: imports.sort(byPlace), uses: uses.sort(byPlace) };
  }

  #addStatement(node: SyntaxNode): void {
    for (const { module, names, bindings } of readImportStatement(node, this.#text)) {
      const range = this.#rangeOf(node.start, node.end);
      this.#imports.push({ module, names, range, ...this.#conditions() });
      for (const { name, target } of bindings) {
        if (target === null) this.#scope.bindOther(name);
        else this.#scope.bindImport(name, target);
      }
    }
  }

  #addConditionalParts(node: SyntaxNode): void {
    const parts = conditionalParts(node, this.#text);
    for (const part of parts.typeChecking) this.#typeChecking.add(part);
    for (const part of parts.optional) this.#optional.add(part);
  }

  /** Names before the last `=`, or between `for` and `in`, also inside brackets. */
  #bindTargets(statement: SyntaxNode): void {
    const end = statement.children.findLastIndex((child) => child.name === 'AssignOp' || child.name === 'in');
    for (const child of statement.children.slice(0, Math.max(0, end))) {
      const names =
        child.name === 'TupleExpression' || child.name === 'ArrayExpression' ? child.children : [child];
      for (const name of names) if (name.name === 'VariableName') this.#bind(name);
    }
  }

  #bind(name: SyntaxNode, scope: Scope = this.#scope): void {
    this.#targets.add(name);
    scope.bindOther(this.#textOf(name));
  }

  /** `@app.get("/")`: the grammar has the dotted name and the arguments side by side. */
  #addDecorator(node: SyntaxNode): void {
    const [first, ...attributes] = node.children.filter(
      (child) => child.name === 'VariableName' || child.name === 'PropertyName',
    );
    if (first === undefined) return;
    const list = node.children.find((child) => child.name === 'ArgList');
    this.#addLookup(
      this.#textOf(first),
      attributes,
      first.start,
      attributes.at(-1)?.end ?? first.end,
      list ?? null,
    );
  }

  #addChain(node: SyntaxNode): void {
    const attributes: SyntaxNode[] = [];
    let link: SyntaxNode | undefined = node;
    while (link !== undefined) {
      const attribute = attributeOf(link);
      if (attribute === null) break;
      attributes.push(attribute);
      link = link.children[0];
    }
    const root = link?.name === 'VariableName' ? this.#textOf(link) : null;
    this.#addLookup(root, attributes.reverse(), node.start, node.end, callOf(node));
  }

  #addName(node: SyntaxNode): void {
    const { parent } = node;
    if (parent === null || parent.name === 'Decorator' || this.#targets.has(node) || isInnerLink(node))
      return;
    const before = parent.children[node.index - 1]?.name;
    if (parent.name === 'FunctionDefinition' || parent.name === 'ClassDefinition')
      this.#bind(node, this.#scope.parent ?? this.#scope);
    else if (
      (parent.name === 'ParamList' && before !== 'AssignOp') ||
      (parent.name === 'NamedExpression' && node.index === 0) ||
      parent.name === 'CapturePattern' ||
      before === 'as'
    )
      this.#bind(node);
    else if (!isKeywordName(node, parent))
      this.#addLookup(this.#textOf(node), [], node.start, node.end, callOf(node));
  }

  #addLookup(
    root: string | null,
    attributes: readonly SyntaxNode[],
    start: number,
    end: number,
    list: SyntaxNode | null,
  ): void {
    const call = list === null ? null : this.#argumentsOf(list);
    this.#lookups.push({ scope: this.#scope, root, attributes, start, end, call, ...this.#conditions() });
  }

  #conditions(): { typeCheckingOnly: boolean; optional: boolean } {
    return { typeCheckingOnly: this.#typeCheckingDepth > 0, optional: this.#optionalDepth > 0 };
  }

  #argumentsOf(list: SyntaxNode): CallArguments {
    const positional: string[] = [];
    const keywords: string[] = [];
    for (const child of list.children) {
      const value = stringValue(child, this.#text);
      if (value === null) continue;
      const keyword = list.children[child.index - 2];
      if (list.children[child.index - 1]?.name !== 'AssignOp') positional.push(value);
      else if (keyword !== undefined) keywords.push(`${this.#textOf(keyword)}=${value}`);
    }
    const first = list.children[1];
    return {
      literals: [...positional, ...keywords],
      first: first === undefined ? null : stringValue(first, this.#text),
    };
  }

  /** One use per import that the root may stand for, or one per attribute when it stands for none. */
  #resolve({ scope, root, attributes, start, end, call }: Lookup): NamedUse[] {
    const literals = call?.literals ?? [];
    const names = attributes.map((attribute) => this.#textOf(attribute));
    const targets = root === null ? [] : scope.resolve(root);
    if (targets.length > 0)
      return targets.map((target) => ({
        name: [target, ...names].join('.'),
        call: call !== null,
        literals,
        range: this.#rangeOf(start, end),
      }));
    return attributes.map((attribute, index) => {
      const last = index === attributes.length - 1;
      return {
        name: `.${names[index]}`,
        call: last && call !== null,
        literals: last ? literals : [],
        range: this.#rangeOf(attribute.start, attribute.end),
      };
    });
  }

  #textOf(node: SyntaxNode): string {
    return this.#text.slice(node.start, node.end);
  }
}

const SCOPES: ReadonlySet<string> = new Set(['FunctionDefinition', 'LambdaExpression', 'ClassDefinition']);

/** `import_module("yaml")` imports as a statement does. */
function importOfCall(
  use: NamedUse,
  { call, typeCheckingOnly, optional }: Lookup,
): readonly ImportedModule[] {
  const module = call?.first ?? null;
  if (!IMPORT_CALLS.has(use.name) || module === null || !/^\.*[\p{L}_][\p{L}\p{N}_.]*$/u.test(module))
    return [];
  const mayBeAbsent = optional || use.name === 'pytest.importorskip';
  return [{ module, names: [], range: use.range, typeCheckingOnly, optional: mayBeAbsent }];
}

/** The name after the dot of `object.name`; null for a subscript. */
function attributeOf(node: SyntaxNode): SyntaxNode | null {
  const last = node.name === 'MemberExpression' ? node.children.at(-1) : undefined;
  return last?.name === 'PropertyName' ? last : null;
}

/** Whether the node is the object of an attribute, so that the chain around it is the one to read. */
function isInnerLink(node: SyntaxNode): boolean {
  return node.index === 0 && node.parent !== null && attributeOf(node.parent) !== null;
}

/** The argument list, when the node is what gets called. */
function callOf(node: SyntaxNode): SyntaxNode | null {
  if (node.parent?.name !== 'CallExpression' || node.index !== 0) return null;
  return node.parent.children.find((child) => child.name === 'ArgList') ?? null;
}

/** `name` of `f(name=value)` or of a pattern. */
function isKeywordName(node: SyntaxNode, parent: SyntaxNode): boolean {
  if (parent.name === 'KeywordPattern') return true;
  return parent.name === 'ArgList' && parent.children[node.index + 1]?.name === 'AssignOp';
}

function byPlace(a: { readonly range: TextRange }, b: { readonly range: TextRange }): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
