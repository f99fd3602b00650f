import type { Problem } from '../../support/problem.ts';
import type { SourceText, TextRange } from '../../support/source-text.ts';
import type { Requirement } from '../requirement.ts';

/** Formats that say what is asked for; nothing in them is resolved. */
export type RequestFormat = 'requirements.txt' | 'pyproject.toml' | 'Pipfile' | 'environment.yml';

/** Formats that say what gets installed. */
export type LockFormat = 'uv.lock' | 'poetry.lock' | 'pdm.lock' | 'Pipfile.lock' | 'pylock.toml';

export type ManifestFormat = RequestFormat | LockFormat;

/**
 * A requirement with the place where it stands. Its name is empty when only the built project would tell it
 * (`-e .` without a readable pyproject.toml, a URL without a name).
 */
export interface ManifestRequirement {
  readonly requirement: Requirement;
  /** File in which it stands: another one than the manifest's own after `-r`. */
  readonly path: string;
  /** The requirement's own text: inside the quotes of a TOML string, without options and comment of a line. */
  readonly range: TextRange;
  /** As written, without comment and continuation; credentials in a URL are masked. */
  readonly written: string;
  readonly editable: boolean;
  readonly hashes: readonly string[];
  /** Text of a comment on the same line, without `#`. */
  readonly comment: string | null;
  /** How it is written, when an edit can rewrite it: a line, a TOML string, or a TOML key with its value. */
  readonly form?: 'line' | 'string' | 'key';
  /** All lines of it with options and comment, the last line end not. */
  readonly lineRange?: TextRange;
  /** Each `--hash` with the space or continuation before it. */
  readonly hashRanges?: readonly TextRange[];
  /** Folder or archive of a local requirement, repository-relative; null when it lies outside. */
  readonly localPath?: string | null;
}

/** A package index or find-links place that the manifest names; credentials are masked. */
export interface ManifestIndex {
  readonly kind: 'index' | 'extra-index' | 'find-links' | 'no-index';
  readonly name: string | null;
  readonly url: string;
  /** uv: used only by distributions that name it in `tool.uv.sources`. */
  readonly explicit: boolean;
  readonly path: string;
  readonly range: TextRange;
}

/** The requirements that get installed together: all of requirements.txt; of pyproject and Pipfile, the project, an extra, or a group. */
export interface RequirementGroup {
  /** `` (the project itself or the whole file), `extra:NAME`, or `group:NAME`. */
  readonly id: string;
  readonly requirements: readonly ManifestRequirement[];
}

/** Where `tool.uv.sources` takes a distribution from. */
export interface UvSource {
  readonly name: string;
  readonly index: string | null;
  readonly git: string | null;
  readonly url: string | null;
  readonly path: string | null;
  readonly workspace: boolean;
  readonly marker: string | null;
  readonly extra: string | null;
  readonly group: string | null;
}

/** What a manifest asks for; nothing is resolved yet. */
export interface Manifest {
  readonly path: string;
  readonly format: RequestFormat;
  readonly source: SourceText;
  /** Project's own name, normalised; null for requirements.txt. */
  readonly project: string | null;
  readonly requiresPython: string | null;
  readonly groups: readonly RequirementGroup[];
  /** Versions that `-c` files, or uv's constraint-dependencies, allow. */
  readonly constraints: readonly ManifestRequirement[];
  readonly overrides: readonly ManifestRequirement[];
  readonly indexes: readonly ManifestIndex[];
  readonly uvSources: readonly UvSource[];
  /** Other files that were read on the way (`-r`, `-c`), repository-relative. */
  readonly includes: readonly string[];
  readonly problems: readonly Problem[];
  /** Options of requirements.txt that hold for the whole installation. */
  readonly pipOptions?: PipOptions;
  /** Groups that uv installs unless told otherwise, normalised; `*` for all. Absent: `dev`. */
  readonly defaultGroups?: readonly string[];
  /** Groups that Poetry leaves out unless told otherwise, normalised. */
  readonly optionalGroups?: readonly string[];
  /** uv's exclude-dependencies: normalised names, sorted, that are left out of the closure. */
  readonly excludes?: readonly string[];
  /** Names of what conda installs beside the pip part of an environment.yml, in the order of the file. */
  readonly condaPackages?: readonly string[];
}

/** Options of requirements files that change what pip chooses. */
export interface PipOptions {
  /** Distributions of which pre-releases are allowed: normalised names, `:all:` after `--pre`. */
  readonly allReleases: readonly string[];
  /** Distributions of which they are not. */
  readonly onlyFinal: readonly string[];
  readonly preferBinary: boolean;
  readonly requireHashes: boolean;
  /** Normalised names, `:all:`. */
  readonly noBinary: readonly string[];
  readonly onlyBinary: readonly string[];
  readonly trustedHosts: readonly string[];
  readonly features: readonly string[];
}

/** A file that a lock lists for a distribution. */
export interface LockedFile {
  readonly filename: string;
  readonly url: string | null;
  readonly hash: string | null;
  /** Bytes, or null when the lock does not say. */
  readonly size: number | null;
}

export interface LockedDependency {
  readonly name: string;
  /** Set when the lock holds several versions of the name. */
  readonly version: string | null;
  readonly extras: readonly string[];
  readonly marker: string | null;
  /** Set when the lock holds several versions of the name: those that the requirement allows. */
  readonly versions?: readonly string[];
  /** Of a root's dependencies: it is there for another distribution, and counts as a root only where no edge leads to it. */
  readonly transitive?: boolean;
}

export interface LockedDistribution {
  readonly name: string;
  readonly version: string | null;
  readonly range: TextRange;
  readonly source: /** The URL is empty where the lock means the tool's default index without naming it. */
    | { readonly kind: 'index'; readonly url: string }
    | { readonly kind: 'local'; readonly path: string }
    | { readonly kind: 'git' | 'url'; readonly url: string };
  readonly wheels: readonly LockedFile[];
  readonly sdist: LockedFile | null;
  readonly dependencies: readonly LockedDependency[];
  readonly optionalDependencies: ReadonlyMap<string, readonly LockedDependency[]>;
  readonly groupDependencies: ReadonlyMap<string, readonly LockedDependency[]>;
  /** Markers under which this fork of the resolution holds; empty for all. */
  readonly resolutionMarkers: readonly string[];
  /** Hashes ("sha256:...") of files that the lock does not name (Pipfile.lock); absent where `wheels` and `sdist` have them. */
  readonly hashes?: readonly string[];
}

export interface LockFile {
  readonly path: string;
  readonly format: LockFormat;
  readonly source: SourceText;
  readonly requiresPython: string | null;
  /** Names of the workspace's own projects: the roots. */
  readonly members: readonly string[];
  readonly distributions: readonly LockedDistribution[];
  readonly problems: readonly Problem[];
  /** The environments that the resolution was forked into; empty or absent when it was not. */
  readonly resolutionMarkers?: readonly string[];
  /** Groups that pylock.toml installs unless told otherwise, normalised; its markers ask for them (PEP 751, `default-groups`). */
  readonly defaultGroups?: readonly string[];
  /** Whether the lock says what needs what; without it (Pipfile.lock, most pylock.toml) every distribution is reached from the root. Absent: it does. */
  readonly knowsEdges?: boolean;
}
