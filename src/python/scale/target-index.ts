import { z } from 'zod';
import { type FactMemory, readFacts, writeFacts } from '../fact-memory.ts';
import type { IndexFile, IndexProject, PackageIndex } from '../index/package-index.ts';
import { parseVersion } from '../version.ts';
import { type FileRules, type TargetVersion, targetVersions } from './target-files.ts';

/** What a package index has for one target. */
export interface TargetIndex {
  /**
   * The versions of a project, newest first, each with the file that the target gets; null when no index has the project.
   * @throws EnvironmentError when an index can't be reached or answers what can't be read.
   */
  versions(name: string): Promise<readonly TargetVersion[] | null>;
}

/** Goes up whenever the same page would give other versions. */
const FORMAT = 'versions/1';

const Text = z.string().nullable();
const Row = z.object({
  v: z.string(),
  f: z.string(),
  u: z.string(),
  s: z.number().nullable(),
  h: z.array(z.tuple([z.string(), z.string()])),
  p: Text,
  y: Text,
  t: Text,
  m: z.array(z.tuple([z.string(), z.string()])).nullable(),
});
type Row = z.infer<typeof Row>;
const Rows = z.array(Row);

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
  const { name, digest } = project;
  const { target, uploadedBefore } = rules;
  const key =
    memory === null || digest === null
      ? null
      : JSON.stringify([FORMAT, name, digest, target, uploadedBefore ?? null]);
  if (memory !== null && key !== null) {
    const rows = await readFacts(memory, key, Rows);
    if (rows !== null) return rows.flatMap(fromRow);
  }
  const versions = targetVersions(name, await project.files(), rules);
  if (memory !== null && key !== null) writeFacts(memory, key, versions.map(toRow));
  return versions;
}

function toRow({ file, isWheel: _, version: __, written }: TargetVersion): Row {
  const { filename, url, size, hashes, requiresPython, yanked, uploadTime, hasMetadata, metadataHashes } =
    file;
  return {
    v: written,
    f: filename,
    // Most addresses end in the file's name, which then need not be kept twice.
    u: url.endsWith(filename) ? url.slice(0, -filename.length) : `${url}\n`,
    s: size,
    h: [...hashes],
    p: requiresPython,
    y: yanked,
    t: uploadTime,
    m: hasMetadata ? [...(metadataHashes ?? [])] : null,
  };
}

function fromRow(row: Row): TargetVersion[] {
  const version = parseVersion(row.v);
  if (version === null) return [];
  const file: IndexFile = {
    filename: row.f,
    url: row.u.endsWith('\n') ? row.u.slice(0, -1) : row.u + row.f,
    size: row.s,
    hashes: new Map(row.h),
    requiresPython: row.p,
    yanked: row.y,
    uploadTime: row.t,
    hasMetadata: row.m !== null,
    ...(row.m === null ? {} : { metadataHashes: new Map(row.m) }),
  };
  return [{ version, written: row.v, file, isWheel: row.f.endsWith('.whl') }];
}
