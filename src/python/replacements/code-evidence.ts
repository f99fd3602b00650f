import { byCodeUnit } from '../../support/compare.ts';
import type { CodeUsage } from '../imports/usage.ts';

/**
 * Dotted names below a module that the code imports or uses, `cv2.imread`; the module itself when it is imported as a
 * whole. Sorted, without repetition; imports for type checkers do not count.
 */
export function namesUsed(usage: CodeUsage, module: string): string[] {
  const below = `${module}.`;
  const names = new Set<string>();
  for (const file of usage.files) {
    for (const item of file.imports) {
      if (item.typeCheckingOnly) continue;
      if (item.module !== module && !item.module.startsWith(below)) continue;
      if (item.names.length === 0) names.add(item.module);
      for (const name of item.names) names.add(`${item.module}.${name}`);
    }
    for (const use of file.uses) if (use.name.startsWith(below)) names.add(use.name);
  }
  return [...names].sort(byCodeUnit);
}

/** Whether the code imports a module or anything below it when it runs. */
export function isImported(usage: CodeUsage, module: string): boolean {
  return usage.importsOf(module).length > 0;
}

/** The first of the names that the code uses, with its place (`app/main.py:12`), or null. */
export function firstUse(usage: CodeUsage, names: readonly string[]): { name: string; place: string } | null {
  for (const name of names) {
    const use = usage.usesOf(name)[0];
    if (use !== undefined) return { name, place: `${use.path}:${use.range.startLine}` };
  }
  return null;
}

/** `app/images.py:3`, or `app/images.py:3 and 2 more places`. */
export function placesOfImport(usage: CodeUsage, module: string): string {
  const places = usage.importsOf(module);
  const first = places[0];
  if (first === undefined) return 'nowhere';
  const more = places.length - 1;
  return `${first.path}:${first.range.startLine}${more === 0 ? '' : ` and ${more} more ${more === 1 ? 'place' : 'places'}`}`;
}

/**
 * Whether every name used below a module is one of those allowed, or below one of them; false when nothing is used.
 * Modules `onTheWay` to them may be imported, but nothing else below them used.
 */
export function usesOnly(
  usage: CodeUsage,
  module: string,
  allowed: readonly string[],
  onTheWay: readonly string[] = [],
): boolean {
  const used = namesUsed(usage, module).filter((name) => name !== module && !onTheWay.includes(name));
  return (
    used.length > 0 &&
    used.every((name) => allowed.some((prefix) => name === prefix || name.startsWith(`${prefix}.`)))
  );
}

/** Whether the module is imported with `*`, after which any of its names may be used. */
export function importsAll(usage: CodeUsage, module: string): boolean {
  return usage.files.some(({ imports }) =>
    imports.some((item) => item.module === module && item.names.includes('*')),
  );
}

/** Whether any of the modules is imported. */
export function isAnyImported(usage: CodeUsage, modules: readonly string[]): boolean {
  return modules.some((module) => isImported(usage, module));
}

/** Signs of training in the code: gradients, optimizers, trainers. The first with its place, or null. */
export function trainingEvidence(usage: CodeUsage): { name: string; place: string } | null {
  const call = firstUse(usage, [
    '.backward',
    '.fit',
    'torch.optim.Adam',
    'torch.optim.AdamW',
    'torch.optim.SGD',
    'transformers.Trainer',
    'torch.utils.data.DataLoader',
  ]);
  if (call !== null) return call;
  for (const module of ['torch.optim', 'pytorch_lightning', 'lightning', 'accelerate', 'peft', 'trl'])
    if (isImported(usage, module)) return { name: module, place: placesOfImport(usage, module) };
  const trainer = namesUsed(usage, 'transformers').find((name) => /Trainer|TrainingArguments/.test(name));
  return trainer === undefined ? null : { name: trainer, place: placesOfImport(usage, 'transformers') };
}
