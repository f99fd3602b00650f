import type { Requirement } from '../requirement.ts';
import type { Version } from '../version.ts';

/** A version of a distribution that can be chosen for the target. */
export interface Candidate {
  readonly name: string;
  readonly version: Version;
  /** The version as the index writes it. */
  readonly written: string;
  readonly yanked: boolean;
  /** Whether only a source distribution is there. */
  readonly sourceOnly: boolean;
  /** `Requires-Python` as the index tells it beside the file, so that no metadata needs to be read to pass it over. */
  readonly requiresPython?: string | null;
}

/** What a candidate asks for; markers are not applied yet. */
export interface CandidateMetadata {
  readonly requires: readonly Requirement[];
  readonly requiresPython: string | null;
  readonly extras: readonly string[];
}

/** A candidate whose metadata can't be had or read; the resolver goes on to its next version. */
export interface UnusableCandidate {
  /** Why, as the end of the sentence "a 1.0 can't be used: ...", without a full stop. */
  readonly unusable: string;
}

/** Where candidates come from: an index, a catalogue, or a test's table. */
export interface CandidateProvider {
  /** All candidates of a name, newest first; empty when the name is known without a usable file; null when nobody knows it. */
  candidates(name: string): Promise<readonly Candidate[] | null>;
  metadata(candidate: Candidate): Promise<CandidateMetadata | UnusableCandidate>;
  /** Told which names will soon be asked for, so that they can be fetched at once. */
  prefetch?(names: readonly string[]): void;
  /** The distribution that stands at a URL (`name @ url`); null when it can't be had. Without it, no URL can. */
  direct?(name: string, url: string): Promise<Candidate | null>;
}
