import { shownAddress, splitAddress } from './addresses.ts';
import { credentialFor, credentialFromEnvironment, credentialsFromNetrc } from './credentials.ts';
import type { IndexCredential, IndexLocation, IndexSettings, IndexStrategy } from './index-settings.ts';
import { readNetrc } from './netrc.ts';
import { type ConfigurationFile, isTrue, readPipConfiguration } from './pip-configuration.ts';
import { readNamedIndexes, type UvConfiguration, type UvIndex } from './uv-configuration.ts';

/** What a person named by flags or inputs; all of it is trusted. */
export interface IndexOptions {
  readonly defaultIndex?: string | undefined;
  /** Asked before the default one; each perhaps with a name before a `=`. */
  readonly indexes?: readonly string[];
  readonly findLinks?: readonly string[];
  readonly noIndex?: boolean;
  readonly strategy?: IndexStrategy | undefined;
}

/** uv's settings in a file of the repository. */
export interface RepositoryConfiguration {
  /** Repository-relative path. */
  readonly path: string;
  readonly configuration: UvConfiguration;
  /** Whether its addresses may be asked: never for what a pull request brings. */
  readonly trusted: boolean;
}

/** All that says where distributions come from, read but not yet judged. */
export interface IndexSources {
  readonly options: IndexOptions;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The most important first: uv.toml of the working folder, then the manifest's own. */
  readonly repository: readonly RepositoryConfiguration[];
  /** uv's own configuration files of user and machine, the most important first. */
  readonly uv: readonly { readonly label: string; readonly configuration: UvConfiguration }[];
  /** pip's configuration files; later ones override earlier ones. */
  readonly pip: readonly ConfigurationFile[];
  readonly netrc: string | null;
  /** What an installed client takes when nobody says otherwise. */
  readonly clientDefault: { readonly client: string; readonly url: string } | null;
}

/** Turns the paths of find-links folders into `file:` addresses; the current folder is the world's to know. */
export type PathToAddress = (path: string) => string | null;

interface Named extends UvIndex {
  readonly origin: string;
  readonly trusted: boolean;
  readonly fromRepository: boolean;
}

/**
 * Where distributions come from, and in which order to ask. The default index is the first that is named by: options, the
 * environment (uv's variables, then pip's), the repository's files, uv's files, pip's files, an installed client. The other
 * indexes come before it, in the same order. Addresses from the repository are used when its caller trusts them, or when
 * one that is trusted names the same address; `file:` addresses and find-links from there never are.
 */
export function indexesFrom(sources: IndexSources, toAddress: PathToAddress): IndexSettings {
  const { options, environment } = sources;
  const pipOfEnvironment = readPipConfiguration([], environment);
  const pip = readPipConfiguration(sources.pip, environment);
  const notes: string[] = [];
  const named: Named[] = [];
  const add = (origin: string, indexes: readonly UvIndex[], repository?: RepositoryConfiguration): void => {
    for (const index of indexes)
      named.push({
        ...index,
        origin,
        trusted: repository?.trusted ?? true,
        fromRepository: repository !== undefined,
      });
  };
  const addVariable = (name: string, isDefault: boolean): void => {
    const value = environment[name];
    if (value !== undefined && value.trim() !== '') add(name, readNamedIndexes(value, isDefault));
  };

  add('--index', readNamedIndexes((options.indexes ?? []).join(' '), false));
  add('--default-index', readNamedIndexes(options.defaultIndex ?? '', true));
  addVariable('UV_INDEX', false);
  addVariable('UV_EXTRA_INDEX_URL', false);
  addVariable('UV_DEFAULT_INDEX', true);
  addVariable('UV_INDEX_URL', true);
  if (pipOfEnvironment.extraIndexUrls.length > 0) addVariable('PIP_EXTRA_INDEX_URL', false);
  addVariable('PIP_INDEX_URL', true);
  for (const each of sources.repository) add(each.path, each.configuration.indexes, each);
  for (const { label, configuration } of sources.uv) add(label, configuration.indexes);
  const pipLabel = "pip's configuration";
  if (pipOfEnvironment.extraIndexUrls.length === 0)
    add(
      pipLabel,
      pip.extraIndexUrls.flatMap((url) => readNamedIndexes(url, false)),
    );
  if (pipOfEnvironment.indexUrl === null && pip.indexUrl !== null)
    add(pipLabel, readNamedIndexes(pip.indexUrl, true));
  const asUv = named.some(
    ({ origin, fromRepository }) =>
      fromRepository || origin.startsWith('UV_') || sources.uv.some(({ label }) => label === origin),
  );
  if (sources.clientDefault !== null)
    add(`the default of ${sources.clientDefault.client}`, readNamedIndexes(sources.clientDefault.url, true));

  const credentials: IndexCredential[] = [];
  const indexes = isWithoutIndexes(sources)
    ? []
    : chooseIndexes(named, sources, toAddress, credentials, notes);
  const places = findLinksPlaces(sources, pip.findLinks, toAddress, notes);
  const all = [...places, ...indexes];
  if (sources.netrc !== null)
    credentials.push(
      ...credentialsFromNetrc(
        readNetrc(sources.netrc),
        all.map(({ url }) => url),
      ),
    );

  const pins = new Map<string, string>();
  for (const { configuration } of [...sources.repository].reverse())
    for (const [name, index] of configuration.pins)
      if (all.some((location) => location.name === index)) pins.set(name, index);
  return {
    indexes: all,
    strategy: chooseStrategy(sources, asUv),
    pins,
    credentials,
    namedHosts: [
      ...new Set(all.flatMap(({ url }) => (url.startsWith('file:') ? [] : [new URL(url).hostname]))),
    ],
    notes,
  };
}

/** Whether indexes are forbidden, or something names the default one, so that no installed client has to be asked. */
export function namesDefault(sources: IndexSources): boolean {
  const plain = indexesFrom({ ...sources, clientDefault: null }, () => null);
  return plain.indexes.some(({ isDefault }) => isDefault) || isWithoutIndexes(sources);
}

function isWithoutIndexes({ options, environment, pip, uv }: IndexSources): boolean {
  return (
    options.noIndex === true ||
    readPipConfiguration(pip, environment).noIndex ||
    isTrue(environment.UV_NO_INDEX) ||
    uv.some(({ configuration }) => configuration.noIndex)
  );
}

/** Usable indexes: the ones beside the default first, then the default; of one address or name the first. */
function chooseIndexes(
  named: readonly Named[],
  { environment }: IndexSources,
  toAddress: PathToAddress,
  credentials: IndexCredential[],
  notes: string[],
): readonly IndexLocation[] {
  const addresses = (which: (each: Named) => boolean): ReadonlySet<string> =>
    new Set(named.filter(which).flatMap(({ url }) => addressOf(url, toAddress)?.url ?? []));
  const trusted = addresses((each) => each.trusted);
  const usersOwn = addresses(({ fromRepository }) => !fromRepository);
  const chosen: IndexLocation[] = [];
  for (const each of named) {
    const split = addressOf(each.url, each.fromRepository ? () => null : toAddress);
    const shown = shownAddress(each.url);
    if (split === null) {
      notes.push(`The index ${shown} of ${each.origin} is not used: it is no http, https or file address.`);
      continue;
    }
    if (each.fromRepository && split.url.startsWith('file:') && !usersOwn.has(split.url)) {
      notes.push(
        `The index ${shown} of ${each.origin} is not used: folders are only taken from inputs, the environment or the user's own configuration.`,
      );
      continue;
    }
    if (!trusted.has(split.url)) {
      notes.push(`The index ${shown} of ${each.origin} is not used: nothing outside this change names it.`);
      continue;
    }
    if (each.isDefault && chosen.some(({ isDefault }) => isDefault)) continue;
    if (
      chosen.some(
        ({ url, name }) =>
          (name !== null && name === each.name) ||
          (url === split.url && (each.name === null || name === each.name)),
      )
    )
      continue;
    const { name, explicit, flat, isDefault, origin } = each;
    chosen.push({ name, url: split.url, explicit, flat, origin, isDefault });
    const user =
      (name === null ? null : credentialFromEnvironment(name, environment)) ??
      (each.fromRepository ? null : split.user);
    if (user !== null && !split.url.startsWith('file:')) credentials.push(credentialFor(split.url, user));
  }
  return [...chosen.filter(({ isDefault }) => !isDefault), ...chosen.filter(({ isDefault }) => isDefault)];
}

function findLinksPlaces(
  { options, environment, uv, repository }: IndexSources,
  pipPlaces: readonly string[],
  toAddress: PathToAddress,
  notes: string[],
): readonly IndexLocation[] {
  const named: (readonly [string, string])[] = [
    ...(options.findLinks ?? []).map((place) => ['--find-links', place] as const),
    ...(environment.UV_FIND_LINKS ?? '')
      .split(/[\s,]+/)
      .filter((place) => place !== '')
      .map((place) => ['UV_FIND_LINKS', place] as const),
    ...uv.flatMap(({ label, configuration }) =>
      configuration.findLinks.map((place) => [label, place] as const),
    ),
    ...pipPlaces.map((place) => ["pip's find-links", place] as const),
  ];
  for (const { path, configuration } of repository)
    if (configuration.findLinks.length > 0)
      notes.push(
        `The find-links of ${path} are not used: they are only taken from inputs, the environment or the user's own configuration.`,
      );
  const places = new Map<string, IndexLocation>();
  for (const [origin, place] of named) {
    const split = addressOf(place, toAddress);
    if (split === null) notes.push(`The find-links ${shownAddress(place)} of ${origin} cannot be used.`);
    else if (!places.has(split.url))
      places.set(split.url, {
        name: null,
        url: split.url,
        explicit: false,
        flat: true,
        isDefault: false,
        origin,
      });
  }
  return [...places.values()];
}

function chooseStrategy(
  { options, environment, uv, repository }: IndexSources,
  asUv: boolean,
): IndexStrategy {
  if (options.strategy !== undefined) return options.strategy;
  const written = [
    environment.UV_INDEX_STRATEGY,
    ...[...repository, ...uv].map(({ configuration }) => configuration.strategy),
  ].find((each) => typeof each === 'string' && each !== '');
  if (written !== undefined && written !== null)
    return written === 'first-index' ? 'first-index' : 'all-indexes';
  return asUv ? 'first-index' : 'all-indexes';
}

/** An address as it stands, or that of a folder or file that a path names. */
function addressOf(text: string, toAddress: PathToAddress): ReturnType<typeof splitAddress> {
  // A drive letter is no scheme.
  const asPath = !/^[A-Za-z][A-Za-z0-9+.-]+:/.test(text);
  const address = asPath ? toAddress(text) : text;
  return address === null ? null : splitAddress(address);
}
