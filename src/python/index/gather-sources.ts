import {
  type IndexOptions,
  type IndexSources,
  namesDefault,
  type RepositoryConfiguration,
} from './discover.ts';
import type { ConfigurationFile } from './pip-configuration.ts';
import { readUvConfiguration, type UvConfiguration } from './uv-configuration.ts';

/** What the machine tells of its user's clients. The real one lives in src/world. */
export interface ClientSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** Null when there is none. */
  readonly homeFolder: string | null;
  /** The text of a file by absolute path; null when there is none, or when it lies inside the workspace. */
  readText(path: string): Promise<string | null>;
  /** The index that an installed pip or uv takes when nobody says otherwise; null when none is installed. */
  clientDefault(): Promise<{ readonly client: string; readonly url: string } | null>;
}

/** A file of the repository that may name indexes. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
  readonly kind: 'uv.toml' | 'pyproject.toml';
  readonly trusted: boolean;
}

/**
 * Collects what says where distributions come from: environment, configuration files of uv and pip, netrc, the
 * repository's own files, and the default of an installed client when nothing else names a default.
 */
export async function gatherIndexSources(
  surroundings: ClientSurroundings,
  options: IndexOptions,
  repository: readonly RepositoryFile[],
): Promise<IndexSources> {
  const { environment } = surroundings;
  const [uv, pip, netrc, inRepository] = await Promise.all([
    readUvFiles(surroundings),
    readFiles(surroundings, pipFiles(surroundings)),
    readNetrcText(surroundings),
    readRepository(repository),
  ]);
  const sources: IndexSources = {
    options,
    environment,
    repository: inRepository,
    uv,
    pip,
    netrc,
    clientDefault: null,
  };
  // Asking a client means starting it, which is only worth its time when nothing else names a default.
  return namesDefault(sources) ? sources : { ...sources, clientDefault: await surroundings.clientDefault() };
}

async function readRepository(files: readonly RepositoryFile[]): Promise<readonly RepositoryConfiguration[]> {
  const read: RepositoryConfiguration[] = [];
  // In a folder with a uv.toml, uv does not look at pyproject.toml (uv, "Configuration files").
  const kinds = files.some(({ kind }) => kind === 'uv.toml') ? 'uv.toml' : 'pyproject.toml';
  for (const file of files) {
    if (file.kind !== kinds) continue;
    const configuration = await readUvConfiguration({ label: file.path, text: file.text }, file.kind);
    if (configuration !== null) read.push({ path: file.path, configuration, trusted: file.trusted });
  }
  return read;
}

async function readUvFiles(
  surroundings: ClientSurroundings,
): Promise<readonly { readonly label: string; readonly configuration: UvConfiguration }[]> {
  const { environment, homeFolder, platform } = surroundings;
  const variable = variables(environment);
  if (/^(?:1|true|yes|on)$/i.test(variable('UV_NO_CONFIG') ?? '')) return [];
  const named = variable('UV_CONFIG_FILE');
  const windows = platform === 'win32';
  const userFolder = windows
    ? variable('APPDATA')
    : (variable('XDG_CONFIG_HOME') ?? below(homeFolder, '.config'));
  const machine = windows
    ? [below(variable('PROGRAMDATA') ?? null, 'uv/uv.toml')]
    : [
        ...(variable('XDG_CONFIG_DIRS') ?? '/etc/xdg')
          .split(':')
          .filter(isAbsolute)
          .map((folder) => `${folder}/uv/uv.toml`),
        '/etc/uv/uv.toml',
      ];
  const files =
    named === null
      ? [
          { label: "the user's uv.toml", path: below(userFolder, 'uv/uv.toml') },
          ...machine.map((path) => ({ label: "the machine's uv.toml", path })),
        ]
      : [{ label: 'the file of UV_CONFIG_FILE', path: named }];
  const texts = await readFiles(surroundings, files);
  const read = await Promise.all(
    texts.map(async (file) => ({
      label: file.label,
      configuration: await readUvConfiguration(file, 'uv.toml'),
    })),
  );
  return read.flatMap(({ label, configuration }) =>
    configuration === null ? [] : [{ label, configuration }],
  );
}

interface NamedPath {
  readonly label: string;
  readonly path: string | null;
}

/** pip's files, later ones overriding earlier ones (`get_configuration_files` and OVERRIDE_ORDER in pip/_internal/configuration.py). */
function pipFiles({ environment, homeFolder, platform }: ClientSurroundings): readonly NamedPath[] {
  const variable = variables(environment);
  const named = variable('PIP_CONFIG_FILE');
  // The null device says: no files at all.
  if (named === '/dev/null' || named?.toLowerCase() === 'nul') return [];
  const windows = platform === 'win32';
  const name = windows ? 'pip.ini' : 'pip.conf';
  const label = "pip's configuration";
  const global = windows
    ? [below(variable('PROGRAMDATA') ?? null, `pip/${name}`)]
    : platform === 'darwin'
      ? [`/Library/Application Support/pip/${name}`]
      : [
          ...(variable('XDG_CONFIG_DIRS') ?? '/etc/xdg')
            .split(':')
            .filter(isAbsolute)
            .map((folder) => `${folder}/pip/${name}`),
          `/etc/${name}`,
        ];
  const user = windows
    ? [below(homeFolder, `pip/${name}`), below(variable('APPDATA'), `pip/${name}`)]
    : [
        below(homeFolder, `.pip/${name}`),
        below(variable('XDG_CONFIG_HOME') ?? below(homeFolder, '.config'), `pip/${name}`),
        ...(platform === 'darwin' ? [below(homeFolder, `Library/Application Support/pip/${name}`)] : []),
      ];
  return [
    ...global,
    // A file that is named replaces the user's own.
    ...(named === null ? user : []),
    below(variable('VIRTUAL_ENV'), name),
    named,
  ].map((path) => ({ label, path }));
}

async function readNetrcText(surroundings: ClientSurroundings): Promise<string | null> {
  const { environment, homeFolder, platform } = surroundings;
  const named = variables(environment)('NETRC');
  if (named !== null) return surroundings.readText(named);
  for (const name of platform === 'win32' ? ['.netrc', '_netrc'] : ['.netrc']) {
    const path = below(homeFolder, name);
    const text = path === null ? null : await surroundings.readText(path);
    if (text !== null) return text;
  }
  return null;
}

async function readFiles(
  surroundings: ClientSurroundings,
  files: readonly NamedPath[],
): Promise<readonly ConfigurationFile[]> {
  const texts = await Promise.all(
    files.map(({ path }) => (path === null ? Promise.resolve(null) : surroundings.readText(path))),
  );
  return files.flatMap(({ label }, index) => {
    const text = texts[index] ?? null;
    return text === null ? [] : [{ label, text }];
  });
}

/** Variables that are set and not empty; relative values of path variables are the caller's to refuse. */
function variables(
  environment: Readonly<Record<string, string | undefined>>,
): (name: string) => string | null {
  return (name) => {
    const value = environment[name];
    return value === undefined || value === '' ? null : value;
  };
}

function below(folder: string | null, path: string): string | null {
  return folder === null ? null : `${folder.replace(/[/\\]$/, '')}/${path}`;
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}
