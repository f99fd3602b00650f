import type { ManifestRequirement, RequirementGroup } from './manifest.ts';

/** Requirements of one group after the expansion. */
const LIMIT = 50_000;

/**
 * The groups with each requirement for the project's own extras (`all = ["mine[viz,dev]"]`) replaced by what
 * those extras ask for, however deep; a circle ends where it closes. A self-reference under a marker stays,
 * because what it brings depends on the marker; so does one that is no extra of the project.
 */
export function expandSelfReferences(
  project: string | null,
  groups: readonly RequirementGroup[],
): readonly RequirementGroup[] {
  if (project === null) return groups;
  const byId = new Map(groups.map((group) => [group.id, group]));
  const expand = (group: RequirementGroup): RequirementGroup => {
    const result = new Set<ManifestRequirement>();
    const visited = new Set([group.id]);
    const open: ManifestRequirement[] = [...group.requirements].reverse();
    for (let next = open.pop(); next !== undefined && result.size < LIMIT; next = open.pop()) {
      const ids = selfExtras(project, next);
      if (ids === null || !ids.every((id) => byId.has(id))) {
        result.add(next);
        continue;
      }
      const fresh = ids.filter((id) => !visited.has(id));
      for (const id of fresh) visited.add(id);
      const brought = fresh.flatMap((id) => byId.get(id)?.requirements ?? []);
      for (const requirement of brought.reverse()) open.push(requirement);
    }
    return { id: group.id, requirements: [...result] };
  };
  return groups.map((group) =>
    group.requirements.some((requirement) => selfExtras(project, requirement) !== null)
      ? expand(group)
      : group,
  );
}

/** The groups that a self-reference means; null when the requirement is none. */
function selfExtras(project: string, { requirement }: ManifestRequirement): readonly string[] | null {
  if (requirement.normalizedName !== project || requirement.extras.length === 0) return null;
  if (requirement.marker !== null || requirement.url !== null) return null;
  return requirement.extras.map((extra) => `extra:${extra}`);
}
