import { execFile, execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** A real repository in a temporary folder. */
export class TestRepository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  static create(options: { objectFormat?: 'sha1' | 'sha256' } = {}): TestRepository {
    const repository = new TestRepository(temporaryFolder());
    repository.git(
      'init',
      '--quiet',
      '--initial-branch=main',
      `--object-format=${options.objectFormat ?? 'sha1'}`,
    );
    return repository;
  }

  /** A clone made with the given options; asynchronous, because the server may be in this process. */
  static async clone(address: string, ...options: string[]): Promise<TestRepository> {
    const repository = new TestRepository(temporaryFolder());
    await promisify(execFile)('git', ['clone', '--quiet', ...options, address, '.'], {
      cwd: repository.folder,
      env: ENVIRONMENT,
      timeout: 30_000,
    });
    return repository;
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: ENVIRONMENT,
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 30_000,
    }).trim();
  }

  /** Writes the files, commits everything and returns the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array>>): string {
    writeFiles(this.folder, files);
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', '-m', 'a change');
    return this.git('rev-parse', 'HEAD');
  }
}
