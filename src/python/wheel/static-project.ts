import { SourceText } from '../../support/source-text.ts';
import { isProblem, isTable, parseToml, stringIn, tableIn, valueIn } from '../manifests/toml-document.ts';
import { isValidName, normalizeName } from '../name.ts';
import { parseSpecifierSet } from '../specifier.ts';
import { parseVersion } from '../version.ts';
import type { CoreMetadata } from './distribution-facts.ts';
import { inExtra, underCondition } from './requires-txt.ts';

/** Fields of the project table that resolving needs and that a build may fill in. */
const NEEDED = new Set(['dependencies', 'optional-dependencies', 'requires-python']);

/**
 * What a pyproject.toml says of its own project without a build (PEP 621), as uv takes it: null when it has no project
 * table, when it leaves dependencies, extras or `requires-python` to the build, when Poetry's own table says the
 * dependencies, and when a value is not what it must be. `version` is that of the file name; a version in the table
 * comes first.
 */
export function staticProject(bytes: Uint8Array, version: string): CoreMetadata | null {
  const document = parseToml(SourceText.fromBytes('pyproject.toml', bytes));
  if (isProblem(document)) return null;
  const project = tableIn(document.root, 'project');
  const name = stringIn(project, 'name');
  if (project === null || name === null || !isValidName(name)) return null;
  const dynamic = valueIn(project, 'dynamic') ?? [];
  if (!isListOfTexts(dynamic) || dynamic.some((field) => NEEDED.has(field))) return null;
  const dependencies = valueIn(project, 'dependencies');
  // A project table without dependencies beside Poetry's is one whose dependencies Poetry's table says.
  if (dependencies === undefined && tableIn(document.root, 'tool', 'poetry') !== null) return null;
  const main = requirements(dependencies ?? [], null);
  const optional = valueIn(project, 'optional-dependencies') ?? Object.create(null);
  const requiresPython = valueIn(project, 'requires-python') ?? null;
  const written = valueIn(project, 'version') ?? version;
  if (main === null || !isTable(optional)) return null;
  if (typeof written !== 'string' || parseVersion(written) === null) return null;
  if (
    requiresPython !== null &&
    (typeof requiresPython !== 'string' || parseSpecifierSet(requiresPython) === null)
  )
    return null;
  const requires = [...main];
  for (const [extra, list] of Object.entries(optional)) {
    const lines = requirements(list, extra);
    if (lines === null || !isValidName(extra)) return null;
    requires.push(...lines);
  }
  return {
    name,
    version: written,
    requires,
    requiresPython,
    extras: [...new Set(Object.keys(optional).map(normalizeName))],
    isStatic: true,
  };
}

/** The lines of a list, under an extra when there is one; null when one of them is no requirement. */
function requirements(list: unknown, extra: string | null): readonly string[] | null {
  if (!isListOfTexts(list)) return null;
  const conditions = extra === null ? [] : [inExtra(extra)];
  const lines = list.map((line) => underCondition(line.trim(), conditions));
  return lines.every((line) => line !== null) ? lines : null;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
