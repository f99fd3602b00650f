import type { Problem } from '../../support/problem.ts';
import type { SourceText } from '../../support/source-text.ts';
import { isValidName, normalizeName } from '../name.ts';
import { parseSpecifierSet } from '../specifier.ts';
import { readDefaultGroups } from './default-groups.ts';
import { readDependencyGroups } from './dependency-groups.ts';
import { readEditableText } from './direct-reference.ts';
import { readDynamicDependencies } from './dynamic-dependencies.ts';
import type { Manifest, ManifestRequirement, RequirementGroup } from './manifest.ts';
import { readPoetry } from './poetry.ts';
import type { ReadSource } from './read-source.ts';
import { expandSelfReferences } from './self-reference.ts';
import {
  isProblem,
  isTable,
  parseToml,
  stringIn,
  type TomlDocument,
  tableIn,
  valueIn,
} from './toml-document.ts';
import type { TomlPath } from './toml-positions.ts';
import { listAt, requirementAt, requirementsAt } from './toml-requirement.ts';
import { readTomlIndexes, readUvSources } from './uv-settings.ts';

const PROBLEM_LIMIT = 1_000;

/**
 * What a pyproject.toml asks for: PEP 621 with extras and dynamic fields, PEP 735 groups, and the tables of uv,
 * Poetry, PDM and setuptools. `read` is asked for the files that dynamic fields name; without it they are
 * reported as not read. Never throws for what a file contains.
 */
export async function readPyproject(source: SourceText, read: ReadSource = () => null): Promise<Manifest> {
  const document = parseToml(source);
  if (isProblem(document)) return emptyManifest(source, document);
  const problems: Problem[] = [];
  const project = tableIn(document.root, 'project');
  const poetry = readPoetry(document, dependsByPoetry(document), problems);
  const dynamic = await readDynamicDependencies(document, read, poetry !== null, problems);
  const name = projectName(document, problems) ?? poetry?.name ?? null;
  const groups = mergeGroups([
    {
      id: '',
      requirements: requirementsAt(
        document,
        ['project', 'dependencies'],
        valueIn(project, 'dependencies'),
        problems,
      ),
    },
    ...extras(document, problems),
    ...dynamic.groups,
    ...(poetry?.groups ?? []),
    ...readDependencyGroups(document, problems),
    ...uvDevelopment(document, problems),
    ...pdmGroups(document, problems),
  ]);
  const uv = tableIn(document.root, 'tool', 'uv');
  const uvList = (key: string) => requirementsAt(document, ['tool', 'uv', key], valueIn(uv, key), problems);
  const manifest = {
    path: source.path,
    format: 'pyproject.toml' as const,
    source,
    project: name,
    requiresPython: requiresPython(document, problems) ?? poetry?.requiresPython ?? null,
    groups: expandSelfReferences(name, groups),
    constraints: uvList('constraint-dependencies'),
    overrides: uvList('override-dependencies'),
    indexes: readTomlIndexes(document, problems),
    uvSources: readUvSources(document, problems),
    includes: dynamic.includes,
    excludes: excludes(document, problems),
    ...readDefaultGroups(document),
  };
  return { ...manifest, problems: problems.slice(0, PROBLEM_LIMIT) };
}

function emptyManifest(source: SourceText, problem: Problem): Manifest {
  return {
    path: source.path,
    format: 'pyproject.toml',
    source,
    project: null,
    requiresPython: null,
    groups: [],
    constraints: [],
    overrides: [],
    indexes: [],
    uvSources: [],
    includes: [],
    problems: [problem],
  };
}

/** Poetry's own table counts unless the project table says what the project depends on. */
function dependsByPoetry(document: TomlDocument): boolean {
  return valueIn(tableIn(document.root, 'project'), 'dependencies') === undefined;
}

function projectName(document: TomlDocument, problems: Problem[]): string | null {
  const project = tableIn(document.root, 'project');
  if (project === null) {
    if (valueIn(document.root, 'project') !== undefined)
      problems.push(document.problem(['project'], 'error', 'project must be a table', ''));
    return null;
  }
  const name = stringIn(project, 'name');
  if (name !== null && isValidName(name)) return normalizeName(name);
  problems.push(
    document.problem(
      ['project', 'name'],
      'error',
      name === null ? 'the project has no name' : 'the name of the project is not valid',
      'Give project.name a name of letters, digits, dots and dashes.',
    ),
  );
  return null;
}

function requiresPython(document: TomlDocument, problems: Problem[]): string | null {
  const value = valueIn(tableIn(document.root, 'project'), 'requires-python');
  if (value === undefined) return null;
  if (typeof value === 'string' && parseSpecifierSet(value) !== null) return value.trim();
  problems.push(
    document.problem(
      ['project', 'requires-python'],
      'error',
      'requires-python is not a version specifier',
      'Write it like ">=3.10".',
    ),
  );
  return null;
}

function extras(document: TomlDocument, problems: Problem[]): RequirementGroup[] {
  const path: TomlPath = ['project', 'optional-dependencies'];
  const value = valueIn(tableIn(document.root, 'project'), 'optional-dependencies');
  if (value === undefined) return [];
  if (!isTable(value)) {
    problems.push(document.problem(path, 'error', 'project.optional-dependencies must be a table', ''));
    return [];
  }
  return Object.entries(value).map(([extra, list]) => ({
    id: `extra:${normalizeName(extra)}`,
    requirements: requirementsAt(document, [...path, extra], list, problems),
  }));
}

/** `tool.uv.dev-dependencies`, which uv reads as part of the group `dev`. */
function uvDevelopment(document: TomlDocument, problems: Problem[]): RequirementGroup[] {
  const path: TomlPath = ['tool', 'uv', 'dev-dependencies'];
  const value = valueIn(tableIn(document.root, 'tool', 'uv'), 'dev-dependencies');
  return value === undefined
    ? []
    : [{ id: 'group:dev', requirements: requirementsAt(document, path, value, problems) }];
}

/** `tool.pdm.dev-dependencies`: groups of PEP 508 strings, or `-e` with a URL. */
function pdmGroups(document: TomlDocument, problems: Problem[]): RequirementGroup[] {
  const path: TomlPath = ['tool', 'pdm', 'dev-dependencies'];
  return Object.entries(tableIn(document.root, ...path.map(String)) ?? {}).map(([group, list]) => ({
    id: `group:${normalizeName(group)}`,
    requirements: listAt(document, [...path, group], list, problems).flatMap(([place, element]) => {
      const read =
        typeof element === 'string' && element.startsWith('-e ')
          ? editable(document, place, element, problems)
          : requirementAt(document, place, element, problems);
      return read === null ? [] : [read];
    }),
  }));
}

function editable(
  document: TomlDocument,
  path: TomlPath,
  text: string,
  problems: Problem[],
): ManifestRequirement | null {
  const understood = readEditableText(text.slice(3));
  for (const message of understood.errors) problems.push(document.problem(path, 'error', message, ''));
  if (understood.requirement === null) return null;
  return {
    requirement: understood.requirement,
    path: document.source.path,
    range: document.rangeOf(path),
    written: text,
    editable: true,
    hashes: [],
    comment: null,
  };
}

function excludes(document: TomlDocument, problems: Problem[]): readonly string[] {
  const path: TomlPath = ['tool', 'uv', 'exclude-dependencies'];
  return listAt(
    document,
    path,
    valueIn(tableIn(document.root, 'tool', 'uv'), 'exclude-dependencies'),
    problems,
  )
    .flatMap(([place, element]) => {
      if (typeof element === 'string' && isValidName(element)) return [normalizeName(element)];
      problems.push(
        document.problem(place, 'error', 'exclude-dependencies must hold names of distributions', ''),
      );
      return [];
    })
    .sort();
}

/** Groups of one id as one group; the project's own is always there and stands first. */
function mergeGroups(groups: readonly RequirementGroup[]): RequirementGroup[] {
  const merged = new Map<string, ManifestRequirement[]>([['', []]]);
  for (const { id, requirements } of groups) {
    const list = merged.get(id) ?? [];
    for (const requirement of requirements) list.push(requirement);
    merged.set(id, list);
  }
  return [...merged].map(([id, requirements]) => ({ id, requirements }));
}
