import { describe, expect, it } from 'vitest';
import { TOKENS } from './support/fake-github.ts';
import { PullRequest } from './support/pull-request.ts';
import { requirementsWith } from './support/service.ts';

const PANDAS = { 'requirements.txt': requirementsWith('pandas>=2') };

describe('the comment of the built action', () => {
  it('is written once with the difference, left alone, and updated in place', async () => {
    const pull = await PullRequest.open({ change: PANDAS });

    const first = await pull.run();
    expect(first.stderr).toBe('');
    expect(first.exitCode).toBe(0);
    expect(pull.github.comments).toHaveLength(1);
    const [comment] = pull.github.comments;
    expect(comment?.body).toMatch(/^<!-- plimsoll:comment analyze -->\n/);
    expect(comment?.body).toContain('requirements.txt gets');
    expect(comment?.body).toContain('heavier');
    expect(comment?.body).toContain('pandas');
    expect(comment?.body).toContain(`/octo-org/vision-service/blob/${pull.head}/Dockerfile#L`);
    expect(first.summary).toContain('requirements.txt gets');

    const moment = pull.github.requests.length;
    const written = comment?.body;
    expect((await pull.run()).exitCode).toBe(0);
    expect(pull.writesSince(moment)).toEqual([]);
    expect(pull.github.comments.map(({ body }) => body)).toEqual([written]);

    // A commit that weighs the same says nothing new.
    pull.push({ 'app/notes.txt': 'nothing that weighs\n' });
    expect((await pull.run()).exitCode).toBe(0);
    expect(pull.writesSince(moment)).toEqual([]);

    pull.push({ 'requirements.txt': requirementsWith('pandas>=2', 'matplotlib>=2') });
    expect((await pull.run()).exitCode).toBe(0);
    expect(pull.github.comments).toHaveLength(1);
    expect(pull.github.comments[0]?.id).toBe(comment?.id);
    expect(pull.github.comments[0]?.body).toContain('matplotlib');

    // Back where it was: the comment that is there says so.
    pull.push({ 'requirements.txt': requirementsWith() });
    expect((await pull.run()).exitCode).toBe(0);
    expect(pull.github.comments).toHaveLength(1);
    expect(pull.github.comments[0]?.body).not.toContain('matplotlib');
  });

  it('is found behind 150 comments of others, and nobody else’s is touched', async () => {
    const pull = await PullRequest.open({ change: PANDAS });
    for (let index = 0; index < 150; index++)
      pull.github.addComment({ login: 'octocat', body: `Comment ${index}` });
    const forged = '<!-- plimsoll:comment analyze -->\nNot by the bot.';
    pull.github.addComment({ login: 'mallory', body: forged });
    expect((await pull.run()).exitCode).toBe(0);
    expect((await pull.run()).exitCode).toBe(0);
    pull.push({ 'requirements.txt': requirementsWith('matplotlib>=2') });
    expect((await pull.run()).exitCode).toBe(0);
    expect(pull.github.comments).toHaveLength(152);
    expect(pull.github.comments[150]).toMatchObject({ login: 'mallory', body: forged });
    expect(pull.github.comments[151]?.body).toContain('matplotlib');
    expect(pull.github.requests.some((request) => request.includes('page=2'))).toBe(true);
  });

  it('is not made where nothing changed, unless it is wanted always, and never where it is not wanted', async () => {
    const pull = await PullRequest.open({ change: { 'app/notes.txt': 'nothing that weighs\n' } });
    const quiet = await pull.run();
    expect(quiet.exitCode).toBe(0);
    expect(quiet.summary).toContain('Plimsoll');
    expect(pull.github.comments).toEqual([]);
    expect((await pull.run({ inputs: { comment: 'always' } })).exitCode).toBe(0);
    expect(pull.github.comments).toHaveLength(1);

    const other = await PullRequest.open({ change: PANDAS });
    expect((await other.run({ inputs: { comment: 'never', suggestions: 'false' } })).exitCode).toBe(0);
    expect(other.github.requests).toEqual([]);
  });

  it('is one for each folder, interpreter and platform that the workflow names', async () => {
    const base = {
      'api/requirements.txt': 'numpy>=1.24\n',
      'training/requirements.txt': 'numpy>=1.24\n',
    };
    const change = {
      'api/requirements.txt': 'numpy>=1.24\npandas>=2\n',
      'training/requirements.txt': 'numpy>=1.24\nmatplotlib>=2\n',
    };
    const pull = await PullRequest.open({ base, change });
    for (let round = 0; round < 2; round++) {
      for (const folder of ['api', 'training'])
        expect((await pull.run({ inputs: { 'working-directory': folder } })).exitCode).toBe(0);
      expect((await pull.run({ inputs: { 'working-directory': 'api', python: '3.12' } })).exitCode).toBe(0);
    }
    expect(pull.github.comments).toHaveLength(3);
    const [api, training, other] = pull.github.comments.map(({ body }) => body);
    expect(api).toMatch(/^<!-- plimsoll:comment analyze\/api -->\n/);
    expect(api).toContain('pandas');
    expect(api).not.toContain('matplotlib');
    expect(api).toContain('Folder `api`');
    expect(training).toContain('matplotlib');
    expect(other).toMatch(/^<!-- plimsoll:comment analyze\/api\/[0-9a-f]{16} -->\n/);
    expect(pull.writesSince(0)).toHaveLength(3);
  });

  it('is by whom the token is: a person’s token finds the person’s comment', async () => {
    const pull = await PullRequest.open({ change: PANDAS });
    expect((await pull.run({ token: TOKENS.person })).exitCode).toBe(0);
    expect((await pull.run({ token: TOKENS.person, inputs: { comment: 'always' } })).exitCode).toBe(0);
    expect(pull.github.comments.map(({ login }) => login)).toEqual(['octocat']);
  });
});

describe('when GitHub fails', () => {
  it('asks again what it may ask again', async () => {
    const pull = await PullRequest.open({ change: PANDAS });
    pull.github.fail({ on: /^GET .*\/comments/, status: 500 });
    pull.github.fail({ on: /^POST .*\/comments/, status: 429, headers: { 'retry-after': '1' } });
    pull.github.fail({
      on: /^POST .*\/comments/,
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '1' },
    });
    expect((await pull.run()).exitCode).toBe(0);
    expect(pull.github.comments).toHaveLength(1);
  });

  it('ends with exit code 3, one error, and everything but the comment', async () => {
    const pull = await PullRequest.open({ change: PANDAS });
    pull.github.fail({ on: /^POST .*\/comments/, status: 500, times: 9 });
    const result = await pull.run();
    expect(result.exitCode).toBe(3);
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('comment on the pull request') }),
    ]);
    expect(result.outputs.verdict).toBe('warn');
    expect(result.summary).toContain('requirements.txt gets');
    expect(pull.github.comments).toEqual([]);
  });

  it('says that a token is not accepted', async () => {
    const pull = await PullRequest.open({ change: PANDAS });
    const result = await pull.run({ token: 'expired-token' });
    expect(result.exitCode).toBe(3);
    expect(result.annotations.at(-1)?.message).toContain('input github-token');
    expect(result.stdout.startsWith('::add-mask::expired-token')).toBe(true);
    expect(result.stdout.replace('::add-mask::expired-token', '')).not.toContain('expired-token');
  });

  it('speaks to a GitHub Enterprise Server under its prefix', async () => {
    const pull = await PullRequest.open({ change: PANDAS, prefix: '/api/v3' });
    const result = await pull.run({ with: { env: { GITHUB_SERVER_URL: 'https://github.example.org' } } });
    expect(result.exitCode).toBe(0);
    expect(pull.github.comments).toHaveLength(1);
    expect(pull.github.comments[0]?.body).toContain(
      'https://github.example.org/octo-org/vision-service/blob/',
    );
  });
});
