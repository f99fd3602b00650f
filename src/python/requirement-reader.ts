import { parseRequirement, type Requirement } from './requirement.ts';

/**
 * Reads requirement lines of metadata, each text once: the same lines stand in many versions. Null for a line that is no
 * requirement; what is published with such lines is installed without them.
 */
export function requirementReader(): (line: string) => Requirement | null {
  const lines = new Map<string, Requirement | null>();
  return (line) => {
    const known = lines.get(line);
    if (known !== undefined) return known;
    const result = parseRequirement(line);
    const requirement = result.ok ? result.requirement : null;
    lines.set(line, requirement);
    return requirement;
  };
}
