/**
 * Makes src/catalogue/data/catalogue.json: `npm run catalogue [-- --only NAME,NAME --output FILE]`.
 *
 * Each requirement of catalogue.roots.js is resolved by the program itself (build/src) on the package indexes that pip or
 * uv of this machine is configured for; what is needed of a distribution is read from its metadata and the end of its
 * wheel. No wheel is downloaded whole, and neither URL nor host gets into the data. Answers are kept in
 * build/catalogue-answers, so that a second run asks only for what is new.
 */
import { rename, writeFile } from 'node:fs/promises';
import { resolve as absolute } from 'node:path';
import { parseArgs } from 'node:util';
import { readFiles, resolveLines } from './catalogue.closures.js';
import { addCpuBuilds, SOURCES } from './catalogue.cpu-builds.js';
import { openIndexes } from './catalogue.indexes.js';
import { NEWEST, PINNED } from './catalogue.roots.js';
import { parseRequirement, parseTarget } from './catalogue.sources.js';
import { toTable } from './catalogue.table.js';

const PYTHON = '3.11';
const PLATFORMS = ['linux/amd64', 'linux/arm64'];
const ANSWERS = 'build/catalogue-answers';
const OUTPUT = 'src/catalogue/data/catalogue.json';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    output: { type: 'string', default: OUTPUT },
  },
});

/** @param {string} message */
const say = (message) => process.stderr.write(`${message}\n`);

/** @param {string} platform */
function targetOf(platform) {
  const result = parseTarget(PYTHON, platform);
  if (!result.ok) throw new Error(result.message);
  return result.target;
}

/** @param {string} line */
function nameOf(line) {
  const result = parseRequirement(line);
  if (!result.ok) throw new Error(`${line}: ${result.message}`);
  return result.requirement.normalizedName;
}

async function main() {
  const started = performance.now();
  const wanted = options.only?.split(',');
  const lines = [...new Set([...NEWEST, ...PINNED])].filter(
    (line) => wanted === undefined || wanted.includes(nameOf(line)),
  );
  const targets = PLATFORMS.map(targetOf);
  const indexes = await openIndexes(absolute(ANSWERS));
  try {
    for (const note of indexes.notes) say(note);
    const entries = await resolveLines(lines, targets, indexes, say);
    say(`${entries.length} versions chosen; ${indexes.asked.requests} requests so far`);
    await readFiles(entries, targets, indexes, say);
    const table = toTable(entries);
    addCpuBuilds(table, entries);
    const rows = [...table.keys()]
      .sort()
      .map((name) => `${JSON.stringify(name)}:${JSON.stringify(table.get(name))}`);
    const date = new Date().toISOString().slice(0, 10);
    const head = `"date":"${date}","python":"${PYTHON}","sources":${JSON.stringify(SOURCES)}`;
    await writeFile(`${options.output}.new`, `{${head},"distributions":{\n${rows.join(',\n')}\n}}\n`);
    await rename(`${options.output}.new`, options.output);
    const { requests, bytes } = indexes.asked;
    const seconds = Math.round((performance.now() - started) / 1000);
    const megabytes = Math.round(bytes / 1e6);
    say(`${rows.length} distributions, ${entries.length} versions`);
    say(`${requests} requests, ${megabytes} MB, ${seconds} s`);
  } finally {
    await indexes.close();
  }
}

try {
  await main();
} catch (thrown) {
  say(thrown instanceof Error ? `${thrown.message}; nothing was written` : String(thrown));
  // Other lines may still be under way.
  process.exit(1);
}
