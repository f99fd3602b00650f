import type { WeightGap } from '../closure/closure.ts';
import { demandOf } from '../closure/demand.ts';
import type { ManifestRequirement } from '../manifests/manifest.ts';
import type { AskedRequirement, Explanation } from '../resolve/request.ts';
import { ANY_VERSION } from '../specifier.ts';
import type { Version } from '../version.ts';
import { wheelAt } from './index-provider.ts';

/** A requirement of which no index can tell what it brings. */
export interface AbsentRequirement {
  readonly requirement: ManifestRequirement;
  readonly gap: Extract<WeightGap, 'local' | 'url' | 'not-in-index'>;
}

/** Requirements by what can be done about them. */
export interface SplitRequirements {
  /** For the resolver. */
  readonly asked: readonly AskedRequirement[];
  /**
   * Names that come from a repository or archive, for which a release stands: that of the version that the address of a
   * wheel tells, where there is one, else (null) the newest.
   */
  readonly standIns: ReadonlyMap<string, Version | null>;
  readonly absent: readonly AbsentRequirement[];
  /** Only building these would tell what they are. */
  readonly nameless: readonly ManifestRequirement[];
}

/** What a resolver is asked for a written requirement. */
export function toAsked({ requirement, written, path, range }: ManifestRequirement): AskedRequirement {
  return { requirement, written, path: path === '' ? null : path, range };
}

/**
 * Splits requirements, whose markers hold, by where what they ask for comes from. `isKnown` says whether an index knows a
 * name; `isWheel` whether an address is that of a wheel that may be asked for.
 */
export async function splitRequirements(
  requirements: readonly ManifestRequirement[],
  isKnown: (name: string) => Promise<boolean>,
  isWheel: (name: string, url: string) => Promise<boolean>,
): Promise<SplitRequirements> {
  const asked: AskedRequirement[] = [];
  const standIns = new Map<string, Version | null>();
  const absent: AbsentRequirement[] = [];
  const nameless: ManifestRequirement[] = [];
  const sorted = await Promise.all(
    requirements.map(async (each) => {
      const { normalizedName: name, url } = each.requirement;
      if (name === '') return { each, place: 'nameless' as const };
      const { origin } = demandOf(each.requirement, each.path, each.editable);
      if (origin === 'local') return { each, place: 'local' as const };
      if (origin === 'url' && url !== null && (await isWheel(name, url)))
        return { each, place: 'index' as const };
      if (!(await isKnown(name)))
        return { each, place: origin === 'url' ? ('url' as const) : ('not-in-index' as const) };
      return { each, place: origin === 'url' ? ('stand-in' as const) : ('index' as const) };
    }),
  );
  for (const { each, place } of sorted)
    switch (place) {
      case 'nameless':
        nameless.push(each);
        break;
      case 'index':
        asked.push(toAsked(each));
        break;
      case 'stand-in':
        standIns.set(each.requirement.normalizedName, versionAt(each));
        asked.push(
          toAsked({ ...each, requirement: { ...each.requirement, url: null, specifier: ANY_VERSION } }),
        );
        break;
      default:
        absent.push({ requirement: each, gap: place });
    }
  return { asked, standIns, absent, nameless };
}

function versionAt({ requirement: { normalizedName: name, url } }: ManifestRequirement): Version | null {
  return url === null ? null : (wheelAt(name, url)?.version ?? null);
}

/** The same where nothing stands for what comes from a repository or archive: its own version could be any. */
export function withoutStandIns(
  split: SplitRequirements,
  requirements: readonly ManifestRequirement[],
): SplitRequirements {
  const { standIns } = split;
  const names = new Set(standIns.keys());
  return {
    ...split,
    asked: split.asked.filter(({ requirement }) => !names.has(requirement.normalizedName)),
    standIns: new Map(),
    absent: [
      ...split.absent,
      ...requirements
        .filter(({ requirement: { normalizedName, url } }) => url !== null && names.has(normalizedName))
        .map((requirement) => ({ requirement, gap: 'url' as const })),
    ],
  };
}

/** Why requirements that name two addresses for one distribution exclude each other; null when none do. */
export function twoAddresses(
  asked: readonly AskedRequirement[],
  overridden: ReadonlySet<string>,
): Explanation | null {
  const first = new Map<string, AskedRequirement>();
  for (const each of asked) {
    const { normalizedName: name, url } = each.requirement;
    if (url === null || overridden.has(name)) continue;
    const other = first.get(name) ?? each;
    first.set(name, other);
    if (other.requirement.url !== url)
      return {
        isProven: true,
        lines: [`${name} is asked for from two URLs: "${other.written}" and "${each.written}".`],
        hints: ['Keep one of them.'],
        involved: [other, each],
      };
  }
  return null;
}
