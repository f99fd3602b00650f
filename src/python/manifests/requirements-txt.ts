import type { Problem } from '../../support/problem.ts';
import type { SourceText, TextRange } from '../../support/source-text.ts';
import type { Requirement } from '../requirement.ts';
import { maskCredentials } from './credentials.ts';
import { readEditableText, readRequirementText } from './direct-reference.ts';
import { type LogicalLine, logicalLines } from './logical-line.ts';
import type { Manifest, ManifestRequirement } from './manifest.ts';
import { type PipOption, type PipOptionName, type SplitLine, splitOptions } from './pip-options.ts';
import { holdsOnRequirementLine, optionFault, PipSettings } from './pip-settings.ts';
import { strippedSpan } from './python-text.ts';
import { type ReadSource, readQuietly } from './read-source.ts';
import { folderOf, resolveInRepository } from './repository-path.ts';
import { decodeAsPip, encodingProblem } from './text-encoding.ts';

/** Characters of one file and of all, files of one manifest, how deep they include each other, and what is kept. */
const LIMITS = {
  characters: 4_000_000,
  allCharacters: 32_000_000,
  files: 500,
  depth: 50,
  requirements: 100_000,
  problems: 1_000,
};

/**
 * Everything that `pip install -r` would read from the file: requirements, constraints, index options, in the
 * files that it includes too. `read` gives the text of a repository-relative path, null when there is no such
 * file; the paths of `-r` and `-c` are relative to the including file and never leave the repository. The rules
 * are those of pip/_internal/req/req_file.py, of pip 26 where versions differ. Environment variables stay as
 * written. Never throws for what a file contains.
 */
export async function readRequirementsTxt(source: SourceText, read: ReadSource): Promise<Manifest> {
  return new RequirementsReader(decodeAsPip(source), source, read).manifest();
}

interface LinePlace {
  readonly source: SourceText;
  readonly line: LogicalLine;
  /** Whether the file was included by `-c`. */
  readonly constraint: boolean;
  /** Whether offsets in `source` are offsets in the file, so that an edit may use them. */
  readonly rewritable: boolean;
}

/** A stretch of a logical line. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Argument extends Span {
  readonly text: string;
  readonly editable: boolean;
}

class RequirementsReader {
  readonly #source: SourceText;
  readonly #original: SourceText;
  readonly #read: ReadSource;
  readonly #settings = new PipSettings();
  readonly #requirements: ManifestRequirement[] = [];
  readonly #constraints: ManifestRequirement[] = [];
  readonly #includes = new Set<string>();
  readonly #problems: Problem[] = [];
  #filesRead = 0;
  #charactersRead = 0;
  #full = false;

  constructor(source: SourceText, original: SourceText, read: ReadSource) {
    this.#source = source;
    this.#original = original;
    this.#read = read;
  }

  async manifest(): Promise<Manifest> {
    await this.#readFile(this.#original, false, [this.#source.path]);
    return {
      path: this.#source.path,
      format: 'requirements.txt',
      source: this.#source,
      project: null,
      requiresPython: null,
      groups: [{ id: '', requirements: this.#requirements }],
      constraints: this.#constraints,
      overrides: [],
      indexes: this.#settings.indexes,
      uvSources: [],
      includes: [...this.#includes].sort(),
      problems: this.#problems,
      pipOptions: this.#settings.options,
    };
  }

  /** `stack` holds the paths of the files that include this one, and its own as the last. */
  async #readFile(original: SourceText, constraint: boolean, stack: readonly string[]): Promise<void> {
    const source = decodeAsPip(original);
    this.#filesRead += 1;
    this.#charactersRead += source.text.length;
    if (source.text.length > LIMITS.characters || this.#charactersRead > LIMITS.allCharacters) {
      const message = `the file was not read: more than ${LIMITS.characters} characters, or ${LIMITS.allCharacters} with the files before it`;
      this.#report(source.path, source.range(0, 0), 'error', message, 'Split it.');
      return;
    }
    const encoding = encodingProblem(source, original);
    if (encoding !== null) this.#problems.push(encoding);
    for (const line of logicalLines(source)) {
      if (this.#full) return;
      const where = { source, line, constraint, rewritable: source === original };
      const split = splitOptions(line.text);
      if (split.ok) await this.#readLine(where, split, stack);
      else this.#reportAt(where, split, 'error', split.message, 'pip stops at this line; correct it.');
    }
  }

  async #readLine(where: LinePlace, split: SplitLine, stack: readonly string[]): Promise<void> {
    const options = split.options.filter((option) => this.#accepts(where, option));
    this.#settings.applyFormats(options);
    for (const word of split.ignored) {
      const message = `pip ignores ${maskCredentials(word.value)} here`;
      this.#reportAt(
        where,
        word,
        'warning',
        message,
        'Put each requirement and each option on its own line.',
      );
    }
    const first = (name: PipOptionName) => options.find((option) => option.name === name);
    const [start, end] = strippedSpan(split.argument);
    const editable = first('editable');
    const nested = first('requirement') ?? first('constraint');
    // An -e behind a requirement makes that one editable, whatever the option names.
    const isEditable = editable !== undefined;
    if (end > start) {
      const text = split.argument.slice(start, end);
      this.#addRequirement(where, { text, start, end, editable: isEditable }, options);
    } else if (isEditable) {
      const text = editable.value ?? '';
      const span = valueSpan(where.line.text, editable);
      this.#addRequirement(where, { text, ...span, editable: true }, options);
    } else if (nested !== undefined) await this.#include(where, nested, stack);
    else this.#applyOptions(where, options);
  }

  async #include(where: LinePlace, option: PipOption, stack: readonly string[]): Promise<void> {
    const written = maskCredentials(option.value ?? '');
    const refuse = (message: string, advice: string, severity: Problem['severity'] = 'error') =>
      this.#reportAt(where, option, severity, message, advice);
    const keep = 'Keep the file in the repository.';
    if (/^(?:https?|file):/i.test(written))
      return refuse(`${written} is not in the repository and was not read`, keep, 'warning');
    const path = resolveInRepository(folderOf(where.source.path), written);
    if (path === null || path === '')
      return refuse(`${written} leaves the repository and was not read`, keep);
    if (stack.includes(path)) {
      const through = stack.length > 1 ? ` through ${where.source.path}` : '';
      return refuse(`${path} includes itself${through}`, 'Remove one of the lines that include each other.');
    }
    if (stack.length >= LIMITS.depth || this.#filesRead >= LIMITS.files)
      return refuse(
        `${path} was not read: more than ${LIMITS.depth} files deep or ${LIMITS.files} files in all`,
        'Include fewer files.',
      );
    const included = await readQuietly(this.#read, path);
    if (included === null) return refuse(`${path} does not exist or can't be read`, 'Correct the path.');
    this.#includes.add(path);
    await this.#readFile(included, option.name === 'constraint', [...stack, path]);
  }

  #addRequirement(where: LinePlace, argument: Argument, options: readonly PipOption[]): void {
    const { source, line, constraint } = where;
    const written = maskCredentials(argument.text);
    const understood = argument.editable
      ? readEditableText(argument.text)
      : readRequirementText(argument.text);
    const { requirement, localPath } = understood;
    const refusal =
      constraint && requirement !== null ? constraintFault(requirement, argument.editable) : null;
    for (const message of [...understood.errors, ...(refusal === null ? [] : [refusal])])
      this.#reportAt(where, argument, 'error', `${shorten(written)}: ${message}`, 'Correct the requirement.');
    if (requirement === null) return;
    this.#reportIgnored(where, argument, options);
    const hashes = argument.editable ? [] : options.filter((option) => option.name === 'hash');
    const list = constraint ? this.#constraints : this.#requirements;
    list.push({
      requirement,
      path: source.path,
      range: line.rangeOf(argument.start, argument.end),
      written,
      editable: argument.editable,
      hashes: hashes.map((option) => option.value ?? ''),
      comment: line.comment,
      lineRange: line.lineRange,
      hashRanges: hashes.map((option) => withSpaceBefore(line, option)),
      ...(where.rewritable ? { form: 'line' as const } : {}),
      ...(localPath === null
        ? {}
        : { localPath: resolveInRepository(folderOf(this.#source.path), localPath) }),
    });
    if (this.#requirements.length + this.#constraints.length < LIMITS.requirements) return;
    this.#full = true;
    this.#reportAt(
      where,
      argument,
      'error',
      `reading stopped after ${LIMITS.requirements} requirements`,
      'Split the file.',
    );
  }

  #reportIgnored(where: LinePlace, argument: Argument, options: readonly PipOption[]): void {
    for (const option of options) {
      const chosen = option.name !== 'editable' || option.end === argument.end;
      if (holdsOnRequirementLine(option.name, argument.editable) && chosen) continue;
      const message = `pip ignores the value of --${option.name} on the line of a requirement`;
      this.#reportAt(where, option, 'warning', message, 'Put it on its own line.');
    }
  }

  /** Whether pip takes the option; what it refuses is reported. */
  #accepts(where: LinePlace, option: PipOption): boolean {
    const fault = optionFault(option);
    if (fault !== null) this.#reportAt(where, option, 'error', fault.message, fault.advice);
    if (option.name === 'global-option')
      this.#reportAt(
        where,
        option,
        'warning',
        'pip 25.3 and newer refuse --global-option',
        'Use --config-settings.',
      );
    return fault === null;
  }

  #applyOptions(where: LinePlace, options: readonly PipOption[]): void {
    const forgotten = this.#settings.applyLine(options, (option) => ({
      path: where.source.path,
      range: where.line.rangeOf(option.start, option.end),
    }));
    for (const option of options) {
      if (option.name === 'index-url' && forgotten.length > 0) {
        const places = forgotten.map((index) => `${index.path}:${index.range.startLine}`).join(', ');
        this.#reportAt(
          where,
          option,
          'warning',
          `pip forgets the indexes of ${places} at this line`,
          'Put --index-url first.',
        );
      }
      if (option.name === 'hash') {
        const message = 'the hash stands on a line without a requirement, and pip ignores it';
        this.#reportAt(where, option, 'warning', message, 'End the line before with a backslash.');
      }
    }
  }

  #reportAt(
    where: LinePlace,
    span: Span,
    severity: Problem['severity'],
    message: string,
    advice: string,
  ): void {
    this.#report(where.source.path, where.line.rangeOf(span.start, span.end), severity, message, advice);
  }

  #report(
    path: string,
    range: TextRange,
    severity: Problem['severity'],
    message: string,
    advice: string,
  ): void {
    if (this.#problems.length < LIMITS.problems)
      this.#problems.push({ path, range, severity, message, advice });
    else this.#full = true;
  }
}

/** What the resolver refuses in a constraint (`check_invalid_constraint_type` in pip/_internal/req/req_install.py). */
function constraintFault(requirement: Requirement, editable: boolean): string | null {
  if (requirement.name === '') return 'a constraint must name its distribution';
  if (editable) return 'a constraint can not be editable';
  return requirement.extras.length > 0 ? 'a constraint can not have extras' : null;
}

/** Where the value of an option stands: after `--name=`, `--name `, `-x` or `-x `. */
function valueSpan(line: string, option: PipOption): Span {
  const attached = /^(?:--[a-z-]+(?:=|[ \t]+)|-[a-zA-Z][ \t]*)/.exec(line.slice(option.start, option.end));
  return { start: option.start + (attached?.[0].length ?? 0), end: option.end };
}

/** An option together with what separates it from the word before, so that the rest stays well-formed without it. */
function withSpaceBefore(line: LogicalLine, option: PipOption): TextRange {
  const [, end] = strippedSpan(line.text, 0, option.start);
  const own = line.rangeOf(option.start, option.end);
  if (end === 0) return own;
  const before = line.rangeOf(end - 1, end);
  return { start: before.end, end: own.end, startLine: before.endLine, endLine: own.endLine };
}

function shorten(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
