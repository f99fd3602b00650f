import { describe, expect, it } from 'vitest';
import { type CommentRequest, publishComment } from '../../src/github/comment.ts';
import { type GitHubOptions, openGitHub } from '../../src/github/octokit.ts';
import { type FakeGitHub, startFakeGitHub, TOKENS } from '../contract/support/fake-github.ts';

async function request(
  github: FakeGitHub,
  change: Partial<CommentRequest> = {},
  options: Partial<GitHubOptions> = {},
): Promise<CommentRequest> {
  const octokit = await openGitHub({ token: TOKENS.workflow, apiUrl: github.url, ...options });
  return {
    octokit,
    repository: { owner: 'octo-org', name: 'vision-service' },
    issue: 7,
    marker: 'analyze',
    body: '### 1.2 GB',
    mode: 'on-change',
    worthSaying: true,
    ...change,
  };
}

const writes = (github: FakeGitHub): string[] =>
  github.requests.filter((one) => !one.startsWith('GET') && !one.includes('graphql'));

describe('publishComment', () => {
  it('creates one comment, leaves it when it says the same, and updates it in place', async () => {
    const github = await startFakeGitHub();
    expect((await publishComment(await request(github))).state).toBe('created');
    expect((await publishComment(await request(github))).state).toBe('unchanged');
    expect(writes(github)).toHaveLength(1);
    const result = await publishComment(await request(github, { body: '### 0.9 GB' }));
    expect(result).toEqual({ state: 'updated', url: expect.stringContaining('#issuecomment-1000') });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/^<!-- plimsoll:comment analyze -->\n.*\n### 0\.9 GB$/);
  });

  it('compares what the comment means when it is told so', async () => {
    const github = await startFakeGitHub();
    await publishComment(await request(github, { body: 'at 1', digestOf: 'x' }));
    expect((await publishComment(await request(github, { body: 'at 2', digestOf: 'x' }))).state).toBe(
      'unchanged',
    );
    expect((await publishComment(await request(github, { body: 'at 3', digestOf: 'y' }))).state).toBe(
      'updated',
    );
    expect(
      (await publishComment(await request(github, { body: 'at 3', digestOf: 'y', mode: 'always' }))).state,
    ).toBe('updated');
  });

  it('keeps comments with different markers apart', async () => {
    const github = await startFakeGitHub();
    await publishComment(await request(github, { marker: 'analyze' }));
    await publishComment(await request(github, { marker: 'benchmark --> x' }));
    expect(github.comments).toHaveLength(2);
    expect(github.comments[1]?.body.split('\n')[0]).toBe('<!-- plimsoll:comment benchmark_-__x -->');
  });

  it('says nothing when there is nothing to say, but updates what it said before', async () => {
    const github = await startFakeGitHub();
    const nothing = { worthSaying: false, body: 'no change' };
    expect(await publishComment(await request(github, nothing))).toEqual({ state: 'silent' });
    expect(await publishComment(await request(github, { mode: 'never' }))).toEqual({ state: 'disabled' });
    expect(github.comments).toHaveLength(0);
    await publishComment(await request(github));
    expect((await publishComment(await request(github, nothing))).state).toBe('updated');
    expect((await publishComment(await request(github, { ...nothing, mode: 'always' }))).state).toBe(
      'updated',
    );
  });

  it("never touches somebody else's comment, whatever it holds", async () => {
    const github = await startFakeGitHub();
    const marker = '<!-- plimsoll:comment analyze -->\nmine';
    github.addComment({ login: 'mallory', body: marker });
    github.addComment({ login: null, body: marker });
    github.addComment({ login: 'other[bot]', type: 'Bot', body: marker });
    github.addComment({ login: 'github-actions', body: 'a person with the name of the app' });
    github.addComment({ login: 'github-actions[bot]', type: 'Bot', body: `> quoted\n${marker}` });
    const before = structuredClone(github.comments);
    expect((await publishComment(await request(github))).state).toBe('created');
    expect((await publishComment(await request(github, { body: 'second' }))).state).toBe('updated');
    expect(github.comments.slice(0, 5)).toEqual(before);
    expect(github.comments).toHaveLength(6);
  });

  it('finds its comment among 250, on the last page', async () => {
    const github = await startFakeGitHub();
    for (let number = 0; number < 249; number++)
      github.addComment({ login: 'octocat', body: `comment ${number}` });
    await publishComment(await request(github));
    github.requests.length = 0;
    expect((await publishComment(await request(github, { body: 'second' }))).state).toBe('updated');
    expect(github.comments).toHaveLength(250);
    expect(github.requests.filter((one) => one.includes('comments?'))).toEqual([
      'GET /repos/octo-org/vision-service/issues/7/comments?per_page=100&page=1',
      'GET /repos/octo-org/vision-service/issues/7/comments?per_page=100&page=2',
      'GET /repos/octo-org/vision-service/issues/7/comments?per_page=100&page=3',
    ]);
  });

  it('ends with one comment when several runs write at once', async () => {
    const github = await startFakeGitHub();
    const requests = await Promise.all(['a', 'b', 'c'].map((body) => request(github, { body })));
    await Promise.all(requests.map(publishComment));
    await publishComment(await request(github, { body: 'last' }));
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('last');
  });

  it('yields to a comment that another run made in between', async () => {
    const github = await startFakeGitHub();
    let done = false;
    github.before = (shown) => {
      if (!done && shown.startsWith('POST /repos')) {
        done = true;
        const body = '<!-- plimsoll:comment analyze -->\nfrom the other run';
        github.addComment({ login: 'github-actions[bot]', type: 'Bot', body });
      }
    };
    expect((await publishComment(await request(github))).state).toBe('updated');
    expect(github.comments.map((comment) => comment.body.includes('1.2 GB'))).toEqual([true]);
  });

  it('writes a new comment when the old one is deleted meanwhile', async () => {
    const github = await startFakeGitHub();
    await publishComment(await request(github));
    github.before = (shown) => {
      if (shown.startsWith('PATCH')) github.comments.length = 0;
    };
    expect((await publishComment(await request(github, { body: 'second' }))).state).toBe('created');
    expect(github.comments).toHaveLength(1);
  });

  it('works as a person, and with a GitHub that does not answer GraphQL', async () => {
    const github = await startFakeGitHub();
    await publishComment(await request(github, {}, { token: TOKENS.person }));
    await publishComment(await request(github, { body: 'second' }, { token: TOKENS.person }));
    expect(github.comments.map((comment) => comment.login)).toEqual(['octocat']);
    github.fail({ on: /graphql/, status: 403, times: 2 });
    await publishComment(await request(github));
    github.fail({ on: /graphql/, status: 404 });
    await publishComment(await request(github, { body: 'third' }));
    expect(github.comments).toHaveLength(2);
  });

  it('works against GitHub Enterprise Server', async () => {
    const github = await startFakeGitHub({ prefix: '/api/v3' });
    expect((await publishComment(await request(github))).state).toBe('created');
    expect(github.requests[0]).toBe('POST /graphql');
  });

  it('names the missing permission when the token may not comment', async () => {
    const github = await startFakeGitHub();
    const readOnly = { token: TOKENS.readOnly };
    const result = await publishComment(await request(github, {}, readOnly));
    expect(result).toEqual({
      state: 'forbidden',
      missing: 'pull-requests: write',
      message:
        'Plimsoll cannot comment on the pull request: the token lacks the permission "pull-requests: write". Add it under "permissions:" of the job.',
    });
    const fork = await publishComment(await request(github, { fork: true }, readOnly));
    expect(fork.state === 'forbidden' && fork.message).toContain('from a fork the token only reads');
    const unseen = await publishComment(await request(github, { issue: 8 }));
    expect(unseen.state === 'forbidden' && unseen.message).toContain('answered 404');
    github.fail({
      on: /POST \/repos/,
      status: 403,
      message: 'Unable to create comment because issue is locked.',
    });
    const locked = await publishComment(await request(github));
    expect(locked.state === 'forbidden' && locked.message).toContain('the conversation is locked');
    expect(github.comments).toHaveLength(0);
  });

  it('waits as long as GitHub asks for, and then goes on', async () => {
    const github = await startFakeGitHub();
    const waits: number[] = [];
    const sleep = async (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
    };
    github.fail({ on: /POST \/repos/, status: 429, headers: { 'retry-after': '7' } });
    github.fail({ on: /POST \/repos/, status: 403, message: 'You have exceeded a secondary rate limit' });
    github.fail({ on: /GET/, status: 502 });
    expect((await publishComment(await request(github, {}, { sleep }))).state).toBe('created');
    expect(waits).toEqual([1000, 7000, 60_000]);
    expect(github.comments).toHaveLength(1);
  });

  it('gives up with an explained error when the wait is too long, GitHub fails, hangs, or refuses the token', async () => {
    const github = await startFakeGitHub();
    const sleep = async (): Promise<void> => {};
    const publish = async (options: Partial<GitHubOptions> = {}): Promise<unknown> =>
      publishComment(await request(github, {}, { sleep, ...options }));
    github.fail({ on: /GET/, status: 429, headers: { 'retry-after': '3600' } });
    await expect(publish()).rejects.toThrow('GitHub did not let Plimsoll comment on the pull request');
    const reset = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3000),
    };
    github.fail({ on: /GET/, status: 403, message: 'API rate limit exceeded', headers: reset });
    await expect(publish()).rejects.toMatchObject({ advice: expect.stringContaining('rate limit') });
    github.fail({ on: /POST \/repos/, status: 502, times: 1 });
    await expect(publish()).rejects.toMatchObject({ name: 'EnvironmentError' });
    github.fail({ on: /GET/, status: 200, silent: true, times: 9 });
    await expect(publish({ timeoutMilliseconds: 100 })).rejects.toMatchObject({ name: 'EnvironmentError' });
    await expect(publish({ token: 'wrong' })).rejects.toMatchObject({
      advice: expect.stringContaining('github-token'),
    });
  });

  it('cuts a body that GitHub would refuse', async () => {
    const github = await startFakeGitHub();
    await publishComment(await request(github, { body: 'a line of the report\n'.repeat(10_000) }));
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(github.comments[0]?.body).toContain('the job summary holds the rest');
  });
});
