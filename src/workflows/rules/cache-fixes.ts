import type { TextEdit } from '../../support/text-edit.ts';
import { actionName, majorVersion } from '../action-reference.ts';
import { type CacheSubject, type CacheUse, restOfLine } from '../caches.ts';
import { appendToScalar, insertKey, type KeyLines, replaceScalar } from '../edits.ts';
import { holdsExpression, writeExpression } from '../expression.ts';
import type { WorkflowFacts } from '../facts.ts';
import type { RunningJob, RunningStep } from '../running-job.ts';
import { advice, fixOf, type WorkflowFix } from './rule.ts';

/** What a fix has to know beside the step. */
export interface CacheCircumstances {
  readonly job: RunningJob;
  readonly facts: WorkflowFacts;
  /** What decides what the job installs. */
  readonly files: readonly string[];
}

/**
 * The inputs that make setup-python keep a cache. The action fails when it finds none of the files, so that there are
 * no edits where the files are not known, or where nothing has checked them out before it, and a safe fix only where
 * all of them are known to be there. Poetry has to be installed before setup-python runs, which no edit of one step
 * brings about.
 */
export function setupPythonFix(
  step: RunningStep,
  subject: CacheSubject,
  { job, facts, files }: CacheCircumstances,
): WorkflowFix {
  const description = `Set cache: ${subject} at actions/setup-python`;
  if (subject === 'poetry') return advice(`${description}, and install Poetry before it`);
  if (files.length === 0) return advice(`${description}, and list what is installed in a requirements file`);
  if (!isCheckedOut(step, job)) return advice(`${description}, and move it behind actions/checkout`);
  const standard = subject === 'pip' ? /(?:^|\/)requirements\.txt$/ : /(?:^|\/)Pipfile\.lock$/;
  const isNamed = step.step.inputs.has('cache-dependency-path') || files.every((file) => standard.test(file));
  const named = isNamed ? [] : dependencyPath(files);
  const given = step.step.inputs.get('cache');
  const [first, ...others] = given === undefined ? [`cache: ${subject}`, ...named] : named;
  if (first === undefined) return advice(description);
  const certain = !publishes(job) && files.every((file) => facts.hasFile(file) === true);
  return fixOf(certain ? 'safe' : 'suggested', description, [addInputs(step, [first, ...others])]);
}

function isCheckedOut(step: RunningStep, { steps }: RunningJob): boolean {
  const before = steps.slice(0, steps.indexOf(step));
  // An action of the repository can only be used after a checkout.
  return (
    step.via.length > 0 ||
    before.some(({ step: { uses } }) => uses !== null && actionName(uses.value) === 'actions/checkout')
  );
}

function dependencyPath(files: readonly string[]): readonly string[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  if (others.length === 0) return [`cache-dependency-path: ${asScalar(first)}`];
  return ['cache-dependency-path: |', ...files.map((file) => `  ${file}`)];
}

/** A path as a YAML scalar. */
function asScalar(text: string): string {
  return /^[\w][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** What turns setup-uv's cache on: by its input where that says no, by a newer version where the cache was no default. */
export function setupUvFix(step: RunningStep): WorkflowFix {
  const given = step.step.inputs.get('enable-cache');
  const major = step.step.uses === null ? null : majorVersion(step.step.uses.value, restOfLine(step));
  if (major !== null && major < 5)
    return advice('Use a newer astral-sh/setup-uv: from version 5 on it caches by itself');
  if (given === undefined || holdsExpression(given.value))
    return advice('Set enable-cache: true at astral-sh/setup-uv');
  return fixOf('suggested', 'Set enable-cache: true at astral-sh/setup-uv', [
    replaceScalar(step.source, given.range, 'true'),
  ]);
}

/** A hash of the files behind the key of actions/cache. */
export function cacheKeyFix({ key, step }: CacheUse, files: readonly string[]): WorkflowFix {
  const description = 'Add a hash of the requirements to the key';
  // In a flow mapping the braces of an expression would end a plain scalar.
  const breaks = step.step.inputsPlace?.flow === true;
  if (key === null || breaks || files.length === 0 || files.some((file) => /['"\\]/.test(file)))
    return advice(description);
  const patterns = files.map((file) => `'${file}'`).join(', ');
  return fixOf('suggested', description, [
    appendToScalar(step.source, key.range, `-${writeExpression(`hashFiles(${patterns})`)}`),
  ]);
}

/** Inputs beside those that a step has, or a `with` of their own. */
function addInputs({ step, source }: RunningStep, lines: KeyLines): TextEdit | null {
  const { inputsPlace, place } = step;
  if (inputsPlace === null)
    return place.keys.some(({ key }) => key === 'with')
      ? null
      : insertKey(source, place, ['with:', ...lines.map((line) => `  ${line}`)], { after: 'uses' });
  const keys = inputsPlace.keys.map(({ key }) => key);
  const [firstKey] = keys;
  if (firstKey === undefined) return null;
  const after =
    inputsPlace.keys.find(({ key, oneLine }) => oneLine && key === 'python-version')?.key ?? firstKey;
  return insertKey(source, inputsPlace, lines, { after, before: firstKey });
}

/** Whether a run of the job may publish: what a cache brings in would go out. */
function publishes({ workflow, job }: RunningJob): boolean {
  return (
    workflow.triggers.some(
      ({ event, filters }) => event === 'release' || (event === 'push' && filters.has('tags')),
    ) ||
    job.permissions?.scopes.get('id-token') === 'write' ||
    workflow.permissions?.scopes.get('id-token') === 'write'
  );
}
