import { mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minimalEnvironment, runProcess } from './child-process.ts';
import { findExecutable } from './executable.ts';
import type { FactStore } from './fact-store.ts';
import { below } from './working-tree.ts';

/** What the machine tells of its user's package clients. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly homeFolder: string | null;
  readText(path: string): Promise<string | null>;
  clientDefault(): Promise<{ readonly client: string; readonly url: string } | null>;
  /** The `file:` address of a folder or file that a person names; relative ones from the current folder. */
  toAddress(path: string): string;
}

export interface SurroundingsOptions {
  /** Folders that hold what strangers wrote: no configuration is read and no program is run from there. */
  readonly workspaces: readonly string[];
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly homeFolder?: string | null;
  /** Keeps what clients answered, so that they are started once and not in every run. */
  readonly memory?: Pick<FactStore, 'read' | 'write'>;
}

const FILE_LIMIT = 1024 * 1024;
const PROGRAM_MILLISECONDS = 5_000;
const ASK_PIP = 'from pip._internal.models.index import PyPI; print(PyPI.simple_url)';

/** The surroundings of this process. */
export function openSurroundings(options: SurroundingsOptions): Surroundings {
  const environment = options.environment ?? process.env;
  const workspaces = Promise.all(options.workspaces.map(realOrSame));
  return {
    environment,
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    homeFolder: options.homeFolder === undefined ? homedir() : options.homeFolder,
    async readText(path) {
      if (!isAbsolute(path)) return null;
      const real = await realOrSame(path);
      if ((await workspaces).some((workspace) => below(workspace, real) !== null)) return null;
      return readSmallFile(real);
    },
    clientDefault: () => rememberClients(options, environment),
    toAddress(path) {
      const absolute = path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
      return pathToFileURL(absolute).href;
    },
  };
}

/** The text of a regular file that is not larger than configuration ever is; null for everything else. */
async function readSmallFile(path: string): Promise<string | null> {
  try {
    // Looked at before it is opened: opening a pipe would wait for its other end.
    const stats = await stat(path);
    return stats.isFile() && stats.size <= FILE_LIMIT ? await readFile(path, 'utf8') : null;
  } catch {
    return null;
  }
}

type ClientDefault = { readonly client: string; readonly url: string };

/** Programs of the name on PATH outside the workspaces, in the order of PATH. */
function programs(
  name: string,
  workspaces: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return [
    ...new Set(
      folders.flatMap((folder) => findExecutable(name, { path: folder, outside: workspaces }) ?? []),
    ),
  ];
}

/** What the clients answer; kept as long as the programs are the same files. */
async function rememberClients(
  { workspaces, memory }: SurroundingsOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ClientDefault | null> {
  if (memory === undefined) return askClients(workspaces, environment);
  const files = CLIENTS.flatMap((name) => programs(name, workspaces, environment));
  const seen = await Promise.all(
    files.map(async (file) => {
      const stats = await stat(file).catch(() => null);
      return [file, stats?.mtimeMs ?? null, stats?.size ?? null];
    }),
  );
  const key = JSON.stringify(['client-default/1', seen]);
  const kept = parseDefault(await memory.read(key));
  if (kept !== null) return kept;
  const answer = await askClients(workspaces, environment);
  if (answer !== null) memory.write(key, Buffer.from(JSON.stringify(answer)));
  return answer;
}

const CLIENTS = ['python3', 'python', 'uv'] as const;

function parseDefault(bytes: Uint8Array | null): ClientDefault | null {
  if (bytes === null) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof value !== 'object' || value === null || !('client' in value) || !('url' in value)) return null;
    const { client, url } = value;
    return typeof client === 'string' && typeof url === 'string' && URL.canParse(url)
      ? { client, url }
      : null;
  } catch {
    return null;
  }
}

/** pip's and uv's own default index: each program on PATH outside the workspaces is asked until one answers. */
async function askClients(
  workspaces: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ClientDefault | null> {
  const found = (name: string): readonly string[] => programs(name, workspaces, environment);
  const cwd = await mkdtemp(join(tmpdir(), 'plimsoll-'));
  const added: Record<string, string> = { NO_COLOR: '1' };
  // Launchers such as pyenv's are scripts that find the real program by these.
  added.PATH = [
    ...new Set(found('python3').concat(found('uv'), found('sh'), found('env')).map(folderOf)),
  ].join(delimiter);
  if (environment.HOME !== undefined) added.HOME = environment.HOME;
  const run = async (executable: string, args: readonly string[]): Promise<string> => {
    try {
      const result = await runProcess({
        executable,
        args,
        cwd,
        environment: minimalEnvironment(added),
        timeoutMilliseconds: PROGRAM_MILLISECONDS,
        outputLimit: 256 * 1024,
      });
      return result.exitCode === 0 ? result.stdout.toString('utf8') : '';
    } catch {
      return '';
    }
  };
  try {
    for (const python of [...found('python3'), ...found('python')]) {
      const url = addressIn(await run(python, ['-I', '-c', ASK_PIP]), /^(https?:\/\/\S+)\s*$/);
      if (url !== null) return { client: 'pip', url };
    }
    for (const uv of found('uv')) {
      const help = (await run(uv, ['pip', 'install', '-h'])).replace(/\s+/g, ' ');
      const url = addressIn(help, /default package index \(by default: ?<(https?:\/\/[^>\s]+)>/);
      if (url !== null) return { client: 'uv', url };
    }
    return null;
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

function addressIn(text: string, pattern: RegExp): string | null {
  const url = pattern.exec(text.slice(0, 256 * 1024))?.[1];
  return url !== undefined && URL.canParse(url) ? url : null;
}

function folderOf(path: string): string {
  return join(path, '..');
}

async function realOrSame(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
