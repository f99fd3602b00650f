import type { Closure } from '../../../python/closure/closure.ts';
import type { ProvidedDistribution } from '../../../python/closure/from-catalogue.ts';
import { matchesSpecifier, parseSpecifierSet } from '../../../python/specifier.ts';
import { byCodeUnit } from '../../../support/compare.ts';

/** Distributions that are already there, by normalised name, with their versions where known. */
export type Provided = ReadonlyMap<string, string | null>;

/** The same as a list, sorted by name. */
export function providedList(provided: Provided): ProvidedDistribution[] {
  return [...provided]
    .map(([name, version]) => ({ name, version }))
    .sort((a, b) => byCodeUnit(a.name, b.name));
}

/**
 * A closure from a lock file on top of what is already there: what is there in the locked version adds nothing. Another
 * version is installed over it and counts; an unknown version is taken to be the locked one.
 */
export function onTopOf(closure: Closure, provided: Provided): Closure {
  if (provided.size === 0) return closure;
  return {
    ...closure,
    distributions: closure.distributions.map((each) => {
      const there = provided.get(each.name);
      if (there === undefined || !satisfiesLocked(there, each.version)) return each;
      return { ...each, provided: true, version: there ?? each.version };
    }),
  };
}

/**
 * Whether an installer that is told to have `locked` leaves `there` as it is. As in `==`, a local version (`2.2.0+cpu`)
 * is what is locked without one, and not the other way round (PEP 440, "Version matching").
 */
export function satisfiesLocked(there: string | null, locked: string | null): boolean {
  if (there === null || there === locked) return true;
  if (locked === null) return false;
  const exactly = parseSpecifierSet(`==${locked}`);
  return exactly !== null && matchesSpecifier(exactly, there, { prereleases: true });
}

/** A closure of which only what was asked for is installed (`--no-deps`). */
export function withoutDependencies(closure: Closure): Closure {
  const roots = new Set(closure.roots.map(({ name }) => name));
  return {
    ...closure,
    distributions: closure.distributions
      .filter(({ name }) => roots.has(name))
      .map((each) => ({ ...each, dependencies: [] })),
  };
}

/** What a lock decides and what is asked for beside it, as one closure; the lock's versions count. */
export function besideLock(locked: Closure, more: Closure): Closure {
  const there = new Set(locked.distributions.map(({ name }) => name));
  return {
    ...locked,
    source: more.source,
    roots: [...locked.roots, ...more.roots],
    distributions: [
      ...locked.distributions,
      ...more.distributions.filter(({ name }) => !there.has(name)),
    ].sort((a, b) => byCodeUnit(a.name, b.name)),
    gaps: [...new Set([...locked.gaps, ...more.gaps])].sort(byCodeUnit),
  };
}
