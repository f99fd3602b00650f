import { normalizeName } from '../name.ts';
import { type TomlDocument, tableIn, valueIn } from './toml-document.ts';

/** What installers take of a project's groups unless they are told otherwise. */
export interface DefaultGroups {
  /** uv's `default-groups`, normalised; `*` for `"all"`; `dev` where nothing is set (uv documentation, "Default groups"). */
  readonly defaultGroups: readonly string[];
  /** Poetry's groups with `optional = true`, normalised, sorted (Poetry documentation, "Optional groups"). */
  readonly optionalGroups: readonly string[];
}

/** Reads which groups are installed by default; what is not of the expected type counts as not set. */
export function readDefaultGroups(document: TomlDocument): DefaultGroups {
  const named = valueIn(tableIn(document.root, 'tool', 'uv'), 'default-groups');
  const groups = Object.entries(tableIn(document.root, 'tool', 'poetry', 'group') ?? {});
  return {
    defaultGroups:
      named === 'all'
        ? ['*']
        : Array.isArray(named)
          ? named.filter((name) => typeof name === 'string').map(normalizeName)
          : ['dev'],
    optionalGroups: groups
      .filter(([, group]) => valueIn(tableIn(group), 'optional') === true)
      .map(([name]) => normalizeName(name))
      .sort(),
  };
}
