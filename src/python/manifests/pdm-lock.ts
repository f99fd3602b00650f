import type { SourceText, TextRange } from '../../support/source-text.ts';
import { normalizeName } from '../name.ts';
import { parseRequirement } from '../requirement.ts';
import { maskCredentials } from './credentials.ts';
import { type LockRoot, lockWithRoot, projectBeside, rootFromManifest, withTransitive } from './lock-root.ts';
import {
  DISTRIBUTION_LIMIT,
  fileNameFrom,
  LockProblems,
  list,
  sizeOf,
  sortFiles,
  strings,
  tableRanges,
  unreadableLock,
} from './lock-tables.ts';
import { anyOf, type Edge, LockedVersions } from './locked-edges.ts';
import type { LockedDependency, LockedDistribution, LockedFile, LockFile } from './manifest.ts';
import { poetryMarkerOf } from './poetry.ts';
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

/** A `[[package]]`: the distribution itself, or what one of its extras adds. */
interface PdmPackage {
  readonly name: string;
  readonly version: string | null;
  readonly extras: readonly string[];
  readonly table: TomlTable;
  readonly range: TextRange;
}

const DEFAULT = 'default';

/**
 * What a pdm.lock lists (lock versions 3 and 4; the shape is that of pdm/project/lockfile), with the project of the
 * pyproject.toml beside it as the root. Without one that can be read, all that the default group locks is the root's,
 * and a problem says so. Entries with extras are put to the distribution that they extend. The lock records no sizes.
 * Never throws for what a file contains.
 */
export async function readPdmLock(source: SourceText, read: ReadSource = () => null): Promise<LockFile> {
  const document = parseToml(source);
  if (isProblem(document)) return unreadableLock(source, 'pdm.lock', document);
  return new PdmLockReader(document).lock(read);
}

class PdmLockReader {
  readonly #document: TomlDocument;
  readonly #problems: LockProblems;

  constructor(document: TomlDocument) {
    this.#document = document;
    this.#problems = new LockProblems(document.source.path);
  }

  async lock(read: ReadSource): Promise<LockFile> {
    const { root, source } = this.#document;
    const metadata = tableIn(root, 'metadata');
    this.#checkVersion(stringIn(metadata, 'lock_version'));
    const packages = this.#packages();
    const plain = packages.filter(({ extras }) => extras.length === 0);
    const versions = new LockedVersions(packages);
    const additions = new Map<string, PdmPackage[]>();
    for (const one of packages) {
      if (one.extras.length === 0) continue;
      const key = keyOf(one);
      const known = additions.get(key);
      if (known === undefined) additions.set(key, [one]);
      else known.push(one);
    }
    const several = namesOfSeveral(plain);
    const distributions = plain.map((one) =>
      this.#distribution(one, additions.get(keyOf(one)) ?? [], versions, several.has(one.name)),
    );
    const project = await projectBeside(source.path, read);
    if (project === null)
      this.#problems.report(
        source.range(0, 0),
        'warning',
        "the pyproject.toml beside the lock is missing or can't be read, so that all that the lock lists is taken for what the project asks for",
        'Keep pdm.lock beside its pyproject.toml.',
      );
    const lockedGroups = new Set(strings(valueIn(metadata, 'groups')).map(normalizeName));
    const asked =
      project === null
        ? this.#rootOfAll(plain, distributions)
        : rootFromManifest(
            project,
            versions,
            (_, name) => lockedGroups.size === 0 || lockedGroups.has('*') || lockedGroups.has(name),
          );
    return lockWithRoot(
      {
        path: source.path,
        format: 'pdm.lock',
        source,
        requiresPython: requiresPythonOf(metadata),
        distributions,
        problems: this.#problems.list,
      },
      project?.project ?? null,
      asked,
    );
  }

  #checkVersion(version: string | null): void {
    const whole = this.#document.source.range(0, 0);
    if (version === null)
      this.#problems.report(whole, 'error', 'the lock does not say its version', 'Run pdm lock.');
    else if (!/^[34](?:\.\d+)*$/.test(version))
      this.#problems.report(
        whole,
        'warning',
        `version ${version.slice(0, 20)} of the lock is not known`,
        'Run pdm lock.',
      );
  }

  #packages(): readonly PdmPackage[] {
    const { root, source } = this.#document;
    const tables = valueIn(root, 'package') ?? [];
    if (!Array.isArray(tables))
      this.#problems.report(
        source.range(0, 0),
        'error',
        'package must be an array of tables',
        'Run pdm lock.',
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
        this.#problems.report(range, 'error', 'a package of the lock has no name', 'Run pdm lock.');
        return [];
      }
      const extras = [...new Set(strings(valueIn(table, 'extras')).map(normalizeName))].sort();
      return [{ name: normalizeName(name), version: stringIn(table, 'version'), extras, table, range }];
    });
  }

  #distribution(
    one: PdmPackage,
    additions: readonly PdmPackage[],
    versions: LockedVersions,
    isOneOfSeveral: boolean,
  ): LockedDistribution {
    const { name, version, table, range } = one;
    const source = sourceOf(table);
    const { dependencies, optionalDependencies } = versions.sort(this.#edges(table, range));
    const byExtra = new Map(optionalDependencies);
    // An entry for one extra alone says best what that extra adds.
    for (const addition of [...additions].sort((a, b) => a.extras.length - b.extras.length)) {
      const edges = versions.sort(this.#edges(addition.table, addition.range)).dependencies;
      const added = edges.filter((each) => each.name !== name || each.extras.length > 0);
      for (const extra of addition.extras) if (!byExtra.has(extra)) byExtra.set(extra, added);
    }
    return {
      name,
      version,
      range,
      source,
      ...sortFiles(this.#files(one)),
      dependencies,
      optionalDependencies: byExtra,
      groupDependencies: new Map(),
      resolutionMarkers: isOneOfSeveral ? markersOf(table) : [],
    };
  }

  /** Since lock version 4.3 the files stand with their package, before in one table of the metadata. */
  #files({ name, version, table }: PdmPackage): LockedFile[] {
    const legacy = tableIn(this.#document.root, 'metadata', 'files');
    const own = valueIn(table, 'files') ?? valueIn(legacy, `${stringIn(table, 'name') ?? name} ${version}`);
    return list(own).flatMap((file) => {
      if (!isTable(file)) return [];
      const url = stringIn(file, 'url') ?? stringIn(table, 'url');
      const filename = stringIn(file, 'file') ?? fileNameFrom(url);
      if (filename === null) return [];
      const masked = url === null ? null : maskCredentials(url);
      return [{ filename, url: masked, hash: stringIn(file, 'hash'), size: sizeOf(file) }];
    });
  }

  #edges(table: TomlTable, range: TextRange): Edge[] {
    return strings(valueIn(table, 'dependencies')).flatMap((text) => {
      const parsed = parseRequirement(text);
      if (!parsed.ok) {
        this.#problems.report(
          range,
          'error',
          `the dependency "${maskCredentials(text.slice(0, 200))}" can't be read: ${parsed.message}`,
          'Run pdm lock.',
        );
        return [];
      }
      const { normalizedName: name, extras, specifier, url, marker } = parsed.requirement;
      return [{ name, extras, specifier: url === null ? specifier : null, marker }];
    });
  }

  /** Without the project: what each group locks, as if it were asked for where nothing else locked needs it. */
  #rootOfAll(packages: readonly PdmPackage[], distributions: readonly LockedDistribution[]): LockRoot {
    const groups = new Map<string, Map<string, (string | null)[]>>();
    for (const { name, table } of packages) {
      const named = strings(valueIn(table, 'groups')).map(normalizeName);
      for (const group of named.length > 0 ? named : [DEFAULT]) {
        const wanted = groups.get(group) ?? new Map<string, (string | null)[]>();
        const markers = wanted.get(name);
        if (markers === undefined) wanted.set(name, [stringIn(table, 'marker')]);
        else markers.push(stringIn(table, 'marker'));
        groups.set(group, wanted);
      }
    }
    const dependenciesOf = (wanted: ReadonlyMap<string, readonly (string | null)[]>) =>
      withTransitive(
        [...wanted].map(
          ([name, markers]): LockedDependency => ({
            name,
            version: null,
            extras: [],
            marker: anyOf(markers),
          }),
        ),
        distributions,
      );
    const own = groups.get(DEFAULT) ?? new Map();
    groups.delete(DEFAULT);
    return {
      dependencies: dependenciesOf(own),
      optionalDependencies: new Map(),
      groupDependencies: new Map([...groups].map(([group, wanted]) => [group, dependenciesOf(wanted)])),
    };
  }
}

const keyOf = ({ name, version }: PdmPackage) => `${name} ${version}`;

function namesOfSeveral(packages: readonly PdmPackage[]): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const { name } of packages) (once.has(name) ? several : once).add(name);
  return several;
}

/** The marker that tells one entry of a name from the others: PDM's own, else the Python it needs. */
function markersOf(table: TomlTable): readonly string[] {
  const marker = stringIn(table, 'marker');
  const python = stringIn(table, 'requires_python');
  const either = marker ?? poetryMarkerOf({ python, platform: null, markers: null });
  return either === null || either === '' ? [] : [either];
}

/** The Pythons that the lock was made for: of one target only, for several have no specifier in common. */
function requiresPythonOf(metadata: TomlTable | null): string | null {
  const targets = list(valueIn(metadata, 'targets')).filter(isTable);
  const named = new Set(targets.map((target) => stringIn(target, 'requires_python')));
  const [only = null] = named;
  return named.size === 1 && only !== '' ? only : null;
}

function sourceOf(table: TomlTable): LockedDistribution['source'] {
  const git =
    stringIn(table, 'git') ?? stringIn(table, 'hg') ?? stringIn(table, 'svn') ?? stringIn(table, 'bzr');
  if (git !== null) return { kind: 'git', url: maskCredentials(git) };
  const url = stringIn(table, 'url');
  if (url !== null) return { kind: 'url', url: maskCredentials(url) };
  const path = stringIn(table, 'path');
  return path !== null ? { kind: 'local', path } : { kind: 'index', url: '' };
}
