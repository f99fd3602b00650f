import type { ListedFile } from './listed-file.ts';

export type JsonPageResult =
  | {
      readonly ok: true;
      /** As the answer writes it; null when it does not say. */
      readonly name: string | null;
      readonly files: readonly ListedFile[];
    }
  /** `message` ends a sentence that begins with the index, without a full stop. */
  | { readonly ok: false; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a project's answer in JSON (PEP 691; sizes and upload times of PEP 700, metadata of PEP 714). An entry that is
 * no file is left out; an answer that is no list of files at all, or of a version that is not known, is refused.
 */
export function readJsonPage(text: string): JsonPageResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, message: 'answered with JSON that is broken or not whole' };
  }
  if (!isFields(value) || !Array.isArray(value.files))
    return { ok: false, message: 'answered with JSON that lists no files' };
  const version = isFields(value.meta) ? value.meta['api-version'] : undefined;
  const major = typeof version === 'string' ? /^(\d+)\./.exec(version)?.[1] : '1';
  if (major !== '1')
    return {
      ok: false,
      message: `speaks version ${String(version).slice(0, 20)} of the simple API; version 1 is known`,
    };
  const files: ListedFile[] = [];
  for (const entry of value.files) {
    const file = isFields(entry) ? readFile(entry) : null;
    if (file !== null) files.push(file);
  }
  return { ok: true, name: typeof value.name === 'string' ? value.name : null, files };
}

function readFile(entry: Fields): ListedFile | null {
  const { filename, url, size, yanked } = entry;
  if (typeof filename !== 'string' || typeof url !== 'string') return null;
  const text = (key: string): string | null => {
    const value = entry[key];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  return {
    url,
    filename,
    // A size of 0 is no file's: some servers write it for "not known".
    size: typeof size === 'number' && Number.isSafeInteger(size) && size > 0 ? size : null,
    hashes: readHashes(entry.hashes),
    requiresPython: text('requires-python'),
    yanked: typeof yanked === 'string' ? yanked : yanked === true ? '' : null,
    uploadTime: text('upload-time'),
    metadata: readMetadata(entry['core-metadata'] ?? entry['dist-info-metadata']),
  };
}

function readMetadata(value: unknown): ListedFile['metadata'] {
  if (value === true) return { hashes: new Map() };
  return isFields(value) ? { hashes: readHashes(value) } : null;
}

function readHashes(value: unknown): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  if (!isFields(value)) return hashes;
  for (const [algorithm, digest] of Object.entries(value))
    if (typeof digest === 'string' && /^[0-9a-fA-F]{16,128}$/.test(digest))
      hashes.set(algorithm.toLowerCase(), digest.toLowerCase());
  return hashes;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
