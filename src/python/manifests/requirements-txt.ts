import type { Problem } from '../../support/problem.ts';
import type { SourceText, TextRange } from '../../support/source-text.ts';
import { normalizeName } from '../name.ts';
import { maskCredentials } from './credentials.ts';
import { readEditableText, readRequirementText } from './direct-reference.ts';
import { type LogicalLine, logicalLines } from './logical-line.ts';
import type { Manifest, ManifestIndex, ManifestRequirement, PipOptions } from './manifest.ts';
import { type PipOption, type PipOptionName, type SplitLine, splitOptions } from './pip-options.ts';
import { strippedSpan } from './python-text.ts';
import { type ReadSource, readQuietly } from './read-source.ts';
import { folderOf, resolveInRepository } from './repository-path.ts';
import { encodingProblem } from './text-encoding.ts';

/** Characters of one file, files of one manifest, how deep they include each other, and requirements in all. */
const LIMITS = { characters: 4_000_000, files: 500, depth: 50, requirements: 100_000, problems: 1_000 };

/** Features that some pip since 20.3 knows; what a pip does not know it refuses. */
const FEATURES: ReadonlySet<string> = new Set([
  ...['2020-resolver', 'build-constraint', 'fast-deps', 'in-tree-build', 'inprocess-build-deps'],
  ...['no-binary-enable-wheel-cache', 'truststore', 'venv-isolation'],
]);
const STRONG_HASHES: ReadonlySet<string> = new Set(['sha256', 'sha384', 'sha512']);

/**
 * Everything that `pip install -r` would read from the file: requirements, constraints, index options, in the
 * files that it includes too. `read` gives the text of a repository-relative path, null when there is no such
 * file; the paths of `-r` and `-c` are relative to the including file and never leave the repository. The rules
 * are those of pip/_internal/req/req_file.py, of pip 26 where versions differ. Never throws for what a file
 * contains.
 */
export async function readRequirementsTxt(source: SourceText, read: ReadSource): Promise<Manifest> {
  const reader = new RequirementsReader(source, read);
  await reader.readFile(source, false, [source.path]);
  return reader.manifest();
}

class RequirementsReader {
  readonly #source: SourceText;
  readonly #read: ReadSource;
  readonly #requirements: ManifestRequirement[] = [];
  readonly #constraints: ManifestRequirement[] = [];
  readonly #indexes: ManifestIndex[] = [];
  readonly #includes = new Set<string>();
  readonly #problems: Problem[] = [];
  readonly #switches = { preReleases: false, preferBinary: false, requireHashes: false };
  readonly #noBinary = new Set<string>();
  readonly #onlyBinary = new Set<string>();
  readonly #trustedHosts = new Set<string>();
  readonly #features = new Set<string>();
  #filesRead = 0;
  #full = false;

  constructor(source: SourceText, read: ReadSource) {
    this.#source = source;
    this.#read = read;
  }

  manifest(): Manifest {
    const pipOptions: PipOptions = {
      ...this.#switches,
      noBinary: [...this.#noBinary].sort(),
      onlyBinary: [...this.#onlyBinary].sort(),
      trustedHosts: [...this.#trustedHosts].sort(),
      features: [...this.#features].sort(),
    };
    return {
      path: this.#source.path,
      format: 'requirements.txt',
      source: this.#source,
      project: null,
      requiresPython: null,
      groups: [{ id: '', requirements: this.#requirements }],
      constraints: this.#constraints,
      overrides: [],
      indexes: this.#indexes,
      uvSources: [],
      includes: [...this.#includes].sort(),
      problems: this.#problems,
      pipOptions,
    };
  }

  /** `stack` holds the paths of the files that include this one, and its own as the last. */
  async readFile(source: SourceText, constraint: boolean, stack: readonly string[]): Promise<void> {
    this.#filesRead += 1;
    if (source.text.length > LIMITS.characters) {
      this.#report(
        source.path,
        source.range(0, 0),
        'error',
        `the file has more than ${LIMITS.characters} characters and was not read`,
        'Split it.',
      );
      return;
    }
    const encoding = encodingProblem(source);
    if (encoding !== null) this.#problems.push(encoding);
    for (const line of logicalLines(source)) {
      if (this.#full) return;
      const split = splitOptions(line.text);
      if (!split.ok) {
        const where = { source, line, constraint };
        this.#reportAt(
          where,
          split.start,
          split.end,
          'error',
          split.message,
          'pip stops at this line; correct it.',
        );
        continue;
      }
      await this.#readLine({ source, line, constraint }, split, stack);
    }
  }

  async #readLine(where: LinePlace, split: SplitLine, stack: readonly string[]): Promise<void> {
    const options = split.options.filter((option) => this.#isValid(where, option));
    for (const word of split.ignored)
      this.#reportAt(
        where,
        word.start,
        word.end,
        'warning',
        `pip ignores ${maskCredentials(word.value)} here`,
        'Put each requirement and each option on its own line.',
      );
    const first = (name: PipOptionName) => options.find((option) => option.name === name);
    const [start, end] = strippedSpan(split.argument);
    if (end > start) {
      await this.#addRequirement(
        where,
        { text: split.argument.slice(start, end), start, end, editable: false },
        options,
      );
      return;
    }
    const editable = first('editable');
    if (editable?.value != null) {
      const span = valueSpan(where.line.text, editable);
      await this.#addRequirement(where, { text: editable.value, ...span, editable: true }, options);
      return;
    }
    const nested = first('requirement') ?? first('constraint');
    if (nested !== undefined) await this.#include(where, nested, stack);
    else for (const option of options) this.#applyOption(where, option);
  }

  async #include(where: LinePlace, option: PipOption, stack: readonly string[]): Promise<void> {
    const { source } = where;
    const written = option.value ?? '';
    const at = (severity: Problem['severity'], message: string, advice: string) =>
      this.#reportAt(where, option.start, option.end, severity, message, advice);
    if (/^(?:https?|file):/i.test(written))
      return at(
        'warning',
        `${maskCredentials(written)} is not in the repository and was not read`,
        'Keep the file in the repository.',
      );
    const path = resolveInRepository(folderOf(source.path), written);
    if (path === null || path === '')
      return at(
        'error',
        `${written} leaves the repository and was not read`,
        'Keep the file in the repository.',
      );
    if (stack.includes(path))
      return at(
        'error',
        `${path} includes itself${stack.length > 1 ? ` through ${source.path}` : ''}`,
        'Remove one of the lines that include each other.',
      );
    if (stack.length >= LIMITS.depth || this.#filesRead >= LIMITS.files)
      return at(
        'error',
        `${path} was not read: more than ${LIMITS.depth} files deep or ${LIMITS.files} files in all`,
        'Include fewer files.',
      );
    const included = await readQuietly(this.#read, path);
    if (included === null) return at('error', `${path} does not exist or can't be read`, 'Correct the path.');
    this.#includes.add(path);
    await this.readFile(included, option.name === 'constraint', [...stack, path]);
  }

  async #addRequirement(where: LinePlace, argument: Argument, options: readonly PipOption[]): Promise<void> {
    const { source, line, constraint } = where;
    const understood = argument.editable
      ? readEditableText(argument.text)
      : readRequirementText(argument.text);
    for (const message of understood.errors)
      this.#reportAt(
        where,
        argument.start,
        argument.end,
        'error',
        `${maskCredentials(argument.text)}: ${message}`,
        'Correct the requirement.',
      );
    if (understood.requirement === null) return;
    const localPath = understood.localPath;
    const hashes = options.filter((option) => option.name === 'hash');
    const used = new Set<PipOptionName>(
      argument.editable
        ? ['editable', 'config-settings', 'global-option']
        : ['hash', 'config-settings', 'global-option'],
    );
    const editables = options.filter((option) => option.name === 'editable');
    for (const option of options)
      if (!used.has(option.name) || (option.name === 'editable' && option !== editables[0]))
        this.#reportAt(
          where,
          option.start,
          option.end,
          'warning',
          `pip ignores --${option.name} on the line of a requirement`,
          'Put it on its own line.',
        );
    if (constraint) this.#checkConstraint(where, argument, understood.requirement);
    const entry: ManifestRequirement = {
      requirement: understood.requirement,
      path: source.path,
      range: line.rangeOf(argument.start, argument.end),
      written: maskCredentials(argument.text),
      editable: argument.editable,
      hashes: argument.editable ? [] : hashes.map((option) => option.value ?? ''),
      comment: line.comment,
      form: 'line',
      lineRange: line.lineRange,
      hashRanges: hashes.map((option) => withSpaceBefore(line, option)),
      ...(localPath === null
        ? {}
        : { localPath: resolveInRepository(folderOf(this.#source.path), localPath) }),
    };
    (constraint ? this.#constraints : this.#requirements).push(entry);
    if (this.#requirements.length + this.#constraints.length >= LIMITS.requirements) {
      this.#full = true;
      this.#report(
        source.path,
        entry.range,
        'error',
        `reading stopped after ${LIMITS.requirements} requirements`,
        'Split the file.',
      );
    }
  }

  /** What the resolver refuses in a constraint (`check_invalid_constraint_type` in pip/_internal/req/req_install.py). */
  #checkConstraint(
    where: LinePlace,
    argument: Argument,
    requirement: ManifestRequirement['requirement'],
  ): void {
    const message =
      requirement.name === ''
        ? 'a constraint must name its distribution'
        : argument.editable
          ? 'a constraint can not be editable'
          : requirement.extras.length > 0
            ? 'a constraint can not have extras'
            : null;
    if (message !== null)
      this.#reportAt(
        where,
        argument.start,
        argument.end,
        'error',
        `${maskCredentials(argument.text)}: ${message}`,
        'Write NAME and version only.',
      );
  }

  /** Options that pip refuses as it parses them. */
  #isValid(where: LinePlace, option: PipOption): boolean {
    const refuse = (message: string, advice: string) => {
      this.#reportAt(where, option.start, option.end, 'error', message, advice);
      return false;
    };
    const value = option.value ?? '';
    if (option.name === 'hash') {
      const colon = value.indexOf(':');
      if (colon === -1 || !STRONG_HASHES.has(value.slice(0, colon)))
        return refuse(
          '--hash needs sha256, sha384 or sha512, a colon and the digest',
          'Write --hash=sha256:DIGEST.',
        );
    }
    if (option.name === 'config-settings' && !value.includes('='))
      return refuse('--config-settings needs KEY=VALUE', 'Write --config-settings KEY=VALUE.');
    if (isNameList(option.name) && value.startsWith('-'))
      return refuse(`--${option.name} needs a value`, 'Write names, :all: or :none:.');
    if (option.name === 'use-feature' && !FEATURES.has(value))
      return refuse(`pip knows no feature ${value}`, 'Remove the line.');
    if (option.name === 'global-option')
      this.#reportAt(
        where,
        option.start,
        option.end,
        'warning',
        'pip 25.3 and newer refuse --global-option',
        'Use --config-settings.',
      );
    return true;
  }

  #applyOption(where: LinePlace, option: PipOption): void {
    const value = option.value ?? '';
    switch (option.name) {
      case 'index-url':
        this.#replaceIndexes(where, option);
        this.#addIndex(where, option, 'index');
        break;
      case 'extra-index-url':
        this.#addIndex(where, option, 'extra-index');
        break;
      case 'no-index':
        this.#addIndex(where, option, 'no-index');
        break;
      case 'find-links':
        this.#addIndex(where, option, 'find-links');
        break;
      case 'pre':
        this.#switches.preReleases = true;
        break;
      case 'prefer-binary':
        this.#switches.preferBinary = true;
        break;
      case 'require-hashes':
        this.#switches.requireHashes = true;
        break;
      case 'no-binary':
        applyFormats(value, this.#noBinary, this.#onlyBinary);
        break;
      case 'only-binary':
        applyFormats(value, this.#onlyBinary, this.#noBinary);
        break;
      case 'trusted-host':
        this.#trustedHosts.add(value);
        break;
      case 'use-feature':
        this.#features.add(value);
        break;
      case 'hash':
        this.#reportAt(
          where,
          option.start,
          option.end,
          'warning',
          'the hash stands on a line without a requirement, and pip ignores it',
          'End the line before with a backslash.',
        );
        break;
      default:
        break;
    }
  }

  #replaceIndexes(where: LinePlace, option: PipOption): void {
    const lost = this.#indexes.filter((index) => index.kind === 'extra-index' || index.kind === 'index');
    if (lost.length === 0) return;
    const names = lost.map((index) => `${index.path}:${index.range.startLine}`).join(', ');
    this.#reportAt(
      where,
      option.start,
      option.end,
      'warning',
      `pip forgets the indexes of ${names} at this line`,
      'Put --index-url first.',
    );
  }

  #addIndex(where: LinePlace, option: PipOption, kind: ManifestIndex['kind']): void {
    this.#indexes.push({
      kind,
      name: null,
      url: maskCredentials(option.value ?? ''),
      explicit: false,
      path: where.source.path,
      range: where.line.rangeOf(option.start, option.end),
    });
  }

  #reportAt(
    where: LinePlace,
    start: number,
    end: number,
    severity: Problem['severity'],
    message: string,
    advice: string,
  ): void {
    this.#report(where.source.path, where.line.rangeOf(start, end), severity, message, advice);
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

interface LinePlace {
  readonly source: SourceText;
  readonly line: LogicalLine;
  /** Whether the file was included by `-c`. */
  readonly constraint: boolean;
}

interface Argument {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly editable: boolean;
}

/** Where the value of an option stands: after `--name=`, `--name `, `-x` or `-x `. */
function valueSpan(line: string, option: PipOption): { start: number; end: number } {
  const attached = /^(?:--[a-z-]+(?:=|\s+)|-[a-zA-Z]\s*)/.exec(line.slice(option.start, option.end));
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

function isNameList(name: PipOptionName): boolean {
  return name === 'no-binary' || name === 'only-binary' || name === 'all-releases' || name === 'only-final';
}

/** `:all:`, `:none:` and names, of which the last word wins (`handle_mutual_excludes` in pip/_internal/models/format_control.py). */
function applyFormats(value: string, target: Set<string>, other: Set<string>): void {
  let names = value.split(',');
  for (let all = names.indexOf(':all:'); all !== -1; all = names.indexOf(':all:')) {
    other.clear();
    target.clear();
    target.add(':all:');
    names = names.slice(all + 1);
    if (!names.includes(':none:')) return;
  }
  for (const name of names) {
    if (name === ':none:') target.clear();
    else {
      other.delete(normalizeName(name));
      target.add(normalizeName(name));
    }
  }
}
