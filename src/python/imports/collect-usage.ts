import { byCodeUnit } from '../../support/compare.ts';
import type { CodeUsage, ImportedModule, NamedUse, PythonFileUsage } from './usage.ts';

/**
 * The usage of all files together, sorted by path. A dotted name also stands for what is below it (`torch.cuda` for
 * `torch.cuda.is_available`). A name with a leading dot stands for an attribute or method of anything that is not an
 * import, and for calls of that name on what is one.
 */
export function collectUsage(files: Iterable<PythonFileUsage>): CodeUsage {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  return {
    files: sorted,
    importsOf: (module) =>
      sorted.flatMap(({ path, imports }) =>
        imports.filter((item) => importsModule(item, module)).map(({ range }) => ({ path, range })),
      ),
    usesOf: (name) =>
      sorted.flatMap(({ path, uses }) =>
        uses.filter((use) => isUseOf(use, name)).map(({ range, literals }) => ({ path, range, literals })),
      ),
  };
}

/** `from torch import optim` imports torch, and torch.optim too. */
function importsModule(item: ImportedModule, module: string): boolean {
  if (item.typeCheckingOnly) return false;
  return (
    isAtOrBelow(item.module, module) ||
    item.names.some((name) => isAtOrBelow(`${item.module}.${name}`, module))
  );
}

function isUseOf(use: NamedUse, name: string): boolean {
  if (!name.startsWith('.')) return isAtOrBelow(use.name, name);
  return use.name === name || (use.call && !use.name.startsWith('.') && use.name.endsWith(name));
}

function isAtOrBelow(name: string, module: string): boolean {
  return name === module || name.startsWith(`${module}.`);
}
