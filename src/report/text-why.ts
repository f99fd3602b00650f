import { count } from '../support/format.ts';
import { nearest } from '../support/nearest.ts';
import type { DistributionRow } from './analyze-details.ts';
import { type DependencyGraph, dependencyGraph, type Ways, waysTo } from './dependency-graph.ts';
import { displayWidth, padStart, truncate, wrap } from './display-width.ts';
import type { Page } from './terminal-style.ts';
import { visibleText } from './visible-text.ts';
import type { WeighedPart } from './weight-view.ts';
import { drawnBytes, formatWeight, GAP_WORDS, joinNames, nameAndVersion, retainerOf } from './wording.ts';

const SHOWN = { ways: 10, retained: 8, allWays: 100 } as const;

/**
 * Why a distribution is there: what it weighs, all ways to it, and what would go with it; for each part that has it.
 * Where none has, the nearest name of each.
 */
export function whySections(written: string, parts: readonly WeighedPart[], page: Page): string[][] {
  const name = normalized(written);
  const found = parts.flatMap((part) => {
    const row = part.distributions.find((each) => normalized(each.name) === name);
    return row === undefined ? [] : [{ part, row }];
  });
  if (found.length === 0) return parts.map((part) => absentLines(written, part, page));
  return found.map(({ part, row }) => [
    ...(parts.length < 2
      ? []
      : [page.paint([truncate(`In ${visibleText(part.name)}`, page.width), 'faint'])]),
    ...whyLines(row, part, page),
  ]);
}

function whyLines(row: DistributionRow, part: WeighedPart, page: Page): string[] {
  const graph = dependencyGraph(part.distributions);
  return [
    ...weightLines(row, page),
    ...(graph === null ? knownWayLines(row, page) : waysLines(row, graph, page)),
    '',
    ...retainedLines(row, graph, page),
  ];
}

/** The form under which an index knows a distribution (PEP 503), of a requirement its name only. */
function normalized(written: string): string {
  const name = /^\s*[\w.-]+/.exec(written)?.[0].trim() ?? written.trim();
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

function absentLines(
  written: string,
  { distributions, name }: WeighedPart,
  { width, paint }: Page,
): string[] {
  const known = distributions.map((row) => row.name);
  const wanted = normalized(written);
  const near =
    nearest(wanted, known) ?? known.find((each) => wanted.length > 2 && each.includes(wanted)) ?? null;
  const sentence = `${visibleText(written)} is not among the ${count(known.length, 'distribution')} of ${visibleText(name)}.`;
  const hint = near === null ? '' : ` The nearest name is ${visibleText(near)}.`;
  return wrap(sentence + hint, width - 2).map((line) => paint([`  ${line}`, 'caution']));
}

function weightLines(row: DistributionRow, { width, paint }: Page): string[] {
  const facts = row.provided
    ? ['the base image brings it, so it adds nothing']
    : [
        `${formatWeight(row.installed)} installed`,
        `${formatWeight(row.download)} download`,
        `retains ${formatWeight(row.retainedInstalled)} installed, ${formatWeight(row.retainedDownload)} download`,
        row.gap === null ? '' : GAP_WORDS[row.gap],
      ].filter((fact) => fact !== '');
  const title = truncate(visibleText(nameAndVersion(row)), width);
  return [paint([title, 'strong']), ...sentenceLines(facts.join(' · '), width, paint)];
}

function sentenceLines(sentence: string, width: number, paint: Page['paint']): string[] {
  return wrap(sentence, width - 2).map((line) => paint([`  ${line}`, 'plain']));
}

function waysLines(row: DistributionRow, graph: DependencyGraph, page: Page): string[] {
  const { all, width, paint } = page;
  const ways = waysTo(row.name, graph, all ? SHOWN.allWays : SHOWN.ways);
  const asked = row.direct ? ['You ask for it yourself.'] : [];
  const others = row.neededBy.filter((name) => name !== row.name).map(visibleText);
  if (others.length > 0)
    asked.push(
      `${joinNames(others, all ? others.length : 8)} ${others.length === 1 ? 'leads' : 'lead'} to it.`,
    );
  const lines = asked.length === 0 ? [] : sentenceLines(asked.join(' '), width, paint);
  if (ways.paths.length === 0) return lines;
  lines.push('', paint([`  ${waysTitle(ways)}`, 'faint']));
  for (const path of ways.paths) lines.push(...pathLines(path, page));
  if (ways.more > 0 || ways.ended)
    lines.push(paint([`    and ${ways.ended ? `more than ${ways.more}` : ways.more} more`, 'faint']));
  return lines;
}

function waysTitle({ paths, more, ended }: Ways): string {
  const number = paths.length + more;
  if (number === 1 && !ended) return 'The only way to it';
  return `${ended ? 'More than ' : ''}${count(number, 'way')} to it, the shortest first`;
}

function pathLines(path: readonly string[], { width, paint }: Page): string[] {
  const [first = '', ...rest] = path.map(visibleText);
  const goal = rest.pop() ?? first;
  const text = [first, ...rest, goal].join(' → ');
  if (displayWidth(text) <= width - 4)
    return [
      paint(
        [`    ${first} → `, 'plain'],
        [rest.map((name) => `${name} → `).join(''), 'faint'],
        [goal, 'strong'],
      ),
    ];
  return wrap(text, width - 8).map((line, index) =>
    paint([`    ${index === 0 ? '' : '    '}${line}`, 'plain']),
  );
}

/** Where the rows do not say what they need, each at least knows its shortest way. */
function knownWayLines(row: DistributionRow, page: Page): string[] {
  if (row.why.length < 2)
    return row.direct ? sentenceLines('You ask for it yourself.', page.width, page.paint) : [];
  return ['', page.paint(['  The shortest way to it', 'faint']), ...pathLines(row.why, page)];
}

function retainedLines(
  row: DistributionRow,
  graph: DependencyGraph | null,
  { all, width, paint }: Page,
): string[] {
  if (row.provided) return [];
  const lines = sentenceLines(conditionOf(row, graph), width, paint);
  const kept = graph?.retains(row.name) ?? [row];
  if (kept.length < 2) return lines;
  lines.push(
    paint([
      truncate(
        `  ${count(kept.length, 'distribution')}, ${formatWeight(row.retainedInstalled)}, would go with it:`,
        width,
      ),
      'faint',
    ]),
  );
  const ordered = [...kept].sort((a, b) => drawnBytes(b.installed) - drawnBytes(a.installed));
  const shown = all || ordered.length <= SHOWN.retained + 1 ? ordered : ordered.slice(0, SHOWN.retained);
  const weights = shown.map((each) => formatWeight(each.installed));
  const weightWidth = Math.max(...weights.map(displayWidth));
  for (const [index, each] of shown.entries())
    lines.push(
      truncate(
        `    ${padStart(weights[index] ?? '', weightWidth)}  ${visibleText(nameAndVersion(each))}`,
        width,
      ),
    );
  if (shown.length < kept.length)
    lines.push(paint([`    ${' '.repeat(weightWidth)}  and ${kept.length - shown.length} lighter`, 'faint']));
  return lines;
}

/** What has to go so that the distribution goes. */
function conditionOf(row: DistributionRow, graph: DependencyGraph | null): string {
  const name = visibleText(row.name);
  const needers = (graph?.requiredBy.get(row.name) ?? [])
    .filter((each) => each !== row.name)
    .map(visibleText);
  if (row.direct && needers.length > 0)
    return `Without your own requirement it would stay, because ${joinNames(needers, 4)} ${needers.length === 1 ? 'needs' : 'need'} it.`;
  if (row.direct) return `Nothing else needs ${name}: it goes when you no longer ask for it.`;
  const retainer = retainerOf(row);
  if (retainer !== null)
    return `Only ${visibleText(retainer)} keeps it: it goes when ${visibleText(retainer)} goes.`;
  const roots = row.neededBy.map(visibleText);
  return roots.length < 2
    ? `It stays as long as anything needs it.`
    : `It goes only when none of ${joinNames(roots, 6)} needs it any more.`;
}
