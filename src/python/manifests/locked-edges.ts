import { formatMarker, type Marker, parseMarker } from '../marker.ts';
import { matchesSpecifier, type SpecifierSet } from '../specifier.ts';
import type { LockedDependency } from './manifest.ts';
import { decideExtra, extrasNamedBy } from './marker-extras.ts';

/** What one distribution asks of another, before it is known which locked version answers. */
export interface Edge {
  /** Normalised. */
  readonly name: string;
  /** Normalised, sorted. */
  readonly extras: readonly string[];
  /** Null for a direct reference, and where the lock does not say. */
  readonly specifier: SpecifierSet | null;
  readonly marker: Marker | null;
  /** Extras for which it is asked although its marker names none. */
  readonly forExtras?: readonly string[];
}

/** More versions of one name, and more extras of one marker, than any tool writes: they are not told apart. */
const MOST_VERSIONS = 100;
const MOST_EXTRAS = 100;

/** Edges by the extra that asks for them. */
export interface SortedEdges {
  readonly dependencies: readonly LockedDependency[];
  readonly optionalDependencies: ReadonlyMap<string, readonly LockedDependency[]>;
}

/** Finds the locked versions that edges lead to. */
export class LockedVersions {
  readonly #versions = new Map<string, Set<string>>();

  constructor(distributions: Iterable<{ readonly name: string; readonly version: string | null }>) {
    for (const { name, version } of distributions) {
      const known = this.#versions.get(name) ?? new Set();
      if (version !== null) known.add(version);
      this.#versions.set(name, known);
    }
  }

  has(name: string): boolean {
    return this.#versions.has(name);
  }

  /** The edge as a dependency: with the versions that it allows where the lock holds several. */
  dependencyOf({ name, extras, specifier }: Edge, marker: Marker | null): LockedDependency {
    const base = { name, version: null, extras, marker: marker === null ? null : formatMarker(marker) };
    const locked = [...(this.#versions.get(name) ?? [])];
    if (locked.length < 2 || locked.length > MOST_VERSIONS || specifier === null) return base;
    const allowed = locked.filter((version) => matchesSpecifier(specifier, version, { prereleases: true }));
    return allowed.length === 0 || allowed.length === locked.length
      ? base
      : { ...base, versions: allowed.sort() };
  }

  /** Edges sorted by what asks for them: the distribution itself, or an extra of it that their markers name. */
  sort(edges: readonly Edge[]): SortedEdges {
    const dependencies: LockedDependency[] = [];
    const optionalDependencies = new Map<string, LockedDependency[]>();
    const addTo = (extra: string, dependency: LockedDependency) => {
      const known = optionalDependencies.get(extra);
      if (known === undefined) optionalDependencies.set(extra, [dependency]);
      else known.push(dependency);
    };
    for (const edge of edges) {
      const always = edge.marker === null ? true : decideExtra(edge.marker, null);
      const rest = (decided: Marker | true) => this.dependencyOf(edge, decided === true ? null : decided);
      const named = edge.forExtras ?? [];
      if (always !== false) {
        if (named.length === 0) dependencies.push(rest(always));
        for (const extra of named) addTo(extra, rest(always));
        continue;
      }
      for (const extra of namedExtras(edge.marker)) {
        const decided = edge.marker === null ? true : decideExtra(edge.marker, extra);
        if (decided !== false) addTo(extra, rest(decided));
      }
    }
    return { dependencies, optionalDependencies };
  }
}

function namedExtras(marker: Marker | null): readonly string[] {
  return marker === null ? [] : [...new Set(extrasNamedBy(marker))].slice(0, MOST_EXTRAS);
}

/** A marker that holds where one of several does; null where it always holds. */
export function anyOf(markers: readonly (string | null)[]): string | null {
  if (markers.length === 0 || markers.includes(null)) return null;
  const [first, ...others] = [...new Set(markers)];
  if (first === undefined || first === null) return null;
  return others.length === 0 ? first : [first, ...others].map((marker) => `(${marker})`).join(' or ');
}

/** The marker of a lock's own text, without a problem for what can't be read: the closure says so where it matters. */
export function markerIn(text: string | null): Marker | null {
  const parsed = text === null || text.trim() === '' ? null : parseMarker(text);
  return parsed?.ok === true ? parsed.marker : null;
}
