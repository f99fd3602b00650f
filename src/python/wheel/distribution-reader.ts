import { createHash, getHashes } from 'node:crypto';
import { formatBytes } from '../../support/format.ts';
import type { Asker } from '../index/ask.ts';
import type { IndexCredential } from '../index/index-settings.ts';
import type { IndexFile } from '../index/package-index.ts';
import { normalizeName } from '../name.ts';
import { compareVersions, parseVersion } from '../version.ts';
import { parseWheelFilename } from '../wheel-filename.ts';
import { byteCompiled } from './byte-compiled.ts';
import { readCoreMetadata } from './core-metadata.ts';
import type { CoreMetadata, WheelBytes } from './distribution-facts.ts';
import { type InstalledFiles, installedFiles } from './installed-files.ts';
import { type ArchiveResult, askSize, FileRequests, openRemoteArchive } from './remote-archive.ts';
import { readSourceDistribution } from './source-distribution.ts';
import { sourceNames } from './source-name.ts';
import { placeOf, wheelContents } from './wheel-contents.ts';

/** Bytes of the longest metadata that is read; descriptions make some as long as a megabyte. */
const METADATA_LIMIT = 16 * 1024 * 1024;

export type MetadataAnswer =
  | { readonly state: 'read'; readonly metadata: CoreMetadata; readonly problems: readonly string[] }
  /** `reason` is one sentence without a full stop. */
  | { readonly state: 'unknown'; readonly reason: string };

export type BytesAnswer =
  | { readonly state: 'read'; readonly bytes: WheelBytes }
  /** Only the download is known, or not even that. */
  | { readonly state: 'unknown'; readonly download: number | null; readonly reason: string };

/**
 * What distributions ask for and weigh, without downloading them: at most three requests each, whatever is asked in
 * whatever order. Throws EnvironmentError when a server can't be reached, fails, or wants other credentials.
 */
export interface DistributionReader {
  /** Of a source distribution `isStatic` says whether a build could change it. */
  metadata(file: IndexFile): Promise<MetadataAnswer>;
  /** `python` (`3.11`) is the interpreter that would byte-compile. */
  bytes(file: IndexFile, python?: string): Promise<BytesAnswer>;
  /** What a wheel lays out; null for a source distribution, and where its directory can't be read. */
  files(file: IndexFile): Promise<InstalledFiles | null>;
}

/** A reader over an index's files; what was read of a file is remembered. */
export function openDistributions(asker: Asker, credentials: readonly IndexCredential[]): DistributionReader {
  const files = new Map<string, OneFile>();
  const of = (file: IndexFile): OneFile => {
    const known = files.get(file.url);
    if (known !== undefined) return known;
    const created = new OneFile(file, asker, credentials);
    files.set(file.url, created);
    return created;
  };
  return {
    metadata: (file) => of(file).metadata(),
    bytes: (file, python) => of(file).bytes(python ?? null),
    files: (file) => of(file).files(),
  };
}

/** What an archive holds, or why that is not known. */
type Contents =
  | { readonly ok: true; readonly bytes: WheelBytes; readonly files: InstalledFiles }
  | { readonly ok: false; readonly message: string; readonly total: number | null };

class OneFile {
  readonly #file: IndexFile;
  readonly #requests: FileRequests;
  readonly #isWheel: boolean;
  #metadata: Promise<MetadataAnswer> | undefined;
  /** What is kept of the archive: its directory has up to tens of thousands of entries. */
  #contents: Promise<Contents> | undefined;
  #size: Promise<number | null> | undefined;
  /** Of a source distribution, by the answers to what else was asked of it. */
  #told: number | null = null;

  constructor(file: IndexFile, asker: Asker, credentials: readonly IndexCredential[]) {
    this.#file = file;
    this.#requests = new FileRequests(file, asker, credentials);
    this.#isWheel = file.filename.endsWith('.whl');
  }

  metadata(): Promise<MetadataAnswer> {
    this.#metadata ??= this.#readMetadata();
    return this.#metadata;
  }

  async bytes(python: string | null): Promise<BytesAnswer> {
    // Metadata first when both are under way, so that they share what is read.
    await this.#metadata?.catch(() => undefined);
    if (!this.#isWheel) {
      const known = this.#file.size ?? this.#told;
      this.#size ??= known === null ? askSize(this.#requests) : Promise.resolve(known);
      const download = await this.#size;
      return {
        state: 'unknown',
        download,
        reason: `${this.#file.filename} is a source distribution; what it installs is known once it is built`,
      };
    }
    const contents = await this.#read();
    if (!contents.ok) return { state: 'unknown', download: contents.total, reason: contents.message };
    const { bytes } = contents;
    return { state: 'read', bytes: { ...bytes, byteCompiled: byteCompiled(bytes.sources, python) } };
  }

  async files(): Promise<InstalledFiles | null> {
    await this.#metadata?.catch(() => undefined);
    const contents = this.#isWheel ? await this.#read() : null;
    return contents?.ok === true ? contents.files : null;
  }

  #read(): Promise<Contents> {
    this.#contents ??= this.#open(false).then(({ contents }) => contents);
    return this.#contents;
  }

  async #open(
    wantsMetadata: boolean,
  ): Promise<{ readonly opened: ArchiveResult; readonly contents: Contents }> {
    const opened = await openRemoteArchive(this.#requests, wantsMetadata);
    const contents: Contents = opened.ok
      ? {
          ok: true,
          bytes: wheelContents(opened.archive.entries, opened.archive.total),
          files: installedFiles(opened.archive.entries, placeOf),
        }
      : opened;
    return { opened, contents };
  }

  async #readMetadata(): Promise<MetadataAnswer> {
    const offered = this.#file.hasMetadata ? await this.#readOffered() : null;
    if (offered?.ok === true) return this.#parse(offered.bytes, []);
    const problems = offered === null ? [] : [offered.message];
    if (!this.#isWheel) {
      const { result, total } = await readSourceDistribution(this.#requests);
      this.#told = total;
      return result.state === 'read' ? { ...result, problems: [...problems, ...result.problems] } : result;
    }
    const opening = this.#open(true);
    if (this.#contents === undefined) {
      this.#contents = opening.then(({ contents }) => contents);
      this.#contents.catch(() => {
        // Who asks for them is given the same failure as who asked for the metadata.
      });
    }
    const { opened } = await opening;
    if (!opened.ok) return { state: 'unknown', reason: opened.message };
    const name = this.#metadataMember(opened.archive.entries.map((entry) => entry.name));
    const entry = opened.archive.entries.find((each) => each.name === name);
    if (entry === undefined)
      return { state: 'unknown', reason: `${this.#file.filename} holds no METADATA of its own` };
    const member = await opened.archive.read(entry, METADATA_LIMIT);
    return member.ok
      ? this.#parse(member.value, problems)
      : { state: 'unknown', reason: `${this.#file.filename} cannot be read: ${member.message}` };
  }

  /** The metadata file that the index offers beside the distribution (PEP 658), if it is what the index says it is. */
  async #readOffered(): Promise<
    { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string }
  > {
    const url = new URL(this.#file.url);
    url.pathname += '.metadata';
    const asked = await this.#requests.ask(url.href, { byteLimit: METADATA_LIMIT });
    if (!asked.ok) return asked;
    const { body } = asked.answer;
    const digest = strongest(this.#file.metadataHashes);
    if (digest !== null && createHash(digest.algorithm).update(body).digest('hex') !== digest.value)
      return {
        ok: false,
        message: `the metadata offered beside ${this.#file.filename} is not what the index says (${digest.algorithm} differs)`,
      };
    return { ok: true, bytes: body };
  }

  /** `NAME-VERSION.dist-info/METADATA` at the top of the wheel, of this name; null when there is none or it is unclear. */
  #metadataMember(names: readonly string[]): string | null {
    const wanted = parseWheelFilename(this.#file.filename)?.name;
    const found = names.filter((name) => {
      const folder = /^([^/]+)\.dist-info\/METADATA$/.exec(name)?.[1];
      return folder !== undefined && normalizeName(folder.split('-', 1)[0] ?? '') === wanted;
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  #parse(bytes: Uint8Array, problems: readonly string[]): MetadataAnswer {
    const { filename } = this.#file;
    if (bytes.length > METADATA_LIMIT)
      return {
        state: 'unknown',
        reason: `the metadata of ${filename} has more than ${formatBytes(METADATA_LIMIT)}`,
      };
    const read = readCoreMetadata(bytes, this.#isWheel ? 'wheel' : 'source');
    if (!read.ok) return { state: 'unknown', reason: `${filename} cannot be read: ${read.message}` };
    const { metadata } = read;
    const fault = isOf(metadata, filename)
      ? null
      : `the metadata of ${filename} is that of ${metadata.name.slice(0, 100)} ${metadata.version.slice(0, 100)}`;
    if (fault !== null) return { state: 'unknown', reason: fault };
    return { state: 'read', metadata, problems: [...problems, ...read.problems] };
  }
}

/** Whether metadata speak of the file: the same project and version. */
function isOf(metadata: CoreMetadata, filename: string): boolean {
  const wheel = parseWheelFilename(filename);
  if (wheel === null)
    return sourceNames(filename).some((each) => each.isNamed(metadata.name, metadata.version));
  const version = parseVersion(metadata.version);
  return (
    wheel.name === normalizeName(metadata.name) &&
    version !== null &&
    compareVersions(version, wheel.version) === 0
  );
}

/** The first digest, by strength, that this machine can compute. */
function strongest(
  hashes: ReadonlyMap<string, string> | undefined,
): { readonly algorithm: string; readonly value: string } | null {
  if (hashes === undefined) return null;
  const known = new Set(getHashes());
  for (const algorithm of ['sha512', 'sha384', 'sha256', 'sha224', 'sha1', 'md5']) {
    const value = hashes.get(algorithm);
    if (value !== undefined && known.has(algorithm)) return { algorithm, value };
  }
  return null;
}
