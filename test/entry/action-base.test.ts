import { describe, expect, it } from 'vitest';
import { examineCheckout } from '../../src/entry/action-base.ts';
import type { RunContext } from '../../src/github/event.ts';
import type { GitRepository } from '../../src/world/git.ts';

const [BASE, HEAD, MERGE, TIP, FORK] = ['b', 'a', 'c', 'd', 'e'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
  string,
];

function git(
  head: string | null,
  parents: readonly string[] = [],
  mergeBase: string | null = null,
): GitRepository {
  return {
    head: async () => head,
    parents: async () => parents,
    mergeBase: async () => mergeBase,
    resolve: async () => null,
    fetchCommit: async () => false,
    treeAt: async () => {
      throw new Error('not asked');
    },
    close: async () => {},
  };
}

const common = { repository: { owner: 'o', name: 'r' }, sha: MERGE, ref: 'refs/pull/7/merge' };

function pull(trigger: 'pull_request' | 'pull_request_target' = 'pull_request', sha = MERGE): RunContext {
  return {
    ...common,
    sha,
    event: 'pull_request',
    trigger,
    number: 7,
    action: 'opened',
    baseRef: 'main',
    baseSha: BASE,
    headRef: 'images',
    headSha: HEAD,
    fork: false,
    draft: false,
  };
}

describe('examineCheckout', () => {
  it('prefers what GitHub merged into, which the event may not know yet', async () => {
    expect(await examineCheckout(pull(), git(MERGE, [TIP, HEAD]))).toEqual({
      commit: HEAD,
      bases: [TIP, BASE],
      trusted: [TIP, BASE],
      remark: null,
    });
    expect((await examineCheckout(pull(), git(MERGE, [BASE, HEAD]))).bases).toEqual([BASE]);
  });

  it('believes neither another merge nor parents that are not the head', async () => {
    for (const [context, repository] of [
      [pull(), git(FORK, [TIP, HEAD])],
      [pull('pull_request_target', TIP), git(MERGE, [TIP, HEAD])],
      [pull(), git(MERGE, [TIP, FORK])],
      [pull(), git(MERGE, [TIP, HEAD, FORK])],
      [pull(), git(MERGE, [TIP])],
      [pull(), git(null)],
    ] as const)
      expect(await examineCheckout(context, repository)).toMatchObject({ bases: [BASE], trusted: [BASE] });
  });

  it('compares a head with where it branched off, and trusts the base’s tip', async () => {
    expect(await examineCheckout(pull(), git(HEAD, [FORK], FORK))).toEqual({
      commit: HEAD,
      bases: [FORK, BASE],
      trusted: [BASE],
      remark: null,
    });
    expect((await examineCheckout(pull(), git(HEAD))).bases).toEqual([BASE]);
  });

  it('remarks a checkout that is not the pull request', async () => {
    const target = await examineCheckout(pull('pull_request_target', TIP), git(TIP));
    expect(target).toMatchObject({
      commit: TIP,
      remark: expect.stringContaining('nothing of the pull request'),
    });
    const other = await examineCheckout(pull(), git(FORK));
    expect(other).toMatchObject({ commit: FORK, remark: expect.stringContaining('neither') });
  });

  it('trusts the checkout of a push, and the default branch where others’ commits may be checked out', async () => {
    const push: RunContext = { ...common, event: 'push', before: BASE, forced: false };
    expect(await examineCheckout(push, git(HEAD))).toEqual({
      commit: HEAD,
      bases: [BASE],
      trusted: 'own',
      remark: null,
    });
    const comment: RunContext = { ...common, ref: 'refs/heads/main', event: 'other', name: 'issue_comment' };
    expect((await examineCheckout(comment, git(MERGE))).trusted).toBe('own');
    expect((await examineCheckout(comment, git(HEAD))).trusted).toEqual([MERGE]);
    const review: RunContext = { ...common, event: 'other', name: 'pull_request_review' };
    expect((await examineCheckout(review, git(MERGE))).trusted).toEqual([]);
    const group: RunContext = {
      ...common,
      event: 'merge_group',
      baseSha: BASE,
      headSha: HEAD,
      baseRef: 'main',
    };
    expect(await examineCheckout(group, git(HEAD))).toMatchObject({ bases: [BASE], trusted: [BASE] });
  });
});
