import { createHash } from 'node:crypto';
import { loadCatalogue } from '../../src/catalogue/catalogue.ts';
import type { ClosureDistribution } from '../../src/python/closure/closure.ts';
import type { FactMemory } from '../../src/python/fact-memory.ts';
import type { IndexFile, IndexProject, PackageIndex } from '../../src/python/index/package-index.ts';
import type { ManifestRequirement } from '../../src/python/manifests/manifest.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import { openLiveScale } from '../../src/python/scale/live-scale.ts';
import type { Scale, ScaleQuestion } from '../../src/python/scale/scale.ts';
import type { Target } from '../../src/python/target.ts';
import type { DistributionReader } from '../../src/python/wheel/distribution-reader.ts';

/** A version of a distribution on an index of a test: what it requires, or more about it. */
export type Release = readonly string[] | ReleaseFacts;

export interface ReleaseFacts {
  readonly requires?: readonly string[];
  readonly extras?: readonly string[];
  readonly python?: string;
  readonly yanked?: boolean;
  /** ISO 8601; null for an index that does not say. */
  readonly uploaded?: string | null;
  /** Of the wheel's file name; `py3-none-any`. */
  readonly tag?: string;
  readonly download?: number;
  readonly installed?: number;
  /** Only a source distribution is there, and this is how its needs are known. */
  readonly source?: 'static' | 'unconfirmed' | 'unknown';
  /** Why the wheel can't be read. */
  readonly unreadable?: string;
  /** Why its metadata can't be had. */
  readonly unusable?: string;
  /** Files by which clashes show: path to checksum. */
  readonly witnesses?: Readonly<Record<string, number>>;
}

/** `{ a: { '1.0': ['b>=2'] } }` */
export type Releases = Readonly<Record<string, Readonly<Record<string, Release>>>>;

export const factsOf = (release: Release): ReleaseFacts =>
  'length' in release ? { requires: release } : release;

/** An index in memory, with a reader of its files that tells what the table says. */
export interface SyntheticIndex {
  readonly index: PackageIndex;
  readonly distributions: DistributionReader;
  /** Names and file names in the order in which they were asked for: `a`, `a-1.0-py3-none-any.whl metadata`. */
  readonly asked: string[];
}

export function syntheticIndex(releases: Releases, host = 'index.example.org'): SyntheticIndex {
  const asked: string[] = [];
  const facts = new Map<string, readonly [name: string, version: string, facts: ReleaseFacts]>();
  const projects = new Map<string, IndexProject>();
  for (const [name, versions] of Object.entries(releases)) {
    const files = Object.entries(versions).map(([version, release]): IndexFile => {
      const each = factsOf(release);
      const filename =
        each.source === undefined
          ? `${name.replaceAll('-', '_')}-${version}-${each.tag ?? 'py3-none-any'}.whl`
          : `${name}-${version}.tar.gz`;
      facts.set(filename, [name, version, each]);
      return {
        filename,
        url: `https://${host}/files/${filename}`,
        size: downloadOf(name, version, each),
        hashes: new Map([['sha256', digestOf(filename)]]),
        requiresPython: each.python ?? null,
        yanked: each.yanked === true ? 'broken' : null,
        uploadTime: each.uploaded ?? null,
        hasMetadata: true,
      };
    });
    projects.set(name, {
      name,
      digest: digestOf(`${name} ${JSON.stringify(versions)}`),
      files: async () => {
        asked.push(`${name} files`);
        return files;
      },
      index: host,
    });
  }
  return {
    asked,
    index: {
      async project(name) {
        asked.push(name);
        return projects.get(name) ?? null;
      },
    },
    distributions: {
      async metadata({ filename, url }) {
        asked.push(`${shownFile(filename, url, host)} metadata`);
        const [name, version, each] = facts.get(filename) ?? [];
        if (name === undefined || version === undefined || each === undefined)
          return { state: 'unknown', reason: `${filename} is not there` };
        if (each.unusable !== undefined) return { state: 'unknown', reason: each.unusable };
        if (each.source === 'unknown') return { state: 'unknown', reason: 'it would have to be built' };
        return {
          state: 'read',
          metadata: {
            name,
            version,
            requires: each.requires ?? [],
            requiresPython: each.python ?? null,
            extras: each.extras ?? [],
            isStatic: each.source !== 'unconfirmed',
          },
          problems: [],
        };
      },
      // What releases here lay out never overlaps.
      files: async () => null,
      async bytes({ filename, url }) {
        asked.push(`${shownFile(filename, url, host)} bytes`);
        const [name, version, each] = facts.get(filename) ?? [];
        if (name === undefined || version === undefined || each === undefined)
          return { state: 'unknown', download: null, reason: `${filename} is not there` };
        const download = downloadOf(name, version, each);
        if (each.source !== undefined)
          return { state: 'unknown', download, reason: 'it is a source distribution' };
        if (each.unreadable !== undefined) return { state: 'unknown', download, reason: each.unreadable };
        return {
          state: 'read',
          bytes: {
            download,
            installed: each.installed ?? 3 * download,
            sources: 0,
            byteCompiled: null,
            folders: [],
            importNames: [name.replaceAll('-', '_')],
            moduleNames: [name.replaceAll('-', '_')],
            witnesses: Object.entries(each.witnesses ?? {}).map(([path, crc32]) => ({
              path,
              crc32,
              bytes: 10,
            })),
          },
        };
      },
    },
  };
}

/** A file of another host is known by its whole address. */
const shownFile = (filename: string, url: string, host: string): string =>
  new URL(url).host === host ? filename : url;

/** Bytes of a release's file: as its row says, else a number that differs from release to release. */
export function downloadOf(name: string, version: string, { download }: ReleaseFacts): number {
  return download ?? 1_000 + (Number.parseInt(digestOf(`${name} ${version}`).slice(0, 6), 16) % 100_000);
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const TARGET: Target = { python: '3.11', platform: 'linux/amd64' };

/** Lines of a requirements file. */
export function requirements(path: string, ...written: readonly string[]): readonly ManifestRequirement[] {
  return written.map((text, line): ManifestRequirement => {
    const result = parseRequirement(text);
    if (!result.ok) throw new Error(`${text}: ${result.message}`);
    return {
      requirement: result.requirement,
      path,
      range: { start: 0, end: text.length, startLine: line + 1, endLine: line + 1 },
      written: text,
      editable: false,
      hashes: [],
      comment: null,
    };
  });
}

/** A question for requirements of `requirements.txt`. */
export function asking(
  written: readonly string[],
  more: Partial<Omit<ScaleQuestion, 'requirements'>> = {},
): ScaleQuestion {
  return { requirements: requirements('requirements.txt', ...written), target: TARGET, ...more };
}

/** A scale over an index of a test, which is the user's own. */
export async function scaleOver(
  { index, distributions }: Pick<SyntheticIndex, 'index' | 'distributions'>,
  more: { readonly facts?: FactMemory; readonly uploadedBefore?: number } = {},
): Promise<Scale> {
  return openLiveScale({
    catalogue: await loadCatalogue(),
    open: async () => ({
      index,
      distributions,
      facts: more.facts ?? null,
      labels: ['https://index.example.org/simple'],
      notes: [],
    }),
    uploadedBefore: more.uploadedBefore,
  });
}

/** A fact memory that can be looked into. */
export function factsInMemory(): FactMemory & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    read: async (key) => kept.get(key) ?? null,
    write: (key, bytes) => {
      kept.set(key, bytes);
    },
  };
}

/** Distributions in a few words: `a 1.0`, `b ?` without a version, `(c 2.0)` where the base provides it. */
export function shown(distributions: readonly ClosureDistribution[]): string[] {
  return distributions.map(({ name, version, provided, gap }) => {
    const words = `${name} ${version ?? '?'}${gap === null ? '' : ` ${gap}`}`;
    return provided ? `(${words})` : words;
  });
}
