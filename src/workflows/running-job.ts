import type { KnownCommand } from '../shell/known-command.ts';
import type { ShellCommand } from '../shell/script.ts';
import type { SourceText } from '../support/source-text.ts';
import type { KnownValues } from './expression.ts';
import type { RunnerKind } from './runner.ts';
import type { Job, Step, Workflow } from './workflow.ts';

/** A command of a step's script, and what it is known to be. */
export interface StepCommand {
  readonly command: ShellCommand;
  readonly known: KnownCommand | null;
}

/** A step where it is run: a job's own, or one of a composite action that the job uses. */
export interface RunningStep {
  readonly step: Step;
  /** The file in which it stands. */
  readonly source: SourceText;
  /** The steps that use the action in which it stands, outermost first; empty for a job's own step. */
  readonly via: readonly Step[];
  /** The program that runs its script: `bash`, `pwsh`, `cmd`, `python`; null when an expression decides. */
  readonly shell: string | null;
  /** Folder of the repository in which its script starts, `` for the root; null when it is not known. */
  readonly folder: string | null;
  /** Variables with which its script starts. Expressions in their values are masked (`maskExpressions`). */
  readonly environment: ReadonlyMap<string, string>;
  /** Its commands; empty for `uses`, and for a script that can't be read. */
  readonly commands: readonly StepCommand[];
  /** Whether the script was read whole. */
  readonly readable: boolean;
}

/** A job where it is run: of a workflow that an event starts, or of one that such a workflow calls. */
export interface RunningJob {
  /** The workflow that is started. */
  readonly workflow: Workflow;
  /** The workflow in which the job stands. */
  readonly file: Workflow;
  readonly job: Job;
  /** The jobs that call the workflow in which it stands, outermost first. */
  readonly callers: readonly Job[];
  /** How many jobs GitHub makes of it: its matrix and those of its callers. Null when one is not known. */
  readonly copies: number | null;
  /** The machines it runs on, one for each that its matrix gives; one when the matrix is not known. */
  readonly runners: readonly RunnerKind[];
  /** Values that its expressions read, as far as they are the same in all its copies. */
  readonly known: KnownValues;
  readonly steps: readonly RunningStep[];
  /** What could not be followed, sentences without a full stop, sorted. */
  readonly gaps: readonly string[];
}
