import type { Problem } from '../../support/problem.ts';
import { normalizeName } from '../name.ts';
import type { RequirementGroup } from './manifest.ts';
import { type TomlDocument, tableIn, valueIn } from './toml-document.ts';
import type { TomlPath } from './toml-positions.ts';
import { listAt } from './toml-requirement.ts';

/** Inclusions that are followed, and requirements that they bring: together they can grow exponentially. */
const LIMITS = { inclusions: 20_000, requirements: 50_000 };

/**
 * The groups with what those ask for that their `include-groups` name, however deep (Poetry documentation, "Including
 * dependencies from other groups"); a circle ends where it closes. A name of no group is a problem.
 */
export function includePoetryGroups(
  document: TomlDocument,
  groups: readonly RequirementGroup[],
  problems: Problem[],
): readonly RequirementGroup[] {
  const known = new Map(groups.map((group) => [group.id, group.requirements]));
  const includes = includesByGroup(document, known, problems);
  if (includes.size === 0) return groups;
  let [inclusions, added] = [0, 0];
  return groups.map(({ id, requirements }) => {
    // A set that grows while it is walked: each group once, however they include each other.
    const reached = new Set([id]);
    for (const group of reached)
      for (const name of includes.get(group) ?? []) {
        inclusions += 1;
        if (inclusions > LIMITS.inclusions) break;
        reached.add(name);
      }
    const more = [...reached].slice(1).flatMap((name) => (added > LIMITS.requirements ? [] : count(name)));
    return more.length === 0 ? { id, requirements } : { id, requirements: [...requirements, ...more] };
  });

  function count(name: string) {
    const brought = known.get(name) ?? [];
    added += brought.length;
    return brought;
  }
}

/** What each group includes directly, by ids. */
function includesByGroup(
  document: TomlDocument,
  known: ReadonlyMap<string, unknown>,
  problems: Problem[],
): ReadonlyMap<string, readonly string[]> {
  const base: TomlPath = ['tool', 'poetry', 'group'];
  const includes = new Map<string, readonly string[]>();
  for (const [name, table] of Object.entries(tableIn(document.root, ...base.map(String)) ?? {})) {
    const value = valueIn(tableIn(table), 'include-groups');
    if (value === undefined) continue;
    const ids = listAt(document, [...base, name, 'include-groups'], value, problems).flatMap(
      ([place, element]) => {
        const id = typeof element === 'string' ? `group:${normalizeName(element)}` : '';
        if (known.has(id) && id !== '') return [id];
        problems.push(
          document.problem(
            place,
            'error',
            typeof element === 'string'
              ? `the group ${element.slice(0, 100)} does not exist`
              : 'include-groups must hold names of groups',
            'Correct the include-groups.',
          ),
        );
        return [];
      },
    );
    includes.set(`group:${normalizeName(name)}`, ids);
  }
  return includes;
}
