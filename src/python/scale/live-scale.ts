import type { Catalogue } from '../../catalogue/catalogue.ts';
import { byCodeUnit } from '../../support/compare.ts';
import { EnvironmentError } from '../../support/errors.ts';
import type { Closure } from '../closure/closure.ts';
import type { FactMemory } from '../fact-memory.ts';
import type { PackageIndex } from '../index/package-index.ts';
import type { ManifestRequirement } from '../manifests/manifest.ts';
import { evaluateMarker } from '../marker.ts';
import type { AskedRequirement, Explanation, Resolution } from '../resolve/request.ts';
import { resolve } from '../resolve/resolve.ts';
import { isUsable } from '../tags.ts';
import { markerEnvironment, type Target } from '../target.ts';
import { parseVersion } from '../version.ts';
import type { DistributionReader } from '../wheel/distribution-reader.ts';
import { catalogueClosure } from './catalogue-scale.ts';
import { withCpuBuilds, withoutCpuBuilds } from './cpu-builds.ts';
import { type InstalledVersion, openIndexProvider, wheelAt } from './index-provider.ts';
import { weighLockedFiles } from './locked-weights.ts';
import { closureOfResolution } from './resolution-closure.ts';
import type { LockQuestion, NamedIndexes, Scale, ScaleQuestion, Trust } from './scale.ts';
import {
  type SplitRequirements,
  splitRequirements,
  toAsked,
  twoAddresses,
  withoutStandIns,
} from './split-requirements.ts';
import { openTargetIndex, type TargetIndex } from './target-index.ts';

/** Indexes that can be asked. */
export interface OpenedIndexes {
  readonly index: PackageIndex;
  readonly distributions: DistributionReader;
  /** Keeps narrowed pages between runs; null for none. */
  readonly facts: FactMemory | null;
  /** Names or masked addresses, for a person. */
  readonly labels: readonly string[];
  /** What was not used and why, as sentences. */
  readonly notes: readonly string[];
}

export interface LiveScaleOptions {
  readonly catalogue: Catalogue;
  /**
   * The user's indexes together with those that a manifest names, as far as they are trusted; null when there are none.
   * Asked once for each set of names. May throw EnvironmentError.
   */
  readonly open: (named: readonly NamedIndexes[], trusts: Trust) => Promise<OpenedIndexes | null>;
  /** Only files uploaded before this moment (milliseconds since 1970). */
  readonly uploadedBefore?: number | undefined;
}

/** More requirements in one question are left to the catalogue: each may cost requests. */
const MOST_REQUIREMENTS = 3_000;

/**
 * A scale that asks package indexes: versions are resolved as pip and uv would, weights are read from the files
 * themselves. Where no index answers, the embedded catalogue does, which is said once.
 */
export function openLiveScale(options: LiveScaleOptions): Scale {
  return new LiveScale(options);
}

class LiveScale implements Scale {
  readonly #options: LiveScaleOptions;
  readonly #opened = new Map<string, Promise<OpenedIndexes | null>>();
  readonly #narrowed = new WeakMap<PackageIndex, Map<string, TargetIndex>>();
  readonly #failed = new Set<string>();
  readonly #notes = new Set<string>();
  readonly #asked = new Set<string>();

  constructor(options: LiveScaleOptions) {
    this.#options = options;
  }

  // Sorted: which of several questions is answered first is chance.
  notes(): readonly string[] {
    return [...this.#notes].sort(byCodeUnit);
  }

  asked(): readonly string[] {
    return [...this.#asked].sort(byCodeUnit);
  }

  async closureOf(question: ScaleQuestion): Promise<Closure> {
    const { catalogue } = this.#options;
    // What installs nothing needs no index.
    if (question.requirements.length === 0)
      return { ...catalogueClosure(question, catalogue), source: 'index' };
    if (question.requirements.length > MOST_REQUIREMENTS) {
      this.#notes.add(`More than ${MOST_REQUIREMENTS} requirements are weighed by the catalogue only.`);
      return catalogueClosure(question, catalogue);
    }
    const { indexes = [], trusts = TRUSTS_NONE } = question;
    const offered = indexes.find(({ configuration }) => configuration.noIndex);
    if (offered !== undefined) {
      this.#notes.add(
        `${offered.path} wants no index to be asked (no-index): the embedded catalogue answers for it.`,
      );
      return catalogueClosure(question, catalogue);
    }
    const live = await this.#ask(indexes, trusts, (opened) => this.#resolve(question, opened));
    return live ?? catalogueClosure(question, catalogue);
  }

  async weighLocked({ closure, lock, indexes = [], trusts = TRUSTS_NONE }: LockQuestion): Promise<Closure> {
    if (closure.distributions.length === 0) return closure;
    const weighed = await this.#ask(indexes, trusts, ({ index, distributions }) =>
      weighLockedFiles(closure, lock, { index, distributions, catalogue: this.#options.catalogue }),
    );
    return weighed ?? closure;
  }

  /** The answer of the named indexes, or where they fail of the user's own alone; null when those fail too. */
  async #ask<Answer>(
    named: readonly NamedIndexes[],
    trusts: Trust,
    question: (opened: OpenedIndexes) => Promise<Answer>,
  ): Promise<Answer | null> {
    const answer = await this.#askOnce(named, trusts, question);
    return answer === null && named.length > 0 ? this.#askOnce([], trusts, question) : answer;
  }

  /** Null when there is no index or it fails, which is then said once. */
  async #askOnce<Answer>(
    named: readonly NamedIndexes[],
    trusts: Trust,
    question: (opened: OpenedIndexes) => Promise<Answer>,
  ): Promise<Answer | null> {
    const key = JSON.stringify(
      named.map(({ configuration, strategy }) => [
        configuration.indexes.map((each) => [each, trusts(each.url)]),
        configuration.findLinks,
        [...configuration.pins],
        strategy,
      ]),
    );
    if (this.#failed.has(key)) return null;
    const instead = named.length > 0 ? "the user's own indexes answer" : 'the embedded catalogue answers';
    try {
      const opening = this.#opened.get(key) ?? this.#options.open(named, trusts);
      this.#opened.set(key, opening);
      const opened = await opening;
      if (opened === null) {
        this.#failed.add(key);
        this.#notes.add(
          `No package index is configured, and neither pip nor uv was found to name one: ${instead}.`,
        );
        return null;
      }
      const answer = await question(opened);
      for (const note of opened.notes) this.#notes.add(note);
      for (const label of opened.labels) this.#asked.add(label);
      return answer;
    } catch (thrown) {
      if (!(thrown instanceof EnvironmentError)) throw thrown;
      this.#failed.add(key);
      this.#notes.add(`${sentence(thrown.message)} ${sentence(`${instead} instead`)}`);
      return null;
    }
  }

  async #resolve(question: ScaleQuestion, opened: OpenedIndexes): Promise<Closure> {
    const { distributions } = opened;
    const { catalogue } = this.#options;
    const { target, provided = [], trusts = TRUSTS_NONE } = question;
    const environment = markerEnvironment(target);
    const holds = ({ requirement }: ManifestRequirement): boolean =>
      requirement.marker === null || evaluateMarker(requirement.marker, environment);
    const excluded = new Set(question.excludes);
    const requirements = question.requirements.filter(
      (each) => holds(each) && !excluded.has(each.requirement.normalizedName),
    );
    const installed = provided.flatMap(({ name, version }): InstalledVersion[] => {
      const parsed = version === null ? null : parseVersion(version);
      return parsed === null ? [] : [{ name, version: parsed }];
    });
    const versioned = new Set(installed.map(({ name }) => name));
    const present = provided.flatMap(({ name }) => (versioned.has(name) ? [] : [name]));
    const thereAnyhow = new Set(provided.map(({ name }) => name));
    const provider = openIndexProvider({
      index: this.#narrow(opened, target),
      distributions,
      installed,
      mayAsk: trusts,
      isUsable: (filename) => isUsable(filename, target),
    });
    const cpuBuilds =
      question.pytorchCpu === true ? withCpuBuilds(provider, catalogue, target) : withoutCpuBuilds(provider);
    const isKnown = async (name: string): Promise<boolean> =>
      thereAnyhow.has(name) || (await cpuBuilds.provider.candidates(name)) !== null;
    const isWheel = async (name: string, url: string): Promise<boolean> =>
      trusts(url) && isReadableWheel(name, url, distributions);
    const limits = (list: readonly ManifestRequirement[] | undefined): readonly AskedRequirement[] =>
      (list ?? []).filter(({ requirement, editable }) => requirement.url === null && !editable).map(toAsked);
    const constraints = limits(question.constraints);
    const overrides = limits(question.overrides);
    const resolveSplit = ({ asked, absent, standIns }: SplitRequirements): Promise<Resolution> =>
      resolve(
        {
          requirements: asked,
          constraints,
          overrides,
          excludes: [
            ...excluded,
            ...present,
            ...absent.map(({ requirement }) => requirement.requirement.normalizedName),
          ],
          environment,
          preferences: new Map([
            ...installed.map(({ name, version }) => [name, version] as const),
            ...[...standIns].flatMap(([name, version]) =>
              version === null ? [] : [[name, version] as const],
            ),
          ]),
          ...(question.maximumConflicts === undefined ? {} : { maximumConflicts: question.maximumConflicts }),
          ...(question.prereleases === undefined ? {} : { prereleases: question.prereleases }),
          ...(question.prereleasesOf === undefined ? {} : { prereleasesOf: question.prereleasesOf }),
        },
        cpuBuilds.provider,
      );
    const conflicting = (conflict: Explanation): Closure => ({
      ...catalogueClosure(question, catalogue),
      conflict: { ...conflict, hints: [...conflict.hints, ...hintOfTime(this.#options.uploadedBefore)] },
    });
    let split = await splitRequirements(requirements, isKnown, isWheel);
    const overridden = new Set(overrides.map(({ requirement }) => requirement.normalizedName));
    const twice = twoAddresses(split.asked, overridden);
    if (twice !== null) return conflicting(twice);
    let resolution = await resolveSplit(split);
    if (!resolution.ok && split.standIns.size > 0) {
      // A release that stands for what a repository holds may be too old or too new; what it stands for may be neither.
      split = withoutStandIns(split, requirements);
      resolution = await resolveSplit(split);
    }
    if (!resolution.ok) return conflicting(resolution.explanation);
    return closureOfResolution({
      target,
      catalogue,
      requirements,
      pins: resolution.pins,
      notes: resolution.notes,
      absent: split.absent,
      nameless: split.nameless,
      standIns: new Set(split.standIns.keys()),
      present,
      provider,
      cpuBuilds,
      distributions,
    });
  }

  /** What the indexes have for a target; the same questions come again when alternatives are weighed. */
  #narrow({ index, facts }: OpenedIndexes, target: Target): TargetIndex {
    const known = this.#narrowed.get(index) ?? new Map<string, TargetIndex>();
    this.#narrowed.set(index, known);
    const key = JSON.stringify(target);
    const { uploadedBefore } = this.#options;
    const narrowed = known.get(key) ?? openTargetIndex(index, { target, uploadedBefore }, facts);
    known.set(key, narrowed);
    return narrowed;
  }
}

const TRUSTS_NONE: Trust = () => false;

/** Whether there is a wheel of the name at an address; a host that does not answer has none. */
async function isReadableWheel(
  name: string,
  url: string,
  distributions: DistributionReader,
): Promise<boolean> {
  const wheel = wheelAt(name, url);
  if (wheel === null) return false;
  try {
    return (await distributions.metadata(wheel.file)).state === 'read';
  } catch (thrown) {
    if (thrown instanceof EnvironmentError) return false;
    throw thrown;
  }
}

/** A date leaves out more than one may think of: an index that does not tell times has nothing then. */
function hintOfTime(uploadedBefore: number | undefined): string[] {
  if (uploadedBefore === undefined) return [];
  const moment = new Date(uploadedBefore);
  const shown = Number.isNaN(moment.getTime()) ? 'the date given' : moment.toISOString();
  return [
    `Only files uploaded before ${shown} count (exclude-newer); those of which the index does not tell when are left out, too.`,
  ];
}

function sentence(message: string): string {
  const first = message.charAt(0).toUpperCase() + message.slice(1);
  return first.endsWith('.') ? first : `${first}.`;
}
