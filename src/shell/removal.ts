import { posix } from 'node:path';
import { recogniseRemoval } from './families/removal.ts';
import { expandBraces, matchesPath } from './glob.ts';
import type { Removal } from './known-command.ts';
import type { ShellCommand, ShellScript } from './script.ts';

/** Where the script runs. */
export interface RemovalContext {
  /** Home directory of the user that runs the script, when its HOME variable is not known. Default: `/root`. */
  readonly home?: string;
  /** Directory in which the script starts; without it, relative paths stay relative. */
  readonly workingDirectory?: string;
  /** Only removals that start at or behind this offset of the script count. */
  readonly after?: number;
}

/** A path pattern that is gone after a command. */
interface RemovedPath {
  readonly pattern: string;
  /** Whether a directory goes with all that is in it. */
  readonly recursive: boolean;
  readonly dots: boolean;
}

/**
 * The paths and patterns that a command removes, normalised: `~` and `$HOME` replaced, relative paths joined with
 * the directory in force, braces expanded, no double or trailing slashes. Empty when the command removes nothing,
 * or something that reading can't tell.
 */
export function removedPaths(
  command: ShellCommand | Removal,
  context: RemovalContext = {},
): readonly string[] {
  return removedBy(command, context).map(({ pattern }) => pattern);
}

/**
 * Whether a removal, or the removals of a script that always run, leave nothing of `path`: the file or folder
 * itself, a folder above it, or all of a folder's content (`rm -rf /var/lib/apt/lists/*`) is removed.
 * A path that ends in `/*` stands for the folder's content.
 */
export function removes(
  what: ShellScript | ShellCommand | Removal,
  path: string,
  context: RemovalContext = {},
): boolean {
  const home = context.home ?? '/root';
  const wanted = normalised(path.replace(/\/\*+$/, ''), home, context.workingDirectory ?? null);
  if ('commands' in what)
    return what.commands.some(
      (command) =>
        command.certainty === 'always' &&
        command.range.start >= (context.after ?? 0) &&
        covers(removedBy(command, context), wanted),
    );
  return covers(removedBy(what, context), wanted);
}

function covers(removed: readonly RemovedPath[], path: string): boolean {
  return removed.some(({ pattern, recursive, dots }) => {
    if (matchesPath(pattern, path, dots)) return true;
    if (!recursive) return false;
    // All of the folder's content: `*` leaves only names with a leading dot, which caches don't have.
    if (/\/\*+$/.test(pattern) && matchesPath(pattern.replace(/\/\*+$/, ''), path, dots)) return true;
    for (let above = posix.dirname(path); above !== '/' && above !== '.'; above = posix.dirname(above))
      if (matchesPath(pattern, above, dots)) return true;
    return false;
  });
}

function removedBy(what: ShellCommand | Removal, context: RemovalContext): readonly RemovedPath[] {
  const removal = 'kind' in what ? what : removalOf(what);
  if (removal === null) return [];
  const { command } = removal;
  const home = command.variables.get('HOME') ?? context.home ?? '/root';
  const start = command.workingDirectoryKnown ? (context.workingDirectory ?? null) : null;
  const { workingDirectory } = command;
  const directory =
    workingDirectory === null || workingDirectory.startsWith('/') || start === null
      ? (workingDirectory ?? start)
      : posix.join(start, workingDirectory);
  return removal.removed
    .flatMap(expandBraces)
    .filter(
      (path) =>
        path !== '' &&
        (path.startsWith('/') || path.startsWith('~') || command.workingDirectoryKnown || /^\$/.test(path)),
    )
    .map((path) => ({
      pattern: normalised(path, home, directory),
      recursive: removal.recursive,
      dots: removal.tool === 'find',
    }));
}

function removalOf(command: ShellCommand): Removal | null {
  return command.name === null ? null : recogniseRemoval(command, command.name);
}

function normalised(path: string, home: string, directory: string | null): string {
  const expanded = path
    .replace(/^(?:~root)(?=\/|$)/, '/root')
    .replace(/^(?:~|\$HOME|\$\{HOME\})(?=\/|$)/, home.replaceAll('$', '$$$$'));
  const absolute =
    expanded.startsWith('/') || expanded.startsWith('$') || directory === null
      ? expanded
      : posix.join(directory, expanded);
  const clean = posix.normalize(absolute);
  return clean.length > 1 && clean.endsWith('/') ? clean.slice(0, -1) : clean;
}
