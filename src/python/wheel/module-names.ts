import { byCodeUnit } from '../../support/compare.ts';

const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/** Folders that many wheels leave at the top by mistake and that nobody imports. */
const STRAY: ReadonlySet<string> = new Set([
  'benchmark',
  'benchmarks',
  'doc',
  'docs',
  'example',
  'examples',
  'scripts',
  'test',
  'tests',
]);

/** Parts that a name has at most; below a deeper namespace nothing is told apart. */
const DEEPEST = 4;
/** A wheel with more is told by its top folders alone. */
const MOST_NAMES = 500;

/**
 * Gathers the names by which the modules of a wheel are imported. A folder without a module of its own is a namespace
 * package (PEP 420), which several distributions may share: not it, but the packages below it are what the wheel brings.
 */
export class ModuleNames {
  readonly #modules = new Set<string>();
  /** Of each folder at the top the paths of modules below it; null once it is known to be a package. */
  readonly #folders = new Map<string, string[] | null>();

  /** A module that lies at the top itself. */
  addModule(name: string): void {
    this.#modules.add(name);
  }

  /** The path of a module, and the folder at the top in which it lies. */
  addPath(path: string, top: string): void {
    const known = this.#folders.get(top);
    if (known === null) return;
    if (path.indexOf('/', top.length + 1) === -1) this.#folders.set(top, null);
    else if (known === undefined) this.#folders.set(top, [path]);
    else known.push(path);
  }

  /** Sorted; dotted below namespaces. */
  names(): readonly string[] {
    const tops = new Set([...this.#modules, ...this.#folders.keys()].filter(isImported));
    const names = new Set(tops);
    for (const [top, paths] of this.#folders)
      if (paths !== null) {
        names.delete(top);
        if (IDENTIFIER.test(top)) addBelow(names, top, paths, 1);
      }
    return [...(names.size > MOST_NAMES ? tops : names)].sort(byCodeUnit);
  }
}

function isImported(name: string): boolean {
  return IDENTIFIER.test(name) && name !== '__init__' && !STRAY.has(name);
}

/** The packages below a namespace, which is `parts` parts of each path. */
function addBelow(names: Set<string>, namespace: string, paths: readonly string[], parts: number): void {
  const folders = new Map<string, string[]>();
  const packages = new Set<string>();
  for (const path of paths) {
    const split = path.split('/');
    const folder = split[parts] ?? '';
    if (split.length === parts + 2) packages.add(folder);
    const inside = folders.get(folder);
    if (inside === undefined) folders.set(folder, [path]);
    else inside.push(path);
  }
  for (const [folder, inside] of folders) {
    const name = `${namespace}.${folder}`;
    if (packages.has(folder) || parts + 1 >= DEEPEST) {
      if (isImported(folder)) names.add(name);
    } else if (IDENTIFIER.test(folder)) addBelow(names, name, inside, parts + 1);
  }
}
