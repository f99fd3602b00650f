import { formatBytes } from '../../support/format.ts';
import { boundsOf, type Quantity, sum } from '../../support/quantity.ts';
import { type CacheUse, cachesOf } from '../caches.ts';
import { writeExpression } from '../expression.ts';
import type { WorkflowFacts } from '../facts.ts';
import type { WorkflowModel } from '../repository.ts';
import type { RunningJob } from '../running-job.ts';
import { advice, type WorkflowFinding, type WorkflowRule } from './rule.ts';

/** What GitHub keeps of a repository's caches unless its owner pays for more. */
export const CACHE_LIMIT_BYTES = 10_000_000_000;

interface PredictedCache {
  readonly job: RunningJob;
  readonly cache: CacheUse;
  readonly bytes: Quantity;
}

/** The caches of one branch are more than GitHub keeps. */
export const cacheLimit: WorkflowRule = {
  id: 'cache-limit',
  title: 'The caches are larger than what GitHub keeps',
  severity: 'warning',
  summary:
    'Fires when the caches that one branch saves are by prediction larger than the 10 GB that GitHub keeps of a repository.',
  rationale: `GitHub deletes the caches that were used longest ago once those of a repository exceed 10 GB (docs, "Usage limits and
eviction policy"; owners can pay for more). Caches that push each other out are saved on every run and never found again. The
prediction counts one entry for each cache, and one for each copy that a matrix makes of the job where the key tells them apart;
entries of other branches come on top. It is made from known sizes only: the rule is silent as long as what is known fits.`,
  examples: [
    {
      bad: `steps:\n  - uses: actions/cache@v4\n    with:\n      path: .venv\n      key: venv-${writeExpression('matrix.python')}-${writeExpression("hashFiles('requirements.txt')")}\n`,
      good: `steps:\n  - uses: actions/cache@v4\n    with:\n      path: ~/.cache/pip\n      key: pip-${writeExpression("hashFiles('requirements.txt')")}\n`,
    },
  ],
  *judge(model: WorkflowModel, facts: WorkflowFacts): Iterable<WorkflowFinding> {
    const caches = predictedCaches(model, facts);
    const total = sum(caches.map(({ bytes }) => bytes));
    const [atLeast] = boundsOf(total);
    const [largest] = [...caches].sort((a, b) => boundsOf(b.bytes)[0] - boundsOf(a.bytes)[0]);
    if (largest === undefined || atLeast <= CACHE_LIMIT_BYTES) return;
    const { step } = largest.cache;
    yield {
      message:
        `The caches of one branch come to at least ${formatBytes(atLeast)}, more than the ${formatBytes(CACHE_LIMIT_BYTES)} that GitHub keeps, ` +
        `so that they push each other out. The largest is this one, with ${formatBytes(boundsOf(largest.bytes)[0])}.`,
      path: step.source.path,
      range: step.step.uses?.range ?? step.step.place.range,
      fix: advice('Cache downloads instead of environments, or what fewer copies of a job share'),
    };
  },
};

/** The entries that one run of everything on one branch leaves. */
function predictedCaches({ jobs }: WorkflowModel, facts: WorkflowFacts): readonly PredictedCache[] {
  const entries = new Map<string, PredictedCache>();
  for (const job of jobs)
    for (const cache of cachesOf(job)) {
      if (cache.state !== 'on') continue;
      const one = facts.cacheBytes(cache, job);
      const copies = copiesOf(cache, job);
      // The same action with the same key in another job finds and leaves the same entry.
      const id = JSON.stringify([
        cache.by,
        cache.key?.value ?? '',
        cache.hashed,
        cache.subjects,
        cache.step.step.inputs.get('python-version')?.value ?? '',
        job.runners.map(({ because }) => because),
      ]);
      if (!entries.has(id))
        entries.set(id, { job, cache, bytes: sum(Array.from({ length: copies }, () => one)) });
    }
  return [...entries.values()];
}

/** In how many entries the copies of a job result: one for each set of the matrix values that the key reads. */
function copiesOf(cache: CacheUse, job: RunningJob): number {
  const combinations = job.job.matrix?.combinations;
  if (combinations === undefined || combinations === null) return 1;
  const read = [
    cache.key?.value ?? '',
    ...[...cache.step.step.inputs.values()].map(({ value }) => value),
    // All keys but those of actions/cache hold the machine's system.
    ...(cache.by === 'cache' && !/runner\.(?:os|arch)/.test(cache.key?.value ?? '')
      ? []
      : (job.job.runner?.labels ?? []).map(({ value }) => value)),
  ].join('\n');
  const names = [...read.matchAll(/matrix\.([\w.-]+)/gi)].map((match) => (match[1] ?? '').toLowerCase());
  const sets = combinations.map((combination) =>
    JSON.stringify(names.map((name) => combination.get(name) ?? '')),
  );
  return Math.max(1, new Set(sets).size);
}
