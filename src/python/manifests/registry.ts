import type { SourceText } from '../../support/source-text.ts';
import { addLocalProjects } from './local-project.ts';
import type { LockFile, Manifest, ManifestFormat } from './manifest.ts';
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

/** All formats that Plimsoll reads; at most one matches a path. */
export const manifestReaders: readonly ManifestReader[] = [requirementsTxt, pyproject, uvLock];

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
