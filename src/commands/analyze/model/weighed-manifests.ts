import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { WeighedClosure } from '../../../python/closure/closure.ts';
import { closureFromLock } from '../../../python/closure/from-lock.ts';
import { weighClosure } from '../../../python/closure/weigh.ts';
import type {
  LockFile,
  Manifest,
  ManifestRequirement,
  PipOptions,
} from '../../../python/manifests/manifest.ts';
import { manifestsDecidedBy } from '../../../python/manifests/registry.ts';
import { normalizeName } from '../../../python/name.ts';
import type { NamedIndexes, Scale } from '../../../python/scale/scale.ts';
import type { Target } from '../../../python/target.ts';
import { byCodeUnit } from '../../../support/compare.ts';
import type { DockerfileModel, PythonInstallModel, RunStep } from './dockerfile-model.ts';
import type { KnownManifest } from './install-request.ts';
import { chooseInterpreter, type Interpreter } from './interpreter.ts';
import { indexesOfManifest, prereleasePolicies } from './named-indexes.ts';
import { onTopOf, type Provided, providedList } from './provided.ts';
import { providedByBase } from './provided-by-base.ts';
import { isPytorchCpuIndex } from './pytorch-index.ts';
import type { ModelSettings } from './settings.ts';
import { withUnknownRest } from './weigh-installs.ts';

/** A group of requirements of a manifest or lock file, weighed for where it gets installed. */
export interface WeighedManifest {
  /** Repository path of the manifest, or of the lock file that decides. */
  readonly path: string;
  /** `extra:NAME` or `group:NAME`; null for the requirements themselves. */
  readonly group: string | null;
  /** The direct requirements that the group itself asks for, with their places. */
  readonly requirements: readonly ManifestRequirement[];
  /** All requirements that go into the closure; empty when a lock decides. */
  readonly resolved: readonly ManifestRequirement[];
  readonly constraints: readonly ManifestRequirement[];
  readonly overrides: readonly ManifestRequirement[];
  readonly pytorchCpu: boolean;
  readonly provided: Provided;
  readonly target: Target;
  /** What the interpreter was taken from. */
  readonly because: string;
  readonly closure: WeighedClosure;
  /** Normalised names that uv takes from another place than an index (`tool.uv.sources`); absent for none. */
  readonly takenElsewhere?: ReadonlySet<string>;
  readonly indexes: readonly NamedIndexes[];
  /** Normalised names that are left out of the closure. */
  readonly excludes: readonly string[];
  readonly pipOptions: readonly PipOptions[];
  /** The Dockerfile whose base and interpreter count, if any. */
  readonly dockerfile: string | null;
  /** Repository paths of the manifests in whose place a lock file stands; absent for what is no lock. */
  readonly decides?: readonly string[];
  /** Part of what is asked for could not be read, so that all weights are lower bounds. */
  readonly incomplete: boolean;
}

/** What all manifests of a repository share. */
export interface SharedFacts {
  readonly settings: ModelSettings;
  readonly catalogue: Catalogue;
  readonly scale: Scale;
  /** The interpreter that the repository names outside of Dockerfiles. */
  readonly pythonHint: Interpreter | null;
}

interface Circumstances {
  readonly target: Target;
  readonly because: string;
  readonly provided: Provided;
  readonly pytorchCpu: boolean;
  readonly dockerfile: string | null;
}

/** Every group of every manifest and lock file, by path and group. */
export async function weighManifests(
  known: readonly KnownManifest[],
  dockerfiles: readonly DockerfileModel[],
  shared: SharedFacts,
): Promise<WeighedManifest[]> {
  const locked = new Set(
    known.flatMap((each) => (each.kind === 'lock' ? manifestsDecidedBy(each.lock) : [])),
  );
  const weighed: WeighedManifest[] = [];
  for (const each of known) {
    if (each.kind === 'lock') {
      const decided = manifestsDecidedBy(each.lock);
      const beside = known.flatMap((other) =>
        other.kind === 'manifest' && decided.includes(other.manifest.path) ? [other.manifest] : [],
      );
      weighed.push(...(await weighLock(each.lock, beside, dockerfiles, shared)));
    } else if (!locked.has(each.manifest.path))
      weighed.push(...(await weighManifest(each.manifest, dockerfiles, shared)));
  }
  return weighed.sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.group ?? '', b.group ?? ''));
}

/** The closure of a group after its requirements were written otherwise. */
export async function reweigh(
  weighed: Omit<WeighedManifest, 'closure'>,
  requirements: readonly ManifestRequirement[],
  pytorchCpu: boolean,
  scale: Scale,
  maximumConflicts?: number,
): Promise<WeighedClosure> {
  const closure = weighClosure(
    await scale.closureOf({
      requirements,
      target: weighed.target,
      provided: providedList(weighed.provided),
      constraints: weighed.constraints,
      overrides: weighed.overrides,
      excludes: weighed.excludes,
      pytorchCpu,
      indexes: weighed.indexes,
      ...prereleasePolicies(weighed.pipOptions),
      ...(maximumConflicts === undefined ? {} : { maximumConflicts }),
    }),
  );
  return weighed.incomplete ? withUnknownRest(closure) : closure;
}

async function weighManifest(
  manifest: Manifest,
  dockerfiles: readonly DockerfileModel[],
  shared: SharedFacts,
): Promise<WeighedManifest[]> {
  const circumstances = circumstancesOf(manifest.path, manifest.requiresPython, dockerfiles, shared);
  const pytorchCpu = circumstances.pytorchCpu || manifest.indexes.some(({ url }) => isPytorchCpuIndex(url));
  const own = manifest.groups.find(({ id }) => id === '')?.requirements ?? [];
  const weighed: WeighedManifest[] = [];
  for (const group of manifest.groups) {
    // An empty requirements file installs nothing, which can be said; an empty project may be one that says nothing.
    if (group.requirements.length === 0 && manifest.format !== 'requirements.txt') continue;
    const resolved = group.id.startsWith('extra:') ? [...own, ...group.requirements] : group.requirements;
    const base = {
      path: manifest.path,
      group: group.id === '' ? null : group.id,
      requirements: group.requirements,
      resolved,
      constraints: manifest.constraints,
      overrides: manifest.overrides,
      ...circumstances,
      pytorchCpu,
      takenElsewhere: takenElsewhere(manifest),
      indexes: indexesOfManifest(manifest),
      excludes: manifest.excludes ?? [],
      pipOptions: manifest.pipOptions === undefined ? [] : [manifest.pipOptions],
      incomplete: isIncomplete(manifest, resolved),
    };
    weighed.push({ ...base, closure: await reweigh(base, resolved, pytorchCpu, shared.scale) });
  }
  return weighed;
}

/** Whether a part is missing: something that can't be read, or whose name only a build would tell. */
function isIncomplete(manifest: Manifest, resolved: readonly ManifestRequirement[]): boolean {
  return (
    manifest.problems.some(({ severity }) => severity === 'error') ||
    resolved.some(({ requirement }) => requirement.normalizedName === '')
  );
}

async function weighLock(
  lock: LockFile,
  manifests: readonly Manifest[],
  dockerfiles: readonly DockerfileModel[],
  shared: SharedFacts,
): Promise<WeighedManifest[]> {
  const { catalogue, scale } = shared;
  const indexes = manifests.flatMap(indexesOfManifest);
  const circumstances = circumstancesOf(lock.path, lock.requiresPython, dockerfiles, shared);
  const members = new Set(lock.members.map(normalizeName));
  const projects = lock.distributions.filter(({ name }) => members.has(normalizeName(name)));
  const groups: { id: string; extras: string[]; groups: string[]; members: readonly string[] | null }[] = [
    { id: '', extras: [], groups: [], members: null },
  ];
  for (const extra of namesIn(projects.map((project) => project.optionalDependencies)))
    groups.push({ id: `extra:${extra}`, extras: [extra], groups: [], members: null });
  for (const group of namesIn(projects.map((project) => project.groupDependencies)))
    groups.push({ id: `group:${group}`, extras: [], groups: [group], members: null });
  const all: WeighedManifest[] = [];
  for (const { id, extras, groups: chosen, members: only } of groups) {
    const closure = closureFromLock(lock, {
      target: circumstances.target,
      roots: { members: only, extras, groups: chosen },
      catalogue,
    });
    if (closure.roots.length === 0) continue;
    const placed = onTopOf(closure, circumstances.provided);
    const weighed = weighClosure(await scale.weighLocked({ closure: placed, lock, indexes }));
    const incomplete =
      closure.gaps.some((sentence) => sentence.includes('has no entry for')) ||
      lock.problems.some(({ severity }) => severity === 'error');
    const requirements = manifests.flatMap(
      (manifest) => manifest.groups.find((group) => group.id === id)?.requirements ?? [],
    );
    all.push({
      path: lock.path,
      decides: manifestsDecidedBy(lock),
      group: id === '' ? null : id,
      requirements,
      resolved: [],
      constraints: [],
      overrides: [],
      ...circumstances,
      indexes,
      excludes: [],
      pipOptions: [],
      incomplete,
      closure: incomplete ? withUnknownRest(weighed) : weighed,
    });
  }
  return all;
}

/** What is taken from a repository, an archive, a folder or the workspace. */
function takenElsewhere({ uvSources }: Manifest): ReadonlySet<string> {
  return new Set(
    uvSources
      .filter(({ git, url, path, workspace }) => git !== null || url !== null || path !== null || workspace)
      .map(({ name }) => normalizeName(name)),
  );
}

function namesIn(tables: readonly ReadonlyMap<string, unknown>[]): string[] {
  return [...new Set(tables.flatMap((table) => [...table.keys()]))].sort(byCodeUnit);
}

/** Where a manifest gets installed: by the first Dockerfile whose image takes it, else nowhere in particular. */
function circumstancesOf(
  path: string,
  requiresPython: string | null,
  dockerfiles: readonly DockerfileModel[],
  shared: SharedFacts,
): Circumstances {
  const { settings } = shared;
  const { platform, python } = settings.config;
  const place = installPlace(path, dockerfiles);
  if (place === null) {
    const interpreter = chooseInterpreter(
      { configured: python, hint: shared.pythonHint, requiresPython },
      null,
    );
    return {
      target: { python: interpreter.version, platform },
      because: interpreter.because,
      provided: new Map(),
      pytorchCpu: false,
      dockerfile: null,
    };
  }
  const { model, step, install } = place;
  return {
    target: { python: model.python.version, platform },
    because: model.python.because,
    provided: install.isolated ? new Map() : providedByBase(model.graph, step.stage.index, settings),
    pytorchCpu: install.pytorchCpu,
    dockerfile: model.path,
  };
}

function installPlace(
  path: string,
  dockerfiles: readonly DockerfileModel[],
): { model: DockerfileModel; step: RunStep; install: PythonInstallModel } | null {
  for (const model of dockerfiles)
    for (const step of model.steps) {
      const install = step.pythonInstalls.find(({ manifests }) => manifests.includes(path));
      if (install !== undefined) return { model, step, install };
    }
  return null;
}
