import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requirementOf, requirementSet } from '../../../src/commands/weigh/requirement-set.ts';
import { weigh } from '../../../src/commands/weigh/run.ts';
import { openScale } from '../../../src/entry/open-scale.ts';
import { indexesFrom } from '../../../src/python/index/discover.ts';
import { gatherIndexSources } from '../../../src/python/index/gather-sources.ts';
import { parseTarget } from '../../../src/python/target.ts';
import type { Report } from '../../../src/report/report.ts';
import { readWeighDetails, type WeighDetails } from '../../../src/report/weigh-details.ts';
import { openSurroundings } from '../../../src/world/client-surroundings.ts';

/** A set as scripts/accuracy.sets.js writes it. */
export interface WrittenSet {
  readonly python: string;
  readonly platform: string;
  readonly requirements: readonly string[];
  readonly constraints?: readonly string[];
}

export interface WeighedSet {
  readonly report: Report;
  readonly details: WeighDetails;
}

/**
 * The address of the one index that this machine's package clients ask.
 * @throws when there is none: without an index nothing would be proved.
 */
export async function machinesIndex(): Promise<string> {
  const surroundings = openSurroundings({ workspaces: [process.cwd()] });
  const { indexes } = indexesFrom(await gatherIndexSources(surroundings, {}, []), surroundings.toAddress);
  const [only, ...others] = indexes;
  if (only === undefined || others.length > 0)
    throw new Error('exactly one package index must be configured on this machine');
  return only.url;
}

/** Weighs sets as `plimsoll weigh` does, with a cache of their own. */
export async function openWeighing(index: string) {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'plimsoll-weighing-'));
  const { scale, close } = await openScale({
    workspaces: [process.cwd()],
    offline: false,
    indexes: { defaultIndex: index },
    cacheFolder,
  });
  return {
    async weigh(written: WrittenSet): Promise<WeighedSet> {
      const target = parseTarget(written.python, written.platform);
      if (!target.ok) throw new RangeError(target.message);
      const set = requirementSet(written.requirements, [], { extras: [], groups: [] });
      const report = await weigh(
        {
          set: { ...set, constraints: (written.constraints ?? []).map(requirementOf) },
          against: null,
          target: target.target,
          pythonFrom: null,
          prereleases: false,
          budget: { installed: null, download: null },
          failOn: 'error',
        },
        { progress: { step: () => {} }, scale },
      );
      const details = readWeighDetails(report.details);
      if (details === null) throw new Error('weigh reports weigh details');
      return { report, details };
    },
    async close(): Promise<void> {
      await close();
      await rm(cacheFolder, { recursive: true, force: true });
    },
  };
}
