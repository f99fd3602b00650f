import type { GitPort, Tree } from '../../world/world.ts';

/** What head is compared with. */
export type Base =
  | { readonly state: 'none' }
  | { readonly state: 'available'; readonly commit: string; readonly ref: string; readonly tree: Tree }
  /** There should be one, but this clone can't show it; the reason is for a person. */
  | { readonly state: 'unavailable'; readonly ref: string; readonly reason: string };

/**
 * The tree of a pull request's base commit, read from git objects. A shallow clone does not have it: that one commit is
 * then fetched at depth 1.
 */
export async function openBaseCommit(git: GitPort, commit: string): Promise<Base> {
  const present = await git.resolve(commit);
  if (present === null && !(await git.fetchCommit(commit)))
    return {
      state: 'unavailable',
      ref: commit,
      reason: `the base commit ${commit.slice(0, 10)} is not in this clone and could not be fetched`,
    };
  return { state: 'available', commit, ref: commit.slice(0, 10), tree: await git.treeAt(commit) };
}

/**
 * The tree to compare with when a person names a branch, tag or commit: where the histories part (the merge base),
 * so that what others added since does not count; the revision itself when the clone is too shallow to know.
 */
export async function openBaseRevision(git: GitPort, revision: string): Promise<Base> {
  const [head, named] = [await git.head(), await git.resolve(revision)];
  if (named === null) {
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision)) return openBaseCommit(git, revision);
    return { state: 'unavailable', ref: revision, reason: `git knows no commit "${revision}"` };
  }
  const commit = (head === null ? null : await git.mergeBase(head, named)) ?? named;
  return { state: 'available', commit, ref: revision, tree: await git.treeAt(commit) };
}
