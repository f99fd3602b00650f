import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiUrl, type Environment, isGitHubActions, serverUrl } from '../../src/github/environment.ts';
import { baseCommit, isFromFork, type RunContext, readRunContext } from '../../src/github/event.ts';
import { type EventName, testEvent } from '../contract/support/event.ts';
import { temporaryFolder } from '../contract/support/temporary-folder.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

function environment(name: string, payload: string, change: Environment = {}): Environment {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(temporaryFolder({ 'event.json': payload }), 'event.json'),
    GITHUB_REPOSITORY: 'octo-org/vision-service',
    GITHUB_SHA: HEAD,
    GITHUB_REF: 'refs/heads/main',
    ...change,
  };
}

function read(event: EventName): RunContext {
  const { name, payload } = testEvent(event);
  return readRunContext(environment(name, payload));
}

describe('readRunContext', () => {
  it('reads a pull request of the same repository and of a fork', () => {
    const own = read('pull_request');
    expect(own).toMatchObject({
      event: 'pull_request',
      trigger: 'pull_request',
      number: 7,
      action: 'synchronize',
      baseRef: 'main',
      baseSha: BASE,
      headSha: HEAD,
      fork: false,
      draft: false,
      repository: { owner: 'octo-org', name: 'vision-service' },
    });
    expect([baseCommit(own), isFromFork(own)]).toEqual([BASE, false]);
    expect(isFromFork(read('pull_request_fork'))).toBe(true);
    const gone = JSON.parse(testEvent('pull_request').payload);
    gone.pull_request.head.repo = null;
    const context = readRunContext(environment('pull_request_target', JSON.stringify(gone)));
    expect(context).toMatchObject({ event: 'pull_request', trigger: 'pull_request_target', fork: true });
  });

  it('reads the other events', () => {
    const push = read('push');
    expect([push.event, baseCommit(push), isFromFork(push)]).toEqual(['push', BASE, false]);
    const branch = readRunContext(
      environment('push', JSON.stringify({ before: '0'.repeat(40), created: true })),
    );
    expect(baseCommit(branch)).toBeNull();
    const group = read('merge_group');
    expect(group).toMatchObject({ event: 'merge_group', baseSha: BASE, headSha: HEAD, baseRef: 'main' });
    expect(read('schedule')).toMatchObject({ event: 'schedule', schedule: '17 3 * * 1' });
    expect(read('workflow_dispatch')).toMatchObject({ event: 'workflow_dispatch' });
    const run = read('workflow_run');
    expect(run).toMatchObject({
      triggeredBy: 'pull_request',
      headSha: HEAD,
      fork: true,
      conclusion: 'success',
    });
    expect(isFromFork(run)).toBe(true);
    expect(readRunContext(environment('workflow_call', '{}')).event).toBe('workflow_call');
    expect(readRunContext(environment('release', '{}'))).toMatchObject({ event: 'other', name: 'release' });
  });

  it('explains what is not as a runner gives it', () => {
    expect(() => readRunContext({})).toThrow('GITHUB_EVENT_NAME is not set');
    expect(() => readRunContext(environment('push', '{}', { GITHUB_REPOSITORY: 'x' }))).toThrow('owner/name');
    expect(() => readRunContext(environment('push', 'no json'))).toThrow('cannot be read');
    expect(() => readRunContext(environment('push', '{}', { GITHUB_EVENT_PATH: '/nowhere' }))).toThrow(
      'cannot be read',
    );
    expect(() => readRunContext(environment('pull_request', '{"pull_request":{"number":"7"}}'))).toThrow(
      'not as expected at pull_request.number',
    );
    expect(() => readRunContext(environment('push', '[]'))).toThrow('not as expected');
  });
});

describe('the environment', () => {
  it('names the servers, GitHub Enterprise ones too', () => {
    expect(isGitHubActions({})).toBe(false);
    expect(isGitHubActions({ GITHUB_ACTIONS: 'true' })).toBe(true);
    expect(apiUrl({ GITHUB_API_URL: '' })).toBe('https://api.github.com');
    expect(apiUrl({ GITHUB_API_URL: 'https://git.example.org/api/v3/' })).toBe(
      'https://git.example.org/api/v3',
    );
    expect(serverUrl({})).toBe('https://github.com');
  });
});
