import { type IgnorePattern, readIgnorePattern } from './parse.ts';

/** A pattern that has been read, or its text; a text that is no valid pattern matches nothing. */
export type PatternLike = Omit<IgnorePattern, 'range'> | string;

/** Which patterns match a directory or one above it. */
type DirectoryMatches = Uint8Array;

/** Beyond so many directories the memory of them is emptied; it only saves time. */
const MOST_REMEMBERED = 20_000;

/**
 * Whether a path (slash-separated, relative to the context) is ignored: the last pattern that matches it or one
 * of its parents decides. This is moby/patternmatcher's `MatchesOrParentMatches`.
 */
export function createIgnoreMatcher(patterns: readonly PatternLike[]): (path: string) => boolean {
  const compiled = compile(patterns);
  const matchesOf = rememberDirectories((directory, parent) =>
    Uint8Array.from(compiled, ({ test }, index) => (parent?.[index] === 1 || test(directory) ? 1 : 0)),
  );
  return (path) => {
    const parent = matchesOf(path);
    let ignored = false;
    for (const [index, { exclusion, test }] of compiled.entries()) {
      // A pattern that could not change the verdict needs no look.
      if (exclusion !== ignored) continue;
      if (parent?.[index] === 1 || test(path)) ignored = !exclusion;
    }
    return ignored;
  };
}

/**
 * The same for the walk that gathers a build context, in which BuildKit hands what was found for a directory to
 * its children (`MatchesUsingParentResults`). It differs where a directory is taken back in by name after a
 * pattern that matches only what is in it: `a/*.txt` and then `!a` leaves `a/x.txt` out.
 */
export function createContextFilter(patterns: readonly PatternLike[]): (path: string) => boolean {
  const compiled = compile(patterns);
  const examine = (
    path: string,
    parent: DirectoryMatches | null,
  ): { ignored: boolean; matches: DirectoryMatches } => {
    const matches = new Uint8Array(compiled.length);
    let ignored = false;
    for (const [index, { exclusion, test }] of compiled.entries()) {
      if (parent?.[index] !== 1 && (exclusion !== ignored || !test(path))) continue;
      matches[index] = 1;
      ignored = !exclusion;
    }
    return { ignored, matches };
  };
  const matchesOf = rememberDirectories((directory, parent) => examine(directory, parent).matches);
  return (path) => examine(path, matchesOf(path)).ignored;
}

function compile(patterns: readonly PatternLike[]): Omit<IgnorePattern, 'range'>[] {
  return patterns.flatMap((pattern) => {
    if (typeof pattern !== 'string') return [pattern];
    const reading = readIgnorePattern(pattern);
    return reading?.ok ? [reading.pattern] : [];
  });
}

/** Gives the matches of a path's directory, worked out from the top down and remembered; null for a path without. */
function rememberDirectories(
  matchesOf: (directory: string, parent: DirectoryMatches | null) => DirectoryMatches,
): (path: string) => DirectoryMatches | null {
  const known = new Map<string, DirectoryMatches>();
  return (path) => {
    const last = path.lastIndexOf('/');
    if (last <= 0) return null;
    const found = known.get(path.slice(0, last));
    if (found !== undefined) return found;
    if (known.size > MOST_REMEMBERED) known.clear();
    let matches: DirectoryMatches | null = null;
    for (let slash = path.indexOf('/', 1); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      const directory = path.slice(0, slash);
      const inherited: DirectoryMatches | null = matches;
      const own: DirectoryMatches = known.get(directory) ?? matchesOf(directory, inherited);
      known.set(directory, own);
      matches = own;
    }
    return matches;
  };
}
