import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Closure, ClosureDistribution } from '../closure/closure.ts';
import { fileByHashes } from '../closure/locked-weight.ts';
import { withoutSharedFiles } from '../closure/shared-files.ts';
import type { IndexFile, PackageIndex } from '../index/package-index.ts';
import type { LockedFile, LockFile } from '../manifests/manifest.ts';
import { normalizeName } from '../name.ts';
import type { DistributionReader } from '../wheel/distribution-reader.ts';
import { weightOfFile } from './file-weight.ts';

export interface LockedFileSources {
  readonly index: PackageIndex;
  readonly distributions: DistributionReader;
  readonly catalogue: Catalogue;
}

/**
 * A lock's closure with the weights of the very files that it names, as the index that offers them tells: sizes that the
 * lock leaves out, and installed bytes. A file is looked for by its name at the user's own index, never at the address that
 * the lock holds; where the lock has a digest, another one there means another file, and where it has digests only
 * (Pipfile.lock), they find the file. What is not found stays as it was.
 * @throws EnvironmentError when an index or file server can't be reached.
 */
export async function weighLockedFiles(
  closure: Closure,
  lock: LockFile,
  sources: LockedFileSources,
): Promise<Closure> {
  const files = lockedFiles(lock);
  const hashes = lockedHashes(lock);
  const found = new Map<string, IndexFile>();
  const weighed = await Promise.all(
    closure.distributions.map(async (each) => {
      const file = await fileOf(each, { files, hashes }, closure, sources.index);
      if (file !== null) found.set(each.name, file);
      return file === null ? each : weigh(each, file, closure, sources);
    }),
  );
  const { distributions, notes } = await withoutSharedFiles(weighed, async ({ name }) => {
    const file = found.get(name);
    return file === undefined ? null : sources.distributions.files(file);
  });
  return { ...closure, distributions, gaps: [...closure.gaps, ...notes] };
}

/** By name and file name. */
function lockedFiles({ distributions }: LockFile): ReadonlyMap<string, LockedFile> {
  const files = new Map<string, LockedFile>();
  for (const { name, wheels, sdist } of distributions)
    for (const file of [...wheels, ...(sdist === null ? [] : [sdist])])
      files.set(`${normalizeName(name)}\n${file.filename}`, file);
  return files;
}

/** By name and version, where the lock has hashes and no file names. */
function lockedHashes({ distributions }: LockFile): ReadonlyMap<string, readonly string[]> {
  return new Map(
    distributions.flatMap(({ name, version, hashes }) =>
      hashes === undefined ? [] : [[`${normalizeName(name)}\n${version}`, hashes] as const],
    ),
  );
}

interface LockedFacts {
  readonly files: ReadonlyMap<string, LockedFile>;
  readonly hashes: ReadonlyMap<string, readonly string[]>;
}

/** The file of the index that the lock names; null where it offers another one, or none. */
async function fileOf(
  { name, version, filename, provided }: ClosureDistribution,
  { files, hashes }: LockedFacts,
  { target }: Closure,
  index: PackageIndex,
): Promise<IndexFile | null> {
  const locked = filename === null ? undefined : files.get(`${name}\n${filename}`);
  const digests = filename === null ? hashes.get(`${name}\n${version}`) : undefined;
  if ((locked === undefined && digests === undefined) || provided) return null;
  const project = await index.project(name);
  const offered = (await project?.files()) ?? [];
  return locked === undefined
    ? fileByHashes(offered, digests ?? [], target)
    : (offered.find((each) => each.filename === locked.filename && isSame(each, locked)) ?? null);
}

async function weigh(
  distribution: ClosureDistribution,
  file: IndexFile,
  { target }: Closure,
  { distributions, catalogue }: LockedFileSources,
): Promise<ClosureDistribution> {
  const { name } = distribution;
  const weight = await weightOfFile(name, file, distributions, target, catalogue);
  if (weight.download.provenance === 'unknown') return distribution;
  return {
    ...distribution,
    filename: file.filename,
    download: weight.download,
    installed: weight.installed.provenance === 'unknown' ? distribution.installed : weight.installed,
    ...(weight.byteCompiled === undefined ? {} : { byteCompiled: weight.byteCompiled }),
    ...(weight.witnesses === undefined ? {} : { witnesses: weight.witnesses }),
    importNames: weight.gap === null ? weight.importNames : distribution.importNames,
    gap: weight.gap,
  };
}

/** Whether the index offers the locked file: no digest or size says otherwise. */
function isSame(file: IndexFile, { hash, size }: LockedFile): boolean {
  const [algorithm = '', digest = ''] = hash?.split(':') ?? [];
  const offered = file.hashes.get(algorithm);
  if (offered !== undefined && offered !== digest.toLowerCase()) return false;
  return size === null || file.size === null || size === file.size;
}
