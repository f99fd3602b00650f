/**
 * Resolutions: the user's own uv decides what gets installed for a requirement on Linux, one lock per
 * requirement, and the locks say which files there are. No index is named here: uv's configuration says which.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'smol-toml';

const run = promisify(execFile);

/**
 * @typedef {{ url: string, hash: string | null }} LockedFile
 * @typedef {{
 *   name: string, version: string, wheels: LockedFile[], sdist: LockedFile | null,
 *   dependencies: { name: string, extras: string[], marker: string | null }[],
 *   extras: string[],
 * }} LockedPackage
 */

const AMD64 = "sys_platform == 'linux' and platform_machine == 'x86_64' and implementation_name == 'cpython'";
const ARM64 =
  "sys_platform == 'linux' and platform_machine == 'aarch64' and implementation_name == 'cpython'";

/**
 * `mayBuild`: metadata of source archives may be made by running their build.
 * @typedef {{ uv: string, python: string, workspace: string, mayBuild?: boolean }} ResolveOptions
 */

/**
 * What gets installed for a requirement on Linux, on both architectures when that has a solution.
 * @param {string} requirement
 * @param {ResolveOptions} options
 * @returns {Promise<LockedPackage[]>} everything that gets installed, without the asking project itself
 */
export async function resolve(requirement, options) {
  try {
    return await lock(requirement, [AMD64, ARM64], options);
  } catch {
    return await lock(requirement, [AMD64], options);
  }
}

let count = 0;

/**
 * @param {string} requirement
 * @param {string[]} environments
 * @param {ResolveOptions} options
 */
async function lock(requirement, environments, { uv, python, workspace, mayBuild = false }) {
  const folder = join(workspace, `lock-${++count}`);
  await mkdir(folder, { recursive: true });
  const project = [
    '[project]',
    'name = "plimsoll-catalogue-probe"',
    'version = "0"',
    `requires-python = "==${python}.*"`,
    `dependencies = [${JSON.stringify(requirement)}]`,
    '[tool.uv]',
    `environments = ${JSON.stringify(environments)}`,
  ];
  await writeFile(join(folder, 'pyproject.toml'), `${project.join('\n')}\n`);
  try {
    const flags = mayBuild ? [] : ['--no-build'];
    await run(uv, ['lock', ...flags, '--project', folder, '--python', python, '--quiet'], {
      timeout: 300_000,
      maxBuffer: 1 << 24,
    });
    return readLock(await readFile(join(folder, 'uv.lock'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} text */
function readLock(text) {
  /** @type {any} */
  const lock = parse(text);
  /** @type {LockedPackage[]} */
  const packages = [];
  for (const entry of lock.package ?? []) {
    if (entry.source?.virtual !== undefined || entry.source?.editable !== undefined) continue;
    if (typeof entry.version !== 'string') continue;
    const optional = Object.entries(entry['optional-dependencies'] ?? {});
    packages.push({
      name: entry.name,
      version: entry.version,
      wheels: (entry.wheels ?? []).map(toFile),
      sdist: entry.sdist === undefined ? null : toFile(entry.sdist),
      dependencies: [...(entry.dependencies ?? []), ...optional.flatMap(([, list]) => list)].map(
        toDependency,
      ),
      extras: optional.map(([name]) => name),
    });
  }
  return packages;
}

/** @param {any} entry */
function toFile(entry) {
  return { url: entry.url, hash: entry.hash ?? null };
}

/** @param {any} entry */
function toDependency(entry) {
  return { name: entry.name, extras: entry.extra ?? [], marker: entry.marker ?? null };
}
