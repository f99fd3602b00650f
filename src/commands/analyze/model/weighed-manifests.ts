import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { WeighedClosure } from '../../../python/closure/closure.ts';
import { closureFromCatalogue } from '../../../python/closure/from-catalogue.ts';
import { closureFromLock } from '../../../python/closure/from-lock.ts';
import { weighClosure } from '../../../python/closure/weigh.ts';
import type { LockFile, Manifest, ManifestRequirement } from '../../../python/manifests/manifest.ts';
import { normalizeName } from '../../../python/name.ts';
import type { Target } from '../../../python/target.ts';
import { byCodeUnit } from '../../../support/compare.ts';
import { folderOf } from '../../../support/container-path.ts';
import type { DockerfileModel, PythonInstallModel, RunStep } from './dockerfile-model.ts';
import type { KnownManifest } from './install-request.ts';
import { chooseInterpreter, type Interpreter } from './interpreter.ts';
import { onTopOf, type Provided, providedList } from './provided.ts';
import { providedByBase } from './provided-by-base.ts';
import { isPytorchCpuIndex, localLabels } from './pytorch-index.ts';
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
  /** The Dockerfile whose base and interpreter count, if any. */
  readonly dockerfile: string | null;
  /** Part of what is asked for could not be read, so that all weights are lower bounds. */
  readonly incomplete: boolean;
}

/** What all manifests of a repository share. */
export interface SharedFacts {
  readonly settings: ModelSettings;
  readonly catalogue: Catalogue;
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
export function weighManifests(
  known: readonly KnownManifest[],
  dockerfiles: readonly DockerfileModel[],
  shared: SharedFacts,
): WeighedManifest[] {
  const locked = new Set(known.flatMap((each) => (each.kind === 'lock' ? [folderOf(each.lock.path)] : [])));
  const weighed: WeighedManifest[] = [];
  for (const each of known) {
    if (each.kind === 'lock') {
      const beside = known.flatMap((other) =>
        other.kind === 'manifest' && isBeside(other.manifest, each.lock) ? [other.manifest] : [],
      );
      weighed.push(...weighLock(each.lock, beside, dockerfiles, shared));
    } else if (each.manifest.format !== 'pyproject.toml' || !locked.has(folderOf(each.manifest.path)))
      weighed.push(...weighManifest(each.manifest, dockerfiles, shared));
  }
  return weighed.sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.group ?? '', b.group ?? ''));
}

/** The closure of a group after its requirements were written otherwise. */
export function reweigh(
  weighed: WeighedManifest,
  requirements: readonly ManifestRequirement[],
  pytorchCpu: boolean,
  catalogue: Catalogue,
): WeighedClosure {
  const closure = weighClosure(
    closureFromCatalogue(requirements, {
      target: weighed.target,
      catalogue,
      provided: providedList(weighed.provided),
      constraints: weighed.constraints,
      overrides: weighed.overrides,
      labels: localLabels(pytorchCpu),
    }),
  );
  return weighed.incomplete ? withUnknownRest(closure) : closure;
}

function weighManifest(
  manifest: Manifest,
  dockerfiles: readonly DockerfileModel[],
  shared: SharedFacts,
): WeighedManifest[] {
  const { catalogue } = shared;
  const circumstances = circumstancesOf(manifest.path, manifest.requiresPython, dockerfiles, shared);
  const pytorchCpu = circumstances.pytorchCpu || manifest.indexes.some(({ url }) => isPytorchCpuIndex(url));
  const own = manifest.groups.find(({ id }) => id === '')?.requirements ?? [];
  return manifest.groups.flatMap((group) => {
    // An empty requirements file installs nothing, which can be said; an empty project may be one that says nothing.
    if (group.requirements.length === 0 && manifest.format !== 'requirements.txt') return [];
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
    };
    const closure = closureFromCatalogue(resolved, {
      target: base.target,
      catalogue,
      provided: providedList(base.provided),
      constraints: base.constraints,
      overrides: base.overrides,
      labels: localLabels(pytorchCpu),
    });
    const weighed = weighClosure(closure);
    const incomplete = isIncomplete(manifest, resolved);
    return [{ ...base, incomplete, closure: incomplete ? withUnknownRest(weighed) : weighed }];
  });
}

/** Whether a part is missing: something that can't be read, or whose name only a build would tell. */
function isIncomplete(manifest: Manifest, resolved: readonly ManifestRequirement[]): boolean {
  return (
    manifest.problems.some(({ severity }) => severity === 'error') ||
    resolved.some(({ requirement }) => requirement.normalizedName === '')
  );
}

function weighLock(
  lock: LockFile,
  manifests: readonly Manifest[],
  dockerfiles: readonly DockerfileModel[],
  shared: SharedFacts,
): WeighedManifest[] {
  const { catalogue } = shared;
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
  return groups.flatMap(({ id, extras, groups: chosen, members: only }) => {
    const closure = closureFromLock(lock, {
      target: circumstances.target,
      roots: { members: only, extras, groups: chosen },
      catalogue,
    });
    if (closure.roots.length === 0) return [];
    const weighed = weighClosure(onTopOf(closure, circumstances.provided));
    const incomplete =
      closure.gaps.some((sentence) => sentence.includes('has no entry for')) ||
      lock.problems.some(({ severity }) => severity === 'error');
    const requirements = manifests.flatMap(
      (manifest) => manifest.groups.find((group) => group.id === id)?.requirements ?? [],
    );
    return [
      {
        path: lock.path,
        group: id === '' ? null : id,
        requirements,
        resolved: [],
        constraints: [],
        overrides: [],
        ...circumstances,
        incomplete,
        closure: incomplete ? withUnknownRest(weighed) : weighed,
      },
    ];
  });
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

function isBeside(manifest: Manifest, lock: LockFile): boolean {
  return manifest.format === 'pyproject.toml' && folderOf(manifest.path) === folderOf(lock.path);
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
