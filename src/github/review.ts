import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Author, ownLogin, wroteIt } from './author.ts';
import type { Repository } from './event.ts';
import { allPages, gitHubError, type Octokit, refusalOf, statusOf } from './octokit.ts';
import { changedLines, type LineRange, shownLines, shownText } from './patch-lines.ts';
import { explainRefusal, type Forbidden } from './permissions.ts';
import { fetchPullRequest, listChangedFiles } from './pull-request.ts';

/** A safe fix of one place, to be offered as a click. */
export interface Suggestion {
  readonly rule: string;
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string;
  /** The lines that are replaced, 1-based and inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  /** Whole lines; empty to remove them. */
  readonly newText: string;
  /**
   * The lines that are replaced as they were analysed. When the pull request shows others there, as it does when the
   * base has changed the same file and GitHub's merge of both was analysed, nothing is suggested.
   */
  readonly currentText?: string;
  /** Markdown above the suggestion: what is wrong and what it saves. */
  readonly message: string;
}

export interface ReviewRequest {
  readonly octokit: Octokit;
  readonly repository: Repository;
  readonly pullRequest: number;
  /** The commit that was analysed. When the pull request has moved on, nothing is suggested. */
  readonly headSha: string;
  readonly suggestions: readonly Suggestion[];
  /** The most comments of one review; 10 by default. */
  readonly limit?: number;
  readonly fork?: boolean;
}

export type ReviewResult =
  /** `left`: suggestions past the limit, which a later run makes. */
  | { readonly state: 'created'; readonly comments: number; readonly left: number; readonly url: string }
  /** Nothing new on lines that the pull request changes. */
  | { readonly state: 'nothing-new' }
  /** The pull request has a newer commit, or its diff changed meanwhile. */
  | { readonly state: 'outdated' }
  | Forbidden;

const LIMIT = 10;
const ReviewComment = z.object({ body: z.string(), user: Author });
const Review = z.object({ html_url: z.string() });

/**
 * Offers safe fixes as suggestions on the lines that a pull request changes: one review with several comments. A
 * suggestion is made once: a hidden fingerprint in each comment is compared with all that Plimsoll wrote before,
 * resolved or not. A token that may not review is a result; other failures throw EnvironmentError.
 */
export async function publishSuggestions(request: ReviewRequest): Promise<ReviewResult> {
  const { octokit, repository, pullRequest } = request;
  if (request.suggestions.length === 0) return { state: 'nothing-new' };
  try {
    const files = await listChangedFiles(octokit, repository, pullRequest);
    const patches = new Map(files.map((file) => [file.path, file.patch ?? '']));
    const placed = request.suggestions.filter((one) => isOnChangedLines(one, patches.get(one.path) ?? ''));
    if (placed.length === 0) return { state: 'nothing-new' };

    const made = await knownFingerprints(request);
    const fresh = new Map<string, Suggestion>();
    const seen = new Map<string, number>();
    for (const one of placed) {
      const content = contentOf(one);
      const occurrence = seen.get(content) ?? 0;
      seen.set(content, occurrence + 1);
      const fingerprint = fingerprintOf(content, occurrence);
      if (!made.has(fingerprint)) fresh.set(fingerprint, one);
    }
    if (fresh.size === 0) return { state: 'nothing-new' };

    const now = await fetchPullRequest(octokit, repository, pullRequest);
    if (!now.open || now.headSha !== request.headSha) return { state: 'outdated' };
    const chosen = [...fresh].slice(0, request.limit ?? LIMIT);
    const { data } = await octokit.rest.pulls.createReview({
      owner: repository.owner,
      repo: repository.name,
      pull_number: pullRequest,
      commit_id: request.headSha,
      event: 'COMMENT',
      comments: chosen.map(([fingerprint, one]) => ({
        path: one.path,
        side: 'RIGHT',
        line: one.endLine,
        ...(one.startLine < one.endLine ? { start_line: one.startLine, start_side: 'RIGHT' } : {}),
        body: commentBody(one, fingerprint),
      })),
    });
    const parsed = Review.safeParse(data);
    return {
      state: 'created',
      comments: chosen.length,
      left: fresh.size - chosen.length,
      url: parsed.success ? parsed.data.html_url : '',
    };
  } catch (thrown) {
    // "Line could not be resolved": a commit was pushed between the question and the review.
    if (statusOf(thrown) === 422) return { state: 'outdated' };
    const refusal = refusalOf(thrown);
    if (refusal === null) throw gitHubError('suggest changes on the pull request', thrown);
    return explainRefusal(refusal, {
      action: 'suggest changes on the pull request',
      permission: 'pull-requests: write',
      fork: request.fork ?? false,
    });
  }
}

/**
 * All lines of a suggestion must be shown in one hunk, or GitHub refuses it, and one of them must be changed by the
 * pull request: what was there before is not this author's to fix.
 */
function isOnChangedLines(one: Suggestion, patch: string): boolean {
  if (one.endLine < one.startLine) return false;
  const holds = (range: LineRange): boolean => range.start <= one.startLine && one.endLine <= range.end;
  if (!shownLines(patch).some(holds)) return false;
  if (one.currentText !== undefined) {
    const shown = shownText(patch);
    const current = one.currentText.replace(/\r?\n$/, '').split(/\r?\n/);
    if (current.some((text, index) => shown.get(one.startLine + index) !== text)) return false;
  }
  const changed = changedLines(patch);
  for (let line = one.startLine; line <= one.endLine; line++) if (changed.has(line)) return true;
  return false;
}

async function knownFingerprints(request: ReviewRequest): Promise<Set<string>> {
  const { octokit, repository, pullRequest } = request;
  const login = await ownLogin(octokit);
  const comments = await allPages(ReviewComment, 'the review comments of the pull request', (page) =>
    octokit.rest.pulls.listReviewComments({
      owner: repository.owner,
      repo: repository.name,
      pull_number: pullRequest,
      per_page: 100,
      page,
    }),
  );
  const made = new Set<string>();
  for (const comment of comments) {
    if (!wroteIt(comment.user, login)) continue;
    const match = /^<!-- plimsoll:suggestion ([0-9a-f]{32}) -->/.exec(comment.body);
    if (match?.[1] !== undefined) made.add(match[1]);
  }
  return made;
}

/** What a suggestion says and does, wherever lines above it have moved it. */
function contentOf(one: Suggestion): string {
  return JSON.stringify([one.rule, one.path, one.newText, one.endLine - one.startLine]);
}

/** The occurrence keeps apart the same fix of several places of a file. */
function fingerprintOf(content: string, occurrence: number): string {
  return createHash('sha256').update(`${occurrence} ${content}`).digest('hex').slice(0, 32);
}

function commentBody(one: Suggestion, fingerprint: string): string {
  const text = one.newText.replace(/\r?\n$/, '');
  // A fence must be longer than any run of backticks in what it holds (CommonMark 0.31, 4.5).
  let longest = 2;
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  const fence = '`'.repeat(longest + 1);
  const content = one.newText === '' ? '' : `${text}\n`;
  return `<!-- plimsoll:suggestion ${fingerprint} -->\n${one.message}\n\n${fence}suggestion\n${content}${fence}\n`;
}
