import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { actionYml, filesOf } from './built.ts';
import { testEvent } from './event.ts';
import { type FakeFile, type FakeGitHub, startFakeGitHub, TOKENS } from './fake-github.ts';
import { TestRepository } from './git-repository.ts';
import { type GitServer, startGitServer } from './git-server.ts';
import { node24 } from './node-24.ts';
import { type ActionResult, type ActionRun, runAction } from './run-action.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What actions/checkout leaves in the repository's configuration: the workflow's own token. */
const AUTHORIZATION = `basic ${Buffer.from(`x-access-token:${TOKENS.workflow}`).toString('base64')}`;

export interface Opening {
  /** The base's files; examples/vision-service by default. */
  readonly base?: Files;
  /** What the pull request changes. */
  readonly change: Files;
  readonly fork?: boolean;
  readonly prefix?: '' | '/api/v3';
}

/** A pull request on the fake GitHub, whose repository is served over smart HTTP. */
export class PullRequest {
  readonly upstream: TestRepository;
  readonly server: GitServer;
  readonly github: FakeGitHub;
  readonly fork: boolean;
  /** The base's tip when the pull request was opened: what the event says. */
  readonly base: string;
  head: string;

  private constructor(
    opening: Opening,
    parts: Pick<PullRequest, 'upstream' | 'server' | 'github' | 'base' | 'head'>,
  ) {
    this.upstream = parts.upstream;
    this.server = parts.server;
    this.github = parts.github;
    this.base = parts.base;
    this.head = parts.head;
    this.fork = opening.fork ?? false;
  }

  static async open(opening: Opening): Promise<PullRequest> {
    const upstream = TestRepository.create();
    const base = upstream.commit(opening.base ?? filesOf('examples/vision-service'));
    upstream.git('switch', '--quiet', '--create', 'images');
    const head = upstream.commit(opening.change);
    const server = await startGitServer(upstream.folder, { authorization: AUTHORIZATION });
    const github = await startFakeGitHub({
      baseSha: base,
      headSha: head,
      files: changedFiles(upstream, base, head),
      ...(opening.prefix === undefined ? {} : { prefix: opening.prefix }),
    });
    return new PullRequest(opening, { upstream, server, github, base, head });
  }

  /** Another commit of the pull request. */
  push(change: Files): void {
    this.upstream.git('switch', '--quiet', '--discard-changes', 'images');
    this.head = this.upstream.commit(change);
    this.github.headSha = this.head;
    this.github.files = changedFiles(this.upstream, this.base, this.head);
  }

  /** Another commit of the base branch, which the event does not know. */
  advanceBase(change: Files): string {
    this.upstream.git('switch', '--quiet', '--discard-changes', 'main');
    return this.upstream.commit(change);
  }

  /** GitHub's merge of the pull request into the base's tip. */
  merge(): string {
    this.upstream.git('switch', '--quiet', '--discard-changes', '--detach', 'main');
    this.upstream.git('merge', '--quiet', '--no-ff', '--no-edit', this.head);
    return this.upstream.git('rev-parse', 'HEAD');
  }

  /**
   * Runs the built action on a fresh checkout. The merge is checked out with depth 1 unless another commit is named.
   */
  async run(
    how: {
      readonly inputs?: Readonly<Record<string, string>>;
      readonly action?: string;
      readonly checkout?: string;
      readonly depth?: number;
      readonly target?: boolean;
      readonly token?: string;
      readonly with?: Partial<ActionRun>;
      /** Called with the checkout before the action starts. */
      readonly prepare?: (workspace: TestRepository) => void;
    } = {},
  ): Promise<ActionResult> {
    const merge = this.merge();
    const workspace = await checkOut(
      this.server,
      how.checkout ?? merge,
      how.depth ?? 1,
      this.upstream.git('rev-parse', 'main'),
    );
    how.prepare?.(workspace);
    const event = testEvent(this.fork ? 'pull_request_fork' : 'pull_request', {
      head: this.head,
      base: this.base,
      merge,
    });
    const target = { ...event, name: 'pull_request_target', ref: 'refs/heads/main', sha: this.base };
    return runAction({
      actionYml: actionYml(how.action ?? 'plimsoll'),
      nodePath: await node24(),
      event: how.target === true ? target : event,
      workspace: workspace.folder,
      apiUrl: this.github.url,
      token: how.token ?? (this.fork ? TOKENS.readOnly : TOKENS.workflow),
      ...(how.inputs === undefined ? {} : { inputs: how.inputs }),
      ...how.with,
    });
  }

  /** The requests since a moment that change something on GitHub. */
  writesSince(moment: number): string[] {
    return this.github.requests
      .slice(moment)
      .filter((request) => !request.startsWith('GET ') && !request.startsWith('POST /graphql'));
  }
}

/**
 * A clone as actions/checkout leaves it: one commit at a depth, detached, the remote's token in an extra header of the
 * repository's own configuration. Depth 0 fetches everything.
 */
export async function checkOut(
  server: Pick<GitServer, 'url'>,
  commit: string,
  depth = 1,
  main?: string,
): Promise<TestRepository> {
  const repository = new TestRepository(temporaryFolder());
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.git('remote', 'add', 'origin', server.url);
  repository.git('config', '--local', `http.${server.url}.extraheader`, `AUTHORIZATION: ${AUTHORIZATION}`);
  const references = [`+${commit}:refs/remotes/pull/7/merge`];
  if (depth === 0 && main !== undefined) references.push(`+${main}:refs/remotes/origin/main`);
  // Asynchronous, because the server is in this process.
  await promisify(execFile)(
    'git',
    ['fetch', '--quiet', '--no-tags', ...(depth === 0 ? [] : [`--depth=${depth}`]), 'origin', ...references],
    {
      cwd: repository.folder,
      env: { PATH: process.env.PATH ?? '', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull },
      timeout: 60_000,
    },
  );
  repository.git('checkout', '--quiet', '--force', '--detach', commit);
  return repository;
}

/** The files of a pull request as GitHub lists them, with their patches. */
function changedFiles(repository: TestRepository, base: string, head: string): FakeFile[] {
  const names = repository.git('diff', '--name-only', '-z', `${base}...${head}`).split('\0').filter(Boolean);
  return names.map((filename) => {
    const patch = repository.git('diff', '--no-color', `${base}...${head}`, '--', `:(literal)${filename}`);
    const start = patch.indexOf('\n@@ ');
    return { filename, ...(start === -1 ? {} : { patch: patch.slice(start + 1) }) };
  });
}
