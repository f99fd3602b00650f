import type { SourceText } from '../support/source-text.ts';
import { FileReading, isNothing } from './mapping-reader.ts';
import { readConcurrency, readJob, readPermissions, readRunDefaults } from './read-job.ts';
import { readSteps } from './read-steps.ts';
import { readTriggers } from './read-triggers.ts';
import type { CompositeAction, Job, Workflow } from './workflow.ts';
import { entryOf, readYamlTree, type YamlMapping } from './yaml-tree.ts';

/** Jobs of one workflow that are read. */
const MAXIMUM_JOBS = 1000;

/** Whether GitHub takes a file at this repository path for a workflow. */
export function isWorkflowPath(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** Whether a file at this repository path is the manifest of an action. */
export function isActionPath(path: string): boolean {
  return /(?:^|\/)action\.ya?ml$/.test(path);
}

/**
 * The workflow that a file describes (GitHub docs, "Workflow syntax for GitHub Actions"). Never throws for what the
 * file contains: what can't be read is among the problems, and what can be read stands beside it. Expressions are kept
 * as they are written.
 */
export function readWorkflow(source: SourceText): Workflow {
  const tree = readYamlTree(source);
  const reading = new FileReading(source, tree.problems);
  const root = tree.root === null ? null : reading.mapping(tree.root, 'a workflow');
  if (tree.root === null && tree.problems.length === 0) reading.report(null, 'the workflow is empty');
  return {
    path: source.path,
    source,
    place: root === null ? null : reading.place(root),
    name: root === null ? null : reading.text(root, 'name'),
    triggers: root === null ? [] : readTriggers(reading, root),
    environment: root === null ? new Map() : reading.environment(root),
    defaults: root === null ? { shell: null, workingDirectory: null } : readRunDefaults(reading, root),
    permissions: root === null ? null : readPermissions(reading, root),
    concurrency: root === null ? null : readConcurrency(reading, root),
    jobs: root === null ? [] : readJobs(reading, root),
    problems: reading.problems,
  };
}

function readJobs(reading: FileReading, root: YamlMapping): readonly Job[] {
  const entry = entryOf(root, 'jobs');
  const jobs = reading.mapping(entry?.value, 'jobs');
  if (entry === undefined || isNothing(entry.value))
    reading.report(entry?.keyRange ?? null, 'the workflow has no jobs', 'Add one under jobs:.');
  if (jobs === null) return [];
  if (jobs.entries.length > MAXIMUM_JOBS)
    reading.report(jobs.range, `only the first ${MAXIMUM_JOBS} jobs are read`, '', 'warning');
  return jobs.entries.slice(0, MAXIMUM_JOBS).flatMap(({ key, keyRange, value }) => {
    const job = readJob(reading, key, keyRange, value);
    return job === null ? [] : [job];
  });
}

/**
 * The composite action that an `action.yml` describes; null for an action of another kind (JavaScript, Docker) and for
 * a file that is no action. Never throws for what the file contains.
 */
export function readCompositeAction(source: SourceText): CompositeAction | null {
  const tree = readYamlTree(source);
  const reading = new FileReading(source, tree.problems);
  if (tree.root?.kind !== 'mapping') return null;
  const runs = entryOf(tree.root, 'runs')?.value;
  if (runs?.kind !== 'mapping') return null;
  const using = entryOf(runs, 'using')?.value;
  if (using?.kind !== 'scalar' || using.text.toLowerCase() !== 'composite') return null;
  const inputs = new Map<string, string | null>();
  for (const { key, value } of reading.mapping(entryOf(tree.root, 'inputs')?.value, 'inputs')?.entries ??
    []) {
    const mapping = reading.mapping(value, `the input ${key}`);
    const standard = mapping === null ? null : reading.text(mapping, 'default');
    inputs.set(key.toLowerCase(), standard?.value ?? null);
  }
  return {
    path: source.path,
    source,
    name: reading.text(tree.root, 'name'),
    inputs,
    steps: readSteps(reading, entryOf(runs, 'steps')?.value),
    problems: reading.problems,
  };
}
