import { EnvironmentError } from '../support/errors.ts';
import { fetchCommit, type GitAuthentication } from './git-fetch.ts';
import { GitObjectStore } from './git-object-store.ts';
import { findRepository, GitProgram, type RepositoryPlace } from './git-program.ts';
import { gitTree } from './git-tree.ts';
import type { GitPort, Logger, Tree } from './world.ts';

export interface GitOptions {
  /** How to reach the server when the repository's own configuration holds no token for it. */
  readonly authentication?: GitAuthentication;
  /** The longest that a fetch may take, in milliseconds; 60 s by default. */
  readonly fetchTimeoutMilliseconds?: number;
  /** Told why a fetch failed. */
  readonly logger?: Logger;
}

/** What git knows about the analysed folder, and a few questions beyond the port's. */
export interface GitRepository extends GitPort {
  /**
   * The parents that a commit names, even those that a shallow clone lacks; null when it lacks the commit itself.
   * The first parent of the merge commit that GitHub builds for a pull request is the base it is tested against.
   */
  parents(commit: string): Promise<readonly string[] | null>;
  /** Ends the child process and removes what was fetched. */
  close(): Promise<void>;
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REVISION_LENGTH = 1_024;

/**
 * git (2.31 or newer) for a folder, which may lie below the repository's root; paths of its trees are relative to the folder.
 * The repository's configuration cannot make anything run (see GitProgram and GitObjectStore), and nothing is
 * written to the repository. Outside a repository, or without git, every question is answered with null or false,
 * and `treeAt` throws EnvironmentError.
 */
export function openGit(folder: string, options: GitOptions = {}): GitRepository {
  return new GitFolder(folder, options);
}

class GitFolder implements GitRepository {
  readonly #options: GitOptions;
  readonly #place: RepositoryPlace | null;
  readonly #git: GitProgram | null;
  #store: Promise<GitObjectStore> | undefined;

  constructor(folder: string, options: GitOptions) {
    this.#options = options;
    this.#place = findRepository(folder);
    this.#git = this.#place === null ? null : GitProgram.find(this.#place.root);
  }

  head(): Promise<string | null> {
    return this.#revision('HEAD');
  }

  async resolve(revision: string): Promise<string | null> {
    if (revision === '' || revision.startsWith('-') || revision.length > REVISION_LENGTH) return null;
    if ([...revision].some((character) => character <= ' ' || character === '\u007f')) return null;
    const found = await this.#revision(revision);
    if (found !== null) return found;
    // A branch that this clone knows only from its remote, as after actions/checkout.
    const remote = await this.#revision(`refs/remotes/origin/${revision}`);
    if (remote !== null || !OBJECT_ID.test(revision)) return remote;
    // A commit that was fetched is in the store only.
    const store = await this.#openStore();
    return store !== null && (await store.hasCommit(revision)) ? revision : null;
  }

  async mergeBase(a: string, b: string): Promise<string | null> {
    const store = await this.#openStore();
    if (this.#git === null || store === null || !OBJECT_ID.test(a) || !OBJECT_ID.test(b)) return null;
    const answer = await this.#git.run({ gitDirectory: store.gitDirectory, args: ['merge-base', a, b] });
    const found = answer.stdout.toString('latin1').trim();
    return answer.exitCode === 0 && OBJECT_ID.test(found) ? found : null;
  }

  async fetchCommit(commit: string): Promise<boolean> {
    if (!OBJECT_ID.test(commit)) return false;
    const store = await this.#openStore();
    if (store === null || this.#git === null || this.#place === null) return false;
    if (await store.hasCommit(commit)) return true;
    const fetched = await fetchCommit({
      git: this.#git,
      repositoryGitDirectory: this.#place.gitDirectory,
      storeGitDirectory: store.gitDirectory,
      commit,
      have: await this.head(),
      authentication: this.#options.authentication ?? null,
      timeoutMilliseconds: this.#options.fetchTimeoutMilliseconds ?? 60_000,
      logger: this.#options.logger ?? null,
    });
    return fetched && (await store.hasCommit(commit));
  }

  async treeAt(commit: string): Promise<Tree> {
    const store = await this.#openStore();
    if (store === null || this.#git === null || this.#place === null) {
      throw new EnvironmentError('There is no git repository to read a commit from', {
        advice: 'Check out the repository with its .git folder, and have git on PATH.',
      });
    }
    const full = OBJECT_ID.test(commit) ? commit : await this.resolve(commit);
    if (full === null || !(await store.hasCommit(full))) {
      throw new EnvironmentError(`This clone does not have the commit ${commit}`, {
        advice: 'Fetch it, or check out with a larger fetch-depth.',
      });
    }
    return gitTree(this.#git, store, full, this.#place.prefix);
  }

  async parents(commit: string): Promise<readonly string[] | null> {
    const store = await this.#openStore();
    return store === null ? null : await store.parents(commit);
  }

  async close(): Promise<void> {
    const store = await this.#store?.catch(() => null);
    store?.close();
    this.#store = undefined;
    this.#git?.close();
  }

  async #revision(revision: string): Promise<string | null> {
    if (this.#git === null || this.#place === null) return null;
    const answer = await this.#git.run({
      gitDirectory: this.#place.gitDirectory,
      args: ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`],
    });
    const found = answer.stdout.toString('latin1').trim();
    return answer.exitCode === 0 && OBJECT_ID.test(found) ? found : null;
  }

  async #openStore(): Promise<GitObjectStore | null> {
    if (this.#git === null || this.#place === null) return null;
    this.#store ??= GitObjectStore.open(this.#git, this.#place.gitDirectory);
    try {
      return await this.#store;
    } catch (thrown) {
      if (thrown instanceof EnvironmentError) return null;
      throw thrown;
    }
  }
}
