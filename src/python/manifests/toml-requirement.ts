import type { Problem } from '../../support/problem.ts';
import { parseRequirement } from '../requirement.ts';
import { maskCredentials } from './credentials.ts';
import type { ManifestRequirement } from './manifest.ts';
import { isTable, type TomlDocument } from './toml-document.ts';
import type { TomlPath } from './toml-positions.ts';

/** Requirements of one TOML array that are read; what stands behind them is reported. */
export const LIST_LIMIT = 20_000;

/** The array at `path`, each element with its own path; a problem when it is something else or too long. */
export function listAt(
  document: TomlDocument,
  path: TomlPath,
  value: unknown,
  problems: Problem[],
): readonly (readonly [TomlPath, unknown])[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(document.problem(path, 'error', `${path.join('.')} must be an array`, ''));
    return [];
  }
  if (value.length > LIST_LIMIT)
    problems.push(
      document.problem(
        path,
        'error',
        `${path.join('.')} has more than ${LIST_LIMIT} elements; the rest was not read`,
        '',
      ),
    );
  return value.slice(0, LIST_LIMIT).map((element: unknown, index) => [[...path, index], element] as const);
}

/** The PEP 508 requirements of the array at `path`; what is none becomes a problem. */
export function requirementsAt(
  document: TomlDocument,
  path: TomlPath,
  value: unknown,
  problems: Problem[],
): ManifestRequirement[] {
  return listAt(document, path, value, problems).flatMap(([place, element]) => {
    const read = requirementAt(document, place, element, problems);
    return read === null ? [] : [read];
  });
}

/** The requirement that the string at `path` is; a problem and null when it is none. */
export function requirementAt(
  document: TomlDocument,
  path: TomlPath,
  value: unknown,
  problems: Problem[],
): ManifestRequirement | null {
  if (typeof value !== 'string') {
    const what = isTable(value) ? 'a table' : 'no string';
    problems.push(document.problem(path, 'error', `a requirement must be a string, and this is ${what}`, ''));
    return null;
  }
  const written = maskCredentials(value);
  const parsed = parseRequirement(value);
  if (!parsed.ok) {
    problems.push(
      document.problem(path, 'error', `${shorten(written)}: ${parsed.message}`, 'Correct the requirement.'),
    );
    return null;
  }
  return {
    requirement: parsed.requirement,
    path: document.source.path,
    range: document.rangeOf(path),
    written,
    editable: false,
    hashes: [],
    comment: commentAfter(document, path),
    ...(document.hasString(path, value) ? { form: 'string' as const } : {}),
  };
}

/** The comment that stands behind the value at `path` on its last line, without `#`; null when there is none. */
export function commentAfter(document: TomlDocument, path: TomlPath): string | null {
  const { text } = document.source;
  const end = document.endOf(path);
  const found = end === null ? null : /^[ \t]*,?[ \t]*#([^\n]*)/.exec(text.slice(end, end + 2_000));
  return found?.[1] === undefined ? null : found[1].trim();
}

function shorten(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
