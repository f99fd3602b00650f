import { count } from '../support/format.ts';
import type { DifferenceRow } from './analyze-details.ts';
import { type ChangeGroup, describeGroup, groupChanges } from './change-groups.ts';
import { clip, markdownCode, markdownText, unbroken } from './markdown-escape.ts';
import type { Section } from './markdown-fit.ts';
import { folded, row } from './markdown-sections.ts';
import type { WeighedPart } from './weight-view.ts';
import { formatSignedBytes, formatSignedWeight, installedChange, joinNames, keepUnit } from './wording.ts';

const SHOWN = { groups: 5, others: 3 } as const;

/**
 * What differs from the base or the other set: who did it in the open, each distribution folded. `named`: the page
 * may be about several, so that the name stands beside.
 */
export function changeSections({ name, comparison }: WeighedPart, named: boolean): Section[] {
  if (comparison === null || comparison.changes.length === 0) return [];
  const groups = groupChanges(comparison.changes);
  const explained = groups.some(({ causes }) => causes.length > 0);
  const against = comparison.against === null ? '' : ` against ${clip(comparison.against, 60)}`;
  const columns: readonly [string, string][] = [
    ['distribution', ':--'],
    ['before', ':--'],
    ['after', ':--'],
    ['installed', '--:'],
    ...(explained ? ([['because of', ':--']] satisfies [string, string][]) : []),
  ];
  const rows = groups.flatMap((group) => group.rows.map((change) => changeRow(change, group, explained)));
  const title = `${clip(name, 200)}: ${count(comparison.changes.length, 'distribution')} changed${against}`;
  const details = folded({ name: 'what changed', importance: 5.5, title, columns, rows });
  return explained ? [causeSection(named ? name : '', groups, comparison), details] : [details];
}

function changeRow(change: DifferenceRow, { causes }: ChangeGroup, explained: boolean): string {
  const { before, after } = change;
  const bytes = installedChange(change);
  return row([
    markdownCode(clip(change.name, 120)),
    before === null ? '–' : markdownCode(clip(before.version ?? 'any', 120)),
    after === null ? '–' : markdownCode(clip(after.version ?? 'any', 120)),
    bytes === 0 ? '' : unbroken(formatSignedBytes(bytes)),
    ...(explained ? [markdownText(clip(joinNames(causes), 200))] : []),
  ]);
}

/** The requirements that did most, each with the sum of what it changes. */
function causeSection(
  name: string,
  groups: readonly ChangeGroup[],
  { against, installed, download }: NonNullable<WeighedPart['comparison']>,
): Section {
  const shown = groups.length <= SHOWN.groups + 1 ? groups : groups.slice(0, SHOWN.groups);
  const rows = shown.map((group) => {
    const { lead, others } = describeGroup(group);
    const named = others.length <= SHOWN.others + 1 ? others : others.slice(0, SHOWN.others);
    const rest = others.length - named.length;
    const list = [...named, ...(rest === 0 ? [] : [`${rest} more`])].map((each) =>
      keepUnit(markdownText(clip(each, 120))),
    );
    return (
      `- **${unbroken(formatSignedBytes(group.bytes))}** ${markdownText(clip(lead, 200))} ${list.join(', ')}`.trimEnd() +
      '\n'
    );
  });
  if (groups.length > shown.length)
    rows.push(`- and ${count(groups.length - shown.length, 'smaller change')}\n`);
  const totals = [
    installed === null ? '' : `${formatSignedWeight(installed)} installed`,
    download === null ? '' : `${formatSignedWeight(download)} download`,
  ].filter((total) => total !== '');
  const title = `**${against === null ? 'What changed' : `Against ${markdownText(clip(against, 100))}`}**`;
  const head = [title, markdownCode(clip(name, 200)), ...totals.map(unbroken)]
    .filter((part) => part !== '')
    .join(' · ');
  return {
    name: 'who did it',
    importance: 7.5,
    head: `${head}\n\n`,
    rows,
    tail: '',
    more: (missing) => `- and ${missing} more\n`,
  };
}
