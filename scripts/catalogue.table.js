/**
 * From what was read to the rows of the data file. A row is
 * `[importNames, [[version, requiresPython, requires, files], ...]]`, newest version first; `files` has the keys
 * `amd64` and `arm64`, or `any` when both platforms get the same file, each `[file, download, installed]`.
 * `file` is the name without `NAME-VERSION-` and `.whl` when it begins so, else the whole name.
 */
import {
  compareVersions,
  evaluateMarker,
  formatRequirement,
  markerEnvironment,
  normalizeName,
  parseRequirement,
  parseVersion,
} from './catalogue.sources.js';

/**
 * @typedef {import('./catalogue.closures.js').Collected} Collected
 * @typedef {import('./catalogue.closures.js').ReadFile} ReadFile
 * @typedef {[file: string, download: number, installed: number | null, bounds?: [number, number, number, number], source?: number]} FileRow
 * @typedef {[version: string, requiresPython: string | null, requires: string[], files: Record<string, FileRow>]} VersionRow
 * @typedef {[importNames: readonly string[], versions: VersionRow[]]} DistributionRow
 * @typedef {Map<string, DistributionRow>} Table
 */

/** Linux installations for which a requirement may matter. */
const ENVIRONMENTS = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14'].flatMap((python) =>
  ['linux/amd64', 'linux/arm64'].map((platform) => markerEnvironment({ python, platform })),
);

/**
 * @param {Collected[]} entries
 * @returns {Table}
 */
export function toTable(entries) {
  /** @type {Map<string, Collected[]>} */
  const byName = new Map();
  for (const entry of entries)
    if (Object.keys(entry.files).length > 0)
      byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  /** @type {Table} */
  const table = new Map();
  for (const [name, versions] of byName) {
    versions.sort((a, b) => order(b.version, a.version));
    // What one version asks of an extra, all versions keep: another version may be chosen.
    const extras = withOwnExtras(name, versions);
    const newest = versions.map(factsOf).find((facts) => facts.importNames.length > 0);
    // Of a source archive nothing is known; most distributions are imported by their own name.
    const importNames = newest?.importNames ?? (versions.every(isSource) ? [name.replaceAll('-', '_')] : []);
    table.set(name, [importNames, versions.map((entry) => toVersionRow(entry, extras))]);
  }
  return table;
}

/**
 * The extras that are asked of a distribution, and those that it asks of itself for them (`dask[array]; extra ==
 * "complete"`).
 * @param {string} name
 * @param {readonly Collected[]} versions
 */
function withOwnExtras(name, versions) {
  const extras = new Set(versions.flatMap((entry) => [...entry.extras].map(normalizeName)));
  const lines = versions.flatMap((entry) => factsOf(entry).requires).map(parseRequirement);
  const own = lines.flatMap((line) =>
    line.ok && line.requirement.normalizedName === name ? [line.requirement] : [],
  );
  for (let before = -1; before < extras.size; ) {
    before = extras.size;
    for (const { marker, extras: asked } of own)
      if (marker === null || ENVIRONMENTS.some((environment) => evaluateMarker(marker, environment, extras)))
        for (const extra of asked) extras.add(extra);
  }
  return extras;
}

/**
 * @param {string} a
 * @param {string} b
 */
function order(a, b) {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (left === null || right === null) throw new Error(`not versions: ${a}, ${b}`);
  return compareVersions(left, right);
}

/** @param {Collected} entry */
const isSource = (entry) => factsOf(entry).installed === null;

/** @param {Collected} entry */
function factsOf(entry) {
  const [file] = Object.values(entry.files);
  if (file === undefined) throw new Error(`${entry.name} ${entry.version} has no file`);
  return file.facts;
}

/**
 * @param {Collected} entry
 * @param {ReadonlySet<string>} extras
 * @returns {VersionRow}
 */
function toVersionRow(entry, extras) {
  const { requires, requiresPython } = factsOf(entry);
  const kept = requires.map((line) => keptRequirement(line, extras)).filter((line) => line !== null);
  return [
    entry.version,
    requiresPython?.replaceAll(' ', '') ?? null,
    [...new Set(kept)].sort(),
    fileRows(entry),
  ];
}

/**
 * The requirement in one compact line; null when no Linux installation with these extras has it.
 * @param {string} line
 * @param {ReadonlySet<string>} extras
 */
function keptRequirement(line, extras) {
  const result = parseRequirement(line);
  if (!result.ok) {
    process.stderr.write(`left out, ${result.message}: ${line}\n`);
    return null;
  }
  const { marker } = result.requirement;
  if (marker === null) return formatRequirement(result.requirement);
  const plain = ENVIRONMENTS.map((environment) => evaluateMarker(marker, environment));
  if (plain.every((holds) => holds)) return formatRequirement({ ...result.requirement, marker: null });
  const holds =
    plain.some((each) => each) ||
    ENVIRONMENTS.some((environment) => evaluateMarker(marker, environment, extras));
  return holds ? formatRequirement(result.requirement) : null;
}

/** @param {Collected} entry */
function fileRows(entry) {
  const { 'linux/amd64': amd64, 'linux/arm64': arm64 } = entry.files;
  /** @param {ReadFile} file @returns {FileRow} */
  const row = ({ filename, facts }) => [shortName(entry, filename), facts.download, facts.installed];
  if (amd64 !== undefined && amd64.filename === arm64?.filename) return { any: row(amd64) };
  /** @type {Record<string, FileRow>} */
  const rows = {};
  if (amd64 !== undefined) rows.amd64 = row(amd64);
  if (arm64 !== undefined) rows.arm64 = row(arm64);
  return rows;
}

/**
 * @param {{ name: string, version: string }} entry
 * @param {string} filename
 */
export function shortName({ name, version }, filename) {
  const prefix = `${name.replaceAll('-', '_')}-${version}-`;
  return filename.startsWith(prefix) && filename.endsWith('.whl')
    ? filename.slice(prefix.length, -'.whl'.length)
    : filename;
}
