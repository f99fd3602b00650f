import type { TextRange } from '../../support/source-text.ts';
import type { MarkerEnvironment } from '../marker.ts';
import type { Requirement } from '../requirement.ts';
import type { Version } from '../version.ts';
import type { Candidate } from './provider.ts';

/** A requirement that the user wrote, with its place; a ManifestRequirement is one. */
export interface AskedRequirement {
  readonly requirement: Requirement;
  /** As written, credentials masked. */
  readonly written: string;
  /** Null when it was given on the command line. */
  readonly path: string | null;
  readonly range: TextRange | null;
}

/**
 * `if-necessary`: a pre-release only where the user's own requirements name one of its distribution, or where no final
 * release in the range that is asked for will do (uv's `if-necessary-or-explicit`).
 */
export type PrereleasePolicy = 'if-necessary' | 'allow' | 'disallow';

/** What is to be resolved, for one interpreter on one platform. */
export interface ResolveRequest {
  readonly requirements: readonly AskedRequirement[];
  /** Limit the versions of what is installed anyway. */
  readonly constraints?: readonly AskedRequirement[];
  /** Take the place of every requirement of their names, the user's and those of distributions. */
  readonly overrides?: readonly AskedRequirement[];
  /** Normalised names that are left out of the closure. */
  readonly excludes?: readonly string[];
  /** What markers and `Requires-Python` are held against. */
  readonly environment: MarkerEnvironment;
  /** `if-necessary` when left out. */
  readonly prereleases?: PrereleasePolicy;
  /** Normalised names with a policy of their own (pip's `--all-releases`, `--only-final`). */
  readonly prereleasesOf?: ReadonlyMap<string, PrereleasePolicy>;
  /** By normalised name the version to try first wherever it fits: what is installed already. */
  readonly preferences?: ReadonlyMap<string, Version>;
  /** False takes the lowest versions that fit; true when left out. */
  readonly preferHighest?: boolean;
  /** Conflicts after which the search gives up, as a universe made for that could keep it for ever; 20,000 when left out. */
  readonly maximumConflicts?: number;
}

/** A distribution that was chosen. */
export interface Pin {
  /** Normalised. */
  readonly name: string;
  /** As the index writes it. */
  readonly version: string;
  readonly candidate: Candidate;
  /** Those that were asked for, sorted. */
  readonly extras: readonly string[];
  /** Names of the pins that it needs, sorted; markers and extras are applied. */
  readonly dependencies: readonly string[];
  /** Names of the pins that need it, sorted. */
  readonly requestedBy: readonly string[];
  /** The user's own requirements of it, in the order given. */
  readonly asked: readonly AskedRequirement[];
}

/** Why there is no answer, in words. */
export interface Explanation {
  /** Whether it is proven that no versions will do; false when the search was given up before. */
  readonly isProven: boolean;
  /** The derivation, one sentence each, those that are referred to with their number in front: `(1) Because ...`. */
  readonly lines: readonly string[];
  /** What a person might do, as sentences. */
  readonly hints: readonly string[];
  /** The user's own requirements, constraints and overrides that the derivation rests on, in the order given. */
  readonly involved: readonly AskedRequirement[];
}

/** What the search cost. */
export interface Effort {
  readonly decisions: number;
  readonly conflicts: number;
  /** Incompatibilities looked at. */
  readonly relations: number;
  /** Candidates whose metadata was read. */
  readonly metadata: number;
}

export type Resolution =
  | {
      readonly ok: true;
      /** Sorted by name. */
      readonly pins: readonly Pin[];
      /** What a person should know though it is no error, as sentences: an extra that a distribution has not. */
      readonly notes: readonly string[];
      readonly effort: Effort;
    }
  | {
      readonly ok: false;
      /** `exhausted`: the search was given up after `maximumConflicts`. */
      readonly reason: 'unsatisfiable' | 'exhausted';
      readonly explanation: Explanation;
      readonly effort: Effort;
    };
