import type { Catalogue, CatalogueVersion } from '../../catalogue/catalogue.ts';
import { byCodeUnit } from '../../support/compare.ts';
import { exact, unknown } from '../../support/quantity.ts';
import type { ManifestRequirement } from '../manifests/manifest.ts';
import { evaluateMarker, type MarkerEnvironment } from '../marker.ts';
import {
  formatSpecifierSet,
  intersectSpecifiers,
  matchesSpecifier,
  type SpecifierSet,
} from '../specifier.ts';
import { markerEnvironment, type Target } from '../target.ts';
import { catalogueWeight } from './catalogue-weight.ts';
import type { Closure, ClosureDistribution, ClosureRoot, WeightGap } from './closure.ts';
import {
  type Demand,
  demandOf,
  demandsOf,
  fingerprint,
  type MetadataReader,
  merged,
  metadataReader,
  specifiersByName,
} from './demand.ts';
import { chooseFromCatalogue, pinOf, type VersionChoice } from './version-choice.ts';

/** A distribution that is there before anything is installed. */
export interface ProvidedDistribution {
  /** Normalised. */
  readonly name: string;
  /** Null when it is there in some version; it then satisfies every requirement. */
  readonly version: string | null;
}

export interface CatalogueClosureOptions {
  readonly target: Target;
  readonly catalogue: Catalogue;
  /** What the base image brings. */
  readonly provided?: readonly ProvidedDistribution[];
  /** Versions that `-c` files or uv's constraint-dependencies allow; they ask for nothing by themselves. */
  readonly constraints?: readonly ManifestRequirement[];
  /** Requirements that stand in place of all others of the same name (uv's override-dependencies). */
  readonly overrides?: readonly ManifestRequirement[];
  /** Normalised names that are left out, whoever asks for them (uv's exclude-dependencies). */
  readonly excludes?: readonly string[];
  /** By name the label of the local versions that its index serves: `torch` -> `cpu`; see buildLabels. */
  readonly labels?: ReadonlyMap<string, string>;
}

/**
 * All that requirements would install, as far as the catalogue knows: markers, extras, constraints and what the base
 * image brings are applied; weights are `estimated`, or unknown with a gap. A provided distribution whose version
 * satisfies what is asked weighs nothing, and what only it would need is not pulled in; one whose version does not is
 * installed again, which is said among the gaps.
 */
export function closureFromCatalogue(
  requirements: readonly ManifestRequirement[],
  options: CatalogueClosureOptions,
): Closure {
  const resolution = new Resolution(withoutRepetition(requirements), options);
  resolution.run();
  return {
    target: options.target,
    source: 'catalogue',
    roots: resolution.roots,
    distributions: resolution.distributions(),
    gaps: resolution.gaps(),
  };
}

/** The requirements without lines that one file holds again as they are: they ask for nothing more. */
function withoutRepetition(requirements: readonly ManifestRequirement[]): readonly ManifestRequirement[] {
  const seen = new Set<string>();
  return requirements.filter(({ path, written, editable }) => {
    const key = `${path}\n${editable}\n${written}`;
    return seen.size < seen.add(key).size;
  });
}

/** How often versions may be passed over because they conflict with others. */
const MOST_ATTEMPTS = 40;

/** Rounds until the versions chosen and what they ask for agree; real requirements need two to five. */
const MOST_ROUNDS = 16;

interface Node {
  readonly extras: Set<string>;
  readonly dependencies: Set<string>;
  readonly choice: VersionChoice | null;
  readonly provided: ProvidedDistribution | null;
  readonly gap: WeightGap | null;
}

class Resolution {
  readonly roots: readonly ClosureRoot[];
  private readonly options: CatalogueClosureOptions;
  private readonly environment: MarkerEnvironment;
  private readonly metadata: MetadataReader;
  private readonly rootDemands: readonly Demand[];
  /** Only building these would tell what they are. */
  private readonly nameless: readonly ManifestRequirement[];
  private readonly constraints: ReadonlyMap<string, SpecifierSet>;
  private readonly overrides: ReadonlyMap<string, Demand | null>;
  private readonly provided: ReadonlyMap<string, ProvidedDistribution>;
  /** What a person wrote for a name, constraints included: it wins over what distributions ask for. */
  private readonly written: ReadonlyMap<string, SpecifierSet>;
  /** What everything reached asks for, by name, as the last round found it. */
  private demands: ReadonlyMap<string, readonly Demand[]> = new Map();
  private nodes = new Map<string, Node>();
  /** Versions that left another name without any, by name. */
  private readonly passedOver = new Map<string, Set<string>>();

  constructor(requirements: readonly ManifestRequirement[], options: CatalogueClosureOptions) {
    this.options = options;
    this.environment = markerEnvironment(options.target);
    this.metadata = metadataReader(this.environment);
    const excluded = new Set(options.excludes);
    const applying = requirements.filter(
      (each) =>
        this.holds(each) &&
        each.requirement.normalizedName !== '' &&
        !excluded.has(each.requirement.normalizedName),
    );
    this.nameless = requirements.filter((each) => each.requirement.normalizedName === '');
    this.roots = applying.map(({ requirement, written, path, range }) => ({
      name: requirement.normalizedName,
      written,
      path,
      range,
    }));
    this.rootDemands = applying.map((each) => demandOf(each.requirement, each.path, each.editable));
    this.constraints = specifiersByName((options.constraints ?? []).filter((each) => this.holds(each)));
    this.overrides = new Map<string, Demand | null>([
      ...[...(options.overrides ?? [])]
        .sort((a, b) => Number(this.holds(a)) - Number(this.holds(b)))
        .map(
          (each) =>
            [
              each.requirement.normalizedName,
              this.holds(each) ? demandOf(each.requirement, each.path, each.editable) : null,
            ] as const,
        ),
      ...(options.excludes ?? []).map((name) => [name, null] as const),
    ]);
    this.provided = new Map((options.provided ?? []).map((each) => [each.name, each]));
    this.written = specifiersByName([
      ...applying,
      ...(options.constraints ?? []).filter((each) => this.holds(each)),
    ]);
  }

  /** Chooses versions until they agree; those that leave another name without any version are passed over and all is tried again. */
  run(): void {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      this.converge();
      if (!this.passOverConflicting()) return;
    }
  }

  private converge(): void {
    let before = '';
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const demands = this.walk();
      const after = fingerprint(demands);
      // Versions that keep changing each other are held by keeping what both rounds asked for.
      this.demands = round < MOST_ROUNDS / 2 ? demands : merged(this.demands, demands);
      if (after === before) return;
      before = after;
    }
  }

  /**
   * Where no catalogued version satisfies all that is asked for, passes over the versions that ask for too much: what a
   * person wrote and what exact pins need is kept first, then what was met first. Whether something new was passed over.
   */
  private passOverConflicting(): boolean {
    let passedOver = false;
    for (const [name, node] of this.nodes) {
      if (node.choice === null || node.choice.how === 'catalogued' || node.choice.pinned) continue;
      const versions = this.options.catalogue.find(name)?.versions ?? [];
      let left = versions.map((entry) => entry.version);
      for (const demand of this.byWeight(this.demands.get(name) ?? [])) {
        const fitting = left.filter((each) =>
          matchesSpecifier(demand.specifiers, each, { prereleases: true }),
        );
        if (fitting.length > 0) left = fitting;
        else if (demand.demander !== null) passedOver = this.passOver(demand.demander) || passedOver;
      }
    }
    return passedOver;
  }

  private byWeight(demands: readonly Demand[]): readonly Demand[] {
    const rank = ({ demander }: Demand) =>
      demander === null ? 0 : this.nodes.get(demander.name)?.choice?.pinned === true ? 1 : 2;
    return [...demands].sort((a, b) => rank(a) - rank(b));
  }

  private passOver({ name, version }: { readonly name: string; readonly version: string }): boolean {
    const versions = this.passedOver.get(name) ?? new Set();
    if (versions.has(version)) return false;
    this.passedOver.set(name, versions.add(version));
    return true;
  }

  distributions(): readonly ClosureDistribution[] {
    return [...this.nodes.entries()]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([name, node]) => this.toDistribution(name, node));
  }

  gaps(): readonly string[] {
    const gaps = this.nameless.map(
      ({ written, path }) => `Only building "${written}" (${path}) would tell what it is and what it needs.`,
    );
    for (const [name, node] of this.nodes) {
      if (node.gap === 'not-in-catalogue')
        gaps.push(`The catalogue does not know ${name}: neither its weight nor what it needs is counted.`);
      const there = this.provided.get(name);
      if (there !== undefined && node.provided === null)
        gaps.push(
          `The base image brings ${name} ${there.version ?? ''}, but ${this.complaint(name, there)}, so that it is installed again.`,
        );
      else if (node.choice?.how === 'catalogued')
        gaps.push(...this.conflicts(name, node.choice.entry.version));
      else if (node.choice?.version === null)
        gaps.push(
          `The catalogue has no version of ${name} that satisfies all that is asked of it; ${node.choice.entry.version} stands for it.`,
        );
    }
    return gaps.sort(byCodeUnit);
  }

  /** Follows everything once with the versions that last round's demands lead to; what it met is the answer. */
  private walk(): ReadonlyMap<string, readonly Demand[]> {
    const met = new Map<string, Demand[]>();
    this.nodes = new Map();
    const queue: { readonly name: string; readonly extra: string | null }[] = [];
    const take = (demand: Demand): string | null => {
      const effective = this.effective(demand);
      if (effective === null) return null;
      const { name } = effective;
      met.set(name, [...(met.get(name) ?? []), effective]);
      let node = this.nodes.get(name);
      if (node === undefined) {
        node = this.open(effective);
        this.nodes.set(name, node);
        queue.push({ name, extra: null });
      }
      for (const extra of effective.extras) {
        if (node.extras.has(extra)) continue;
        node.extras.add(extra);
        queue.push({ name, extra });
      }
      return name;
    };
    for (const demand of this.rootDemands) take(demand);
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const node = this.nodes.get(next.name);
      if (node?.choice == null) continue;
      // What a provided distribution needs is there with it; only an extra may ask for more.
      if (node.provided !== null && next.extra === null) continue;
      for (const demand of demandsOf(this.metadata, next.name, node.choice.entry, next.extra)) {
        const needed = take(demand);
        if (needed !== null && needed !== next.name) node.dependencies.add(needed);
      }
    }
    return met;
  }

  private effective(demand: Demand): Demand | null {
    const override = this.overrides.get(demand.name);
    if (override === undefined) return demand;
    return override === null ? null : { ...override, extras: demand.extras };
  }

  /** Decides what becomes of a name, from what the last round's walk found to be asked of it and what is asked now. */
  private open(demand: Demand): Node {
    const { name } = demand;
    const empty = { extras: new Set<string>(), dependencies: new Set<string>() };
    const demands = [demand, ...(this.demands.get(name) ?? [])];
    const distribution = this.options.catalogue.find(name);
    const direct = demands.find((each) => each.origin !== null);
    const there = this.provided.get(name);
    if (there !== undefined && direct === undefined && this.satisfies(there, demands)) {
      const entry =
        distribution?.versions.find((each) => each.version === there.version) ?? distribution?.versions[0];
      const choice: VersionChoice | null =
        entry === undefined ? null : { version: there.version, entry, how: 'catalogued', pinned: true };
      return { ...empty, choice, provided: there, gap: null };
    }
    if (direct?.origin === 'local') return { ...empty, choice: null, provided: null, gap: 'local' };
    if (distribution === null)
      return {
        ...empty,
        choice: null,
        provided: null,
        gap: direct === undefined ? 'not-in-catalogue' : 'url',
      };
    const choice = this.chooseFor(name, demands);
    return { ...empty, choice, provided: null, gap: direct !== undefined && choice === null ? 'url' : null };
  }

  private chooseFor(name: string, demands: readonly Demand[]): VersionChoice | null {
    const distribution = this.options.catalogue.find(name);
    if (distribution === null) return null;
    const constraint = this.constraints.get(name);
    const all = demands.reduce(
      (set, each) => intersectSpecifiers(set, each.specifiers),
      constraint ?? { specifiers: [] },
    );
    const written = this.written.get(name);
    const request = {
      python: this.environment.python_full_version,
      label: this.options.labels?.get(name) ?? null,
      isPossible: (entry: CatalogueVersion) =>
        this.passedOver.get(name)?.has(entry.version) !== true &&
        demandsOf(this.metadata, name, entry, null).every((needed) => this.fitsWritten(needed)),
    };
    const choice = chooseFromCatalogue(distribution, { ...request, specifiers: all });
    // What a person wrote decides when it and what distributions ask for exclude each other.
    if (written === undefined || choice?.how === 'catalogued') return choice;
    return chooseFromCatalogue(distribution, { ...request, specifiers: written });
  }

  /** Whether some version satisfies both what a distribution asks for and what a person wrote for that name. */
  private fitsWritten(needed: Demand): boolean {
    const written = this.written.get(needed.name);
    if (written === undefined || this.overrides.has(needed.name)) return true;
    const both = intersectSpecifiers(written, needed.specifiers);
    const pin = pinOf(written);
    if (pin !== null) return matchesSpecifier(needed.specifiers, pin.text, { prereleases: true });
    const versions = this.options.catalogue.find(needed.name)?.versions ?? [];
    return (
      versions.length === 0 ||
      versions.some((each) => matchesSpecifier(both, each.version, { prereleases: true }))
    );
  }

  private satisfies(there: ProvidedDistribution, demands: readonly Demand[]): boolean {
    const { version } = there;
    if (version === null) return true;
    const constraint = this.constraints.get(there.name);
    const sets = demands.map((each) => each.specifiers);
    return (constraint === undefined ? sets : [...sets, constraint]).every((set) =>
      matchesSpecifier(set, version, { prereleases: true }),
    );
  }

  private complaint(name: string, there: ProvidedDistribution): string {
    const by = (this.demands.get(name) ?? []).find(
      (each) => each.origin !== null || !this.satisfies(there, [each]),
    );
    if (by === undefined) return 'a constraint excludes this version';
    return by.origin !== null
      ? `${by.by} names another source`
      : `${by.by} asks for ${name}${formatSpecifierSet(by.specifiers)}`;
  }

  private conflicts(name: string, version: string): readonly string[] {
    return (this.demands.get(name) ?? [])
      .filter((each) => !matchesSpecifier(each.specifiers, version, { prereleases: true }))
      .map(
        (each) =>
          `${each.by} asks for ${name}${formatSpecifierSet(each.specifiers)}, which no catalogued version satisfies together with the other requirements; ${name} ${version} is weighed.`,
      );
  }

  private holds({ requirement }: ManifestRequirement): boolean {
    return requirement.marker === null || evaluateMarker(requirement.marker, this.environment);
  }

  private toDistribution(name: string, node: Node): ClosureDistribution {
    const { catalogue, target } = this.options;
    const distribution = catalogue.find(name);
    const common = {
      name,
      dependencies: [...node.dependencies].sort(byCodeUnit),
      importNames: distribution?.importNames ?? [],
    };
    if (node.provided !== null)
      return {
        ...common,
        version: node.provided.version,
        download: exact(0),
        installed: exact(0),
        filename: null,
        gap: null,
        provided: true,
      };
    if (node.choice === null || distribution === null) {
      const pin = pinOf(this.written.get(name) ?? { specifiers: [] });
      const unweighed = { download: unknown(), installed: unknown(), filename: null, provided: false };
      return { ...common, ...unweighed, version: pin?.text ?? null, gap: node.gap ?? 'not-in-catalogue' };
    }
    const weight = catalogueWeight(catalogue, distribution, node.choice, target);
    return {
      ...common,
      ...weight,
      version: node.choice.version,
      gap: node.gap ?? weight.gap,
      provided: false,
    };
  }
}
