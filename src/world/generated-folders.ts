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
 * Whether a path goes through git's own folder. Its files hold credentials (actions/checkout writes the token
 * into `.git/config`), so no manifest may point there. Case is ignored because Windows and macOS ignore it.
 */
export function isInsideGitFolder(path: string): boolean {
  return path.split('/').some((segment) => segment.toLowerCase() === '.git');
}
