import { AnalyzeConfig } from '../commands/analyze/config.ts';
import { exitCodeOfAnalysis } from '../commands/analyze/exit-code.ts';
import { analyzeTree } from '../commands/analyze/run.ts';
import { read, serverUrl } from '../github/environment.ts';
import { readRunContext } from '../github/event.ts';
import { setOutputs } from '../github/outputs.ts';
import { renderAnnotations } from '../report/annotations.ts';
import type { Notice, Report } from '../report/report.ts';

import { formatPlace, UserError } from '../support/errors.ts';
import { openActionsLog } from '../world/actions-logger.ts';
import { openGit } from '../world/git.ts';
import { openWorkingTree } from '../world/working-tree.ts';
import { examineCheckout, openBase, openTrusted } from './action-base.ts';
import { openActionCache } from './action-cache.ts';
import { decideConfiguration } from './action-configuration.ts';
import { fromRepositoryRoot, writeReportFiles } from './action-files.ts';
import { openFolder, pathPrefix } from './action-folder.ts';
import { type AnalyzeInputs, readAnalyzeInputs } from './action-inputs.ts';
import { annotate, announce, logLine } from './action-log.ts';
import { publishAnalysis, publishSummary } from './action-publish.ts';
import { EXIT } from './failure.ts';
import { type OpenedScale, openScale, userCacheFolder } from './open-scale.ts';

/**
 * Runs the analyze action: report, files, outputs, annotations, summary, comment and suggestions, in this order, so
 * that what GitHub refuses leaves the rest. Resolves to the exit code; a configuration that the change breaks counts as
 * bad input even though another one decided.
 */
export async function runAnalyzeAction(environment: NodeJS.ProcessEnv): Promise<number> {
  const inputs = readAnalyzeInputs(environment);
  const context = readRunContext(environment);
  const folder = openFolder(read(environment, 'workspace') ?? process.cwd(), inputs['working-directory']);
  const log = await openActionsLog();
  const cache = await openActionCache(inputs, context, environment, log);
  // It comes while git is asked.
  const restoring = cache?.restore();
  const token = inputs['github-token'];
  const git = openGit(folder, {
    logger: log,
    ...(token === undefined ? {} : { authentication: { serverUrl: serverUrl(environment), token } }),
  });
  let scale: OpenedScale | undefined;
  try {
    const tree = await openWorkingTree(folder);
    const checkout = await examineCheckout(context, git);
    const trusted = await openTrusted(checkout, git);
    const { configuration, notices, mistake } = await decideConfiguration(
      inputs.config ?? null,
      tree,
      trusted,
    );
    const base = await openBase(inputs.base, checkout, git);
    const config = withInputs(configuration.config.analyze, inputs);
    await restoring;
    scale = await openScale({
      workspaces: [folder, read(environment, 'workspace') ?? folder],
      offline: inputs.offline,
      indexes: {},
      cacheFolder: cache?.folder ?? userCacheFolder(environment),
      shared: cache?.limits,
    });
    const analysis = await analyzeTree(
      {
        config,
        configPath: configuration.path,
        failOn: inputs['fail-on'],
        target: null,
        buildArguments: new Map(),
        base,
        addressesOf: trusted,
        subject: {
          repository: `${context.repository.owner}/${context.repository.name}`,
          commit: checkout.commit,
        },
      },
      { tree, progress: log, scale: scale.scale },
    );
    const remarks: Notice[] = [
      ...(checkout.remark === null ? [] : [{ message: checkout.remark }]),
      ...notices,
    ];
    const report: Report = { ...analysis.report, notices: [...remarks, ...analysis.report.notices] };
    const prefix = pathPrefix(folder);
    await setOutputs({
      verdict: report.verdict,
      ...(await writeReportFiles(report, prefix, environment)),
      findings: report.findings.filter(({ ignored }) => ignored === undefined).length,
    });
    const annotations = renderAnnotations(fromRepositoryRoot(report, prefix));
    for (const annotation of annotations) annotate(annotation);
    logLine(`${report.verdict}: ${report.headline}`);

    const exitCode = exitCodeOfAnalysis(report, {
      failOn: inputs['fail-on'],
      onInconclusive: config['on-inconclusive'],
    });
    if (exitCode !== EXIT.passed && !annotations.some(({ level }) => level === 'error'))
      announce('error', report.reason ?? report.headline);
    if (mistake !== null) announce('error', describe(mistake));

    const publication = { report, analysis, inputs, context, checkout, environment, prefix, log };
    await publishSummary(publication);
    await publishAnalysis({ ...publication, changesGates: notices.length > 0 });
    // Nobody may be writing when it is saved.
    await scale.close();
    scale = undefined;
    await cache?.save();
    return mistake === null ? exitCode : EXIT.badInput;
  } finally {
    await scale?.close();
    await git.close();
  }
}

function describe({ message, place, advice }: UserError): string {
  const where = place === undefined ? '' : `${formatPlace(place)}: `;
  return [`${where}${message}`, ...(advice === undefined ? [] : [advice])].join('\n');
}

/** The configuration with what the workflow's own inputs say. */
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
