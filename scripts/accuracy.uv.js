/** uv as the peer of the comparison: a fresh one in a temporary environment, that asks the index it is told. */
import { execFile } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

/** @typedef {import('./accuracy.sets.js').RequirementSet} RequirementSet */
/** @typedef {{ filename: string, url: string }} ChosenFile */
/** @typedef {{ packages: number, bytes: number, builds: boolean, complaint: string | null }} Installation */

const run = promisify(execFile);
const LIMIT = { maxBuffer: 1 << 28, timeout: 900_000 };
/** The C library of Plimsoll's default target. */
const PLATFORMS = { 'linux/amd64': 'x86_64-manylinux_2_36', 'linux/arm64': 'aarch64-manylinux_2_36' };
const MACHINES = { x64: 'linux/amd64', arm64: 'linux/arm64' };
/** Of a distribution itself, not of those that it has swallowed. */
const OWN_METADATA = /^(?:lib\/python[^/]+\/site-packages\/)?[^/]+\.dist-info\/METADATA$/;

/** Without what points to other places than the index in question. */
export function peerEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:UV_|PIP_FIND_LINKS|PYTHON)/.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1', UV_PYTHON_DOWNLOADS: 'never' };
}

/**
 * A uv that pip just installed. Throws when it can't be had: without its peer a comparison has proved nothing.
 * @param {string} index address of the package index
 */
export async function startUv(index) {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-uv-'));
  try {
    await run('python3', ['-m', 'venv', join(folder, 'venv')]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'uv'];
    await run(join(folder, 'venv', 'bin', 'python'), pip, { env: peerEnvironment() });
    const program = join(folder, 'venv', 'bin', 'uv');
    const version = (await run(program, ['--version'])).stdout.trim().split(' ').slice(0, 2).join(' ');
    return new Uv(program, folder, index, version);
  } catch (thrown) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      'uv cannot start: python3 with venv, and pip with an index to install uv from, are needed',
      {
        cause: thrown,
      },
    );
  }
}

export class Uv {
  /** @param {string} program @param {string} folder @param {string} index @param {string} version */
  constructor(program, folder, index, version) {
    this.program = program;
    this.folder = folder;
    this.index = index;
    this.version = version;
    this.caches = 0;
  }

  /** An empty cache. */
  freshCache() {
    this.caches += 1;
    return join(this.folder, `cache-${this.caches}`);
  }

  /** @param {string} cache */
  forget(cache) {
    rmSync(cache, { recursive: true, force: true });
  }

  close() {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * The pins of a set, `name==version` sorted, or why there are none.
   * @param {RequirementSet} set @param {string} cache
   * @returns {Promise<{ pins: string[], milliseconds: number, refused: string | null }>}
   */
  async pins(set, cache) {
    const started = performance.now();
    const answer = await this.#compile(set, cache, ['--no-annotate']);
    return {
      pins: answer.stdout === null ? [] : pinsOf(answer.stdout),
      milliseconds: performance.now() - started,
      refused: answer.stdout === null ? answer.stderr : null,
    };
  }

  /**
   * Who asks for whom: pairs `parent child`.
   * @param {RequirementSet} set @param {string} cache
   */
  async edges(set, cache) {
    const { stdout } = await this.#compile(set, cache, ['--annotation-style', 'line']);
    const edges = new Set();
    for (const line of (stdout ?? '').split('\n')) {
      const [, child, parents] = /^([^ =]+)==\S+\s+# via (.*)$/.exec(line) ?? [];
      for (const parent of parents?.split(', ') ?? [])
        if (!parent.startsWith('-')) edges.add(`${parent.replace(/\[.*/, '')} ${child}`);
    }
    return edges;
  }

  /**
   * The file that uv takes for each pin.
   * @param {RequirementSet} set @param {string} cache
   * @returns {Promise<Map<string, ChosenFile>>}
   */
  async files(set, cache) {
    const { stdout, stderr } = await this.#compile(set, cache, ['--format', 'pylock.toml', '--verbose']);
    /** @type {Map<string, string>} */
    const addresses = new Map();
    for (const [, url = ''] of (stdout ?? '').matchAll(/\burl = "([^"]+)"/g))
      addresses.set(decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)), url);
    /** @type {Map<string, ChosenFile>} */
    const files = new Map();
    // The last choice of a name is the one that stands.
    for (const [, name = '', filename = ''] of stderr.matchAll(
      /Selecting: ([^= ]+)==\S+ \[[^\]]*\] \(([^)]+)\)/g,
    )) {
      const url = addresses.get(filename);
      if (url !== undefined) files.set(name, { filename, url });
    }
    return files;
  }

  /**
   * Whether uv, given the set and these pins, finds them to be all that is needed and nothing in conflict; else what it says.
   * @param {RequirementSet} set @param {readonly string[]} pins @param {string} cache
   */
  async objection(set, pins, cache) {
    const { pins: found, refused } = await this.pins(
      { ...set, requirements: [...set.requirements, ...pins] },
      cache,
    );
    if (refused !== null) return refused;
    const given = new Set(pins);
    const others = found.filter((pin) => !given.has(pin));
    return others.length > 0 ? `uv would install ${others.join(', ')} too` : null;
  }

  /**
   * Installs pins into a fresh environment and measures what that added.
   * @param {RequirementSet} set @param {readonly string[]} pins
   * @returns {Promise<Installation>}
   */
  async install(set, pins) {
    const place = mkdtempSync(join(this.folder, 'install-'));
    const cache = join(place, 'cache');
    const home = join(place, 'environment');
    const list = join(place, 'pins.txt');
    writeFileSync(list, pins.map((pin) => `${pin}\n`).join(''));
    const common = ['--no-config', '--default-index', this.index, '--cache-dir', cache];
    try {
      const isNative = MACHINES[/** @type {'x64'} */ (process.arch)] === set.platform;
      const made = isNative
        ? await this.#ask(['venv', '--quiet', '--no-config', '--python', set.python, home]).catch(() => null)
        : null;
      const before = made === null ? new Map() : filesBelow(home);
      const where =
        made === null
          ? ['--target', home, '--python-version', set.python, '--python-platform', PLATFORMS[set.platform]]
          : ['--python', join(home, 'bin', 'python')];
      const { stderr } = await this.#ask([...['pip', 'install', ...common, ...where], '-r', list]);
      const added = [...filesBelow(home)].filter(([path]) => !before.has(path));
      return {
        packages: added.filter(([path]) => OWN_METADATA.test(relative(home, path))).length,
        bytes: added.reduce((sum, [, bytes]) => sum + bytes, 0),
        builds: /\bBuilt\b/.test(stderr),
        complaint: made === null ? null : await this.#complaint(home),
      };
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }

  /** What `uv pip check` finds wrong in an environment; null for nothing. @param {string} home */
  async #complaint(home) {
    try {
      await this.#ask(['pip', 'check', '--no-config', '--python', join(home, 'bin', 'python')]);
      return null;
    } catch (thrown) {
      const { stderr = String(thrown) } = /** @type {{ stderr?: string }} */ (thrown);
      const [, ...faults] = stderr.split(/^Found \d+ incompatibilit.*$/m);
      return (faults.join(' ') || stderr).trim();
    }
  }

  /** @param {string[]} args */
  #ask(args) {
    return run(this.program, args, { ...LIMIT, env: peerEnvironment() });
  }

  /**
   * @param {RequirementSet} set @param {string} cache @param {readonly string[]} more
   * @returns {Promise<{ stdout: string | null, stderr: string }>} without output when there is no solution
   */
  async #compile(set, cache, more) {
    const place = mkdtempSync(join(this.folder, 'set-'));
    const write = (/** @type {string} */ name, /** @type {readonly string[]} */ lines) => {
      writeFileSync(join(place, name), lines.map((line) => `${line}\n`).join(''));
      return join(place, name);
    };
    const { constraints = [], date, prereleases = false } = set;
    const args = [
      ...['pip', 'compile', write('requirements.in', set.requirements)],
      ...(constraints.length > 0 ? ['--constraints', write('constraints.txt', constraints)] : []),
      ...['--python-version', set.fullPython ?? set.python, '--python-platform', PLATFORMS[set.platform]],
      ...(date === undefined ? [] : ['--exclude-newer', date]),
      ...(prereleases ? ['--prerelease', 'allow'] : []),
      ...['--default-index', this.index, '--no-config', '--no-header', '--cache-dir', cache],
      ...more,
    ];
    try {
      return await this.#ask(args);
    } catch (thrown) {
      const { stderr = '' } = /** @type {{ stderr?: string }} */ (thrown);
      if (stderr === '') throw thrown;
      return { stdout: null, stderr: stderr.trim() };
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }
}

/**
 * What servers say of the sizes of files, by name; few at a time.
 * @param {ReadonlyMap<string, ChosenFile>} files
 */
export async function sizesOf(files) {
  /** @type {Map<string, number | null>} */
  const sizes = new Map();
  const open = [...files];
  const ask = async () => {
    for (let next = open.pop(); next !== undefined; next = open.pop())
      sizes.set(next[0], await sizeOf(next[1].url));
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  return sizes;
}

/** @param {string} url @returns {Promise<number | null>} */
async function sizeOf(url, tries = 3) {
  try {
    const { ok, headers } = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    const length = headers.get('content-length');
    return ok && length !== null ? Number(length) : null;
  } catch (thrown) {
    if (tries <= 1) throw thrown;
    return sizeOf(url, tries - 1);
  }
}

/** @param {string} text */
function pinsOf(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .sort();
}

/** Apparent sizes of files, by path. @param {string} folder */
function filesBelow(folder) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    // A lock of uv's own beside what it installed.
    if (entry.name !== '.lock') found.set(path, lstatSync(path).size);
  }
  return found;
}
