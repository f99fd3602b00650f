import { boundsOf, exact, type Quantity, sum, unknown } from '../support/quantity.ts';
import { cachesOf } from './caches.ts';
import { runFrequency } from './cron.ts';
import type { WorkflowFacts } from './facts.ts';
import { installsOf } from './python-installs.ts';
import type { WorkflowModel } from './repository.ts';
import type { RunningJob } from './running-job.ts';
import { DEFAULT_TIMEOUT_MINUTES, type Workflow } from './workflow.ts';

/** What an estimate of minutes assumes; it is shown beside the result. */
export interface MinuteAssumptions {
  /** Megabits per second at which distributions are downloaded, from the slowest to the fastest that is believed. */
  readonly bandwidth: readonly [slowest: number, fastest: number];
  /** Calendar year of which the scheduled starts are counted. */
  readonly year: number;
}

/** Minutes of which only bounds can be known. `atMost` is null where nothing bounds them. */
export interface MinuteBounds {
  readonly atLeast: number;
  readonly atMost: number | null;
}

export interface JobMinutes {
  readonly workflow: string;
  readonly job: string;
  /** Copies that a matrix makes; null when that is not known. */
  readonly copies: number | null;
  /** Whether a cache may spare downloads: a step restores one, or the machine keeps its disk. */
  readonly cached: boolean;
  /** Download of its installs, of one copy, with nothing cached. Installs that may not run count as 0 to all. */
  readonly download: Quantity;
  /** Minutes of that download, of one copy. */
  readonly downloadMinutes: Quantity;
  /**
   * Minutes of one copy in all: at most its time limit, and at least those of the download where nothing is cached. What
   * the rest of the job takes is not known.
   */
  readonly total: MinuteBounds;
}

export interface WorkflowMinutes {
  readonly path: string;
  readonly jobs: readonly JobMinutes[];
  /** Minutes of downloads in one run, all jobs and copies together. */
  readonly downloadPerRun: Quantity;
  readonly totalPerRun: MinuteBounds;
  /** Scheduled starts, exactly, and those by other events as far as they are known. */
  readonly runsPerMonth: Quantity;
  readonly downloadPerMonth: Quantity;
  readonly totalPerMonth: MinuteBounds;
}

/**
 * The minutes of the workflows that events start, by path. A lower bound of what is billed, too: GitHub rounds each
 * job up to whole minutes.
 * @throws RangeError when a bandwidth is not above 0, or the slowest is faster than the fastest.
 */
export function estimateMinutes(
  model: WorkflowModel,
  facts: WorkflowFacts,
  assumptions: MinuteAssumptions,
): readonly WorkflowMinutes[] {
  const [slowest, fastest] = assumptions.bandwidth;
  if (!(slowest > 0) || !(fastest >= slowest) || !Number.isFinite(fastest))
    throw new RangeError('a bandwidth is two numbers above 0, the slower one first');
  return model.workflows.flatMap((workflow) => {
    const running = model.jobs.filter((job) => job.workflow === workflow);
    return running.length === 0 ? [] : [minutesOf(workflow, running, facts, assumptions)];
  });
}

function minutesOf(
  workflow: Workflow,
  running: readonly RunningJob[],
  facts: WorkflowFacts,
  assumptions: MinuteAssumptions,
): WorkflowMinutes {
  const jobs = running.map((job) => jobMinutes(job, facts, assumptions));
  const downloadPerRun = sum(
    jobs.map(({ downloadMinutes, copies }) =>
      copies === null ? unknown(boundsOf(downloadMinutes)[0]) : times(downloadMinutes, exact(copies)),
    ),
  );
  const totalPerRun = addBounds(
    jobs.map(({ total, copies }) =>
      copies === null
        ? { atLeast: total.atLeast, atMost: null }
        : {
            atLeast: total.atLeast * copies,
            atMost: total.atMost === null ? null : total.atMost * copies,
          },
    ),
  );
  const runsPerMonth = startsPerMonth(workflow, facts, assumptions.year);
  const [fewest, most] = boundsOf(runsPerMonth);
  return {
    path: workflow.path,
    jobs,
    downloadPerRun,
    totalPerRun,
    runsPerMonth,
    downloadPerMonth: times(downloadPerRun, runsPerMonth),
    totalPerMonth: {
      atLeast: totalPerRun.atLeast * fewest,
      atMost: totalPerRun.atMost === null || !Number.isFinite(most) ? null : totalPerRun.atMost * most,
    },
  };
}

function jobMinutes(job: RunningJob, facts: WorkflowFacts, { bandwidth }: MinuteAssumptions): JobMinutes {
  const download = downloadOf(job, facts);
  const downloadMinutes = minutesAt(download, bandwidth);
  const conditional = job.job.condition !== null || job.callers.some(({ condition }) => condition !== null);
  const cached = mayBeCached(job);
  return {
    workflow: job.workflow.path,
    job: [...job.callers.map(({ id }) => id), job.job.id].join(' / '),
    copies: job.copies,
    cached,
    download,
    downloadMinutes,
    total: {
      atLeast: conditional || cached ? 0 : boundsOf(downloadMinutes)[0],
      atMost: job.job.calls === null ? limitOf(job) : null,
    },
  };
}

/** Any cache of Python's counts, on or not known: which of them spares which download is another question. */
function mayBeCached(job: RunningJob): boolean {
  return (
    job.runners.some(({ hosting }) => hosting !== 'github') ||
    cachesOf(job).some(
      ({ state, subjects }) => state !== 'off' && subjects.some((subject) => subject !== 'other'),
    )
  );
}

/** The time limit; GitHub's own machines stop every job at the default, too. */
function limitOf({ job, runners }: RunningJob): number | null {
  const ownMachines = runners.length > 0 && runners.every(({ hosting }) => hosting === 'github');
  const value = job.timeoutMinutes?.value ?? DEFAULT_TIMEOUT_MINUTES;
  if (typeof value !== 'number') return ownMachines ? DEFAULT_TIMEOUT_MINUTES : null;
  return ownMachines ? Math.min(value, DEFAULT_TIMEOUT_MINUTES) : value;
}

/** All installs of a job; of a job or step with a condition, of a called workflow that is not read, only bounds. */
function downloadOf(job: RunningJob, facts: WorkflowFacts): Quantity {
  const whole = job.job.condition === null && job.callers.every(({ condition }) => condition === null);
  const parts = installsOf(job).map((install) => {
    const bytes = facts.downloadOf(install, job);
    return whole && !install.conditional ? bytes : atMost(bytes);
  });
  const unread = job.job.calls !== null || job.steps.some(({ readable }) => !readable);
  return sum(unread ? [...parts, unknown()] : parts);
}

/** The quantity of something that may not happen. */
function atMost(bytes: Quantity): Quantity {
  const [, high] = boundsOf(bytes);
  return bytes.provenance === 'unknown'
    ? unknown()
    : { provenance: 'estimated', value: high / 2, interval: [0, high] };
}

/** Bytes as minutes: the middle of the bandwidths for the value, their ends for the interval. */
function minutesAt(bytes: Quantity, [slowest, fastest]: readonly [number, number]): Quantity {
  const minutes = (amount: number, megabits: number) => (amount * 8) / (megabits * 1e6) / 60;
  if (bytes.provenance === 'unknown') return unknown(minutes(bytes.atLeast, fastest));
  const [low, high] = boundsOf(bytes);
  if (high === 0) return exact(0);
  return {
    provenance: 'estimated',
    value: minutes(bytes.value, Math.sqrt(slowest * fastest)),
    interval: [minutes(low, fastest), minutes(high, slowest)],
  };
}

/** How often a workflow starts in a month. Unknown, with its schedules as the lower bound, when other events start it too. */
export function startsPerMonth(workflow: Workflow, facts: WorkflowFacts, year: number): Quantity {
  const schedules = workflow.triggers.flatMap(({ schedules: entries }) => entries);
  const scheduled = sum(
    schedules.map(({ schedule }) =>
      schedule === null ? unknown() : exact(runFrequency(schedule, year).perMonth),
    ),
  );
  const byEvents = facts.eventsPerMonth(workflow);
  if (byEvents !== null) return sum([scheduled, byEvents]);
  const onlySchedule = workflow.triggers.every(
    ({ event }) => event === 'schedule' || event === 'workflow_call',
  );
  return onlySchedule ? scheduled : sum([scheduled, unknown()]);
}

/** The product of two quantities that are not negative. */
function times(a: Quantity, b: Quantity): Quantity {
  const [aLow, aHigh] = boundsOf(a);
  const [bLow, bHigh] = boundsOf(b);
  if (aHigh === 0 || bHigh === 0) return exact(0);
  if (a.provenance === 'unknown' || b.provenance === 'unknown') return unknown(aLow * bLow);
  const value = a.value * b.value;
  if (a.provenance === 'exact' && b.provenance === 'exact') return exact(value);
  return { provenance: 'estimated', value, interval: [aLow * bLow, aHigh * bHigh] };
}

function addBounds(parts: readonly MinuteBounds[]): MinuteBounds {
  return parts.reduce<MinuteBounds>(
    (total, part) => ({
      atLeast: total.atLeast + part.atLeast,
      atMost: total.atMost === null || part.atMost === null ? null : total.atMost + part.atMost,
    }),
    { atLeast: 0, atMost: 0 },
  );
}

/** The same workflow before and after a change. */
export interface MinuteChange {
  readonly path: string;
  readonly before: WorkflowMinutes;
  readonly after: WorkflowMinutes;
  /**
   * Minutes of downloads that a month has less, from the bounds of both sides: what stays the same in both is not known
   * better by it. Unknown where either is.
   */
  readonly savedPerMonth: Quantity;
  readonly savedPerRun: Quantity;
}

/**
 * The workflows that stand in both lists, by path. The bandwidth is one for both sides, so that at each of its ends the
 * difference is taken, and not between the slowest of one and the fastest of the other.
 */
export function compareMinutes(
  before: readonly WorkflowMinutes[],
  after: readonly WorkflowMinutes[],
): readonly MinuteChange[] {
  const byPath = new Map(after.map((minutes) => [minutes.path, minutes]));
  return before.flatMap((old) => {
    const now = byPath.get(old.path);
    if (now === undefined) return [];
    return [
      {
        path: old.path,
        before: old,
        after: now,
        savedPerMonth: savedOf(old.downloadPerMonth, now.downloadPerMonth),
        savedPerRun: savedOf(old.downloadPerRun, now.downloadPerRun),
      },
    ];
  });
}

function savedOf(before: Quantity, after: Quantity): Quantity {
  if (before.provenance === 'unknown' || after.provenance === 'unknown')
    return unknown(Math.max(0, boundsOf(before)[0] - boundsOf(after)[1]));
  const value = before.value - after.value;
  if (before.provenance === 'exact' && after.provenance === 'exact') return exact(value);
  const [beforeLow, beforeHigh] = boundsOf(before);
  const [afterLow, afterHigh] = boundsOf(after);
  const ends = [beforeLow - afterLow, beforeHigh - afterHigh, value];
  return { provenance: 'estimated', value, interval: [Math.min(...ends), Math.max(...ends)] };
}
