import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ORACLE = new URL('../../oracles/packaging/oracle.py', import.meta.url).pathname;

export type Question = { readonly ask: string } & Readonly<Record<string, unknown>>;
export type Answer<T> =
  | { readonly value: T; readonly refused?: never }
  | { readonly refused: string; readonly value?: never };

/** A fresh virtual environment with the newest `packaging` in it, which answers batches of questions. */
export interface PackagingOracle {
  readonly python: string;
  ask<T>(questions: readonly Question[]): Promise<readonly Answer<T>[]>;
  close(): Promise<void>;
}

/** @throws when Python or `packaging` cannot be had: without its oracle a differential test has proved nothing. */
export async function startPackagingOracle(): Promise<PackagingOracle> {
  const folder = await mkdtemp(join(tmpdir(), 'packaging-oracle-'));
  try {
    await run('python3', ['-m', 'venv', folder]);
    const python = join(folder, 'bin', 'python');
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'packaging>=26.3']);
    return {
      python,
      ask: (questions) => askAll(python, questions),
      close: () => rm(folder, { recursive: true, force: true }),
    };
  } catch (thrown) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(
      'the oracle cannot start: python3 with venv, and pip with an index to install `packaging` from, are needed',
      { cause: thrown },
    );
  }
}

async function askAll<T>(python: string, questions: readonly Question[]): Promise<readonly Answer<T>[]> {
  const child = spawn(python, ['-I', ORACLE], { stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  child.stdin.on('error', () => {});
  child.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
  const code = await ended;
  const lines = Buffer.concat(chunks)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  if (code !== 0 || lines.length !== questions.length)
    throw new Error(`the oracle ended with ${code} after ${lines.length} of ${questions.length} answers`);
  return lines.map((line) => JSON.parse(line) as Answer<T>);
}
