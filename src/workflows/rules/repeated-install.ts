import type { WorkflowFacts } from '../facts.ts';
import { describeInstall, isWorthwhile, namesInSentence } from '../install-weight.ts';
import { installsOf, signatureOf, type WorkflowInstall } from '../python-installs.ts';
import type { WorkflowModel } from '../repository.ts';
import type { RunningJob } from '../running-job.ts';
import type { Workflow } from '../workflow.ts';
import { advice, type WorkflowFinding, type WorkflowRule } from './rule.ts';

interface Occurrence {
  readonly job: RunningJob;
  readonly install: WorkflowInstall;
}

/** Download from which distributions that are named one by one count as heavy. */
const HEAVY_BYTES = 50_000_000;

/** Several jobs of one workflow install the same. */
export const repeatedInstall: WorkflowRule = {
  id: 'repeated-install',
  title: 'Several jobs install the same',
  severity: 'info',
  summary:
    'Fires when two or more jobs of a workflow install the same requirements file, project or heavy distributions.',
  rationale: `Every job starts on an empty machine, so that each of them downloads and unpacks the same distributions, and GitHub
counts each job's minutes by itself, rounded up. Make one job of jobs that are short, let them share a cache, or give each job only
the requirements that it needs. Copies that a matrix makes are not counted as several jobs.`,
  examples: [
    {
      bad: 'jobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pip install -r requirements.txt\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pip install -r requirements.txt\n',
      good: 'jobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pip install -r requirements-lint.txt\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pip install -r requirements.txt\n',
    },
  ],
  *judge(model: WorkflowModel, facts: WorkflowFacts): Iterable<WorkflowFinding> {
    for (const occurrences of repetitions(model)) {
      const [first, second] = occurrences;
      if (first === undefined || second === undefined) continue;
      if (!isWorthwhile(first.install, first.job, facts, HEAVY_BYTES)) continue;
      const names = [...new Set(occurrences.map(({ job }) => job.job.id))];
      yield {
        message:
          `The jobs ${namesInSentence(names)} all install ${describeInstall(first.install)}. ` +
          'Make one job of them, or install in each only what it needs.',
        path: second.install.step.source.path,
        range: second.install.range,
        fix: advice('Make one job of those that install the same, or give each its own requirements'),
      };
    }
  },
};

/** The installs that several jobs of a started workflow have in common, in the order of the files. */
function* repetitions({ jobs }: WorkflowModel): Iterable<readonly Occurrence[]> {
  const byWorkflow = new Map<Workflow, Map<string, Occurrence[]>>();
  for (const job of jobs) {
    const known = byWorkflow.get(job.workflow) ?? new Map<string, Occurrence[]>();
    byWorkflow.set(job.workflow, known);
    for (const install of installsOf(job)) {
      const signature = signatureOf(install);
      if (signature === null) continue;
      const occurrences = known.get(signature) ?? [];
      known.set(signature, occurrences);
      if (!occurrences.some((other) => other.job === job)) occurrences.push({ job, install });
    }
  }
  for (const known of byWorkflow.values())
    for (const occurrences of known.values()) if (occurrences.length > 1) yield occurrences;
}
