import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../support/errors.ts';
import { findRepository } from '../world/git-program.ts';
import { below } from '../world/working-tree.ts';

/**
 * The absolute path of the folder to look at, links resolved.
 * @throws UserError when it does not exist or leaves the workspace.
 */
export function openFolder(workspace: string, given: string): string {
  const folder = realOrNull(resolve(workspace, given));
  const root = realOrNull(workspace);
  if (folder === null || root === null)
    throw new UserError(`input working-directory: there is no folder "${given}" in the workspace`, {
      advice: 'Run actions/checkout before, and name a folder of the repository.',
    });
  if (below(root, folder) === null)
    throw new UserError(`input working-directory: "${given}" leaves the workspace`, {
      advice: 'Name a folder of the repository.',
    });
  return folder;
}

/** Where a folder lies in its repository, with a slash at its end; GitHub's paths start at the repository's root. */
export function pathPrefix(folder: string): string {
  const prefix = findRepository(folder)?.prefix ?? '';
  return prefix === '' ? '' : `${prefix}/`;
}

function realOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
