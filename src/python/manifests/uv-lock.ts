import type { SourceText, TextRange } from '../../support/source-text.ts';
import { normalizeName } from '../name.ts';
import { maskCredentials } from './credentials.ts';
import {
  fileNameFrom,
  LockProblems,
  list,
  sizeOf,
  strings,
  tableRanges,
  unreadableLock,
} from './lock-tables.ts';
import type { LockedDependency, LockedDistribution, LockedFile, LockFile } from './manifest.ts';
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

/**
 * What a uv.lock lists (version 1, any revision; the shape is that of crates/uv-resolver/src/lock in uv). A
 * version that is not known is read as far as it is understood and reported. Never throws for what a file
 * contains.
 */
export function readUvLock(source: SourceText): LockFile {
  const document = parseToml(source);
  if (isProblem(document)) return unreadableLock(source, 'uv.lock', document);
  return new UvLockReader(document).lock();
}

class UvLockReader {
  readonly #document: TomlDocument;
  readonly #problems: LockProblems;

  constructor(document: TomlDocument) {
    this.#document = document;
    this.#problems = new LockProblems(document.source.path);
  }

  lock(): LockFile {
    const { root, source } = this.#document;
    const version = valueIn(root, 'version');
    if (version !== 1)
      this.#problems.report(
        source.range(0, 0),
        version === undefined ? 'error' : 'warning',
        version === undefined
          ? 'the lock does not say its version'
          : `version ${typeof version === 'number' ? version : 'of another type'} of the lock is not known`,
        'Run uv lock with uv 0.5 or newer.',
      );
    // uv wrote [[distribution]] before its version 0.3.
    const packages = valueIn(root, 'package') ?? valueIn(root, 'distribution') ?? [];
    const tables = Array.isArray(packages) ? packages : [];
    if (!Array.isArray(packages))
      this.#problems.report(
        source.range(0, 0),
        'error',
        'package must be an array of tables',
        'Run uv lock.',
      );
    const ranges = tableRanges(source, ['package', 'distribution'], tables.length);
    const distributions = tables.flatMap((table: unknown, index) => {
      const range = ranges[index] ?? this.#document.rangeOf(['package', index]);
      const distribution = this.#distribution(table, range);
      return distribution === null ? [] : [distribution];
    });
    return {
      path: source.path,
      format: 'uv.lock',
      source,
      requiresPython: stringIn(root, 'requires-python'),
      members: this.#members(distributions),
      distributions,
      problems: this.#problems.list,
      resolutionMarkers: strings(valueIn(root, 'resolution-markers')),
    };
  }

  /** The workspace's projects: those that the manifest lists, else what lies in the lock's own folder. */
  #members(distributions: readonly LockedDistribution[]): readonly string[] {
    const listed = strings(valueIn(tableIn(this.#document.root, 'manifest'), 'members')).map(normalizeName);
    if (listed.length > 0) return listed.sort();
    return distributions
      .filter(({ source }) => source.kind === 'local' && source.path === '.')
      .map((distribution) => distribution.name)
      .sort();
  }

  #distribution(table: unknown, range: TextRange): LockedDistribution | null {
    const name = isTable(table) ? stringIn(table, 'name') : null;
    if (!isTable(table) || name === null) {
      this.#problems.report(range, 'error', 'a package of the lock has no name', 'Run uv lock.');
      return null;
    }
    const source = sourceOf(table);
    if (source === null) {
      this.#problems.report(
        range,
        'error',
        `the source of ${name} is missing or of a kind that is not known`,
        'Run uv lock.',
      );
      return null;
    }
    const own = source.kind === 'url' ? source.url : source.kind === 'local' ? source.path : null;
    return {
      name: normalizeName(name),
      version: stringIn(table, 'version'),
      range,
      source,
      wheels: list(valueIn(table, 'wheels')).flatMap((wheel) => this.#file(wheel, name, own, range)),
      sdist:
        valueIn(table, 'sdist') === undefined
          ? null
          : (this.#file(valueIn(table, 'sdist'), name, own, range)[0] ?? null),
      dependencies: this.#dependencies(valueIn(table, 'dependencies'), name, range),
      optionalDependencies: this.#dependencyGroups(tableIn(table, 'optional-dependencies'), name, range),
      groupDependencies: this.#dependencyGroups(
        tableIn(table, 'dev-dependencies') ?? tableIn(table, 'dependency-groups'),
        name,
        range,
      ),
      resolutionMarkers: strings(
        valueIn(table, 'resolution-markers') ?? valueIn(table, 'environment-markers'),
      ),
    };
  }

  /** A listed file; uv leaves its place out where the package's own source is that file, which `own` then names. */
  #file(value: unknown, name: string, own: string | null, range: TextRange): LockedFile[] {
    const table = isTable(value) ? value : null;
    const url = stringIn(table, 'url');
    const filename = stringIn(table, 'filename') ?? fileNameFrom(url ?? stringIn(table, 'path') ?? own);
    if (table === null || filename === null) {
      this.#problems.report(
        range,
        'error',
        `a file of ${name} has neither url, path nor filename`,
        'Run uv lock.',
      );
      return [];
    }
    const masked = url === null ? null : maskCredentials(url);
    return [{ filename, url: masked, hash: stringIn(table, 'hash'), size: sizeOf(table) }];
  }

  #dependencies(value: unknown, name: string, range: TextRange): LockedDependency[] {
    return list(value).flatMap((element) => {
      const dependency = isTable(element) ? stringIn(element, 'name') : null;
      if (!isTable(element) || dependency === null) {
        this.#problems.report(range, 'error', `a dependency of ${name} has no name`, 'Run uv lock.');
        return [];
      }
      const extras = [...strings(valueIn(element, 'extra')), ...strings(valueIn(element, 'extras'))];
      return [
        {
          name: normalizeName(dependency),
          version: stringIn(element, 'version'),
          extras: [...new Set(extras.map(normalizeName))].sort(),
          marker: stringIn(element, 'marker'),
        },
      ];
    });
  }

  #dependencyGroups(
    table: TomlTable | null,
    name: string,
    range: TextRange,
  ): ReadonlyMap<string, readonly LockedDependency[]> {
    return new Map(
      Object.entries(table ?? {}).map(([group, value]) => [
        normalizeName(group),
        this.#dependencies(value, name, range),
      ]),
    );
  }
}

function sourceOf(table: TomlTable): LockedDistribution['source'] | null {
  const source = tableIn(table, 'source');
  if (source === null) return sourceOfText(stringIn(table, 'source'));
  const registry = stringIn(source, 'registry');
  if (registry !== null) return { kind: 'index', url: maskCredentials(registry) };
  const git = stringIn(source, 'git');
  if (git !== null) return { kind: 'git', url: maskCredentials(git) };
  const url = stringIn(source, 'url');
  if (url !== null) return { kind: 'url', url: maskCredentials(url) };
  for (const kind of ['virtual', 'editable', 'directory', 'path'])
    if (stringIn(source, kind) !== null) return { kind: 'local', path: stringIn(source, kind) ?? '' };
  return null;
}

/** The first locks of uv wrote the source as one string: `registry+URL`, `editable+PATH`. */
function sourceOfText(text: string | null): LockedDistribution['source'] | null {
  const [, kind = '', place = ''] = /^([a-z]+)\+(.*)$/s.exec(text ?? '') ?? [];
  if (kind === 'registry') return { kind: 'index', url: maskCredentials(place) };
  if (kind === 'git') return { kind: 'git', url: maskCredentials(place) };
  if (kind === 'direct') return { kind: 'url', url: maskCredentials(place) };
  if (kind === 'editable' || kind === 'directory' || kind === 'path' || kind === 'virtual')
    return { kind: 'local', path: place };
  return null;
}
