import type { SourceText, TextRange } from '../../support/source-text.ts';
import { normalizeName } from '../name.ts';
import { parseSpecifierSet } from '../specifier.ts';
import { maskCredentials } from './credentials.ts';
import { type LockRoot, lockWithRoot, projectBeside, rootFromManifest, withTransitive } from './lock-root.ts';
import {
  DISTRIBUTION_LIMIT,
  LockProblems,
  list,
  sizeOf,
  sortFiles,
  strings,
  tableRanges,
  unreadableLock,
} from './lock-tables.ts';
import { anyOf, type Edge, LockedVersions, markerIn } from './locked-edges.ts';
import type { LockedDependency, LockedDistribution, LockedFile, LockFile } from './manifest.ts';
import { poetryMarkerOf } from './poetry.ts';
import { translatePoetryConstraint } from './poetry-constraint.ts';
import type { ReadSource } from './read-source.ts';
import {
  isProblem,
  isTable,
  parseToml,
  stringIn,
  type TomlDocument,
  type TomlTable,
  tableIn,
  valueIn,
} from './toml-document.ts';

/** A `[[package]]` before its edges are followed. */
interface PoetryPackage {
  readonly name: string;
  readonly version: string | null;
  readonly table: TomlTable;
  readonly range: TextRange;
  readonly optional: boolean;
  /** The groups that lock it, each with the marker under which it does; `main` is the project itself. */
  readonly groups: ReadonlyMap<string, string | null>;
}

const MAIN = 'main';

/**
 * What a poetry.lock lists (lock versions 1.0 to 2.1; the shape is that of poetry/packages/locker.py), with the project
 * of the pyproject.toml beside it as the root. Without one that can be read, all that the main group locks is the
 * root's, and a problem says so. The lock records no sizes. Never throws for what a file contains.
 */
export async function readPoetryLock(source: SourceText, read: ReadSource = () => null): Promise<LockFile> {
  const document = parseToml(source);
  if (isProblem(document)) return unreadableLock(source, 'poetry.lock', document);
  return new PoetryLockReader(document).lock(read);
}

class PoetryLockReader {
  readonly #document: TomlDocument;
  readonly #problems: LockProblems;

  constructor(document: TomlDocument) {
    this.#document = document;
    this.#problems = new LockProblems(document.source.path);
  }

  async lock(read: ReadSource): Promise<LockFile> {
    const { root, source } = this.#document;
    const metadata = tableIn(root, 'metadata');
    this.#checkVersion(stringIn(metadata, 'lock-version'));
    const packages = this.#packages();
    const versions = new LockedVersions(packages);
    const seen = new Map<string, number>();
    for (const { name } of packages) seen.set(name, (seen.get(name) ?? 0) + 1);
    const distributions = packages.map((one) =>
      this.#distribution(one, versions, (seen.get(one.name) ?? 0) > 1),
    );
    const project = await projectBeside(source.path, read);
    const lockedGroups = new Set(packages.flatMap(({ groups }) => [...groups.keys()]));
    const saysGroups = packages.some(({ table }) => valueIn(table, 'groups') !== undefined);
    const lock = {
      path: source.path,
      format: 'poetry.lock' as const,
      source,
      requiresPython: pythonOf(stringIn(metadata, 'python-versions')),
      distributions,
    };
    if (project === null)
      this.#problems.report(
        source.range(0, 0),
        'warning',
        "the pyproject.toml beside the lock is missing or can't be read, so that all that the lock lists is taken for what the project asks for",
        'Keep poetry.lock beside its pyproject.toml.',
      );
    const asked =
      project === null
        ? this.#rootOfAll(packages, distributions)
        : rootFromManifest(
            project,
            versions,
            (kind, name) => kind === 'extra' || !saysGroups || lockedGroups.has(name),
          );
    return lockWithRoot({ ...lock, problems: this.#problems.list }, project?.project ?? null, asked);
  }

  #checkVersion(version: string | null): void {
    const whole = this.#document.source.range(0, 0);
    if (version === null)
      this.#problems.report(whole, 'error', 'the lock does not say its version', 'Run poetry lock.');
    else if (!/^[12]\.\d+$/.test(version))
      this.#problems.report(
        whole,
        'warning',
        `version ${version.slice(0, 20)} of the lock is not known`,
        'Run poetry lock.',
      );
  }

  #packages(): readonly PoetryPackage[] {
    const { root, source } = this.#document;
    const tables = valueIn(root, 'package') ?? [];
    if (!Array.isArray(tables))
      this.#problems.report(
        source.range(0, 0),
        'error',
        'package must be an array of tables',
        'Run poetry lock.',
      );
    const all = list(tables);
    const ranges = tableRanges(source, ['package'], all.length);
    if (all.length > DISTRIBUTION_LIMIT)
      this.#problems.report(
        source.range(0, 0),
        'error',
        `the lock lists more than ${DISTRIBUTION_LIMIT} packages; the rest was not read`,
        '',
      );
    return all.slice(0, DISTRIBUTION_LIMIT).flatMap((table, index) => {
      const range = ranges[index] ?? this.#document.rangeOf(['package', index]);
      const name = isTable(table) ? stringIn(table, 'name') : null;
      if (!isTable(table) || name === null) {
        this.#problems.report(range, 'error', 'a package of the lock has no name', 'Run poetry lock.');
        return [];
      }
      return [
        {
          name: normalizeName(name),
          version: stringIn(table, 'version'),
          table,
          range,
          optional: valueIn(table, 'optional') === true,
          groups: groupsOf(table),
        },
      ];
    });
  }

  #distribution(one: PoetryPackage, versions: LockedVersions, isOneOfSeveral: boolean): LockedDistribution {
    const { name, version, table, range } = one;
    const source = sourceOf(tableIn(table, 'source'));
    return {
      name,
      version,
      range,
      source,
      ...sortFiles(this.#files(name, table, source.kind === 'url' ? source.url : null)),
      ...versions.sort(this.#edges(table)),
      groupDependencies: new Map(),
      // Where there is one entry only, its edges say when it is needed.
      resolutionMarkers: isOneOfSeveral ? markersOf(one) : [],
    };
  }

  /** Since lock version 2.0 the files stand with their package, before in one table of the metadata. */
  #files(name: string, table: TomlTable, own: string | null): LockedFile[] {
    const written = stringIn(table, 'name') ?? name;
    const legacy = tableIn(this.#document.root, 'metadata', 'files');
    const files = valueIn(table, 'files') ?? valueIn(legacy, written) ?? valueIn(legacy, name);
    return list(files).flatMap((file) => {
      const filename = isTable(file) ? stringIn(file, 'file') : null;
      if (!isTable(file) || filename === null) return [];
      return [{ filename, url: own, hash: stringIn(file, 'hash'), size: sizeOf(file) }];
    });
  }

  #edges(table: TomlTable): Edge[] {
    const extras = Object.entries(tableIn(table, 'extras') ?? {}).map(
      ([extra, wanted]) => [normalizeName(extra), strings(wanted).map(nameIn)] as const,
    );
    return Object.entries(tableIn(table, 'dependencies') ?? {}).flatMap(([written, wanted]) => {
      const name = normalizeName(written);
      const choices = Array.isArray(wanted) ? wanted : [wanted];
      return choices.flatMap((choice: unknown) => {
        const edge = edgeOf(name, choice);
        if (edge === null) return [];
        const isOptional = isTable(choice) && valueIn(choice, 'optional') === true;
        if (!isOptional || (stringIn(choice, 'markers') ?? '').includes('extra')) return [edge];
        // Before its version 1.1 Poetry left the extra out of the marker.
        const forExtras = extras.filter(([, names]) => names.includes(name)).map(([extra]) => extra);
        return forExtras.length === 0 ? [] : [{ ...edge, forExtras }];
      });
    });
  }

  /** Without the project: what each group locks, as if it were asked for where nothing else locked needs it. */
  #rootOfAll(packages: readonly PoetryPackage[], distributions: readonly LockedDistribution[]): LockRoot {
    const groups = new Map<string, LockedDependency[]>();
    for (const { name, optional, groups: locking } of packages)
      for (const [group, marker] of locking) {
        if (group === MAIN && optional) continue;
        const known = groups.get(group) ?? [];
        known.push({ name, version: null, extras: [], marker });
        groups.set(group, known);
      }
    const extras = Object.entries(tableIn(this.#document.root, 'extras') ?? {});
    const own = groups.get(MAIN) ?? [];
    groups.delete(MAIN);
    return {
      dependencies: withTransitive(distinct(own), distributions),
      optionalDependencies: new Map(
        extras.map(([extra, names]) => [
          normalizeName(extra),
          strings(names).map((name) => ({ name: nameIn(name), version: null, extras: [], marker: null })),
        ]),
      ),
      groupDependencies: new Map(
        [...groups].map(([group, wanted]) => [group, withTransitive(distinct(wanted), distributions)]),
      ),
    };
  }
}

/** Several entries of a name as one dependency that holds where one of them does. */
function distinct(dependencies: readonly LockedDependency[]): readonly LockedDependency[] {
  const byName = new Map<string, LockedDependency[]>();
  for (const each of dependencies) {
    const known = byName.get(each.name);
    if (known === undefined) byName.set(each.name, [each]);
    else known.push(each);
  }
  return [...byName].map(([name, all]) => ({
    name,
    version: null,
    extras: [],
    marker: anyOf(all.map(({ marker }) => marker)),
  }));
}

/** `groups` and `markers` of lock version 2.1, `category` of the older ones. */
function groupsOf(table: TomlTable): ReadonlyMap<string, string | null> {
  const named = strings(valueIn(table, 'groups')).map(normalizeName);
  const category = stringIn(table, 'category');
  const groups = named.length > 0 ? named : [category === null ? MAIN : normalizeName(category)];
  const everywhere = stringIn(table, 'markers');
  const byGroup = new Map(
    Object.entries(tableIn(table, 'markers') ?? {}).map(([group, marker]) => [normalizeName(group), marker]),
  );
  return new Map(
    groups.map((group) => {
      const own = byGroup.get(group);
      return [group, typeof own === 'string' ? own : everywhere];
    }),
  );
}

/** The marker that tells one entry of a name from the others: `markers`, and before lock version 2.1 the Python it needs. */
function markersOf({ table, groups }: PoetryPackage): readonly string[] {
  const marker = anyOf([...groups.values()]);
  if (marker !== null) return [marker];
  const python = stringIn(table, 'python-versions');
  if (valueIn(table, 'groups') !== undefined || python === null) return [];
  const asMarker = poetryMarkerOf({ python, platform: null, markers: null });
  return asMarker === null || asMarker === '' ? [] : [asMarker];
}

function edgeOf(name: string, wanted: unknown): Edge | null {
  const table = isTable(wanted) ? wanted : null;
  if (table === null && typeof wanted !== 'string') return null;
  const constraint = table === null ? String(wanted) : (stringIn(table, 'version') ?? '*');
  const translated = translatePoetryConstraint(constraint);
  const marker = poetryMarkerOf({
    python: stringIn(table, 'python'),
    platform: stringIn(table, 'platform'),
    markers: stringIn(table, 'markers'),
  });
  return {
    name,
    extras: [...new Set(strings(valueIn(table, 'extras')).map(normalizeName))].sort(),
    specifier: translated === null ? null : parseSpecifierSet(translated.specifier),
    marker: markerIn(marker),
  };
}

function sourceOf(table: TomlTable | null): LockedDistribution['source'] {
  const url = maskCredentials(stringIn(table, 'url') ?? '');
  switch (stringIn(table, 'type')) {
    case 'git':
      return { kind: 'git', url };
    case 'url':
      return { kind: 'url', url };
    case 'directory':
    case 'file':
      return { kind: 'local', path: url };
    default:
      return { kind: 'index', url };
  }
}

/** The name in front of a requirement: `PySocks (>=1.5.6)`. */
function nameIn(requirement: string): string {
  return normalizeName(/^\s*([A-Za-z0-9._-]*)/.exec(requirement)?.[1] ?? '');
}

function pythonOf(constraint: string | null): string | null {
  const translated = constraint === null ? null : translatePoetryConstraint(constraint);
  return translated === null || translated.specifier === '' ? null : translated.specifier;
}
