import { byCodeUnit } from '../../support/compare.ts';
import { formatBytes } from '../../support/format.ts';
import { estimated, exact, type Quantity } from '../../support/quantity.ts';
import type { InstalledFiles } from '../wheel/installed-files.ts';
import type { ClosureDistribution } from './closure.ts';

export interface WithoutSharedFiles {
  readonly distributions: readonly ClosureDistribution[];
  /** What was found, as sentences. */
  readonly notes: readonly string[];
}

/**
 * The distributions without the bytes that another of them brings as well: what two of them lay at the same path lies there
 * once. The one that needs the other counts less (mlflow beside mlflow-skinny, whose files it carries too), otherwise the
 * later by name. Exact where both bring files of the same size; otherwise the order of installation decides, and the bytes
 * are an interval. Only distributions that share a module by name are looked at: `files` reads what a wheel lays out, null
 * where that can't be read.
 */
export async function withoutSharedFiles(
  distributions: readonly ClosureDistribution[],
  files: (distribution: ClosureDistribution) => Promise<InstalledFiles | null>,
): Promise<WithoutSharedFiles> {
  const changed = new Map<string, ClosureDistribution>();
  const notes: string[] = [];
  for (const group of sharingGroups(distributions)) {
    const there = new Map<number, number>();
    for (const distribution of dependenciesFirst(group, distributions)) {
      const laid = await files(distribution);
      if (laid === null) continue;
      const shared = lay(laid, there);
      if (shared.bytes === 0) continue;
      changed.set(distribution.name, {
        ...distribution,
        installed: less(distribution.installed, shared),
      });
      const others = group.filter(({ name }) => name !== distribution.name).map(({ name }) => name);
      notes.push(
        `${formatBytes(shared.bytes)} of ${distribution.name} are files that ${others.join(' or ')} brings as well; they count once.`,
      );
    }
  }
  return { distributions: distributions.map((each) => changed.get(each.name) ?? each), notes };
}

interface Shared {
  /** Bytes of its files that were there already. */
  readonly bytes: number;
  /** How much more or less lies there if its files are the ones that stay. */
  readonly least: number;
  readonly most: number;
}

/** Lays files over those that are there. */
function lay({ names, bytes }: InstalledFiles, there: Map<number, number>): Shared {
  let shared = 0;
  let least = 0;
  let most = 0;
  for (const [index, name] of names.entries()) {
    const own = bytes[index] ?? 0;
    const other = there.get(name);
    if (other === undefined) {
      there.set(name, own);
      continue;
    }
    shared += own;
    least += Math.min(0, own - other);
    most += Math.max(0, own - other);
  }
  return { bytes: shared, least, most };
}

function less(installed: Quantity, { bytes, least, most }: Shared): Quantity {
  if (installed.provenance === 'unknown') return installed;
  const value = installed.value - bytes;
  if (installed.provenance === 'estimated') {
    const [low, high] = installed.interval;
    return estimated(value, low - bytes + least, high - bytes + most);
  }
  return least === 0 && most === 0 ? exact(value) : estimated(value, value + least, value + most);
}

/** Distributions that share a module with another one, by connection. */
function sharingGroups(
  distributions: readonly ClosureDistribution[],
): readonly (readonly ClosureDistribution[])[] {
  const byModule = new Map<string, ClosureDistribution[]>();
  for (const each of distributions) {
    // Without a witness nothing was read of it.
    if (each.provided || each.witnesses === undefined) continue;
    for (const name of each.importNames) byModule.set(name, [...(byModule.get(name) ?? []), each]);
  }
  const groupOf = new Map<ClosureDistribution, Set<ClosureDistribution>>();
  for (const sharing of byModule.values()) {
    if (sharing.length < 2) continue;
    const joined = new Set(sharing.flatMap((each) => [...(groupOf.get(each) ?? [each])]));
    for (const each of joined) groupOf.set(each, joined);
  }
  return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => byCodeUnit(a.name, b.name)));
}

/** The group with what is needed before what needs it. */
function dependenciesFirst(
  group: readonly ClosureDistribution[],
  all: readonly ClosureDistribution[],
): readonly ClosureDistribution[] {
  const byName = new Map(all.map((each) => [each.name, each]));
  const wanted = new Set(group);
  const seen = new Set<string>();
  const ordered: ClosureDistribution[] = [];
  const visit = (start: ClosureDistribution): void => {
    // By hand, as chains of dependencies may be longer than the stack.
    const stack: { readonly node: ClosureDistribution; next: number }[] = [{ node: start, next: 0 }];
    seen.add(start.name);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const name = top.node.dependencies[top.next];
      top.next += 1;
      if (name === undefined) {
        if (wanted.has(top.node)) ordered.push(top.node);
        stack.pop();
        continue;
      }
      const dependency = byName.get(name);
      if (dependency === undefined || seen.has(name)) continue;
      seen.add(name);
      stack.push({ node: dependency, next: 0 });
    }
  };
  for (const each of group) if (!seen.has(each.name)) visit(each);
  return ordered;
}
