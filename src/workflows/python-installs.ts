import { parseRequirement, type Requirement } from '../python/requirement.ts';
import type { CondaInstall, PythonInstall } from '../shell/known-command.ts';
import { recogniseCommand } from '../shell/recognise.ts';
import type { ShellCommand, ShellWord } from '../shell/script.ts';
import { byCodeUnit } from '../support/compare.ts';
import type { TextRange } from '../support/source-text.ts';
import type { RunningJob, RunningStep } from './running-job.ts';

/** A file that a command names. */
export interface NamedFile {
  readonly written: string;
  /** Repository path; null when only the run knows it, or when it lies outside. */
  readonly path: string | null;
}

/** A distribution that a command names. */
export interface NamedRequirement {
  readonly word: ShellWord;
  readonly written: string;
  /** Null for a path, an archive, and what can't be read. */
  readonly requirement: Requirement | null;
}

/** An installation of Python distributions by a step's script. */
export interface WorkflowInstall {
  readonly step: RunningStep;
  readonly manager: PythonInstall['manager'];
  readonly install: PythonInstall | CondaInstall;
  /** The command, in the file in which the step stands. */
  readonly range: TextRange;
  readonly requirements: readonly NamedRequirement[];
  readonly requirementFiles: readonly NamedFile[];
  readonly constraintFiles: readonly NamedFile[];
  /** Of conda. */
  readonly environmentFiles: readonly NamedFile[];
  /** `-e .`, `.`, `./package`. */
  readonly projects: readonly NamedFile[];
  /** Folder in which the command runs, `` for the root; null when it is not known. */
  readonly folder: string | null;
  /** Whether the command may not run: in a branch, behind `||`, or in a step with `if`. */
  readonly conditional: boolean;
}

/** A Python program that a step runs. */
export interface PythonScript {
  readonly step: RunningStep;
  readonly range: TextRange;
  /** `python path/to/script.py`; null for a module and for code on the command line. */
  readonly file: NamedFile | null;
  /** `python -m package.module`. */
  readonly module: string | null;
}

/** The installs of a job's scripts, in the order in which they run. */
export function installsOf(job: RunningJob): readonly WorkflowInstall[] {
  return job.steps.flatMap((step) =>
    step.commands.flatMap(({ command, known }) => {
      const recognised = known ?? behindRunner(command);
      return recognised?.kind === 'python-install' || recognised?.kind === 'conda-install'
        ? [installAt(step, recognised)]
        : [];
    }),
  );
}

/** The Python programs of a job's scripts, in the order in which they run, also those behind `uv run` and the like. */
export function scriptsOf(job: RunningJob): readonly PythonScript[] {
  return job.steps.flatMap((step) =>
    step.commands.flatMap(({ command, known }) => {
      const recognised = known ?? behindRunner(command);
      if (recognised?.kind !== 'python-program' || recognised.code !== null) return [];
      const { file, module } = recognised;
      return [
        {
          step,
          range: rangeIn(step, recognised.command.range),
          file: file === null ? null : namedFile(step, command, file),
          module,
        },
      ];
    }),
  );
}

const RUNNERS = new Set(['uv', 'poetry', 'pdm', 'pipenv', 'hatch', 'rye', 'pixi']);
/** Options of `uv run` and its like that take the next word. */
const RUN_VALUES =
  /^(?:-p|--(?:python|with|with-requirements|with-editable|extra|group|only-group|no-group|project|directory|env-file|package|index|default-index|index-url|extra-index-url|find-links|from|environment|manifest-path))$/;

/** What `uv run python x.py`, `uv run x.py`, `uv run -m package` or `poetry run pip install` runs; null for anything else. */
function behindRunner(command: ShellCommand) {
  if (command.name === null || !RUNNERS.has(command.name) || command.words[1]?.value !== 'run') return null;
  for (let at = 2; at < command.words.length; at += 1) {
    const word = command.words[at];
    if (word === undefined) return null;
    const { text } = word;
    if (RUN_VALUES.test(text)) at += 1;
    else if (
      text === '-m' ||
      text === '--module' ||
      text === '-s' ||
      text === '--script' ||
      /\.pyw?$/.test(text)
    ) {
      const rest = text.startsWith('-s') || text === '--script' ? at + 1 : at;
      const python: ShellWord = { ...word, raw: 'python', value: 'python', text: 'python' };
      const words = command.words
        .slice(rest)
        .map((each) => (each.text === '--module' ? { ...each, text: '-m' } : each));
      return recogniseCommand({ ...command, name: 'python', words: [python, ...words] });
    } else if (!text.startsWith('-')) {
      const name = text.slice(text.lastIndexOf('/') + 1);
      // Nothing runs `uv run uv run …` a thousand deep: one level is looked through.
      return recogniseCommand({ ...command, name, words: command.words.slice(at) });
    }
  }
  return null;
}

function installAt(step: RunningStep, install: PythonInstall | CondaInstall): WorkflowInstall {
  const { command } = install;
  const files = (words: readonly ShellWord[]) => words.map((word) => namedFile(step, command, word));
  const common = {
    step,
    install,
    range: rangeIn(step, command.range),
    folder: folderOfCommand(step, command),
    conditional:
      command.certainty === 'conditional' ||
      step.step.condition !== null ||
      step.via.some(({ condition }) => condition !== null),
  };
  if (install.kind === 'conda-install')
    return {
      ...common,
      manager: 'conda',
      requirements: install.packages.map((word) => ({
        word,
        written: writtenAs(step, word),
        requirement: null,
      })),
      requirementFiles: [],
      constraintFiles: [],
      environmentFiles: files(install.environmentFiles),
      projects: [],
    };
  const named = install.requirements.map((word) => ({
    word,
    written: writtenAs(step, word),
    requirement: requirementOf(word),
  }));
  const isProject = ({ word, requirement }: NamedRequirement) =>
    requirement === null && word.value !== null && /^\.{0,2}(?:$|[/[])|^\.{1,2}$|^[\w.-]+\//.test(word.text);
  return {
    ...common,
    manager: install.manager,
    requirements: named.filter((each) => !isProject(each)),
    requirementFiles: files(install.requirementFiles),
    constraintFiles: files(install.constraintFiles),
    environmentFiles: [],
    projects: files([...install.editables, ...named.filter(isProject).map(({ word }) => word)]),
  };
}

function requirementOf(word: ShellWord): Requirement | null {
  if (word.value === null || isMasked(word.text)) return null;
  const parsed = parseRequirement(word.value);
  return parsed.ok ? parsed.requirement : null;
}

/** The word with the expressions in it as they are written. */
export function writtenAs(step: RunningStep, word: ShellWord): string {
  const text = step.step.run?.text.slice(word.range.start, word.range.end) ?? word.text;
  return text.includes('${{') ? text : word.text;
}

/** Whether a part of the text stands for an expression. */
export function isMasked(text: string): boolean {
  return /\$\{__/.test(text);
}

function namedFile(step: RunningStep, command: ShellCommand, word: ShellWord): NamedFile {
  return { written: writtenAs(step, word), path: repositoryPath(step, command, word) };
}

const WORKSPACE = /^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\})\//;

function repositoryPath(step: RunningStep, command: ShellCommand, word: ShellWord): string | null {
  const written = writtenAs(step, word).replace(/^["']|["']$/g, '');
  if (WORKSPACE.test(written)) {
    const rest = written.replace(WORKSPACE, '');
    return /[$`*?]/.test(rest) ? null : joined('', rest);
  }
  const folder = folderOfCommand(step, command);
  if (folder === null || word.value === null || isMasked(word.value)) return null;
  return joined(folder, word.value.replace(/\[[\w,-]*\]$/, ''));
}

function folderOfCommand(step: RunningStep, command: ShellCommand): string | null {
  if (step.folder === null || !command.workingDirectoryKnown) return null;
  if (command.workingDirectory === null) return step.folder;
  return joined(step.folder, command.workingDirectory);
}

/** The path in the repository; null when it leaves it. */
function joined(folder: string, path: string): string | null {
  if (/^(?:\/|~|[A-Za-z]:|[a-z+]+:\/\/)/.test(path)) return null;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function rangeIn(step: RunningStep, range: { readonly start: number; readonly end: number }): TextRange {
  const { run } = step.step;
  if (run === null) return step.step.place.range;
  const start = run.sourceOffset(range.start);
  const end = range.end > range.start ? run.sourceOffset(range.end - 1) + 1 : start;
  return step.source.range(start, Math.max(start, end));
}

/**
 * What tells two installs apart: manager, what is installed from where, and the folder, but not where the command
 * stands. Null when a part of it is known to the run only.
 */
export function signatureOf(install: WorkflowInstall): string | null {
  const { requirements, requirementFiles, constraintFiles, environmentFiles, projects } = install;
  const files = [...requirementFiles, ...constraintFiles, ...environmentFiles, ...projects];
  if (files.some(({ path }) => path === null)) return null;
  if (requirements.some(({ word }) => word.value === null || isMasked(word.text))) return null;
  const sorted = (texts: readonly string[]) => [...new Set(texts)].sort(byCodeUnit);
  const { install: known } = install;
  return JSON.stringify([
    install.manager,
    sorted(requirements.map(({ word }) => word.text)),
    sorted(requirementFiles.map(({ path }) => path ?? '')),
    sorted(constraintFiles.map(({ path }) => path ?? '')),
    sorted(environmentFiles.map(({ path }) => path ?? '')),
    sorted(projects.map(({ written }) => written)),
    projects.length > 0 || requirements.length + files.length === 0 ? install.folder : '',
    known.kind === 'python-install'
      ? [known.indexUrl?.text ?? '', sorted(known.extras), sorted(known.groups), known.noDevelopment]
      : known.operation,
  ]);
}
