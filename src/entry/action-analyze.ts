import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { type Base, openBaseCommit, openBaseRevision } from '../commands/analyze/base.ts';
import { AnalyzeConfig } from '../commands/analyze/config.ts';
import { analyzeTree } from '../commands/analyze/run.ts';
import { read, serverUrl } from '../github/environment.ts';
import { baseCommit, type RunContext, readRunContext } from '../github/event.ts';
import { setOutputs } from '../github/outputs.ts';
import { writeSummary } from '../github/summary.ts';
import { renderAnnotations, toWorkflowCommand } from '../report/annotations.ts';
import type { Notice, Report } from '../report/report.ts';
import { exitCodeOf } from '../report/verdict.ts';
import { UserError } from '../support/errors.ts';
import { openActionsLog } from '../world/actions-logger.ts';
import { type GitRepository, openGit } from '../world/git.ts';
import { findRepository } from '../world/git-program.ts';
import { openWorkingTree } from '../world/working-tree.ts';
import type { Tree } from '../world/world.ts';
import { type AnalyzeInputs, readAnalyzeInputs } from './action-inputs.ts';
import { publishAnalysis } from './action-publish.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { renderReport } from './render.ts';

/** Runs the analyze action: report, files, outputs, annotations, summary, comment and suggestions. */
export async function runAnalyzeAction(environment: NodeJS.ProcessEnv): Promise<number> {
  const inputs = readAnalyzeInputs(environment);
  const context = readRunContext(environment);
  const log = await openActionsLog();
  const folder = folderOf(inputs, environment);
  const token = inputs['github-token'];
  const git = openGit(folder, {
    logger: log,
    ...(token === undefined ? {} : { authentication: { serverUrl: serverUrl(environment), token } }),
  });
  try {
    const tree = await openWorkingTree(folder);
    const base = await openBase(inputs, context, git);
    const decided = await decidingConfiguration(inputs, context, tree, base);
    const config = withInputs(decided.configuration.config.analyze, inputs);
    const analysis = await analyzeTree(
      {
        config,
        configPath: decided.configuration.path,
        failOn: inputs['fail-on'],
        target: null,
        buildArguments: new Map(),
        base,
        subject: {
          repository: `${context.repository.owner}/${context.repository.name}`,
          commit: headOf(context),
        },
      },
      { tree, progress: log },
    );
    const report: Report = { ...analysis.report, notices: [...decided.notices, ...analysis.report.notices] };
    await writeFiles(report, environment);
    const prefix = pathPrefix(folder);
    for (const annotation of renderAnnotations(report))
      process.stdout.write(
        `${toWorkflowCommand({ ...annotation, file: annotation.file === null ? null : prefix + annotation.file })}\n`,
      );
    const { renderMarkdown, SUMMARY_LIMIT } = await import('../report/markdown.ts');
    const summary = await writeSummary(
      renderMarkdown(report, { medium: 'summary', limit: SUMMARY_LIMIT }),
      environment,
    );
    if (summary.state === 'unavailable') log.warning(`no job summary: ${summary.reason}`);
    await publishAnalysis({ report, analysis, inputs, context, environment, prefix, log });
    return exitCodeOf(report, { failOn: inputs['fail-on'], onInconclusive: config['on-inconclusive'] });
  } finally {
    await git.close();
  }
}

/** The folder to look at; an input that leaves the workspace is a mistake. */
function folderOf(inputs: AnalyzeInputs, environment: NodeJS.ProcessEnv): string {
  const workspace = resolve(read(environment, 'workspace') ?? process.cwd());
  const folder = resolve(workspace, inputs['working-directory']);
  if (folder !== workspace && !folder.startsWith(workspace + sep))
    throw new UserError(`input working-directory: "${inputs['working-directory']}" leaves the workspace`);
  return folder;
}

/** Where the folder lies in its repository, with a slash at its end; GitHub's paths start at the repository's root. */
function pathPrefix(folder: string): string {
  const prefix = findRepository(folder)?.prefix ?? '';
  return prefix === '' ? '' : `${prefix}/`;
}

async function openBase(inputs: AnalyzeInputs, context: RunContext, git: GitRepository): Promise<Base> {
  if (inputs.base !== undefined) return openBaseRevision(git, inputs.base);
  const commit = baseCommit(context);
  return commit === null ? { state: 'none' } : openBaseCommit(git, commit);
}

interface Decision {
  readonly configuration: Configuration;
  readonly notices: readonly Notice[];
}

/**
 * The configuration that decides. What a pull request brings must not change its own gates: its base commit's
 * configuration counts, or the defaults where that can't be read, and a difference is reported.
 */
async function decidingConfiguration(
  inputs: AnalyzeInputs,
  context: RunContext,
  tree: Tree,
  base: Base,
): Promise<Decision> {
  const named = inputs.config ?? null;
  if (context.event !== 'pull_request')
    return { configuration: await readConfiguration(tree, named), notices: [] };
  const trusted = base.state === 'available' ? await openBaseOfPullRequest(context, base) : null;
  const head = await readConfiguration(tree, named).catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
  const headText = head instanceof UserError ? undefined : head.text;
  if (trusted === null) {
    const message = 'The base commit could not be read, so the default configuration was used.';
    return {
      configuration: await readConfiguration(EMPTY, null),
      notices: headText === null ? [] : [{ message }],
    };
  }
  // A configuration that only the pull request brings does not exist for the base: the defaults hold.
  const configuration = await readConfiguration(trusted, named).catch((error: unknown) => {
    if (error instanceof UserError && named !== null && error.message.startsWith('there is no configuration'))
      return readConfiguration(EMPTY, null);
    throw error;
  });
  const notices: Notice[] = [];
  if (head instanceof UserError)
    notices.push({
      message: `The pull request's configuration is not valid: ${head.message}.`,
      ...(head.place === undefined ? {} : { location: { path: head.place.path } }),
    });
  else if (head.text !== configuration.text)
    notices.push({
      message:
        'The pull request changes the configuration. This report was decided by the one of its base commit.',
      ...(head.path === null ? {} : { location: { path: head.path } }),
    });
  return { configuration, notices };
}

/** The input `base` may name any commit to compare with; only the pull request's own base may decide. */
async function openBaseOfPullRequest(
  context: RunContext,
  base: Extract<Base, { state: 'available' }>,
): Promise<Tree | null> {
  return baseCommit(context) === base.commit ? base.tree : null;
}

const EMPTY: Tree = {
  label: 'nothing',
  list: async () => ({ entries: [], truncated: false, skipped: [] }),
  read: async () => ({ state: 'missing' }),
};

function headOf(context: RunContext): string | null {
  return context.event === 'pull_request' ? context.headSha : context.sha;
}

function withInputs(config: AnalyzeConfig, inputs: AnalyzeInputs): AnalyzeConfig {
  const given = {
    ...(inputs.python === undefined ? {} : { python: inputs.python }),
    ...(inputs.platform === undefined ? {} : { platform: inputs.platform }),
  };
  const checked = AnalyzeConfig.safeParse(given);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new UserError(`input ${issue?.path.join('.')}: ${issue?.message}`);
  }
  return { ...config, ...given };
}

/** Writes the report beside the job's other temporary files and names the files in the outputs. */
async function writeFiles(report: Report, environment: NodeJS.ProcessEnv): Promise<void> {
  const folder = join(read(environment, 'runnerTemp') ?? process.cwd(), 'plimsoll', 'analyze');
  await mkdir(folder, { recursive: true });
  const files = {
    report: 'report.json',
    markdown: 'report.md',
    html: 'report.html',
    sarif: 'report.sarif',
  } as const;
  const formats = { report: 'json', markdown: 'markdown', html: 'html', sarif: 'sarif' } as const;
  const paths: Record<string, string> = {};
  for (const name of ['report', 'markdown', 'html', 'sarif'] as const) {
    paths[name] = join(folder, files[name]);
    await writeFile(
      join(folder, files[name]),
      await renderReport(report, formats[name], { width: 100, colour: false }),
    );
  }
  await setOutputs({
    verdict: report.verdict,
    ...paths,
    findings: report.findings.filter(({ ignored }) => ignored === undefined).length,
  });
}
