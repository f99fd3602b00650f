import { fileNameOf } from '../index/addresses.ts';
import type { IndexFile } from '../index/package-index.ts';
import { mentionsVariable } from '../marker.ts';
import { requirementReader } from '../requirement-reader.ts';
import type {
  Candidate,
  CandidateMetadata,
  CandidateProvider,
  UnusableCandidate,
} from '../resolve/provider.ts';
import { compareVersions, formatVersion, type Version } from '../version.ts';
import type { DistributionReader } from '../wheel/distribution-reader.ts';
import { parseWheelFilename } from '../wheel-filename.ts';
import type { TargetVersion } from './target-files.ts';
import type { TargetIndex } from './target-index.ts';

/** A distribution that is there before anything is installed, in a known version. */
export interface InstalledVersion {
  readonly name: string;
  readonly version: Version;
}

export interface IndexProviderOptions {
  readonly index: TargetIndex;
  readonly distributions: DistributionReader;
  /** What is installed already; it stays wherever it satisfies what is asked. */
  readonly installed: readonly InstalledVersion[];
  /** Whether a wheel may be fetched from an address that a requirement names. */
  readonly mayAsk: (url: string) => boolean;
  /** Whether the target can install a wheel that a requirement names by its address; every one when left out. */
  readonly isUsable?: (filename: string) => boolean;
}

/** How a candidate's own needs are known. */
export type Confidence = 'certain' | 'unconfirmed' | 'unknown';

/** Candidates of the user's indexes for one target, with the file of each. */
export interface IndexProvider extends CandidateProvider {
  /** The file that the target gets; null for what is installed already. */
  fileOf(candidate: Candidate): IndexFile | null;
  isInstalled(candidate: Candidate): boolean;
  /** How what a candidate asks for is known; `certain` for one whose metadata was not asked for. */
  confidenceOf(candidate: Candidate): Confidence;
}

/** A candidate with the file that the target gets; null for one that is only there, and offered by no index. */
class FileCandidate implements Candidate {
  readonly name: string;
  readonly version: Version;
  readonly isInstalled: boolean;
  readonly #offered: TargetVersion | null;

  constructor(name: string, version: Version, offered: TargetVersion | null, isInstalled: boolean) {
    this.name = name;
    this.version = version;
    this.#offered = offered;
    this.isInstalled = isInstalled;
  }

  get written(): string {
    return this.#offered?.written ?? formatVersion(this.version);
  }

  get yanked(): boolean {
    return !this.isInstalled && this.#offered?.isYanked === true;
  }

  get sourceOnly(): boolean {
    return !this.isInstalled && this.#offered?.isWheel === false;
  }

  get requiresPython(): string | null {
    return this.isInstalled ? null : (this.#offered?.requiresPython ?? null);
  }

  get file(): IndexFile | null {
    return this.#offered?.file ?? null;
  }
}

/**
 * The candidates of an index: one for each version that the target can use. What they ask for is read from the file that
 * the target gets. A source distribution whose needs only building would tell is a candidate with what can be seen of them.
 * `candidates` and `metadata` throw EnvironmentError when an index or file server can't be reached.
 */
export function openIndexProvider(options: IndexProviderOptions): IndexProvider {
  const { index, distributions } = options;
  const confidence = new Map<Candidate, Confidence>();
  const installed = new Map(options.installed.map((each) => [each.name, each.version]));
  const read = requirementReader();

  const offer = (name: string, offered: TargetVersion): Candidate =>
    new FileCandidate(name, offered.version, offered, false);

  const metadataOf = async (
    candidate: Candidate,
    file: IndexFile,
  ): Promise<CandidateMetadata | UnusableCandidate> => {
    const answer = await distributions.metadata(file);
    if (answer.state === 'read') {
      const { metadata } = answer;
      if (options.isUsable?.(file.filename) === false && !candidate.sourceOnly)
        return { unusable: `${file.filename} is no wheel for the target` };
      if (!metadata.isStatic) confidence.set(candidate, 'unconfirmed');
      return {
        requires: metadata.requires.flatMap((line) => read(line) ?? []),
        requiresPython: metadata.requiresPython,
        extras: metadata.extras,
      };
    }
    if (!candidate.sourceOnly) return { unusable: answer.reason };
    confidence.set(candidate, 'unknown');
    return { requires: [], requiresPython: null, extras: [] };
  };

  const list = async (name: string): Promise<readonly Candidate[] | null> => {
    const offered = await index.versions(name);
    const version = installed.get(name);
    if (version === undefined) return offered?.map((each) => offer(name, each)) ?? null;
    const same = offered?.find((each) => compareVersions(each.version, version) === 0);
    return [
      new FileCandidate(name, version, same ?? null, true),
      ...(offered ?? []).filter((each) => each !== same).map((each) => offer(name, each)),
    ];
  };

  const lists = new Map<string, Promise<readonly Candidate[] | null>>();
  return {
    candidates(name) {
      const listed = lists.get(name) ?? list(name);
      lists.set(name, listed);
      return listed;
    },
    async metadata(candidate) {
      const { file = null, isInstalled: isThere = false } =
        candidate instanceof FileCandidate ? candidate : {};
      const metadata =
        file === null
          ? { requires: [], requiresPython: null, extras: [] }
          : await metadataOf(candidate, file);
      if (!isThere) return metadata;
      // What an installed distribution needs is there with it, whatever its file on the index is; only an extra may ask
      // for more.
      if ('unusable' in metadata) return { requires: [], requiresPython: null, extras: [] };
      const ofExtras = metadata.requires.filter(
        ({ marker }) => marker !== null && mentionsVariable(marker, 'extra'),
      );
      return { ...metadata, requiresPython: null, requires: ofExtras };
    },
    prefetch(names) {
      for (const name of names)
        index.versions(name).catch(() => {
          // Whoever needs the answer asks again, is given the same failure, and reports it.
        });
    },
    async direct(name, url) {
      const file = options.mayAsk(url) ? wheelAt(name, url) : null;
      return file === null ? null : offer(name, file);
    },
    fileOf: (candidate) => (candidate instanceof FileCandidate ? candidate.file : null),
    isInstalled: (candidate) => candidate instanceof FileCandidate && candidate.isInstalled,
    confidenceOf: (candidate) => confidence.get(candidate) ?? 'certain',
  };
}

/** The wheel that an address names; null when it names none of this distribution. */
export function wheelAt(name: string, address: string): TargetVersion | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const filename = fileNameOf(url);
  const wheel = parseWheelFilename(filename);
  if (wheel === null || wheel.name !== name) return null;
  const digest = /^#(?:.*&)?(sha256|sha384|sha512)=([0-9a-fA-F]+)/.exec(url.hash);
  const hashes = new Map(
    digest?.[1] === undefined || digest[2] === undefined ? [] : [[digest[1], digest[2].toLowerCase()]],
  );
  url.hash = '';
  url.username = '';
  url.password = '';
  const file: IndexFile = {
    filename,
    url: url.href,
    size: null,
    hashes,
    requiresPython: null,
    yanked: null,
    uploadTime: null,
    hasMetadata: false,
  };
  return {
    version: wheel.version,
    written: formatVersion(wheel.version),
    file,
    isWheel: true,
    isYanked: false,
    requiresPython: null,
  };
}
