import { type Base, openBaseCommit, openBaseRevision } from '../commands/analyze/base.ts';
import { baseCommit, type PullRequestContext, type RunContext } from '../github/event.ts';
import type { GitRepository } from '../world/git.ts';
import type { Tree } from '../world/world.ts';

/** What is checked out, as far as the event knows it. */
export interface Checkout {
  /** The commit that the report is about; of a pull request its head, also when GitHub's merge of it is checked out. */
  readonly commit: string | null;
  /** The commits to compare with, best first; the others are for when it can't be had. */
  readonly bases: readonly string[];
  /** Whose configuration decides: that of what is checked out, or of the first of these commits that can be had. */
  readonly trusted: 'own' | readonly string[];
  /** What a person should know when the checkout is not what the event is about. */
  readonly remark: string | null;
}

/** Finds out what is checked out, what it compares with, and whose configuration may decide. */
export async function examineCheckout(context: RunContext, git: GitRepository): Promise<Checkout> {
  const head = await git.head();
  if (context.event === 'pull_request') return examinePullRequest(context, git, head);
  const base = baseCommit(context);
  const common = { commit: head ?? context.sha, bases: base === null ? [] : [base], remark: null };
  switch (context.event) {
    // A group of pull requests, which no more than each of them may change its own gates.
    case 'merge_group':
      return { ...common, trusted: [context.baseSha] };
    // These run for the default branch, but a workflow may check out what somebody's pull request holds.
    case 'workflow_run':
    case 'other':
      if (context.ref?.startsWith('refs/pull/') === true) return { ...common, trusted: [] };
      return { ...common, trusted: head === context.sha || context.sha === null ? 'own' : [context.sha] };
    default:
      return { ...common, trusted: 'own' };
  }
}

async function examinePullRequest(
  context: PullRequestContext,
  git: GitRepository,
  head: string | null,
): Promise<Checkout> {
  const { baseSha, headSha, sha } = context;
  const [first, second, ...more] = (head === null || head === headSha ? null : await git.parents(head)) ?? [];
  if (first !== undefined && second === headSha && more.length === 0) {
    // GitHub's merge of the pull request. Its first parent is what it was merged into, newer than the event's base. It
    // is believed only where GitHub itself named this commit: what else is checked out, somebody may have made up.
    const known = context.trigger === 'pull_request' && head === sha && first !== baseSha;
    const bases = known ? [first, baseSha] : [baseSha];
    return { commit: headSha, bases, trusted: bases, remark: null };
  }
  if (head === headSha) {
    // What others added to the base since is not of this pull request. Only the tip of the base is trusted: the head
    // chooses where it branches off.
    const fork = await git.mergeBase(baseSha, headSha);
    const bases = fork === null || fork === baseSha ? [baseSha] : [fork, baseSha];
    return { commit: headSha, bases, trusted: [baseSha], remark: null };
  }
  const remark =
    head === null
      ? null
      : context.trigger === 'pull_request_target' && (head === baseSha || head === sha)
        ? 'What is checked out is the base branch, as pull_request_target does by default: nothing of the pull request was looked at.'
        : 'What is checked out is neither the head of the pull request nor its merge with the base.';
  return { commit: head ?? headSha, bases: [baseSha], trusted: [baseSha], remark };
}

/** What to compare with: what the input `base` names, else the first base that this clone has or can fetch. */
export async function openBase(
  named: string | undefined,
  { bases }: Checkout,
  git: GitRepository,
): Promise<Base> {
  if (named !== undefined) return openBaseRevision(git, named);
  let first: Base | undefined;
  for (const commit of bases) {
    const base = await openBaseCommit(git, commit);
    if (base.state === 'available') return base;
    first ??= base;
  }
  return first ?? { state: 'none' };
}

/** The tree whose configuration decides: `own` for what is checked out, null when there should be another but is none. */
export async function openTrusted({ trusted }: Checkout, git: GitRepository): Promise<Tree | 'own' | null> {
  if (trusted === 'own') return 'own';
  for (const commit of trusted) {
    const base = await openBaseCommit(git, commit);
    if (base.state === 'available') return base.tree;
  }
  return null;
}
