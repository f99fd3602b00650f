import { homedir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../catalogue/catalogue.ts';
import { shownAddress } from '../python/index/addresses.ts';
import { type Asker, createAsker } from '../python/index/ask.ts';
import { authorizationFor } from '../python/index/credentials.ts';
import { type IndexOptions, type IndexSources, indexesFrom } from '../python/index/discover.ts';
import { gatherIndexSources } from '../python/index/gather-sources.ts';
import type { IndexCredential } from '../python/index/index-settings.ts';
import type { IndexFile } from '../python/index/package-index.ts';
import { isTrue } from '../python/index/pip-configuration.ts';
import { openPackageIndex } from '../python/index/several-indexes.ts';
import type { UvConfiguration } from '../python/index/uv-configuration.ts';
import { catalogueScale } from '../python/scale/catalogue-scale.ts';
import { type OpenedIndexes, openLiveScale } from '../python/scale/live-scale.ts';
import type { NamedIndexes, Scale, Trust } from '../python/scale/scale.ts';
import { type DistributionReader, openDistributions } from '../python/wheel/distribution-reader.ts';
import { withFactMemory } from '../python/wheel/remembered-distributions.ts';
import { openSurroundings, type Surroundings } from '../world/client-surroundings.ts';
import { type FactStore, openFactStore } from '../world/fact-store.ts';
import { withFileUrls } from '../world/file-urls.ts';
import { type HttpPort, openHttp } from '../world/http.ts';
import { type CachedPort, withCache } from '../world/http-cache.ts';

export interface ScaleSetting {
  /** Folders that hold what strangers wrote. */
  readonly workspaces: readonly string[];
  readonly offline: boolean;
  /** What a person named by flags or inputs. */
  readonly indexes: IndexOptions;
  /** Only files uploaded before this moment (milliseconds since 1970). */
  readonly uploadedBefore?: number | undefined;
  /** Where answers are kept between runs. */
  readonly cacheFolder: string;
  /** Set where that folder leaves this machine: the bytes that its parts may have. */
  readonly shared?: { readonly http: number; readonly facts: number } | undefined;
}

export interface OpenedScale {
  readonly scale: Scale;
  /** Ends connections, and waits until what is to be kept is written. */
  close(): Promise<void>;
}

/**
 * The scale of a run: the user's own package indexes, or, offline, the embedded catalogue. Nothing is asked, and no client
 * is started, before the first question.
 */
export async function openScale(setting: ScaleSetting): Promise<OpenedScale> {
  const catalogue = await loadCatalogue();
  // What keeps uv from the network keeps Plimsoll from it, too.
  if (setting.offline || isTrue(process.env.UV_OFFLINE))
    return { scale: catalogueScale(catalogue), close: async () => {} };
  const connection = new Connection(setting);
  const scale = openLiveScale({
    catalogue,
    open: (named, trusts) => connection.open(named, trusts),
    uploadedBefore: setting.uploadedBefore,
  });
  return { scale, close: () => connection.close() };
}

/** One connection pool, cache and patience for all indexes of a run. */
class Connection {
  readonly #setting: ScaleSetting;
  readonly #surroundings: Surroundings;
  readonly #base: HttpPort;
  readonly #http: CachedPort;
  readonly #asker: Asker;
  readonly #facts: FactStore;
  #sources: Promise<IndexSources> | undefined;

  constructor(setting: ScaleSetting) {
    this.#setting = setting;
    const { cacheFolder, shared } = setting;
    this.#facts = openFactStore({
      folder: join(cacheFolder, 'facts'),
      ...(shared === undefined ? {} : { byteLimit: shared.facts }),
    });
    this.#surroundings = openSurroundings({
      workspaces: setting.workspaces,
      // Which index is asked is this machine's to say, and nothing that another run has left.
      ...(shared === undefined ? { memory: this.#facts } : {}),
    });
    this.#base = openHttp();
    this.#http = withCache(withFileUrls(this.#base), {
      folder: join(cacheFolder, 'http'),
      ...(shared === undefined ? {} : { shared: true, byteLimit: shared.http }),
    });
    this.#asker = createAsker(this.#http);
  }

  async open(named: readonly NamedIndexes[], trusts: Trust): Promise<OpenedIndexes | null> {
    const { indexes: options } = this.#setting;
    this.#sources ??= gatherIndexSources(this.#surroundings, options, []);
    const sources = await this.#sources;
    const strategy = options.strategy ?? named.find((each) => each.strategy !== null)?.strategy ?? undefined;
    const settings = indexesFrom(
      {
        ...sources,
        options: { ...options, strategy },
        repository: named.flatMap(({ path, configuration }) => byTrust(path, configuration, trusts)),
      },
      this.#surroundings.toAddress,
    );
    if (settings.indexes.length === 0) return null;
    this.#base.allowHosts(settings.namedHosts);
    return {
      index: openPackageIndex(settings, this.#http, { asker: this.#asker }),
      distributions: this.#distributions(settings.credentials),
      facts: this.#facts,
      labels: settings.indexes.map(({ name, url }) => name ?? shownAddress(url)),
      notes: settings.notes,
    };
  }

  /** Where the folder leaves this machine, nothing is kept of files that only somebody with credentials may read. */
  #distributions(credentials: readonly IndexCredential[]): DistributionReader {
    const plain = openDistributions(withoutKeeping(this.#asker), credentials);
    const remembered = withFactMemory(plain, this.#facts);
    if (this.#setting.shared === undefined || credentials.length === 0) return remembered;
    const readerOf = ({ url }: IndexFile): DistributionReader =>
      authorizationFor(url, credentials) === null ? remembered : plain;
    return {
      metadata: (file) => readerOf(file).metadata(file),
      bytes: (file, python) => readerOf(file).bytes(file, python),
      files: (file) => readerOf(file).files(file),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.#http.close(), this.#facts.close()]);
    await this.#base.close();
  }
}

/** Of files whose content has a name, the facts are kept; the answers that they were read from need not be kept as well. */
function withoutKeeping(asker: Asker): Asker {
  return {
    kept: async () => null,
    ask: (url, { cache, ...request }) =>
      asker.ask(url, cache?.validator !== undefined || cache === undefined ? request : { ...request, cache }),
  };
}

/** What a file of the repository names, apart by whether it may be asked. */
function byTrust(path: string, configuration: UvConfiguration, trusts: Trust) {
  const part = (trusted: boolean) => ({
    path,
    trusted,
    configuration: {
      ...configuration,
      indexes: configuration.indexes.filter(({ url }) => trusts(url) === trusted),
    },
  });
  return configuration.indexes.every(({ url }) => trusts(url)) ? [part(true)] : [part(true), part(false)];
}

/** Where this user's answers are kept: `PLIMSOLL_CACHE_DIR`, or a folder of plimsoll among the user's caches. */
export function userCacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const { PLIMSOLL_CACHE_DIR: named, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
  if (named !== undefined && named !== '') return named;
  if (process.platform === 'win32' && local !== undefined && local !== '')
    return join(local, 'plimsoll', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'plimsoll');
  return join(xdg?.startsWith('/') ? xdg : join(homedir(), '.cache'), 'plimsoll');
}
