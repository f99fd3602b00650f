import type { Closure } from '../closure/closure.ts';
import type { ProvidedDistribution } from '../closure/from-catalogue.ts';
import type { IndexStrategy } from '../index/index-settings.ts';
import type { UvConfiguration } from '../index/uv-configuration.ts';
import type { LockFile, ManifestRequirement } from '../manifests/manifest.ts';
import type { PrereleasePolicy } from '../resolve/request.ts';
import type { Target } from '../target.ts';

/** Indexes that a manifest or a command names for itself, beside the user's own configuration. */
export interface NamedIndexes {
  /** Where they are named, for messages: a repository path. */
  readonly path: string;
  readonly configuration: UvConfiguration;
  /** pip counts the files of all indexes alike; null leaves it to the configuration. */
  readonly strategy: IndexStrategy | null;
}

/** What is to be weighed: requirements as they are written, for one interpreter on one platform. */
export interface ScaleQuestion {
  readonly requirements: readonly ManifestRequirement[];
  /** Limit the versions of what is installed anyway. */
  readonly constraints?: readonly ManifestRequirement[];
  /** Stand in place of all requirements of their names. */
  readonly overrides?: readonly ManifestRequirement[];
  /** Normalised names that are left out. */
  readonly excludes?: readonly string[];
  readonly target: Target;
  /** What is there already. */
  readonly provided?: readonly ProvidedDistribution[];
  /** PyTorch's CPU builds are asked for. */
  readonly pytorchCpu?: boolean;
  readonly prereleases?: PrereleasePolicy;
  /** Normalised names with a policy of their own. */
  readonly prereleasesOf?: ReadonlyMap<string, PrereleasePolicy>;
  /** Conflicts after which the search is given up; the resolver's own limit when left out. */
  readonly maximumConflicts?: number;
  readonly indexes?: readonly NamedIndexes[];
  /** Whether an address that a file of the repository names may be asked; none may when left out. */
  readonly trusts?: Trust;
}

/** The closure of a lock file, and where its files may be looked for. */
export interface LockQuestion {
  readonly closure: Closure;
  readonly lock: LockFile;
  readonly indexes?: readonly NamedIndexes[];
  readonly trusts?: Trust;
}

/** Whether an address of the repository may be asked: never for what a stranger's change brings. */
export type Trust = (url: string) => boolean;

/** Says what requirements would install, and what that weighs. */
export interface Scale {
  /**
   * All that the requirements would install. Never fails for what the requirements are: what can't be had is a
   * distribution with a gap, and requirements that exclude each other give a closure with a `conflict`.
   */
  closureOf(question: ScaleQuestion): Promise<Closure>;
  /** The closure of a lock file with what the lock does not say of its files: sizes, and what is in them. */
  weighLocked(question: LockQuestion): Promise<Closure>;
  /** What a person should know of how the answers came about so far, as sentences: that an index did not answer. */
  notes(): readonly string[];
  /** Indexes that answered so far, as a person may see them; empty when none was asked. */
  asked(): readonly string[];
}

/** The same scale for files of which some addresses may be asked. */
export function trusting(scale: Scale, trusts: Trust): Scale {
  return {
    closureOf: (question) => scale.closureOf({ ...question, trusts }),
    weighLocked: (question) => scale.weighLocked({ ...question, trusts }),
    notes: () => scale.notes(),
    asked: () => scale.asked(),
  };
}
