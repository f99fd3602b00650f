import { byCodeUnit } from '../../support/compare.ts';
import { normalizeName } from '../name.ts';
import { knownImportNames, knownProviders } from './known-import-names.ts';
import { isStandardLibrary } from './standard-library.ts';

/** A distribution with the names that its own files say it makes importable; empty when they are not known. */
export interface ImportableDistribution {
  readonly name: string;
  readonly importNames: readonly string[];
}

/** Which distributions an import comes from, and how that is known. */
export interface ImportOrigin {
  /**
   * `declared`: a given distribution says so. `known`: the table of exceptions says so, among the given distributions when
   * one of them is meant. `same-name`: only the names are alike. `standard-library` and `relative`: from no distribution.
   */
  readonly basis: 'declared' | 'known' | 'same-name' | 'standard-library' | 'relative';
  /** Normalised names; several when each of them would do, the usual one first. */
  readonly distributions: readonly string[];
}

export interface ImportMap {
  /** Where a module (`google.cloud.storage`) comes from. The most exact name that is known counts. */
  originOf(module: string): ImportOrigin;
  /** What a distribution makes importable, sorted: as declared, else as known, else its own name as a module would be spelled. */
  importNamesOf(distribution: string): readonly string[];
}

/** Maps imports to distributions: what the given ones declare comes before the table of exceptions, and that before guessing. */
export function createImportMap(distributions: Iterable<ImportableDistribution>): ImportMap {
  const declared = new Map<string, Set<string>>();
  const importNames = new Map<string, readonly string[]>();
  for (const distribution of distributions) {
    const name = normalizeName(distribution.name);
    importNames.set(name, [...distribution.importNames].sort(byCodeUnit));
    for (const importName of distribution.importNames)
      declared.set(importName, (declared.get(importName) ?? new Set()).add(name));
  }
  return {
    originOf: (module) => originOf(module, declared, importNames),
    importNamesOf(distribution) {
      const name = normalizeName(distribution);
      const own = importNames.get(name) ?? [];
      if (own.length > 0) return own;
      const known = knownImportNames(name);
      return known.length > 0 ? known : [name.replaceAll('-', '_')];
    },
  };
}

function originOf(
  module: string,
  declared: ReadonlyMap<string, ReadonlySet<string>>,
  given: ReadonlyMap<string, readonly string[]>,
): ImportOrigin {
  if (module.startsWith('.')) return { basis: 'relative', distributions: [] };
  const known = knownProviders(module);
  const knownAndGiven = known.filter((name) => given.has(name));
  const declaring = [...(declaredAt(module, declared) ?? [])].sort(byCodeUnit);
  // Several distributions declare a namespace such as `google`; the table may know which of them is meant.
  const meant = declaring.length > 1 ? declaring.filter((name) => known.includes(name)) : [];
  if (meant.length > 0) return { basis: 'known', distributions: inOrderOf(known, meant) };
  if (declaring.length > 0) return { basis: 'declared', distributions: declaring };
  if (isStandardLibrary(module)) return { basis: 'standard-library', distributions: [] };
  if (known.length > 0)
    return { basis: 'known', distributions: knownAndGiven.length > 0 ? knownAndGiven : known };
  return { basis: 'same-name', distributions: [normalizeName(module.split('.', 1)[0] ?? module)] };
}

/** The distributions that declare the longest part of the dotted name that any declares. */
function declaredAt(
  module: string,
  declared: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> | undefined {
  for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const found = declared.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inOrderOf(order: readonly string[], names: readonly string[]): readonly string[] {
  return order.filter((name) => names.includes(name));
}
