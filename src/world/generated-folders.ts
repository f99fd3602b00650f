/**
 * Folders that tools generate and nobody writes by hand. What is in them says nothing about the repository
 * and may be a hundred times its size, so a listing leaves them out without a word.
 */
const GENERATED = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '__pycache__',
  '.tox',
  '.nox',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.ipynb_checkpoints',
  'site-packages',
]);

/** The file that `python -m venv`, virtualenv and uv put at the root of a virtual environment (PEP 405). */
export const VIRTUAL_ENVIRONMENT_MARK = 'pyvenv.cfg';

/** Whether a folder of this name is left out of a listing wherever it stands. */
export function isGeneratedFolder(name: string): boolean {
  return GENERATED.has(name);
}

/**
 * Why nothing at this path (with forward slashes, links resolved) is read, or null when it may be. Git's own folder
 * holds credentials (actions/checkout writes the token into `.git/config`), so no manifest may point there; case is
 * ignored because Windows and macOS ignore it. Generated folders are left alone so that the working tree and a
 * commit, which rarely holds them, are read alike.
 */
export function refusedForPlace(path: string): string | null {
  const segments = path.split('/');
  if (segments.some((segment) => segment.toLowerCase() === '.git')) return "it is inside git's own folder";
  return segments.some(isGeneratedFolder) ? 'it is in a generated folder' : null;
}
