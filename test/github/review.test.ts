import { describe, expect, it } from 'vitest';
import { openGitHub } from '../../src/github/octokit.ts';
import { changedLines, shownLines } from '../../src/github/patch-lines.ts';
import { fetchPullRequest, listChangedFiles } from '../../src/github/pull-request.ts';
import { publishSuggestions, type ReviewRequest, type Suggestion } from '../../src/github/review.ts';
import { type FakeFile, type FakeGitHub, startFakeGitHub, TOKENS } from '../contract/support/fake-github.ts';

const PATCH = [
  '@@ -1,3 +1,4 @@',
  ' FROM python:3.11',
  '-RUN pip install a',
  '+RUN pip install b',
  '+RUN apt-get update',
  ' COPY . .',
  '@@ -20,2 +21,3 @@ stage',
  ' WORKDIR /app',
  '+RUN pip install c',
  ' CMD ["x"]',
  '\\ No newline at end of file',
].join('\n');

const FILES: readonly FakeFile[] = [{ filename: 'Dockerfile', patch: PATCH }, { filename: 'model.onnx' }];

function suggestion(startLine: number, change: Partial<Suggestion> = {}): Suggestion {
  return {
    rule: 'pip-cache',
    path: 'Dockerfile',
    startLine,
    endLine: startLine,
    newText: `RUN pip install --no-cache-dir line${startLine}\n`,
    message: 'Saves **12 MB**.',
    ...change,
  };
}

async function request(
  github: FakeGitHub,
  suggestions: readonly Suggestion[],
  change: Partial<ReviewRequest> & { token?: string } = {},
): Promise<ReviewRequest> {
  const { token = TOKENS.workflow, ...rest } = change;
  return {
    octokit: await openGitHub({ token, apiUrl: github.url, sleep: async () => {} }),
    repository: { owner: 'octo-org', name: 'vision-service' },
    pullRequest: 7,
    headSha: github.headSha,
    suggestions,
    ...rest,
  };
}

describe('publishSuggestions', () => {
  it('suggests nothing for lines that are not those that were analysed', async () => {
    const github = await startFakeGitHub({ files: FILES });
    const other = suggestion(2, { currentText: 'RUN pip install z\n' });
    expect(await publishSuggestions(await request(github, [other]))).toEqual({ state: 'nothing-new' });
    const same = suggestion(2, { currentText: 'RUN pip install b\r\n' });
    expect((await publishSuggestions(await request(github, [same]))).state).toBe('created');
  });

  it('makes one review with a suggestion for each changed line, and never repeats one', async () => {
    const github = await startFakeGitHub({ files: FILES });
    const all = [suggestion(2), suggestion(3), suggestion(22)];
    expect(await publishSuggestions(await request(github, all))).toMatchObject({
      state: 'created',
      comments: 3,
    });
    expect(github.reviews).toEqual([{ commit: github.headSha, comments: 3 }]);
    expect(github.reviewComments[0]?.body).toMatch(
      /^<!-- plimsoll:suggestion [0-9a-f]{32} -->\nSaves \*\*12 MB\*\*\.\n\n```suggestion\nRUN pip install --no-cache-dir line2\n```\n$/,
    );
    expect(await publishSuggestions(await request(github, all))).toEqual({ state: 'nothing-new' });
    const moved = [{ ...all[0]!, startLine: 3, endLine: 3 }];
    expect(await publishSuggestions(await request(github, moved))).toEqual({ state: 'nothing-new' });
    expect(github.reviews).toHaveLength(1);
  });

  it('offers nothing outside the lines that the pull request changes', async () => {
    const github = await startFakeGitHub({ files: FILES });
    const elsewhere = [
      suggestion(1),
      suggestion(10),
      suggestion(22, { path: 'other/Dockerfile' }),
      suggestion(1, { path: 'model.onnx' }),
      suggestion(4, { endLine: 21 }),
      suggestion(3, { endLine: 2 }),
    ];
    expect(await publishSuggestions(await request(github, elsewhere))).toEqual({ state: 'nothing-new' });
    expect(await publishSuggestions(await request(github, []))).toEqual({ state: 'nothing-new' });
    expect(github.reviews).toHaveLength(0);
  });

  it('replaces several lines, removes lines, and fences what holds fences', async () => {
    const github = await startFakeGitHub({ files: FILES });
    const all = [
      suggestion(2, { endLine: 3, newText: 'RUN a \\\n && b\r\n' }),
      suggestion(3, { newText: '' }),
      suggestion(22, { newText: '# ```` fence\n' }),
    ];
    await publishSuggestions(await request(github, all));
    expect(github.reviewComments.map(({ line, startLine }) => [startLine, line])).toEqual([
      [2, 3],
      [null, 3],
      [null, 22],
    ]);
    const bodies = github.reviewComments.map((comment) => comment.body.split('\n\n')[1]);
    expect(bodies).toEqual([
      '```suggestion\nRUN a \\\n && b\n```\n',
      '```suggestion\n```\n',
      '`````suggestion\n# ```` fence\n`````\n',
    ]);
  });

  it('makes at most ten at once and the others in the next run; the same fix of two places counts twice', async () => {
    const patch = `@@ -0,0 +1,14 @@\n${Array.from({ length: 14 }, () => '+RUN pip install x').join('\n')}`;
    const github = await startFakeGitHub({ files: [{ filename: 'Dockerfile', status: 'added', patch }] });
    const all = Array.from({ length: 14 }, (_, index) => suggestion(index + 1, { newText: 'RUN same\n' }));
    expect(await publishSuggestions(await request(github, all))).toMatchObject({ comments: 10, left: 4 });
    expect(await publishSuggestions(await request(github, all))).toMatchObject({ comments: 4, left: 0 });
    expect(await publishSuggestions(await request(github, all))).toEqual({ state: 'nothing-new' });
  });

  it("knows its suggestions among 250 comments, and does not take a stranger's for its own", async () => {
    const github = await startFakeGitHub({ files: FILES });
    await publishSuggestions(await request(github, [suggestion(2)]));
    const made = github.reviewComments[0]!;
    for (let number = 0; number < 249; number++) {
      github.reviewComments.unshift({
        ...made,
        id: number,
        login: 'octocat',
        type: 'User',
        body: 'a comment',
      });
    }
    expect(await publishSuggestions(await request(github, [suggestion(2)]))).toEqual({
      state: 'nothing-new',
    });
    github.reviewComments.splice(0, 250, { ...made, login: 'mallory', type: 'User' });
    expect((await publishSuggestions(await request(github, [suggestion(2)]))).state).toBe('created');
  });

  it('is quiet when the pull request has moved on', async () => {
    const github = await startFakeGitHub({ files: FILES });
    const old = { headSha: 'd'.repeat(40) };
    expect(await publishSuggestions(await request(github, [suggestion(2)], old))).toEqual({
      state: 'outdated',
    });
    github.before = (shown) => {
      if (shown.startsWith('POST /repos')) github.files = [];
    };
    expect(await publishSuggestions(await request(github, [suggestion(2)]))).toEqual({ state: 'outdated' });
    expect(github.reviews).toHaveLength(0);
  });

  it('names the missing permission, and explains other failures', async () => {
    const github = await startFakeGitHub({ files: FILES });
    const fork = await publishSuggestions(
      await request(github, [suggestion(2)], { token: TOKENS.readOnly, fork: true }),
    );
    expect(fork).toMatchObject({ state: 'forbidden', missing: 'pull-requests: write' });
    github.fail({ on: /files/, status: 500, times: 9 });
    await expect(publishSuggestions(await request(github, [suggestion(2)]))).rejects.toThrow(
      'GitHub did not let Plimsoll suggest changes on the pull request',
    );
  });
});

describe('the lines of a patch', () => {
  it('are those that it shows and those that it changes', () => {
    expect(shownLines(PATCH)).toEqual([
      { start: 1, end: 4 },
      { start: 21, end: 23 },
    ]);
    expect([...changedLines(PATCH)]).toEqual([2, 3, 22]);
    expect(shownLines('@@ -1 +1 @@\n-a\n+b')).toEqual([{ start: 1, end: 1 }]);
    expect(shownLines('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([]);
    expect([...changedLines('@@ -1 +1,2 @@\n a\n+@@ -9 +9 @@')]).toEqual([2]);
    expect(shownLines('nonsense')).toEqual([]);
    expect([...changedLines('')]).toEqual([]);
  });
});

describe('a pull request', () => {
  it('is read as it is now, with its files through all pages', async () => {
    const files = Array.from({ length: 130 }, (_, index) => ({
      filename: `f${index}`,
      patch: '@@ -1 +1 @@\n-a\n+b',
    }));
    const github = await startFakeGitHub({ files });
    const { octokit, repository } = await request(github, []);
    expect(await fetchPullRequest(octokit, repository, 7)).toMatchObject({
      open: true,
      baseSha: 'b'.repeat(40),
      headSha: 'a'.repeat(40),
    });
    const listed = await listChangedFiles(octokit, repository, 7);
    expect(listed.map((file) => file.path)).toEqual(files.map((file) => file.filename));
    await expect(fetchPullRequest(octokit, repository, 8)).rejects.toThrow('read the pull request');
  });
});
