/** A schedule as POSIX cron and GitHub read it: for each field the values at which it holds. */
export interface CronSchedule {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: readonly number[];
  readonly months: readonly number[];
  /** 0 is Sunday. */
  readonly daysOfWeek: readonly number[];
  /**
   * Whether the field was written without `*` in front. When both are, a day needs to match only one of them; a step behind `*`
   * counts as `*` there, as in Vixie's cron. GitHub does not say how it reads that case.
   */
  readonly daysOfMonthRestricted: boolean;
  readonly daysOfWeekRestricted: boolean;
}

export type CronResult =
  | { readonly ok: true; readonly schedule: CronSchedule }
  | { readonly ok: false; readonly message: string };

interface Field {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly names: readonly string[];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

const FIELDS = {
  minute: { label: 'minute', low: 0, high: 59, names: [] },
  hour: { label: 'hour', low: 0, high: 23, names: [] },
  dayOfMonth: { label: 'day of the month', low: 1, high: 31, names: [] },
  month: { label: 'month', low: 1, high: 12, names: MONTHS },
  dayOfWeek: { label: 'day of the week', low: 0, high: 6, names: WEEKDAYS },
} satisfies Record<string, Field>;

/** GitHub starts scheduled runs at most this often (docs, "Events that trigger workflows", schedule). */
export const SHORTEST_INTERVAL_MINUTES = 5;

/**
 * Reads the five fields of a cron expression: `*`, values, names of months and days, ranges, lists and steps. Not
 * `@daily` and the like, which GitHub refuses. The message of what is wrong is a sentence without a full stop.
 */
export function parseCron(expression: string): CronResult {
  if (expression.length > 1000) return { ok: false, message: 'the cron expression is too long' };
  const written = expression.trim().split(/\s+/);
  const [minute, hour, dayOfMonth, month, dayOfWeek] = written;
  if (
    minute === undefined ||
    hour === undefined ||
    dayOfMonth === undefined ||
    month === undefined ||
    dayOfWeek === undefined ||
    written.length !== 5
  )
    return {
      ok: false,
      message: `a cron expression has five fields, this one has ${expression.trim() === '' ? 0 : written.length}`,
    };
  const values = {
    minutes: readField(minute, FIELDS.minute),
    hours: readField(hour, FIELDS.hour),
    daysOfMonth: readField(dayOfMonth, FIELDS.dayOfMonth),
    months: readField(month, FIELDS.month),
    daysOfWeek: readField(dayOfWeek, FIELDS.dayOfWeek),
  };
  for (const value of Object.values(values))
    if (typeof value === 'string') return { ok: false, message: value };
  const { minutes, hours, daysOfMonth, months, daysOfWeek } = values;
  if (
    typeof minutes === 'string' ||
    typeof hours === 'string' ||
    typeof daysOfMonth === 'string' ||
    typeof months === 'string' ||
    typeof daysOfWeek === 'string'
  )
    return { ok: false, message: 'a field of the cron expression cannot be read' };
  return {
    ok: true,
    schedule: {
      minutes,
      hours,
      daysOfMonth,
      months,
      daysOfWeek,
      daysOfMonthRestricted: !dayOfMonth.startsWith('*'),
      daysOfWeekRestricted: !dayOfWeek.startsWith('*'),
    },
  };
}

/** The values of a field in ascending order, or what is wrong with it. */
function readField(text: string, field: Field): readonly number[] | string {
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^(\*|[a-z]{3}|\d{1,4})(?:-([a-z]{3}|\d{1,4}))?(?:\/(\d{1,4}))?$/i.exec(part);
    const [, first, last, step] = match ?? [];
    if (first === undefined || (first === '*' && last !== undefined))
      return `the ${field.label} "${part.slice(0, 40)}" cannot be read`;
    const start = first === '*' ? field.low : numberOf(first, field);
    // `5/15` counts from 5 to the end, as GitHub's examples do.
    const end =
      last !== undefined ? numberOf(last, field) : first === '*' || step !== undefined ? field.high : start;
    if (start === null || end === null)
      return `the ${field.label} "${part}" is not between ${field.low} and ${field.high}`;
    const width = step === undefined ? 1 : Number(step);
    if (width < 1) return `the step of the ${field.label} "${part}" is 0`;
    if (end < start) return `the range of the ${field.label} "${part}" ends before it starts`;
    for (let value = start; value <= end; value += width) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

function numberOf(text: string, field: Field): number | null {
  const named = field.names.indexOf(text.toLowerCase());
  const value = named !== -1 ? named + field.low : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= field.low && value <= field.high ? value : null;
}

/** The moments of a day at which the schedule holds, as minutes since midnight, ascending. */
function minutesOfDay(schedule: CronSchedule, date: Date): readonly number[] {
  if (!holdsOn(schedule, date)) return [];
  return schedule.hours.flatMap((hour) => schedule.minutes.map((minute) => hour * 60 + minute));
}

function holdsOn(schedule: CronSchedule, date: Date): boolean {
  if (!schedule.months.includes(date.getUTCMonth() + 1)) return false;
  const inMonth = schedule.daysOfMonth.includes(date.getUTCDate());
  const inWeek = schedule.daysOfWeek.includes(date.getUTCDay());
  return schedule.daysOfMonthRestricted && schedule.daysOfWeekRestricted
    ? inMonth || inWeek
    : inMonth && inWeek;
}

const DAY = 86_400_000;

/** How often something starts. */
export interface RunFrequency {
  /** In the calendar year. */
  readonly perYear: number;
  /** `perYear / 12`. */
  readonly perMonth: number;
  /** Minutes between two neighbouring starts in the year, the least of them; null with fewer than two. */
  readonly shortestInterval: number | null;
}

/**
 * How often one schedule starts in a calendar year, counted moment by moment. GitHub starts nothing more often than
 * every five minutes: closer moments are counted as one start per five minutes. Each `cron` entry of a workflow
 * starts runs of its own.
 */
export function runFrequency(schedule: CronSchedule, year: number): RunFrequency {
  let perYear = 0;
  let previous: number | null = null;
  let shortest: number | null = null;
  const end = Date.UTC(year + 1, 0, 1);
  for (let day = Date.UTC(year, 0, 1); day < end; day += DAY)
    for (const minute of minutesOfDay(schedule, new Date(day))) {
      const moment = day / 60_000 + minute;
      const since: number | null = previous === null ? null : moment - previous;
      if (since !== null && since < SHORTEST_INTERVAL_MINUTES) continue;
      if (since !== null && (shortest === null || since < shortest)) shortest = since;
      previous = moment;
      perYear += 1;
    }
  return { perYear, perMonth: perYear / 12, shortestInterval: shortest };
}
