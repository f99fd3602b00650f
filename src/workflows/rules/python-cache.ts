import { cacheSubjectOf, covers, decidingFiles, notHashed } from '../cache-coverage.ts';
import { type CacheSubject, type CacheUse, cachesOf } from '../caches.ts';
import type { WorkflowFacts } from '../facts.ts';
import { describeInstall, isWorthwhile, namesInSentence } from '../install-weight.ts';
import { installsOf, type WorkflowInstall } from '../python-installs.ts';
import type { WorkflowModel } from '../repository.ts';
import type { RunningJob } from '../running-job.ts';
import { cacheKeyFix, setupPythonFix, setupUvFix } from './cache-fixes.ts';
import { advice, type WorkflowFinding, type WorkflowRule } from './rule.ts';

/** What a job installs is downloaded again by every run. */
export const pythonCache: WorkflowRule = {
  id: 'python-cache',
  title: 'Every run downloads its Python distributions again',
  severity: 'warning',
  summary:
    'Fires when a job on a GitHub runner installs Python distributions and no cache covers them, or one whose key does not depend on the files that say what is installed.',
  rationale: `GitHub's runners start empty. \`actions/setup-python\` keeps pip's, Poetry's or Pipenv's downloads when its input
\`cache\` says so, and hashes \`requirements.txt\` or \`pyproject.toml\` (or what \`cache-dependency-path\` names) into the key.
\`astral-sh/setup-uv\` caches by itself on GitHub's runners from version 5 on. A key that does not depend on those files is never
saved again, because a cache is saved only under a new key: what is added to the requirements later is downloaded by every run.
setup-python fails when it finds none of the files: the fix is safe only where they are known to be there, and is no edit where
the step runs before the checkout. A workflow that publishes may do without a cache on purpose, so that nobody can put something
into it; there the fix is a suggestion. Self-hosted runners keep their caches on disk and are left alone, and so are commands that
name distributions of which nothing heavy is known.`,
  examples: [
    {
      bad: 'steps:\n  - uses: actions/setup-python@v5\n  - run: pip install -r requirements.txt\n',
      good: 'steps:\n  - uses: actions/setup-python@v5\n    with:\n      cache: pip\n  - run: pip install -r requirements.txt\n',
    },
  ],
  *judge({ jobs }: WorkflowModel, facts: WorkflowFacts): Iterable<WorkflowFinding> {
    for (const job of jobs) {
      if (job.runners.length === 0 || job.runners.some(({ hosting }) => hosting !== 'github')) continue;
      const installs = installsOf(job).filter((install) => isWorthwhile(install, job, facts));
      const caches = cachesOf(job);
      for (const subject of ['pip', 'uv', 'poetry', 'pipenv'] as const) {
        const own = installs.filter((install) => cacheSubjectOf(install) === subject);
        const [first] = own;
        if (first !== undefined) yield* judgeSubject({ job, subject, installs: own, first, caches, facts });
      }
    }
  },
};

interface Situation {
  readonly job: RunningJob;
  readonly subject: CacheSubject;
  readonly installs: readonly WorkflowInstall[];
  readonly first: WorkflowInstall;
  readonly caches: readonly CacheUse[];
  readonly facts: WorkflowFacts;
}

function* judgeSubject(situation: Situation): Iterable<WorkflowFinding> {
  const { subject, caches, installs } = situation;
  const covering = caches.filter((cache) => covers(cache, subject) && cache.state !== 'off');
  if (covering.length === 0) {
    // What a container's own Python would take to keep a cache can't be told from here.
    const hasSetup = caches.some(({ by }) => by === 'setup-python' || by === 'setup-uv');
    if (hasSetup || situation.job.job.container === null) yield withoutCache(situation);
    return;
  }
  if (covering.some(({ state, keyKind }) => state === 'unknown' || keyKind === 'unknown')) return;
  for (const cache of covering) yield* judgeKey(cache, situation);
  const disabled = installs.find(({ install }) => install.kind === 'python-install' && install.cacheDisabled);
  const downloads = covering.find((cache) => cache.subjects.includes(subject));
  if (
    disabled !== undefined &&
    downloads !== undefined &&
    installs.every(({ install }) => install.kind === 'python-install' && install.cacheDisabled)
  )
    yield {
      message:
        `The job ${situation.job.job.id} keeps a cache for ${subject}, but this command is told not to use it, ` +
        'so that the cache stays empty. Let the command use its cache, or keep none.',
      path: disabled.step.source.path,
      range: disabled.range,
      fix: advice('Take the option or variable away that turns the cache off'),
    };
}

function withoutCache({ job, subject, installs, first, caches, facts }: Situation): WorkflowFinding {
  const wanted = subject === 'uv' ? 'setup-uv' : 'setup-python';
  const setup = caches.find(({ by }) => by === wanted);
  const what = describeInstall(first);
  if (setup === undefined)
    return {
      message:
        `The job ${job.job.id} downloads ${what} anew in every run. ` +
        (subject === 'uv'
          ? 'Set uv up by astral-sh/setup-uv, which keeps its cache.'
          : `Use actions/setup-python with cache: ${subject}.`),
      path: first.step.source.path,
      range: first.range,
      fix: advice(
        subject === 'uv' ? 'Use astral-sh/setup-uv' : `Use actions/setup-python with cache: ${subject}`,
      ),
    };
  const { step } = setup;
  const off =
    subject === 'uv'
      ? 'astral-sh/setup-uv keeps no cache here'
      : 'actions/setup-python keeps no cache without the input cache';
  return {
    message: `The job ${job.job.id} downloads ${what} anew in every run: ${off}.`,
    path: step.source.path,
    range: step.step.uses?.range ?? step.step.place.range,
    fix:
      subject === 'uv'
        ? setupUvFix(step)
        : setupPythonFix(step, subject, { job, facts, files: decidingFiles(installs, facts) }),
  };
}

function* judgeKey(cache: CacheUse, { job, installs, facts }: Situation): Iterable<WorkflowFinding> {
  const { step, key } = cache;
  const place = {
    path: step.source.path,
    range: key?.range ?? step.step.uses?.range ?? step.step.place.range,
  };
  const files = decidingFiles(installs, facts);
  if (cache.by === 'cache' && cache.keyKind === 'run') {
    if (cache.hashed.length === 0)
      yield {
        ...place,
        message:
          `The key of this cache is another one in every run of the job ${job.job.id}, so that an entry is saved each time ` +
          'and pushes others out. Use a hash of the files that say what is installed.',
        fix: advice('Use a hash of the requirements in the key instead'),
      };
    return;
  }
  if (cache.by === 'cache' && cache.keyKind === 'constant') {
    yield {
      ...place,
      message:
        'The key of this cache does not depend on what is installed: it is saved once and never again. ' +
        `Add a hash of ${files.length === 0 ? 'the requirements file' : namesInSentence(files)}.`,
      fix: cacheKeyFix(cache, files),
    };
    return;
  }
  const missing = notHashed(files, cache.hashed);
  // Of several files one that is hashed makes the key a new one often enough not to be sure.
  if (missing.length === 0 || missing.length < files.length) return;
  yield {
    ...place,
    message:
      `The key of this cache depends on ${namesInSentence(cache.hashed)}, but the job ${job.job.id} installs what ` +
      `${namesInSentence(missing)} ${missing.length === 1 ? 'says' : 'say'}.`,
    fix:
      cache.by === 'setup-python' && cache.standardPatterns
        ? setupPythonFix(step, cache.subjects[0] ?? 'pip', { job, facts, files: missing })
        : advice(`Hash ${namesInSentence(missing)} into the key`),
  };
}
