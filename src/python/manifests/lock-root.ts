import { normalizeName } from '../name.ts';
import type { LockedVersions } from './locked-edges.ts';
import type {
  LockedDependency,
  LockedDistribution,
  LockFile,
  Manifest,
  ManifestRequirement,
  RequirementGroup,
} from './manifest.ts';
import { readPyproject } from './pyproject.ts';
import { type ReadSource, readQuietly } from './read-source.ts';
import { folderOf } from './repository-path.ts';

/** The root of a lock that does not hold the project itself: what somebody asks for directly, by extra and group. */
export interface LockRoot {
  readonly dependencies: readonly LockedDependency[];
  readonly optionalDependencies: ReadonlyMap<string, readonly LockedDependency[]>;
  readonly groupDependencies: ReadonlyMap<string, readonly LockedDependency[]>;
}

/** The pyproject.toml beside a lock; null when it is missing or can't be read. */
export async function projectBeside(lockPath: string, read: ReadSource): Promise<Manifest | null> {
  const source = await readQuietly(read, pathBeside(lockPath, 'pyproject.toml'));
  if (source === null) return null;
  const manifest = await readPyproject(source, read);
  return isReadable(manifest) ? manifest : null;
}

/** The path of a file in the folder of another. */
export function pathBeside(path: string, name: string): string {
  const folder = folderOf(path);
  return folder === '' ? name : `${folder}/${name}`;
}

/** A file that is no TOML gives a manifest without groups: it says nothing of what is asked for. */
function isReadable(manifest: Manifest): boolean {
  return manifest.groups.length > 0;
}

/**
 * What a manifest asks for, as the root of its lock. `holds` says which groups and extras the lock was made with; others
 * can't be installed from it.
 */
export function rootFromManifest(
  manifest: Manifest,
  versions: LockedVersions,
  holds: (kind: 'extra' | 'group', name: string) => boolean,
): LockRoot {
  const own = manifest.groups.find(({ id }) => id === '');
  const named = (kind: 'extra' | 'group') =>
    new Map(
      manifest.groups
        .filter(({ id }) => id.startsWith(`${kind}:`) && holds(kind, id.slice(kind.length + 1)))
        .map(
          (group) => [group.id.slice(kind.length + 1), dependenciesOf(group, manifest, versions)] as const,
        ),
    );
  return {
    dependencies: own === undefined ? [] : dependenciesOf(own, manifest, versions),
    optionalDependencies: named('extra'),
    groupDependencies: named('group'),
  };
}

function dependenciesOf(
  { requirements }: RequirementGroup,
  manifest: Manifest,
  versions: LockedVersions,
): readonly LockedDependency[] {
  return requirements
    .filter(
      ({ requirement: { normalizedName } }) => normalizedName !== '' && normalizedName !== manifest.project,
    )
    .map((requirement) => dependencyOf(requirement, versions));
}

function dependencyOf({ requirement }: ManifestRequirement, versions: LockedVersions): LockedDependency {
  const { normalizedName: name, extras, specifier, url, marker } = requirement;
  return versions.dependencyOf({ name, extras, specifier: url === null ? specifier : null, marker }, marker);
}

/** The dependencies with those marked that another distribution needs, so that they are no roots of their own. */
export function withTransitive(
  dependencies: readonly LockedDependency[],
  distributions: readonly LockedDistribution[],
): readonly LockedDependency[] {
  const needed = new Set<string>();
  for (const { name, dependencies: plain, optionalDependencies } of distributions)
    for (const each of [plain, ...optionalDependencies.values()])
      for (const dependency of each) if (dependency.name !== name) needed.add(dependency.name);
  return dependencies.map((each) => (needed.has(each.name) ? { ...each, transitive: true } : each));
}

/**
 * The lock with its root as the one member, named after the project where the project has a name of its own. A lock in
 * which nothing could be read has none.
 */
export function lockWithRoot(
  lock: Omit<LockFile, 'members'>,
  project: string | null,
  root: LockRoot,
): LockFile {
  const isUnreadable = lock.problems.some(({ severity }) => severity === 'error');
  if (isUnreadable && lock.distributions.length === 0) return { ...lock, members: [] };
  const taken = new Set(lock.distributions.map(({ name }) => name));
  let name = normalizeName(project ?? 'project');
  while (taken.has(name)) name += '-project';
  const member: LockedDistribution = {
    name,
    version: null,
    range: lock.source.range(0, 0),
    source: { kind: 'local', path: '.' },
    wheels: [],
    sdist: null,
    ...root,
    resolutionMarkers: [],
  };
  return { ...lock, members: [name], distributions: [...lock.distributions, member] };
}
