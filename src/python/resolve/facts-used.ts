import type { CandidateList } from './candidate-list.ts';
import type { Candidate, CandidateMetadata, UnusableCandidate } from './provider.ts';
import type { CandidateSource } from './solver-contract.ts';

/** Passes the solver's questions on and keeps the answers, which are all that its derivation can rest on. */
export class RecordingSource implements CandidateSource {
  readonly lists = new Map<string, CandidateList | null>();
  readonly metadataOf = new Map<Candidate, CandidateMetadata | UnusableCandidate>();
  readonly #source: CandidateSource;

  constructor(source: CandidateSource) {
    this.#source = source;
  }

  async list(name: string): Promise<CandidateList | null> {
    const list = await this.#source.list(name);
    this.lists.set(name, list);
    return list;
  }

  async metadata(candidate: Candidate): Promise<CandidateMetadata | UnusableCandidate> {
    const metadata = await this.#source.metadata(candidate);
    this.metadataOf.set(candidate, metadata);
    return metadata;
  }

  lookAhead(...given: Parameters<CandidateSource['lookAhead']>): void {
    this.#source.lookAhead(...given);
  }

  lookDown(...given: Parameters<CandidateSource['lookDown']>): void {
    this.#source.lookDown(...given);
  }
}

/** The search came to a name that no recorded fact speaks of. */
export class BeyondTheFacts extends Error {}

/**
 * Answers from recorded facts alone. A candidate whose metadata was never read needs nothing, so that what has no
 * answer here has none in the whole universe either.
 */
export class RecordedSource implements CandidateSource {
  readonly #facts: RecordingSource;

  constructor(facts: RecordingSource) {
    this.#facts = facts;
  }

  async list(name: string): Promise<CandidateList | null> {
    const list = this.#facts.lists.get(name);
    if (list === undefined) throw new BeyondTheFacts(name);
    return list;
  }

  async metadata(candidate: Candidate): Promise<CandidateMetadata | UnusableCandidate> {
    return this.#facts.metadataOf.get(candidate) ?? NEEDS_NOTHING;
  }

  neighbour(candidate: Candidate): CandidateMetadata | null {
    const metadata = this.#facts.metadataOf.get(candidate);
    return metadata === undefined || 'unusable' in metadata ? null : metadata;
  }

  lookAhead(): void {
    // Everything is here.
  }

  lookDown(): void {
    // Everything is here.
  }
}

const NEEDS_NOTHING: CandidateMetadata = { requires: [], requiresPython: null, extras: [] };
