import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { closureFromLock } from '../../../src/python/closure/from-lock.ts';
import type { LockFile } from '../../../src/python/manifests/manifest.ts';
import { isLockFile, manifestReaderFor } from '../../../src/python/manifests/registry.ts';
import { normalizeName } from '../../../src/python/name.ts';
import { SourceText } from '../../../src/support/source-text.ts';

const run = promisify(execFile);

/** The tools that write the locks, each in an environment of its own, for they need each other's libraries in other versions. */
export const TOOLS = {
  poetry: ['poetry>=2.2', 'poetry-plugin-export>=1.9'],
  // PDM of these versions does not start with the newest of these three.
  pdm: ['pdm==2.26.*', 'hishel<1', 'unearth<0.18', 'packaging<26', 'virtualenv<21'],
  pipenv: ['pipenv'],
  uv: ['uv'],
} as const;

export type Tool = keyof typeof TOOLS;

/** Lock tools in fresh virtual environments. It throws when there is no Python or no index: then nothing is compared. */
export class LockTools {
  readonly #folder: string;
  readonly #index: string;

  private constructor(folder: string, index: string) {
    this.#folder = folder;
    this.#index = index;
  }

  static async start(): Promise<LockTools> {
    const folder = await mkdtemp(join(tmpdir(), 'plimsoll-locks-'));
    await run('python3', ['-m', 'venv', join(folder, 'uv')]);
    const python = join(folder, 'uv', 'bin', 'python');
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...TOOLS.uv]);
    const uv = join(folder, 'uv', 'bin', 'uv');
    const others = (Object.keys(TOOLS) as Tool[]).filter((tool) => tool !== 'uv');
    await Promise.all(
      others.map(async (tool) => {
        await run(uv, ['venv', '--quiet', '--python', 'python3', join(folder, tool)]);
        const target = join(folder, tool, 'bin', 'python');
        await run(uv, ['pip', 'install', '--quiet', '--python', target, ...TOOLS[tool]]);
      }),
    );
    await run(uv, ['venv', '--quiet', '--python', 'python3', join(folder, 'empty')]);
    // pip knows the index that holds without any configuration.
    const { stdout } = await run(python, [
      '-c',
      'from pip._internal.models.index import PyPI; print(PyPI.simple_url)',
    ]);
    const { stdout: configured } = await run(python, [
      '-m',
      'pip',
      'config',
      'get',
      'global.index-url',
    ]).catch(() => ({ stdout: '' }));
    return new LockTools(folder, process.env.PIP_INDEX_URL ?? (configured.trim() || stdout.trim()));
  }

  async stop(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** The index of this machine, for tools that have to be told. */
  get index(): string {
    return this.#index;
  }

  /** An interpreter with nothing installed. */
  get emptyPython(): string {
    return join(this.#folder, 'empty', 'bin', 'python');
  }

  async project(name: string, files: Readonly<Record<string, string>>): Promise<LockProject> {
    const root = join(this.#folder, 'projects', name);
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return new LockProject(root, this.#folder);
  }
}

/** A project's folder, in which a tool runs. */
export class LockProject {
  readonly #root: string;
  readonly #folder: string;

  constructor(root: string, folder: string) {
    this.#root = root;
    this.#folder = folder;
  }

  /** What the tool prints. */
  async run(tool: Tool, ...words: string[]): Promise<string> {
    const { stdout, stderr } = await run(join(this.#folder, tool, 'bin', tool), words, {
      cwd: this.#root,
      maxBuffer: 64_000_000,
      env: {
        ...process.env,
        HOME: join(this.#folder, 'home'),
        VIRTUAL_ENV: '',
        POETRY_VIRTUALENVS_CREATE: 'false',
        POETRY_NO_INTERACTION: '1',
        PDM_CHECK_UPDATE: '0',
        PDM_IGNORE_SAVED_PYTHON: '1',
        PIPENV_IGNORE_VIRTUALENVS: '1',
        PIPENV_NOSPIN: '1',
        WORKON_HOME: join(this.#folder, 'pipenv-environments'),
        NO_COLOR: '1',
      },
    });
    return stdout === '' ? stderr : stdout;
  }

  async read(path: string): Promise<LockFile> {
    const read = async (name: string) => {
      try {
        return SourceText.fromBytes(name, await readFile(join(this.#root, name)));
      } catch {
        return null;
      }
    };
    const source = await read(path);
    const reader = manifestReaderFor(path);
    if (source === null || reader === null) throw new Error(`${path} was not written`);
    const result = await reader.read(source, read);
    if (!isLockFile(result)) throw new Error(`${path} is no lock`);
    return result;
  }
}

/** `name==version` of all that Plimsoll takes of a lock for CPython 3.11 on Linux. */
export function selected(
  lock: LockFile,
  { extras = [], groups = [] }: { extras?: readonly string[]; groups?: readonly string[] } = {},
): readonly string[] {
  const closure = closureFromLock(lock, {
    target: { python: '3.11', platform: 'linux/amd64' },
    roots: { members: null, extras, groups },
    catalogue: null,
  });
  if (closure.gaps.length > 0) throw new Error(closure.gaps.join('\n'));
  return closure.distributions.map(({ name, version }) => `${name}==${version}`);
}

/** The pins of a requirements file whose markers hold on CPython 3.11 on Linux, as `packaging` of this machine's pip says. */
export async function pinsOf(requirements: string): Promise<readonly string[]> {
  const script = [
    'import sys, json',
    'from pip._vendor.packaging.requirements import Requirement',
    'environment = {"python_version": "3.11", "python_full_version": "3.11.9", "sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64", "implementation_name": "cpython", "platform_python_implementation": "CPython"}',
    'lines = [line.strip() for line in json.loads(sys.argv[1]).splitlines()]',
    'found = [Requirement(line) for line in lines if line and line[0] not in "#-"]',
    'print(json.dumps([[r.name, str(r.specifier)] for r in found if r.marker is None or r.marker.evaluate(environment)]))',
  ].join('\n');
  const { stdout } = await run('python3', ['-c', script, JSON.stringify(requirements)]);
  const pins = JSON.parse(stdout) as readonly (readonly [string, string])[];
  return pins.map(([name, specifier]) => `${normalizeName(name)}${specifier}`).sort();
}
