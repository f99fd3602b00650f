import { type Catalogue, loadCatalogue } from '../../catalogue/catalogue.ts';
import type { Closure, WeighedClosure } from '../../python/closure/closure.ts';
import { compareClosures } from '../../python/closure/compare.ts';
import { closureFromLock } from '../../python/closure/from-lock.ts';
import { weighClosure } from '../../python/closure/weigh.ts';
import { type Scale, trusting } from '../../python/scale/scale.ts';
import type { Target } from '../../python/target.ts';
import { toWeight } from '../../report/analyze-details.ts';
import { toMetric } from '../../report/budget.ts';
import { type Finding, type Metric, type Notice, REPORT_SCHEMA, type Report } from '../../report/report.ts';
import { decideVerdict, type FailOn } from '../../report/verdict.ts';
import type { Conflict, WeighDetails, WeighedSet } from '../../report/weigh-details.ts';
import { count, formatBytes } from '../../support/format.ts';
import { exact, type Quantity, sum, unknown } from '../../support/quantity.ts';
import type { World } from '../../world/world.ts';
import { prereleasePolicies } from '../analyze/model/named-indexes.ts';
import { closureDetails, differenceRows } from '../closure-details.ts';
import { type ClosureFinding, closureFindings } from '../closure-findings.ts';
import { alternativesTo } from './alternatives.ts';
import type { RequirementSet } from './requirement-set.ts';

export interface WeighOptions {
  readonly set: RequirementSet;
  /** What to compare with. */
  readonly against: RequirementSet | null;
  readonly target: Target;
  /** What the interpreter was taken from, for a person. */
  readonly pythonFrom: string | null;
  /** Take pre-releases too. */
  readonly prereleases: boolean;
  /** Largest bytes. */
  readonly budget: { readonly installed: number | null; readonly download: number | null };
  readonly failOn: FailOn;
}

/** What weighing needs of the world. */
export interface WeighWorld extends Pick<World, 'progress'> {
  readonly scale: Scale;
}

/** A set with what was found out about it. */
interface Weighing {
  readonly set: RequirementSet;
  /** Null when no versions satisfy all that is asked. */
  readonly closure: WeighedClosure | null;
  readonly conflict: Conflict | null;
  /** Names that are asked for and that no index knows. */
  readonly unknown: readonly string[];
}

/** Says what a set of requirements would install and weigh, and how it compares with another one. Writes nothing. */
export async function weigh(options: WeighOptions, world: WeighWorld): Promise<Report> {
  const scale = trusting(world.scale, () => true);
  const catalogue = await loadCatalogue();
  world.progress.step('resolving and weighing');
  const weighing = await weighSet(options.set, options, scale, catalogue);
  const against =
    options.against === null ? null : await weighSet(options.against, options, scale, catalogue);
  world.progress.step('looking for lighter ways');
  const alternatives =
    weighing.closure === null
      ? []
      : await alternativesTo(options.set, weighing.closure, options.target, scale);
  const metrics = metricsOf(weighing, against, options);
  const findings = weighing.closure === null ? [] : closureFindings(weighing.closure).map(toFinding);
  const conflict = weighing.conflict;
  const { verdict, reason }: ReturnType<typeof decideVerdict> =
    conflict === null
      ? decideVerdict(metrics, findings, { failOn: options.failOn })
      : conflict.isProven === false
        ? { verdict: 'inconclusive' as const, reason: 'the search for versions was given up' }
        : { verdict: 'fail' as const };
  const usesCatalogue = [weighing, against].some((each) => each?.closure?.closure.source === 'catalogue');
  const details: WeighDetails = {
    target: {
      python: options.target.fullVersion ?? options.target.python,
      platform: options.target.platform,
      ...(options.pythonFrom === null ? {} : { pythonFrom: options.pythonFrom }),
    },
    indexes: [...scale.asked()],
    catalogueDate: usesCatalogue || alternatives.length > 0 ? catalogue.date : null,
    set: setDetails(weighing),
    against: against === null ? null : setDetails(against),
    comparison: comparisonOf(weighing, against),
    alternatives: [...alternatives],
  };
  return {
    schema: REPORT_SCHEMA,
    command: 'weigh',
    verdict,
    ...(reason === undefined ? {} : { reason }),
    headline: headlineOf(weighing, against),
    subject: { repository: null, commit: null, base: null },
    metrics,
    findings,
    praise: [],
    notices: noticesOf([weighing, ...(against === null ? [] : [against])], scale),
    details,
  };
}

async function weighSet(
  set: RequirementSet,
  { target, prereleases }: WeighOptions,
  scale: Scale,
  catalogue: Catalogue,
): Promise<Weighing> {
  const closure = await closureOf(set, target, prereleases, scale, catalogue);
  const missing = closure.distributions.filter(({ gap }) => gap === 'not-in-index').map(({ name }) => name);
  const conflict = conflictOf(closure, missing);
  if (conflict !== null) return { set, closure: null, conflict, unknown: missing };
  const weighed = weighClosure(closure);
  // Something that is installed but could not be read makes what is known a lower bound.
  const incomplete =
    set.gaps.length > 0 || set.requirements.some(({ requirement }) => requirement.normalizedName === '');
  return {
    set,
    conflict: null,
    unknown: [],
    closure: incomplete
      ? {
          ...weighed,
          download: sum([weighed.download, unknown()]),
          installed: sum([weighed.installed, unknown()]),
        }
      : weighed,
  };
}

async function closureOf(
  set: RequirementSet,
  target: Target,
  prereleases: boolean,
  scale: Scale,
  catalogue: Catalogue,
): Promise<Closure> {
  const { lock, indexes } = set;
  if (lock !== null) {
    const { file, extras, groups } = lock;
    const closure = closureFromLock(file, { target, roots: { members: null, extras, groups }, catalogue });
    return scale.weighLocked({ closure, lock: file, indexes });
  }
  return scale.closureOf({
    requirements: set.requirements,
    constraints: set.constraints,
    overrides: set.overrides,
    excludes: set.excludes,
    target,
    pytorchCpu: set.pytorchCpu,
    indexes,
    ...prereleasePolicies(set.pipOptions),
    ...(prereleases ? { prereleases: 'allow' as const } : {}),
  });
}

function toFinding({ rule, message, root }: ClosureFinding): Finding {
  const place = root === null || root.path === '' ? null : root;
  return {
    rule: rule.id,
    severity: rule.severity,
    title: rule.title,
    message,
    ...(place === null
      ? {}
      : {
          location: {
            path: place.path,
            ...(place.range === null
              ? {}
              : { startLine: place.range.startLine, endLine: place.range.endLine }),
          },
        }),
  };
}

/** Why the set can't be installed: no versions fit, or nobody knows a name that is asked for. */
function conflictOf({ conflict }: Closure, missing: readonly string[]): Conflict | null {
  if (conflict !== undefined)
    return { isProven: conflict.isProven, lines: [...conflict.lines], hints: [...conflict.hints] };
  if (missing.length === 0) return null;
  return {
    lines: missing.map((name) => `No package index that was asked knows ${name}.`),
    hints: ['Check how it is written, or name the index that has it with --index.'],
  };
}

function metricsOf({ closure, set }: Weighing, against: Weighing | null, { budget }: WeighOptions): Metric[] {
  if (closure === null) return [];
  const name = set.path === '' ? 'Requirements' : set.path;
  const before = against?.closure ?? null;
  const changes = before === null ? null : compareClosures(before.closure, closure.closure);
  const bytes = (kind: 'download' | 'installed', max: number | null): Metric =>
    toMetric({
      id: `closure.${kind}`,
      label: `${name}, ${kind}`,
      quantity: closure[kind],
      limits: max === null ? {} : { max },
      ...(before === null || changes === null
        ? {}
        : {
            baseline: { quantity: before[kind], change: changes[kind] },
            baselineRef: against === null ? '' : labelOf(against.set),
          }),
    });
  const added = closure.distributions.filter(({ provided }) => !provided).length;
  return [
    {
      id: 'closure.distributions',
      label: `${name}, distributions`,
      unit: 'count',
      better: 'lower',
      ...countOf(closure, added),
      status: 'none',
    },
    bytes('download', budget.download),
    bytes('installed', budget.installed),
  ];
}

/** How many get installed: a lower bound where what something needs is not known, an estimate by the catalogue. */
function countOf(
  { closure }: WeighedClosure,
  added: number,
): Pick<Metric, 'value' | 'provenance' | 'interval'> {
  const open = closure.distributions.some(({ gap }) => gap === 'local' || gap === 'url');
  if (closure.incomplete === true || open)
    return { value: null, provenance: 'unknown', interval: [added, null] };
  return closure.source === 'catalogue'
    ? { value: added, provenance: 'estimated', interval: [Math.min(1, added), null] }
    : { value: added, provenance: 'exact' };
}

function setDetails({ set, closure, conflict }: Weighing): WeighedSet {
  return {
    requirements: set.lock === null ? set.requirements.map(({ written }) => written) : [set.lock.file.path],
    closure: closure === null ? null : closureDetails({ path: set.path, group: null }, closure, null),
    conflict,
  };
}

function comparisonOf({ closure }: Weighing, against: Weighing | null): WeighDetails['comparison'] {
  const before = against?.closure ?? null;
  if (closure === null || before === null) return null;
  const { download, installed } = compareClosures(before.closure, closure.closure);
  return {
    download: toWeight(download),
    installed: toWeight(installed),
    changes: differenceRows(before, closure),
  };
}

/** What a set is called in a sentence. */
function labelOf({ path, requirements }: RequirementSet): string {
  if (path !== '') return path;
  const written = requirements.map(({ written: text }) => text);
  return written.length <= 3
    ? written.join(', ')
    : `${written.slice(0, 2).join(', ')} and ${written.length - 2} more`;
}

function headlineOf(
  { set, closure, conflict, unknown: missing }: Weighing,
  against: Weighing | null,
): string {
  const name = labelOf(set);
  if (conflict?.isProven === false) return `${name}: the search for versions was given up.`;
  if (closure === null)
    return missing.length === 0
      ? `${name} can't be installed: no versions satisfy all that is asked.`
      : `${name} can't be installed: no package index that was asked knows ${missing.join(', ')}.`;
  const added = closure.distributions.filter(({ provided }) => !provided).length;
  const weight = `${name}: ${count(added, 'distribution')}, ${said(closure.download)} to download, ${said(closure.installed)} installed`;
  const before = against?.closure ?? null;
  if (against === null) return `${weight}.`;
  if (before === null) return `${weight}; ${labelOf(against.set)} can't be installed.`;
  const { installed } = compareClosures(before.closure, closure.closure);
  return `${weight}; ${comparedWith(installed)} ${labelOf(against.set)}.`;
}

function comparedWith(installed: Quantity): string {
  if (installed.provenance === 'unknown') return 'it is not known how that compares with';
  const { value } = installed;
  if (value === 0) return 'as much as';
  return `${said(installed.provenance === 'exact' ? exact(Math.abs(value)) : installed)} ${value > 0 ? 'more' : 'less'} than`;
}

function said(quantity: Quantity): string {
  switch (quantity.provenance) {
    case 'exact':
    case 'measured':
      return formatBytes(quantity.value);
    case 'estimated':
      return `about ${formatBytes(Math.abs(quantity.value))}`;
    case 'unknown':
      return `at least ${formatBytes(quantity.atLeast)}`;
  }
}

function noticesOf(weighings: readonly Weighing[], scale: Scale): Notice[] {
  const messages = [...scale.notes(), ...weighings.flatMap(({ set }) => set.gaps)];
  return [...new Set(messages)].map((message) => ({ message }));
}
