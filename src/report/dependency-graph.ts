import { byCodeUnit } from '../support/compare.ts';
import type { DistributionRow } from './analyze-details.ts';
import { heaviest, retainerOf } from './wording.ts';

/** Who needs whom among the distributions of one closure. */
export interface DependencyGraph {
  readonly rows: ReadonlyMap<string, DistributionRow>;
  /** What each one needs, the heaviest first. */
  readonly requires: ReadonlyMap<string, readonly DistributionRow[]>;
  /** Names of those that need each one, sorted. */
  readonly requiredBy: ReadonlyMap<string, readonly string[]>;
  /** What goes when each one goes, itself first, then the heaviest. */
  readonly retains: (name: string) => readonly DistributionRow[];
}

/** The graph of a closure; null when its rows do not say what they need. */
export function dependencyGraph(distributions: readonly DistributionRow[]): DependencyGraph | null {
  if (distributions.length > 0 && distributions.every(({ requires }) => requires === undefined)) return null;
  const rows = new Map(distributions.map((row) => [row.name, row]));
  const order = new Map(byWeight([...rows.values()]).map(({ name }, index) => [name, index]));
  const requires = new Map<string, readonly DistributionRow[]>();
  const requiredBy = new Map<string, string[]>();
  const kept = new Map<string, string[]>();
  for (const row of rows.values()) {
    const needed = [...new Set(row.requires ?? [])].flatMap((name) => rows.get(name) ?? []);
    requires.set(
      row.name,
      needed.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0)),
    );
    for (const { name } of needed) append(requiredBy, name, row.name);
    const retainer = retainerOf(row);
    if (retainer !== null) append(kept, retainer, row.name);
  }
  for (const names of requiredBy.values()) names.sort(byCodeUnit);
  return { rows, requires, requiredBy, retains: (name) => retained(name, rows, kept) };
}

function append(lists: Map<string, string[]>, key: string, name: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [name]);
  else list.push(name);
}

/** All distributions, those first that retain most; what the base image provides comes last. */
function byWeight(rows: readonly DistributionRow[]): readonly DistributionRow[] {
  const provided = rows.filter((row) => row.provided).sort((a, b) => byCodeUnit(a.name, b.name));
  return [...heaviest(rows), ...provided];
}

function retained(
  start: string,
  rows: ReadonlyMap<string, DistributionRow>,
  kept: ReadonlyMap<string, readonly string[]>,
): readonly DistributionRow[] {
  const names = new Set([start]);
  for (const name of names) for (const next of kept.get(name) ?? []) names.add(next);
  names.delete(start);
  const self = rows.get(start);
  return [
    ...(self === undefined ? [] : [self]),
    ...heaviest([...names].flatMap((name) => rows.get(name) ?? [])),
  ];
}

/** Direct requirements, the heaviest first, and after them what no direct requirement leads to. */
export function rootsOf(graph: DependencyGraph): readonly DistributionRow[] {
  const all = byWeight([...graph.rows.values()]);
  const roots = all.filter(({ direct }) => direct);
  const reached = new Set(roots.map(({ name }) => name));
  const reach = (from: string): void => {
    const queue = [from];
    for (let name = queue.pop(); name !== undefined; name = queue.pop())
      for (const next of graph.requires.get(name) ?? [])
        if (!reached.has(next.name)) {
          reached.add(next.name);
          queue.push(next.name);
        }
  };
  for (const { name } of roots) reach(name);
  const strays: DistributionRow[] = [];
  for (const row of all) {
    if (reached.has(row.name)) continue;
    strays.push(row);
    reached.add(row.name);
    reach(row.name);
  }
  return [...roots, ...strays];
}

/** Ways from direct requirements to a distribution. */
export interface Ways {
  /** The shortest first; each begins with a direct requirement and ends with the distribution. */
  readonly paths: readonly (readonly string[])[];
  /** How many more there are. */
  readonly more: number;
  /** Whether the search was ended before it had seen all ways, so that there may be more than `more`. */
  readonly ended: boolean;
}

/** Steps of the search after which it ends; ways can be exponentially many. */
const MOST_STEPS = 20_000;

interface Step {
  readonly name: string;
  readonly next: Step | null;
}

/** The ways without circles from direct requirements to a distribution that is not itself one, at most `most` in full. */
export function waysTo(goal: string, graph: DependencyGraph, most: number): Ways {
  const paths: (readonly string[])[] = [];
  let more = 0;
  let steps = 0;
  let layer: Step[] = [{ name: goal, next: null }];
  while (layer.length > 0) {
    const further: Step[] = [];
    for (const step of layer) {
      for (const name of graph.requiredBy.get(step.name) ?? []) {
        if (isOn(step, name)) continue;
        steps += 1;
        if (steps > MOST_STEPS) return { paths, more, ended: true };
        const longer: Step = { name, next: step };
        further.push(longer);
        if (graph.rows.get(name)?.direct !== true) continue;
        if (paths.length < most) paths.push(pathOf(longer));
        else more += 1;
      }
    }
    layer = further;
  }
  return { paths, more, ended: false };
}

function isOn(step: Step, name: string): boolean {
  for (let at: Step | null = step; at !== null; at = at.next) if (at.name === name) return true;
  return false;
}

function pathOf(step: Step): readonly string[] {
  const path: string[] = [];
  for (let at: Step | null = step; at !== null; at = at.next) path.push(at.name);
  return path;
}
