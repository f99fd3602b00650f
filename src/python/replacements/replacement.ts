import type { ClosureDistribution } from '../closure/closure.ts';
import type { CodeUsage } from '../imports/usage.ts';
import type { ManifestRequirement } from '../manifests/manifest.ts';

/** What a replacement's condition may look at. */
export interface ReplacementContext {
  /** The direct requirement in question. */
  readonly requirement: ManifestRequirement;
  /** Normalised names of all direct requirements beside it, in the order in which they are written. */
  readonly direct: readonly string[];
  /** The distributions of the closure that the requirement is in, by name. */
  readonly closure: ReadonlyMap<string, ClosureDistribution>;
  readonly usage: CodeUsage;
  /** Signs that the program runs on a GPU, with the place as evidence. */
  readonly gpuEvidence: readonly {
    readonly path: string;
    readonly line: number | null;
    readonly what: string;
  }[];
  readonly platform: string;
}

/** One way to write the requirement lighter. */
export interface Proposal {
  /** Requirement lines (PEP 508) that stand in its place; empty to drop it. */
  readonly requirements: readonly string[];
  /** A kind of index that the lines need; null for the user's own. */
  readonly index: 'pytorch-cpu' | null;
  /** What was found that makes this possible, one sentence. */
  readonly evidence: string;
}

export interface Replacement {
  /** Stable rule id, `opencv-headless`. */
  readonly id: string;
  readonly title: string;
  /** `warning`: bytes for nothing on what was seen; `info`: lighter, but something changes for the program. */
  readonly severity: 'warning' | 'info';
  /** Normalised names of requirements to which it may apply; `any` for all. */
  readonly appliesTo: readonly string[] | 'any';
  /** Import names whose use in the code decides; files that hold none of them need not be parsed. */
  readonly looksFor: readonly string[];
  /** Requirements of one group that must change together make one finding. */
  readonly together: boolean;
  /** When it fires, one sentence. */
  readonly summary: string;
  /** Why, and where the evidence is from. Markdown. */
  readonly rationale: string;
  /** What is lost, or must be checked. One sentence. */
  readonly caveat: string;
  /** Null when the condition does not hold. */
  propose(context: ReplacementContext): Proposal | null;
}
