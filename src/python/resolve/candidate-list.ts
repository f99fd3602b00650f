import type { SpecifierSet } from '../specifier.ts';
import { compareVersions, isPrerelease, parseVersion, type Version } from '../version.ts';
import type { Candidate } from './provider.ts';
import type { PrereleasePolicy } from './request.ts';
import { versionsOf } from './specifier-versions.ts';
import { VersionSet } from './version-set.ts';

export interface SelectionRules {
  readonly prereleases: PrereleasePolicy;
  /** The user's own specifiers of the name. */
  readonly asked: readonly SpecifierSet[];
  /** The version to try first wherever it fits. */
  readonly preferred?: Version | undefined;
}

/** All candidates of a name, and which of them may be chosen. */
export class CandidateList {
  /** Newest first; of equal versions the first given. */
  readonly candidates: readonly Candidate[];
  readonly #selectable: readonly boolean[];
  /** Whether pre-releases come only after all final releases, as in uv's `if-necessary`. */
  readonly #finalFirst: boolean;
  readonly #indexOf: ReadonlyMap<Version, number>;
  readonly #preferred: Candidate | null;

  constructor(given: readonly Candidate[], rules: SelectionRules) {
    const sorted = [...given].sort((a, b) => compareVersions(b.version, a.version));
    this.candidates = sorted.filter((candidate, index) => {
      const newer = sorted[index - 1];
      return newer === undefined || compareVersions(newer.version, candidate.version) !== 0;
    });
    this.#finalFirst = rules.prereleases === 'if-necessary' && !namesPrerelease(rules.asked);
    this.#selectable = this.candidates.map(
      ({ version, yanked }) =>
        (rules.prereleases !== 'disallow' || !isPrerelease(version)) &&
        (!yanked || isPinned(version, rules.asked)),
    );
    this.#indexOf = new Map(this.candidates.map((candidate, index) => [candidate.version, index]));
    const { preferred } = rules;
    this.#preferred =
      preferred === undefined
        ? null
        : (this.candidates.find(({ version }) => compareVersions(version, preferred) === 0) ?? null);
  }

  /** The candidate of the set to try first; null when none may be chosen. */
  choose(versions: VersionSet, preferHighest: boolean): Candidate | null {
    return this.chooseMany(versions, preferHighest, 1)[0] ?? null;
  }

  /** At most so many candidates of the set that may be chosen, in the order in which they are to be tried. */
  chooseMany(versions: VersionSet, preferHighest: boolean, limit: number): readonly Candidate[] {
    const preferred = this.#preferred;
    const first = preferred !== null && versions.contains(preferred.version) ? [preferred] : [];
    const chosen: Candidate[] = [...first];
    const later: Candidate[] = [];
    const count = this.candidates.length;
    for (let step = 0; step < count && chosen.length < limit; step += 1) {
      const index = preferHighest ? step : count - 1 - step;
      const candidate = this.candidates[index];
      if (candidate === undefined || this.#selectable[index] !== true || candidate === first[0]) continue;
      const isLater = this.#finalFirst && isPrerelease(candidate.version);
      if (isLater && later.length >= limit) continue;
      if (versions.contains(candidate.version)) (isLater ? later : chosen).push(candidate);
    }
    return chosen.length < limit ? [...chosen, ...later].slice(0, limit) : chosen;
  }

  isSelectable(candidate: Candidate): boolean {
    return this.#selectable[this.#place(candidate)] === true;
  }

  /**
   * The candidate's own stretch of the order of versions, up to the next newer candidate. It holds no other candidate,
   * so that statements about neighbours join into one interval.
   */
  stretchOf(candidate: Candidate): VersionSet {
    return this.#stretch(this.#place(candidate), this.#place(candidate));
  }

  /** The stretch of the candidate and of all its neighbours for which the same holds. */
  stretchWhere(candidate: Candidate, holds: (neighbour: Candidate) => boolean): VersionSet {
    const place = this.#place(candidate);
    let newest = place;
    let oldest = place;
    for (let next = this.candidates[newest - 1]; next !== undefined && holds(next); ) {
      newest -= 1;
      next = this.candidates[newest - 1];
    }
    for (let next = this.candidates[oldest + 1]; next !== undefined && holds(next); ) {
      oldest += 1;
      next = this.candidates[oldest + 1];
    }
    return this.#stretch(newest, oldest);
  }

  #stretch(newest: number, oldest: number): VersionSet {
    const low = this.candidates[oldest];
    const next = this.candidates[newest - 1];
    return VersionSet.between(
      low === undefined ? null : { version: low.version, side: 'before' },
      next === undefined ? null : { version: next.version, side: 'before' },
    );
  }

  #place(candidate: Candidate): number {
    return this.#indexOf.get(candidate.version) ?? -1;
  }
}

/** Whether the user's own specifiers name a pre-release as one to take: not with `!=`, `<`, `<=` or `>` (so uv 0.13). */
function namesPrerelease(asked: readonly SpecifierSet[]): boolean {
  return asked.some((set) =>
    set.specifiers.some((specifier) => {
      if (!['==', '===', '~=', '>='].includes(specifier.operator)) return false;
      const version = specifier.version ?? parseVersion(specifier.text);
      return version !== null && isPrerelease(version);
    }),
  );
}

/** PEP 592: a yanked version only where the user asks for exactly this one. */
function isPinned(version: Version, asked: readonly SpecifierSet[]): boolean {
  return asked.some(({ specifiers }) => {
    const [only, ...others] = specifiers;
    if (only === undefined || others.length > 0 || only.wildcard) return false;
    return (
      (only.operator === '==' || only.operator === '===') &&
      versionsOf({ specifiers: [only] }).contains(version)
    );
  });
}
