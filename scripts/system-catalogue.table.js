/** What of a release's index the catalogue keeps, and the form in which it is written down. */

import { satisfies } from './system-catalogue.control.js';
import { IMAGES, ROOTS } from './system-catalogue.roots.js';

/**
 * @typedef {import('./system-catalogue.control.js').ControlPackage} ControlPackage
 * @typedef {import('./system-catalogue.control.js').Relation} Relation
 * @typedef {{ installed: number, download: number, depends: string[][], recommends: string[][] }} Row
 * @typedef {{
 *   base: string[], images: Record<string, string[]>, virtual: [name: string, provider: string][], packages: Map<string, Row>
 * }} ReleaseCatalogue
 */

const PRIORITIES = ['required', 'important', 'standard', 'optional', 'extra'];

/**
 * The roots of a release with all that they can lead to.
 * @param {Map<string, ControlPackage>} index
 * @returns {ReleaseCatalogue}
 */
export function catalogueOfRelease(index) {
  /** @type {Map<string, { package: ControlPackage, version: string }[]>} */
  const providers = new Map();
  for (const each of index.values())
    for (const { name, version } of each.provides)
      providers.set(name, [...(providers.get(name) ?? []), { package: each, version }]);
  // Of equals apt takes the one that its index names last.
  for (const list of providers.values())
    list.sort(
      (a, b) =>
        PRIORITIES.indexOf(a.package.priority) - PRIORITIES.indexOf(b.package.priority) ||
        (a.package.name < b.package.name ? 1 : -1),
    );

  /** @param {Relation} wanted */
  const candidatesOf = (wanted) => {
    const own = index.get(wanted.name);
    const real = own !== undefined && satisfies(own.version, wanted) ? [own.name] : [];
    const virtual = (providers.get(wanted.name) ?? [])
      .filter(({ version }) => wanted.relation === '' || (version !== '' && satisfies(version, wanted)))
      .map(({ package: { name } }) => name);
    return [...real, ...virtual];
  };
  /** @param {Relation[][]} groups */
  const resolve = (groups) =>
    groups.map((group) => [...new Set(group.flatMap(candidatesOf))]).filter((group) => group.length > 0);

  /** @type {Map<string, Row>} */
  const kept = new Map();
  /** @param {Iterable<string>} names */
  const keep = (names) => {
    const queue = [...names];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const found = index.get(name);
      if (found === undefined || kept.has(name)) continue;
      const row = {
        installed: found.installed,
        download: found.download,
        depends: resolve(found.depends),
        recommends: resolve(found.recommends),
      };
      kept.set(name, row);
      for (const [first] of [...row.depends, ...row.recommends]) if (first !== undefined) queue.push(first);
    }
  };

  // What debootstrap calls minbase: required packages with all that they depend on (and apt, in every image of Debian).
  const base = new Set(['apt']);
  for (const { name, essential, priority } of index.values())
    if (essential || priority === 'required') base.add(name);
  for (const name of base) {
    for (const group of resolve(index.get(name)?.depends ?? []))
      if (group[0] !== undefined && !group.some((each) => base.has(each))) base.add(group[0]);
  }
  const named = Object.entries(IMAGES).map(([image, { packages, librariesOf }]) => {
    const libraries = words(librariesOf).flatMap((development) => librariesBehind(index, development));
    return /** @type {const} */ ([
      image,
      [...words(packages), ...libraries].filter((name) => index.has(name)),
    ]);
  });
  // `apt-get install` takes a name that only one package provides for that package.
  const virtual = ROOTS.flatMap((name) => {
    const [only, another] = index.has(name) ? [] : (providers.get(name) ?? []);
    return only === undefined || another !== undefined
      ? []
      : [/** @type {[string, string]} */ ([name, only.package.name])];
  });
  keep([
    ...virtual.map(([, provider]) => provider),
    ...base,
    ...ROOTS,
    ...named.flatMap(([, names]) => names),
  ]);

  // An alternative that nothing leads to can't have been chosen before.
  for (const row of kept.values())
    for (const key of /** @type {const} */ (['depends', 'recommends']))
      row[key] = unique(
        row[key]
          .map((group) => group.filter((name) => kept.has(name)))
          .filter((group) => !group.some((name) => base.has(name))),
      );
  return {
    base: [...base].sort(),
    images: Object.fromEntries(named.map(([image, names]) => [image, [...new Set(names)].sort()])),
    virtual,
    packages: new Map([...kept].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** @param {string} text */
const words = (text) => text.split(/\s+/).filter((word) => word !== '');

/**
 * The run-time libraries that a package of headers stands for: those of its own source in exactly its version.
 * @param {Map<string, ControlPackage>} index
 * @param {string} name
 */
function librariesBehind(index, name) {
  const development = index.get(name);
  if (development === undefined) return [];
  return development.depends.flatMap(([relation]) => {
    const library = relation === undefined ? undefined : index.get(relation.name);
    return library !== undefined &&
      relation?.relation === '=' &&
      library.source === development.source &&
      library.name.startsWith('lib') &&
      !library.name.endsWith('-dev')
      ? [library.name]
      : [];
  });
}

/** @param {string[][]} groups */
function unique(groups) {
  const seen = new Set();
  return groups.filter((group) => {
    const key = group.join('|');
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The file: names once, then rows of numbers that point to them.
 * @param {readonly (ReleaseCatalogue & { suite: string, version: string, date: string, lists: number })[]} releases
 */
export function toDocument(releases) {
  const names = [
    ...new Set(
      releases.flatMap(({ packages, virtual }) => [...packages.keys(), ...virtual.map(([name]) => name)]),
    ),
  ].sort();
  const position = new Map(names.map((name, index) => [name, index]));
  const idOf = (/** @type {string} */ name) => position.get(name) ?? -1;
  const idsOf = (/** @type {readonly string[]} */ list) =>
    list.filter((name) => position.has(name)).map(idOf);
  const groupsOf = (/** @type {string[][]} */ groups) =>
    groups.map((group) => (group.length === 1 ? idOf(group[0] ?? '') : idsOf(group)));
  const lines = releases.map(({ suite, version, date, lists, base, images, virtual, packages }) => {
    const rows = [...packages].map(([name, { installed, download, depends, recommends }]) => {
      const row = [idOf(name), installed, download, groupsOf(depends), groupsOf(recommends)];
      while (Array.isArray(row.at(-1)) && /** @type {unknown[]} */ (row.at(-1)).length === 0) row.pop();
      return JSON.stringify(row);
    });
    const imageIds = Object.fromEntries(Object.entries(images).map(([image, list]) => [image, idsOf(list)]));
    return `"${suite}":{"version":"${version}","date":"${date}","lists":${lists},"base":${JSON.stringify(idsOf(base))},"images":${JSON.stringify(imageIds)},"virtual":${JSON.stringify(virtual.map(idsOf))},"packages":[\n${rows.join(',\n')}]}`;
  });
  const date =
    releases
      .map((release) => release.date)
      .sort()
      .at(-1) ?? '';
  return `{"date":"${date}","architecture":"amd64","names":${JSON.stringify(names)},"releases":{\n${lines.join(',\n')}}}\n`;
}
