import { baseName, folderOf } from '../../support/container-path.ts';
import type { Examination } from './examine.ts';
import type { DockerfileModel } from './model/dockerfile-model.ts';
import type { WeighedManifest } from './model/weighed-manifests.ts';

/** Two lists of requirements are those of one file that was moved from this share of common names on. */
const SAME_FILE = 0.6;

/**
 * The same group of the same manifest in the base tree, be it under another path: of the manifests that one side only
 * has, the one that asks for most of the same. Null for a new one, and where a lock now decides what was an estimate
 * before (or the other way round), because their difference would be that of two ways of weighing.
 */
export function counterpart(
  weighed: WeighedManifest,
  head: Examination,
  base: Examination | null,
): WeighedManifest | null {
  if (base === null) return null;
  const found =
    base.manifests.find(({ path, group }) => path === weighed.path && group === weighed.group) ??
    renamedFrom(weighed, head, base);
  return found !== null && isComparable(found, weighed) ? found : null;
}

/** Whether both were weighed in the same way. */
export function isComparable(a: WeighedManifest, b: WeighedManifest): boolean {
  return a.closure.closure.source === b.closure.closure.source;
}

function renamedFrom(weighed: WeighedManifest, head: Examination, base: Examination): WeighedManifest | null {
  const there = new Set(head.manifests.map(({ path }) => path));
  const names = rootsOf(weighed);
  let best: WeighedManifest | null = null;
  let bestShare = 0;
  for (const candidate of base.manifests) {
    if (candidate.group !== weighed.group || there.has(candidate.path)) continue;
    const share = common(names, rootsOf(candidate));
    if (share < SAME_FILE || share <= bestShare) continue;
    best = candidate;
    bestShare = share;
  }
  return best;
}

function rootsOf({ closure }: WeighedManifest): ReadonlySet<string> {
  return new Set(closure.closure.roots.map(({ name }) => name));
}

/** Common names as a share of all names of both. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : [...a].filter((name) => b.has(name)).length / all.size;
}

/** The same Dockerfile in the base tree: at the same path, else the only one of its name or folder that head does not have. */
export function counterpartDockerfile(
  model: DockerfileModel,
  head: Examination,
  base: Examination | null,
): DockerfileModel | null {
  if (base === null) return null;
  const same = base.dockerfiles.find(({ path }) => path === model.path);
  if (same !== undefined) return same;
  const there = new Set(head.dockerfiles.map(({ path }) => path));
  const gone = base.dockerfiles.filter(
    ({ path }) =>
      !there.has(path) &&
      (baseName(path) === baseName(model.path) || folderOf(path) === folderOf(model.path)),
  );
  const identical = gone.find(({ source }) => source.text === model.source.text);
  return identical ?? (gone.length === 1 ? (gone[0] ?? null) : null);
}
