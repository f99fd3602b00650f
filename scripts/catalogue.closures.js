/** What gets installed for the roots of the catalogue, as the program's resolver decides, and what its files say. */
import { markerEnvironment, openIndexProvider, parseRequirement, resolve } from './catalogue.sources.js';

/**
 * @typedef {import('./catalogue.indexes.js').OpenedIndexes} OpenedIndexes
 * @typedef {import('./catalogue.indexes.js').IndexFile} IndexFile
 * @typedef {import('./catalogue.indexes.js').Target} Target
 * @typedef {import('./catalogue.indexes.js').ZipEntry} ZipEntry
 * @typedef {import('../src/python/resolve/request.ts').Resolution} Resolution
 * @typedef {{
 *   download: number, installed: number | null, importNames: readonly string[],
 *   requires: readonly string[], requiresPython: string | null,
 *   withoutCuda?: { download: number, installed: number }
 * }} FileFacts  `installed` is null for a source archive; `withoutCuda` leaves out the libraries for GPUs
 * @typedef {{ filename: string, facts: FileFacts }} ReadFile
 * @typedef {{ name: string, version: string, extras: Set<string>, files: Record<string, ReadFile> }} Collected
 *   files by platform
 */

/** Distributions of which there are builds without the libraries for GPUs. */
export const CPU_FAMILY = ['torch', 'torchvision', 'torchaudio'];

/** Lines resolved at once; how many requests that makes, the indexes' own limit says. */
const LINES_AT_ONCE = 4;
const FILES_AT_ONCE = 8;

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

/**
 * Resolves each line on its own for each target. A line that can't be installed on a target is told and passed over.
 * Throws when an index does not answer: a catalogue with holes is none.
 * @param {readonly string[]} lines
 * @param {readonly Target[]} targets
 * @param {OpenedIndexes} indexes
 * @param {(message: string) => void} say
 * @returns {Promise<Collected[]>} without files yet, sorted
 */
export async function resolveLines(lines, targets, indexes, say) {
  const sides = targets.map((target) => ({
    target,
    provider: openIndexProvider({
      index: indexes.for(target),
      distributions: indexes.distributions,
      installed: [],
      mayAsk: () => false,
    }),
  }));
  /** @type {Map<string, Collected>} */
  const collected = new Map();
  await forEach(lines, LINES_AT_ONCE, async (line) => {
    const parsed = parseRequirement(line);
    if (!parsed.ok) throw new Error(`${line}: ${parsed.message}`);
    const asked = { requirement: parsed.requirement, written: line, path: null, range: null };
    /** @type {string[]} */
    const counts = [];
    for (const { target, provider } of sides) {
      const resolution = await resolve(
        { requirements: [asked], environment: markerEnvironment(target) },
        provider,
      );
      if (resolution.ok) for (const pin of resolution.pins) remember(collected, pin);
      counts.push(
        resolution.ok
          ? String(resolution.pins.length)
          : `none for ${target.platform}: ${resolution.explanation.lines.at(-1)}`,
      );
    }
    say(`${line}: ${counts.join(', ')}`);
  });
  return [...collected.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** @param {{ name: string, version: string }} entry */
const keyOf = ({ name, version }) => `${name} ${version}`;

/**
 * @param {Map<string, Collected>} collected
 * @param {import('../src/python/resolve/request.ts').Pin} pin
 */
function remember(collected, { name, version, extras }) {
  const key = keyOf({ name, version });
  const known = collected.get(key) ?? { name, version, extras: new Set(), files: {} };
  for (const extra of extras) known.extras.add(extra);
  collected.set(key, known);
}

/**
 * Reads the file that each target gets of each version, also where its own closures do not hold that version.
 * @param {readonly Collected[]} entries
 * @param {readonly Target[]} targets
 * @param {OpenedIndexes} indexes
 * @param {(message: string) => void} say
 */
export async function readFiles(entries, targets, indexes, say) {
  const sides = targets.map((target) => ({ target, index: indexes.for(target) }));
  await forEach(entries, FILES_AT_ONCE, async (entry) => {
    for (const { target, index } of sides) {
      const offered = await index.versions(entry.name);
      const file = offered?.find(({ written }) => written === entry.version)?.file;
      if (file === undefined) continue;
      const known = Object.values(entry.files).find(({ filename }) => filename === file.filename);
      const read = known ?? (await readFile(entry, file, indexes, say));
      if (read !== null) entry.files[target.platform] = read;
    }
  });
}

/**
 * @param {Collected} entry
 * @param {IndexFile} file
 * @param {OpenedIndexes} indexes
 * @param {(message: string) => void} say
 * @returns {Promise<ReadFile | null>} null when not even its size can be had
 */
async function readFile(entry, file, indexes, say) {
  const { distributions } = indexes;
  const { filename } = file;
  const isFirst = Object.keys(entry.files).length === 0;
  // The files of a version ask for the same; before the bytes, so that both are read at once.
  const asked = isFirst ? await distributions.metadata(file) : null;
  if (asked?.state === 'unknown') say(`${filename}: ${asked.reason}`);
  const { requires, requiresPython } =
    asked?.state === 'read' ? asked.metadata : { requires: [], requiresPython: null };
  const answer = await distributions.bytes(file);
  if (answer.state === 'unknown') {
    if (filename.endsWith('.whl') || answer.download === null) {
      say(`left out, ${answer.reason}`);
      return null;
    }
    const { download } = answer;
    return { filename, facts: { download, installed: null, importNames: [], requires, requiresPython } };
  }
  const { download, installed, moduleNames: importNames } = answer.bytes;
  /** @type {FileFacts} */
  const facts = { download, installed, importNames, requires, requiresPython };
  if (CPU_FAMILY.includes(entry.name)) facts.withoutCuda = sumWithoutCuda(await indexes.members(file));
  return { filename, facts };
}

/** Libraries and programs that only a GPU needs, by file name. */
const CUDA_FILE = /(?:cuda|nvrtc|nvshmem|libcu|libnv|cudnn|nccl|cublas|cufft|nvjpeg)[^/]*\.so[^/]*$|\/ptxas$/;

/** @param {readonly ZipEntry[]} members */
function sumWithoutCuda(members) {
  const rest = members.filter(({ name }) => !CUDA_FILE.test(name));
  return {
    download: rest.reduce((bytes, { compressedBytes }) => bytes + compressedBytes, 0),
    installed: rest.reduce((bytes, { uncompressedBytes }) => bytes + uncompressedBytes, 0),
  };
}
