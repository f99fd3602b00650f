import { byCodeUnit } from '../support/compare.ts';
import type { DifferenceRow } from './analyze-details.ts';
import {
  describeDifference,
  describeVersions,
  formatSignedBytes,
  installedChange,
  joinNames,
  nameAndVersion,
  orderDifference,
} from './wording.ts';

/** Changes with one cause. */
export interface ChangeGroup {
  /** The direct requirements that did it, sorted; empty where the report does not say. */
  readonly causes: readonly string[];
  /** Sum of what the rows change on disk. */
  readonly bytes: number;
  /** Those that change most first. */
  readonly rows: readonly DifferenceRow[];
}

/**
 * The changes by the direct requirements that did them, the largest sum first. A distribution to which several
 * requirements lead is put down to those of them that changed themselves, because the others were there before;
 * where none of them did, to all. Rows that name no requirement are groups of their own.
 */
export function groupChanges(rows: readonly DifferenceRow[]): readonly ChangeGroup[] {
  const direct = new Set(rows.flatMap(({ neededBy = [] }) => neededBy));
  const changed = new Set(rows.map(({ name }) => name).filter((name) => direct.has(name)));
  const groups = new Map<string, { causes: readonly string[]; rows: DifferenceRow[] }>();
  for (const row of rows) {
    const causes = causesOf(row, changed);
    const key = JSON.stringify(causes.length === 0 ? row.name : causes);
    const group = groups.get(key) ?? { causes, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({
      causes: group.causes,
      rows: orderDifference(group.rows),
      bytes: group.rows.reduce((total, row) => total + installedChange(row), 0),
    }))
    .sort(
      (a, b) =>
        Math.abs(b.bytes) - Math.abs(a.bytes) ||
        byCodeUnit(a.causes.join(' '), b.causes.join(' ')) ||
        byCodeUnit(a.rows[0]?.name ?? '', b.rows[0]?.name ?? ''),
    );
}

function causesOf({ name, neededBy = [] }: DifferenceRow, changed: ReadonlySet<string>): readonly string[] {
  if (neededBy.includes(name) && changed.has(name)) return [name];
  const causes = neededBy.filter((cause) => changed.has(cause));
  return [...new Set(causes.length === 0 ? neededBy : causes)].sort(byCodeUnit);
}

/** A group in words: who did it, and the distributions that changed for it. */
export interface GroupWords {
  /** `new evidently 0.7.14 brings`, `torch 2.8.0 → 2.9.1`. */
  readonly lead: string;
  /** One for each distribution but the one that the lead already names, those that change most first. */
  readonly others: readonly string[];
}

export function describeGroup({ causes, rows }: ChangeGroup): GroupWords {
  const own =
    causes.length === 0 ? rows[0] : rows.find(({ name }) => name === causes[0] && causes.length === 1);
  const others = rows.filter((row) => row !== own);
  const who = own === undefined ? joinNames(causes) : describeVersions(own);
  if (others.length === 0) return { lead: who, others: [] };
  const plural = causes.length > 1;
  if (others.every(({ before }) => before === null))
    return { lead: `${who} ${plural ? 'bring' : 'brings'}`, others: others.map(describeSide) };
  if (others.every(({ after }) => after === null)) {
    const verb = own?.after === null ? ', and with it' : plural ? ' no longer bring' : ' no longer brings';
    return { lead: `${who}${verb}`, others: others.map(describeSide) };
  }
  return { lead: `${who}:`, others: others.map(describeDifference) };
}

/** `statsmodels 0.14.5 +40.1 MB`: the one side that there is, and what it changes. */
function describeSide(row: DifferenceRow): string {
  const change = installedChange(row);
  const name = nameAndVersion({ name: row.name, version: (row.after ?? row.before)?.version ?? null });
  return change === 0 ? name : `${name} ${formatSignedBytes(change)}`;
}
