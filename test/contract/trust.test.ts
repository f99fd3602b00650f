import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from './support/built.ts';
import type { TestRepository } from './support/git-repository.ts';
import { PullRequest } from './support/pull-request.ts';
import type { ActionResult } from './support/run-action.ts';
import { configurationWith, dockerfileWithCache, requirementsWith } from './support/service.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const BASE = filesOf('examples/vision-service');
const STRICT = configurationWith('{ manifest: requirements.txt, max-download: 150MB }');
const LAX = configurationWith('{ manifest: requirements.txt, max-download: 900MB }');

const notices = (result: ActionResult) => result.annotations.filter(({ level }) => level === 'notice');
const errors = (result: ActionResult) => result.annotations.filter(({ level }) => level === 'error');

describe('a pull request from a fork', () => {
  it('gets a summary and exactly one notice, and the verdict stands', async () => {
    const pull = await PullRequest.open({
      fork: true,
      change: { 'requirements.txt': requirementsWith('pandas>=2'), Dockerfile: dockerfileWithCache() },
    });
    const passed = await pull.run();
    expect(passed.exitCode).toBe(0);
    expect(passed.stderr).toBe('');
    expect(passed.summary).toContain('requirements.txt gets');
    expect(titled(passed)).toEqual([expect.stringContaining('from a fork the token only reads')]);
    expect(pull.github.comments).toEqual([]);
    expect(pull.github.reviews).toEqual([]);

    pull.push({ 'requirements.txt': requirementsWith('tensorflow>=2.16', 'xgboost>=2', 'torch>=2') });
    const failed = await pull.run();
    expect(failed.exitCode).toBe(1);
    expect(failed.outputs.verdict).toBe('fail');
    expect(titled(failed)).toHaveLength(1);
  });

  /** The notices of the action itself, beside those that are findings. */
  function titled(result: ActionResult): string[] {
    return notices(result)
      .filter(({ properties }) => properties.title === 'Plimsoll')
      .map(({ message }) => message);
  }
});

describe('a workflow without a token', () => {
  it('gets a summary and one notice', async () => {
    const pull = await PullRequest.open({ change: { 'requirements.txt': requirementsWith('pandas>=2') } });
    const result = await pull.run({ token: '' });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('heavier');
    expect(notices(result).map(({ message }) => message)).toEqual([
      expect.stringContaining('github-token is empty'),
    ]);
    expect(pull.github.requests).toEqual([]);
  });
});

describe('a folder that is a link out of the workspace', () => {
  it('is refused', async () => {
    const pull = await PullRequest.open({ change: { 'app/notes.txt': 'x\n' } });
    const outside = temporaryFolder({ 'requirements.txt': 'torch\n' });
    const result = await pull.run({
      inputs: { 'working-directory': 'api' },
      prepare: ({ folder }) => symlinkSync(outside, join(folder, 'api')),
    });
    expect(result.exitCode).toBe(2);
    expect(errors(result)[0]?.message).toContain('"api" leaves the workspace');
  });
});

describe('the configuration that decides', () => {
  it('is the base commit’s: a pull request cannot raise its own budget, and its attempt is shown', async () => {
    const pull = await PullRequest.open({
      base: { ...BASE, 'plimsoll.yml': STRICT },
      change: { 'plimsoll.yml': LAX, 'requirements.txt': requirementsWith('pandas>=2') },
    });
    const result = await pull.run();
    expect(result.exitCode).toBe(1);
    expect(result.outputs.verdict).toBe('fail');
    expect(errors(result)[0]?.message).toContain('150 MB');
    expect(result.summary).toContain('This change touches the configuration');
    expect(pull.github.comments[0]?.body).toContain('This change touches the configuration');
    // The same with the head checked out, and by a name that the workflow gives.
    expect((await pull.run({ checkout: pull.head })).exitCode).toBe(1);
    expect((await pull.run({ inputs: { config: 'plimsoll.yml' } })).exitCode).toBe(1);
    // What it is compared with does not change who decides.
    expect((await pull.run({ inputs: { base: pull.head } })).exitCode).toBe(1);
  });

  it('is that of the base’s tip, which the merge names, and not of where the head branched off', async () => {
    const pull = await PullRequest.open({
      base: { ...BASE, 'plimsoll.yml': LAX },
      change: { 'app/notes.txt': 'nothing that weighs\n' },
    });
    const tip = pull.advanceBase({
      'plimsoll.yml': STRICT,
      'requirements.txt': requirementsWith('pandas>=2'),
    });
    const result = await pull.run();
    expect(result.exitCode).toBe(1);
    // What others added to the base is not this change's doing.
    expect(result.summary).toContain(tip.slice(0, 7));
    expect(result.summary).not.toContain('heavier');
  });

  it('is the defaults where the base has none, and where no base can be had', async () => {
    const { 'plimsoll.yml': _configuration, ...base } = BASE;
    const added = await PullRequest.open({ base, change: { 'plimsoll.yml': STRICT } });
    const result = await added.run();
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('This change adds a configuration');

    const pull = await PullRequest.open({
      base: { ...BASE, 'plimsoll.yml': LAX },
      change: { 'plimsoll.yml': STRICT, 'requirements.txt': requirementsWith('pandas>=2') },
    });
    const alone = await pull.run({
      prepare: (workspace) => workspace.git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/'),
    });
    expect(alone.exitCode).toBe(0);
    expect(alone.summary).toContain('There is no comparison');
    expect(alone.summary).toContain('The base commit could not be read, so the default configuration');
  });

  it('is still the base’s when the change breaks it, and the job ends with exit code 2', async () => {
    const pull = await PullRequest.open({ change: { 'plimsoll.yml': 'analyze:\n  pyton: "3.11"\n' } });
    const result = await pull.run();
    expect(result.exitCode).toBe(2);
    expect(result.outputs.verdict).toBe('warn');
    expect(errors(result)).toHaveLength(1);
    expect(errors(result)[0]?.message).toMatch(/^plimsoll\.yml:2:\d+: .*"pyton"\n.*"python"/);
    expect(result.summary).toContain('is not valid');
  });

  it('can be mended where the base’s is broken, with the defaults meanwhile', async () => {
    const base = { ...BASE, 'plimsoll.yml': 'analyze:\n  pyton: "3.11"\n' };
    const other = await PullRequest.open({ base, change: { 'app/notes.txt': 'x\n' } });
    const refused = await other.run();
    expect(refused.exitCode).toBe(2);
    expect(errors(refused)[0]?.message).toMatch(/^plimsoll\.yml:2:/);

    const mending = await PullRequest.open({ base, change: { 'plimsoll.yml': LAX } });
    const result = await mending.run();
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('so the defaults decided');
  });
});

describe('pull_request_target', () => {
  it('compares a head that is checked out, under the base’s configuration', async () => {
    const pull = await PullRequest.open({
      base: { ...BASE, 'plimsoll.yml': STRICT },
      change: { 'plimsoll.yml': LAX, 'requirements.txt': requirementsWith('pandas>=2') },
    });
    const result = await pull.run({ target: true, checkout: pull.head });
    expect(result.exitCode).toBe(1);
    expect(pull.github.comments[0]?.body).toContain('pandas');
  });

  it('believes no merge that it was not told of', async () => {
    const pull = await PullRequest.open({
      base: { ...BASE, 'plimsoll.yml': STRICT },
      change: { 'requirements.txt': requirementsWith('pandas>=2') },
    });
    // A merge commit of the head's author, whose first parent brings a configuration.
    pull.upstream.git('switch', '--quiet', '--create', 'forged', pull.base);
    const evil = pull.upstream.commit({
      'plimsoll.yml': LAX,
      'requirements.txt': requirementsWith('pandas>=2'),
    });
    pull.upstream.git('merge', '--quiet', '--no-ff', '--no-edit', '--strategy=ours', pull.head);
    const forged = pull.upstream.git('rev-parse', 'HEAD');
    const result = await pull.run({ target: true, checkout: forged });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain(pull.base.slice(0, 7));
    expect(result.summary).not.toContain(evil.slice(0, 7));
    expect((await pull.run({ checkout: forged })).exitCode).toBe(1);
  });

  it('says that nothing of the pull request was looked at when the base is checked out', async () => {
    const pull = await PullRequest.open({ change: { 'requirements.txt': requirementsWith('pandas>=2') } });
    const result = await pull.run({ target: true, checkout: pull.base });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('nothing of the pull request was looked at');
  });
});

describe('what is compared', () => {
  it('is the head with where it branched off when the whole history is there', async () => {
    const pull = await PullRequest.open({ change: { 'requirements.txt': requirementsWith('pandas>=2') } });
    pull.advanceBase({ 'app/other.txt': 'x\n', Dockerfile: dockerfileWithCache() });
    const result = await pull.run({ checkout: pull.head, depth: 0 });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain(pull.base.slice(0, 7));
    expect(result.summary).toContain('heavier');
  });

  it('is read from a clone that has it, without asking the server', async () => {
    const pull = await PullRequest.open({ change: { 'requirements.txt': requirementsWith('pandas>=2') } });
    const result = await pull.run({
      depth: 2,
      prepare: (workspace) => workspace.git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/'),
    });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('heavier');
  });

  it('is named by the input base', async () => {
    const pull = await PullRequest.open({ change: { 'requirements.txt': requirementsWith('pandas>=2') } });
    const result = await pull.run({ inputs: { base: 'main' }, checkout: pull.head, depth: 0 });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('heavier');
    const unknown = await pull.run({ inputs: { base: 'release' } });
    expect(unknown.exitCode).toBe(0);
    expect(unknown.summary).toContain('git knows no commit');
  });

  it('is fetched with the input github-token where actions/checkout has left no credentials', async () => {
    const pull = await PullRequest.open({ change: { 'requirements.txt': requirementsWith('pandas>=2') } });
    const prepare = (workspace: TestRepository) =>
      workspace.git('config', '--local', '--unset-all', `http.${pull.server.url}.extraheader`);
    const GITHUB_SERVER_URL = pull.server.url.replace(/\/$/, '');
    const result = await pull.run({ prepare, with: { env: { GITHUB_SERVER_URL } } });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('heavier');
    // To another server than GitHub's own no token goes.
    const asked = pull.server.requests.length;
    const elsewhere = await pull.run({ prepare });
    expect(elsewhere.summary).toContain('There is no comparison');
    // The first requests are the checkout's.
    const sent = pull.server.requests.slice(asked).map(({ authorization }) => authorization);
    expect(sent.at(-1)).toBeNull();
  });

  it('is nothing without a repository', async () => {
    const pull = await PullRequest.open({ change: { 'requirements.txt': requirementsWith('pandas>=2') } });
    const result = await pull.run({
      prepare: ({ folder }) => rmSync(join(folder, '.git'), { recursive: true }),
    });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('There is no comparison');
  });
});
