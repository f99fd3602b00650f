import type { Problem } from '../../support/problem.ts';
import type { SourceText, TextRange } from '../../support/source-text.ts';
import type { LockedFile, LockFile, LockFormat } from './manifest.ts';
import { fileNameOf } from './repository-path.ts';
import { type TomlTable, valueIn } from './toml-document.ts';

const PROBLEM_LIMIT = 1_000;

/** Distributions of one lock that are read; what stands behind them is reported. The largest locks of the field have some thousand. */
export const DISTRIBUTION_LIMIT = 20_000;

/** The problems of one lock file, as many as anybody reads. */
export class LockProblems {
  readonly list: Problem[] = [];
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  report(range: TextRange, severity: Problem['severity'], message: string, advice: string): void {
    if (this.list.length < PROBLEM_LIMIT)
      this.list.push({ path: this.#path, range, severity, message, advice });
  }
}

/** A lock of which nothing could be read. */
export function unreadableLock(source: SourceText, format: LockFormat, problem: Problem): LockFile {
  return {
    path: source.path,
    format,
    source,
    requiresPython: null,
    members: [],
    distributions: [],
    problems: [problem],
  };
}

/**
 * Where each element of an array of tables stands: from each `[[key]]` line to the last line before the next. Nothing
 * when there are not `count` such lines, as in an array that is written in another way.
 */
export function tableRanges(
  source: SourceText,
  keys: readonly string[],
  count: number,
): readonly TextRange[] {
  const { text } = source;
  const starts: number[] = [];
  for (const match of text.matchAll(/^\[\[[ \t]*([A-Za-z]+)[ \t]*\]\]/gm))
    if (keys.includes(match[1] ?? '')) starts.push(match.index);
  if (starts.length !== count) return [];
  return starts.map((start, index) => {
    let end = starts[index + 1] ?? text.length;
    while (end > start && ' \t\r\n'.includes(text[end - 1] ?? '')) end -= 1;
    return source.range(start, end);
  });
}

/** The file name at the end of a URL or path, decoded; null for none. */
export function fileNameFrom(place: string | null): string | null {
  if (place === null) return null;
  const [address = ''] = place.split(/[?#]/, 1);
  const name = fileNameOf(address);
  if (!name.includes('%')) return name || null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The `size` of a file's table: a whole number of bytes, else null. */
export function sizeOf(table: TomlTable | null): number | null {
  const size = valueIn(table, 'size');
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null;
}

/** The files of a list that mixes wheels and archives: the wheels, and the source archive that pip would take. */
export function sortFiles(files: readonly LockedFile[]): {
  wheels: readonly LockedFile[];
  sdist: LockedFile | null;
} {
  const wheels = files.filter(({ filename }) => filename.toLowerCase().endsWith('.whl'));
  const archives = files.filter(({ filename }) => /\.(?:tar\.gz|tgz|zip|tar\.bz2|tar\.xz)$/i.test(filename));
  return {
    wheels,
    sdist: archives.find(({ filename }) => filename.endsWith('.tar.gz')) ?? archives[0] ?? null,
  };
}

/** The elements of a list; none of anything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The strings of a list. */
export function strings(value: unknown): string[] {
  return list(value).filter((element) => typeof element === 'string');
}
