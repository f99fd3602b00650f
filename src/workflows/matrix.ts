import type { TextRange } from '../support/source-text.ts';
import { holdsExpression } from './expression.ts';
import { entryOf, type YamlMapping, type YamlValue } from './yaml-tree.ts';

/** GitHub makes at most so many jobs of one matrix (workflow syntax, `jobs.<job_id>.strategy.matrix`). */
export const MAXIMUM_COMBINATIONS = 256;

/** Values by lower-case name; of a mapping in the matrix its scalars by `name.key`. */
export type Combination = ReadonlyMap<string, string>;

export interface Matrix {
  readonly range: TextRange;
  /** The jobs that GitHub makes of it, in its order; null when only a run can tell (`fromJSON(…)`), or when there are too many. */
  readonly combinations: readonly Combination[] | null;
  /** Why they are not known, a sentence without a full stop; empty when they are. */
  readonly reason: string;
  /** Whether more combinations are written than GitHub takes. */
  readonly tooMany: boolean;
}

/** Values that are compared at most: far more than the largest matrix that GitHub takes needs. */
const MAXIMUM_COMPARISONS = 1_000_000;

const MAXIMUM_DEPTH = 64;

/** What may still be compared; below 0 when it was not enough. */
interface Budget {
  remaining: number;
}

type Axis = readonly [name: string, values: readonly YamlValue[]];

/**
 * The combinations of a matrix: the product of its axes, without those that an `exclude` matches, then `include`
 * entry by entry, each added to all combinations of which it overwrites no original value, or else a combination of
 * its own (workflow syntax, "Expanding or adding matrix configurations").
 */
export function readMatrix(value: YamlValue): Matrix {
  const unknown = (reason: string, tooMany = false): Matrix => ({
    range: value.range,
    combinations: null,
    reason,
    tooMany,
  });
  if (value.kind !== 'mapping')
    return unknown(
      value.kind === 'scalar' && holdsExpression(value.text)
        ? 'the matrix is made by an expression'
        : 'the matrix is no mapping',
    );
  const axes: Axis[] = [];
  for (const entry of value.entries) {
    if (/^(?:include|exclude)$/i.test(entry.key)) continue;
    if (entry.value.kind !== 'sequence')
      return unknown(
        entry.value.kind === 'scalar' && holdsExpression(entry.value.text)
          ? `the values of ${entry.key} are made by an expression`
          : `${entry.key} is no list of values`,
      );
    axes.push([entry.key, entry.value.items]);
  }
  const includes = entriesOf(value, 'include');
  const excludes = entriesOf(value, 'exclude');
  if (includes === null || excludes === null)
    return unknown('include or exclude is made by an expression, or is no list of mappings');
  const size = axes.reduce((product, [, values]) => product * values.length, axes.length === 0 ? 0 : 1);
  const entries = [...includes, ...excludes].map((mapping) => mapping.entries.length);
  if (axes.length > MAXIMUM_COMBINATIONS || entries.some((count) => count > MAXIMUM_COMBINATIONS))
    return unknown('the matrix has too many keys to be expanded');
  // Excluded ones count in the product first; past this there is no need to know exactly.
  if (size > MAXIMUM_COMBINATIONS * 16)
    return unknown(`the matrix has more than ${MAXIMUM_COMBINATIONS} combinations`, true);
  const budget = { remaining: MAXIMUM_COMPARISONS };
  const combinations = expand(axes, includes, excludes, budget);
  if (budget.remaining < 0) return unknown('the matrix is too large to be expanded');
  return combinations.length > MAXIMUM_COMBINATIONS
    ? unknown(`the matrix has more than ${MAXIMUM_COMBINATIONS} combinations`, true)
    : { range: value.range, combinations, reason: '', tooMany: false };
}

/** A combination while it is being made: what the axes gave it, and what it has with the includes. */
interface Draft {
  readonly original: ReadonlyMap<string, YamlValue>;
  readonly values: Map<string, YamlValue>;
}

function expand(
  axes: readonly Axis[],
  includes: readonly YamlMapping[],
  excludes: readonly YamlMapping[],
  budget: Budget,
): readonly Combination[] {
  let drafts: ReadonlyMap<string, YamlValue>[] = axes.length === 0 ? [] : [new Map()];
  for (const [name, values] of axes)
    drafts = drafts.flatMap((draft) =>
      values.map((value) => new Map([...draft, [name.toLowerCase(), value]])),
    );
  const kept: Draft[] = drafts
    .filter((draft) => !excludes.some((exclude) => matches(draft, exclude, budget)))
    .map((original) => ({ original, values: new Map(original) }));
  const products = kept.length;
  for (const include of includes) {
    let added = false;
    for (const draft of kept.slice(0, products)) {
      budget.remaining -= include.entries.length + 1;
      if (budget.remaining < 0) return [];
      const overwrites = include.entries.some(({ key, value }) => {
        const original = draft.original.get(key.toLowerCase());
        return original !== undefined && !isSame(original, value, budget);
      });
      if (overwrites) continue;
      for (const { key, value } of include.entries) draft.values.set(key.toLowerCase(), value);
      added = true;
    }
    if (!added)
      kept.push({
        original: new Map(),
        values: new Map(include.entries.map(({ key, value }) => [key.toLowerCase(), value])),
      });
  }
  return kept.map(({ values }) => flatten(values));
}

/** Whether a combination has all that an `exclude` names. */
function matches(draft: ReadonlyMap<string, YamlValue>, exclude: YamlMapping, budget: Budget): boolean {
  return (
    exclude.entries.length > 0 &&
    exclude.entries.every(({ key, value }) => {
      const own = draft.get(key.toLowerCase());
      return own !== undefined && isSame(own, value, budget);
    })
  );
}

/** Whether two values are the same; of mappings, whether the first has all that the second names. */
function isSame(own: YamlValue, wanted: YamlValue, budget: Budget, depth = 0): boolean {
  // Aliases nest deeper than what is written.
  budget.remaining = depth > MAXIMUM_DEPTH ? -1 : budget.remaining - 1;
  if (budget.remaining < 0) return false;
  if (own.kind === 'scalar' && wanted.kind === 'scalar') return own.text === wanted.text;
  if (own.kind === 'sequence' && wanted.kind === 'sequence')
    return (
      own.items.length === wanted.items.length &&
      own.items.length <= MAXIMUM_COMBINATIONS &&
      own.items.every((item, index) => {
        const other = wanted.items[index];
        return other !== undefined && isSame(item, other, budget, depth + 1);
      })
    );
  if (own.kind === 'mapping' && wanted.kind === 'mapping')
    return (
      wanted.entries.length <= MAXIMUM_COMBINATIONS &&
      wanted.entries.every(({ key, value }) => {
        const entry = entryOf(own, key);
        return entry !== undefined && isSame(entry.value, value, budget, depth + 1);
      })
    );
  return false;
}

function flatten(values: ReadonlyMap<string, YamlValue>): Combination {
  const flat = new Map<string, string>();
  for (const [name, value] of values) {
    if (value.kind === 'scalar') flat.set(name, value.text);
    if (value.kind === 'mapping')
      for (const { key, value: inner } of value.entries.slice(0, MAXIMUM_COMBINATIONS))
        if (inner.kind === 'scalar') flat.set(`${name}.${key.toLowerCase()}`, inner.text);
  }
  return flat;
}

/** The mappings of `include` or `exclude`; null when they can't be known. */
function entriesOf(matrix: YamlMapping, key: string): readonly YamlMapping[] | null {
  const value = matrix.entries.find((entry) => entry.key.toLowerCase() === key)?.value;
  if (value === undefined || (value.kind === 'scalar' && value.type === 'null')) return [];
  if (value.kind !== 'sequence' || value.items.length > MAXIMUM_COMBINATIONS) return null;
  const mappings = value.items.filter((item) => item.kind === 'mapping');
  return mappings.length === value.items.length ? mappings : null;
}
