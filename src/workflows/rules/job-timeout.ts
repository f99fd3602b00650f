import { insertKey } from '../edits.ts';
import type { WorkflowModel } from '../repository.ts';
import { DEFAULT_TIMEOUT_MINUTES, type Job } from '../workflow.ts';
import { fixOf, type WorkflowFinding, type WorkflowRule } from './rule.ts';

/** A number to start from: nothing in a workflow says how long its jobs take. */
const SUGGESTED_MINUTES = 30;

/** A job may run for six hours before GitHub stops it. */
export const jobTimeout: WorkflowRule = {
  id: 'job-timeout',
  title: 'The job has no time limit of its own',
  severity: 'warning',
  summary: 'Fires for a job with steps and without `timeout-minutes`.',
  rationale: `GitHub stops a job after ${DEFAULT_TIMEOUT_MINUTES} minutes when the workflow says nothing (workflow syntax,
\`jobs.<job_id>.timeout-minutes\`). A download that hangs or a test that waits for ever then costs six hours, of every copy in a
matrix. The suggested ${SUGGESTED_MINUTES} minutes are a start: set twice to three times of what the job's last runs took.
\`ubuntu-slim\` has a short limit of its own and is left alone.`,
  examples: [
    {
      bad: 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n',
      good: 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    steps:\n      - run: pytest\n',
    },
  ],
  *judge({ workflows }: WorkflowModel): Iterable<WorkflowFinding> {
    for (const { source, path, jobs } of workflows)
      for (const job of jobs) {
        if (job.runner === null || job.timeoutMinutes !== null || isShortLived(job)) continue;
        yield {
          message:
            `The job ${job.id} has no timeout-minutes, so that GitHub lets it run for ${DEFAULT_TIMEOUT_MINUTES} minutes ` +
            'when it hangs. Set a limit a little above what its runs take.',
          path,
          range: job.idRange,
          fix: fixOf('suggested', `Set timeout-minutes (${SUGGESTED_MINUTES} is a start)`, [
            insertKey(source, job.place, [`timeout-minutes: ${SUGGESTED_MINUTES}`], {
              after: 'runs-on',
              before: 'steps',
            }),
          ]),
        };
      }
  },
};

function isShortLived({ runner }: Job): boolean {
  return runner?.labels.length === 1 && runner.labels[0]?.value === 'ubuntu-slim';
}
