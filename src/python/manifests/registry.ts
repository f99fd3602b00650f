import type { SourceText } from '../../support/source-text.ts';
import { isCondaEnvironmentName } from './conda-environment-name.ts';
import { addLocalProjects } from './local-project.ts';
import { pathBeside } from './lock-root.ts';
import type { LockFile, LockFormat, Manifest, ManifestFormat } from './manifest.ts';
import { readPdmLock } from './pdm-lock.ts';
import { readPipfile } from './pipfile.ts';
import { readPipfileLock } from './pipfile-lock.ts';
import { readPoetryLock } from './poetry-lock.ts';
import { PYLOCK_NAME, readPylock } from './pylock.ts';
import { readPyproject } from './pyproject.ts';
import type { ReadSource } from './read-source.ts';
import { fileNameOf, folderOf } from './repository-path.ts';
import { readRequirementsTxt } from './requirements-txt.ts';
import { readUvLock } from './uv-lock.ts';

/** How one format is recognised and read. */
export interface ManifestReader<Result = Manifest | LockFile> {
  readonly format: ManifestFormat;
  /** Whether a file at this repository-relative path is of the format, by its name. */
  matches(path: string): boolean;
  /**
   * What the file says. `read` gives other files of the repository by their paths. Never throws for what a file
   * contains; what is wrong stands in the result's `problems`.
   */
  read(source: SourceText, read: ReadSource): Promise<Result>;
}

const requirementsTxt: ManifestReader<Manifest> = {
  format: 'requirements.txt',
  matches: (path) => isOwn(path) && isRequirementsFile(path),
  read: async (source, read) => addLocalProjects(await readRequirementsTxt(source, read), read),
};

const pyproject: ManifestReader<Manifest> = {
  format: 'pyproject.toml',
  matches: (path) => isOwn(path) && fileNameOf(path) === 'pyproject.toml',
  read: readPyproject,
};

const uvLock: ManifestReader<LockFile> = {
  format: 'uv.lock',
  matches: (path) => isOwn(path) && fileNameOf(path) === 'uv.lock',
  read: async (source) => readUvLock(source),
};

const poetryLock: ManifestReader<LockFile> = {
  format: 'poetry.lock',
  matches: (path) => isOwn(path) && fileNameOf(path) === 'poetry.lock',
  read: readPoetryLock,
};

const pdmLock: ManifestReader<LockFile> = {
  format: 'pdm.lock',
  matches: (path) => isOwn(path) && fileNameOf(path) === 'pdm.lock',
  read: readPdmLock,
};

const pipfile: ManifestReader<Manifest> = {
  format: 'Pipfile',
  matches: (path) => isOwn(path) && fileNameOf(path) === 'Pipfile',
  read: async (source, read) => addLocalProjects(readPipfile(source), read),
};

const pipfileLock: ManifestReader<LockFile> = {
  format: 'Pipfile.lock',
  matches: (path) => isOwn(path) && fileNameOf(path) === 'Pipfile.lock',
  read: readPipfileLock,
};

const pylock: ManifestReader<LockFile> = {
  format: 'pylock.toml',
  matches: (path) => isOwn(path) && PYLOCK_NAME.test(fileNameOf(path)),
  read: readPylock,
};

const condaEnvironment: ManifestReader<Manifest> = {
  format: 'environment.yml',
  matches: (path) => isOwn(path) && isCondaEnvironmentName(fileNameOf(path)),
  // The reader of YAML is loaded only where there is an environment.
  read: async (source, read) => (await import('./conda-environment.ts')).readCondaEnvironment(source, read),
};

/** All formats that Plimsoll reads; at most one matches a path. */
export const manifestReaders: readonly ManifestReader[] = [
  requirementsTxt,
  pyproject,
  uvLock,
  poetryLock,
  pdmLock,
  pipfile,
  pipfileLock,
  pylock,
  condaEnvironment,
];

/** The names of all formats, for messages. */
export const READABLE_NAMES =
  'requirements*.txt, pyproject.toml, Pipfile, environment.yml, uv.lock, poetry.lock, pdm.lock, Pipfile.lock and pylock.toml';

const LOCK_FORMATS: ReadonlySet<ManifestFormat> = new Set([
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'Pipfile.lock',
  'pylock.toml',
] satisfies LockFormat[]);

/** Whether what a reader gave is a lock file. */
export function isLockFile(result: Manifest | LockFile): result is LockFile {
  return LOCK_FORMATS.has(result.format);
}

/** Whether a file is a lock only by its name: nothing locked could be read in it. */
export function isUnreadableLock({ members, distributions, problems }: LockFile): boolean {
  return distributions.length <= members.length && problems.some(({ severity }) => severity === 'error');
}

/**
 * The repository paths of the manifests that a lock decides, so that they are not weighed by themselves: the project's
 * pyproject.toml or Pipfile beside it. None of a lock that can't be read, nor of a `pylock.NAME.toml`, which is of a part
 * of the project or of something else.
 */
export function manifestsDecidedBy(lock: LockFile): readonly string[] {
  if (isUnreadableLock(lock)) return [];
  if (lock.format === 'Pipfile.lock') return [pathBeside(lock.path, 'Pipfile')];
  const isNamed = lock.format === 'pylock.toml' && fileNameOf(lock.path) !== 'pylock.toml';
  return isNamed ? [] : [pathBeside(lock.path, 'pyproject.toml')];
}

/** The reader of a path, null when the file is no manifest. */
export function manifestReaderFor(path: string): ManifestReader | null {
  return manifestReaders.find((reader) => reader.matches(path)) ?? null;
}

/** `requirements.in` is the source of `requirements.txt` (pip-compile, `uv pip compile`): the file to read instead where it exists. Null for other names. */
export function compiledPathOf(path: string): string | null {
  return /\.in$/i.test(path) && isRequirementsFile(path) ? path.replace(/\.in$/i, '.txt') : null;
}

/** Folders that hold what others wrote: environments, installed distributions, caches. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.?venv|\.tox|\.nox|\.git|__pypackages__)\//;

function isOwn(path: string): boolean {
  return !FOREIGN.test(path);
}

/** Constraints are read where a `-c` names them, not by themselves. */
function isRequirementsFile(path: string): boolean {
  const name = fileNameOf(path).toLowerCase();
  if (name.includes('constraint')) return false;
  if (/^requirements[^/]*\.lock$/.test(name)) return true;
  if (!name.endsWith('.txt') && !name.endsWith('.in')) return false;
  return name.includes('requirements') || /^(?:.*-)?requirements$/i.test(fileNameOf(folderOf(path)));
}
