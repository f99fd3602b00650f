/** The program's own parts, compiled: the catalogue is made by what later reads it. */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const compiled = join(dirname(fileURLToPath(import.meta.url)), '..', 'build', 'src');

/** @param {string} path */
const load = (path) => import(pathToFileURL(join(compiled, path)).href);

export const { evaluateMarker } = /** @type {typeof import('../src/python/marker.ts')} */ (
  await load('python/marker.js')
);
export const { normalizeName } = /** @type {typeof import('../src/python/name.ts')} */ (
  await load('python/name.js')
);
export const { formatRequirement, parseRequirement } =
  /** @type {typeof import('../src/python/requirement.ts')} */ (await load('python/requirement.js'));
export const { compareVersions, parseVersion } = /** @type {typeof import('../src/python/version.ts')} */ (
  await load('python/version.js')
);
export const { markerEnvironment, parseTarget } = /** @type {typeof import('../src/python/target.ts')} */ (
  await load('python/target.js')
);
export const { resolve } = /** @type {typeof import('../src/python/resolve/resolve.ts')} */ (
  await load('python/resolve/resolve.js')
);
export const { openIndexProvider } = /** @type {typeof import('../src/python/scale/index-provider.ts')} */ (
  await load('python/scale/index-provider.js')
);
export const { openTargetIndex } = /** @type {typeof import('../src/python/scale/target-index.ts')} */ (
  await load('python/scale/target-index.js')
);
export const { createAsker } = /** @type {typeof import('../src/python/index/ask.ts')} */ (
  await load('python/index/ask.js')
);
export const { indexesFrom } = /** @type {typeof import('../src/python/index/discover.ts')} */ (
  await load('python/index/discover.js')
);
export const { gatherIndexSources } = /** @type {typeof import('../src/python/index/gather-sources.ts')} */ (
  await load('python/index/gather-sources.js')
);
export const { openPackageIndex } = /** @type {typeof import('../src/python/index/several-indexes.ts')} */ (
  await load('python/index/several-indexes.js')
);
export const { openDistributions } =
  /** @type {typeof import('../src/python/wheel/distribution-reader.ts')} */ (
    await load('python/wheel/distribution-reader.js')
  );
export const { withFactMemory } =
  /** @type {typeof import('../src/python/wheel/remembered-distributions.ts')} */ (
    await load('python/wheel/remembered-distributions.js')
  );
export const { FileRequests, openRemoteArchive } =
  /** @type {typeof import('../src/python/wheel/remote-archive.ts')} */ (
    await load('python/wheel/remote-archive.js')
  );
export const { openSurroundings } = /** @type {typeof import('../src/world/client-surroundings.ts')} */ (
  await load('world/client-surroundings.js')
);
export const { openFactStore } = /** @type {typeof import('../src/world/fact-store.ts')} */ (
  await load('world/fact-store.js')
);
export const { withFileUrls } = /** @type {typeof import('../src/world/file-urls.ts')} */ (
  await load('world/file-urls.js')
);
export const { openHttp } = /** @type {typeof import('../src/world/http.ts')} */ (
  await load('world/http.js')
);
export const { withCache } = /** @type {typeof import('../src/world/http-cache.ts')} */ (
  await load('world/http-cache.js')
);
