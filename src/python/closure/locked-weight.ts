import type { Catalogue } from '../../catalogue/catalogue.ts';
import { exact, type Quantity, unknown } from '../../support/quantity.ts';
import type { LockedDistribution, LockedFile } from '../manifests/manifest.ts';
import { parseSpecifierSet } from '../specifier.ts';
import { bestWheel } from '../tags.ts';
import { markerEnvironment, type Target } from '../target.ts';
import { catalogueWeight } from './catalogue-weight.ts';
import type { WeightGap } from './closure.ts';
import { installedFrom } from './installed-bytes.ts';
import { chooseFromCatalogue } from './version-choice.ts';

export interface LockedWeight {
  readonly download: Quantity;
  readonly installed: Quantity;
  /** The file that the target gets, where the lock names it. */
  readonly filename: string | null;
  readonly gap: WeightGap | null;
}

/**
 * What a locked distribution weighs on a target: by the size that the lock records for the file that the target gets,
 * else by the catalogue, as far as that knows this version (`estimated`); a size that neither knows is unknown
 * (`no-size-in-lock`), never 0. Without a catalogue installed bytes are unknown.
 */
export function lockedWeight(
  locked: LockedDistribution,
  target: Target,
  catalogue: Catalogue | null,
): LockedWeight {
  const { file, gap } = fileOf(locked, target);
  const filename = file?.filename ?? null;
  if (gap === 'no-size-in-lock' || (gap === null && file?.size === null)) {
    const estimate = catalogue === null ? null : weightInCatalogue(locked, target, catalogue);
    return estimate === null
      ? { download: unknown(), installed: unknown(), filename, gap: 'no-size-in-lock' }
      : { ...estimate, filename, gap: null };
  }
  const download = file === null || file.size === null ? unknown() : exact(file.size);
  const installed =
    filename === null || catalogue === null
      ? unknown()
      : installedFrom(catalogue, locked.name, filename, download);
  return { download, installed, filename, gap: gap ?? (file?.size === null ? 'no-size-in-lock' : null) };
}

/** Null where the catalogue knows neither this version nor any that could stand for it. */
function weightInCatalogue(
  { name, version, source }: LockedDistribution,
  target: Target,
  catalogue: Catalogue,
): { download: Quantity; installed: Quantity } | null {
  const catalogued = source.kind === 'index' ? catalogue.find(name) : null;
  const specifiers = version === null ? null : parseSpecifierSet(`==${version}`);
  if (catalogued === null || specifiers === null || version === null) return null;
  const [, label = null] = version.split('+');
  const choice = chooseFromCatalogue(catalogued, {
    specifiers,
    python: markerEnvironment(target).python_full_version,
    label,
    isPossible: () => true,
  });
  // Another build (`+cpu`) can weigh a fifth of the one that the catalogue knows.
  if (choice === null || (label !== null && choice.how !== 'catalogued')) return null;
  const { download, installed } = catalogueWeight(catalogue, catalogued, choice, target);
  return download.provenance === 'unknown' ? null : { download, installed };
}

/** The file that the target gets, and why its weight can't be known. */
function fileOf(
  locked: LockedDistribution,
  target: Target,
): { file: LockedFile | null; gap: WeightGap | null } {
  if (locked.source.kind === 'local' && locked.wheels.length === 0) return { file: null, gap: 'local' };
  const best = bestWheel(
    locked.wheels.map((wheel) => wheel.filename),
    target,
  );
  const wheel = locked.wheels.find((each) => each.filename === best);
  if (wheel !== undefined) return { file: wheel, gap: null };
  if (locked.sdist !== null) return { file: locked.sdist, gap: 'source-only' };
  if (locked.source.kind === 'git' || locked.source.kind === 'url') return { file: null, gap: 'url' };
  if (locked.hashes !== undefined && locked.hashes.length > 0) return { file: null, gap: 'no-size-in-lock' };
  return { file: null, gap: 'no-wheel-for-target' };
}

/** A file as an index offers it. */
export interface HashedFile {
  readonly filename: string;
  /** Digests by algorithm, `sha256`. */
  readonly hashes: ReadonlyMap<string, string>;
}

/**
 * Of the files that an index offers, the one that the target gets of a lock that has hashes and no file names
 * (Pipfile.lock): the best wheel among those with a locked hash, else the source archive; null for none.
 */
export function fileByHashes<File extends HashedFile>(
  offered: readonly File[],
  hashes: readonly string[],
  target: Target,
): File | null {
  const locked = new Set(hashes.map((hash) => hash.toLowerCase()));
  const matching = offered.filter((file) =>
    [...file.hashes].some(([algorithm, digest]) => locked.has(`${algorithm}:${digest}`.toLowerCase())),
  );
  const best = bestWheel(
    matching.map(({ filename }) => filename).filter((filename) => filename.endsWith('.whl')),
    target,
  );
  return (
    matching.find(({ filename }) => filename === best) ??
    matching.find(({ filename }) => !filename.endsWith('.whl')) ??
    null
  );
}
