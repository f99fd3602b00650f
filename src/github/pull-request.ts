import { z } from 'zod';
import type { Repository } from './event.ts';
import { allPages, gitHubError, type Octokit, parseAnswer } from './octokit.ts';

const PullRequest = z.object({
  number: z.number(),
  state: z.string(),
  base: z.object({ ref: z.string(), sha: z.string() }),
  head: z.object({ ref: z.string(), sha: z.string() }),
});

const ChangedFile = z.object({
  filename: z.string(),
  status: z.string(),
  previous_filename: z.string().optional(),
  // Left out for binary files and for changes that are too large.
  patch: z.string().optional(),
});

export interface PullRequestState {
  readonly number: number;
  readonly open: boolean;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headRef: string;
  /** The tip as it is now; a run for an older commit must not comment on lines. */
  readonly headSha: string;
}

export interface PullRequestFile {
  readonly path: string;
  /** Where it was before, when it was renamed. */
  readonly previousPath: string | null;
  readonly status: string;
  /** Hunks of a unified diff; null when GitHub does not show the change. */
  readonly patch: string | null;
}

/** A pull request as it is now. Throws EnvironmentError. */
export async function fetchPullRequest(
  octokit: Octokit,
  repository: Repository,
  number: number,
): Promise<PullRequestState> {
  try {
    const { data } = await octokit.rest.pulls.get({
      owner: repository.owner,
      repo: repository.name,
      pull_number: number,
    });
    const pull = parseAnswer(PullRequest, data, 'the pull request');
    return {
      number: pull.number,
      open: pull.state === 'open',
      baseRef: pull.base.ref,
      baseSha: pull.base.sha,
      headRef: pull.head.ref,
      headSha: pull.head.sha,
    };
  } catch (thrown) {
    throw gitHubError('read the pull request', thrown);
  }
}

/** The files that a pull request changes, through all pages (GitHub lists at most 3,000). Failures are thrown as they are. */
export async function listChangedFiles(
  octokit: Octokit,
  repository: Repository,
  number: number,
): Promise<PullRequestFile[]> {
  const files = await allPages(ChangedFile, 'the files of the pull request', (page) =>
    octokit.rest.pulls.listFiles({
      owner: repository.owner,
      repo: repository.name,
      pull_number: number,
      per_page: 100,
      page,
    }),
  );
  return files.map((file) => ({
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    status: file.status,
    patch: file.patch ?? null,
  }));
}
