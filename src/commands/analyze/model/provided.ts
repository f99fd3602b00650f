import type { Closure } from '../../../python/closure/closure.ts';
import type { ProvidedDistribution } from '../../../python/closure/from-catalogue.ts';
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
      if (!provided.has(each.name)) return each;
      const there = provided.get(each.name) ?? null;
      return there === null || there === each.version ? { ...each, provided: true } : each;
    }),
  };
}
