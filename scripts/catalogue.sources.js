/**
 * Plimsoll's own reading of versions, markers, requirements and tags, compiled so that Node 20 can run it: the
 * catalogue is made with the same judgement that later reads it.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, 'build', 'catalogue-src');

// What can't be imported below is told by the import; type errors elsewhere in the sources don't matter here.
spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', output],
  { cwd: root, stdio: 'ignore' },
);

/** @param {string} path */
const compiled = (path) => import(pathToFileURL(join(output, path)).href);

export const { evaluateMarker } = /** @type {typeof import('../src/python/marker.ts')} */ (
  await compiled('python/marker.js')
);
export const { normalizeName } = /** @type {typeof import('../src/python/name.ts')} */ (
  await compiled('python/name.js')
);
export const { formatRequirement, parseRequirement } =
  /** @type {typeof import('../src/python/requirement.ts')} */ (await compiled('python/requirement.js'));
export const { compareVersions, parseVersion } = /** @type {typeof import('../src/python/version.ts')} */ (
  await compiled('python/version.js')
);
export const { bestWheel } = /** @type {typeof import('../src/python/tags.ts')} */ (
  await compiled('python/tags.js')
);
export const { markerEnvironment } = /** @type {typeof import('../src/python/target.ts')} */ (
  await compiled('python/target.js')
);
