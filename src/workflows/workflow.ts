import type { Problem } from '../support/problem.ts';
import type { SourceText, TextRange } from '../support/source-text.ts';
import type { ActionReference } from './action-reference.ts';
import type { CronSchedule } from './cron.ts';
import type { Matrix } from './matrix.ts';
import type { Runner } from './runner.ts';

/** A value and where it is written. */
export interface Placed<Value> {
  readonly value: Value;
  readonly range: TextRange;
}

/** A key of a mapping: the key itself, and its value. */
export interface PlacedKey {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly valueRange: TextRange;
  /** Whether the value is a scalar or flow collection that ends on the line of its key, so that a line fits behind it. */
  readonly oneLine: boolean;
}

/** A mapping of the file as edits need it. */
export interface MappingPlace {
  readonly range: TextRange;
  readonly flow: boolean;
  readonly keys: readonly PlacedKey[];
}

/** Variables by name. A value may hold expressions. */
export type Environment = ReadonlyMap<string, Placed<string>>;

/** `defaults.run`. */
export interface RunDefaults {
  readonly shell: Placed<string> | null;
  readonly workingDirectory: Placed<string> | null;
}

/** One entry of `on.schedule`. */
export interface Schedule {
  readonly cron: Placed<string>;
  /** Null when the expression can't be read; then there is a problem that says why. */
  readonly schedule: CronSchedule | null;
  /** IANA name; null stands for UTC. Daylight saving moves runs and drops none, so that frequencies don't depend on it. */
  readonly timezone: Placed<string> | null;
}

/** One event of `on`. */
export interface Trigger {
  /** `push`, `pull_request`, `schedule`, … */
  readonly event: string;
  readonly range: TextRange;
  /** `branches`, `branches-ignore`, `tags`, `tags-ignore`, `paths`, `paths-ignore`, `types` as far as they are written. */
  readonly filters: ReadonlyMap<string, readonly Placed<string>[]>;
  /** Of `schedule` only. */
  readonly schedules: readonly Schedule[];
}

export interface Concurrency {
  readonly group: Placed<string> | null;
  /** As written; null when it is not. */
  readonly cancelInProgress: Placed<string> | null;
  readonly range: TextRange;
}

/** `permissions`: of all scopes (`read-all`, `write-all`, or `{}`, which is `none`), or by scope. */
export interface Permissions {
  readonly all: string | null;
  readonly scopes: ReadonlyMap<string, string>;
  readonly range: TextRange;
}

/** `container`, or one of `services`. */
export interface JobContainer {
  /** Name of the service; empty for the job's own container. */
  readonly name: string;
  /** May hold expressions; null when it is not written. */
  readonly image: Placed<string> | null;
  /** What is given to `docker create` (`--gpus all`). */
  readonly options: Placed<string> | null;
  readonly environment: Environment;
}

/** The text of a `run` and where its characters stand in the file. */
export interface ScriptText {
  readonly text: string;
  /** Where the script's character at this offset stands in the file. Of a blank it is a place near by. */
  sourceOffset(offset: number): number;
  /** Whether characters are written as they are read, so that a change of the script can be written into the file. */
  readonly verbatim: boolean;
  /** `run`'s value. */
  readonly range: TextRange;
}

export interface Step {
  /** Position among the steps, from 0. */
  readonly index: number;
  readonly place: MappingPlace;
  readonly id: string | null;
  readonly name: Placed<string> | null;
  /** `if`, as written. */
  readonly condition: Placed<string> | null;
  readonly uses: Placed<ActionReference> | null;
  /** `with`, by the lower-case name of the input. */
  readonly inputs: ReadonlyMap<string, Placed<string>>;
  /** The mapping of `with`; null without one. */
  readonly inputsPlace: MappingPlace | null;
  readonly run: ScriptText | null;
  /** `shell` as written at the step. */
  readonly shell: Placed<string> | null;
  readonly workingDirectory: Placed<string> | null;
  readonly environment: Environment;
  readonly timeoutMinutes: Placed<number> | null;
}

export interface Job {
  readonly id: string;
  readonly idRange: TextRange;
  readonly place: MappingPlace;
  readonly name: Placed<string> | null;
  readonly needs: readonly Placed<string>[];
  readonly condition: Placed<string> | null;
  /** Null for a job that calls a workflow. */
  readonly runner: Runner | null;
  /** The workflow that the job calls: `./.github/workflows/x.yml` or `owner/repo/.github/workflows/x.yml@ref`. */
  readonly calls: Placed<ActionReference> | null;
  /** Null without a matrix. */
  readonly matrix: Matrix | null;
  readonly defaults: RunDefaults;
  readonly environment: Environment;
  readonly container: JobContainer | null;
  readonly services: readonly JobContainer[];
  readonly steps: readonly Step[];
  readonly permissions: Permissions | null;
  readonly concurrency: Concurrency | null;
  /** A number, or what is written (an expression); null when it is not written. */
  readonly timeoutMinutes: Placed<number | string> | null;
}

/** A file of `.github/workflows`. */
export interface Workflow {
  readonly path: string;
  readonly source: SourceText;
  /** Null when the file is no mapping. */
  readonly place: MappingPlace | null;
  readonly name: Placed<string> | null;
  readonly triggers: readonly Trigger[];
  readonly environment: Environment;
  readonly defaults: RunDefaults;
  readonly permissions: Permissions | null;
  readonly concurrency: Concurrency | null;
  readonly jobs: readonly Job[];
  readonly problems: readonly Problem[];
}

/** An `action.yml` that is made of steps. */
export interface CompositeAction {
  readonly path: string;
  readonly source: SourceText;
  readonly name: Placed<string> | null;
  /** Defaults of the inputs, by lower-case name; null for an input without one. */
  readonly inputs: ReadonlyMap<string, string | null>;
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
}

/** How long GitHub lets a job run that says nothing (workflow syntax, `jobs.<job_id>.timeout-minutes`). */
export const DEFAULT_TIMEOUT_MINUTES = 360;
