/**
 * The package indexes of the user who makes the catalogue, read as the program reads them: pages and metadata by its
 * index client, wheels by their directories. No index is named here, and none gets into the data.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createAsker,
  FileRequests,
  gatherIndexSources,
  indexesFrom,
  openDistributions,
  openFactStore,
  openHttp,
  openPackageIndex,
  openRemoteArchive,
  openSurroundings,
  openTargetIndex,
  withCache,
  withFactMemory,
  withFileUrls,
} from './catalogue.sources.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Somebody's server is asked for a thousand distributions at once: a program with nobody waiting can be slow. */
const REQUESTS_AT_ONCE = 8;

/**
 * @typedef {import('../src/python/target.ts').Target} Target
 * @typedef {import('../src/python/index/package-index.ts').IndexFile} IndexFile
 * @typedef {import('../src/python/scale/target-index.ts').TargetIndex} TargetIndex
 * @typedef {import('../src/python/wheel/distribution-reader.ts').DistributionReader} DistributionReader
 * @typedef {import('../src/python/wheel/zip-entry.ts').ZipEntry} ZipEntry
 * @typedef {{
 *   for: (target: Target) => TargetIndex,
 *   distributions: DistributionReader,
 *   members: (file: IndexFile) => Promise<readonly ZipEntry[]>,
 *   asked: { requests: number, bytes: number },
 *   notes: readonly string[],
 *   close: () => Promise<void>,
 * }} OpenedIndexes  `asked` counts what went over the network; what `folder` holds is not asked for again
 */

/**
 * @param {string} folder  absolute: where answers are kept between runs
 * @returns {Promise<OpenedIndexes>}
 */
export async function openIndexes(folder) {
  const facts = openFactStore({ folder: join(folder, 'facts') });
  const surroundings = openSurroundings({ workspaces: [root] });
  const settings = indexesFrom(await gatherIndexSources(surroundings, {}, []), surroundings.toAddress);
  if (settings.indexes.length === 0)
    throw new Error('no package index is configured, and neither pip nor uv was found to name one');
  const base = openHttp({ concurrency: REQUESTS_AT_ONCE, namedHosts: settings.namedHosts });
  const asked = { requests: 0, bytes: 0 };
  /** @type {import('../src/world/file-urls.ts').BytesPort} */
  const counted = {
    async fetchBytes(url, request) {
      asked.requests += 1;
      const answer = await base.fetchBytes(url, request);
      asked.bytes += answer.body.length;
      return answer;
    },
  };
  const http = withCache(withFileUrls(counted), { folder: join(folder, 'http'), byteLimit: 2 ** 31 });
  const asker = createAsker(http);
  const index = openPackageIndex(settings, http, { asker });
  /** @type {Map<Target, TargetIndex>} */
  const narrowed = new Map();
  return {
    for(target) {
      const known = narrowed.get(target) ?? openTargetIndex(index, { target }, facts);
      narrowed.set(target, known);
      return known;
    },
    distributions: withFactMemory(openDistributions(asker, settings.credentials), facts),
    async members(file) {
      const opened = await openRemoteArchive(new FileRequests(file, asker, settings.credentials), false);
      if (!opened.ok) throw new Error(opened.message);
      return opened.archive.entries;
    },
    asked,
    notes: settings.notes,
    async close() {
      await Promise.all([http.close(), facts.close()]);
      await base.close();
    },
  };
}
