import { byCodeUnit } from '../support/compare.ts';
import type { CatalogueData, DistributionRow, FileRow, VersionRow } from './data-rows.ts';

/** Bounds and origin of a wheel that was not read itself. */
export interface CatalogueEstimate {
  readonly download: readonly [number, number];
  readonly installed: readonly [number, number];
  /** One sentence: what the estimate rests on. */
  readonly source: string;
}

/** Bytes of one wheel: as downloaded, and as laid out on disk without byte-compiling. */
export interface CatalogueWheel {
  readonly filename: string;
  readonly download: number;
  /** Null for a source archive, whose directory can't be read without downloading it. */
  readonly installed: number | null;
  /** Null for a wheel whose own directory was read. */
  readonly estimate: CatalogueEstimate | null;
}

export interface CatalogueVersion {
  readonly version: string;
  /** PEP 508 lines of the wheel's metadata that matter on Linux, with the extras that somebody in the catalogue asks for. */
  readonly requires: readonly string[];
  readonly requiresPython: string | null;
  /** By platform, `linux/amd64`; the wheel for CPython 3.11. */
  readonly wheels: Readonly<Record<string, CatalogueWheel>>;
}

export interface CatalogueDistribution {
  /** Normalised name. */
  readonly name: string;
  /** Sorted; of a namespace that several distributions share, the dotted name: `google.protobuf`. */
  readonly importNames: readonly string[];
  /** Newest first; a CPU-only build (`2.9.1+cpu`) stands before the plain version. */
  readonly versions: readonly CatalogueVersion[];
}

/** The embedded catalogue: read from wheels on `date` for CPython `python`. */
export interface Catalogue {
  /** `2026-11-21`. */
  readonly date: string;
  readonly python: string;
  /** Normalised names of all distributions, sorted. */
  readonly names: readonly string[];
  find(name: string): CatalogueDistribution | null;
  /**
   * Distributions that make an import possible, sorted. A dotted name finds the longest known beginning
   * (`google.protobuf.message` is protobuf's), a top-level name everything at or below it.
   */
  providersOf(importName: string): readonly string[];
}

let loaded: Promise<Catalogue> | null = null;

/** The embedded catalogue; it is read at the first call, and only then. */
export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= import('./data/catalogue.json', { with: { type: 'json' } }).then((module) =>
    // The program that writes the file and the rows' types are kept together; the tests check the file's shape.
    catalogueOf(module.default as unknown as CatalogueData),
  );
  return loaded;
}

/** A catalogue from the data file's content. */
export function catalogueOf(data: CatalogueData): Catalogue {
  const found = new Map<string, CatalogueDistribution>();
  let providers: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  return {
    date: data.date,
    python: data.python,
    names: Object.keys(data.distributions).sort(byCodeUnit),
    find(name) {
      const known = found.get(name);
      if (known !== undefined) return known;
      if (!Object.hasOwn(data.distributions, name)) return null;
      const row = data.distributions[name];
      if (row === undefined) return null;
      const distribution = toDistribution(name, row, data.sources);
      found.set(name, distribution);
      return distribution;
    },
    providersOf(importName) {
      providers ??= indexImports(data);
      for (
        let prefix = importName;
        prefix !== '';
        prefix = prefix.slice(0, Math.max(prefix.lastIndexOf('.'), 0))
      ) {
        const names = providers.get(prefix);
        if (names !== undefined) return [...names].sort(byCodeUnit);
      }
      return [];
    },
  };
}

/** Each import name and each beginning of it, with the distributions that have it. */
function indexImports(data: CatalogueData): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const [name, [importNames]] of Object.entries(data.distributions))
    for (const importName of importNames)
      for (let end = importName.indexOf('.'); ; end = importName.indexOf('.', end + 1)) {
        const prefix = end < 0 ? importName : importName.slice(0, end);
        const names = index.get(prefix) ?? new Set();
        index.set(prefix, names.add(name));
        if (end < 0) break;
      }
  return index;
}

function toDistribution(
  name: string,
  [importNames, versions]: DistributionRow,
  sources: readonly string[],
): CatalogueDistribution {
  return { name, importNames, versions: versions.map((row) => toVersion(name, row, sources)) };
}

function toVersion(
  name: string,
  [version, requiresPython, requires, files]: VersionRow,
  sources: readonly string[],
): CatalogueVersion {
  const wheel = (row: FileRow) => toWheel(`${name.replaceAll('-', '_')}-${version}-`, row, sources);
  const wheels: Record<string, CatalogueWheel> = {};
  const { amd64 = files.any, arm64 = files.any } = files;
  if (amd64 !== undefined) wheels['linux/amd64'] = wheel(amd64);
  if (arm64 !== undefined) wheels['linux/arm64'] = wheel(arm64);
  return { version, requires, requiresPython, wheels };
}

function toWheel(
  prefix: string,
  [file, download, installed, bounds, source]: FileRow,
  sources: readonly string[],
): CatalogueWheel {
  return {
    filename: /\.(?:whl|zip|gz)$/.test(file) ? file : `${prefix}${file}.whl`,
    download,
    installed,
    estimate:
      bounds === undefined
        ? null
        : {
            download: [bounds[0], bounds[1]],
            installed: [bounds[2], bounds[3]],
            source: sources[source ?? 0] ?? '',
          },
  };
}
