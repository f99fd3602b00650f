import { evaluateMarker, type MarkerEnvironment } from '../marker.ts';
import type { Requirement } from '../requirement.ts';
import { matchesSpecifier, parseSpecifierSet, type SpecifierSet } from '../specifier.ts';
import { parseVersion } from '../version.ts';
import type { CandidateMetadata } from './provider.ts';
import type { AskedRequirement, ResolveRequest } from './request.ts';

/** A requirement that counts for the target, after overrides. */
export interface Demand {
  readonly requirement: Requirement;
  /** The override that took the requirement's place. */
  readonly override: AskedRequirement | null;
}

/** The user's own requirement, or the override that took its place. */
export interface AskedDemand {
  readonly asked: AskedRequirement;
  readonly isOverride: boolean;
}

/** What the request makes of requirements: markers, overrides, excludes, and the interpreter's version. */
export class Demands {
  readonly #environment: MarkerEnvironment;
  readonly #excludes: ReadonlySet<string>;
  /** Overrides whose marker does not hold are there too: with them, nothing of the name is asked for. */
  readonly #overrides = new Map<string, AskedRequirement[]>();
  readonly #request: ResolveRequest;

  constructor(request: ResolveRequest) {
    this.#request = request;
    this.#environment = request.environment;
    this.#excludes = new Set(request.excludes);
    for (const override of request.overrides ?? []) {
      const name = override.requirement.normalizedName;
      const present = this.#overrides.get(name);
      if (present === undefined) this.#overrides.set(name, [override]);
      else present.push(override);
    }
  }

  /** What the user asks for. */
  roots(): readonly AskedDemand[] {
    const demands: AskedDemand[] = [];
    const replaced = new Set<string>();
    for (const asked of this.#request.requirements) {
      const { normalizedName: name } = asked.requirement;
      const overrides = this.#overrides.get(name);
      if (this.#excludes.has(name)) continue;
      if (overrides === undefined) {
        if (this.#holds(asked.requirement, null)) demands.push({ asked, isOverride: false });
      } else if (!replaced.has(name)) {
        replaced.add(name);
        for (const override of overrides)
          if (this.#holds(override.requirement, null)) demands.push({ asked: override, isOverride: true });
      }
    }
    return demands;
  }

  /** Constraints that count for the target. An override is stronger than a constraint. */
  constraints(): readonly AskedRequirement[] {
    return (this.#request.constraints ?? []).filter((asked) => this.#holds(asked.requirement, null));
  }

  /** What a distribution asks for by itself (`extra` null), or what one of its extras adds to that. */
  of(metadata: CandidateMetadata, extra: string | null): readonly Demand[] {
    const demands: Demand[] = [];
    const replaced = new Set<string>();
    for (const requirement of metadata.requires) {
      const name = requirement.normalizedName;
      if (this.#excludes.has(name)) continue;
      const overrides = this.#overrides.get(name);
      if (!this.#holds(requirement, extra) || (extra !== null && this.#holds(requirement, null))) continue;
      if (overrides === undefined) demands.push({ requirement, override: null });
      else if (!replaced.has(name)) {
        replaced.add(name);
        for (const override of overrides)
          if (this.#holds(override.requirement, null))
            demands.push({ requirement: override.requirement, override });
      }
    }
    return demands;
  }

  /** Whether the interpreter is one of those that `Requires-Python` names; what can't be read asks for nothing. */
  acceptsPython(requiresPython: string | null | undefined): boolean {
    if (requiresPython === null || requiresPython === undefined) return true;
    const specifier = parseSpecifierSet(requiresPython);
    const version = parseVersion(this.#environment.python_full_version);
    return specifier === null || version === null || matchesSpecifier(specifier, version);
  }

  get python(): string {
    return this.#environment.python_full_version;
  }

  /** The user's own specifiers of a name: what may ask for pre-releases and for yanked versions. */
  specifiersOf(name: string): readonly SpecifierSet[] {
    const own = [
      ...this.#request.requirements,
      ...(this.#request.constraints ?? []),
      ...(this.#request.overrides ?? []),
    ];
    return own
      .filter(({ requirement }) => requirement.normalizedName === name && this.#holds(requirement, null))
      .map(({ requirement }) => requirement.specifier);
  }

  /** The user's own URLs by name; of several for one name, all. */
  urls(): ReadonlyMap<string, readonly AskedRequirement[]> {
    const urls = new Map<string, AskedRequirement[]>();
    const own = [
      ...this.roots().map(({ asked }) => asked),
      ...this.constraints(),
      ...this.#overridesInForce(),
    ];
    for (const asked of own) {
      if (asked.requirement.url === null) continue;
      const present = urls.get(asked.requirement.normalizedName) ?? [];
      if (!present.some(({ requirement }) => requirement.url === asked.requirement.url)) present.push(asked);
      urls.set(asked.requirement.normalizedName, present);
    }
    return urls;
  }

  #overridesInForce(): readonly AskedRequirement[] {
    return (this.#request.overrides ?? []).filter(({ requirement }) => this.#holds(requirement, null));
  }

  #holds(requirement: Requirement, extra: string | null): boolean {
    if (requirement.marker === null) return true;
    const extras = extra === null ? NO_EXTRAS : new Set([extra]);
    return evaluateMarker(requirement.marker, this.#environment, extras);
  }
}

const NO_EXTRAS: ReadonlySet<string> = new Set();
