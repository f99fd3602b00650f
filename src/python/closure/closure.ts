import type { Quantity } from '../../support/quantity.ts';
import type { TextRange } from '../../support/source-text.ts';
import type { Explanation } from '../resolve/request.ts';
import type { Target } from '../target.ts';
import type { WitnessFile } from '../wheel/distribution-facts.ts';

/** A requirement that somebody wrote, and the distribution that it became. */
export interface ClosureRoot {
  /** Normalised name. */
  readonly name: string;
  readonly written: string;
  readonly path: string;
  readonly range: TextRange | null;
}

/** Why a distribution's weight is not known, or (`source-only`) its installed bytes only within wide bounds. */
export type WeightGap =
  | 'not-in-catalogue'
  | 'not-in-index'
  | 'no-size-in-lock'
  | 'no-wheel-for-target'
  | 'source-only'
  | 'unreadable'
  | 'local'
  | 'url';

/** A distribution that gets installed. */
export interface ClosureDistribution {
  /** Normalised name. */
  readonly name: string;
  /** Null when nothing says which version will be chosen. */
  readonly version: string | null;
  readonly download: Quantity;
  readonly installed: Quantity;
  /** What pip's byte-compiling adds on disk (uv compiles only when asked to); null without Python sources, absent where it is not known. */
  readonly byteCompiled?: Quantity | null;
  /** The wheel that the target gets, when known. */
  readonly filename: string | null;
  readonly gap: WeightGap | null;
  /** Normalised names of the distributions of the closure that it needs, sorted; markers and extras are already applied. */
  readonly dependencies: readonly string[];
  /** Some files of it by which clashes show; absent where its wheel was not read. */
  readonly witnesses?: readonly WitnessFile[];
  /** Names that it makes importable, dotted below namespaces (`google.protobuf`); empty when unknown. */
  readonly importNames: readonly string[];
  /** The base image already brings it, so that it adds nothing. */
  readonly provided: boolean;
}

/** All that gets installed for some roots on a target. */
export interface Closure {
  readonly target: Target;
  /** What the versions and weights come from: a lock file, a package index asked now, or the embedded catalogue. */
  readonly source: 'lock' | 'index' | 'catalogue';
  readonly roots: readonly ClosureRoot[];
  /** Sorted by name. */
  readonly distributions: readonly ClosureDistribution[];
  /** Requirements of roots or distributions that could not be followed, as sentences. */
  readonly gaps: readonly string[];
  /** Something more gets installed that could not be found out, so that the totals are lower bounds. */
  readonly incomplete?: boolean;
  /** Why no versions satisfy all that is asked, when an index said so; what stands here is then what a catalogue would take instead. */
  readonly conflict?: Explanation;
}

/** A distribution with what it is worth in its closure. */
export interface WeighedDistribution extends ClosureDistribution {
  readonly direct: boolean;
  /** What would go away if this distribution were not needed: itself and all that only it keeps (dominator tree). */
  readonly retainedDownload: Quantity;
  readonly retainedInstalled: Quantity;
  /** Names that it retains, itself included, sorted. */
  readonly retains: readonly string[];
  /** The distribution that alone keeps it (its immediate dominator); null where only direct requirements do. */
  readonly retainedBy: string | null;
  /** Direct requirements (names) that lead to it, sorted. */
  readonly neededBy: readonly string[];
  /** Shortest path from a root to it, root first, itself last: why it is there. */
  readonly why: readonly string[];
}

export interface WeighedClosure {
  readonly closure: Closure;
  /** Without what the base image provides. */
  readonly download: Quantity;
  readonly installed: Quantity;
  readonly distributions: readonly WeighedDistribution[];
  /** Names without a known download size, sorted. */
  readonly unknown: readonly string[];
}
