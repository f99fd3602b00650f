import type { SourceText } from '../../support/source-text.ts';
import { normalizeName } from '../name.ts';
import { maskCredentials } from './credentials.ts';
import { lockWithRoot, pathBeside } from './lock-root.ts';
import { DISTRIBUTION_LIMIT, LockProblems, strings, unreadableLock } from './lock-tables.ts';
import type { LockedDependency, LockedDistribution, LockFile } from './manifest.ts';
import { groupOfCategory, readPipfile } from './pipfile.ts';
import { type ReadSource, readQuietly } from './read-source.ts';

/** Characters of a Pipfile.lock that get parsed. */
const MOST_CHARACTERS = 32_000_000;

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * What a Pipfile.lock lists (pipfile-spec 6): `default` as the root's dependencies, `develop` as its group `dev`, other
 * categories as groups of their names. The file has no edges and names no files, only their hashes; what the Pipfile
 * beside it does not name is `transitive`. Never throws for what a file contains.
 */
export async function readPipfileLock(source: SourceText, read: ReadSource = () => null): Promise<LockFile> {
  const problems = new LockProblems(source.path);
  const whole = source.range(0, 0);
  const refuse = (message: string, advice: string): LockFile =>
    unreadableLock(source, 'Pipfile.lock', {
      path: source.path,
      range: whole,
      severity: 'error',
      message,
      advice,
    });
  if (source.text.length > MOST_CHARACTERS)
    return refuse(`the file has more than ${MOST_CHARACTERS} characters and was not read`, '');
  const root = parseJson(source.text);
  if (root === null) return refuse('the file is no JSON object', 'Run pipenv lock.');
  const meta = objectIn(root, '_meta');
  if (meta === null) problems.report(whole, 'error', 'the lock has no _meta', 'Run pipenv lock.');
  else if (meta['pipfile-spec'] !== 6)
    problems.report(whole, 'warning', 'the pipfile-spec of the lock is not 6', 'Run pipenv lock.');
  const direct = await directNames(source.path, read);
  const indexes = indexUrls(meta);
  const places = new NamePlaces(source);
  const byKey = new Map<string, LockedDistribution>();
  const groups = new Map<string, readonly LockedDependency[]>();
  for (const [category, entries] of Object.entries(root)) {
    if (category === '_meta') continue;
    const table = objectOf(entries);
    if (table === null) {
      problems.report(whole, 'error', `${category.slice(0, 100)} must be an object`, 'Run pipenv lock.');
      continue;
    }
    const dependencies: LockedDependency[] = [];
    for (const [written, value] of Object.entries(table)) {
      const entry = objectOf(value);
      const range = places.rangeOf(written);
      if (entry === null) {
        problems.report(range, 'error', `${written.slice(0, 100)} must be an object`, 'Run pipenv lock.');
        continue;
      }
      if (byKey.size >= DISTRIBUTION_LIMIT) {
        problems.report(
          whole,
          'error',
          `the lock lists more than ${DISTRIBUTION_LIMIT} packages; the rest was not read`,
          '',
        );
        break;
      }
      const locked = distributionOf(normalizeName(written), entry, range, indexes);
      const key = `${locked.name} ${locked.version}`;
      if (!byKey.has(key)) byKey.set(key, locked);
      dependencies.push({
        name: locked.name,
        version: locked.version,
        extras: [...new Set(strings(entry.extras).map(normalizeName))].sort(),
        marker: stringOf(entry.markers),
        ...(direct === null || direct.has(locked.name) ? {} : { transitive: true }),
      });
    }
    groups.set(groupOfCategory(category), dependencies);
  }
  const own = groups.get('') ?? [];
  groups.delete('');
  return lockWithRoot(
    {
      path: source.path,
      format: 'Pipfile.lock',
      source,
      requiresPython: pythonOf(meta),
      distributions: [...byKey.values()],
      problems: problems.list,
      knowsEdges: false,
    },
    null,
    { dependencies: own, optionalDependencies: new Map(), groupDependencies: groups },
  );
}

function distributionOf(
  name: string,
  entry: JsonObject,
  range: LockedDistribution['range'],
  indexes: ReadonlyMap<string, string>,
): LockedDistribution {
  return {
    name,
    version: /^===?\s*(\S+)$/.exec(stringOf(entry.version) ?? '')?.[1] ?? null,
    range,
    source: sourceOf(entry, indexes),
    wheels: [],
    sdist: null,
    dependencies: [],
    optionalDependencies: new Map(),
    groupDependencies: new Map(),
    resolutionMarkers: [],
    hashes: strings(entry.hashes),
  };
}

function sourceOf(entry: JsonObject, indexes: ReadonlyMap<string, string>): LockedDistribution['source'] {
  const git = stringOf(entry.git) ?? stringOf(entry.hg) ?? stringOf(entry.svn) ?? stringOf(entry.bzr);
  if (git !== null) return { kind: 'git', url: maskCredentials(git) };
  const file = stringOf(entry.file) ?? stringOf(entry.path);
  if (file !== null)
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(file)
      ? { kind: 'url', url: maskCredentials(file) }
      : { kind: 'local', path: file };
  const named = stringOf(entry.index);
  const [first = ''] = indexes.values();
  return { kind: 'index', url: (named === null ? null : indexes.get(named)) ?? first };
}

function indexUrls(meta: JsonObject | null): ReadonlyMap<string, string> {
  const sources = Array.isArray(meta?.sources) ? meta.sources : [];
  return new Map(
    sources.flatMap((source: unknown) => {
      const [name, url] = [stringOf(objectOf(source)?.name), stringOf(objectOf(source)?.url)];
      return name === null || url === null ? [] : [[name, maskCredentials(url)] as const];
    }),
  );
}

function pythonOf(meta: JsonObject | null): string | null {
  const requires = meta === null ? null : objectIn(meta, 'requires');
  const full = stringOf(requires?.python_full_version);
  if (full !== null && /^\d+(?:\.\d+)*$/.test(full)) return `==${full}`;
  const version = stringOf(requires?.python_version);
  return version !== null && /^\d+(?:\.\d+)*$/.test(version) ? `==${version}.*` : null;
}

/** What the Pipfile beside the lock names; null when there is none that can be read. */
async function directNames(lockPath: string, read: ReadSource): Promise<ReadonlySet<string> | null> {
  const source = await readQuietly(read, pathBeside(lockPath, 'Pipfile'));
  const manifest = source === null ? null : readPipfile(source);
  if (manifest === null || manifest.groups.length === 0) return null;
  return new Set(
    manifest.groups.flatMap(({ requirements }) =>
      requirements.map(({ requirement }) => requirement.normalizedName),
    ),
  );
}

/** Finds the line at which an entry starts, by its key: entries stand in the order of the file, each once or twice. */
class NamePlaces {
  readonly #source: SourceText;
  #places: Map<string, { start: number; end: number }> | undefined;

  constructor(source: SourceText) {
    this.#source = source;
  }

  rangeOf(name: string): LockedDistribution['range'] {
    this.#places ??= this.#scan();
    const place = this.#places.get(name);
    return place === undefined ? this.#source.range(0, 0) : this.#source.range(place.start, place.end);
  }

  #scan(): Map<string, { start: number; end: number }> {
    const places = new Map<string, { start: number; end: number }>();
    for (const match of this.#source.text.matchAll(/"([A-Za-z0-9._-]{1,200})"\s{0,20}:\s{0,20}\{/g)) {
      const [, name = ''] = match;
      if (!places.has(name)) places.set(name, { start: match.index, end: match.index + name.length + 2 });
    }
    return places;
  }
}

function parseJson(text: string): JsonObject | null {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function objectOf(value: unknown): JsonObject | null {
  // JSON.parse gives objects whose keys are all strings and own.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

function objectIn(object: JsonObject, key: string): JsonObject | null {
  return Object.hasOwn(object, key) ? objectOf(object[key]) : null;
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
