import type { Problem } from '../../support/problem.ts';
import { normalizeName } from '../name.ts';
import type { ManifestRequirement, RequirementGroup } from './manifest.ts';
import { isTable, stringIn, type TomlDocument, tableIn } from './toml-document.ts';
import type { TomlPath } from './toml-positions.ts';
import { listAt, requirementAt } from './toml-requirement.ts';

/** Requirements that all groups together may have after their includes are put in: they can grow exponentially. */
const EXPANSION_LIMIT = 50_000;

type Entry =
  | { readonly requirement: ManifestRequirement }
  | { readonly include: string; readonly path: TomlPath };

/**
 * The dependency groups of PEP 735 in the order of the file, each `include-group` replaced by what it includes.
 * A group that is unknown, that includes itself, or whose normalised name occurs twice is a problem; the rest of
 * its group is read.
 */
export function readDependencyGroups(document: TomlDocument, problems: Problem[]): RequirementGroup[] {
  const table = tableIn(document.root, 'dependency-groups');
  if (table === null) return [];
  const groups = new Map<string, Entry[]>();
  for (const [name, value] of Object.entries(table)) {
    const path = ['dependency-groups', name];
    const normalized = normalizeName(name);
    if (groups.has(normalized))
      problems.push(
        document.problem(
          path,
          'error',
          `the dependency group ${normalized} is defined twice`,
          'Rename one of them.',
        ),
      );
    else groups.set(normalized, entriesOf(document, path, value, problems));
  }
  const expansion = new GroupExpansion(document, groups, problems);
  return [...groups.keys()].map((name) => ({
    id: `group:${name}`,
    requirements: expansion.requirementsOf(name),
  }));
}

function entriesOf(document: TomlDocument, path: TomlPath, value: unknown, problems: Problem[]): Entry[] {
  return listAt(document, path, value, problems).flatMap(([place, element]): Entry[] => {
    if (isTable(element)) {
      const include = stringIn(element, 'include-group');
      if (include !== null && Object.keys(element).length === 1)
        return [{ include: normalizeName(include), path: place }];
      problems.push(
        document.problem(
          place,
          'error',
          'a table in a dependency group must be {include-group = "NAME"}',
          '',
        ),
      );
      return [];
    }
    const requirement = requirementAt(document, place, element, problems);
    return requirement === null ? [] : [{ requirement }];
  });
}

class GroupExpansion {
  readonly #document: TomlDocument;
  readonly #groups: ReadonlyMap<string, readonly Entry[]>;
  readonly #problems: Problem[];
  readonly #done = new Map<string, readonly ManifestRequirement[]>();
  readonly #open: string[] = [];
  #size = 0;

  constructor(document: TomlDocument, groups: ReadonlyMap<string, readonly Entry[]>, problems: Problem[]) {
    this.#document = document;
    this.#groups = groups;
    this.#problems = problems;
  }

  requirementsOf(name: string): readonly ManifestRequirement[] {
    const done = this.#done.get(name);
    if (done !== undefined) return done;
    this.#open.push(name);
    const requirements: ManifestRequirement[] = [];
    for (const entry of this.#groups.get(name) ?? []) {
      const more = 'requirement' in entry ? [entry.requirement] : this.#included(entry.include, entry.path);
      this.#size += more.length;
      if (this.#size > EXPANSION_LIMIT) break;
      for (const requirement of more) requirements.push(requirement);
    }
    this.#open.pop();
    this.#done.set(name, requirements);
    return requirements;
  }

  #included(name: string, path: TomlPath): readonly ManifestRequirement[] {
    const message = !this.#groups.has(name)
      ? `the dependency group ${name} does not exist`
      : this.#open.includes(name)
        ? `the dependency group ${name} includes itself${this.#open.at(-1) === name ? '' : ` through ${this.#open.at(-1)}`}`
        : this.#open.length > 100
          ? 'dependency groups include each other more than 100 deep'
          : null;
    if (message === null) return this.requirementsOf(name);
    this.#problems.push(this.#document.problem(path, 'error', message, 'Correct the include-group.'));
    return [];
  }
}
