import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError } from '../support/errors.ts';
import { CatFile } from './git-cat-file.ts';
import type { GitProgram } from './git-program.ts';

const SHALLOW_FILE_LIMIT = 16 * 1024 * 1024;

/**
 * The objects of a repository behind a git directory of our own: a temporary one without remotes, hooks, filters or
 * replacements, which borrows the repository's objects as an alternate. So nothing that the repository's
 * configuration says can act while objects are read, an object that a partial clone lacks is just missing, and what
 * is fetched goes here: the repository itself is never written to.
 */
export class GitObjectStore {
  readonly gitDirectory: string;
  readonly #git: GitProgram;
  #catFile: CatFile | undefined;

  private constructor(git: GitProgram, gitDirectory: string) {
    this.#git = git;
    this.gitDirectory = gitDirectory;
  }

  /** Throws EnvironmentError when git cannot read the repository. */
  static async open(git: GitProgram, repositoryGitDirectory: string): Promise<GitObjectStore> {
    const asked = await git.run({
      gitDirectory: repositoryGitDirectory,
      args: [
        'rev-parse',
        '--path-format=absolute',
        '--show-object-format',
        '--git-path',
        'objects',
        '--git-path',
        'shallow',
      ],
    });
    const [format, objects, shallow] = asked.stdout.toString('utf8').split('\n');
    if (asked.exitCode !== 0 || format === undefined || objects === undefined || shallow === undefined) {
      throw new EnvironmentError('git cannot read this repository', {
        advice: asked.stderr.trim().split('\n')[0] ?? '',
      });
    }
    const own = join(git.folder, 'store');
    mkdirSync(join(own, 'objects', 'info'), { recursive: true });
    mkdirSync(join(own, 'refs'), { recursive: true });
    writeFileSync(join(own, 'HEAD'), 'ref: refs/heads/none\n');
    writeFileSync(join(own, 'config'), storeConfiguration(format));
    writeFileSync(join(own, 'objects', 'info', 'alternates'), `${quoted(objects.replaceAll('\\', '/'))}\n`);
    const boundary = readIfSmall(shallow);
    if (boundary !== null) writeFileSync(join(own, 'shallow'), boundary);
    return new GitObjectStore(git, own);
  }

  /** The bytes of a blob; null when the clone does not have it. */
  async blob(id: string): Promise<Buffer | null> {
    this.#catFile ??= new CatFile(this.#git, this.gitDirectory);
    const object = await this.#catFile.get(id);
    return object?.type === 'blob' ? object.bytes : null;
  }

  /** The parents that a commit names, whether or not the clone has them; null when it is not a commit it has. */
  async parents(commit: string): Promise<string[] | null> {
    this.#catFile ??= new CatFile(this.#git, this.gitDirectory);
    const object = await this.#catFile.get(commit);
    if (object?.type !== 'commit') return null;
    const header = object.bytes.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
  }

  /** The sizes in bytes of objects; what the clone lacks is left out. */
  async sizes(ids: readonly string[]): Promise<Map<string, number>> {
    const sizes = new Map<string, number>();
    if (ids.length === 0) return sizes;
    const answer = await this.#git.run({
      gitDirectory: this.gitDirectory,
      args: ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'],
      input: `${ids.join('\n')}\n`,
      outputLimit: 128 * 1024 * 1024,
      timeoutMilliseconds: 120_000,
    });
    if (answer.exitCode !== 0) throw new EnvironmentError('git cannot tell the sizes of its objects');
    for (const line of answer.stdout.toString('latin1').split('\n')) {
      const [id, size] = line.split(' ');
      if (id !== undefined && size !== undefined && /^\d+$/.test(size)) sizes.set(id, Number(size));
    }
    return sizes;
  }

  async hasCommit(id: string): Promise<boolean> {
    const answer = await this.#git.run({ gitDirectory: this.gitDirectory, args: ['cat-file', '-t', id] });
    return answer.exitCode === 0 && answer.stdout.toString('latin1').trim() === 'commit';
  }

  close(): void {
    this.#catFile?.close();
    this.#catFile = undefined;
  }
}

/** A configuration with nothing but the format, and lines to add to it. */
export function storeConfiguration(objectFormat: string, added = ''): string {
  return [
    '[core]',
    '\trepositoryformatversion = 1',
    '\tbare = true',
    '[extensions]',
    `\tobjectformat = ${objectFormat === 'sha256' ? 'sha256' : 'sha1'}`,
    '',
  ]
    .join('\n')
    .concat(added);
}

/** In double quotes as git's configuration and alternates files read them. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
}

function readIfSmall(path: string): Buffer | null {
  try {
    return statSync(path).size <= SHALLOW_FILE_LIMIT ? readFileSync(path) : null;
  } catch {
    return null;
  }
}
