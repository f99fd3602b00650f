import type { Problem } from '../../support/problem.ts';
import { normalizeName } from '../name.ts';
import { maskCredentials } from './credentials.ts';
import type { ManifestIndex, UvSource } from './manifest.ts';
import { isTable, stringIn, type TomlDocument, type TomlTable, tableIn, valueIn } from './toml-document.ts';
import type { TomlPath } from './toml-positions.ts';
import { listAt } from './toml-requirement.ts';

/** Where `tool.uv.sources` takes distributions from, in the order of the file. */
export function readUvSources(document: TomlDocument, problems: Problem[]): UvSource[] {
  const table = tableIn(document.root, 'tool', 'uv', 'sources');
  if (table === null) return [];
  return Object.entries(table).flatMap(([name, value]) => {
    const path: TomlPath = ['tool', 'uv', 'sources', name];
    const choices = Array.isArray(value) ? listAt(document, path, value, problems) : [[path, value] as const];
    return choices.flatMap(([place, choice]) => {
      if (isTable(choice)) return [uvSource(name, choice)];
      problems.push(document.problem(place, 'error', `the source of ${name} must be a table`, ''));
      return [];
    });
  });
}

function uvSource(name: string, table: TomlTable): UvSource {
  const extra = stringIn(table, 'extra');
  const group = stringIn(table, 'group');
  const masked = (key: string) => {
    const text = stringIn(table, key);
    return text === null ? null : maskCredentials(text);
  };
  return {
    name: normalizeName(name),
    index: stringIn(table, 'index'),
    git: masked('git'),
    url: masked('url'),
    path: stringIn(table, 'path'),
    workspace: valueIn(table, 'workspace') === true,
    marker: stringIn(table, 'marker'),
    extra: extra === null ? null : normalizeName(extra),
    group: group === null ? null : normalizeName(group),
  };
}

/**
 * The indexes that the file names: uv's, then Poetry's and PDM's. An index that is the default replaces the
 * client's own (`index`), the others are asked beside it (`extra-index`).
 */
export function readTomlIndexes(document: TomlDocument, problems: Problem[]): ManifestIndex[] {
  const uv = tableIn(document.root, 'tool', 'uv');
  const indexes: ManifestIndex[] = [];
  for (const [path, table] of tablesAt(document, ['tool', 'uv', 'index'], valueIn(uv, 'index'), problems))
    addIndex(indexes, document, path, table, 'url', {
      kind: valueIn(table, 'default') === true ? 'index' : 'extra-index',
      explicit: valueIn(table, 'explicit') === true,
    });
  const legacy = (key: string, kind: ManifestIndex['kind']) => {
    const value = valueIn(uv, key);
    const path: TomlPath = ['tool', 'uv', key];
    const places = Array.isArray(value) ? listAt(document, path, value, problems) : [[path, value] as const];
    for (const [place, url] of places)
      if (typeof url === 'string') indexes.push(indexAt(document, place, null, url, kind, false));
  };
  legacy('index-url', 'index');
  legacy('extra-index-url', 'extra-index');
  legacy('find-links', 'find-links');
  if (valueIn(uv, 'no-index') === true)
    indexes.push(indexAt(document, ['tool', 'uv', 'no-index'], null, '', 'no-index', false));
  for (const tool of ['poetry', 'pdm']) {
    const value = valueIn(tableIn(document.root, 'tool', tool), 'source');
    for (const [path, table] of tablesAt(document, ['tool', tool, 'source'], value, problems)) {
      const priority =
        stringIn(table, 'priority') ?? (valueIn(table, 'default') === true ? 'default' : 'primary');
      const findLinks = stringIn(table, 'type') === 'find_links';
      addIndex(indexes, document, path, table, 'url', {
        kind: findLinks ? 'find-links' : isDefault(tool, priority, table) ? 'index' : 'extra-index',
        explicit: priority === 'explicit',
      });
    }
  }
  return indexes;
}

/** Poetry's primary sources replace the default index as soon as there is one; PDM's does so when it is named `pypi`. */
function isDefault(tool: string, priority: string, table: TomlTable): boolean {
  if (tool === 'pdm') return stringIn(table, 'name') === 'pypi';
  return priority === 'default' || priority === 'primary';
}

function addIndex(
  indexes: ManifestIndex[],
  document: TomlDocument,
  path: TomlPath,
  table: TomlTable,
  key: string,
  { kind, explicit }: { kind: ManifestIndex['kind']; explicit: boolean },
): void {
  const url = stringIn(table, key);
  if (url !== null)
    indexes.push(indexAt(document, [...path, key], stringIn(table, 'name'), url, kind, explicit));
}

function indexAt(
  document: TomlDocument,
  path: TomlPath,
  name: string | null,
  url: string,
  kind: ManifestIndex['kind'],
  explicit: boolean,
): ManifestIndex {
  const range = document.rangeOf(path);
  return { kind, name, url: maskCredentials(url), explicit, path: document.source.path, range };
}

function tablesAt(
  document: TomlDocument,
  path: TomlPath,
  value: unknown,
  problems: Problem[],
): readonly (readonly [TomlPath, TomlTable])[] {
  return listAt(document, path, value, problems).flatMap(([place, element]) => {
    if (isTable(element)) return [[place, element] as const];
    problems.push(document.problem(place, 'error', `${path.join('.')} must hold tables`, ''));
    return [];
  });
}
