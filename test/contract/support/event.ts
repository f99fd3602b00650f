import { readFileSync } from 'node:fs';

export type EventName =
  | 'pull_request'
  | 'pull_request_fork'
  | 'push'
  | 'merge_group'
  | 'schedule'
  | 'workflow_dispatch'
  | 'workflow_run';

/** The commits that the payloads of test/fixtures/events name. */
export const FIXTURE_SHAS = { head: 'a'.repeat(40), base: 'b'.repeat(40), merge: 'c'.repeat(40) } as const;

export interface TestEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The payload as JSON text. */
  readonly payload: string;
  readonly sha: string;
  readonly ref: string;
  readonly baseRef: string;
}

/** A payload of test/fixtures/events with the variables that go with it, its commits replaced by a test's own. */
export function testEvent(
  event: EventName,
  shas: { head?: string; base?: string; merge?: string } = {},
): TestEvent {
  const to = { ...FIXTURE_SHAS, ...shas };
  const payload = readFileSync(new URL(`../../fixtures/events/${event}.json`, import.meta.url), 'utf8')
    .replaceAll(FIXTURE_SHAS.head, to.head)
    .replaceAll(FIXTURE_SHAS.base, to.base)
    .replaceAll(FIXTURE_SHAS.merge, to.merge);
  const pullRequest = event.startsWith('pull_request');
  return {
    name: event === 'pull_request_fork' ? 'pull_request' : event,
    payload,
    sha: pullRequest ? to.merge : to.head,
    ref: pullRequest
      ? 'refs/pull/7/merge'
      : event === 'merge_group'
        ? `refs/heads/gh-readonly-queue/main/pr-7-${to.base}`
        : 'refs/heads/main',
    baseRef: pullRequest ? 'main' : '',
  };
}
