import type { CandidateList } from './candidate-list.ts';
import type { Demands } from './demands.ts';
import type { Incompatibility } from './incompatibility.ts';
import type { Package } from './package-table.ts';
import type { Candidate, CandidateMetadata, UnusableCandidate } from './provider.ts';
import type { VersionSet } from './version-set.ts';

/** What the solver asks while it searches; a CandidatePool is one. */
export interface CandidateSource {
  list(name: string): Promise<CandidateList | null>;
  metadata(candidate: Candidate): Promise<CandidateMetadata | UnusableCandidate>;
  lookAhead(wanted: ReadonlyMap<string, VersionSet>, limits: (name: string) => VersionSet): void;
  lookDown(list: CandidateList, versions: VersionSet, count: number): void;
  /** Metadata of a candidate beside the one that is tried, so that what both need is learned at once. */
  neighbour?(candidate: Candidate): CandidateMetadata | null;
}

export interface SolverSettings {
  readonly demands: Demands;
  readonly pool: CandidateSource;
  /** Names that come from a URL, with it. */
  readonly urls: ReadonlyMap<string, string>;
  readonly preferHighest: boolean;
  readonly maximumConflicts: number;
}

export type Outcome =
  | { readonly kind: 'solved'; readonly chosen: ReadonlyMap<Package, Candidate> }
  /** `failure` has no terms: it says that the requirements exclude each other. */
  | { readonly kind: 'failed'; readonly failure: Incompatibility }
  /** The last incompatibility that was learned. */
  | { readonly kind: 'exhausted'; readonly last: Incompatibility | null };
