/**
 * Holds `plimsoll weigh` against uv on the sets of accuracy.sets.js, on the machine's own package index, and prints the
 * tables of docs/accuracy.md: `npm run accuracy:index [-- --only NAME,... --no-install --record FILE]`. With `--print FILE`
 * it only prints what was recorded, in several runs perhaps.
 * Half an hour and several gigabytes of downloads; each environment is deleted once it is measured.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  compilePlimsoll,
  configuredIndex,
  contradictions,
  fullPythonOf,
  pinsOf,
  weighSet,
} from './accuracy.plimsoll.js';
import { requirementSets } from './accuracy.sets.js';
import { sizesOf, startUv } from './accuracy.uv.js';

/** @typedef {import('./accuracy.sets.js').RequirementSet} RequirementSet */
/** @typedef {import('./accuracy.plimsoll.js').Weighing} Weighing */
/** @typedef {import('./accuracy.uv.js').Uv} Uv */
/** @typedef {Awaited<ReturnType<typeof compare>>} Comparison */

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    'no-install': { type: 'boolean', default: false },
    record: { type: 'string' },
    print: { type: 'string' },
  },
});

/** @type {Comparison[]} */
const rows = [];
if (values.print === undefined) await compareAll();
else rows.push(...JSON.parse(readFileSync(values.print, 'utf8')));
printPins();
printBytes();

async function compareAll() {
  compilePlimsoll();
  const uv = await startUv(await configuredIndex());
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  try {
    const names = values.only?.split(',');
    const sets = requirementSets.filter(({ name }) => names === undefined || names.includes(name));
    for (const [place, set] of sets.entries()) {
      const row = await compare(set, place % 2 === 0, uv, folder).catch((thrown) => {
        console.error(`${set.name}: ${thrown.stack}`);
        process.exitCode = 1;
        return null;
      });
      if (row === null) continue;
      rows.push(row);
      console.error(inOneLine(row));
      if (values.record !== undefined) writeFileSync(values.record, JSON.stringify(rows, null, 1));
    }
  } finally {
    uv.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${uv.version}, ${new Date().toISOString().slice(0, 10)}\n`);
}

/**
 * @param {RequirementSet} given @param {boolean} uvFirst who finds the index's own caches cold
 * @param {Uv} uv @param {string} folder
 */
async function compare(given, uvFirst, uv, folder) {
  const set = { ...given, fullPython: await fullPythonOf(given) };
  const uvCache = uv.freshCache();
  const ownCache = join(folder, set.name);
  try {
    /** @type {(() => Promise<void>)[]} */
    const order = [];
    let pinned = {
      pins: /** @type {string[]} */ ([]),
      milliseconds: 0,
      refused: /** @type {string | null} */ (null),
    };
    /** @type {Weighing | undefined} */
    let weighing;
    order.push(async () => {
      pinned = await uv.pins(set, uvCache);
    });
    order.push(async () => {
      weighing = await weighSet(set, ownCache);
    });
    for (const step of uvFirst ? order : order.reverse()) await step();
    if (weighing === undefined) throw new Error('both are run');
    const uvAgain = await uv.pins(set, uvCache);
    const again = await weighSet(set, ownCache);
    const { report, details } = weighing;
    const own = pinsOf(details);
    const theirs = new Set(pinned.pins);
    const missing = pinned.pins.filter((pin) => !own.includes(pin));
    const added = own.filter((pin) => !theirs.has(pin));
    const same =
      pinned.refused === null ? missing.length + added.length === 0 : details.set.conflict !== null;
    const closure = details.set.closure;
    const distributions = closure?.distributions ?? [];
    const isWhole = closure !== null && distributions.every(({ version }) => version !== null);
    const objection = same || !isWhole ? null : await uv.objection(set, own, uvCache);
    const files = pinned.refused === null ? await uv.files(set, uvCache) : new Map();
    const sizes = await sizesOf(files);
    const otherFiles = distributions.flatMap(({ name, version, filename }) => {
      const taken = files.get(name)?.filename ?? null;
      return filename !== null && theirs.has(`${name}==${version}`) && taken !== filename
        ? [`${filename} instead of ${taken}`]
        : [];
    });
    const edges = pinned.refused === null ? await uv.edges(set, uvCache) : new Set();
    const ownEdges = new Set(
      distributions.flatMap(({ name, requires = [] }) => requires.map((other) => `${name} ${other}`)),
    );
    const install = set.install === true && !values['no-install'] && isWhole;
    const installation = install
      ? await uv.install(set, own).catch((thrown) => String(thrown.stderr ?? thrown))
      : null;
    const total = (/** @type {'download' | 'installed'} */ kind) =>
      report.metrics.find(({ id }) => id === `closure.${kind}`);
    return {
      name: set.name,
      target: `${set.python} ${set.platform.slice('linux/'.length)}`,
      date: set.date ?? null,
      lines: set.requirements.length,
      uvPins: pinned.pins.length,
      uvRefused: pinned.refused,
      distributions: distributions.length,
      conflict: details.set.conflict,
      same,
      missing,
      added,
      objection,
      otherFiles,
      edgesMissing: same ? [...edges].filter((edge) => !ownEdges.has(edge)) : [],
      edgesAdded: same ? [...ownEdges].filter((edge) => !edges.has(edge)) : [],
      download: total('download') ?? null,
      installed: total('installed') ?? null,
      /** Of the files that uv takes, as their servers say; null when one of them doesn't. */
      fetched: [...sizes.values()].reduce(
        (sum, each) => (sum === null || each === null ? null : sum + each),
        /** @type {number | null} */ (0),
      ),
      unfetched: pinned.pins.length - sizes.size,
      installation,
      gaps: distributions.filter(({ gap }) => gap !== null).map(({ name, gap }) => `${name}: ${gap}`),
      notices: (report.notices ?? []).map(({ message }) => message),
      findings: report.findings.map(({ rule, message }) => `${rule}: ${message}`),
      contradictions: contradictions(report, details),
      unstable: JSON.stringify(report) !== JSON.stringify(again.report),
      seconds: {
        uv: pinned.milliseconds / 1000,
        uvCached: uvAgain.milliseconds / 1000,
        weigh: weighing.milliseconds / 1000,
        weighCached: again.milliseconds / 1000,
      },
      megabytes: weighing.megabytes,
      megabytesCached: again.megabytes,
      versions: Object.fromEntries(distributions.map(({ name, version }) => [name, version])),
    };
  } finally {
    uv.forget(uvCache);
    rmSync(ownCache, { recursive: true, force: true });
  }
}

/** @param {Comparison} row */
function inOneLine(row) {
  const { name, same, seconds, installation, installed } = row;
  const disk =
    installation === null || typeof installation === 'string'
      ? ''
      : `, installed ${installed?.value} of ${installation.bytes}`;
  return `${name}: ${same ? 'same' : `${row.missing.length} other`} of ${row.uvPins}, ${seconds.uv.toFixed(1)} s and ${seconds.weigh.toFixed(1)} s, ${row.megabytes.toFixed(0)} MB${disk}`;
}

/** @param {string[]} head @param {string[][]} lines */
function printTable(head, lines) {
  console.log(`| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |`);
  for (const line of lines) console.log(`| ${line.join(' | ')} |`);
  console.log('');
}

function printPins() {
  const agreed = rows.filter(({ same }) => same).length;
  console.log(`The same pins: ${agreed} of ${rows.length} sets.\n`);
  printTable(
    ['set', 'Python, machine', 'lines', 'pins', 'agreement', 'uv cold, cached', 'weigh cold, cached', 'peak'],
    rows.map((row) => [
      row.name,
      row.target + (row.date === null ? '' : `, ${row.date}`),
      `${row.lines}`,
      `${row.uvPins}`,
      agreementOf(row),
      `${row.seconds.uv.toFixed(1)} s, ${row.seconds.uvCached.toFixed(2)} s`,
      `${row.seconds.weigh.toFixed(1)} s, ${row.seconds.weighCached.toFixed(2)} s`,
      `${row.megabytes.toFixed(0)} MB`,
    ]),
  );
}

/** @param {Comparison} row */
function agreementOf({ same, uvRefused, conflict, uvPins, missing, added, objection }) {
  if (uvRefused !== null) return conflict === null ? 'uv finds none' : 'both find none';
  if (conflict !== null) return 'Plimsoll finds none';
  if (same) return 'all';
  return `${uvPins - missing.length} of ${uvPins}, ${added.length} others${objection === null ? ', valid for uv' : ''}`;
}

function printBytes() {
  /** @type {string[][]} */
  const lines = [];
  for (const { name, distributions, download, fetched, unfetched, installed, installation, same } of rows) {
    if (installation === null || typeof installation === 'string') continue;
    const value = installed?.value ?? Number.NaN;
    lines.push([
      name,
      `${distributions}`,
      mega(download?.value),
      !same || unfetched > 0 || fetched === null ? '' : difference(download?.value ?? null, fetched),
      mega(value),
      mega(installation.bytes),
      `${(((value - installation.bytes) / installation.bytes) * 100).toFixed(2)}%`,
      installed?.provenance ?? '',
    ]);
  }
  printTable(
    [
      'set',
      'distributions',
      'download',
      'against the files that uv takes',
      'installed',
      'on disk',
      'difference',
      'provenance',
    ],
    lines,
  );
}

/** @param {number | null} own @param {number} theirs */
function difference(own, theirs) {
  return own === theirs ? 'equal' : `${own === null ? 'unknown' : own - theirs} bytes`;
}

/** @param {number | null | undefined} bytes */
function mega(bytes) {
  return bytes === null || bytes === undefined ? 'unknown' : `${(bytes / 1e6).toFixed(2)} MB`;
}
