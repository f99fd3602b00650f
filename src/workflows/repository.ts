import { readShellScripts } from '../shell/read.ts';
import { recogniseCommand } from '../shell/recognise.ts';
import type { ShellScript } from '../shell/script.ts';
import { byCodeUnit } from '../support/compare.ts';
import type { Problem } from '../support/problem.ts';
import type { SourceText } from '../support/source-text.ts';
import { maskExpressions } from './expression.ts';
import { type FollowedJob, type FollowedStep, followJobs } from './follow-jobs.ts';
import { isActionPath, isWorkflowPath, readCompositeAction, readWorkflow } from './read-workflow.ts';
import type { RunningJob, RunningStep } from './running-job.ts';
import { readsAsPosix } from './step-shell.ts';
import type { CompositeAction, Workflow } from './workflow.ts';

/** All workflows of a repository, and what runs when they are started. */
export interface WorkflowModel {
  /** By path. */
  readonly workflows: readonly Workflow[];
  /** By path. */
  readonly actions: readonly CompositeAction[];
  /** Jobs as they run, calls and composite actions followed, in the order of the files. */
  readonly jobs: readonly RunningJob[];
  /** Of all files. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the workflows and composite actions among the files (others are left alone) and follows the calls between
 * them. Never throws for what files contain. The same files give the same model, in whatever order they come.
 * @throws EnvironmentError when a script needs the shell grammar and its files are missing.
 */
export async function readWorkflowModel(files: readonly SourceText[]): Promise<WorkflowModel> {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  const workflows = sorted.filter(({ path }) => isWorkflowPath(path)).map(readWorkflow);
  const actions = sorted
    .filter(({ path }) => isActionPath(path))
    .flatMap((source) => readCompositeAction(source) ?? []);
  const followed = followJobs({
    workflows: new Map(workflows.map((workflow) => [workflow.path, workflow])),
    actions: new Map(actions.map((action) => [action.path.replace(/(?:^|\/)action\.ya?ml$/, ''), action])),
  });
  return {
    workflows,
    actions,
    jobs: await withCommands(followed),
    problems: [...workflows, ...actions].flatMap(({ problems }) => problems),
  };
}

/** Reads all scripts in one call, so that the shell grammar is loaded at most once and only when one needs it. */
async function withCommands(jobs: readonly FollowedJob[]): Promise<readonly RunningJob[]> {
  const planned = new Map<FollowedStep, string>();
  for (const { steps } of jobs)
    for (const each of steps) {
      const text = each.step.run === null ? null : maskExpressions(each.step.run.text);
      if (text !== null && readsAsPosix(each.shell, text)) planned.set(each, text);
    }
  const scripts = await readShellScripts(
    [...planned].map(([{ environment }, text]) => ({ text, variables: environment })),
  );
  const read = new Map([...planned.keys()].map((step, index) => [step, scripts[index]]));
  return jobs.map((job) => ({ ...job, steps: job.steps.map((step) => runningStep(step, read.get(step))) }));
}

function runningStep(step: FollowedStep, script: ShellScript | undefined): RunningStep {
  return {
    ...step,
    commands: (script?.commands ?? []).map((command) => ({ command, known: recogniseCommand(command) })),
    readable: step.step.run === null || (script !== undefined && script.errors.length === 0),
  };
}
