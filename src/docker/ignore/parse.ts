import { posix } from 'node:path';
import type { Problem } from '../../support/problem.ts';
import type { SourceText, TextRange } from '../../support/source-text.ts';
import { startOfText } from '../dockerfile/lines.ts';
import { isSpace } from '../dockerfile/white-space.ts';
import { compileIgnorePattern, type PathTest } from './pattern.ts';

/** One line of a .dockerignore file. */
export interface IgnorePattern {
  /** Trimmed and cleaned, without a leading slash and without `!`. */
  readonly pattern: string;
  /** `!`: what matches is taken back in. */
  readonly exclusion: boolean;
  readonly test: PathTest;
  readonly range: TextRange;
}

export interface IgnoreFile {
  readonly source: SourceText;
  readonly patterns: readonly IgnorePattern[];
  /** What makes a build fail. The patterns are then those that could be read. */
  readonly problems: readonly Problem[];
}

const LONGEST_LINE = 65_535;

/** Reads a .dockerignore file as moby/patternmatcher does. */
export function parseIgnoreFile(source: SourceText): IgnoreFile {
  const patterns: IgnorePattern[] = [];
  const problems: Problem[] = [];
  const { text } = source;
  for (let start = startOfText(source); start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const range = source.range(start, end);
    const report = (message: string, advice: string): void => {
      problems.push({ path: source.path, range, severity: 'error', message, advice });
    };
    if (end - start > LONGEST_LINE) report(`the line is longer than ${LONGEST_LINE} characters`, '');
    else readLine(text.slice(start, end), range, patterns, report);
    start = end + 1;
  }
  return { source, patterns, problems };
}

function readLine(
  line: string,
  range: TextRange,
  patterns: IgnorePattern[],
  report: (message: string, advice: string) => void,
): void {
  if (line.startsWith('#')) return;
  const reading = readIgnorePattern(line);
  if (reading === null) return;
  if (reading.ok) patterns.push({ ...reading.pattern, range });
  else report(reading.message, 'Correct the pattern or take the line out');
}

/** One pattern, null for a blank text, or why it is refused. A leading `#` means nothing here. */
export function readIgnorePattern(
  text: string,
):
  | { readonly ok: true; readonly pattern: Omit<IgnorePattern, 'range'> }
  | { readonly ok: false; readonly message: string }
  | null {
  const trimmed = trim(text);
  if (trimmed === '') return null;
  const inverted = trimmed.startsWith('!');
  const relative = withoutLeadingSlash(cleanPath(inverted ? trim(trimmed.slice(1)) : trimmed));
  // The matcher trims and cleans once more what the reader of the file has made, its ! included.
  const cleaned = cleanPath(trim(inverted ? `!${relative}` : relative));
  const exclusion = cleaned.startsWith('!');
  const pattern = exclusion ? cleaned.slice(1) : cleaned;
  if (pattern === '') {
    return exclusion
      ? { ok: false, message: `the pattern ${JSON.stringify(trimmed)} takes nothing back in` }
      : null;
  }
  const compiled = compileIgnorePattern(pattern);
  return compiled.ok
    ? { ok: true, pattern: { pattern, exclusion, test: compiled.test } }
    : { ok: false, message: `the pattern ${JSON.stringify(trimmed)} is not valid: ${compiled.message}` };
}

/** Go's filepath.Clean, except that nothing stays nothing. */
function cleanPath(path: string): string {
  if (path === '') return '';
  const normal = posix.normalize(path);
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

function withoutLeadingSlash(path: string): string {
  return path.length > 1 && path.startsWith('/') ? path.slice(1) : path;
}

function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
