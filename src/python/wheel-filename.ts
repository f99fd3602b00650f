import { normalizeName } from './name.ts';
import { parseVersion, type Version } from './version.ts';

/** What the name of a wheel says (the wheel format's "File name convention"). */
export interface WheelFilename {
  /** Normalised. */
  readonly name: string;
  readonly version: Version;
  /** Breaks the tie between two wheels with the same tags: first by number, then by suffix. Null counts as less than any. */
  readonly build: { readonly number: number; readonly suffix: string } | null;
  /** `cp311-cp311-manylinux_2_17_x86_64`, lower case; sets like `py2.py3` are written out (PEP 425). */
  readonly tags: readonly string[];
}

/** Real wheels have at most some dozens of tags; the limit bounds what a crafted name can cost. */
const MAXIMUM_TAGS = 10_000;
const MAXIMUM_LENGTH = 4096;

/** The parts of a wheel's file name, or null when it is none. */
export function parseWheelFilename(filename: string): WheelFilename | null {
  if (!filename.endsWith('.whl') || filename.length > MAXIMUM_LENGTH) return null;
  const parts = filename.slice(0, -'.whl'.length).split('-');
  const [nameText = '', versionText = ''] = parts;
  if (parts.length !== 5 && parts.length !== 6) return null;
  if (nameText.includes('__') || !/^[\p{L}\p{N}_.]+$/u.test(nameText)) return null;
  const version = parseVersion(versionText);
  const build = parts.length === 6 ? /^([0-9]+)([^\n]*)/.exec(parts[2] ?? '') : null;
  if (version === null || (parts.length === 6 && build === null)) return null;
  const tags = expandTags(parts.slice(-3));
  if (tags === null) return null;
  return {
    name: normalizeName(nameText),
    version,
    build: build === null ? null : { number: Number(build[1]), suffix: build[2] ?? '' },
    tags,
  };
}

/** All combinations of interpreter, ABI and platform; null when a part is empty or the interpreter is no identifier. */
function expandTags(parts: readonly string[]): readonly string[] | null {
  const [interpreters = [], abis = [], platforms = []] = parts.map((part) => part.toLowerCase().split('.'));
  if ([interpreters, abis, platforms].some((members) => members.includes(''))) return null;
  if (!interpreters.every((interpreter) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(interpreter))) return null;
  if (interpreters.length * abis.length * platforms.length > MAXIMUM_TAGS) return null;
  const tags = interpreters.flatMap((interpreter) =>
    abis.flatMap((abi) => platforms.map((platform) => `${interpreter}-${abi}-${platform}`)),
  );
  return [...new Set(tags)];
}
