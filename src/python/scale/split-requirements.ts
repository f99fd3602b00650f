import type { WeightGap } from '../closure/closure.ts';
import { demandOf } from '../closure/demand.ts';
import type { ManifestRequirement } from '../manifests/manifest.ts';
import type { AskedRequirement } from '../resolve/request.ts';
import { ANY_VERSION } from '../specifier.ts';

/** A requirement of which no index can tell what it brings. */
export interface AbsentRequirement {
  readonly requirement: ManifestRequirement;
  readonly gap: Extract<WeightGap, 'local' | 'url' | 'not-in-index'>;
}

/** Requirements by what can be done about them. */
export interface SplitRequirements {
  /** For the resolver. */
  readonly asked: readonly AskedRequirement[];
  /** Names that come from a repository or archive, for which the newest release stands. */
  readonly standIns: ReadonlySet<string>;
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
  const standIns = new Set<string>();
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
        standIns.add(each.requirement.normalizedName);
        asked.push(
          toAsked({ ...each, requirement: { ...each.requirement, url: null, specifier: ANY_VERSION } }),
        );
        break;
      default:
        absent.push({ requirement: each, gap: place });
    }
  return { asked, standIns, absent, nameless };
}
