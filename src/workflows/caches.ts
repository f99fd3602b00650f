import { actionName, majorVersion } from './action-reference.ts';
import { evaluateText, expressionsIn, holdsExpression } from './expression.ts';
import type { RunningJob, RunningStep } from './running-job.ts';
import type { Placed } from './workflow.ts';

/** What a cache is of. `environment` is a virtual environment or site-packages; `other` is none of Python's. */
export type CacheSubject = 'pip' | 'uv' | 'poetry' | 'pipenv' | 'conda' | 'environment' | 'other';

/**
 * What a key depends on. `files`: a hash of files. `constant`: nothing that changes with requirements. `run`: it is
 * another one for every run or commit. `unknown`: an expression that only the run knows.
 */
export type KeyKind = 'files' | 'constant' | 'run' | 'unknown';

/** A cache that a step restores and saves. */
export interface CacheUse {
  readonly step: RunningStep;
  readonly by: 'setup-python' | 'setup-uv' | 'cache' | 'other';
  /** Several for `actions/cache` with several paths, sorted as written. */
  readonly subjects: readonly CacheSubject[];
  /** `off` when the step could cache and does not; `unknown` when an expression or a version that is not known decides. */
  readonly state: 'on' | 'off' | 'unknown';
  readonly key: Placed<string> | null;
  readonly keyKind: KeyKind;
  /** Patterns that `hashFiles` or `cache-dependency-path` name, and setup-python's and setup-uv's own where they name none. */
  readonly hashed: readonly string[];
  /** Whether the patterns are the action's own. */
  readonly standardPatterns: boolean;
}

const SETUP_PYTHON_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  pip: ['**/requirements.txt', '**/pyproject.toml'],
  pipenv: ['**/Pipfile.lock'],
  poetry: ['**/poetry.lock'],
};

/** Patterns of setup-uv from version 5 on, as far as they bear on what is installed. */
const SETUP_UV_PATTERNS = [
  '**/*requirements*.txt',
  '**/*requirements*.in',
  '**/*constraints*.txt',
  '**/*constraints*.in',
  '**/pyproject.toml',
  '**/uv.lock',
  '**/*.py.lock',
];

/** Actions that restore caches of Python's in a way of their own. */
const OTHER_CACHES =
  /^(?:hynek\/setup-cached-uv|syphar\/restore-(?:pip-download-cache|virtualenv)|install-pinned\/.*|pre-commit\/action|prefix-dev\/setup-pixi|mamba-org\/setup-micromamba|pdm-project\/setup-pdm|py-actions\/py-dependency-install|runs-on\/cache|warpbuilds\/cache|buildjet\/.*|useblacksmith\/.*|depot\/.*|namespacelabs\/.*|tespkg\/actions-cache)$/;

/** What the steps of a job cache, in their order. */
export function cachesOf(job: RunningJob): readonly CacheUse[] {
  return job.steps.flatMap((step) => cacheOf(step, job) ?? []);
}

function cacheOf(step: RunningStep, job: RunningJob): CacheUse | null {
  const reference = step.step.uses?.value;
  if (reference === undefined) return null;
  const name = actionName(reference);
  switch (name) {
    case 'actions/setup-python':
      return setupPython(step, job);
    case 'astral-sh/setup-uv':
      return setupUv(step, job);
    case 'actions/cache':
    case 'actions/cache/restore':
    case 'actions/cache/save':
      return actionsCache(step, name);
    default:
      return name === null || !OTHER_CACHES.test(name)
        ? null
        : { ...use(step, 'other', ['pip', 'uv', 'environment']), state: 'unknown', keyKind: 'unknown' };
  }
}

function use(step: RunningStep, by: CacheUse['by'], subjects: readonly CacheSubject[]): CacheUse {
  return {
    step,
    by,
    subjects,
    state: 'on',
    key: null,
    keyKind: 'files',
    hashed: [],
    standardPatterns: false,
  };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function setupPython(step: RunningStep, job: RunningJob): CacheUse {
  const written = step.step.inputs.get('cache')?.value ?? '';
  const cache = evaluateText(written, job.known)?.trim() ?? null;
  const base = use(step, 'setup-python', ['pip']);
  if (cache === null) return { ...base, state: 'unknown', keyKind: 'unknown' };
  if (cache === '') return { ...base, state: 'off' };
  const subject = cache === 'poetry' || cache === 'pipenv' ? cache : 'pip';
  const paths = step.step.inputs.get('cache-dependency-path')?.value ?? '';
  if (paths.trim() === '')
    return {
      ...base,
      subjects: [subject],
      hashed: SETUP_PYTHON_PATTERNS[subject] ?? [],
      standardPatterns: true,
    };
  const known = !holdsExpression(paths);
  return {
    ...base,
    subjects: [subject],
    keyKind: known ? 'files' : 'unknown',
    hashed: known ? linesOf(paths) : [],
  };
}

function setupUv(step: RunningStep, job: RunningJob): CacheUse {
  const base = use(step, 'setup-uv', ['uv']);
  const given = step.step.inputs.get('enable-cache')?.value;
  const enabled = given === undefined ? 'auto' : (evaluateText(given, job.known)?.trim() ?? null);
  const glob = step.step.inputs.get('cache-dependency-glob')?.value;
  const patterns =
    glob === undefined
      ? { hashed: SETUP_UV_PATTERNS, standardPatterns: true }
      : holdsExpression(glob)
        ? { keyKind: 'unknown' as const }
        : { hashed: linesOf(glob) };
  if (enabled === 'true') return { ...base, ...patterns };
  if (enabled === 'false') return { ...base, ...patterns, state: 'off' };
  if (enabled !== 'auto' && enabled !== '') return { ...base, ...patterns, state: 'unknown' };
  const major = step.step.uses === null ? null : majorVersion(step.step.uses.value, restOfLine(step));
  // Up to version 4 the cache was off by default; from 5 on it is on for GitHub's runners.
  if (given === undefined && major !== null && major < 5) return { ...base, ...patterns, state: 'off' };
  return { ...base, ...patterns, state: major === null ? 'unknown' : 'on' };
}

/** What stands behind `uses: …` on its line: the comment with the version. */
export function restOfLine({ step, source }: RunningStep): string {
  if (step.uses === null) return '';
  const { end } = step.uses.range;
  const lineEnd = source.text.indexOf('\n', end);
  return source.text.slice(end, lineEnd === -1 ? source.text.length : lineEnd);
}

const SUBJECTS: readonly (readonly [RegExp, CacheSubject])[] = [
  [
    /(?:^|\/)\.cache\/pip\b|\bpip[-_]?cache|\/pip\/cache|Library\/Caches\/pip|PIP_CACHE_DIR|pip\\Cache/i,
    'pip',
  ],
  [/(?:^|\/)\.cache\/uv\b|\buv[-_]cache|UV_CACHE_DIR/i, 'uv'],
  [/pypoetry|POETRY_CACHE_DIR/i, 'poetry'],
  [/virtualenvs\b|pipenv/i, 'pipenv'],
  [/conda[-_\w]*\/?pkgs|CONDA_PKGS_DIR|\/conda\b|\/envs\b/i, 'conda'],
  [
    /(?:^|[/.\s])v?env\b|\.venv\b|virtual_?env|site-packages|pythonLocation|hostedtoolcache.*python/i,
    'environment',
  ],
];

function actionsCache(step: RunningStep, name: string): CacheUse {
  const path = step.step.inputs.get('path')?.value ?? '';
  const subjects = linesOf(path).map(subjectOf);
  const key = step.step.inputs.get('key') ?? null;
  return {
    ...use(step, 'cache', subjects.length === 0 ? ['other'] : subjects),
    // One that only saves restores nothing, but the key is what counts for both.
    state: name === 'actions/cache/save' ? 'unknown' : 'on',
    key,
    ...keyOf(key?.value ?? ''),
  };
}

function subjectOf(path: string): CacheSubject {
  const found = SUBJECTS.find(([pattern]) => pattern.test(path));
  if (found !== undefined) return found[1];
  // `${{ steps.pip-cache.outputs.dir }}` was told above; of another expression only the run knows the path.
  return /steps\.[\w-]*pip[\w-]*\.outputs/i.test(path) ? 'pip' : 'other';
}

/** Expressions that are the same for all runs of one job with one Python on one machine. */
const STEADY =
  /^(?:runner\.(?:os|arch)|matrix\.[\w.-]+|github\.(?:job|workflow|repository|ref|ref_name|base_ref|head_ref)|steps\.[\w-]+\.outputs\.python-version|strategy\.job-index|'[^']*'|\d+)$/i;
const PER_RUN = /\bgithub\.(?:run_id|run_number|run_attempt|sha|event\.(?:after|pull_request\.head\.sha))\b/i;

function keyOf(key: string): Pick<CacheUse, 'keyKind' | 'hashed'> {
  const uses = expressionsIn(key);
  const hashed: string[] = [];
  let opaque = false;
  let perRun = false;
  for (const { expression } of uses) {
    if (PER_RUN.test(expression)) perRun = true;
    else if (/\bhashFiles\(/i.test(expression)) {
      const patterns = patternsOf(expression);
      if (patterns === null) opaque = true;
      else hashed.push(...patterns);
    } else if (!STEADY.test(expression)) opaque = true;
  }
  if (perRun) return { keyKind: 'run', hashed };
  if (opaque) return { keyKind: 'unknown', hashed };
  return { keyKind: hashed.length > 0 ? 'files' : 'constant', hashed };
}

/** The literal patterns of `hashFiles('a', 'b')`; null when one is no literal. */
function patternsOf(expression: string): readonly string[] | null {
  const start = expression.search(/\bhashFiles\(/i);
  const open = expression.indexOf('(', start);
  const close = expression.indexOf(')', open);
  const argumentsText = expression.slice(open + 1, close === -1 ? undefined : close);
  const literals = [...argumentsText.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  return argumentsText.replace(/'[^']*'/g, '').replace(/[\s,]/g, '') === '' && literals.length > 0
    ? literals
    : null;
}
