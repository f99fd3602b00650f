/**
 * What a wheel weighs and contains, read from its zip directory alone: a HEAD-sized answer and one or two
 * range requests instead of the whole file.
 */
import { inflateRawSync } from 'node:zlib';

/**
 * @typedef {{ name: string, method: number, compressed: number, uncompressed: number, offset: number }} ZipEntry
 * @typedef {{
 *   download: number, installed: number | null, importNames: string[],
 *   requires: string[], requiresPython: string | null,
 *   withoutCuda?: { download: number, installed: number }
 * }} WheelFacts  `installed` is null for a source archive; `withoutCuda` leaves out the libraries for GPUs
 */

/** Most directories of wheels fit into this tail; a larger one costs a second request. */
const TAIL = 65_536;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * @param {string} url
 * @param {string} range  value of the Range header
 * @returns {Promise<{ bytes: Buffer, start: number, total: number }>}
 */
async function readRange(url, range) {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, { headers: { range, 'accept-encoding': 'identity' } });
      if (response.status !== 206) {
        await response.body?.cancel();
        throw new Error(`the server answered ${response.status} to a range request`);
      }
      const [, start, , total] =
        /bytes (\d+)-(\d+)\/(\d+)/.exec(response.headers.get('content-range') ?? '') ?? [];
      if (start === undefined || total === undefined) throw new Error('the answer has no Content-Range');
      return { bytes: Buffer.from(await response.arrayBuffer()), start: Number(start), total: Number(total) };
    } catch (error) {
      if (attempt === 4) throw new Error(`${fileNameOf(url)}: ${String(error)}`);
      await new Promise((resolve) => setTimeout(resolve, 1000 * attempt));
    }
  }
}

/** @param {string} url */
export function fileNameOf(url) {
  return decodeURIComponent(new URL(url).pathname.split('/').pop() ?? '');
}

/**
 * @param {string} url
 * @returns {Promise<{ entries: ZipEntry[], total: number, read: (entry: ZipEntry) => Promise<Buffer> }>}
 */
export async function readZipDirectory(url) {
  let tail = await readRange(url, `bytes=-${TAIL}`);
  const end = tail.bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || tail.bytes.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw new Error(`${fileNameOf(url)}: no zip directory`);
  let size = tail.bytes.readUInt32LE(end + 12);
  let offset = tail.bytes.readUInt32LE(end + 16);
  if (
    (offset === 0xffffffff || size === 0xffffffff) &&
    end >= 20 &&
    tail.bytes.readUInt32LE(end - 20) === ZIP64_LOCATOR
  ) {
    const at = Number(tail.bytes.readBigUInt64LE(end - 20 + 8)) - tail.start;
    if (tail.bytes.readUInt32LE(at) !== ZIP64_END)
      throw new Error(`${fileNameOf(url)}: broken zip64 directory`);
    size = Number(tail.bytes.readBigUInt64LE(at + 40));
    offset = Number(tail.bytes.readBigUInt64LE(at + 48));
  }
  const { total } = tail;
  if (offset < tail.start) tail = await readRange(url, `bytes=${offset}-${offset + size - 1}`);
  const entries = parseDirectory(tail.bytes.subarray(offset - tail.start, offset - tail.start + size));
  return { entries, total, read: (entry) => readEntry(url, entry) };
}

/**
 * @param {Buffer} bytes
 * @returns {ZipEntry[]}
 */
function parseDirectory(bytes) {
  const entries = [];
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      uncompressed: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    applyZip64(entry, bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
    entries.push(entry);
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {ZipEntry} entry
 * @param {Buffer} extra
 */
function applyZip64(entry, extra) {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let field = at + 4;
    for (const key of /** @type {const} */ (['uncompressed', 'compressed', 'offset'])) {
      if (entry[key] !== 0xffffffff) continue;
      entry[key] = Number(extra.readBigUInt64LE(field));
      field += 8;
    }
  }
}

/**
 * @param {string} url
 * @param {ZipEntry} entry
 */
async function readEntry(url, entry) {
  // The local header's own extra field may be longer than the directory's: 1 KiB covers what is met.
  const { bytes } = await readRange(
    url,
    `bytes=${entry.offset}-${entry.offset + 30 + entry.name.length + 1024 + entry.compressed - 1}`,
  );
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const data = bytes.subarray(start, start + entry.compressed);
  return entry.method === 0 ? data : inflateRawSync(data);
}

/** Libraries and programs that only a GPU needs, by file name. */
const CUDA_FILE = /(?:cuda|nvrtc|nvshmem|libcu|libnv|cudnn|nccl|cublas|cufft|nvjpeg)[^/]*\.so[^/]*$|\/ptxas$/;

/**
 * @param {ZipEntry[]} entries
 * @param {'compressed' | 'uncompressed'} key
 */
const sumOf = (entries, key) => entries.reduce((bytes, entry) => bytes + entry[key], 0);

/**
 * @param {string} url
 * @returns {Promise<WheelFacts>}
 */
export async function readWheel(url) {
  const { entries, total, read } = await readZipDirectory(url);
  const metadata = entries.find((entry) => /^[^/]+\.dist-info\/METADATA$/.test(entry.name));
  if (metadata === undefined) throw new Error(`${fileNameOf(url)}: no METADATA`);
  const rest = entries.filter((entry) => !CUDA_FILE.test(entry.name));
  return {
    download: total,
    installed: sumOf(entries, 'uncompressed'),
    withoutCuda: { download: sumOf(rest, 'compressed'), installed: sumOf(rest, 'uncompressed') },
    importNames: importNamesOf(entries.map((entry) => entry.name)),
    ...parseMetadata((await read(metadata)).toString('utf8')),
  };
}

/**
 * Headers of core metadata, up to the blank line before the description.
 * @param {string} text
 */
export function parseMetadata(text) {
  const headers = (text.split(/\r?\n\r?\n/, 1)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  /** @param {string} name */
  const values = (name) =>
    headers
      .filter((line) => line.toLowerCase().startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trim());
  return { requires: values('requires-dist'), requiresPython: values('requires-python')[0] ?? null };
}

const MODULE = /\.(py|so|pyd)$/;

/**
 * Names that the files make importable: modules and packages at the top. A folder without Python of its own
 * (a namespace package, which several distributions may share) gives the dotted names below it.
 * @param {string[]} paths
 * @returns {string[]} sorted
 */
export function importNamesOf(paths) {
  /** @type {Map<string, string[]>} */
  const folders = new Map();
  const names = new Set();
  for (const path of paths) {
    const parts = path.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, '').split('/');
    const top = parts[0] ?? '';
    if (/\.(dist-info|data)$/.test(top) || !MODULE.test(path)) continue;
    if (parts.length === 1) addName(names, '', top.split('.')[0] ?? '');
    else folders.set(top, [...(folders.get(top) ?? []), parts.slice(1).join('/')]);
  }
  for (const [folder, inside] of folders) addFolder(names, '', folder, inside);
  return [...names].sort();
}

/** Folders that many wheels leave at the top by mistake and that nobody imports. */
const STRAY = new Set([
  'tests',
  'test',
  'docs',
  'doc',
  'examples',
  'example',
  'benchmarks',
  'benchmark',
  'scripts',
]);

/**
 * @param {Set<string>} names
 * @param {string} prefix
 * @param {string} name
 */
function addName(names, prefix, name) {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !STRAY.has(name) && name !== '__init__')
    names.add(prefix + name);
}

/**
 * @param {Set<string>} names
 * @param {string} prefix
 * @param {string} folder
 * @param {string[]} inside  paths of modules below the folder
 */
function addFolder(names, prefix, folder, inside) {
  const regular = inside.some((path) => !path.includes('/'));
  if (regular || prefix.split('.').length > 3) return addName(names, prefix, folder);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(folder)) return;
  /** @type {Map<string, string[]>} */
  const folders = new Map();
  for (const path of inside) {
    const [top = '', ...rest] = path.split('/');
    folders.set(top, [...(folders.get(top) ?? []), rest.join('/')]);
  }
  for (const [name, below] of folders) addFolder(names, `${prefix}${folder}.`, name, below);
}

/**
 * What can be said of a source archive without unpacking it: its download bytes. What it lays out on disk and what
 * it needs are not known here.
 * @param {string} url
 * @returns {Promise<WheelFacts>}
 */
export async function readSource(url) {
  const { total } = await readRange(url, 'bytes=0-0');
  return { download: total, installed: null, importNames: [], requires: [], requiresPython: null };
}
