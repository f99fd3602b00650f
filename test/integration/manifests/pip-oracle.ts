import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The pip whose rules the reader follows. */
const PIP = 'pip==26.3';

export interface OracleCase {
  readonly id: number;
  readonly root: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export interface OracleRow {
  readonly text: string;
  readonly editable: boolean;
  readonly constraint: boolean;
  readonly hashes: readonly string[];
  readonly refused?: string;
  readonly name?: string | null;
  readonly specifier?: readonly string[];
  readonly extras?: readonly string[];
  readonly marker?: boolean;
  readonly link?: boolean;
}

export interface OracleAnswer {
  readonly id: number;
  readonly rows: readonly OracleRow[];
  readonly refused: string | null;
  readonly indexes: readonly string[];
  readonly findLinks: readonly string[];
  readonly noIndex: boolean;
  readonly noBinary: readonly string[];
  readonly onlyBinary: readonly string[];
  readonly preferBinary: boolean;
  readonly allReleases: readonly string[];
  readonly onlyFinal: readonly string[];
  readonly requireHashes: boolean;
  readonly features: readonly string[];
  readonly trustedHosts: readonly string[];
}

/** pip in a fresh virtual environment. It throws when there is no Python or no index: then nothing is compared. */
export class PipOracle {
  readonly #folder: string;
  readonly #python: string;

  private constructor(folder: string, python: string) {
    this.#folder = folder;
    this.#python = python;
  }

  static async start(): Promise<PipOracle> {
    const folder = await mkdtemp(join(tmpdir(), 'plimsoll-pip-'));
    const python = join(folder, 'venv', 'bin', 'python');
    await run('python3', ['-m', 'venv', join(folder, 'venv')]);
    await run(python, ['-m', 'pip', 'install', '--quiet', '--upgrade', PIP]);
    return new PipOracle(folder, python);
  }

  async read(cases: readonly OracleCase[]): Promise<readonly OracleAnswer[]> {
    const script = join(import.meta.dirname, 'pip_oracle.py');
    const env = {
      PATH: process.env.PATH ?? '',
      LC_ALL: 'C.UTF-8',
      HOME: this.#folder,
      PIP_CONFIG_FILE: '/dev/null',
    };
    const child = spawn(this.#python, ['-I', script], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env,
      cwd: this.#folder,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    // optparse prints its usage for each option that it refuses; what matters is the end of the stream.
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaints = (complaints + chunk.toString('utf8')).slice(-4_000);
    });
    const ended = new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`the pip oracle ended with ${code}: ${complaints}`)),
      );
    });
    child.stdin.on('error', () => {});
    for (const { id, root, files } of cases) {
      const encoded = Object.fromEntries(
        Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
      );
      child.stdin.write(`${JSON.stringify({ id, root, files: encoded })}\n`);
    }
    child.stdin.end();
    await ended;
    const lines = Buffer.concat(chunks).toString('utf8').split('\n');
    return lines.filter((line) => line !== '').map((line): OracleAnswer => JSON.parse(line));
  }

  async stop(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
