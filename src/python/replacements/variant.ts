import { compareVersions, parseVersion } from '../version.ts';
import type { ReplacementContext, RequirementContext } from './replacement.ts';

/** Whether the version that the group gets is one in which the variant was released too, from `since` on. */
export function isReleasedSince({ closure, requirement }: RequirementContext, since: string): boolean {
  const chosen = parseVersion(closure.get(requirement.requirement.normalizedName)?.version ?? '');
  const first = parseVersion(since);
  return chosen !== null && first !== null && compareVersions(chosen, first) >= 0;
}

/** Whether another distribution of the closure asks for this one by name and so brings it anyway. */
export function isNeededByOthers({ closure, requirement }: RequirementContext): boolean {
  const name = requirement.requirement.normalizedName;
  for (const other of closure.values())
    if (!other.provided && other.name !== name && other.dependencies.includes(name)) return true;
  return false;
}

/** Whether the closure holds a direct requirement whose own dependencies nobody knows. */
export function hasUnknownDependencies({ closure, direct }: ReplacementContext): boolean {
  return direct.some((name) => {
    const gap = closure.get(name)?.gap ?? null;
    return gap === 'not-in-catalogue' || gap === 'local' || gap === 'url';
  });
}
