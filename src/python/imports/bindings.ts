/** A function, a class, or the file itself: where a name stands for what was imported there, or for something else. */
export class Scope {
  readonly parent: Scope | null;
  readonly #kind: 'function' | 'class' | 'file';
  readonly #imported = new Map<string, Set<string>>();
  readonly #assigned = new Set<string>();

  constructor(kind: 'function' | 'class' | 'file', parent: Scope | null) {
    this.#kind = kind;
    this.parent = parent;
  }

  /** After `import numpy as np`, `np` stands for `numpy`; after a fallback in `except ImportError`, for both. */
  bindImport(name: string, target: string): void {
    const targets = this.#imported.get(name) ?? new Set();
    this.#imported.set(name, targets.add(target));
  }

  /** A parameter or an assignment: hides what an outer scope imported under the name. */
  bindOther(name: string): void {
    this.#assigned.add(name);
  }

  /** The dotted names that a name stands for; empty when it is not an import. Bindings count in all of their scope. */
  resolve(name: string): readonly string[] {
    for (let scope: Scope | null = this; scope !== null; scope = scope.parent) {
      // The names of a class are not seen inside its methods.
      if (scope.#kind === 'class' && scope !== this) continue;
      const targets = scope.#imported.get(name);
      if (targets !== undefined) return [...targets];
      if (scope.#assigned.has(name)) return [];
    }
    return [];
  }
}
