/** Bytes of one wheel: as downloaded, and as laid out on disk without byte-compiling. */
export interface CatalogueWheel {
  readonly filename: string;
  readonly download: number;
  readonly installed: number;
}

export interface CatalogueVersion {
  readonly version: string;
  /** PEP 508 lines of the wheel's metadata. */
  readonly requires: readonly string[];
  readonly requiresPython: string | null;
  /** By platform, `linux/amd64`; the wheel for CPython 3.11. */
  readonly wheels: Readonly<Record<string, CatalogueWheel>>;
}

export interface CatalogueDistribution {
  /** Normalised name. */
  readonly name: string;
  readonly importNames: readonly string[];
  /** Newest first. */
  readonly versions: readonly CatalogueVersion[];
}

/** The embedded catalogue: read from wheels on `date` for CPython `python`. */
export interface Catalogue {
  /** `2026-11-21`. */
  readonly date: string;
  readonly python: string;
  find(name: string): CatalogueDistribution | null;
  /** Distributions that make a top-level name importable. */
  providersOf(importName: string): readonly string[];
}
