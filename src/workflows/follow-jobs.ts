import { byCodeUnit } from '../support/compare.ts';
import type { SourceText } from '../support/source-text.ts';
import { evaluateText, holdsExpression, type KnownValues, maskExpressions } from './expression.ts';
import { type RunnerKind, runnerKind } from './runner.ts';
import type { RunningJob, RunningStep } from './running-job.ts';
import { shellOf } from './step-shell.ts';
import type { CompositeAction, Environment, Job, RunDefaults, Step, Workflow } from './workflow.ts';

/** How deep workflows call workflows, and composite actions use composite actions: GitHub's own limit. */
const MAXIMUM_DEPTH = 10;
/** Jobs that are followed, those that call others included, and steps of all jobs together. */
const MAXIMUM_JOBS = 2000;
const MAXIMUM_STEPS = 20_000;

/** What may still be followed. */
interface Budget {
  jobs: number;
  steps: number;
}

/** The files among which calls are followed, by repository path. */
export interface KnownFiles {
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** By the folder of the action. */
  readonly actions: ReadonlyMap<string, CompositeAction>;
}

/** A running job whose scripts are not yet read. */
export type FollowedJob = Omit<RunningJob, 'steps'> & { readonly steps: readonly FollowedStep[] };
export type FollowedStep = Omit<RunningStep, 'commands' | 'readable'>;

/** Whether some event other than a call starts the workflow. */
function isStarted(workflow: Workflow): boolean {
  return workflow.triggers.length === 0 || workflow.triggers.some(({ event }) => event !== 'workflow_call');
}

/**
 * The jobs that run when events start the workflows: their own, and those of the workflows of the repository that they
 * call. A workflow that can only be called, and that nothing calls, stands for itself.
 */
export function followJobs(files: KnownFiles): readonly FollowedJob[] {
  const followed: FollowedJob[] = [];
  const called = new Set<Workflow>();
  const budget: Budget = { jobs: MAXIMUM_JOBS, steps: MAXIMUM_STEPS };
  const visit = (place: CallPlace): void => {
    for (const job of place.file.jobs) {
      if (budget.jobs <= 0) return;
      budget.jobs -= 1;
      const inside = { ...place, copies: copiesOf(place.copies, job) };
      const target =
        job.calls?.value.kind === 'local' ? files.workflows.get(job.calls.value.path) : undefined;
      const isLoop = target !== undefined && (target === place.file || place.trail.includes(target));
      if (target !== undefined && !isLoop && place.callers.length < MAXIMUM_DEPTH) {
        called.add(target);
        visit({
          ...inside,
          file: target,
          callers: [...place.callers, job],
          trail: [...place.trail, place.file],
        });
      } else followed.push(followJob(job, inside, files, budget));
    }
  };
  const start = (workflow: Workflow): void =>
    visit({ workflow, file: workflow, callers: [], trail: [], copies: 1 });
  const workflows = [...files.workflows.values()];
  for (const workflow of workflows) if (isStarted(workflow)) start(workflow);
  for (const workflow of workflows) if (!isStarted(workflow) && !called.has(workflow)) start(workflow);
  return followed;
}

interface CallPlace {
  readonly workflow: Workflow;
  readonly file: Workflow;
  readonly callers: readonly Job[];
  readonly trail: readonly Workflow[];
  readonly copies: number | null;
}

function copiesOf(outer: number | null, job: Job): number | null {
  if (job.matrix === null) return outer;
  const own = job.matrix.combinations;
  return outer === null || own === null ? null : outer * own.length;
}

function followJob(job: Job, place: CallPlace, files: KnownFiles, budget: Budget): FollowedJob {
  const gaps = new Set<string>();
  if (job.calls !== null)
    gaps.add(`the workflow ${job.calls.value.written} that the job ${job.id} calls is not read`);
  if (job.matrix !== null && job.matrix.combinations === null)
    gaps.add(`the matrix of the job ${job.id} is not known: ${job.matrix.reason}`);
  const runners = runnersOf(job);
  const known = commonValues(job);
  const steps = new StepFollower(job, place.file, runners, known, files, gaps, budget).follow();
  return {
    workflow: place.workflow,
    file: place.file,
    job,
    callers: place.callers,
    copies: place.copies,
    runners,
    known,
    steps,
    gaps: [...gaps].sort(byCodeUnit),
  };
}

/** The different machines that a job's matrix gives. */
function runnersOf(job: Job): readonly RunnerKind[] {
  const { runner } = job;
  if (runner === null) return [];
  const kinds = new Map<string, RunnerKind>();
  for (const combination of job.matrix?.combinations ?? [new Map()]) {
    const kind = runnerKind(runner, matrixValues(combination));
    kinds.set(JSON.stringify(kind), kind);
  }
  return [...kinds.values()];
}

function matrixValues(combination: ReadonlyMap<string, string>): KnownValues {
  return new Map([...combination].map(([name, value]) => [`matrix.${name}`, value]));
}

/** What all combinations of the matrix have in common. */
function commonValues(job: Job): KnownValues {
  const [first, ...others] = job.matrix?.combinations ?? [];
  if (first === undefined) return new Map();
  return matrixValues(
    new Map([...first].filter(([name, value]) => others.every((other) => other.get(name) === value))),
  );
}

class StepFollower {
  readonly #job: Job;
  readonly #file: Workflow;
  readonly #runners: readonly RunnerKind[];
  readonly #known: KnownValues;
  readonly #files: KnownFiles;
  readonly #gaps: Set<string>;
  readonly #budget: Budget;
  readonly #steps: FollowedStep[] = [];

  constructor(
    job: Job,
    file: Workflow,
    runners: readonly RunnerKind[],
    known: KnownValues,
    files: KnownFiles,
    gaps: Set<string>,
    budget: Budget,
  ) {
    this.#job = job;
    this.#file = file;
    this.#runners = runners;
    this.#known = known;
    this.#files = files;
    this.#gaps = gaps;
    this.#budget = budget;
  }

  follow(): readonly FollowedStep[] {
    const { environment, defaults } = this.#job;
    this.#visit(this.#job.steps, {
      source: this.#file.source,
      via: [],
      actions: [],
      known: this.#known,
      defaults: [defaults, this.#file.defaults],
      environments: [this.#file.environment, environment],
    });
    return this.#steps;
  }

  #visit(steps: readonly Step[], place: StepPlace): void {
    for (const step of steps) {
      if (this.#budget.steps <= 0) {
        this.#gaps.add(`only the first ${MAXIMUM_STEPS} steps of all workflows are followed`);
        return;
      }
      this.#budget.steps -= 1;
      this.#steps.push(this.#followed(step, place));
      const uses = step.uses?.value;
      if (uses?.kind !== 'local') continue;
      const action = this.#files.actions.get(uses.path);
      if (action === undefined)
        this.#gaps.add(`the action ${uses.written} is not one of steps, or is not in the repository`);
      else if (!place.actions.includes(action) && place.actions.length < MAXIMUM_DEPTH)
        this.#visit(action.steps, {
          source: action.source,
          via: [...place.via, step],
          actions: [...place.actions, action],
          known: inputValues(step, action, place.known),
          // A composite action's steps know nothing of the defaults of the workflow; they say their shell themselves.
          defaults: [],
          environments: [...place.environments, step.environment],
        });
    }
  }

  #followed(step: Step, place: StepPlace): FollowedStep {
    const { known } = place;
    const shells = [step.shell, ...place.defaults.map(({ shell }) => shell)];
    const folders = [
      step.workingDirectory,
      ...place.defaults.map(({ workingDirectory }) => workingDirectory),
    ];
    return {
      step,
      source: place.source,
      via: place.via,
      shell: shellOf(shells, this.#runners, known),
      folder: folderOf(folders.find((folder) => folder !== null)?.value ?? '.', known),
      environment: variablesOf([...place.environments, step.environment], known),
    };
  }
}

interface StepPlace {
  readonly source: SourceText;
  readonly via: readonly Step[];
  readonly actions: readonly CompositeAction[];
  readonly known: KnownValues;
  readonly defaults: readonly RunDefaults[];
  readonly environments: readonly Environment[];
}

/** The inputs that a composite action's expressions read: those given, and the defaults of the others. */
function inputValues(step: Step, action: CompositeAction, known: KnownValues): KnownValues {
  const values = new Map<string, string>();
  for (const [name, standard] of action.inputs) {
    const given = step.inputs.get(name)?.value ?? standard ?? '';
    const value = evaluateText(given, known);
    if (value !== null && !holdsExpression(value)) values.set(`inputs.${name}`, value);
  }
  return values;
}

/** A working directory as a folder of the repository; null when it is not known, or lies outside. */
function folderOf(written: string, known: KnownValues): string | null {
  const value = evaluateText(written, new Map([...known, ['github.workspace', '.']]));
  if (value === null || /^(?:\/|~|[A-Za-z]:)/.test(value)) return null;
  const parts: string[] = [];
  for (const part of value.split(/[\\/]/)) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Variables by name, of the last level that has them. An expression in a value is masked: only the run knows it. */
function variablesOf(levels: readonly Environment[], known: KnownValues): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const level of levels)
    for (const [name, { value }] of level) {
      variables.set(name, evaluateText(value, known) ?? maskExpressions(value));
    }
  return variables;
}
