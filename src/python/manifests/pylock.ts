import type { SourceText, TextRange } from '../../support/source-text.ts';
import { formatMarker } from '../marker.ts';
import { normalizeName } from '../name.ts';
import { parseRequirement } from '../requirement.ts';
import { maskCredentials } from './credentials.ts';
import { lockWithRoot, projectBeside, withTransitive } from './lock-root.ts';
import {
  DISTRIBUTION_LIMIT,
  fileNameFrom,
  LockProblems,
  list,
  sizeOf,
  strings,
  tableRanges,
  unreadableLock,
} from './lock-tables.ts';
import type { LockedDependency, LockedDistribution, LockedFile, LockFile, Manifest } from './manifest.ts';
import type { ReadSource } from './read-source.ts';
import { fileNameOf } from './repository-path.ts';
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

/** `pylock.toml` and `pylock.NAME.toml` (PEP 751, "File name"). */
export const PYLOCK_NAME = /^pylock(?:\.[^./]+)?\.toml$/;

/**
 * What a pylock.toml lists (PEP 751, lock version 1.0). An installer takes every package whose marker holds; the edges,
 * which the file need not have, only say why. So all packages are the root's dependencies, those `transitive` that
 * another package needs, or that the pyproject.toml beside a lock without edges does not name. Never throws for what a
 * file contains.
 */
export async function readPylock(source: SourceText, read: ReadSource = () => null): Promise<LockFile> {
  const document = parseToml(source);
  if (isProblem(document)) return unreadableLock(source, 'pylock.toml', document);
  return new PylockReader(document).lock(read);
}

class PylockReader {
  readonly #document: TomlDocument;
  readonly #problems: LockProblems;

  constructor(document: TomlDocument) {
    this.#document = document;
    this.#problems = new LockProblems(document.source.path);
  }

  async lock(read: ReadSource): Promise<LockFile> {
    const { root, source } = this.#document;
    this.#checkVersion(stringIn(root, 'lock-version'));
    const distributions = this.#packages();
    const knowsEdges = distributions.some(({ dependencies }) => dependencies.length > 0);
    // A named lock is of a part of the project, or of something else altogether.
    const project = fileNameOf(source.path) === 'pylock.toml' ? await projectBeside(source.path, read) : null;
    const defaults = strings(valueIn(root, 'default-groups')).map(normalizeName);
    const groups = strings(valueIn(root, 'dependency-groups')).map(normalizeName);
    const empty = (names: readonly string[]) => new Map(names.map((name) => [name, []] as const));
    return lockWithRoot(
      {
        path: source.path,
        format: 'pylock.toml',
        source,
        requiresPython: stringIn(root, 'requires-python'),
        distributions,
        problems: this.#problems.list,
        resolutionMarkers: strings(valueIn(root, 'environments')),
        defaultGroups: defaults,
        knowsEdges,
      },
      project?.project ?? null,
      {
        dependencies: withoutIndirect(withTransitive(packagesOf(distributions), distributions), project),
        optionalDependencies: empty(strings(valueIn(root, 'extras')).map(normalizeName)),
        groupDependencies: empty(groups.filter((name) => !defaults.includes(name))),
      },
    );
  }

  #checkVersion(version: string | null): void {
    const whole = this.#document.source.range(0, 0);
    if (version === null)
      this.#problems.report(whole, 'error', 'the lock does not say its lock-version', 'Make the lock again.');
    else if (!/^1\.\d+$/.test(version))
      this.#problems.report(
        whole,
        'warning',
        `lock-version ${version.slice(0, 20)} is not known`,
        'Make the lock again with lock-version 1.0.',
      );
  }

  #packages(): readonly LockedDistribution[] {
    const { root, source } = this.#document;
    const tables = valueIn(root, 'packages') ?? [];
    if (!Array.isArray(tables))
      this.#problems.report(
        source.range(0, 0),
        'error',
        'packages must be an array of tables',
        'Make the lock again.',
      );
    const all = list(tables);
    const ranges = tableRanges(source, ['packages'], all.length);
    if (all.length > DISTRIBUTION_LIMIT)
      this.#problems.report(
        source.range(0, 0),
        'error',
        `the lock lists more than ${DISTRIBUTION_LIMIT} packages; the rest was not read`,
        '',
      );
    return all.slice(0, DISTRIBUTION_LIMIT).flatMap((table, index) => {
      const range = ranges[index] ?? this.#document.rangeOf(['packages', index]);
      const name = isTable(table) ? stringIn(table, 'name') : null;
      if (isTable(table) && name !== null) return [this.#distribution(table, normalizeName(name), range)];
      this.#problems.report(range, 'error', 'a package of the lock has no name', 'Make the lock again.');
      return [];
    });
  }

  #distribution(table: TomlTable, name: string, range: TextRange): LockedDistribution {
    const marker = stringIn(table, 'marker');
    const archive = tableIn(table, 'archive');
    const archived = archive === null ? [] : this.#file(archive, name, range);
    const wheel = archived.find(({ filename }) => filename.toLowerCase().endsWith('.whl'));
    const sdist = tableIn(table, 'sdist');
    return {
      name,
      version: stringIn(table, 'version'),
      range,
      source: sourceOf(table),
      wheels:
        wheel === undefined
          ? list(valueIn(table, 'wheels')).flatMap((each) =>
              isTable(each) ? this.#file(each, name, range) : [],
            )
          : [wheel],
      sdist:
        (sdist === null ? archived.find((each) => each !== wheel) : this.#file(sdist, name, range)[0]) ??
        null,
      dependencies: this.#dependencies(table, name, range),
      optionalDependencies: new Map(),
      groupDependencies: new Map(),
      resolutionMarkers: marker === null ? [] : [marker],
    };
  }

  #file(table: TomlTable, name: string, range: TextRange): LockedFile[] {
    const url = stringIn(table, 'url');
    // uv normalises `name`; the file has the name at the end of its address, under which an index lists it.
    const placed = fileNameFrom(url ?? stringIn(table, 'path'));
    const filename =
      placed !== null && /\.(?:whl|tar\.gz|zip)$/i.test(placed)
        ? placed
        : (stringIn(table, 'name') ?? placed);
    if (filename === null) {
      this.#problems.report(
        range,
        'error',
        `a file of ${name} has neither name, url nor path`,
        'Make the lock again.',
      );
      return [];
    }
    return [
      {
        filename,
        url: url === null ? null : maskCredentials(url),
        hash: hashOf(tableIn(table, 'hashes')),
        size: sizeOf(table),
      },
    ];
  }

  /** Edges name a package by as many of its keys as tell it apart; all but name and version are left to the markers. */
  #dependencies(table: TomlTable, name: string, range: TextRange): LockedDependency[] {
    const edges = valueIn(table, 'dependencies');
    if (edges === undefined) return pdmEdges(table);
    return list(edges).flatMap((element) => {
      const dependency = isTable(element) ? stringIn(element, 'name') : null;
      if (!isTable(element) || dependency === null) {
        this.#problems.report(range, 'error', `a dependency of ${name} has no name`, 'Make the lock again.');
        return [];
      }
      return [
        {
          name: normalizeName(dependency),
          version: stringIn(element, 'version'),
          extras: [],
          // The package's own marker decides whether it is there; an edge to one that is not holds nothing.
          marker: null,
        },
      ];
    });
  }
}

/** PDM writes what a package needs as requirements in a table of its own. */
function pdmEdges(table: TomlTable): LockedDependency[] {
  return strings(valueIn(tableIn(table, 'tool', 'pdm'), 'dependencies')).flatMap((text) => {
    const parsed = parseRequirement(text);
    if (!parsed.ok) return [];
    const { normalizedName, marker } = parsed.requirement;
    return [
      {
        name: normalizedName,
        version: null,
        extras: [],
        marker: marker === null ? null : formatMarker(marker),
      },
    ];
  });
}

/** One dependency for each package: where a name has several entries, for each of its markers. */
function packagesOf(distributions: readonly LockedDistribution[]): readonly LockedDependency[] {
  const several = new Set<string>();
  const once = new Set<string>();
  for (const { name } of distributions) (once.has(name) ? several : once).add(name);
  return distributions.map(({ name, version, resolutionMarkers: [marker = null] }) => ({
    name,
    version: several.has(name) ? version : null,
    extras: [],
    marker,
  }));
}

/** Where nothing says what needs what, the project says at least what it asks for itself. */
function withoutIndirect(
  dependencies: readonly LockedDependency[],
  project: Manifest | null,
): readonly LockedDependency[] {
  const direct = new Set(
    project?.groups.flatMap(({ requirements }) =>
      requirements.map(({ requirement }) => requirement.normalizedName),
    ),
  );
  if (direct.size === 0) return dependencies;
  return dependencies.map((each) => {
    if (!direct.has(each.name)) return { ...each, transitive: true };
    const { transitive: _, ...rest } = each;
    return rest;
  });
}

/** SHA-256 where it is given, else the first by name. */
function hashOf(hashes: TomlTable | null): string | null {
  const [algorithm] = Object.keys(hashes ?? {}).sort(
    (a, b) => Number(b === 'sha256') - Number(a === 'sha256') || (a < b ? -1 : 1),
  );
  const digest = algorithm === undefined ? null : stringIn(hashes, algorithm);
  return digest === null ? null : `${algorithm}:${digest}`;
}

function sourceOf(table: TomlTable): LockedDistribution['source'] {
  const vcs = tableIn(table, 'vcs');
  if (vcs !== null)
    return { kind: 'git', url: maskCredentials(stringIn(vcs, 'url') ?? stringIn(vcs, 'path') ?? '') };
  const directory = tableIn(table, 'directory');
  if (directory !== null) return { kind: 'local', path: stringIn(directory, 'path') ?? '.' };
  const archive = tableIn(table, 'archive');
  if (archive !== null) {
    const url = stringIn(archive, 'url');
    return url === null
      ? { kind: 'local', path: stringIn(archive, 'path') ?? '' }
      : { kind: 'url', url: maskCredentials(url) };
  }
  return { kind: 'index', url: maskCredentials(stringIn(table, 'index') ?? '') };
}
