/** `file` is the wheel's name without `NAME-VERSION-` and `.whl` when it begins so, else the whole file name. */
export type FileRow = readonly [
  file: string,
  download: number,
  installed: number | null,
  /** Of an estimate: download from, to, installed from, to. */
  bounds?: readonly [number, number, number, number],
  /** Of an estimate: index in `sources`. */
  source?: number,
];

export type VersionRow = readonly [
  version: string,
  requiresPython: string | null,
  requires: readonly string[],
  files: { readonly any?: FileRow; readonly amd64?: FileRow; readonly arm64?: FileRow },
];

/** Versions newest first. */
export type DistributionRow = readonly [importNames: readonly string[], versions: readonly VersionRow[]];

/** The data file as scripts/catalogue.js writes it: arrays instead of objects keep it small. */
export interface CatalogueData {
  readonly date: string;
  readonly python: string;
  readonly sources: readonly string[];
  readonly distributions: Readonly<Record<string, DistributionRow>>;
}
