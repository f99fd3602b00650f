/**
 * Every variable that GitHub's runner sets and Plimsoll reads, in one place.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export const VARIABLES = {
  /** `true` on a runner. */
  actions: 'GITHUB_ACTIONS',
  /** The name of the event, such as `pull_request`; in a reusable workflow its caller's. */
  eventName: 'GITHUB_EVENT_NAME',
  /** The file with the webhook's payload. */
  eventPath: 'GITHUB_EVENT_PATH',
  /** `owner/name`. */
  repository: 'GITHUB_REPOSITORY',
  /** The commit that triggered the workflow; for a pull request the merge commit that GitHub made. */
  sha: 'GITHUB_SHA',
  /** The full reference, such as `refs/pull/7/merge`. */
  ref: 'GITHUB_REF',
  /** The target branch of a pull request, without `refs/heads/`. */
  baseRef: 'GITHUB_BASE_REF',
  /** `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  apiUrl: 'GITHUB_API_URL',
  /** `https://github.com`, or the address of the GitHub Enterprise Server. */
  serverUrl: 'GITHUB_SERVER_URL',
  /** Where actions/checkout puts the repository. */
  workspace: 'GITHUB_WORKSPACE',
  /** The file to which a step's Markdown is appended. */
  stepSummary: 'GITHUB_STEP_SUMMARY',
  /** The number of the workflow run, for a link to it. */
  runId: 'GITHUB_RUN_ID',
  /** A folder that is emptied around every job. */
  runnerTemp: 'RUNNER_TEMP',
  /** `1` when somebody asked for debug logging. */
  runnerDebug: 'RUNNER_DEBUG',
} as const;

export type Variable = keyof typeof VARIABLES;

/** A process's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The value of a variable, or null when it is unset or empty, which the runner means alike. */
export function read(environment: Environment, variable: Variable): string | null {
  const value = environment[VARIABLES[variable]];
  return value === undefined || value === '' ? null : value;
}

/** Whether the process runs as a step of a workflow. */
export function isGitHubActions(environment: Environment): boolean {
  return read(environment, 'actions') === 'true';
}

/** The address of the REST API, without a slash at its end. */
export function apiUrl(environment: Environment): string {
  return (read(environment, 'apiUrl') ?? 'https://api.github.com').replace(/\/+$/, '');
}

/** The address of the web pages and of git, without a slash at its end. */
export function serverUrl(environment: Environment): string {
  return (read(environment, 'serverUrl') ?? 'https://github.com').replace(/\/+$/, '');
}
