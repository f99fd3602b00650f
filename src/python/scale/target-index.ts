import type { FactMemory } from '../fact-memory.ts';
import type { IndexFile, IndexProject, PackageIndex } from '../index/package-index.ts';
import { parseVersion, type Version } from '../version.ts';
import { type FileRules, mayBeTaken, type TargetVersion, targetVersions } from './target-files.ts';

/** What a package index has for one target. */
export interface TargetIndex {
  /**
   * The versions of a project, newest first, each with the file that the target gets; null when no index has the project.
   * @throws EnvironmentError when an index can't be reached or answers what can't be read.
   */
  versions(name: string): Promise<readonly TargetVersion[] | null>;
}

/** Goes up whenever the same page would give other versions. */
const FORMAT = 'versions/3';

/**
 * An index as one target sees it. Pages are narrowed once and remembered, between runs too where there is a memory: of
 * thousands of files on a page, a target takes one of each version.
 */
export function openTargetIndex(
  index: PackageIndex,
  rules: FileRules,
  memory: FactMemory | null,
): TargetIndex {
  const known = new Map<string, Promise<readonly TargetVersion[] | null>>();
  const read = async (name: string): Promise<readonly TargetVersion[] | null> => {
    const project = await index.project(name);
    return project === null ? null : narrowed(project, rules, memory);
  };
  return {
    versions(name) {
      const versions = known.get(name) ?? read(name);
      known.set(name, versions);
      return versions;
    },
  };
}

async function narrowed(
  project: IndexProject,
  rules: FileRules,
  memory: FactMemory | null,
): Promise<readonly TargetVersion[]> {
  const known = keyOf(project, rules);
  const kept = memory === null || known === null ? null : fromFacts(await memory.read(known));
  if (kept !== null) return kept;
  const versions = targetVersions(
    project.name,
    await project.files((filename) => mayBeTaken(filename, rules.target)),
    rules,
  );
  const facts = new TextEncoder().encode(JSON.stringify(versions.map(toRow)));
  // Named anew: the page may have changed before it was read.
  const key = keyOf(project, rules);
  if (key !== null) memory?.write(key, facts);
  // Read back even so: texts that were cut out of a page would keep the whole page, megabytes of it, in memory.
  return fromFacts(facts) ?? versions;
}

function keyOf({ name, digest }: IndexProject, { target, uploadedBefore }: FileRules): string | null {
  return digest === null ? null : JSON.stringify([FORMAT, name, digest, target, uploadedBefore ?? null]);
}

/** Version, file name, address, size, digests, requires-python, yanked, upload time, digests of the metadata offered. */
type Row = readonly [
  string,
  string,
  string,
  number | null,
  readonly (readonly [string, string])[],
  string | null,
  string | null,
  string | null,
  readonly (readonly [string, string])[] | null,
];

function toRow({ file, written }: TargetVersion): Row {
  const { filename, url, size, hashes, requiresPython, yanked, uploadTime, hasMetadata, metadataHashes } =
    file;
  return [
    written,
    filename,
    // Most addresses end in the file's name, which then need not be kept twice.
    url.endsWith(filename) ? url.slice(0, -filename.length) : `${url}\n`,
    size,
    [...hashes],
    requiresPython,
    yanked,
    uploadTime,
    hasMetadata ? [...(metadataHashes ?? [])] : null,
  ];
}

function fromFacts(bytes: Uint8Array | null): readonly TargetVersion[] | null {
  if (bytes === null) return null;
  let rows: unknown;
  try {
    rows = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  if (!Array.isArray(rows)) return null;
  const versions: TargetVersion[] = [];
  for (const row of rows) {
    const version = isRow(row) ? parseVersion(row[0]) : null;
    if (version === null) return null;
    versions.push(new KeptVersion(row, version));
  }
  return versions;
}

/** Thousands of rows are checked in each run, of which few are looked into: by hand, as a schema takes ten times as long. */
function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 9) return false;
  const [version, filename, url, size, hashes, requiresPython, yanked, uploadTime, metadata] = row;
  return (
    typeof version === 'string' &&
    typeof filename === 'string' &&
    typeof url === 'string' &&
    (size === null || typeof size === 'number') &&
    isPairs(hashes) &&
    isText(requiresPython) &&
    isText(yanked) &&
    isText(uploadTime) &&
    (metadata === null || isPairs(metadata))
  );
}

const isText = (value: unknown): boolean => value === null || typeof value === 'string';

const isPairs = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === 'string'),
  );

/** A version as it was kept; its file is made when somebody asks for it. */
class KeptVersion implements TargetVersion {
  readonly version: Version;
  readonly #row: Row;
  #file: IndexFile | undefined;

  constructor(row: Row, version: Version) {
    this.#row = row;
    this.version = version;
  }

  get written(): string {
    return this.#row[0];
  }

  get isWheel(): boolean {
    return this.#row[1].endsWith('.whl');
  }

  get isYanked(): boolean {
    return this.#row[6] !== null;
  }

  get requiresPython(): string | null {
    return this.#row[5];
  }

  get file(): IndexFile {
    this.#file ??= fileOf(this.#row);
    return this.#file;
  }
}

function fileOf([
  ,
  filename,
  url,
  size,
  hashes,
  requiresPython,
  yanked,
  uploadTime,
  metadata,
]: Row): IndexFile {
  return {
    filename,
    url: url.endsWith('\n') ? url.slice(0, -1) : url + filename,
    size,
    hashes: new Map(hashes),
    requiresPython,
    yanked,
    uploadTime,
    hasMetadata: metadata !== null,
    ...(metadata === null ? {} : { metadataHashes: new Map(metadata) }),
  };
}
