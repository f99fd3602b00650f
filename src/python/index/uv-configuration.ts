import { normalizeName } from '../name.ts';
import type { ConfigurationFile } from './pip-configuration.ts';

/** An index as uv's configuration names it; the address as written, user information included. */
export interface UvIndex {
  readonly name: string | null;
  readonly url: string;
  readonly isDefault: boolean;
  readonly explicit: boolean;
  readonly flat: boolean;
}

/** What one of uv's configuration files says of indexes. */
export interface UvConfiguration {
  readonly indexes: readonly UvIndex[];
  readonly findLinks: readonly string[];
  readonly noIndex: boolean;
  /** `index-strategy` as written. */
  readonly strategy: string | null;
  /** Normalised name to the index that `sources` pins it to; only in pyproject.toml. */
  readonly pins: ReadonlyMap<string, string>;
}

type Table = Readonly<Record<string, unknown>>;

/**
 * Reads a uv.toml, or of a pyproject.toml the table `tool.uv` (uv, "Settings"): `index`, `index-url`, `extra-index-url`,
 * `find-links`, `no-index`, `index-strategy`. A file that is no TOML says nothing: null.
 */
export async function readUvConfiguration(
  file: ConfigurationFile,
  kind: 'uv.toml' | 'pyproject.toml',
): Promise<UvConfiguration | null> {
  const { parse } = await import('smol-toml');
  let root: unknown;
  try {
    root = parse(file.text);
  } catch {
    return null;
  }
  const table = kind === 'uv.toml' ? root : at(at(root, 'tool'), 'uv');
  if (!isTable(table)) return { indexes: [], findLinks: [], noIndex: false, strategy: null, pins: new Map() };
  const indexes: UvIndex[] = [];
  for (const each of listOf(table.index)) {
    const url = at(each, 'url');
    const name = at(each, 'name');
    if (typeof url !== 'string') continue;
    indexes.push({
      name: typeof name === 'string' ? name : null,
      url,
      isDefault: at(each, 'default') === true,
      explicit: at(each, 'explicit') === true,
      flat: at(each, 'format') === 'flat',
    });
  }
  const plain = (url: string, isDefault: boolean): UvIndex => ({
    name: null,
    url,
    isDefault,
    explicit: false,
    flat: false,
  });
  for (const url of stringsIn(table['extra-index-url'])) indexes.push(plain(url, false));
  const indexUrl = table['index-url'];
  if (typeof indexUrl === 'string') indexes.push(plain(indexUrl, true));
  const strategy = table['index-strategy'];
  return {
    indexes,
    findLinks: stringsIn(table['find-links']),
    noIndex: table['no-index'] === true,
    strategy: typeof strategy === 'string' ? strategy : null,
    pins: readPins(table.sources),
  };
}

/** `UV_INDEX`: addresses between white space, each perhaps with its name before a `=`. */
export function readNamedIndexes(value: string, isDefault: boolean): readonly UvIndex[] {
  return value
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const named = /^([A-Za-z0-9][A-Za-z0-9._-]*)=(.+)$/.exec(word);
      return {
        name: named?.[1] ?? null,
        url: named?.[2] ?? word,
        isDefault,
        explicit: false,
        flat: false,
      };
    });
}

/** Sources without a marker or with one alike: a name whose index depends on the platform is pinned to its first. */
function readPins(sources: unknown): ReadonlyMap<string, string> {
  const pins = new Map<string, string>();
  if (!isTable(sources)) return pins;
  for (const [name, source] of Object.entries(sources))
    for (const choice of Array.isArray(source) ? source : [source]) {
      const index = at(choice, 'index');
      if (typeof index === 'string' && !pins.has(normalizeName(name))) pins.set(normalizeName(name), index);
    }
  return pins;
}

function stringsIn(value: unknown): readonly string[] {
  return listOf(value).filter((each) => typeof each === 'string');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function at(value: unknown, key: string): unknown {
  return isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
