import { normalizeName } from '../name.ts';
import { formatRequirement, type Requirement } from '../requirement.ts';
import { ANY_VERSION } from '../specifier.ts';

/** The requirement under another name with the same version specifiers, extras and marker: for variants released together. */
export function renamed(requirement: Requirement, name: string): string {
  return formatRequirement({ ...requirement, name, normalizedName: normalizeName(name) });
}

/** Another distribution in its place, with its marker only: versions and extras of the old one say nothing about the new. */
export function inPlaceOf(requirement: Requirement, name: string, extras: readonly string[] = []): string {
  return formatRequirement({
    ...requirement,
    name,
    normalizedName: normalizeName(name),
    extras,
    specifier: ANY_VERSION,
    url: null,
  });
}
