// The scale against a real package index, beside uv in the same run: `npm run bench:index`. Asks the index that pip or uv on
// this machine asks; needs pip to install uv into a folder of its own, unless uv is on the PATH.
import { spawnSync } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A module of the compiled program, which is made before this runs. @param {string} path */
const load = (path) => import(`../build/src/${path}`);
const { loadCatalogue } = await load('catalogue/catalogue.js');
const { requirementOf } = await load('commands/weigh/requirement-set.js');
const { createAsker } = await load('python/index/ask.js');
const { indexesFrom } = await load('python/index/discover.js');
const { gatherIndexSources } = await load('python/index/gather-sources.js');
const { openPackageIndex } = await load('python/index/several-indexes.js');
const { openLiveScale } = await load('python/scale/live-scale.js');
const { openDistributions } = await load('python/wheel/distribution-reader.js');
const { openSurroundings } = await load('world/client-surroundings.js');
const { openHttp } = await load('world/http.js');

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist', 'cli', 'index.js');
const runs = Number(process.env.PLIMSOLL_BENCH_RUNS ?? 5);

/** A monitoring job as it is found in the field: some 200 distributions. */
const HEAVY = ['torch', 'ultralytics', 'evidently', 'mlflow', 'dvc[s3]', 'great-expectations'];
const SMALL = ['pandas', 'scikit-learn'];

const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const { PIP_FIND_LINKS: _, ...plain } = process.env;

/** The index that everybody asks here, and uv. */
const surroundings = openSurroundings({ workspaces: [], environment: plain });
const settings = indexesFrom(await gatherIndexSources(surroundings, {}, []), surroundings.toAddress);
const index = settings.indexes.find((/** @type {{ isDefault: boolean }} */ { isDefault }) => isDefault)?.url;
if (index === undefined) throw new Error('neither pip nor uv names a package index on this machine');
const uv = findUv();

function findUv() {
  if (spawnSync('uv', ['--version']).status === 0) return 'uv';
  const venv = join(folder, 'venv');
  run('python3', ['-m', 'venv', venv], {});
  run(join(venv, 'bin', 'pip'), ['install', '-q', 'uv'], {});
  return join(venv, 'bin', 'uv');
}

/** @param {string} program @param {string[]} args @param {Record<string, string>} environment */
function run(program, args, environment) {
  const started = process.hrtime.bigint();
  const result = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...plain, ...environment },
  });
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${result.stderr}`);
  const peak = /\npeak (\d+)\n/.exec(result.stderr);
  return {
    milliseconds: Number(process.hrtime.bigint() - started) / 1e6,
    megabytes: peak === null ? Number.NaN : Number(peak[1]) / 1000,
    output: result.stdout,
  };
}

/** @param {readonly string[]} requirements @param {string} cache @param {string[]} more */
function weigh(requirements, cache, ...more) {
  const preload = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))`;
  return run(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(preload)}`,
      cli,
      'weigh',
      ...requirements,
      '--python',
      '3.11',
      '--default-index',
      index ?? '',
      ...more,
    ],
    { PLIMSOLL_CACHE_DIR: join(folder, cache) },
  );
}

/** @param {readonly string[]} requirements @param {string} cache */
function compile(requirements, cache) {
  const file = join(folder, 'requirements.in');
  writeFileSync(file, `${requirements.join('\n')}\n`);
  return run(
    uv,
    ['pip', 'compile', '-q', '--python-version', '3.11', '--python-platform', 'x86_64-manylinux_2_36', file],
    { UV_CACHE_DIR: join(folder, cache), UV_DEFAULT_INDEX: index ?? '' },
  );
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @type {string[][]} */
const rows = [
  ['requirements', 'distributions', 'uv, cold', 'weigh, cold', 'ratio', 'weigh, kept answers', 'peak MB'],
];
for (const requirements of [SMALL, HEAVY]) {
  /** @type {{ uv: number, cold: number, kept: number, megabytes: number }[]} */
  const results = [];
  let count = 0;
  // In turn, so that a slower moment of the machine or its network meets both.
  for (let turn = 0; turn < runs; turn += 1) {
    const compiled = compile(requirements, `uv-${requirements.length}-${turn}`);
    const cold = weigh(requirements, `cache-${requirements.length}-${turn}`, '--format', 'json');
    const kept = weigh(requirements, `cache-${requirements.length}-${turn}`, '--format', 'json');
    count = JSON.parse(cold.output).details.set.closure.distributions.length;
    results.push({
      uv: compiled.milliseconds,
      cold: cold.milliseconds,
      kept: kept.milliseconds,
      megabytes: Math.max(cold.megabytes, kept.megabytes),
    });
  }
  rows.push([
    requirements.join(' '),
    String(count),
    `${median(results.map((each) => each.uv)).toFixed(0)} ms`,
    `${median(results.map((each) => each.cold)).toFixed(0)} ms`,
    median(results.map((each) => each.cold / each.uv)).toFixed(2),
    `${median(results.map((each) => each.kept)).toFixed(0)} ms`,
    Math.max(...results.map((each) => each.megabytes)).toFixed(0),
  ]);
}

/** Requests of one cold resolution, by file; and how many were on the wire at once, as the client itself tells. */
const asked = new Map();
let inFlight = 0;
let most = 0;
subscribe('undici:client:sendHeaders', () => {
  inFlight += 1;
  most = Math.max(most, inFlight);
});
for (const end of ['undici:request:trailers', 'undici:request:error'])
  subscribe(end, () => {
    inFlight -= 1;
  });
const http = openHttp({ namedHosts: settings.namedHosts });
const counting = {
  fetchBytes: (/** @type {string} */ url, /** @type {object} */ request) => {
    const file = new URL(url).pathname.replace(/\.metadata$/, '');
    asked.set(file, (asked.get(file) ?? 0) + 1);
    return http.fetchBytes(url, request);
  },
};
const asker = createAsker(counting);
const scale = openLiveScale({
  catalogue: await loadCatalogue(),
  open: async () => ({
    index: openPackageIndex(
      { ...settings, indexes: settings.indexes.filter((/** @type {{ flat: boolean }} */ { flat }) => !flat) },
      counting,
      { asker },
    ),
    distributions: openDistributions(asker, settings.credentials),
    facts: null,
    labels: [],
    notes: [],
  }),
});
const closure = await scale.closureOf({
  requirements: HEAVY.map(requirementOf),
  target: { python: '3.11', platform: 'linux/amd64' },
});
await http.close();
const files = [...asked].filter(([file]) => /\.(whl|tar\.gz|zip)$/.test(file));

for (const [index, row] of rows.entries()) {
  console.log(`| ${row.join(' | ')} |`);
  if (index === 0) console.log(`|${' --- |'.repeat(row.length)}`);
}
console.log(
  `\n${closure.distributions.length} distributions: ${[...asked.values()].reduce((sum, each) => sum + each, 0)} requests, ` +
    `${asked.size - files.length} of them for pages; of files at most ${Math.max(...files.map(([, count]) => count))} each; at most ${most} in flight at once`,
);
