import { createHash } from 'node:crypto';
import { toLineEdit } from '../commands/analyze/line-edits.ts';
import type { Analysis } from '../commands/analyze/run.ts';
import { publishComment } from '../github/comment.ts';
import { apiUrl, type Environment, serverUrl } from '../github/environment.ts';
import type { RunContext } from '../github/event.ts';
import { openGitHub } from '../github/octokit.ts';
import { publishSuggestions, type Suggestion } from '../github/review.ts';
import { writeSummary } from '../github/summary.ts';
import { COMMENT_LIMIT, renderMarkdown, SUMMARY_LIMIT } from '../report/markdown.ts';
import { linkPath, markdownCode, markdownText } from '../report/markdown-escape.ts';
import type { Report } from '../report/report.ts';
import { formatBytes } from '../support/format.ts';
import { knownValue } from '../support/quantity.ts';
import type { Logger } from '../world/world.ts';
import type { Checkout } from './action-base.ts';
import type { AnalyzeInputs } from './action-inputs.ts';
import { announce } from './action-log.ts';

interface Publication {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly inputs: AnalyzeInputs;
  readonly context: RunContext;
  readonly checkout: Checkout;
  readonly environment: Environment;
  /** Where the analysed folder lies in the repository, `` or with a slash at its end. */
  readonly prefix: string;
  readonly log: Logger;
}

/** Writes the job summary. A runner that has none is told in a warning. */
export async function publishSummary(publication: Publication): Promise<void> {
  const page = pageOf(publication, 'summary', publication.report, blobUrlOf(publication));
  const summary = await writeSummary(page, publication.environment);
  if (summary.state === 'unavailable') publication.log.warning(`There is no job summary: ${summary.reason}.`);
}

/**
 * The comment and the review suggestions of a pull request. What the token may not do is said in one notice; the
 * verdict stands in any case. Throws EnvironmentError when GitHub fails.
 */
export async function publishAnalysis(
  publication: Publication & { readonly changesGates: boolean },
): Promise<void> {
  const { report, analysis, inputs, context, checkout, environment, prefix, log } = publication;
  const token = inputs['github-token'];
  if (context.event !== 'pull_request' || (inputs.comment === 'never' && !inputs.suggestions)) return;
  if (token === undefined) {
    announce(
      'notice',
      'There is no comment: the input github-token is empty. The job summary holds the report.',
    );
    return;
  }
  const octokit = await openGitHub({
    token,
    apiUrl: apiUrl(environment),
    onWait: (message) => log.warning(message),
  });
  const comment = await publishComment({
    octokit,
    repository: context.repository,
    issue: context.number,
    marker: markerOf(inputs, prefix),
    body: pageOf(publication, 'comment', report, blobUrlOf(publication)),
    digestOf: pageOf(publication, 'comment', withoutCommits(report), undefined),
    mode: inputs.comment,
    worthSaying: publication.changesGates || isWorthSaying(report),
    fork: context.fork,
  });
  if (comment.state === 'forbidden') {
    announce('notice', comment.message);
    return;
  }
  // Lines of another commit than the pull request's are not the ones that a suggestion would replace.
  if (!inputs.suggestions || checkout.commit !== context.headSha) return;
  const review = await publishSuggestions({
    octokit,
    repository: context.repository,
    pullRequest: context.number,
    headSha: context.headSha,
    suggestions: suggestionsOf(analysis, prefix),
    fork: context.fork,
  });
  if (review.state === 'forbidden') announce('notice', review.message);
}

/** The report as Markdown; below the repository's root with the folder, which tells several reports apart. */
function pageOf(
  { prefix }: Publication,
  medium: 'comment' | 'summary',
  report: Report,
  blobUrl: string | undefined,
): string {
  const folder = prefix === '' ? '' : `\n<sub>Folder ${markdownCode(prefix.slice(0, -1))}</sub>\n`;
  const whole = medium === 'comment' ? COMMENT_LIMIT : SUMMARY_LIMIT;
  const limit = whole - Buffer.byteLength(folder);
  return renderMarkdown(report, { medium, limit, ...(blobUrl === undefined ? {} : { blobUrl }) }) + folder;
}

/** Where the analysed commit's files can be read, ending in a slash. */
function blobUrlOf({ context, checkout, environment, prefix }: Publication): string | undefined {
  if (checkout.commit === null) return undefined;
  const { owner, name } = context.repository;
  return `${serverUrl(environment)}/${owner}/${name}/blob/${checkout.commit}/${linkPath(prefix)}`;
}

/**
 * Names the comment: one for each folder, and for each configuration, interpreter and platform that the workflow
 * names, as the jobs of a matrix do. Otherwise they would overwrite each other.
 */
function markerOf(inputs: AnalyzeInputs, prefix: string): string {
  const { config, python, platform } = inputs;
  const plain = /^[\w./]*$/.test(prefix) ? prefix.replace(/\/$/, '') : null;
  const others = [plain === null ? prefix : undefined, config, python, platform];
  const hash = others.some((each) => each !== undefined)
    ? createHash('sha256').update(JSON.stringify(others)).digest('hex').slice(0, 16)
    : null;
  return [
    'analyze',
    ...(plain === null || plain === '' ? [] : [plain]),
    ...(hash === null ? [] : [hash]),
  ].join('/');
}

/** The report without the commits that it is about: a new commit that weighs the same says nothing new. */
function withoutCommits(report: Report): Report {
  return {
    ...report,
    subject: { ...report.subject, commit: null, base: report.subject.base === null ? null : 'base' },
    metrics: report.metrics.map((metric) =>
      metric.baseline === undefined ? metric : { ...metric, baseline: { ...metric.baseline, ref: 'base' } },
    ),
  };
}

/** A first comment is written for a change of weight, a gate that did not pass, or where there is no base to compare with. */
function isWorthSaying({ metrics, verdict, findings }: Report): boolean {
  if (verdict === 'fail' || verdict === 'inconclusive') return true;
  if (findings.some(({ isNew, ignored }) => isNew === true && ignored === undefined)) return true;
  return metrics.some(({ baseline, value }) => baseline === undefined || baseline.value !== value);
}

/** Safe fixes as review suggestions: whole lines, one per finding. */
function suggestionsOf({ assessment }: Analysis, prefix: string): Suggestion[] {
  return assessment.findings.flatMap(({ fix, source, rule, message, saving, ignored }): Suggestion[] => {
    if (fix === null || fix.safety !== 'safe' || source === null || ignored !== null) return [];
    const edits = fix.edits.filter(({ path }) => path === source.path);
    // A suggestion replaces lines of one file; a fix that needs another file too would be half done.
    if (edits.length === 0 || edits.length < fix.edits.length || (fix.newFiles ?? []).length > 0) return [];
    const { startLine, endLine, newText } = toLineEdit(source, edits);
    const bytes = saving === null ? null : knownValue(saving.quantity);
    const saves =
      bytes === null
        ? ''
        : ` Saves ${saving?.quantity.provenance === 'estimated' ? 'about ' : ''}${formatBytes(bytes)}.`;
    return [
      {
        rule: rule.id,
        path: prefix + source.path,
        startLine,
        endLine,
        newText,
        currentText: source.text.slice(source.lineStart(startLine), source.lineStart(endLine + 1)),
        message: `**${markdownText(rule.title)}.** ${markdownText(message)}${saves}`,
      },
    ];
  });
}
