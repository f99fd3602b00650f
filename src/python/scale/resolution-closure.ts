import type { Catalogue } from '../../catalogue/catalogue.ts';
import { byCodeUnit } from '../../support/compare.ts';
import { boundsOf, estimated, exact, type Quantity, unknown } from '../../support/quantity.ts';
import { catalogueWeight } from '../closure/catalogue-weight.ts';
import type { Closure, ClosureDistribution, ClosureRoot } from '../closure/closure.ts';
import { withoutSharedFiles } from '../closure/shared-files.ts';
import type { ManifestRequirement } from '../manifests/manifest.ts';
import { evaluateMarker } from '../marker.ts';
import type { Pin } from '../resolve/request.ts';
import { markerEnvironment, type Target } from '../target.ts';
import type { DistributionReader } from '../wheel/distribution-reader.ts';
import type { CpuBuilds } from './cpu-builds.ts';
import { type FileWeight, weightOfFile } from './file-weight.ts';
import type { IndexProvider } from './index-provider.ts';
import type { AbsentRequirement } from './split-requirements.ts';

/** A resolution, and what is needed to weigh what it chose. */
export interface ResolvedSet {
  readonly target: Target;
  readonly catalogue: Catalogue;
  readonly requirements: readonly ManifestRequirement[];
  readonly pins: readonly Pin[];
  readonly notes: readonly string[];
  readonly absent: readonly AbsentRequirement[];
  readonly nameless: readonly ManifestRequirement[];
  readonly standIns: ReadonlySet<string>;
  /** There already in an unknown version, which satisfies all that is asked of it. */
  readonly present: readonly string[];
  readonly provider: IndexProvider;
  readonly cpuBuilds: CpuBuilds;
  readonly distributions: DistributionReader;
}

/** How far the newest release may be from what a repository or archive of the same project holds. */
const STAND_IN = { low: 0.75, high: 1.25 };

/**
 * The closure that a resolution leads to, each distribution weighed by the file that the target gets.
 * @throws EnvironmentError when a file server can't be reached.
 */
export async function closureOfResolution(set: ResolvedSet): Promise<Closure> {
  const { pins, target } = set;
  const others = [
    ...set.absent.map(({ requirement }) => requirement.requirement.normalizedName),
    ...set.present,
  ];
  const edges = await edgesTo(new Set(others), set);
  const resolved = await Promise.all(pins.map((pin) => toDistribution(pin, edges.get(pin.name) ?? [], set)));
  const names = new Set(pins.map(({ name }) => name));
  const reached = new Set([...edges.values()].flat());
  const rootNames = new Set(set.requirements.map(({ requirement }) => requirement.normalizedName));
  const unresolved = [
    ...absentDistributions(set.absent),
    ...set.present.filter((name) => reached.has(name) || rootNames.has(name)).map(presentDistribution),
  ].filter(({ name }) => !names.has(name));
  const candidates = new Map(pins.map(({ name, candidate }) => [name, candidate]));
  const { distributions, notes } = await withoutSharedFiles(
    [...resolved, ...unresolved].sort((a, b) => byCodeUnit(a.name, b.name)),
    async ({ name }) => {
      const candidate = candidates.get(name);
      const file = candidate === undefined ? null : set.provider.fileOf(candidate);
      return file === null ? null : set.distributions.files(file);
    },
  );
  return {
    target,
    source: 'index',
    roots: set.requirements.flatMap(toRoot),
    distributions,
    gaps: [...gapsOf(set), ...notes].sort(byCodeUnit),
    incomplete:
      set.nameless.length > 0 ||
      pins.some(({ candidate }) => set.provider.confidenceOf(candidate) === 'unknown'),
  };
}

/** The requirement as a root of a closure; none for one without a name. */
export function toRoot({ requirement, written, path, range }: ManifestRequirement): ClosureRoot[] {
  const name = requirement.normalizedName;
  return name === '' ? [] : [{ name, written, path, range }];
}

/** For each pin the names outside of the resolution that it needs. */
async function edgesTo(
  names: ReadonlySet<string>,
  { pins, target, cpuBuilds }: ResolvedSet,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const edges = new Map<string, readonly string[]>();
  if (names.size === 0) return edges;
  const environment = markerEnvironment(target);
  for (const pin of pins) {
    const metadata = await cpuBuilds.provider.metadata(pin.candidate);
    if ('unusable' in metadata) continue;
    const needed = metadata.requires.filter(
      ({ normalizedName, marker }) =>
        names.has(normalizedName) &&
        (marker === null || evaluateMarker(marker, environment, new Set(pin.extras))),
    );
    if (needed.length > 0)
      edges.set(pin.name, [...new Set(needed.map(({ normalizedName }) => normalizedName))]);
  }
  return edges;
}

async function toDistribution(
  pin: Pin,
  more: readonly string[],
  set: ResolvedSet,
): Promise<ClosureDistribution> {
  const { catalogue, provider } = set;
  const { name, candidate } = pin;
  const base = {
    name,
    version: candidate.written,
    dependencies: [...new Set([...pin.dependencies, ...more])].sort(byCodeUnit),
    provided: false,
  };
  if (provider.isInstalled(candidate)) {
    const importNames = catalogue.find(name)?.importNames ?? [];
    return { ...base, ...NOTHING_ADDED, importNames, provided: true };
  }
  const weighed = await weightOf(pin, set);
  if (weighed === null) return { ...base, ...NOTHING_KNOWN, importNames: [], gap: 'unreadable' };
  if (!set.standIns.has(name)) return { ...base, ...weighed };
  return {
    ...base,
    ...weighed,
    version: null,
    download: about(weighed.download),
    installed: about(weighed.installed),
    filename: null,
    gap: 'url',
  };
}

/** By the catalogue where its CPU build was chosen, else by the file that the target gets; null where there is none. */
async function weightOf(
  { name, candidate }: Pin,
  { catalogue, target, provider, cpuBuilds, distributions }: ResolvedSet,
): Promise<(FileWeight & Pick<ClosureDistribution, 'filename'>) | null> {
  const choice = cpuBuilds.choiceOf(candidate);
  const catalogued = choice === null ? null : catalogue.find(name);
  if (choice !== null && catalogued !== null) {
    const { importNames } = catalogued;
    return { ...catalogueWeight(catalogue, catalogued, choice, target), importNames };
  }
  const file = provider.fileOf(candidate);
  if (file === null) return null;
  const weight = await weightOfFile(name, file, distributions, target, catalogue);
  return { ...weight, filename: file.filename };
}

const NOTHING_ADDED = { download: exact(0), installed: exact(0), filename: null, gap: null } as const;
const NOTHING_KNOWN = { download: unknown(), installed: unknown(), filename: null } as const;

function about(quantity: Quantity): Quantity {
  if (quantity.provenance === 'unknown') return quantity;
  const [low, high] = boundsOf(quantity);
  return estimated(quantity.value, Math.floor(low * STAND_IN.low), Math.ceil(high * STAND_IN.high));
}

/** Of several requirements of one name the first tells why. */
function absentDistributions(absent: readonly AbsentRequirement[]): ClosureDistribution[] {
  const byName = new Map<string, ClosureDistribution>();
  for (const { requirement, gap } of absent) {
    const name = requirement.requirement.normalizedName;
    if (!byName.has(name))
      byName.set(name, {
        name,
        version: null,
        ...NOTHING_KNOWN,
        gap,
        dependencies: [],
        importNames: [],
        provided: false,
      });
  }
  return [...byName.values()];
}

function presentDistribution(name: string): ClosureDistribution {
  return { name, version: null, ...NOTHING_ADDED, dependencies: [], importNames: [], provided: true };
}

function gapsOf({ pins, notes, absent, nameless, standIns, provider }: ResolvedSet): string[] {
  const gaps = [...notes];
  for (const { written, path } of nameless)
    gaps.push(`Only building "${written}"${inFile(path)} would tell what it is and what it needs.`);
  for (const { requirement, gap } of absent)
    if (gap === 'not-in-index')
      gaps.push(
        `No package index that was asked knows ${requirement.requirement.name}${inFile(requirement.path)}: neither its weight nor what it needs is counted.`,
      );
    else if (gap === 'url')
      gaps.push(
        `What ${requirement.requirement.name}${inFile(requirement.path)} brings lies at an address that was not asked: neither its weight nor what it needs is counted.`,
      );
  for (const pin of pins) {
    if (standIns.has(pin.name))
      gaps.push(`${pin.name} comes from an address of its own; its release ${pin.version} stands for it.`);
    switch (provider.confidenceOf(pin.candidate)) {
      case 'certain':
        break;
      case 'unconfirmed':
        gaps.push(
          `${pin.name} ${pin.version} is only there as source; what it needs was read from it, and only building it would confirm that.`,
        );
        break;
      case 'unknown':
        gaps.push(
          `${pin.name} ${pin.version} is only there as source: only building it would tell what it needs, and that is not counted.`,
        );
    }
  }
  return gaps;
}

const inFile = (path: string): string => (path === '' ? '' : ` (${path})`);
