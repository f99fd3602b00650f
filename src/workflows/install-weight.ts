import { boundsOf } from '../support/quantity.ts';
import type { WorkflowFacts } from './facts.ts';
import type { WorkflowInstall } from './python-installs.ts';
import { cudaFramework } from './pytorch-builds.ts';
import type { RunningJob } from './running-job.ts';

/** Programs that install or build others: a few megabytes that every job may bring. */
const TOOLS = new Set(
  'pip setuptools wheel uv pipx build twine poetry pdm pipenv hatch tox nox virtualenv flit keyring'.split(
    ' ',
  ),
);

/** Whether a name is one of the programs by which others are installed. */
export function isTool(normalizedName: string): boolean {
  return TOOLS.has(normalizedName);
}

/** Download below which a rule says nothing: a few seconds on any runner. */
const SMALL_BYTES = 10_000_000;

/**
 * Whether an install is worth a word: of a requirements file, an environment or a project unless it is known to be
 * small; of distributions that are named one by one only when they are known to be heavy, or bring CUDA, because most
 * such commands install a linter. `heavy` is the download in bytes from which names count.
 */
export function isWorthwhile(
  install: WorkflowInstall,
  job: RunningJob,
  facts: WorkflowFacts,
  heavy = SMALL_BYTES,
): boolean {
  const { requirements, requirementFiles, environmentFiles, projects } = install;
  const [atLeast, atMost] = boundsOf(facts.downloadOf(install, job));
  if (atMost < SMALL_BYTES) return false;
  const folders = projects.filter(({ written }) => !isArchive(written));
  if (requirementFiles.length + environmentFiles.length + folders.length > 0) return true;
  // `poetry install`, `uv sync`, `pipenv install`: what the project's lock lists.
  if (requirements.length + projects.length === 0) return true;
  return (
    atLeast >= heavy ||
    requirements.some(
      ({ requirement }) =>
        requirement !== null && cudaFramework(requirement.normalizedName, requirement.extras, '') !== null,
    )
  );
}

/** Whether an operand is a file that was built before, `dist/*.whl`. */
function isArchive(written: string): boolean {
  return /\.(?:whl|zip|tar\.\w+|tgz)(?:\[[\w,-]*\])?["']?$/.test(written) || /[*?]/.test(written);
}

/** What an install installs, in a few words: `requirements.txt`, `torch and numpy`, `the project`. */
export function describeInstall(install: WorkflowInstall): string {
  const { requirements, requirementFiles, environmentFiles, projects, manager } = install;
  const names = [
    ...[...requirementFiles, ...environmentFiles].map(({ written }) => written),
    ...requirements.map(({ written }) => written),
    ...projects.map(({ written }) => (/^\.?\/?$/.test(written) ? 'the project' : written)),
  ];
  if (names.length === 0) return manager === 'conda' ? 'an environment' : 'the project';
  return namesInSentence(names);
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function namesInSentence(names: readonly string[]): string {
  const shown = names.length > 4 ? names.slice(0, 3) : names;
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
