import { stat } from 'node:fs/promises';
import { ByteSize } from '../commands/analyze/config.ts';
import { chooseInterpreter } from '../commands/analyze/model/interpreter.ts';
import type { CommandArguments } from '../commands/command-line.ts';
import {
  type GroupSelection,
  type RequirementSet,
  type RequirementSource,
  requirementSet,
} from '../commands/weigh/requirement-set.ts';
import { weigh } from '../commands/weigh/run.ts';
import { isLockFile, manifestReaderFor } from '../python/manifests/registry.ts';
import { parseTarget, type Target } from '../python/target.ts';
import { exitCodeOf } from '../report/verdict.ts';
import { UserError } from '../support/errors.ts';
import type { Problem } from '../support/problem.ts';
import { openTerminal } from '../world/terminal.ts';
import { failOnOf } from './fail-on.ts';
import { indexOptionsOf, uploadedBefore } from './index-inputs.ts';
import { readNamedFile } from './named-file.ts';
import { openScale, userCacheFolder } from './open-scale.ts';
import { type Format, renderReport } from './render.ts';
import type { Terminal } from './terminal.ts';
import { writeResult } from './write-result.ts';

/** Runs `plimsoll weigh` and resolves to its exit code. */
export async function runWeigh(given: CommandArguments, terminal: Terminal): Promise<number> {
  const selection = { extras: given.values('extra'), groups: given.values('group') };
  const sources = await Promise.all(given.values('requirements').map(readSource));
  const set = await readSet(given.operands, sources, selection, given);
  if (set.lock === null && set.requirements.length === 0 && sources.length === 0)
    throw new UserError('name the requirements to weigh', {
      advice:
        'For example: plimsoll weigh "torch==2.9.1" evidently --python 3.11, or: plimsoll weigh -r requirements.txt',
    });
  const against = given.values('against').length === 0 ? null : await readAgainst(given, selection);
  const { target, because } = targetOf(given, requiresPythonOf(sources));
  const failOn = failOnOf(given);
  const { progress, clear } = openTerminal(process.stderr, {
    quiet: given.has('quiet'),
    debug: given.has('debug'),
    colour: terminal.colour,
  });
  const { scale, close } = await openScale({
    workspaces: [],
    offline: given.has('offline'),
    indexes: indexOptionsOf(given),
    uploadedBefore: uploadedBefore(given),
    cacheFolder: userCacheFolder(process.env),
  });
  try {
    const report = await weigh(
      {
        set,
        against,
        target,
        pythonFrom: because,
        prereleases: given.has('pre'),
        budget: {
          installed: sizeOf(given, 'budget'),
          download: sizeOf(given, 'budget-download'),
        },
        failOn,
      },
      { progress, scale },
    );
    clear();
    const format = (given.value('format') ?? 'text') as Format; // readArguments has checked the choice
    const colour = terminal.colour && given.value('output') === undefined;
    const why = given.value('why');
    await writeResult(
      given,
      terminal,
      await renderReport(report, format, {
        width: terminal.width,
        colour,
        tree: given.has('tree'),
        ...(why === undefined ? {} : { why }),
      }),
    );
    return exitCodeOf(report, { failOn, onInconclusive: 'fail' });
  } finally {
    clear();
    await close();
  }
}

async function readSet(
  words: readonly string[],
  sources: readonly RequirementSource[],
  selection: GroupSelection,
  given: CommandArguments,
): Promise<RequirementSet> {
  const set = requirementSet(words, sources, selection);
  const limits = await Promise.all(given.values('constraint').map(readSource));
  const constraints = limits.flatMap((source) => {
    if (source.kind === 'manifest') return source.manifest.groups.flatMap(({ requirements }) => requirements);
    throw new UserError(`${source.lock.path} is a lock file, not one of constraints`, {
      advice: 'Weigh it with -r, or name a file with lines such as numpy<2.',
    });
  });
  return {
    ...set,
    constraints: [...set.constraints, ...constraints],
    pytorchCpu: set.pytorchCpu || given.value('torch-backend') === 'cpu',
  };
}

/** `--against` names files and requirements alike: what is a file is read. */
async function readAgainst(given: CommandArguments, selection: GroupSelection): Promise<RequirementSet> {
  const words: string[] = [];
  const files: string[] = [];
  for (const value of given.values('against')) {
    const found = await stat(value).catch(() => null);
    (found?.isFile() === true ? files : words).push(value);
  }
  return readSet(words, await Promise.all(files.map(readSource)), selection, given);
}

/**
 * A manifest or lock file; a file of any other name is a requirements file.
 * @throws UserError when it can't be read as what it is.
 */
async function readSource(path: string): Promise<RequirementSource> {
  const { source, beside } = await readNamedFile(path);
  const reader = manifestReaderFor(source.path) ?? manifestReaderFor('requirements.txt');
  if (reader === null) throw new RangeError('requirements files have a reader');
  const read = await reader.read(source, beside);
  const problem = read.problems.find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw mistake(problem);
  return isLockFile(read) ? { kind: 'lock', lock: read } : { kind: 'manifest', manifest: read };
}

function mistake({ message, advice, path, range }: Problem): UserError {
  return new UserError(message, {
    place: { path, ...(range === null ? {} : { line: range.startLine }) },
    ...(advice === '' ? {} : { advice }),
  });
}

function requiresPythonOf(sources: readonly RequirementSource[]): string | null {
  const said = sources.map((source) =>
    source.kind === 'lock' ? source.lock.requiresPython : source.manifest.requiresPython,
  );
  return said.find((each) => each !== null) ?? null;
}

function targetOf(
  given: CommandArguments,
  requiresPython: string | null,
): { readonly target: Target; readonly because: string | null } {
  const asked = given.value('python');
  const chosen = chooseInterpreter({ configured: undefined, hint: null, requiresPython }, null);
  const result = parseTarget(asked ?? chosen.version, given.value('platform') ?? 'linux/amd64');
  if (!result.ok) throw new UserError(result.message);
  return { target: result.target, because: asked === undefined ? chosen.because : null };
}

function sizeOf(given: CommandArguments, name: string): number | null {
  const written = given.value(name);
  if (written === undefined) return null;
  const size = ByteSize.safeParse(written);
  if (!size.success)
    throw new UserError(`--${name}: "${written}" is not a size`, {
      advice: 'Write for example 500MB or 1.5GB.',
    });
  return size.data;
}
