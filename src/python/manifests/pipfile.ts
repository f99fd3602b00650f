import type { Problem } from '../../support/problem.ts';
import type { SourceText } from '../../support/source-text.ts';
import { normalizeName } from '../name.ts';
import { parseRequirement } from '../requirement.ts';
import { maskCredentials } from './credentials.ts';
import type { Manifest, ManifestIndex, ManifestRequirement, RequirementGroup } from './manifest.ts';
import { folderOf, resolveInRepository } from './repository-path.ts';
import {
  isProblem,
  isTable,
  parseToml,
  stringIn,
  type TomlDocument,
  type TomlTable,
  tableIn,
  valueIn,
} from './toml-document.ts';
import type { TomlPath } from './toml-positions.ts';
import { commentAfter, LIST_LIMIT, listAt } from './toml-requirement.ts';

const PROBLEM_LIMIT = 1_000;

/** Tables of a Pipfile that hold no packages (Pipenv documentation, "Pipfile & Pipfile.lock"). */
const OTHER_TABLES: ReadonlySet<string> = new Set(['requires', 'scripts', 'pipenv', 'source']);

/** Keys of a package's table that are markers by their names (PEP 508). */
const MARKER_KEYS = [
  'os_name',
  'sys_platform',
  'platform_machine',
  'platform_python_implementation',
  'platform_release',
  'platform_system',
  'platform_version',
  'python_version',
  'python_full_version',
  'implementation_name',
  'implementation_version',
] as const;

/** The group of a category of packages: `` for the project's own, `dev` for those of development, else its own name. */
export function groupOfCategory(category: string): string {
  if (category === 'packages' || category === 'default') return '';
  if (category === 'dev-packages' || category === 'develop') return 'dev';
  return normalizeName(category);
}

/**
 * What a Pipfile asks for: `packages`, `dev-packages` as the group `dev`, and other categories as groups of their names.
 * Never throws for what a file contains.
 */
export function readPipfile(source: SourceText): Manifest {
  const document = parseToml(source);
  const problems: Problem[] = [];
  const nothing: Manifest = {
    path: source.path,
    format: 'Pipfile',
    source,
    project: null,
    requiresPython: null,
    groups: [],
    constraints: [],
    overrides: [],
    indexes: [],
    uvSources: [],
    includes: [],
    problems: [],
    defaultGroups: [],
  };
  if (isProblem(document)) return { ...nothing, problems: [document] };
  const groups: RequirementGroup[] = [{ id: '', requirements: [] }];
  for (const [category, table] of Object.entries(document.root)) {
    if (OTHER_TABLES.has(category)) continue;
    const group = groupOfCategory(category);
    const requirements = packagesAt(document, category, table, problems);
    if (group === '') groups[0] = { id: '', requirements };
    else groups.push({ id: `group:${group}`, requirements });
  }
  return {
    ...nothing,
    requiresPython: pythonOf(tableIn(document.root, 'requires')),
    groups,
    indexes: indexesOf(document, problems),
    problems: problems.slice(0, PROBLEM_LIMIT),
  };
}

function packagesAt(
  document: TomlDocument,
  category: string,
  table: unknown,
  problems: Problem[],
): ManifestRequirement[] {
  if (!isTable(table)) {
    problems.push(document.problem([category], 'error', `${category.slice(0, 100)} must be a table`, ''));
    return [];
  }
  return Object.entries(table)
    .slice(0, LIST_LIMIT)
    .flatMap(([name, wanted]) => {
      const read = packageAt(document, [category, name], name, wanted, problems);
      return read === null ? [] : [read];
    });
}

function packageAt(
  document: TomlDocument,
  path: TomlPath,
  name: string,
  wanted: unknown,
  problems: Problem[],
): ManifestRequirement | null {
  const refuse = (message: string) => {
    problems.push(
      document.problem(path, 'error', `${name.slice(0, 100)}: ${message}`, 'Correct the package.'),
    );
    return null;
  };
  const table = isTable(wanted) ? wanted : null;
  if (table === null && typeof wanted !== 'string') return refuse('a package must be a version or a table');
  const version = (table === null ? String(wanted) : (stringIn(table, 'version') ?? '*')).trim();
  const specifier = version === '*' || version === '' ? '' : /^\d/.test(version) ? `==${version}` : version;
  const extras = listAt(document, [...path, 'extras'], valueIn(table, 'extras'), problems)
    .map(([, extra]) => extra)
    .filter((extra) => typeof extra === 'string');
  const localPath = localPathOf(table);
  const url = directReference(table) ?? localPath;
  const marker = markerOf(table);
  const head = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${url === null ? specifier : ''}`;
  const parsed = parseRequirement(marker === '' ? head : `${head} ; ${marker}`);
  if (!parsed.ok) return refuse(parsed.message);
  const range = document.entryRangeOf(path);
  return {
    requirement: { ...parsed.requirement, url },
    path: document.source.path,
    range,
    written: maskCredentials(document.source.text.slice(range.start, range.end)),
    editable: valueIn(table, 'editable') === true,
    hashes: [],
    comment: commentAfter(document, path),
    ...(document.isKeyWithValue(path) ? { form: 'key' as const } : {}),
    ...(localPath === null
      ? {}
      : { localPath: resolveInRepository(folderOf(document.source.path), localPath) }),
  };
}

const VERSION_CONTROL = ['git', 'hg', 'svn', 'bzr'] as const;

function directReference(table: TomlTable | null): string | null {
  for (const kind of VERSION_CONTROL) {
    const url = stringIn(table, kind);
    if (url === null) continue;
    const reference = stringIn(table, 'ref');
    return `${kind}+${url}${reference === null ? '' : `@${reference}`}`;
  }
  const file = stringIn(table, 'file');
  return file !== null && hasScheme(file) ? file : null;
}

function localPathOf(table: TomlTable | null): string | null {
  const path = stringIn(table, 'path') ?? stringIn(table, 'file');
  return path === null || hasScheme(path) ? null : path;
}

function hasScheme(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

function markerOf(table: TomlTable | null): string {
  const markers = stringIn(table, 'markers');
  const parts = MARKER_KEYS.flatMap((key) => {
    const value = stringIn(table, key)?.trim();
    return value === undefined || value === '' ? [] : [`${key} ${value}`];
  });
  if (markers !== null && markers.trim() !== '') parts.push(parts.length > 0 ? `(${markers})` : markers);
  return parts.join(' and ');
}

function pythonOf(requires: TomlTable | null): string | null {
  const full = stringIn(requires, 'python_full_version');
  if (full !== null && /^\d+(?:\.\d+)*$/.test(full)) return `==${full}`;
  const version = stringIn(requires, 'python_version');
  return version !== null && /^\d+(?:\.\d+)*$/.test(version) ? `==${version}.*` : null;
}

/** The first `[[source]]` takes the place of the default index; packages name the others. */
function indexesOf(document: TomlDocument, problems: Problem[]): ManifestIndex[] {
  const written = valueIn(document.root, 'source');
  const sources = written !== undefined && !Array.isArray(written) ? [written] : written;
  return listAt(document, ['source'], sources, problems).flatMap(
    ([place, source], index): ManifestIndex[] => {
      const url = isTable(source) ? stringIn(source, 'url') : null;
      if (!isTable(source) || url === null) return [];
      return [
        {
          kind: index === 0 ? 'index' : 'extra-index',
          name: stringIn(source, 'name'),
          url: maskCredentials(url),
          explicit: false,
          path: document.source.path,
          range: document.rangeOf([...place, 'url']),
        },
      ];
    },
  );
}
