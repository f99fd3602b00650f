import { crc32 } from 'node:zlib';
import { byCodeUnit } from '../../support/compare.ts';
import type { WitnessFile } from './distribution-facts.ts';

/** Files that an interpreter or loader runs. Others (licences, data) break nothing when the last writer wins. */
const LIBRARY = /\.(?:so|pyd|dll|dylib|so\.[0-9.]+)$/;

/** Written by the build with its own date or number; two builds of one source differ in nothing else. */
const STAMP = /^_*(?:build_(?:and_package_)?info|git_version|version|about)_*\.py$/;

/** Top-level names that careless wheels leave in site-packages and that nobody imports from there. */
const LEFTOVERS = new Set([
  'benchmark',
  'benchmarks',
  'build_backend',
  'conftest',
  'doc',
  'docs',
  'example',
  'examples',
  'noxfile',
  'sample',
  'samples',
  'scripts',
  'setup',
  'test',
  'tests',
]);

/**
 * Initialisers of namespaces are written by each distribution of the namespace, in several spellings that do the same
 * (`pkgutil`, `pkg_resources`, an empty file, all under a licence's header); they are as short as this.
 */
const NAMESPACE_BYTES = 2_000;
const LARGEST = 3;
const SAMPLED = 8;
/** Import names of one wheel that are sampled; further ones are known by their main module only. */
const SAMPLED_NAMES = 40;
const LIMIT = 500;

interface Sample {
  readonly file: WitnessFile;
  readonly rank: number;
}

/** The files of one import name. */
class NameFiles {
  #main: WitnessFile | null = null;
  #initialiser: WitnessFile | null = null;
  readonly #largest: Sample[] = [];
  readonly #sampled: Sample[] = [];

  add(file: WitnessFile, isMain: boolean): void {
    if (file.path.endsWith('/__init__.py') && file.bytes <= NAMESPACE_BYTES) {
      if (isMain) this.#initialiser = file;
      return;
    }
    if (isMain) this.#main = file;
    keepLowest(this.#largest, { file, rank: -file.bytes }, LARGEST);
    // The same files come first whatever else a wheel holds, so that two wheels that share many files share samples.
    keepLowest(this.#sampled, { file, rank: crc32(file.path) }, SAMPLED);
  }

  main(): readonly WitnessFile[] {
    const main = this.#main ?? (this.#sampled.length === 0 ? this.#initialiser : null);
    return main === null ? [] : [main];
  }

  all(): readonly WitnessFile[] {
    const files = [...this.main(), ...[...this.#largest, ...this.#sampled].map(({ file }) => file)];
    return [...new Map(files.map((file) => [file.path, file])).values()];
  }
}

/**
 * Picks some files of a wheel by which it can be seen that another one writes them otherwise: of each top-level import
 * name the main module, the three largest files of code, and eight that are sampled by their path alone (a bottom-k
 * sketch: Cohen, "Size-estimation framework with applications to transitive closure and reachability", 1997). Two
 * wheels of the same package share its main module and largest library, whatever else differs. Left out are short
 * initialisers beside other code, as they may be a namespace's, and top-level names that are no library's (`tests`).
 */
export class WitnessCollector {
  readonly #names = new Map<string, NameFiles>();

  /** `path` as installed in site-packages; `importName` is the top-level name that it lies under. */
  add(path: string, importName: string, crc: number, bytes: number): void {
    const known = this.#names.get(importName);
    if (known === undefined && LEFTOVERS.has(importName)) return;
    const files = known ?? new NameFiles();
    if (known === undefined) this.#names.set(importName, files);
    const isMain = path === `${importName}.py` || path === `${importName}/__init__.py`;
    files.add({ path, crc32: crc, bytes }, isMain);
  }

  /** Sorted by path. */
  files(): readonly WitnessFile[] {
    const names = [...this.#names].sort(([a], [b]) => byCodeUnit(a, b));
    return names
      .flatMap(([, files], index) => (index < SAMPLED_NAMES ? files.all() : files.main()))
      .slice(0, LIMIT)
      .sort((a, b) => byCodeUnit(a.path, b.path));
  }
}

/** Whether a file of this name may be a witness: code, and not a mere stamp of the build. */
export function isCode(file: string): boolean {
  return file.endsWith('.py') ? !STAMP.test(file) : LIBRARY.test(file);
}

function keepLowest(samples: Sample[], sample: Sample, limit: number): void {
  const last = samples[limit - 1];
  if (last !== undefined && !isBefore(sample, last)) return;
  let at = samples.length;
  for (
    let before = samples[at - 1];
    before !== undefined && isBefore(sample, before);
    before = samples[at - 1]
  )
    at -= 1;
  samples.splice(at, 0, sample);
  if (samples.length > limit) samples.pop();
}

function isBefore(a: Sample, b: Sample): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.file.path < b.file.path);
}
