/**
 * Makes src/catalogue/data/catalogue.json: `npm run catalogue [-- --uv PATH] [--only NAME,NAME]`.
 *
 * Each requirement of catalogue.roots.js is resolved by the user's own uv (PATH, or `--uv`), so that the index is
 * the one uv is configured for; then each wheel's zip directory is read by range requests. No wheel is downloaded
 * whole, and neither URL nor host gets into the data. What was read is kept in build/catalogue-cache by the
 * file's hash, so that a second run asks only for what is new.
 */
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addCpuBuilds, SOURCES } from './catalogue.cpu-builds.js';
import { resolve } from './catalogue.lock.js';
import { NEED_BUILD, NEWEST, PINNED } from './catalogue.roots.js';
import { bestWheel } from './catalogue.sources.js';
import { toTable } from './catalogue.table.js';
import { fileNameOf, readSource, readWheel } from './catalogue.wheel.js';

const PYTHON = '3.11';
const PLATFORMS = ['linux/amd64', 'linux/arm64'];
const CACHE = 'build/catalogue-cache';
const OUTPUT = 'src/catalogue/data/catalogue.json';

/**
 * @typedef {import('./catalogue.lock.js').LockedPackage} LockedPackage
 * @typedef {import('./catalogue.wheel.js').WheelFacts} WheelFacts
 * @typedef {{ filename: string, facts: WheelFacts }} ReadFile
 * @typedef {{
 *   name: string, version: string, extras: Set<string>, package: LockedPackage,
 *   files: Record<string, ReadFile>
 * }} Collected
 */

const { values: options } = parseArgs({
  options: {
    uv: { type: 'string', default: 'uv' },
    only: { type: 'string' },
    output: { type: 'string', default: OUTPUT },
  },
});

/**
 * Runs a task for each item, at most `limit` at a time, in order of start.
 * @template T
 * @param {readonly T[]} items
 * @param {number} limit
 * @param {(item: T) => Promise<void>} task
 */
async function forEach(items, limit, task) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}

/** @param {string} line */
const nameOf = (line) => (/^[A-Za-z0-9._-]+/.exec(line)?.[0] ?? '').toLowerCase().replace(/[-_.]+/g, '-');

/** @param {string} message */
const say = (message) => process.stderr.write(`${message}\n`);

/**
 * @param {{ url: string, hash: string | null }} file
 * @param {string} filename
 * @returns {Promise<WheelFacts>}
 */
async function readOnce(file, filename) {
  const key = join(CACHE, `${(file.hash ?? filename).replace(/[^A-Za-z0-9.]/g, '-')}.json`);
  try {
    return JSON.parse(await readFile(key, 'utf8'));
  } catch {
    const facts = filename.endsWith('.whl') ? await readWheel(file.url) : await readSource(file.url);
    await writeFile(key, JSON.stringify(facts));
    return facts;
  }
}

/** @param {string} workspace */
async function collect(workspace) {
  /** @type {Map<string, Collected>} */
  const collected = new Map();
  const wanted = options.only?.split(',');
  const lines = [...NEWEST, ...PINNED].filter(
    (line) => wanted === undefined || wanted.includes(nameOf(line)),
  );
  /** @type {string[]} */
  const failures = [];
  await forEach(lines, 2, async (line) => {
    try {
      const packages = await resolve(line, {
        uv: options.uv,
        python: PYTHON,
        workspace,
        mayBuild: NEED_BUILD.includes(line),
      });
      for (const entry of packages) remember(collected, entry, packages);
      rememberExtras(collected, line, packages);
      say(`${line}: ${packages.length} distributions`);
    } catch (error) {
      failures.push(line);
      say(
        `${line}: no resolution: ${String(Object(error).stderr ?? error)
          .split('\n')
          .slice(0, 3)
          .join(' ')}`,
      );
    }
  });
  return { collected, failures };
}

/**
 * @param {Map<string, Collected>} collected
 * @param {LockedPackage} entry
 * @param {LockedPackage[]} packages
 */
function remember(collected, entry, packages) {
  const key = `${entry.name} ${entry.version}`;
  const known = collected.get(key) ?? {
    name: entry.name,
    version: entry.version,
    extras: new Set(),
    package: entry,
    files: {},
  };
  for (const other of packages)
    for (const dependency of other.dependencies)
      if (dependency.name === entry.name) for (const extra of dependency.extras) known.extras.add(extra);
  collected.set(key, known);
}

/**
 * @param {Map<string, Collected>} collected
 * @param {string} line
 * @param {LockedPackage[]} packages
 */
function rememberExtras(collected, line, packages) {
  const extras = /\[([^\]]*)\]/.exec(line)?.[1]?.split(',') ?? [];
  for (const entry of packages.filter((each) => each.name === nameOf(line)))
    for (const extra of extras) collected.get(`${entry.name} ${entry.version}`)?.extras.add(extra.trim());
}

/** @param {Collected[]} entries */
async function readFiles(entries) {
  /** @type {string[]} */
  const unreadable = [];
  await forEach(entries, 8, async (entry) => {
    for (const platform of PLATFORMS) {
      const { wheels, sdist } = entry.package;
      const best = bestWheel(
        wheels.map(({ url }) => fileNameOf(url)),
        { python: PYTHON, platform },
      );
      const file = wheels.find(({ url }) => fileNameOf(url) === best) ?? sdist;
      if (file === null) continue;
      const filename = fileNameOf(file.url);
      try {
        entry.files[platform] = { filename, facts: await readOnce(file, filename) };
      } catch (error) {
        unreadable.push(filename);
        say(String(error));
      }
    }
  });
  return unreadable;
}

const workspace = await mkdtemp(join(tmpdir(), 'plimsoll-catalogue-'));
try {
  await mkdir(CACHE, { recursive: true });
  const { collected, failures } = await collect(workspace);
  const entries = [...collected.values()];
  const unreadable = await readFiles(entries);
  const table = toTable(entries);
  addCpuBuilds(table, entries);
  const lines = [...table.keys()]
    .sort()
    .map((name) => `${JSON.stringify(name)}:${JSON.stringify(table.get(name))}`);
  const date = new Date().toISOString().slice(0, 10);
  const head = `"date":"${date}","python":"${PYTHON}","sources":${JSON.stringify(SOURCES)}`;
  await writeFile(`${options.output}.new`, `{${head},"distributions":{\n${lines.join(',\n')}\n}}\n`);
  await rename(`${options.output}.new`, options.output);
  say(`${lines.length} distributions, ${entries.length} versions`);
  if (failures.length > 0) say(`without resolution: ${failures.join(', ')}`);
  if (unreadable.length > 0) say(`unreadable: ${unreadable.join(', ')}`);
} finally {
  await rm(workspace, { recursive: true, force: true });
}
