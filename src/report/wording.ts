import { byCodeUnit } from '../support/compare.ts';
import { formatBytes, formatPercent } from '../support/format.ts';
import type {
  DifferenceRow,
  DistributionRow,
  Gap,
  InstallDetails,
  ReplacementDetails,
  Weight,
} from './analyze-details.ts';
import type { Finding, Location, Metric, Report, Saving, Verdict } from './report.ts';

/** The words and the order that every medium shares, without any escaping. */

/** A value in its unit, for people: `1.46 GB`, `12.5 ms`, `93.1%`. */
export function formatValue(value: number, unit: Metric['unit']): string {
  switch (unit) {
    case 'bytes':
      return formatBytes(value);
    case 'milliseconds':
      return `${formatNumber(value)} ms`;
    case 'ratio':
      return formatPercent(value);
    case 'count':
      return formatNumber(value);
    case 'per-second':
      return `${formatNumber(value)}/s`;
  }
}

/** At most three significant digits after the point, thousands apart: `12,345`, `1.25`. */
function formatNumber(value: number): string {
  const [whole = '', fraction] = String(
    Number(Math.abs(value).toPrecision(Math.abs(value) < 1000 ? 3 : 15)),
  ).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction.slice(0, 3)}`}`;
}

interface Known {
  readonly value: number | null;
  readonly provenance: Weight['provenance'];
  readonly atLeast?: number | undefined;
}

/** `532 MB` when exact or measured, `~532 MB` when estimated, `≥ 532 MB` or `unknown` when unknown. */
function formatKnown({ value, provenance, atLeast }: Known, unit: Metric['unit']): string {
  if (value === null)
    return atLeast === undefined || atLeast <= 0 ? 'unknown' : `≥ ${formatValue(atLeast, unit)}`;
  return `${provenance === 'estimated' ? '~' : ''}${formatValue(value, unit)}`;
}

export function formatWeight(weight: Weight): string {
  return formatKnown(weight, 'bytes');
}

export function formatMetric(metric: Metric): string {
  return formatKnown({ ...metric, atLeast: metric.interval?.[0] }, metric.unit);
}

/**
 * `36 MB installed`, `~36 MB installed` for an estimate, `−36 MB installed` when the change adds weight,
 * and empty when the saving is not known.
 */
export function formatSaving(saving: Saving | undefined): string {
  const bytes = savedBytes(saving);
  if (saving === undefined || bytes === null) return '';
  const sign = saving.bytes === null ? '≥ ' : saving.provenance === 'estimated' ? '~' : '';
  return `${sign}${formatBytes(bytes)} ${SAVED[saving.kind]}`;
}

const SAVED: Readonly<Record<Saving['kind'], string>> = {
  installed: 'installed',
  download: 'download',
  image: 'image',
};

/** Bytes saved; for an unknown saving its lower bound when that is above 0, else null. */
export function savedBytes(saving: Saving | undefined): number | null {
  if (saving === undefined) return null;
  const low = saving.interval?.[0] ?? 0;
  return saving.bytes ?? (low > 0 ? low : null);
}

/** The sum for people: known as well as the least known part, with a lower bound when a part is unknown. */
export function sumWeights(weights: readonly Weight[]): Weight {
  const bytes = weights.reduce((total, weight) => total + drawnBytes(weight), 0);
  if (weights.some(({ value }) => value === null))
    return { value: null, provenance: 'unknown', atLeast: bytes };
  const estimated = weights.some(({ provenance }) => provenance === 'estimated' || provenance === 'unknown');
  return { value: bytes, provenance: estimated ? 'estimated' : 'exact' };
}

/** What a weight counts when rows are sorted or drawn: its value, else its lower bound, else 0. */
export function drawnBytes(weight: Weight): number {
  return weight.value ?? weight.atLeast ?? 0;
}

/** `between 31 MB and 41 MB` for what has an interval, else empty. */
export function formatInterval(
  interval: readonly [number, number | null] | undefined,
  unit: Metric['unit'] = 'bytes',
): string {
  if (interval === undefined) return '';
  const [low, high] = interval;
  if (high === null) return `at least ${formatValue(low, unit)}`;
  return `between ${formatValue(low, unit)} and ${formatValue(high, unit)}`;
}

export interface Change {
  /** `+34 MB`, `−1.2 GB`, `no change`. */
  readonly amount: string;
  /** `+7.1%`; null without a base to divide by. */
  readonly percent: string | null;
  readonly direction: 'better' | 'worse' | 'same' | 'neutral';
}

/** How a metric changed against its baseline; null when there is none or one side is unknown. */
export function changeOf(metric: Metric): Change | null {
  const before = metric.baseline?.value ?? null;
  if (before === null || metric.value === null) return null;
  const delta = metric.value - before;
  if (delta === 0) return { amount: 'no change', percent: null, direction: 'same' };
  const worse = metric.better === 'neither' ? null : delta > 0 === (metric.better === 'lower');
  return {
    amount: `${delta > 0 ? '+' : ''}${formatValue(delta, metric.unit)}`,
    percent: before === 0 ? null : `${delta > 0 ? '+' : ''}${formatPercent(delta / Math.abs(before))}`,
    direction: worse === null ? 'neutral' : worse ? 'worse' : 'better',
  };
}

/** `Dockerfile:3`, `Dockerfile:3-5`, `Dockerfile`. */
export function formatLocation(location: Location | undefined): string {
  if (location === undefined) return '';
  const { path, startLine, endLine } = location;
  if (startLine === undefined) return path;
  return endLine === undefined || endLine === startLine
    ? `${path}:${startLine}`
    : `${path}:${startLine}-${endLine}`;
}

const SEVERITY_ORDER: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, info: 2 };

/**
 * Findings that count, errors first because they decide the verdict, then by saving, then by severity and place;
 * and apart those that are ignored.
 */
export function orderFindings(findings: readonly Finding[]): {
  readonly open: readonly Finding[];
  readonly ignored: readonly Finding[];
} {
  const ordered = [...findings].sort(
    (a, b) =>
      Number(b.severity === 'error') - Number(a.severity === 'error') ||
      (savedBytes(b.saving) ?? 0) - (savedBytes(a.saving) ?? 0) ||
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      byCodeUnit(a.location?.path ?? '', b.location?.path ?? '') ||
      (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0) ||
      byCodeUnit(a.rule, b.rule) ||
      byCodeUnit(a.title, b.title),
  );
  return {
    open: ordered.filter(({ ignored }) => ignored === undefined),
    ignored: ordered.filter(({ ignored }) => ignored !== undefined),
  };
}

/** Distributions that add weight, those first that retain most installed bytes. */
export function heaviest(distributions: readonly DistributionRow[]): readonly DistributionRow[] {
  return distributions
    .filter(({ provided }) => !provided)
    .sort(
      (a, b) =>
        drawnBytes(b.retainedInstalled) - drawnBytes(a.retainedInstalled) ||
        drawnBytes(b.retainedDownload) - drawnBytes(a.retainedDownload) ||
        byCodeUnit(a.name, b.name),
    );
}

/** The first so many rows, and the rest; a rest of one is shown, as a line about it would take as much room. */
export function splitHeaviest<Row>(
  rows: readonly Row[],
  most: number,
): { readonly shown: readonly Row[]; readonly rest: readonly Row[] } {
  const shown = rows.length <= most + 1 ? rows : rows.slice(0, most);
  return { shown, rest: rows.slice(shown.length) };
}

/** Why a distribution is there: `asked for`, `evidently → pandas, also mlflow and 2 more`; and why its weight is not known. */
export function whyThere({ name, direct, neededBy, why, gap }: DistributionRow): string {
  const path = why.at(-1) === name ? why.slice(0, -1) : why;
  const others = neededBy.filter((root) => root !== name && root !== path[0]);
  const way = direct ? 'asked for' : path.join(' → ');
  const also =
    others.length === 0 ? '' : `${direct || way === '' ? 'needed by' : 'also'} ${joinNames(others, 2)}`;
  const reasons = [way, also];
  const sentence = reasons.filter((reason) => reason !== '').join(', ');
  return gap === null ? sentence : [sentence, GAP_WORDS[gap]].filter((reason) => reason !== '').join(' · ');
}

/**
 * Who alone keeps a distribution, null when nobody does. Where the report does not say, a direct requirement keeps
 * what only it needs.
 */
export function retainerOf({ direct, neededBy, retainedBy }: DistributionRow): string | null {
  if (retainedBy !== undefined) return retainedBy;
  const [only, ...others] = neededBy;
  return direct || only === undefined || others.length > 0 ? null : only;
}

/** The heaviest distributions that no other one keeps: nothing is in two of their retained weights at once. */
export function heaviestKeepers(distributions: readonly DistributionRow[]): readonly DistributionRow[] {
  return heaviest(distributions).filter((row) => retainerOf(row) === null);
}

/** By how many bytes a row changes what is installed; a side that is unknown counts with its lower bound. */
export function installedChange(row: DifferenceRow): number {
  return changeIn(row, 'installed');
}

/** The same of what is downloaded. */
export function downloadChange(row: DifferenceRow): number {
  return changeIn(row, 'download');
}

function changeIn({ before, after }: DifferenceRow, key: 'installed' | 'download'): number {
  return (after === null ? 0 : drawnBytes(after[key])) - (before === null ? 0 : drawnBytes(before[key]));
}

/** `+40 MB`, `−8.6 MB`, `0 B`. */
export function formatSignedBytes(bytes: number): string {
  return `${bytes > 0 ? '+' : ''}${formatBytes(bytes)}`;
}

/** `+40 MB`, `~+40 MB` for an estimate, `≥ +40 MB` or `unknown` when a part is unknown. */
export function formatSignedWeight({ value, provenance, atLeast }: Weight): string {
  if (value === null) return atLeast === undefined ? 'unknown' : `≥ ${formatSignedBytes(atLeast)}`;
  return `${provenance === 'estimated' ? '~' : ''}${formatSignedBytes(value)}`;
}

/** Rows that change most first. */
export function orderDifference(rows: readonly DifferenceRow[]): readonly DifferenceRow[] {
  return [...rows].sort(
    (a, b) => Math.abs(installedChange(b)) - Math.abs(installedChange(a)) || byCodeUnit(a.name, b.name),
  );
}

/** `new xgboost 3.1.2 +310 MB`, `torch 2.8.0 → 2.9.1 +40 MB`, `without lightgbm 4.6.0 −8.6 MB`. */
export function describeDifference(row: DifferenceRow): string {
  const change = installedChange(row);
  return change === 0 ? describeVersions(row) : `${describeVersions(row)} ${formatSignedBytes(change)}`;
}

/** `new xgboost 3.1.2`, `torch 2.8.0 → 2.9.1`, `without lightgbm 4.6.0`. */
export function describeVersions({ name, before, after }: DifferenceRow): string {
  if (before === null) return `new ${nameAndVersion({ name, version: after?.version ?? null })}`;
  if (after === null) return `without ${nameAndVersion({ name, version: before.version })}`;
  if (before.version === after.version) return nameAndVersion({ name, version: after.version });
  return `${name} ${before.version ?? 'any'} → ${after.version ?? 'any'}`;
}

/** `a`, `a and b`, `a, b and c`; of many only the first ones: `a, b and 4 more`. */
export function joinNames(names: readonly string[], most = 3): string {
  if (names.length <= 1) return names.join('');
  const shown = names.length <= most ? names.slice(0, -1) : names.slice(0, Math.max(1, most - 1));
  const rest = names.length - shown.length;
  return `${shown.join(', ')} and ${rest === 1 ? names.at(-1) : `${rest} more`}`;
}

/** `torch 2.9.1`; without a version the name alone. */
export function nameAndVersion(row: { readonly name: string; readonly version: string | null }): string {
  return row.version === null ? row.name : `${row.name} ${row.version}`;
}

/** What a replacement saves on disk, known as well as its less known side. */
export function savedInstalled({ before, after }: ReplacementDetails): Weight {
  const known = sumWeights([before.installed, after.installed]);
  if (before.installed.value === null || after.installed.value === null)
    return { value: null, provenance: 'unknown' };
  return { value: before.installed.value - after.installed.value, provenance: known.provenance };
}

/** The replacements that save most first. */
export function orderReplacements(
  replacements: readonly ReplacementDetails[],
): readonly ReplacementDetails[] {
  return [...replacements].sort(
    (a, b) =>
      drawnBytes(savedInstalled(b)) - drawnBytes(savedInstalled(a)) ||
      byCodeUnit(a.from, b.from) ||
      byCodeUnit(a.to.join(' '), b.to.join(' ')),
  );
}

/** What is said above a derivation, before the name of what was asked for. */
export function conflictTitle({ isProven }: { readonly isProven?: boolean | undefined }): string {
  return isProven === false ? 'The search was given up for' : 'No versions satisfy all of';
}

/** `torch==2.9.1 → torch==2.9.1+cpu, from the index pytorch-cpu`; `drop nvidia-nccl-cu12`. */
export function describeReplacement({ from, to, index }: ReplacementDetails): string {
  if (to.length === 0) return `drop ${from}`;
  return `${from} → ${to.join(', ')}${index === null ? '' : `, from the index ${index}`}`;
}

/** A step of a derivation, its number apart: `(1) Because …`. */
export function numberedLine(line: string): { readonly number: string; readonly text: string } {
  const number = /^\(\d{1,3}\)(?= )/.exec(line)?.[0] ?? '';
  return { number, text: line.slice(number.length).trimStart() };
}

/** A phrase whose figure at the end stays together with its unit, where lines are not broken by us. */
export function keepUnit(phrase: string): string {
  return phrase.replace(/ (?=[kMGT]?B$)/, '\u00a0');
}

/** Remarks that say the same, as one with all its places, in the order of the first of each. */
export function groupRemarks(
  remarks: readonly { readonly message: string; readonly location?: Location | undefined }[],
): readonly { readonly message: string; readonly locations: readonly Location[] }[] {
  const places = new Map<string, Location[]>();
  for (const { message, location } of remarks) {
    const known = places.get(message) ?? [];
    if (location !== undefined) known.push(location);
    places.set(message, known);
  }
  return [...places].map(([message, locations]) => ({ message, locations }));
}

/** At most that many places, and how many more there are. */
export function formatPlaces(
  locations: readonly Location[],
  most: number,
  format: (location: Location) => string = formatLocation,
): string {
  const shown = locations.slice(0, most).map(format);
  const rest = locations.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'Passed',
  warn: 'Passed with warnings',
  fail: 'Failed',
  inconclusive: 'Inconclusive',
};

export const GAP_WORDS: Readonly<Record<Gap, string>> = {
  'not-in-catalogue': 'not in the catalogue',
  'not-in-index': 'no package index knows it',
  'no-size-in-lock': 'the lock file has no size',
  'no-wheel-for-target': 'no wheel for the target',
  'source-only': 'only a source distribution',
  unreadable: 'the wheel cannot be read',
  local: 'a local project',
  url: 'installed from a URL',
};

export const CACHE_WORDS: Readonly<Record<InstallDetails['cache'], string>> = {
  mount: 'cache mount',
  off: 'cache off',
  removed: 'cache removed',
  kept: 'cache kept in the layer',
  unknown: 'cache not known',
};

/** `acme/recommender @ 4f2a91c against main`, as far as it is known. */
export function describeSubject({ repository, commit, base }: Report['subject']): string {
  const at = commit === null ? '' : `@ ${shortCommit(commit)}`;
  const against = base === null ? '' : `against ${shortCommit(base)}`;
  return [repository ?? '', at, against].filter((part) => part !== '').join(' ');
}

function shortCommit(ref: string): string {
  return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
}
