import { byCodeUnit } from '../../support/compare.ts';
import type { WitnessFile } from '../wheel/distribution-facts.ts';

/** Distributions that write the same files with different content, so that the last one installed breaks the others. */
export interface Clash {
  /** Normalised names, at least two, sorted. */
  readonly distributions: readonly string[];
  /** Top-level import names whose files they overwrite, sorted. */
  readonly packages: readonly string[];
  /** Files below site-packages that differ, as evidence: at most three, the largest first. */
  readonly files: readonly string[];
}

/** What of a distribution shows that it clashes. */
export interface WitnessedDistribution {
  /** Normalised. */
  readonly name: string;
  /** `witnesses` of its WheelBytes. */
  readonly files: readonly WitnessFile[];
}

const EVIDENCE = 3;

/**
 * Clashes among distributions that get installed together. A clash is a fact: a file of code that two of them write, and
 * whose size or checksum differs. Sharing a folder (a namespace) is none, nor is writing the same file with the same
 * content. As a wheel's witnesses are some of its files, distributions that share no more than a small part of a package
 * can be missed. Sorted by names.
 */
export function clashesIn(distributions: readonly WitnessedDistribution[]): readonly Clash[] {
  const writers = new Map<string, Writer[]>();
  for (const { name, files } of distributions)
    for (const { path, crc32, bytes } of files) {
      const list = writers.get(path) ?? [];
      writers.set(path, list);
      list.push({ name, bytes, content: `${crc32} ${bytes}` });
    }
  const packages = new Map<string, PackageClash>();
  for (const [path, list] of writers) {
    if (new Set(list.map(({ content }) => content)).size < 2) continue;
    const names = [...new Set(list.map(({ name }) => name))];
    if (names.length < 2) continue;
    const top = importNameOf(path);
    const clash = packages.get(top) ?? { groups: [] };
    packages.set(top, clash);
    merge(clash, names, { path, bytes: Math.max(...list.map(({ bytes }) => bytes)) });
  }
  return combine(packages);
}

interface Writer {
  readonly name: string;
  readonly bytes: number;
  readonly content: string;
}

/** A file that differs. */
interface Evidence {
  readonly path: string;
  readonly bytes: number;
}

interface Group {
  readonly names: ReadonlySet<string>;
  readonly files: readonly Evidence[];
}

/** Of one package, the groups of distributions that share no file with each other. */
interface PackageClash {
  groups: Group[];
}

function merge(clash: PackageClash, names: readonly string[], file: Evidence): void {
  const touched = clash.groups.filter((group) => names.some((name) => group.names.has(name)));
  const merged: Group = {
    names: new Set([...touched.flatMap((group) => [...group.names]), ...names]),
    files: [...touched.flatMap((group) => group.files), file],
  };
  clash.groups = [...clash.groups.filter((group) => !touched.includes(group)), merged];
}

/** One clash for each set of distributions, whichever packages they share. */
function combine(packages: ReadonlyMap<string, PackageClash>): readonly Clash[] {
  const clashes = new Map<string, { distributions: string[]; packages: string[]; files: Evidence[] }>();
  for (const [name, { groups }] of packages)
    for (const group of groups) {
      const distributions = [...group.names].sort(byCodeUnit);
      const key = distributions.join(' ');
      const clash = clashes.get(key) ?? { distributions, packages: [], files: [] };
      clashes.set(key, clash);
      clash.packages.push(name);
      clash.files.push(...group.files);
    }
  return [...clashes]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, clash]) => ({
      distributions: clash.distributions,
      packages: clash.packages.sort(byCodeUnit),
      files: clash.files
        .sort((a, b) => b.bytes - a.bytes || byCodeUnit(a.path, b.path))
        .slice(0, EVIDENCE)
        .map(({ path }) => path),
    }));
}

/** `cv2` of `cv2/version.py`, `six` of `six.py`, `_cffi_backend` of `_cffi_backend.cpython-311-x86_64-linux-gnu.so`. */
function importNameOf(path: string): string {
  const [top = path] = path.split('/', 1);
  return top === path ? (top.split('.', 1)[0] ?? top) : top;
}
