import type { BaseContents, ReleaseCatalogue, SystemPackage } from './catalogue.ts';

/**
 * The packages of a running system of one release, as apt keeps them: what is there, and what was asked for by name. The
 * order of decisions is that of apt-get(8): what is asked for is settled first, then dependencies depth first, a group of
 * alternatives by the one that is already there, else by the first.
 */
export interface Installation {
  readonly catalogue: ReleaseCatalogue;
  /** Names of all packages that are there, those of the base included. */
  readonly packages: Set<string>;
  /** Packages that apt's autoremove leaves alone: named by a command, or part of the base. */
  readonly manual: Set<string>;
  /** Names that commands asked for and the release's catalogue does not have, as far as they are still there. */
  readonly unknown: Set<string>;
}

const bases = new WeakMap<ReleaseCatalogue, Map<BaseContents, Installation>>();

/** The system that an image starts from. */
export function baseInstallation(catalogue: ReleaseCatalogue, contents: BaseContents): Installation {
  const known = bases.get(catalogue) ?? new Map<BaseContents, Installation>();
  bases.set(catalogue, known);
  const base = known.get(contents) ?? makeBase(catalogue, contents);
  known.set(contents, base);
  return copyOf(base);
}

function makeBase(catalogue: ReleaseCatalogue, contents: BaseContents): Installation {
  const installation: Installation = {
    catalogue,
    packages: new Set(catalogue.base),
    manual: new Set(),
    unknown: new Set(),
  };
  const layers: Exclude<BaseContents, 'debian'>[] =
    contents === 'debian' ? [] : contents === 'python-full' ? ['buildpack-deps', 'python-full'] : [contents];
  for (const layer of layers) install(installation, catalogue.namedBy(layer), false);
  for (const name of installation.packages) installation.manual.add(name);
  return installation;
}

/** A second system with the same content. */
export function copyOf({ catalogue, packages, manual, unknown }: Installation): Installation {
  return { catalogue, packages: new Set(packages), manual: new Set(manual), unknown: new Set(unknown) };
}

/** `apt-get install`: adds the packages and all that they need; recommended ones too when asked for. */
export function install(installation: Installation, names: readonly string[], recommends: boolean): void {
  const { catalogue, packages, manual } = installation;
  const added: SystemPackage[] = [];
  for (const name of names) {
    const found = catalogue.find(name);
    if (found === null) {
      if (!packages.has(name)) installation.unknown.add(name);
      continue;
    }
    manual.add(found.name);
    if (packages.has(found.name)) continue;
    packages.add(found.name);
    added.push(found);
  }
  for (const each of added) follow(installation, each, recommends);
}

/** Depth first without recursion, since a chain of packages may be as long as the catalogue. */
function follow({ catalogue, packages }: Installation, start: SystemPackage, recommends: boolean): void {
  const groupsOf = (each: SystemPackage) =>
    recommends ? [...each.depends, ...each.recommends] : each.depends;
  const stack = [{ groups: groupsOf(start), next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const group = top.groups[top.next];
    top.next += 1;
    if (group === undefined) {
      stack.pop();
      continue;
    }
    if (group.some((name) => packages.has(name))) continue;
    const [chosen] = group;
    const found = chosen === undefined ? null : catalogue.find(chosen);
    if (found === null) continue;
    packages.add(found.name);
    stack.push({ groups: groupsOf(found), next: 0 });
  }
}

/**
 * `apt-get remove` or `purge`: takes the packages out, and those that can't do without them. With `unneeded` also what was only
 * there for others and now serves nothing that was asked for (`--auto-remove`; recommended packages count as needed).
 */
export function remove(installation: Installation, names: readonly string[], unneeded: boolean): void {
  const { catalogue, packages, manual } = installation;
  for (const written of names) {
    installation.unknown.delete(written);
    const name = catalogue.find(written)?.name ?? written;
    packages.delete(name);
    manual.delete(name);
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const name of packages) {
      if (catalogue.base.has(name)) continue;
      const broken = catalogue.find(name)?.depends.some((group) => !group.some((each) => packages.has(each)));
      if (broken !== true) continue;
      packages.delete(name);
      manual.delete(name);
      changed = true;
    }
  }
  if (unneeded) removeUnneeded(installation);
}

/** `apt-get autoremove`: what neither was asked for nor is needed or recommended by what was. */
export function removeUnneeded({ catalogue, packages, manual }: Installation): void {
  const needed = new Set<string>(catalogue.base);
  const queue = [...manual];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const found = packages.has(name) ? catalogue.find(name) : null;
    needed.add(name);
    for (const group of found === null ? [] : [...found.depends, ...found.recommends])
      for (const each of group) if (packages.has(each) && !needed.has(each)) queue.push(each);
  }
  for (const name of packages) if (!needed.has(name)) packages.delete(name);
}
