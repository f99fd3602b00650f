import type { ClosureDistribution } from '../closure/closure.ts';
import type { CodeUsage } from '../imports/usage.ts';
import type { ManifestRequirement } from '../manifests/manifest.ts';
import type { Target } from '../target.ts';

/** What is known of a requirement without a look at any code. */
export interface RequirementContext {
  /** The direct requirement in question. */
  readonly requirement: ManifestRequirement;
  /** Normalised names of all direct requirements beside it, in the order in which they are written. */
  readonly direct: readonly string[];
  /** The distributions of the closure that the requirement is in, by name. */
  readonly closure: ReadonlyMap<string, ClosureDistribution>;
  readonly platform: string;
  /** What the group gets installed for. */
  readonly target: Target;
}

/** What a replacement's condition may look at. */
export interface ReplacementContext extends RequirementContext {
  readonly usage: CodeUsage;
  /** Signs that the program runs on a GPU, with the place as evidence. */
  readonly gpuEvidence: readonly {
    readonly path: string;
    readonly line: number | null;
    readonly what: string;
  }[];
  /** What the text of code, scripts, Dockerfiles, workflows and configuration holds. */
  readonly text: TextSigns;
  /** The file is made by a compiler of requirements, so that what is transitive stands beside what somebody wants. */
  readonly generated: boolean;
  /** An image takes the group, or every user of the project does: it is deployed, not only developed with. */
  readonly deployed: boolean;
}

/** What a search of the repository's own text found; comments, prose, manifests' requirements and install commands do not count. */
export interface TextSigns {
  /** By lower-case word, the files that hold it, sorted. Only words that were asked for. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** By the sign's name, the first file that shows it. */
  readonly signs: ReadonlyMap<string, string>;
  /** False when code or configuration was left out: that something was not found then says nothing. */
  readonly complete: boolean;
}

/** One way to write the requirement lighter. */
export interface Proposal {
  /** Requirement lines (PEP 508) that stand in its place; empty to drop it. */
  readonly requirements: readonly string[];
  /** A kind of index that the lines need; null for the user's own. */
  readonly index: 'pytorch-cpu' | null;
  /** What was found that makes this possible, or without a look at code what has to be so; a clause without a full stop. */
  readonly evidence: string;
  /** What to do, where that is not to write the requirements: an imperative without a full stop. */
  readonly action?: string;
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
  /** Patterns to look for in the text of code, commands, configuration and manifests, by name; without the flags g and y. */
  readonly signs?: Readonly<Record<string, RegExp>>;
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
  /**
   * What may stand in the requirement's place if what only code can tell is so, with that as the evidence: for who
   * weighs requirements alone. Null when the rest of the condition does not hold; absent where all depends on code.
   */
  withoutCode?(context: RequirementContext): Proposal | null;
}
