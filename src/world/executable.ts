import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, extname, isAbsolute, join } from 'node:path';
import { below } from './working-tree.ts';

interface Search {
  /** The PATH to search; the process's own by default. */
  readonly path?: string | undefined;
  /** Folders whose programs must not run: a checkout may hold a `git` of its own. */
  readonly outside: readonly string[];
}

/**
 * The absolute path of a program, found as a shell would along PATH, but never relative to the current folder and
 * never inside one of the folders named. Null when there is none.
 */
export function findExecutable(name: string, search: Search): string | null {
  const forbidden = search.outside.map(realOrSame);
  const path = search.path ?? process.env.PATH ?? '';
  for (const entry of path.split(delimiter)) {
    if (!isAbsolute(entry)) continue;
    for (const candidate of candidates(join(entry, name))) {
      if (!isProgram(candidate)) continue;
      const real = realOrSame(candidate);
      const inside = forbidden.some(
        (root) => below(root, real) !== null || below(root, realOrSame(entry)) !== null,
      );
      if (!inside) return candidate;
    }
  }
  return null;
}

function candidates(path: string): string[] {
  if (process.platform !== 'win32') return [path];
  // Only real programs: a .cmd or .bat needs a shell to run.
  return extname(path) === '' ? [`${path}.exe`, `${path}.com`] : [path];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function realOrSame(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
