import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import type { DistributionRow, Weight } from './analyze-details.ts';
import type { WeighedPart } from './weight-view.ts';
import { drawnBytes, retainerOf } from './wording.ts';

/**
 * The treemap: who keeps whom as nesting, bytes as area. It is laid out here and not in the page, so that the layout
 * is the same for everybody and can be tested without a browser, and the page needs no library. The page only stretches
 * it, which keeps the proportions of the areas, and changes from one node's layout to another's.
 */
export interface TreeNode {
  /** `self`: the distribution without what it keeps. `rest`: distributions too small to be seen one by one. */
  readonly kind: 'all' | 'manifest' | 'distribution' | 'self' | 'rest';
  readonly label: string;
  /** Index of the distribution in all rows of all manifests, null for the other kinds. */
  readonly row: number | null;
  /** Bytes of the node with all that is in it. */
  readonly value: number;
  /** Stands before the value: `~` when a part is an estimate, `≥` when one is not known. */
  readonly sign: Sign;
  /** Which of the colours, by the distribution of the first level; -1 for none. */
  readonly hue: number;
  readonly parent: number | null;
  readonly children: readonly number[];
}

/** Node, depth below the node that is laid out, left, top, right, bottom in ten-thousandths, 1 when it has tiles inside. */
export type Tile = readonly [number, number, number, number, number, number, 0 | 1];

export interface Treemap {
  /** The first is the whole. */
  readonly nodes: readonly TreeNode[];
  /** By node that can be zoomed into. */
  readonly layouts: Readonly<Record<number, readonly Tile[]>>;
}

export type Sign = '' | '~' | '≥';

export type Measure = 'installed' | 'download';

export const HUES = 8;

/** More tiles than these, or smaller ones, can't be told apart; they stand together as one. */
const MOST_TILES = 150;
const FEWEST_TILES = 24;
const SMALLEST_SHARE = 0.0015;

interface Draft {
  readonly kind: TreeNode['kind'];
  readonly label: string;
  readonly row: number | null;
  hue: number;
  value: number;
  sign: Sign;
  children: Draft[];
}

/** The treemap of all manifests for one measure; null when nothing has a weight above 0. */
export function layOutTreemap(
  parts: readonly Pick<WeighedPart, 'name' | 'distributions'>[],
  measure: Measure,
): Treemap | null {
  let firstRow = 0;
  const drafts: Draft[] = [];
  for (const { name, distributions } of parts) {
    const draft = manifestDraft(distributions, measure, name, firstRow);
    if (draft.value > 0) drafts.push(draft);
    firstRow += distributions.length;
  }
  drafts.sort((a, b) => b.value - a.value);
  const [only, ...others] = drafts;
  if (only === undefined) return null;
  const root: Draft =
    others.length === 0
      ? only
      : {
          kind: 'all',
          label: 'All manifests',
          row: null,
          hue: -1,
          value: total(drafts),
          sign: worstSign(drafts),
          children: drafts,
        };
  return layOut(root);
}

function manifestDraft(
  rows: readonly DistributionRow[],
  measure: Measure,
  label: string,
  firstRow: number,
): Draft {
  const retainers = retainersWithoutCircles(rows);
  const drafts = new Map<string, Draft>();
  for (const [index, row] of rows.entries()) {
    if (row.provided || drafts.has(row.name)) continue;
    const draft: Draft = {
      kind: 'distribution',
      label: row.name,
      row: firstRow + index,
      hue: -1,
      value: 0,
      sign: '',
      children: [],
    };
    drafts.set(row.name, draft);
  }
  const roots: Draft[] = [];
  for (const [name, draft] of drafts) {
    const row = rows[(draft.row ?? 0) - firstRow];
    if (row !== undefined) {
      const weight = weightOf(row, measure);
      draft.value = drawnBytes(weight);
      draft.sign = weight.value === null ? '≥' : weight.provenance === 'estimated' ? '~' : '';
    }
    const retainer = retainers.get(name);
    const siblings = retainer === undefined ? roots : (drafts.get(retainer)?.children ?? roots);
    siblings.push(draft);
  }
  const manifest: Draft = {
    kind: 'manifest',
    label,
    row: null,
    hue: -1,
    value: 0,
    sign: '',
    children: roots,
  };
  addUp(manifest);
  colourApart(manifest.children);
  return manifest;
}

function weightOf(row: DistributionRow, measure: Measure): Weight {
  return measure === 'installed' ? row.installed : row.download;
}

/**
 * Who keeps each distribution. What can't be followed up to a distribution that nobody keeps is kept by nobody.
 */
function retainersWithoutCircles(rows: readonly DistributionRow[]): ReadonlyMap<string, string> {
  const known = new Set(rows.filter(({ provided }) => !provided).map(({ name }) => name));
  const retainers = new Map<string, string>();
  for (const row of rows) {
    const retainer = retainerOf(row);
    if (retainer !== null && retainer !== row.name && known.has(retainer)) retainers.set(row.name, retainer);
  }
  const settled = new Set<string>();
  for (const name of known) {
    const path = new Set<string>();
    for (let at: string | undefined = name; at !== undefined && !settled.has(at); at = retainers.get(at)) {
      if (path.has(at)) {
        retainers.delete(at);
        break;
      }
      path.add(at);
    }
    for (const seen of path) settled.add(seen);
  }
  return retainers;
}

/** Sums up, puts in order, gives each distribution that keeps others a part for itself, and gathers what is too small. */
function addUp(draft: Draft): void {
  for (const child of draft.children) addUp(child);
  const own = { value: draft.value, sign: draft.sign };
  draft.value = own.value + total(draft.children);
  draft.sign = worstSign([draft, ...draft.children]);
  const children = draft.children.filter(({ value }) => value > 0);
  if (children.length > 0 && own.value > 0)
    children.push({
      kind: 'self',
      label: `${draft.label} itself`,
      row: draft.row,
      hue: -1,
      ...own,
      children: [],
    });
  draft.children = gather(children, draft.value);
}

function gather(children: readonly Draft[], whole: number): Draft[] {
  const ordered = [...children].sort((a, b) => b.value - a.value);
  const visible = ordered.filter(({ value }) => value >= whole * SMALLEST_SHARE).length;
  const shown = ordered.slice(0, Math.min(MOST_TILES, Math.max(visible, FEWEST_TILES)));
  const rest = ordered.slice(shown.length);
  if (rest.length < 2) return ordered;
  const value = total(rest);
  return [
    ...shown,
    {
      kind: 'rest',
      label: `${countDistributions(rest)} smaller`,
      row: null,
      hue: -1,
      value,
      sign: worstSign(rest),
      children: gather(rest, value),
    },
  ];
}

function countDistributions(drafts: readonly Draft[]): number {
  return drafts.filter(({ kind }) => kind !== 'self').length;
}

/** Neighbours get different hues, and what they keep the same as they; a group of small ones has none of its own. */
function colourApart(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'rest') colourApart(draft.children);
    else colour(draft, index % HUES);
  }
}

function colour(draft: Draft, hue: number): void {
  draft.hue = hue;
  for (const child of draft.children) colour(child, hue);
}

function worstSign(drafts: readonly Draft[]): Sign {
  const signs = new Set(drafts.map(({ sign }) => sign));
  return signs.has('≥') ? '≥' : signs.has('~') ? '~' : '';
}

function total(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { value }) => sum + value, 0);
}

function layOut(root: Draft): Treemap {
  const order: { readonly draft: Draft; readonly parent: number | null }[] = [{ draft: root, parent: null }];
  const ids = new Map<Draft, number>([[root, 0]]);
  for (let at = 0; at < order.length; at += 1) {
    for (const child of order[at]?.draft.children ?? []) {
      ids.set(child, order.length);
      order.push({ draft: child, parent: at });
    }
  }
  const idOf = (draft: Draft): number => ids.get(draft) ?? 0;
  const nodes = order.map(({ draft, parent }) => ({
    kind: draft.kind,
    label: draft.label,
    row: draft.row,
    value: draft.value,
    sign: draft.sign,
    hue: draft.hue,
    parent,
    children: draft.children.map(idOf),
  }));
  const layouts: Record<number, readonly Tile[]> = {};
  for (const { draft } of order) if (draft.children.length > 0) layouts[idOf(draft)] = tilesOf(draft, idOf);
  return { nodes, layouts };
}

/** Size of the drawing for which paddings are meant, in CSS pixels. */
const WIDTH = 880;
const HEIGHT = 520;
const HEADER = 22;

function tilesOf(draft: Draft, idOf: (draft: Draft) => number): Tile[] {
  const levels = draft.kind === 'all' ? 3 : 2;
  interface Level {
    readonly draft: Draft;
    readonly depth: number;
  }
  const start: Level = { draft, depth: 0 };
  const root = hierarchy(start, ({ draft: inner, depth }) =>
    depth < levels ? inner.children.map((child) => ({ draft: child, depth: depth + 1 })) : [],
  ).sum(({ draft: inner, depth }) => (depth === levels || inner.children.length === 0 ? inner.value : 0));
  const laidOut = treemap<Level>()
    .tile(treemapSquarify)
    .size([WIDTH, HEIGHT])
    .paddingInner(3)
    .paddingOuter((node) => (node.depth === 0 ? 0 : 4))
    .paddingTop((node) => (node.depth === 0 ? 0 : HEADER))(root);
  const tiles: Tile[] = [];
  const hidden = new Set<object>();
  laidOut.eachBefore((node) => {
    if (node.depth === 0) return;
    const roomy = node.x1 - node.x0 >= 84 && node.y1 - node.y0 >= 58;
    const inside = node.children !== undefined && roomy && !hidden.has(node);
    if (!inside) for (const child of node.children ?? []) hidden.add(child);
    if (hidden.has(node)) return;
    const share = (value: number, whole: number): number =>
      Math.min(10_000, Math.max(0, Math.round((value / whole) * 10_000)));
    tiles.push([
      idOf(node.data.draft),
      node.depth,
      share(node.x0, WIDTH),
      share(node.y0, HEIGHT),
      share(node.x1, WIDTH),
      share(node.y1, HEIGHT),
      inside ? 1 : 0,
    ]);
  });
  return tiles;
}
