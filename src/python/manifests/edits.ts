import type { SourceText } from '../../support/source-text.ts';
import type { TextEdit } from '../../support/text-edit.ts';
import { parseRequirement } from '../requirement.ts';
import { formatSpecifierSet } from '../specifier.ts';
import type { ManifestRequirement } from './manifest.ts';
import { literalAround, removeElement, replaceElement } from './toml-array-edits.ts';

/**
 * The edits that put the PEP 508 lines `newLines` in the place of one requirement of `source`. Comment, options
 * and formatting stay; hashes go when name or version change, because they are those of other files. Null when
 * the requirement is not written as a PEP 508 string (Poetry's tables, included projects).
 * @throws RangeError when `source` is another file, when there is no line, or when a line holds a line end.
 */
export function replaceRequirement(
  source: SourceText,
  requirement: ManifestRequirement,
  newLines: readonly string[],
): readonly TextEdit[] | null {
  checkFile(source, requirement);
  const [first, ...others] = newLines;
  if (first === undefined || newLines.some((line) => /[\r\n]/.test(line)))
    throw new RangeError('a requirement is replaced by one or more lines without line ends');
  if (requirement.form === 'line') return replaceLine(source, requirement, first, others);
  if (requirement.form !== 'string') return null;
  const literal = literalAround(source.text, requirement.range);
  return literal === null ? null : replaceElement(source, literal, first, others);
}

/**
 * The edits that take a requirement out with its comment and options: its lines of a requirements file, its
 * element of a TOML array with the comma, its line of a Poetry table. Null when it can't be cut out alone.
 * @throws RangeError when `source` is another file.
 */
export function removeRequirement(
  source: SourceText,
  requirement: ManifestRequirement,
): readonly TextEdit[] | null {
  checkFile(source, requirement);
  const { path, text } = source;
  if (requirement.form === 'line' && requirement.lineRange !== undefined) {
    const { start, end } = requirement.lineRange;
    return [{ path, start, end: afterLineEnd(text, end), newText: '' }];
  }
  if (requirement.form === 'string') {
    const literal = literalAround(text, requirement.range);
    return literal === null ? null : [removeElement(source, literal)];
  }
  if (requirement.form !== 'key') return null;
  const { start, end } = requirement.range;
  const lineStart = source.lineStart(source.lineAt(start));
  const rest = /^[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.exec(text.slice(end, nextLine(text, end)));
  if (text.slice(lineStart, start).trim() !== '' || rest === null) return null;
  return [{ path, start: lineStart, end: end + rest[0].length, newText: '' }];
}

function replaceLine(
  source: SourceText,
  requirement: ManifestRequirement,
  first: string,
  others: readonly string[],
): readonly TextEdit[] {
  const { path, text } = source;
  const line = requirement.lineRange ?? requirement.range;
  // Of `-e ./folder` the option goes too; blanks before it stay.
  const indent = /^[ \t]*/.exec(text.slice(line.start, requirement.range.start))?.[0] ?? '';
  const start = requirement.editable ? line.start + indent.length : requirement.range.start;
  const edits: TextEdit[] = [{ path, start, end: requirement.range.end, newText: first }];
  if (!choosesSameFiles(requirement, first))
    for (const hash of requirement.hashRanges ?? [])
      edits.push({ path, start: hash.start, end: hash.end, newText: '' });
  if (others.length > 0) {
    const lineEnd = lineEndOf(text);
    edits.push({
      path,
      start: line.end,
      end: line.end,
      newText: others.map((other) => `${lineEnd}${indent}${other}`).join(''),
    });
  }
  return edits;
}

/** Whether the hashes of a requirement are still those of what the new line asks for. */
function choosesSameFiles({ requirement, editable }: ManifestRequirement, line: string): boolean {
  const parsed = parseRequirement(line);
  return (
    parsed.ok &&
    !editable &&
    parsed.requirement.normalizedName === requirement.normalizedName &&
    formatSpecifierSet(parsed.requirement.specifier) === formatSpecifierSet(requirement.specifier) &&
    parsed.requirement.url === requirement.url
  );
}

function checkFile(source: SourceText, requirement: ManifestRequirement): void {
  if (source.path !== requirement.path)
    throw new RangeError(`the requirement stands in ${requirement.path}, not in ${source.path}`);
}

/** `\r\n` in a file whose first line ends so, else `\n`. */
export function lineEndOf(text: string): string {
  const end = text.indexOf('\n');
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}

function afterLineEnd(text: string, end: number): number {
  if (text.startsWith('\r\n', end)) return end + 2;
  return Math.min(end + 1, text.length);
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
