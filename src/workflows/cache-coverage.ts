import { matchesPath } from '../shell/glob.ts';
import { byCodeUnit } from '../support/compare.ts';
import type { CacheSubject, CacheUse } from './caches.ts';
import type { WorkflowFacts } from './facts.ts';
import type { WorkflowInstall } from './python-installs.ts';

/** The cache that an install would fill; null for managers whose caches are not looked at (conda, pipx, pdm). */
export function cacheSubjectOf({ manager }: WorkflowInstall): CacheSubject | null {
  switch (manager) {
    case 'pip':
      return 'pip';
    case 'uv-pip':
    case 'uv-sync':
    case 'uv-add':
      return 'uv';
    case 'poetry':
    case 'pipenv':
      return manager;
    default:
      return null;
  }
}

/** Whether a cache spares downloads of the kind. An environment that is kept spares the whole install. */
export function covers(cache: CacheUse, subject: CacheSubject): boolean {
  return cache.subjects.includes(subject) || cache.subjects.includes('environment');
}

/**
 * Repository paths of the files that decide what installs install, sorted: requirements and constraints, the lock of a
 * project, or what describes it. Without those of which it is known that they are not there.
 */
export function decidingFiles(
  installs: readonly WorkflowInstall[],
  { hasFile }: Pick<WorkflowFacts, 'hasFile'>,
): readonly string[] {
  const files = new Set<string>();
  for (const install of installs) {
    for (const { path } of [...install.requirementFiles, ...install.constraintFiles])
      if (path !== null) files.add(path);
    const lock = LOCKS.get(install.manager);
    if (lock !== undefined && install.folder !== null) files.add(inFolder(install.folder, lock));
    for (const { path, written } of install.projects)
      if (path !== null && !/\.(?:whl|gz|zip)$|[*?]/.test(written)) {
        const candidates = DESCRIPTIONS.map((name) => inFolder(path, name));
        files.add(candidates.find((file) => hasFile(file) === true) ?? candidates[0] ?? path);
      }
  }
  return [...files].filter((file) => hasFile(file) !== false).sort(byCodeUnit);
}

const LOCKS: ReadonlyMap<string, string> = new Map([
  ['uv-sync', 'uv.lock'],
  ['poetry', 'poetry.lock'],
  ['pipenv', 'Pipfile.lock'],
]);

/** What describes a project, the first that is there. */
const DESCRIPTIONS = ['pyproject.toml', 'setup.cfg', 'setup.py'];

const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** The files that none of the patterns of a key names; nothing when a pattern is one that takes files out again. */
export function notHashed(files: readonly string[], patterns: readonly string[]): readonly string[] {
  if (patterns.some((pattern) => pattern.startsWith('!') || pattern.length > 500)) return [];
  const clean = patterns.map((pattern) => pattern.replace(/^\.\//, ''));
  return files.filter((file) => !clean.some((pattern) => matchesPath(pattern, file, true)));
}
