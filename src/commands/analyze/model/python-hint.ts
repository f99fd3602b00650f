import { formatPlace } from '../../../support/errors.ts';
import type { RepositoryFiles } from './files.ts';
import type { Interpreter } from './interpreter.ts';

/** The most workflow files that are looked at. */
const MOST_WORKFLOWS = 200;

/**
 * The interpreter that the repository names outside of Dockerfiles: `.python-version`, else the one version that all its
 * workflows set up. Null when there is none, or more than one.
 */
export async function readPythonHint(files: RepositoryFiles): Promise<Interpreter | null> {
  if (files.index.isFile('.python-version')) {
    const version = minorOf((await files.read('.python-version'))?.text.trim().split('\n')[0] ?? '');
    if (version !== null) return { version, because: '.python-version names it' };
  }
  const found = new Map<string, string>();
  for (const { path } of files.index.below('.github/workflows').slice(0, MOST_WORKFLOWS)) {
    if (!/\.ya?ml$/.test(path)) continue;
    const source = await files.read(path);
    for (const match of source?.text.matchAll(
      /^\s*(?:-\s+)?python-version:\s*["']?([\d.]+)["']?\s*(?:#.*)?$/gm,
    ) ?? []) {
      const version = minorOf(match[1] ?? '');
      if (version !== null && source !== null && !found.has(version))
        found.set(
          version,
          `set up in ${formatPlace({ path, line: source.lineAt(match.index + match[0].search(/\S/)) })}`,
        );
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? { version: only[0], because: only[1] } : null;
}

function minorOf(text: string): string | null {
  return /^(3\.\d{1,2})(\.\d+)?$/.exec(text.trim())?.[1] ?? null;
}
