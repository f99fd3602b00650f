/** `plimsoll weigh` of the sources as they are, run as whole processes. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { peerEnvironment } from './accuracy.uv.js';

/** @typedef {import('./accuracy.sets.js').RequirementSet} RequirementSet */
/** @typedef {import('../src/report/report.ts').Report} Report */
/** @typedef {import('../src/report/weigh-details.ts').WeighDetails} WeighDetails */
/** @typedef {{ report: Report, details: WeighDetails, milliseconds: number, megabytes: number }} Weighing */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, 'build', 'accuracy-src');
const run = promisify(execFile);
/** Each process tells its own peak, so that no tool of the system is needed. */
const PEAK = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))`;

/** Compiles the sources; throws when they don't. */
export function compilePlimsoll() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, '-p', 'tsconfig.build.json', '--outDir', output],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the sources don't compile: ${stdout}`);
  for (const data of ['catalogue/data', 'system/data'])
    cpSync(join(root, 'src', data), join(output, data), { recursive: true });
}

/** @param {string} path */
const compiled = (path) => import(pathToFileURL(join(output, path)).href);

/** The patch release that Plimsoll takes a Python for, `3.11.17` for `3.11`. @param {RequirementSet} set */
export async function fullPythonOf({ python, platform }) {
  const { markerEnvironment } = /** @type {typeof import('../src/python/target.ts')} */ (
    await compiled('python/target.js')
  );
  return markerEnvironment({ python, platform }).python_full_version;
}

/** The address of the index that Plimsoll would ask by itself. */
export async function configuredIndex() {
  const { openSurroundings } = /** @type {typeof import('../src/world/client-surroundings.ts')} */ (
    await compiled('world/client-surroundings.js')
  );
  const { gatherIndexSources } = /** @type {typeof import('../src/python/index/gather-sources.ts')} */ (
    await compiled('python/index/gather-sources.js')
  );
  const { indexesFrom } = /** @type {typeof import('../src/python/index/discover.ts')} */ (
    await compiled('python/index/discover.js')
  );
  const surroundings = openSurroundings({ workspaces: [root], environment: peerEnvironment() });
  const { indexes } = indexesFrom(await gatherIndexSources(surroundings, {}, []), surroundings.toAddress);
  const [only, ...others] = indexes;
  if (only === undefined || others.length > 0)
    throw new Error('the comparison needs exactly one configured package index');
  return only.url;
}

/**
 * Weighs a set in a process of its own.
 * @param {RequirementSet} set @param {string} cache
 * @returns {Promise<Weighing>}
 */
export async function weighSet(set, cache) {
  const place = mkdtempSync(join(tmpdir(), 'accuracy-weigh-'));
  try {
    const write = (/** @type {string} */ name, /** @type {readonly string[]} */ lines) => {
      writeFileSync(join(place, name), lines.map((line) => `${line}\n`).join(''));
      return name;
    };
    const { constraints = [], date, prereleases = false } = set;
    const cli = pathToFileURL(join(output, 'entry', 'cli.js')).href;
    const args = [
      ...['--import', `data:text/javascript,${encodeURIComponent(PEAK)}`],
      ...['--input-type=module', '-e', `(await import('${cli}')).cli(process.argv.slice(1))`, '--', 'weigh'],
      ...['-r', write('requirements.txt', set.requirements)],
      ...(constraints.length > 0 ? ['-c', write('constraints.txt', constraints)] : []),
      ...['--python', set.python, '--platform', set.platform],
      ...(date === undefined ? [] : ['--exclude-newer', date]),
      ...(prereleases ? ['--pre'] : []),
      ...['--format', 'json', '--quiet', '--fail-on', 'never'],
    ];
    const started = performance.now();
    const { stdout, stderr } = await run(process.execPath, args, {
      cwd: place,
      env: { ...peerEnvironment(), PLIMSOLL_CACHE_DIR: cache },
      maxBuffer: 1 << 28,
      timeout: 900_000,
    }).catch((thrown) => {
      // 1 is a verdict, not a failure.
      if (thrown.code === 1 && thrown.stdout !== '') return thrown;
      throw thrown;
    });
    const milliseconds = performance.now() - started;
    const report = /** @type {Report} */ (JSON.parse(stdout));
    return {
      report,
      details: /** @type {WeighDetails} */ (report.details),
      milliseconds,
      megabytes: Number(/\npeak (\d+)\n/.exec(stderr)?.[1] ?? Number.NaN) / 1000,
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** `name==version` of all that would be installed, sorted; of what has no version the name. @param {WeighDetails} details */
export function pinsOf({ set }) {
  const { distributions } = set.closure ?? { distributions: [] };
  return distributions
    .filter(({ provided }) => !provided)
    .map(({ name, version }) => (version === null ? name : `${name}==${version}`))
    .sort();
}

/**
 * What can't be right in a report, whatever the set: sums, edges, ways and weights that contradict each other.
 * @param {Report} report @param {WeighDetails} details
 */
export function contradictions(report, details) {
  /** @type {string[]} */
  const found = [];
  const closure = details.set.closure;
  if (closure === null) return details.set.conflict === null ? ['neither closure nor conflict'] : [];
  const byName = new Map(closure.distributions.map((each) => [each.name, each]));
  /** @type {Record<'download' | 'installed', number>} */
  const sums = { download: 0, installed: 0 };
  for (const each of closure.distributions) {
    const { name, requires = [], neededBy, direct, why } = each;
    for (const kind of /** @type {const} */ (['download', 'installed'])) {
      const { value } = each[kind];
      if (value === null && each.gap === null) found.push(`${name}: ${kind} is unknown without a gap`);
      if (value !== null && value < 0) found.push(`${name}: ${kind} is negative`);
      const retained = each[kind === 'download' ? 'retainedDownload' : 'retainedInstalled'].value;
      if (value !== null && retained !== null && retained < value)
        found.push(`${name}: retains less than it weighs`);
      sums[kind] += value ?? 0;
    }
    for (const other of requires)
      if (!byName.has(other)) found.push(`${name} requires ${other}, which is not there`);
    if (neededBy.length === 0) found.push(`${name} is needed by nothing`);
    if (direct !== (why.length === 1))
      found.push(`${name}: direct is ${direct}, but its way has ${why.length} steps`);
    if (why.at(-1) !== name) found.push(`${name}: its way ends at ${why.at(-1)}`);
    for (const [place, step] of why.entries()) {
      const next = why[place + 1];
      if (next !== undefined && !byName.get(step)?.requires?.includes(next))
        found.push(`${name}: its way has ${step} → ${next}, which is no edge`);
    }
  }
  for (const kind of /** @type {const} */ (['download', 'installed'])) {
    const metric = report.metrics.find(({ id }) => id === `closure.${kind}`);
    if (metric?.provenance === 'exact' && metric.value !== sums[kind])
      found.push(`${kind}: the total is ${metric.value}, the sum ${sums[kind]}`);
  }
  return found;
}
