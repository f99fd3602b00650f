import { formatVersion, type Version } from '../version.ts';
import type { CandidateList } from './candidate-list.ts';
import type { Cut, VersionSet } from './version-set.ts';

/** A text with more runs than this is nothing that a person reads. */
const MAXIMUM_RUNS = 3;

/** The set as specifiers: `>=2,<3`, `==1.0`, empty for all versions; several stretches are joined by `or`. */
export function describeRange(versions: VersionSet): string {
  if (versions.isAll) return '';
  const { startsInside, cuts } = versions;
  if (startsInside && cuts.length === 2) {
    const excluded = describeInterval(cuts[0] ?? null, cuts[1] ?? null);
    if (excluded.startsWith('==')) return `!${excluded.slice(1)}`;
  }
  const bounds: (Cut | null)[] = startsInside ? [null, ...cuts] : [...cuts];
  const intervals: string[] = [];
  for (let index = 0; index < bounds.length; index += 2)
    intervals.push(describeInterval(bounds[index] ?? null, bounds[index + 1] ?? null));
  return joinRuns(intervals, 'or', 'other ranges');
}

/**
 * The versions of a list that a set holds, as the end of a name: ` 1.0`, ` 1.2 to 1.4 and 2.0`, ` >=1.2`. Null when it
 * holds all that can be chosen, and the range where it holds none.
 */
export function describeMembers(versions: VersionSet, list: CandidateList | null | undefined): string | null {
  const known = (list?.candidates ?? []).filter((candidate) => list?.isSelectable(candidate)).reverse();
  if (versions.isAll && known.length !== 1) return null;
  const inside = known.map(({ version }) => versions.contains(version));
  if (!inside.includes(true)) return describeRange(versions);
  if (!inside.includes(false)) return known.length === 1 ? (known[0]?.written ?? null) : null;
  const runs: string[] = [];
  for (let start = 0; start < known.length; start += 1) {
    if (inside[start] !== true) continue;
    let end = start;
    while (inside[end + 1] === true) end += 1;
    const oldest = known[start]?.written ?? '';
    const newest = known[end]?.written ?? '';
    if (start === end) runs.push(oldest);
    else if (end === known.length - 1) runs.push(`>=${oldest}`);
    else if (start === 0) runs.push(`<=${newest}`);
    else runs.push(`${oldest} to ${newest}`);
    start = end;
  }
  return joinRuns(runs, 'and', 'other stretches of versions');
}

/** `a, b and c`. */
export function listOf(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

function joinRuns(runs: readonly string[], word: string, others: string): string {
  if (runs.length <= MAXIMUM_RUNS + 1) return listOf(runs, word);
  return listOf([...runs.slice(0, MAXIMUM_RUNS), `${runs.length - MAXIMUM_RUNS} ${others}`], word);
}

function describeInterval(low: Cut | null, high: Cut | null): string {
  if (low !== null && high !== null && low.side === 'before' && high.side !== 'before') {
    const version = formatVersion(low.version);
    if (version === formatVersion(high.version)) return `==${version}`;
  }
  const parts: string[] = [];
  if (low !== null)
    parts.push(`${low.side === 'before' && !isAfterPosts(low.version) ? '>=' : '>'}${bound(low.version)}`);
  if (high !== null)
    parts.push(`${high.side === 'before' && !isAfterPosts(high.version) ? '<' : '<='}${bound(high.version)}`);
  return parts.join(',');
}

/** The bound that `>1.0` makes: after all post-releases of 1.0. */
function isAfterPosts(version: Version): boolean {
  return version.post === Number.POSITIVE_INFINITY;
}

/** `<1.3` and `==1.2.*` begin and end at the first development release, which nobody wrote. */
function bound(version: Version): string {
  const plain = isAfterPosts(version) ? { ...version, post: null } : version;
  const isFirst = plain.dev === 0 && plain.pre === null && plain.post === null;
  return formatVersion(isFirst ? { ...plain, dev: null } : plain);
}
