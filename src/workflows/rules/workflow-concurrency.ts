import { insertKey } from '../edits.ts';
import { writeExpression } from '../expression.ts';
import type { WorkflowModel } from '../repository.ts';
import type { Trigger, Workflow } from '../workflow.ts';
import { fixOf, type WorkflowFinding, type WorkflowRule } from './rule.ts';

const WORKFLOW = writeExpression('github.workflow');
const GROUP = `${WORKFLOW}-${writeExpression(
  'github.ref_name == github.event.repository.default_branch && github.run_id || github.ref',
)}`;
/** The ref of a `pull_request_target` is that of the base branch. */
const GROUP_OF_PULL_REQUEST = `${WORKFLOW}-${writeExpression('github.event.pull_request.number || github.run_id')}`;

/** Runs that a newer push has overtaken go on to their end. */
export const workflowConcurrency: WorkflowRule = {
  id: 'workflow-concurrency',
  title: 'Overtaken runs go on',
  severity: 'info',
  summary:
    'Fires for a workflow of pull requests, or of pushes to branches that are not all named, in which neither the workflow nor every job has `concurrency`.',
  rationale: `Each push to a pull request starts another run while the one before it still works on a commit that nobody waits for.
A concurrency group with \`cancel-in-progress\` ends it. The proposed group is one for each branch or pull request; runs of the
default branch get a group of their own each, so that none of them is cancelled. Pushes to branches that are named without
wildcards (\`branches: [main]\`) are wanted one by one, and are left alone. A person decides, because a run may have effects that
must not be cut off in the middle.`,
  examples: [
    {
      bad: 'on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n',
      good: `on: pull_request\nconcurrency:\n  group: ${GROUP}\n  cancel-in-progress: true\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n`,
    },
  ],
  *judge({ workflows }: WorkflowModel): Iterable<WorkflowFinding> {
    for (const workflow of workflows) {
      const { jobs, concurrency, place, path, source, triggers } = workflow;
      const event = triggers.find(isOvertaken);
      if (event === undefined || concurrency !== null || place === null || jobs.length === 0) continue;
      if (jobs.every((job) => job.concurrency !== null)) continue;
      const group = triggers.some((each) => each.event === 'pull_request_target')
        ? GROUP_OF_PULL_REQUEST
        : GROUP;
      yield {
        message:
          `Each ${event.event === 'push' ? 'push to a branch' : 'push to a pull request'} starts a run of ${nameOf(workflow)}, ` +
          'and the runs that it overtakes go on. Put them into a concurrency group with cancel-in-progress.',
        path,
        range: event.range,
        fix: fixOf('suggested', 'Cancel runs that a newer push overtakes', [
          insertKey(source, place, ['concurrency:', `  group: ${group}`, '  cancel-in-progress: true', ''], {
            before: 'jobs',
          }),
        ]),
      };
    }
  },
};

function nameOf({ name, path }: Workflow): string {
  return name?.value ?? path.slice(path.lastIndexOf('/') + 1);
}

/** Whether one start of the event makes an earlier one pointless. */
function isOvertaken({ event, filters }: Trigger): boolean {
  if (event === 'pull_request' || event === 'pull_request_target') return startsOnPush(filters);
  if (event !== 'push') return false;
  const branches = filters.get('branches');
  if (branches !== undefined) return branches.some(({ value }) => /[*?+[]/.test(value));
  // With tags alone, branches don't start it.
  return filters.has('branches-ignore') || !(filters.has('tags') || filters.has('tags-ignore'));
}

/** Whether a push to the pull request starts it: not when its types are others. */
function startsOnPush(filters: Trigger['filters']): boolean {
  return filters.get('types')?.some(({ value }) => value === 'synchronize') ?? true;
}
