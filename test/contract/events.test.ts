import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionYml, filesOf } from './support/built.ts';
import { type EventName, type TestEvent, testEvent } from './support/event.ts';
import { startFakeGitHub, TOKENS } from './support/fake-github.ts';
import { TestRepository } from './support/git-repository.ts';
import { type GitServer, startGitServer } from './support/git-server.ts';
import { node24 } from './support/node-24.ts';
import { checkOut } from './support/pull-request.ts';
import { type ActionResult, type ActionRun, runAction } from './support/run-action.ts';
import { configurationWith, requirementsWith } from './support/service.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

interface Branch {
  readonly upstream: TestRepository;
  readonly server: GitServer;
  readonly before: string;
  readonly head: string;
}

/** A branch with two commits, served over smart HTTP; the second has one more requirement. */
async function openBranch(before: Readonly<Record<string, string>> = {}): Promise<Branch> {
  const upstream = TestRepository.create();
  const first = upstream.commit({ ...filesOf('examples/vision-service'), ...before });
  const head = upstream.commit({ 'requirements.txt': requirementsWith('pandas>=2') });
  return { upstream, server: await startGitServer(upstream.folder), before: first, head };
}

async function run(
  branch: Branch,
  event: EventName | TestEvent,
  change: Partial<ActionRun> & { checkout?: string } = {},
): Promise<ActionResult> {
  const { checkout = branch.head, ...rest } = change;
  const workspace = await checkOut(branch.server, checkout);
  const shas = { head: branch.head, base: branch.before };
  return runAction({
    actionYml: actionYml('analyze'),
    nodePath: await node24(),
    event: typeof event === 'string' ? testEvent(event, shas) : event,
    workspace: workspace.folder,
    token: TOKENS.workflow,
    ...rest,
  });
}

describe('events other than pull requests', () => {
  it('compares a push with the commit before it, a merge group with its base, and comments nowhere', async () => {
    const branch = await openBranch();
    const github = await startFakeGitHub();
    for (const event of ['push', 'merge_group'] as const) {
      const result = await run(branch, event, { apiUrl: github.url });
      expect(result.stderr).toBe('');
      expect(result.exitCode).toBe(0);
      expect(result.summary).toContain('requirements.txt gets');
      expect(result.summary).toContain(branch.before.slice(0, 7));
    }
    expect(github.requests).toEqual([]);
  });

  it('compares nothing on a schedule, by hand and after another workflow', async () => {
    const branch = await openBranch();
    const github = await startFakeGitHub();
    for (const event of ['schedule', 'workflow_dispatch', 'workflow_run'] as const) {
      const result = await run(branch, event, { apiUrl: github.url });
      expect(result.exitCode).toBe(0);
      expect(result.outputs.verdict).toBe('warn');
      expect(result.summary).toContain('requirements.txt installs');
      expect(result.summary).not.toContain('against');
    }
    expect(github.requests).toEqual([]);
  });

  it('says so when the commit before a forced push is gone, and compares nothing for a new branch', async () => {
    const branch = await openBranch();
    const gone = testEvent('push', { head: branch.head, base: 'd'.repeat(40) });
    const forced = await run(branch, gone);
    expect(forced.exitCode).toBe(0);
    expect(forced.summary).toContain('There is no comparison');
    const fresh = await run(branch, testEvent('push', { head: branch.head, base: '0'.repeat(40) }));
    expect(fresh.exitCode).toBe(0);
    expect(fresh.summary).not.toContain('comparison');
  });

  it('lets the working tree’s configuration decide a push, and the base’s a merge group', async () => {
    const branch = await openBranch({
      'plimsoll.yml': configurationWith('{ manifest: requirements.txt, max-download: 900MB }'),
    });
    const strict = branch.upstream.commit({
      'plimsoll.yml': configurationWith('{ manifest: requirements.txt, max-download: 100MB }'),
    });
    const changed = { ...branch, head: strict };
    expect((await run(changed, 'push')).exitCode).toBe(1);
    const group = await run(changed, 'merge_group');
    expect(group.exitCode).toBe(0);
    expect(group.summary).toContain('The one of the base commit decided');
  });

  it('does not take its configuration from what a workflow of the default branch checks out', async () => {
    const strict = configurationWith('{ manifest: requirements.txt, max-download: 100MB }');
    const branch = await openBranch({ 'plimsoll.yml': strict });
    const head = branch.upstream.commit({ 'plimsoll.yml': '{}' });
    const event = { ...testEvent('workflow_run', { head }), sha: branch.before };
    expect((await run(branch, event, { checkout: head })).exitCode).toBe(1);
    const comment = { ...testEvent('workflow_dispatch'), name: 'issue_comment', sha: branch.before };
    expect((await run(branch, comment, { checkout: head })).exitCode).toBe(1);
    expect((await run(branch, { ...comment, sha: head }, { checkout: head })).exitCode).toBe(0);
  });
});

describe('what decides the exit code', () => {
  it('is a finding from fail-on, with one error that says why', async () => {
    const branch = await openBranch();
    const result = await run(branch, 'push', { inputs: { 'fail-on': 'warning' } });
    expect(result.exitCode).toBe(1);
    expect(result.outputs.verdict).toBe('fail');
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('Build tools stay in the image') }),
    ]);
  });

  it('is 2 with one error for an input that is not valid', async () => {
    const branch = await openBranch();
    const inputs: readonly [Record<string, string>, RegExp][] = [
      [{ comment: 'sometimes' }, /^input comment: write on-change, always or never, not "sometimes"/],
      [{ suggestions: 'yes' }, /^input suggestions: write true or false, not "yes"/],
      [{ python: 'snake' }, /^input python: /],
      [{ platform: 'toaster/x' }, /^input platform: /],
      [{ 'working-directory': '../elsewhere' }, /^input working-directory: .*"\.\.\/elsewhere"/],
      [{ 'working-directory': '..' }, /^input working-directory: ".." leaves the workspace/],
      [{ 'working-directory': 'nowhere' }, /^input working-directory: there is no folder "nowhere"/],
      [{ config: 'other.yml' }, /^there is no configuration "other\.yml"/],
      [{ config: '../plimsoll.yml' }, /plimsoll\.yml/],
    ];
    for (const [given, message] of inputs) {
      const result = await run(branch, 'push', { inputs: given });
      expect(result.exitCode).toBe(2);
      expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([
        expect.objectContaining({ message: expect.stringMatching(message) }),
      ]);
      expect(result.stderr).toBe('');
    }
  });

  it('is 2 for a command that the root action does not know, which names those that it knows', async () => {
    const branch = await openBranch();
    const root = { actionYml: actionYml('plimsoll') };
    const result = await run(branch, 'push', { ...root, inputs: { commands: 'analyze, analyse' } });
    expect(result.exitCode).toBe(2);
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        message: 'input commands: unknown command "analyse"\nDid you mean "analyze"? Known are: analyze.',
      }),
    ]);
    expect(result.outputs).toEqual({});
    const promote = await run(branch, 'push', { ...root, inputs: { commands: 'promote' } });
    expect(promote.exitCode).toBe(2);
    expect((await run(branch, 'push', { ...root, inputs: { commands: ' , ' } })).exitCode).toBe(2);
    expect((await run(branch, 'push', { ...root, inputs: { commands: 'analyze analyze' } })).exitCode).toBe(
      0,
    );
  });

  it('is 3 for a payload that is none', async () => {
    const branch = await openBranch();
    const result = await run(branch, { ...testEvent('pull_request'), payload: '{"action":' });
    expect(result.exitCode).toBe(3);
    expect(result.annotations[0]?.message).toContain('GITHUB_EVENT_PATH');
  });
});

describe('a run that is cancelled', () => {
  it('ends with what it started, and leaves no temporary folder', async () => {
    const branch = await openBranch();
    const silent = await startGitServer(branch.upstream.folder, { silent: true });
    const workspace = await checkOut(branch.server, branch.head);
    workspace.git('remote', 'set-url', 'origin', silent.url);
    const temporary = temporaryFolder();
    const result = await runAction({
      actionYml: actionYml('analyze'),
      nodePath: await node24(),
      event: testEvent('push', { head: branch.head, base: branch.before }),
      workspace: workspace.folder,
      env: { TMPDIR: temporary },
      started: (child) => {
        const waiting = setInterval(() => {
          if (silent.requests.length === 0) return;
          clearInterval(waiting);
          expect(readdirSync(temporary)).not.toEqual([]);
          child.kill('SIGTERM');
        }, 20);
        child.on('exit', () => clearInterval(waiting));
      },
    });
    expect(silent.requests).not.toEqual([]);
    expect(result.exitCode).toBe(143);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
