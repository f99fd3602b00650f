import type { Catalogue } from '../../catalogue/catalogue.ts';
import { byCodeUnit } from '../../support/compare.ts';
import type { LockedDependency, LockedDistribution, LockFile } from '../manifests/manifest.ts';
import { evaluateMarker, type MarkerEnvironment, parseMarker } from '../marker.ts';
import { normalizeName } from '../name.ts';
import { markerEnvironment, type Target } from '../target.ts';
import { compareVersions, parseVersion } from '../version.ts';
import type { Closure, ClosureDistribution, ClosureRoot } from './closure.ts';
import { lockedWeight } from './locked-weight.ts';

/** What of a lock file gets installed. */
export interface LockSelection {
  /** Projects of the workspace to install; null for all. */
  readonly members: readonly string[] | null;
  /** Extras of these projects. */
  readonly extras: readonly string[];
  /** Dependency groups of these projects; uv installs `dev` unless told otherwise. Those that a pylock.toml takes by default are always taken. */
  readonly groups: readonly string[];
}

export interface LockClosureOptions {
  readonly target: Target;
  readonly roots: LockSelection;
  /** For installed bytes and import names; without it installed bytes are unknown. */
  readonly catalogue: Catalogue | null;
}

/**
 * All that a lock file installs on a target. Download bytes are those that the lock records for the wheel that the target
 * gets; where it records none, they are the catalogue's estimate or unknown (see lockedWeight). The workspace's own
 * projects are no distributions of the closure: what they ask for is. What they ask for only because something else needs
 * it (`transitive`) becomes a root where no edge leads to it.
 */
export function closureFromLock(lock: LockFile, options: LockClosureOptions): Closure {
  const walk = new LockWalk(lock, options);
  walk.followRoots();
  return {
    target: options.target,
    source: 'lock',
    roots: walk.roots,
    distributions: walk.distributions(),
    gaps: [...new Set(walk.gaps)].sort(byCodeUnit),
  };
}

/** A locked distribution that was reached, with the extras that somebody asks of it. */
interface Reached {
  readonly locked: LockedDistribution;
  readonly extras: Set<string>;
  readonly dependencies: Set<string>;
}

class LockWalk {
  readonly roots: ClosureRoot[] = [];
  readonly gaps: string[] = [];
  private readonly lock: LockFile;
  private readonly options: LockClosureOptions;
  private readonly environment: MarkerEnvironment;
  private readonly byName = new Map<string, LockedDistribution[]>();
  private readonly members: ReadonlySet<string>;
  private readonly reached = new Map<string, Reached>();
  private readonly expandedMembers = new Set<string>();
  /** Whether each marker met so far holds: locks repeat few markers many times. */
  private readonly markers = new Map<string, boolean>();
  private readonly queue: { readonly name: string; readonly extra: string | null }[] = [];
  private readonly groupNames: ReadonlySet<string>;
  private followed = 0;
  /** What is to be reached even if no edge leads to it, once all that the edges lead to is known. */
  private readonly transitive: {
    readonly project: LockedDistribution;
    readonly dependency: LockedDependency;
  }[] = [];
  /** Extras and groups that are asked of the roots, also as uv spells them in the markers of conflicting ones. */
  private readonly extraNames: ReadonlySet<string>;

  constructor(lock: LockFile, options: LockClosureOptions) {
    this.lock = lock;
    this.options = options;
    this.environment = markerEnvironment(options.target);
    this.members = new Set(lock.members.map(normalizeName));
    for (const locked of lock.distributions) {
      const name = normalizeName(locked.name);
      const known = this.byName.get(name);
      if (known === undefined) this.byName.set(name, [locked]);
      else known.push(locked);
    }
    this.groupNames = new Set([...options.roots.groups, ...(lock.defaultGroups ?? [])]);
    const { extras, groups } = options.roots;
    this.extraNames = new Set([
      ...extras,
      ...[...this.members].flatMap((member) => [
        ...extras.map((extra) => `extra-${member.length}-${member}-${extra}`),
        ...groups.map((group) => `group-${member.length}-${member}-${group}`),
      ]),
    ]);
  }

  followRoots(): void {
    const { members, extras, groups } = this.options.roots;
    for (const name of (members ?? this.lock.members).map(normalizeName).sort(byCodeUnit)) {
      const project = this.select({ name, version: null });
      if (project === null) {
        this.gaps.push(`${this.lock.path} has no entry for the project ${name}.`);
        continue;
      }
      this.expandMember(name, project);
      for (const extra of extras) this.addRoots(project, project.optionalDependencies.get(extra) ?? []);
      for (const group of groups) this.addRoots(project, project.groupDependencies.get(group) ?? []);
    }
    this.followQueue();
    for (const { project, dependency } of this.transitive) {
      if (!this.reached.has(normalizeName(dependency.name))) this.addRoot(project, dependency);
      else if (dependency.extras.length > 0) this.reach(dependency);
      this.followQueue();
    }
  }

  private followQueue(): void {
    for (let next = this.queue[this.followed]; next !== undefined; next = this.queue[this.followed]) {
      this.followed += 1;
      this.follow(next);
    }
  }

  distributions(): readonly ClosureDistribution[] {
    return [...this.reached.entries()]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([name, reached]) => this.toDistribution(name, reached));
  }

  private expandMember(name: string, project: LockedDistribution): void {
    if (this.expandedMembers.has(name)) return;
    this.expandedMembers.add(name);
    this.addRoots(project, project.dependencies);
  }

  private addRoots(project: LockedDistribution, dependencies: readonly LockedDependency[]): void {
    for (const dependency of dependencies) {
      if (!this.holds(dependency.marker)) continue;
      const name = normalizeName(dependency.name);
      if (this.members.has(name)) {
        const other = this.select({ name, version: null });
        if (other === null) continue;
        this.expandMember(name, other);
        for (const extra of dependency.extras)
          this.addRoots(other, other.optionalDependencies.get(extra) ?? []);
        continue;
      }
      if (dependency.transitive === true) this.transitive.push({ project, dependency });
      else this.addRoot(project, dependency);
    }
  }

  private addRoot(project: LockedDistribution, dependency: LockedDependency): void {
    const name = normalizeName(dependency.name);
    const written = dependency.extras.length === 0 ? name : `${name}[${dependency.extras.join(',')}]`;
    this.roots.push({ name, written, path: this.lock.path, range: project.range });
    this.reach(dependency);
  }

  /** Notes that the dependency is needed; its name, or null when the lock does not hold it. */
  private reach(dependency: LockedDependency): string | null {
    const name = normalizeName(dependency.name);
    const known = this.reached.get(name);
    if (known !== undefined) {
      const { version } = known.locked;
      const wanted = dependency.version !== null ? [dependency.version] : dependency.versions;
      if (wanted !== undefined && version !== null && !wanted.includes(version))
        this.gaps.push(
          `${this.lock.path} wants ${name} both as ${version} and as ${wanted.join(' or ')}; the first is weighed.`,
        );
    } else {
      const locked = this.select({ ...dependency, name });
      if (locked === null) {
        // What a pylock.toml installs is decided by the packages' own markers; its edges only tell why.
        if (this.lock.format === 'pylock.toml' && this.byName.has(name)) return null;
        this.gaps.push(`${this.lock.path} has no entry for ${name}.`);
        return null;
      }
      this.reached.set(name, { locked, extras: new Set(), dependencies: new Set() });
      this.queue.push({ name, extra: null });
    }
    const extras = this.reached.get(name)?.extras;
    for (const extra of dependency.extras) {
      if (extras === undefined || extras.has(extra)) continue;
      extras.add(extra);
      this.queue.push({ name, extra });
    }
    return name;
  }

  private follow({ name, extra }: { readonly name: string; readonly extra: string | null }): void {
    const reached = this.reached.get(name);
    if (reached === undefined) return;
    const { locked } = reached;
    const list = extra === null ? locked.dependencies : (locked.optionalDependencies.get(extra) ?? []);
    for (const dependency of list) {
      if (!this.holds(dependency.marker)) continue;
      const needed = this.reach(dependency);
      if (needed !== null && needed !== name) reached.dependencies.add(needed);
    }
  }

  /** The entry of a name that holds on the target; of several, the newest. */
  private select({
    name,
    version,
    versions,
  }: Pick<LockedDependency, 'name' | 'version' | 'versions'>): LockedDistribution | null {
    const entries = (this.byName.get(name) ?? []).filter(
      (entry) =>
        (version === null || entry.version === version) &&
        (versions === undefined || (entry.version !== null && versions.includes(entry.version))),
    );
    const holding = entries.filter(
      (entry) =>
        entry.resolutionMarkers.length === 0 || entry.resolutionMarkers.some((marker) => this.holds(marker)),
    );
    return [...holding].sort(newestFirst)[0] ?? (version === null ? null : (entries[0] ?? null));
  }

  private holds(marker: string | null): boolean {
    if (marker === null) return true;
    const known = this.markers.get(marker);
    if (known !== undefined) return known;
    const holds = this.evaluate(marker);
    this.markers.set(marker, holds);
    return holds;
  }

  private evaluate(marker: string): boolean {
    const result = parseMarker(marker);
    if (!result.ok) {
      this.gaps.push(
        `The marker "${marker}" in ${this.lock.path} can't be read (${result.message}); it is taken to hold.`,
      );
      return true;
    }
    return evaluateMarker(result.marker, this.environment, this.extraNames, {
      extraReading: 'together',
      dependencyGroups: this.groupNames,
    });
  }

  private toDistribution(name: string, { locked, dependencies }: Reached): ClosureDistribution {
    const { catalogue, target } = this.options;
    return {
      name,
      version: locked.version,
      ...lockedWeight(locked, target, catalogue),
      dependencies: [...dependencies].sort(byCodeUnit),
      importNames: catalogue?.find(name)?.importNames ?? [],
      provided: false,
    };
  }
}

function newestFirst(a: LockedDistribution, b: LockedDistribution): number {
  const [left, right] = [parseVersion(a.version ?? ''), parseVersion(b.version ?? '')];
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return compareVersions(right, left);
}
