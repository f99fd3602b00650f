import { CandidateList } from './candidate-list.ts';
import type { Demands } from './demands.ts';
import type { Candidate, CandidateMetadata, CandidateProvider, UnusableCandidate } from './provider.ts';
import type { ResolveRequest } from './request.ts';
import { versionsOf } from './specifier-versions.ts';
import type { VersionSet } from './version-set.ts';

/** How far ahead of the search dependencies of dependencies are asked for. */
const MAXIMUM_DEPTH = 30;

/** Each name and each metadata asked for once, and asked for ahead of the search, so that requests run side by side. */
export class CandidatePool {
  readonly #provider: CandidateProvider;
  readonly #request: ResolveRequest;
  readonly #demands: Demands;
  readonly #urls: ReadonlyMap<string, string>;
  readonly #lists = new Map<string, Promise<CandidateList | null>>();
  readonly #metadata = new Map<Candidate, Promise<CandidateMetadata | UnusableCandidate>>();
  readonly #read = new Map<Candidate, CandidateMetadata | UnusableCandidate>();
  /** Names that were looked ahead for, with the candidate that was then the best. */
  readonly #foreseen = new Map<string, Candidate | null>();

  constructor(
    provider: CandidateProvider,
    request: ResolveRequest,
    demands: Demands,
    urls: ReadonlyMap<string, string>,
  ) {
    this.#provider = provider;
    this.#request = request;
    this.#demands = demands;
    this.#urls = urls;
  }

  /** Null when nobody knows the name. */
  list(name: string): Promise<CandidateList | null> {
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const asked = this.#ask(name);
    this.#lists.set(name, asked);
    return asked;
  }

  metadata(candidate: Candidate): Promise<CandidateMetadata | UnusableCandidate> {
    const known = this.#metadata.get(candidate);
    if (known !== undefined) return known;
    const asked = this.#provider.metadata(candidate).then((metadata) => {
      this.#read.set(candidate, metadata);
      return metadata;
    });
    this.#metadata.set(candidate, asked);
    return asked;
  }

  /** Metadata that has been read; undefined when it has not. */
  known(candidate: Candidate): CandidateMetadata | UnusableCandidate | undefined {
    return this.#read.get(candidate);
  }

  /** Begins to fetch what the search will want of names, in versions of the sets, and of what those need in turn. */
  lookAhead(wanted: ReadonlyMap<string, VersionSet>, limits: (name: string) => VersionSet): void {
    const fresh = [...wanted.keys()].filter((name) => !this.#lists.has(name) && !this.#urls.has(name));
    if (fresh.length > 0) this.#provider.prefetch?.(fresh);
    for (const [name, versions] of wanted)
      this.#foresee(name, versions, limits, 0).catch(() => {
        // Whoever needs the answer asks again, is given the same failure, and reports it.
      });
  }

  /** Begins to fetch the metadata of the next candidates, when the search goes down a long list. */
  lookDown(list: CandidateList, versions: VersionSet, count: number): void {
    for (const candidate of list.chooseMany(versions, this.#request.preferHighest ?? true, count))
      if (this.#demands.acceptsPython(candidate.requiresPython))
        this.metadata(candidate).catch(() => {
          // As above.
        });
  }

  async #ask(name: string): Promise<CandidateList | null> {
    const url = this.#urls.get(name);
    const direct = url === undefined ? undefined : await this.#provider.direct?.(name, url);
    const given = url === undefined ? await this.#provider.candidates(name) : direct ? [direct] : null;
    if (given === null) return null;
    return new CandidateList(given, {
      // What a URL gives is taken as it is.
      prereleases: url === undefined ? this.#prereleasesOf(name) : 'allow',
      asked: this.#demands.specifiersOf(name),
      preferred: this.#request.preferences?.get(name),
    });
  }

  #prereleasesOf(name: string) {
    return this.#request.prereleasesOf?.get(name) ?? this.#request.prereleases ?? 'if-necessary';
  }

  async #foresee(
    name: string,
    versions: VersionSet,
    limits: (name: string) => VersionSet,
    depth: number,
  ): Promise<void> {
    const list = await this.list(name);
    const candidate = this.#best(list, versions.intersection(limits(name)));
    if (candidate === null || this.#foreseen.get(name) === candidate) return;
    this.#foreseen.set(name, candidate);
    const metadata = await this.metadata(candidate);
    if ('unusable' in metadata || depth >= MAXIMUM_DEPTH) return;
    const following: Promise<void>[] = [];
    const fresh: string[] = [];
    for (const { requirement } of this.#demands.of(metadata, null)) {
      const { normalizedName, specifier, url } = requirement;
      if (url !== null || this.#foreseen.has(normalizedName)) continue;
      if (!this.#lists.has(normalizedName)) fresh.push(normalizedName);
      following.push(this.#foresee(normalizedName, versionsOf(specifier), limits, depth + 1));
    }
    if (fresh.length > 0) this.#provider.prefetch?.(fresh);
    await Promise.all(following);
  }

  #best(list: CandidateList | null, versions: VersionSet): Candidate | null {
    const highest = this.#request.preferHighest ?? true;
    return (
      list
        ?.chooseMany(versions, highest, 20)
        .find((candidate) => this.#demands.acceptsPython(candidate.requiresPython)) ?? null
    );
  }
}
