import { loadCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Base } from '../../src/commands/analyze/base.ts';
import { AnalyzeConfig } from '../../src/commands/analyze/config.ts';
import {
  type Analysis,
  type AnalyzeOptions,
  type AnalyzeWorld,
  analyzeTree,
} from '../../src/commands/analyze/run.ts';
import { catalogueScale } from '../../src/python/scale/catalogue-scale.ts';
import type { Scale } from '../../src/python/scale/scale.ts';
import { byCodeUnit } from '../../src/support/compare.ts';
import type { Tree } from '../../src/world/world.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A tree in memory. */
export function memoryTree(files: Files, label = 'memory'): Tree {
  const bytes = new Map(
    Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? Buffer.from(text) : text]),
  );
  return {
    label,
    list: async () => ({
      entries: [...bytes]
        .map(([path, content]) => ({ path, bytes: content.length }))
        .sort((a, b) => byCodeUnit(a.path, b.path)),
      truncated: false,
      skipped: [],
    }),
    read: async (path) => {
      const content = bytes.get(path);
      return content === undefined ? { state: 'missing' } : { state: 'read', bytes: content };
    },
  };
}

export interface RunOptions {
  readonly config?: unknown;
  readonly base?: Files;
  readonly failOn?: AnalyzeOptions['failOn'];
  readonly scale?: Scale;
}

/** Options for a run over files, compared with a base when one is given. */
export function optionsFor({ config = {}, base, failOn = 'error' }: RunOptions = {}): AnalyzeOptions {
  const comparison: Base =
    base === undefined
      ? { state: 'none' }
      : { state: 'available', commit: 'b'.repeat(40), ref: 'base', tree: memoryTree(base) };
  return {
    config: AnalyzeConfig.parse(config),
    configPath: 'plimsoll.yml',
    failOn,
    target: null,
    buildArguments: new Map(),
    base: comparison,
    addressesOf: 'own',
  };
}

/** The world of files in memory; the catalogue weighs unless another scale is given. */
export const memoryWorld = (files: Files, scale?: Scale): Promise<AnalyzeWorld> =>
  worldOf(memoryTree(files), scale);

/** The same for a tree that is there already. */
export async function worldOf(tree: Tree, scale?: Scale): Promise<AnalyzeWorld> {
  return {
    tree,
    progress: { step: () => {} },
    scale: scale ?? (await embeddedScale()),
  };
}

/** The scale that asks nobody. */
export const embeddedScale = async (): Promise<Scale> => catalogueScale(await loadCatalogue());

/** Analyzes files in memory. */
export async function analyzeFiles(files: Files, options: RunOptions = {}): Promise<Analysis> {
  return analyzeTree(optionsFor(options), await memoryWorld(files, options.scale));
}

/** The ids of the findings that are not ignored. */
export function openRules({ report }: Analysis): string[] {
  return report.findings.filter(({ ignored }) => ignored === undefined).map(({ rule }) => rule);
}
