/** The form of data/debian.json, which scripts/system-catalogue.js writes. Numbers in groups point into `names`. */
export interface CatalogueData {
  readonly date: string;
  readonly architecture: string;
  readonly names: readonly string[];
  readonly releases: Readonly<Record<string, ReleaseData>>;
}

export interface ReleaseData {
  readonly version: string;
  readonly date: string;
  /** Bytes of the package lists that apt keeps, packed as in Debian's images. */
  readonly lists: number;
  readonly base: readonly number[];
  readonly images: Readonly<Record<string, readonly number[]>>;
  /** Names that exactly one package provides, with that package. */
  readonly virtual: readonly (readonly number[])[];
  readonly packages: readonly PackageRow[];
}

/** One package alone, or alternatives with the preferred one first. */
export type GroupRow = number | readonly number[];

/** Name, Installed-Size in KiB, bytes of the package file, Depends with Pre-Depends, Recommends. */
export type PackageRow = readonly [
  name: number,
  installed: number,
  download: number,
  depends?: readonly GroupRow[],
  recommends?: readonly GroupRow[],
];
