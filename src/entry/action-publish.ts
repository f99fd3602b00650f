import { toLineEdit } from '../commands/analyze/line-edits.ts';
import type { Analysis } from '../commands/analyze/run.ts';
import { publishComment } from '../github/comment.ts';
import { apiUrl } from '../github/environment.ts';
import type { RunContext } from '../github/event.ts';
import { openGitHub } from '../github/octokit.ts';
import { publishSuggestions, type Suggestion } from '../github/review.ts';
import { COMMENT_LIMIT, renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { formatBytes } from '../support/format.ts';
import { knownValue } from '../support/quantity.ts';
import type { Logger } from '../world/world.ts';
import type { AnalyzeInputs } from './action-inputs.ts';

interface Publication {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly inputs: AnalyzeInputs;
  readonly context: RunContext;
  readonly environment: NodeJS.ProcessEnv;
  /** Where the analysed folder lies in the repository, `` or with a slash at its end. */
  readonly prefix: string;
  readonly log: Logger;
}

/**
 * The comment and the review suggestions of a pull request. What the token may not do is said in one notice; the
 * verdict stands in any case.
 */
export async function publishAnalysis({
  report,
  analysis,
  inputs,
  context,
  environment,
  prefix,
  log,
}: Publication): Promise<void> {
  const token = inputs['github-token'];
  if (context.event !== 'pull_request' || (inputs.comment === 'never' && !inputs.suggestions)) return;
  if (token === undefined) {
    log.warning('There is no comment: the input github-token is empty.');
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
    marker: prefix === '' ? 'analyze' : `analyze/${prefix.replace(/[^\w./-]/g, '-').replace(/\/$/, '')}`,
    body: renderMarkdown(report, { medium: 'comment', limit: COMMENT_LIMIT }),
    digestOf: renderMarkdown(
      { ...report, subject: { ...report.subject, commit: null, base: null } },
      { medium: 'comment', limit: COMMENT_LIMIT },
    ),
    mode: inputs.comment,
    worthSaying: isWorthSaying(report),
    fork: context.fork,
  });
  if (comment.state === 'forbidden') {
    process.stdout.write(
      `::notice title=Plimsoll::${comment.message.replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`,
    );
    return;
  }
  if (!inputs.suggestions) return;
  const review = await publishSuggestions({
    octokit,
    repository: context.repository,
    pullRequest: context.number,
    headSha: context.headSha,
    suggestions: suggestionsOf(analysis, prefix),
    fork: context.fork,
  });
  if (review.state === 'forbidden')
    process.stdout.write(
      `::notice title=Plimsoll::${review.message.replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`,
    );
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
    if (
      fix === null ||
      fix.safety !== 'safe' ||
      source === null ||
      fix.edits.length === 0 ||
      ignored !== null
    )
      return [];
    const { startLine, endLine, newText } = toLineEdit(source, fix.edits);
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
        message: `**${rule.title}.** ${message}${saves}`,
      },
    ];
  });
}
