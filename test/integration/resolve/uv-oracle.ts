import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Universe } from './universe.ts';
import { writeIndex } from './universe.ts';

const run = promisify(execFile);

/** `name==version`, sorted, or why there is no answer. */
export type UvAnswer = { readonly pins: readonly string[] } | { readonly refused: string };

/** A fresh uv in a temporary virtual environment, with a cache of its own. */
export interface UvOracle {
  readonly version: string;
  compile(universe: Universe, label: string): Promise<UvAnswer>;
  close(): Promise<void>;
}

/** @throws when Python or uv cannot be had: without its peer a differential test has proved nothing. */
export async function startUv(): Promise<UvOracle> {
  const folder = await mkdtemp(join(tmpdir(), 'uv-oracle-'));
  try {
    await run('python3', ['-m', 'venv', join(folder, 'venv')]);
    const python = join(folder, 'venv', 'bin', 'python');
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'uv']);
    const uv = join(folder, 'venv', 'bin', 'uv');
    const version = (await run(uv, ['--version'])).stdout.trim();
    return {
      version,
      compile: (universe, label) => compile(uv, python, folder, universe, label),
      close: () => rm(folder, { recursive: true, force: true }),
    };
  } catch (thrown) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(
      'uv cannot start: python3 with venv, and pip with an index to install `uv` from, are needed',
      {
        cause: thrown,
      },
    );
  }
}

async function compile(
  uv: string,
  python: string,
  folder: string,
  universe: Universe,
  label: string,
): Promise<UvAnswer> {
  const place = join(folder, `universe-${label}`);
  await mkdir(place);
  try {
    await writeIndex(universe.table, join(place, 'simple'));
    const write = async (name: string, lines: readonly string[]) => {
      await writeFile(join(place, name), lines.map((line) => `${line}\n`).join(''));
      return join(place, name);
    };
    const options = ['--constraints', await write('constraints.txt', universe.constraints)];
    if (universe.overrides.length > 0)
      options.push('--overrides', await write('overrides.txt', universe.overrides));
    const prerelease = { 'if-necessary': 'if-necessary-or-explicit', allow: 'allow', disallow: 'disallow' };
    const { stdout } = await run(
      uv,
      [
        ...['pip', 'compile', await write('requirements.in', universe.requirements), ...options],
        ...['--index-url', pathToFileURL(join(place, 'simple')).href],
        ...['--python', python, '--python-version', '3.11.9', '--python-platform', 'x86_64-manylinux_2_36'],
        ...['--prerelease', prerelease[universe.prereleases]],
        ...['--resolution', universe.preferHighest ? 'highest' : 'lowest'],
        ...['--no-header', '--no-annotate', '--no-config', '--quiet', '--cache-dir', join(folder, 'cache')],
      ],
      { env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1' } },
    );
    const pins = stdout.split('\n').filter((line) => line !== '');
    return { pins: pins.sort() };
  } catch (thrown) {
    const message = (thrown as { stderr?: string }).stderr ?? String(thrown);
    if (/No solution found|has no usable|unsatisfiable|Package .* not found/i.test(message))
      return { refused: message };
    throw new Error(`uv failed on universe ${label}: ${message}`, { cause: thrown });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
