import { readFile } from 'node:fs/promises';
import type { FixedFile } from '../commands/analyze/apply-fixes.ts';
import { type Base, openBaseRevision } from '../commands/analyze/base.ts';
import { AnalyzeConfig } from '../commands/analyze/config.ts';
import { exitCodeOfAnalysis } from '../commands/analyze/exit-code.ts';
import { overlayTree } from '../commands/analyze/model/overlay-tree.ts';
import { type AnalyzeOptions, type AnalyzeWorld, analyze } from '../commands/analyze/run.ts';
import type { CommandArguments } from '../commands/command-line.ts';
import { messageOf, UserError } from '../support/errors.ts';
import { SourceText } from '../support/source-text.ts';
import type { Tree, World } from '../world/world.ts';
import { readBuildArguments } from './build-arguments.ts';
import { type Configuration, parseConfiguration, readConfiguration } from './configuration.ts';
import { failOnOf } from './fail-on.ts';
import { indexOptionsOf, uploadedBefore } from './index-inputs.ts';
import { type OpenedScale, openScale, userCacheFolder } from './open-scale.ts';
import { type Format, renderReport } from './render.ts';
import type { Terminal } from './terminal.ts';
import { openTerminalWorld } from './terminal-world.ts';
import { writeResult } from './write-result.ts';

/** Runs `plimsoll analyze` and resolves to its exit code. */
export async function runAnalyze(given: CommandArguments, terminal: Terminal): Promise<number> {
  if (given.has('diff') && given.has('fix')) throw new UserError('--diff and --fix exclude each other');
  const { world, folder, close } = await openTerminalWorld(given.operands[0] ?? '.', {
    quiet: given.has('quiet'),
    debug: given.has('debug'),
    colour: terminal.colour,
  });
  let scale: OpenedScale | undefined;
  try {
    const { config: read, path: configPath } = await configurationOf(given, world.tree);
    const config = withOverrides(read.analyze, given);
    const failOn = failOnOf(given);
    const revision = given.value('base');
    scale = await openScale({
      workspaces: [folder],
      offline: given.has('offline'),
      indexes: indexOptionsOf(given),
      uploadedBefore: uploadedBefore(given),
      cacheFolder: userCacheFolder(process.env),
    });
    const weighing = { ...world, scale: scale.scale };
    const options = {
      config,
      configPath,
      failOn,
      target: given.value('target') ?? null,
      buildArguments: readBuildArguments(given.values('build-arg'), process.env),
      base: revision === undefined ? { state: 'none' as const } : await baseNamed(world, revision),
      addressesOf: 'own' as const,
    };
    if (given.has('diff')) {
      const { stableFixes } = await import('../commands/analyze/apply-fixes.ts');
      const { unifiedDiff } = await import('../report/unified-diff.ts');
      await writeResult(given, terminal, unifiedDiff(await stableFixes(options, weighing)));
      return 0;
    }
    const fixed = given.has('fix') ? await writeFixes(options, weighing) : [];
    if (!given.has('quiet')) for (const { path } of fixed) terminal.error(`fixed ${path}\n`);
    // The listing of the tree was made before the fixes were written.
    const tree = overlayTree(world.tree, new Map(fixed.map(({ path, bytes }) => [path, bytes])));
    const report = await analyze(options, { ...weighing, tree });
    const format = (given.value('format') ?? 'text') as Format; // readArguments has checked the choice
    const colour = terminal.colour && given.value('output') === undefined;
    await writeResult(given, terminal, await renderReport(report, format, { width: terminal.width, colour }));
    return exitCodeOfAnalysis(report, { failOn, onInconclusive: config['on-inconclusive'] });
  } finally {
    await scale?.close();
    await close();
  }
}

async function writeFixes(
  options: AnalyzeOptions,
  world: World & AnalyzeWorld,
): Promise<readonly FixedFile[]> {
  const { stableFixes } = await import('../commands/analyze/apply-fixes.ts');
  const fixed = await stableFixes(options, world);
  const written: FixedFile[] = [];
  for (const file of fixed)
    try {
      await world.writer.write(file.path, file.bytes);
      written.push(file);
    } catch (error) {
      // One file that can't be written does not keep the others from being mended.
      world.logger.warning(messageOf(error));
    }
  return written;
}

/** What `--base` names. In a terminal a revision that git does not know is a mistake, not a missing comparison. */
async function baseNamed(world: World, revision: string): Promise<Base> {
  if ((await world.git.head()) === null)
    throw new UserError('--base: this folder is in no git repository with a commit that git can read', {
      advice: 'Run it in a clone, and see that git is installed.',
    });
  const base = await openBaseRevision(world.git, revision);
  if (base.state === 'unavailable')
    throw new UserError(`--base: ${base.reason}`, {
      advice: 'Name a branch, tag or commit; in a shallow clone, fetch it first.',
    });
  return base;
}

/** `--config FILE` is a file of the caller's, wherever it lies; otherwise the analysed folder's own counts. */
async function configurationOf(given: CommandArguments, tree: Tree): Promise<Configuration> {
  const named = given.value('config');
  if (named === undefined) return readConfiguration(tree, null);
  const bytes = await readFile(named).catch((error: unknown) => {
    throw new UserError(`can't read the configuration ${named}: ${messageOf(error)}`, { cause: error });
  });
  return parseConfiguration(SourceText.fromBytes(named, bytes));
}

const EXPECTED = {
  python: 'Name a version of Python 3, such as 3.11.',
  platform: 'Name a platform as Docker does, such as linux/amd64.',
} as const;

function withOverrides(config: AnalyzeConfig, given: CommandArguments): AnalyzeConfig {
  const overrides = { python: given.value('python'), platform: given.value('platform') };
  for (const name of ['python', 'platform'] as const) {
    const value = overrides[name];
    if (value !== undefined && !AnalyzeConfig.safeParse({ [name]: value }).success)
      throw new UserError(`--${name} can't be "${value}"`, { advice: EXPECTED[name] });
  }
  return {
    ...config,
    ...(overrides.python === undefined ? {} : { python: overrides.python }),
    ...(overrides.platform === undefined ? {} : { platform: overrides.platform }),
  };
}
