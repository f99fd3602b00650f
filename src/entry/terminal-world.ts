import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EnvironmentError, UserError } from '../support/errors.ts';
import { openAtomicWriter } from '../world/atomic-writer.ts';
import { type GitRepository, openGit } from '../world/git.ts';
import { openTerminal } from '../world/terminal.ts';
import { openWorkingTree } from '../world/working-tree.ts';
import type { World } from '../world/world.ts';

export interface TerminalWorld {
  readonly world: World;
  readonly folder: string;
  /** Erases progress and ends git's child process. */
  close(): Promise<void>;
}

export interface TerminalWorldOptions {
  readonly quiet: boolean;
  readonly debug: boolean;
  readonly colour: boolean;
}

/**
 * The real world for a folder of the terminal's user.
 * @throws UserError when there is no such folder.
 */
export async function openTerminalWorld(path: string, options: TerminalWorldOptions): Promise<TerminalWorld> {
  if (path === '')
    throw new UserError('the path is empty', { advice: 'Leave it out for the current folder.' });
  const folder = absolute(path);
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new UserError(`there is no folder "${path}"`);
  if (!found.isDirectory())
    throw new UserError(`"${path}" is not a folder`, {
      advice: 'Name the repository or folder that holds it; plimsoll inspect reads a single file.',
    });
  const terminal = openTerminal(process.stderr, options);
  let git: GitRepository | undefined;
  const opened = () => {
    git ??= openGit(folder, { logger: terminal.logger });
    return git;
  };
  return {
    folder,
    world: {
      tree: await openWorkingTree(folder),
      // git is looked for only when something asks about the history.
      git: {
        head: () => opened().head(),
        resolve: (revision) => opened().resolve(revision),
        mergeBase: (a, b) => opened().mergeBase(a, b),
        fetchCommit: (commit) => opened().fetchCommit(commit),
        treeAt: (commit) => opened().treeAt(commit),
      },
      writer: openAtomicWriter(folder),
      progress: terminal.progress,
      logger: terminal.logger,
    },
    close: async () => {
      terminal.clear();
      await git?.close();
    },
  };
}

function absolute(path: string): string {
  try {
    return resolve(path);
  } catch (error) {
    throw new EnvironmentError('the current folder is gone', {
      advice: 'Change to one that exists.',
      cause: error,
    });
  }
}
