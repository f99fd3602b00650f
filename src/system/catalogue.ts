import type { CatalogueData, GroupRow, ReleaseData } from './data-rows.ts';

export type DebianRelease = 'trixie' | 'bookworm' | 'bullseye';

/** Sets of packages that base images add to Debian's minimal system. */
export type BaseContents =
  | 'debian'
  | 'python-slim'
  | 'python-full'
  | 'buildpack-deps'
  | 'buildpack-deps-scm'
  | 'buildpack-deps-curl';

/** One binary package of a release. */
export interface SystemPackage {
  readonly name: string;
  /** Bytes on disk as the package declares them (`Installed-Size`, policy 5.6.20: KiB, each file rounded up). */
  readonly installed: number;
  /** Bytes of the package file. */
  readonly download: number;
  /** Groups of alternatives, the preferred one first; groups that the minimal system satisfies are left out. */
  readonly depends: readonly (readonly string[])[];
  readonly recommends: readonly (readonly string[])[];
}

/** Packages of one release of Debian that Dockerfiles of the field install, with all that they lead to. */
export interface ReleaseCatalogue {
  readonly release: DebianRelease;
  /** Date of the release's index. */
  readonly date: string;
  /** Bytes of the package lists of the release's main archive as apt keeps them in Debian's images. */
  readonly lists: number;
  /** By its name, or one that it alone provides; null for a package that the catalogue does not have. */
  find(name: string): SystemPackage | null;
  /** Names of all packages of the catalogue, sorted. */
  readonly names: readonly string[];
  /** Packages of the minimal system. */
  readonly base: ReadonlySet<string>;
  /** Packages that an image's Dockerfile names, on top of the minimal system. */
  namedBy(contents: Exclude<BaseContents, 'debian'>): readonly string[];
}

export interface SystemCatalogue {
  /** Date of the newest index in it. */
  readonly date: string;
  readonly architecture: string;
  /** Newest first. */
  readonly releases: readonly ReleaseCatalogue[];
}

/** Releases of the catalogue, newest first. */
export const RELEASES: readonly DebianRelease[] = ['trixie', 'bookworm', 'bullseye'];

let loaded: Promise<SystemCatalogue> | null = null;

/** The embedded catalogue of Debian packages; it is read at the first call, and only then. */
export function loadSystemCatalogue(): Promise<SystemCatalogue> {
  loaded ??= import('./data/debian.json', { with: { type: 'json' } }).then((module) =>
    // The program that writes the file and the rows' types are kept together; the tests check the file's shape.
    systemCatalogueOf(module.default as unknown as CatalogueData),
  );
  return loaded;
}

/** A catalogue from the data file's content. */
export function systemCatalogueOf(data: CatalogueData): SystemCatalogue {
  return {
    date: data.date,
    architecture: data.architecture,
    releases: RELEASES.flatMap((release) => {
      const found = data.releases[release];
      return found === undefined ? [] : [releaseOf(release, found, data.names)];
    }),
  };
}

function releaseOf(release: DebianRelease, data: ReleaseData, names: readonly string[]): ReleaseCatalogue {
  const nameOf = (index: number) => names[index] ?? '';
  const groupOf = (row: GroupRow) => (typeof row === 'number' ? [nameOf(row)] : row.map(nameOf));
  const rows = new Map(data.packages.map((row) => [nameOf(row[0]), row]));
  const read = new Map<string, SystemPackage>();
  const virtual = new Map(
    data.virtual.map(([name, provider]) => [nameOf(name ?? -1), nameOf(provider ?? -1)]),
  );
  return {
    release,
    date: data.date,
    lists: data.lists,
    names: [...rows.keys()],
    base: new Set(data.base.map(nameOf)),
    namedBy: (contents) => (data.images[contents] ?? []).map(nameOf),
    find(written) {
      const name = virtual.get(written) ?? written;
      const known = read.get(name);
      if (known !== undefined) return known;
      const row = rows.get(name);
      if (row === undefined) return null;
      const [, kibibytes, download, depends = [], recommends = []] = row;
      const found: SystemPackage = {
        name,
        installed: kibibytes * 1024,
        download,
        depends: depends.map(groupOf),
        recommends: recommends.map(groupOf),
      };
      read.set(name, found);
      return found;
    },
  };
}
