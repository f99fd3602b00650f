import type { Problem } from '../../support/problem.ts';
import { normalizeName } from '../name.ts';
import { parseRequirement } from '../requirement.ts';
import { maskCredentials } from './credentials.ts';
import type { ManifestRequirement, RequirementGroup } from './manifest.ts';
import { translatePoetryConstraint } from './poetry-constraint.ts';
import { includePoetryGroups } from './poetry-groups.ts';
import { folderOf, resolveInRepository } from './repository-path.ts';
import { isTable, stringIn, type TomlDocument, type TomlTable, tableIn, valueIn } from './toml-document.ts';
import type { TomlPath } from './toml-positions.ts';
import { commentAfter, listAt } from './toml-requirement.ts';

/** What a classic Poetry project asks for. */
export interface PoetryProject {
  readonly name: string | null;
  readonly requiresPython: string | null;
  readonly groups: readonly RequirementGroup[];
}

interface PoetryDependency {
  readonly requirement: ManifestRequirement;
  readonly optional: boolean;
}

/**
 * The `tool.poetry` tables as requirements: constraints become PEP 440 specifiers, `python`, `platform` and
 * `markers` become one marker, git, url and path become direct references. `main` says whether
 * `tool.poetry.dependencies` is what the project depends on: it is not where `project.dependencies` is.
 */
export function readPoetry(document: TomlDocument, main: boolean, problems: Problem[]): PoetryProject | null {
  const poetry = tableIn(document.root, 'tool', 'poetry');
  if (poetry === null) return null;
  const base: TomlPath = ['tool', 'poetry'];
  const dependencies = main
    ? dependenciesAt(document, [...base, 'dependencies'], valueIn(poetry, 'dependencies'), problems)
    : [];
  const groups: RequirementGroup[] = [];
  if (main) {
    groups.push({
      id: '',
      requirements: dependencies.filter((one) => !one.optional).map((one) => one.requirement),
    });
    groups.push(...extrasOf(document, poetry, dependencies, problems));
  }
  const group = (name: string, path: TomlPath, value: unknown) => {
    const requirements = dependenciesAt(document, path, value, problems).map((one) => one.requirement);
    groups.push({ id: `group:${normalizeName(name)}`, requirements });
  };
  if (valueIn(poetry, 'dev-dependencies') !== undefined)
    group('dev', [...base, 'dev-dependencies'], valueIn(poetry, 'dev-dependencies'));
  for (const [name, table] of Object.entries(tableIn(poetry, 'group') ?? {}))
    group(name, [...base, 'group', name, 'dependencies'], valueIn(tableIn(table), 'dependencies'));
  const name = stringIn(poetry, 'name');
  const including = includePoetryGroups(document, groups, problems);
  return {
    name: name === null ? null : normalizeName(name),
    requiresPython: pythonOf(document, poetry, problems),
    groups: including,
  };
}

function pythonOf(document: TomlDocument, poetry: TomlTable, problems: Problem[]): string | null {
  const python = valueIn(tableIn(poetry, 'dependencies'), 'python');
  const constraint = typeof python === 'string' ? python : stringIn(tableIn(python), 'version');
  if (constraint === null) return null;
  const path = ['tool', 'poetry', 'dependencies', 'python'];
  const translated = translatePoetryConstraint(constraint);
  if (translated !== null) return translated.specifier === '' ? null : translated.specifier;
  problems.push(document.problem(path, 'error', `${constraint} is not a version constraint of Poetry`, ''));
  return null;
}

function extrasOf(
  document: TomlDocument,
  poetry: TomlTable,
  dependencies: readonly PoetryDependency[],
  problems: Problem[],
): RequirementGroup[] {
  return Object.entries(tableIn(poetry, 'extras') ?? {}).map(([extra, value]) => {
    const path: TomlPath = ['tool', 'poetry', 'extras', extra];
    const requirements = listAt(document, path, value, problems).flatMap(([place, element]) => {
      const name = typeof element === 'string' ? normalizeName(element.replace(/[\s([<>=!~;].*$/s, '')) : '';
      const named = dependencies.filter((one) => one.requirement.requirement.normalizedName === name);
      if (named.length === 0)
        problems.push(
          document.problem(
            place,
            'error',
            `the extra ${extra} names ${name || 'something'} that is no dependency`,
            'Add it to tool.poetry.dependencies.',
          ),
        );
      return named.map((one) => one.requirement);
    });
    return { id: `extra:${normalizeName(extra)}`, requirements };
  });
}

function dependenciesAt(
  document: TomlDocument,
  path: TomlPath,
  value: unknown,
  problems: Problem[],
): PoetryDependency[] {
  if (value === undefined) return [];
  if (!isTable(value)) {
    problems.push(document.problem(path, 'error', `${path.join('.')} must be a table`, ''));
    return [];
  }
  return Object.entries(value).flatMap(([name, wanted]) => {
    if (normalizeName(name) === 'python') return [];
    const place = [...path, name];
    const choices = Array.isArray(wanted)
      ? listAt(document, place, wanted, problems)
      : [[place, wanted] as const];
    return choices.flatMap(([at, choice]) => {
      const dependency = dependencyAt(document, at, place, name, choice, problems);
      return dependency === null ? [] : [dependency];
    });
  });
}

function dependencyAt(
  document: TomlDocument,
  at: TomlPath,
  entry: TomlPath,
  name: string,
  wanted: unknown,
  problems: Problem[],
): PoetryDependency | null {
  const refuse = (message: string) => {
    problems.push(document.problem(at, 'error', `${name}: ${message}`, 'Correct the dependency.'));
    return null;
  };
  const table = isTable(wanted) ? wanted : null;
  if (table === null && typeof wanted !== 'string')
    return refuse('a dependency must be a version or a table');
  const constraint = table === null ? String(wanted) : (stringIn(table, 'version') ?? '*');
  const translated = translatePoetryConstraint(constraint);
  if (translated === null) return refuse(`${constraint} is not a version constraint of Poetry`);
  if (!translated.exact)
    problems.push(
      document.problem(
        at,
        'warning',
        `${name}: ${constraint} is read as ${translated.specifier || 'any version'}, which spans its alternatives`,
        '',
      ),
    );
  const localPath = stringIn(table, 'path') ?? stringIn(table, 'file');
  const url = directReference(table) ?? localPath;
  const marker = poetryMarkerOf({
    python: stringIn(table, 'python'),
    platform: stringIn(table, 'platform'),
    markers: stringIn(table, 'markers'),
  });
  if (marker === null) return refuse('python is not a version constraint of Poetry');
  const extras = listAt(document, [...at, 'extras'], valueIn(table, 'extras'), problems)
    .map(([, extra]) => extra)
    .filter((extra) => typeof extra === 'string');
  const head = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${url === null ? translated.specifier : ''}`;
  const parsed = parseRequirement(marker === '' ? head : `${head} ; ${marker}`);
  if (!parsed.ok) return refuse(parsed.message);
  const range = document.entryRangeOf(at.length === entry.length ? entry : at);
  return {
    optional: valueIn(table, 'optional') === true,
    requirement: {
      requirement: { ...parsed.requirement, url },
      path: document.source.path,
      range,
      written: maskCredentials(document.source.text.slice(range.start, range.end)),
      editable: valueIn(table, 'develop') === true,
      hashes: [],
      comment: commentAfter(document, at),
      ...(at.length === entry.length && document.isKeyWithValue(at) ? { form: 'key' as const } : {}),
      ...(localPath === null
        ? {}
        : { localPath: resolveInRepository(folderOf(document.source.path), localPath) }),
    },
  };
}

function directReference(table: TomlTable | null): string | null {
  const git = stringIn(table, 'git');
  if (git === null) return stringIn(table, 'url');
  const revision = stringIn(table, 'rev') ?? stringIn(table, 'tag') ?? stringIn(table, 'branch');
  const subdirectory = stringIn(table, 'subdirectory');
  const fragment = subdirectory === null ? '' : `#subdirectory=${subdirectory}`;
  return `git+${git}${revision === null ? '' : `@${revision}`}${fragment}`;
}

/** What a dependency table says about where it holds. */
export interface PoetryConditions {
  readonly python: string | null;
  readonly platform: string | null;
  readonly markers: string | null;
}

/** The marker of a dependency table; empty when it holds everywhere, null when `python` is no constraint. */
export function poetryMarkerOf({ python, platform, markers }: PoetryConditions): string | null {
  const parts: string[] = [];
  if (python !== null) {
    const translated = translatePoetryConstraint(python);
    if (translated === null) return null;
    for (const specifier of translated.specifier.split(',').filter((part) => part !== '')) {
      const [, operator = '', version = ''] = /^([<>=!~]+)(.*)$/.exec(specifier) ?? [];
      const variable =
        version.split('.').length > 2 && !version.endsWith('.*') ? 'python_full_version' : 'python_version';
      parts.push(`${variable} ${operator} "${version}"`);
    }
  }
  if (platform !== null) parts.push(`sys_platform == "${platform.replaceAll('"', '')}"`);
  if (markers !== null && markers.trim() !== '') parts.push(parts.length > 0 ? `(${markers})` : markers);
  return parts.join(' and ');
}
