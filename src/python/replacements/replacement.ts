import type { ManifestRequirement } from '../manifests/manifest.ts';
import type { ClosureDistribution } from '../closure/closure.ts';
import type { CodeUsage } from '../imports/usage.ts';

/** What a replacement's condition may look at. */
export interface ReplacementContext {
  /** The direct requirement in question. */
  readonly requirement: ManifestRequirement;
  /** The distributions of the closure that the requirement is in, by name. */
  readonly closure: ReadonlyMap<string, ClosureDistribution>;
  readonly usage: CodeUsage;
  /** Whether something shows that the target has a GPU (nvidia base image, `--gpus`, `runtime: nvidia`, `.cuda()` in the code), with the place as evidence. */
  readonly gpuEvidence: readonly { readonly path: string; readonly line: number | null; readonly what: string }[];
  readonly platform: string;
}

/** One way to write the requirement lighter. */
export interface Proposal {
  /** Requirement lines (PEP 508) that stand in its place; empty to drop it. */
  readonly requirements: readonly string[];
  /** Index that the lines need (for example PyTorch's CPU index), as a label for people; null for the user's own. */
  readonly index: 'pytorch-cpu' | null;
  /** What was found in the code that makes this possible, one sentence. */
  readonly evidence: string;
}

export interface Replacement {
  /** Stable rule id, `opencv-headless`. */
  readonly id: string;
  readonly title: string;
  /** Normalised names of requirements to which it may apply. */
  readonly appliesTo: readonly string[];
  /** Why, and what is lost: shown in the docs and folded in the report. Markdown. */
  readonly rationale: string;
  readonly caveat: string;
  /** `suggested` when a person must decide; `safe` never changes behaviour. */
  readonly safety: 'safe' | 'suggested';
  /** Null when the condition does not hold; the reason is then the code's own business. */
  propose(context: ReplacementContext): Proposal | null;
}
