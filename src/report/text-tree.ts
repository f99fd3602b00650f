import { count } from '../support/format.ts';
import type { DistributionRow } from './analyze-details.ts';
import { type DependencyGraph, dependencyGraph, rootsOf } from './dependency-graph.ts';
import { displayWidth, padStart, truncate } from './display-width.ts';
import type { Page, Span } from './terminal-style.ts';
import { visibleText } from './visible-text.ts';
import type { WeighedPart } from './weight-view.ts';
import { formatWeight, GAP_WORDS, nameAndVersion } from './wording.ts';

/** More lines than these are no help to anybody; what is left out is counted. */
const MOST_LINES = 3000;
/** Columns that a name has at least, however deep it stands. */
const NAME_ROOM = 22;

interface Line {
  readonly row: DistributionRow;
  /** Whether each ancestor, and then the line itself, is the last of its siblings. */
  readonly last: readonly boolean[];
  /** `again`: its own requirements stand elsewhere; `deep`: there is no room to show them here. */
  readonly kind: 'shown' | 'again' | 'deep';
}

/**
 * Who needs whom, from the direct requirements down, siblings by what they retain. Each distribution is unfolded once,
 * a direct requirement at the top and any other one where it comes first.
 */
export function treeSection(part: WeighedPart, page: Page): string[] {
  const { paint, width } = page;
  const graph = dependencyGraph(part.distributions);
  if (graph === null)
    return [
      paint(['The report does not say what each distribution needs, so there is no tree of it.', 'caution']),
    ];
  const sizes = new Map(
    part.distributions.map((row) => [
      row.name,
      row.provided
        ? { retained: '', itself: '' }
        : { retained: formatWeight(row.retainedInstalled), itself: formatWeight(row.installed) },
    ]),
  );
  const widest = (key: 'retained' | 'itself', head: string): number =>
    Math.max(head.length, ...[...sizes.values()].map((size) => displayWidth(size[key])));
  const retainedWidth = widest('retained', 'retained');
  const itselfWidth = widest('itself', 'installed');
  const left = 2 + retainedWidth + 2 + itselfWidth + 2;
  const deepest = Math.max(1, Math.floor((width - left - NAME_ROOM) / 3));
  const { lines, missing } = unfold(graph, deepest);
  const head = `  ${padStart('retained', retainedWidth)}  ${padStart('installed', itselfWidth)}`;
  const drawn = lines.map(({ row, last, kind }) => {
    const size = kind === 'again' ? undefined : sizes.get(row.name);
    const branch = branchOf(last);
    const remark = remarkOf(row, kind);
    const room = width - left - displayWidth(branch);
    const name = truncate(
      visibleText(nameAndVersion(row)),
      Math.max(8, room - (remark === '' ? 0 : displayWidth(remark) + 1)),
    );
    const spans: Span[] = [
      [`  ${padStart(size?.retained ?? '', retainedWidth)}  `, 'plain'],
      [`${padStart(size?.itself ?? '', itselfWidth)}  `, 'faint'],
      [branch, 'faint'],
      [name, kind === 'again' ? 'faint' : row.direct ? 'strong' : 'plain'],
      [remark === '' ? '' : ` ${remark}`, 'faint'],
    ];
    return paint(...spans);
  });
  const notes = [
    lines.some(({ kind }) => kind === 'again')
      ? '(*) is unfolded where it stands without the sign, and counts once'
      : '',
    lines.some(({ kind }) => kind === 'deep')
      ? '(…) needs more, for which the terminal is too narrow here'
      : '',
    missing === 0
      ? ''
      : `${count(missing, 'distribution')} not shown: the tree ends after ${MOST_LINES} lines; --format json has all`,
  ].filter((note) => note !== '');
  return [
    paint([head, 'faint']),
    ...drawn,
    ...notes.map((note) => paint([truncate(`  ${note}`, width), 'faint'])),
  ];
}

function remarkOf(row: DistributionRow, kind: Line['kind']): string {
  const remarks = [
    kind === 'again' ? '(*)' : kind === 'deep' ? '(…)' : '',
    row.provided ? 'from the base image' : '',
    row.gap === null || kind === 'again' ? '' : GAP_WORDS[row.gap],
  ];
  return remarks.filter((remark) => remark !== '').join(' ');
}

function branchOf(last: readonly boolean[]): string {
  const ancestors = last.slice(1, -1).map((isLast) => (isLast ? '   ' : '│  '));
  if (last.length === 1) return '';
  return `${ancestors.join('')}${last.at(-1) === true ? '└─ ' : '├─ '}`;
}

function unfold(
  graph: DependencyGraph,
  deepest: number,
): { readonly lines: readonly Line[]; readonly missing: number } {
  const roots = rootsOf(graph);
  const atTop = new Set(roots.map(({ name }) => name));
  const unfolded = new Set<string>();
  const lines: Line[] = [];
  const seen = new Set<string>();
  const stack = roots.map((row) => ({ row, last: [true] as readonly boolean[] })).reverse();
  for (let next = stack.pop(); next !== undefined && lines.length < MOST_LINES; next = stack.pop()) {
    const { row, last } = next;
    const isRoot = last.length === 1;
    const again = unfolded.has(row.name) || (!isRoot && atTop.has(row.name));
    const requires = graph.requires.get(row.name) ?? [];
    const deep = !again && requires.length > 0 && last.length > deepest;
    lines.push({ row, last, kind: again ? 'again' : deep ? 'deep' : 'shown' });
    seen.add(row.name);
    if (again || deep) continue;
    unfolded.add(row.name);
    for (const [index, child] of [...requires].reverse().entries())
      stack.push({ row: child, last: [...last, index === 0] });
  }
  return { lines, missing: graph.rows.size - seen.size };
}
