import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { EnvironmentError, messageOf } from '../support/errors.ts';
import { type Environment, read } from './environment.ts';

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

interface Common {
  readonly repository: Repository;
  /** GITHUB_SHA. */
  readonly sha: string | null;
  /** GITHUB_REF. */
  readonly ref: string | null;
}

export interface PullRequestContext extends Common {
  readonly event: 'pull_request';
  /** `pull_request_target` runs with the rights of the base repository: what it checks out must not be trusted. */
  readonly trigger: 'pull_request' | 'pull_request_target';
  readonly number: number;
  /** `opened`, `synchronize` and so on. */
  readonly action: string;
  readonly baseRef: string;
  /** The tip of the target branch when the event was made. */
  readonly baseSha: string;
  readonly headRef: string;
  readonly headSha: string;
  /** Whether the head is in another repository, or in one that is gone: its token may only read. */
  readonly fork: boolean;
  readonly draft: boolean;
}

/** What started the workflow. A called workflow (`workflow_call`) sees the event of its caller. */
export type RunContext =
  | PullRequestContext
  | (Common & {
      readonly event: 'push';
      /** The commit before the push; null for a new branch. */
      readonly before: string | null;
      readonly forced: boolean;
    })
  | (Common & {
      readonly event: 'merge_group';
      readonly baseSha: string;
      readonly headSha: string;
      readonly baseRef: string;
    })
  | (Common & { readonly event: 'schedule'; readonly schedule: string | null })
  | (Common & { readonly event: 'workflow_dispatch' })
  | (Common & { readonly event: 'workflow_call' })
  | (Common & {
      readonly event: 'workflow_run';
      /** The event of the run that ended. */
      readonly triggeredBy: string;
      readonly headSha: string;
      /** Whether that run was about a fork's commit: then nothing it produced may be trusted. */
      readonly fork: boolean;
      readonly conclusion: string | null;
      readonly pullRequests: readonly number[];
    })
  | (Common & { readonly event: 'other'; readonly name: string });

/** GitHub cuts payloads at 25 MB. */
const PAYLOAD_LIMIT = 32 * 1024 * 1024;

const Sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const RepositoryRef = z.object({ id: z.number() });

const PullRequestPayload = z.object({
  action: z.string().default(''),
  pull_request: z.object({
    number: z.int().positive(),
    draft: z.boolean().nullish(),
    base: z.object({ ref: z.string(), sha: Sha, repo: RepositoryRef }),
    // The repository of the head is null once a fork has been deleted.
    head: z.object({ ref: z.string(), sha: Sha, repo: RepositoryRef.nullish() }),
  }),
});

const PushPayload = z.object({ before: Sha.nullish(), forced: z.boolean().default(false) });

const MergeGroupPayload = z.object({
  merge_group: z.object({ base_sha: Sha, head_sha: Sha, base_ref: z.string() }),
});

const SchedulePayload = z.object({ schedule: z.string().nullish() });

const WorkflowRunPayload = z.object({
  repository: RepositoryRef,
  workflow_run: z.object({
    event: z.string(),
    head_sha: Sha,
    conclusion: z.string().nullish(),
    head_repository: RepositoryRef.nullish(),
    pull_requests: z.array(z.object({ number: z.int() })).default([]),
  }),
});

/**
 * The event that started the workflow, from the variables and the payload file of the runner.
 * Throws EnvironmentError when these are not what a runner gives.
 */
export function readRunContext(environment: Environment): RunContext {
  const name = read(environment, 'eventName');
  if (name === null) {
    throw new EnvironmentError('GITHUB_EVENT_NAME is not set', {
      advice: 'Actions run on a GitHub Actions runner.',
    });
  }
  const common: Common = {
    repository: readRepository(environment),
    sha: read(environment, 'sha'),
    ref: read(environment, 'ref'),
  };
  const path = read(environment, 'eventPath');
  const payload = path === null ? {} : readPayload(path);
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return { ...common, ...pullRequest(name, checked(PullRequestPayload, payload, name)) };
    case 'push': {
      const { before, forced } = checked(PushPayload, payload, name);
      // A new branch has no commit before it: GitHub then sends zeros.
      const known = before === null || before === undefined || /^0+$/.test(before) ? null : before;
      return { ...common, event: 'push', before: known, forced };
    }
    case 'merge_group': {
      const group = checked(MergeGroupPayload, payload, name).merge_group;
      return {
        ...common,
        event: 'merge_group',
        baseSha: group.base_sha,
        headSha: group.head_sha,
        baseRef: group.base_ref.replace(/^refs\/heads\//, ''),
      };
    }
    case 'schedule':
      return {
        ...common,
        event: 'schedule',
        schedule: checked(SchedulePayload, payload, name).schedule ?? null,
      };
    case 'workflow_run': {
      const { repository, workflow_run: run } = checked(WorkflowRunPayload, payload, name);
      return {
        ...common,
        event: 'workflow_run',
        triggeredBy: run.event,
        headSha: run.head_sha,
        fork: run.head_repository?.id !== repository.id,
        conclusion: run.conclusion ?? null,
        pullRequests: run.pull_requests.map((request) => request.number),
      };
    }
    case 'workflow_dispatch':
    case 'workflow_call':
      return { ...common, event: name };
    default:
      return { ...common, event: 'other', name };
  }
}

/** Whether what is checked out may come from someone without write access to the repository. */
export function isFromFork(context: RunContext): boolean {
  return (context.event === 'pull_request' || context.event === 'workflow_run') && context.fork;
}

/** The commit that the event compares with, as its payload says; null when the event has none. */
export function baseCommit(context: RunContext): string | null {
  switch (context.event) {
    case 'pull_request':
    case 'merge_group':
      return context.baseSha;
    case 'push':
      return context.before;
    default:
      return null;
  }
}

function pullRequest(
  trigger: PullRequestContext['trigger'],
  payload: z.infer<typeof PullRequestPayload>,
): Omit<PullRequestContext, keyof Common> {
  const { number, base, head, draft } = payload.pull_request;
  return {
    event: 'pull_request',
    trigger,
    number,
    action: payload.action,
    baseRef: base.ref,
    baseSha: base.sha,
    headRef: head.ref,
    headSha: head.sha,
    fork: head.repo?.id !== base.repo.id,
    draft: draft ?? false,
  };
}

function readRepository(environment: Environment): Repository {
  const [owner, name, ...rest] = (read(environment, 'repository') ?? '').split('/');
  if (owner === undefined || owner === '' || name === undefined || name === '' || rest.length > 0) {
    throw new EnvironmentError('GITHUB_REPOSITORY does not say owner/name');
  }
  return { owner, name };
}

function readPayload(path: string): unknown {
  try {
    if (statSync(path).size > PAYLOAD_LIMIT) throw new Error('it is larger than any payload of GitHub');
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (thrown) {
    throw new EnvironmentError(
      `The event's payload (GITHUB_EVENT_PATH) cannot be read: ${messageOf(thrown)}`,
      {
        cause: thrown,
      },
    );
  }
}

function checked<T>(schema: z.ZodType<T>, payload: unknown, name: string): T {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new EnvironmentError(
    `The payload of the event ${name} is not as expected at ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}
