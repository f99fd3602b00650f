import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Author, ownLogin, wroteIt } from './author.ts';
import type { Repository } from './event.ts';
import { allPages, gitHubError, type Octokit, parseAnswer, refusalOf, statusOf } from './octokit.ts';
import { explainRefusal, type Forbidden } from './permissions.ts';

export type CommentMode = 'on-change' | 'always' | 'never';

export interface CommentRequest {
  readonly octokit: Octokit;
  readonly repository: Repository;
  /** The number of the pull request or issue. */
  readonly issue: number;
  /** Names the comment among Plimsoll's own, such as `analyze`: letters, digits, `.`, `_`, `/` and `-`. */
  readonly marker: string;
  /** Markdown. */
  readonly body: string;
  readonly mode: CommentMode;
  /** False when nothing changed: then no first comment is written (`on-change`), but one that is there is updated. */
  readonly worthSaying: boolean;
  /** What the comment says, when its body also holds what changes without meaning, such as a commit; by default the body. */
  readonly digestOf?: string;
  /** Whether the run is about a fork's pull request. */
  readonly fork?: boolean;
}

export type CommentResult =
  | { readonly state: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** Nothing was worth saying. */
  | { readonly state: 'silent' }
  /** The mode is `never`. */
  | { readonly state: 'disabled' }
  | Forbidden;

/** GitHub refuses longer bodies of comments, in characters; see docs of "Create an issue comment". */
const BODY_LIMIT = 65_536;

const Comment = z.object({
  id: z.number(),
  body: z.string().nullish(),
  html_url: z.string(),
  user: Author,
});
type Comment = z.infer<typeof Comment>;

/**
 * Keeps one comment of Plimsoll's on a pull request: found through all pages by a hidden marker at its start and by
 * its author, updated in place, and left alone when a hidden digest says that it would say the same (`on-change`).
 * When two runs write at once the older comment stays and the other's goes. Nobody else's comment is ever touched.
 * A token that may not comment is a result; other failures throw EnvironmentError.
 */
export async function publishComment(request: CommentRequest): Promise<CommentResult> {
  if (request.mode === 'never') return { state: 'disabled' };
  const marker = hiddenMarker(request.marker);
  const digest = createHash('sha256')
    .update(request.digestOf ?? request.body)
    .digest('hex')
    .slice(0, 32);
  const body = wholeBody(marker, digest, request.body);
  try {
    const login = await ownLogin(request.octokit);
    const find = async (): Promise<Comment[]> => {
      const comments = await listComments(request);
      return comments.filter(
        (comment) => comment.body?.startsWith(marker) === true && wroteIt(comment.user, login),
      );
    };
    return await settle(request, body, digest, await find(), find);
  } catch (thrown) {
    const refusal = refusalOf(thrown);
    if (refusal === null) throw gitHubError('comment on the pull request', thrown);
    return explainRefusal(refusal, {
      action: 'comment on the pull request',
      permission: 'pull-requests: write',
      fork: request.fork ?? false,
    });
  }
}

async function settle(
  request: CommentRequest,
  body: string,
  digest: string,
  own: readonly Comment[],
  find: () => Promise<Comment[]>,
): Promise<CommentResult> {
  const [oldest, ...duplicates] = own;
  if (oldest === undefined) {
    if (!request.worthSaying && request.mode === 'on-change') return { state: 'silent' };
    const created = await create(request, body);
    // Another run may have written at the same moment; the older comment stays, so that both runs agree.
    const [first, ...later] = await find();
    if (first === undefined || first.id === created.id) return { state: 'created', url: created.html_url };
    for (const comment of later) if (comment.id === created.id) await remove(request, comment.id);
    return { state: 'updated', url: (await update(request, first.id, body)).html_url };
  }
  for (const duplicate of duplicates) await remove(request, duplicate.id);
  if (request.mode === 'on-change' && oldest.body?.includes(digestLine(digest)) === true) {
    return { state: 'unchanged', url: oldest.html_url };
  }
  try {
    return { state: 'updated', url: (await update(request, oldest.id, body)).html_url };
  } catch (thrown) {
    // Someone deleted it since it was listed.
    if (statusOf(thrown) !== 404 || (await find()).some((comment) => comment.id === oldest.id)) throw thrown;
    return { state: 'created', url: (await create(request, body)).html_url };
  }
}

/** Oldest first: GitHub lists the comments of an issue by ascending id. */
async function listComments({ octokit, repository, issue }: CommentRequest): Promise<Comment[]> {
  const comments = await allPages(Comment, 'the comments of the pull request', (page) =>
    octokit.rest.issues.listComments({
      owner: repository.owner,
      repo: repository.name,
      issue_number: issue,
      per_page: 100,
      page,
    }),
  );
  return comments.sort((a, b) => a.id - b.id);
}

async function create({ octokit, repository, issue }: CommentRequest, body: string): Promise<Comment> {
  const { data } = await octokit.rest.issues.createComment({
    owner: repository.owner,
    repo: repository.name,
    issue_number: issue,
    body,
  });
  return parseAnswer(Comment, data, 'a new comment');
}

async function update({ octokit, repository }: CommentRequest, id: number, body: string): Promise<Comment> {
  const { data } = await octokit.rest.issues.updateComment({
    owner: repository.owner,
    repo: repository.name,
    comment_id: id,
    body,
  });
  return parseAnswer(Comment, data, 'an updated comment');
}

async function remove({ octokit, repository }: CommentRequest, id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({
      owner: repository.owner,
      repo: repository.name,
      comment_id: id,
    });
  } catch (thrown) {
    // The other run was faster.
    if (statusOf(thrown) !== 404) throw thrown;
  }
}

function hiddenMarker(name: string): string {
  // A marker ends at `-->`; with these characters the name cannot end it.
  return `<!-- plimsoll:comment ${name.replaceAll(/[^\w./-]/g, '_').replaceAll(/-{2,}/g, '-')} -->`;
}

function digestLine(digest: string): string {
  return `<!-- plimsoll:digest ${digest} -->`;
}

function wholeBody(marker: string, digest: string, body: string): string {
  const head = `${marker}\n${digestLine(digest)}\n`;
  if (head.length + body.length <= BODY_LIMIT) return head + body;
  // The renderer cuts with more sense; this only keeps GitHub from refusing the whole.
  const note = '\n\n_Cut at the largest comment that GitHub takes; the job summary holds the rest._\n';
  const room = BODY_LIMIT - head.length - note.length;
  const end = body.lastIndexOf('\n', room);
  return `${head}${body.slice(0, end > 0 ? end : room).replace(/[\uD800-\uDBFF]$/, '')}${note}`;
}
