import type { Marker } from './marker.ts';
import type { SpecifierSet } from './specifier.ts';

/** A requirement as PEP 508 defines it. */
export interface Requirement {
  /** As written. */
  readonly name: string;
  /** PEP 503. */
  readonly normalizedName: string;
  /** Normalised, sorted, without repetition. */
  readonly extras: readonly string[];
  readonly specifier: SpecifierSet;
  /** Direct reference (`name @ url`). */
  readonly url: string | null;
  readonly marker: Marker | null;
}
