import {
  type AnalyzeDetails,
  type DifferenceRow,
  type ManifestDetails,
  readAnalyzeDetails,
  type Weight,
} from './analyze-details.ts';
import type { Metric, Report } from './report.ts';
import { type Conflict, readWeighDetails, type WeighDetails, type WeighedSet } from './weigh-details.ts';

/** A weighed closure under the name that people see. */
export interface WeighedPart extends ManifestDetails {
  readonly name: string;
  /** What differs from the base, or from the set of --against; null where nothing was compared. */
  readonly comparison: Comparison | null;
}

/** What one set has more, less or otherwise than another one. */
export interface Comparison {
  /** What it is compared with; null where nothing names it. */
  readonly against: string | null;
  readonly changes: readonly DifferenceRow[];
  /** The set minus the other one; null where the report does not say. */
  readonly download: Weight | null;
  readonly installed: Weight | null;
}

/** What the details of analyze and of weigh have in common, so that each medium shows it in one place. */
export interface WeightView {
  readonly command: 'analyze' | 'weigh';
  readonly target: AnalyzeDetails['target'];
  readonly catalogueDate: string | null;
  /** The package indexes that were asked, where the report names them. */
  readonly indexes: readonly string[];
  readonly parts: readonly WeighedPart[];
  /** Sets for which no versions fit, with the reasons. */
  readonly conflicts: readonly { readonly name: string; readonly conflict: Conflict }[];
  readonly dockerfiles: AnalyzeDetails['dockerfiles'];
  readonly replacements: AnalyzeDetails['replacements'];
}

/** The weights of a report; null for another command's, or when a newer Plimsoll wrote them. */
export function readWeightView(report: Report): WeightView | null {
  if (report.command === 'analyze') {
    const details = readAnalyzeDetails(report.details);
    return details === null ? null : viewOfAnalyze(details, report.subject.base);
  }
  if (report.command === 'weigh') {
    const details = readWeighDetails(report.details);
    return details === null ? null : viewOfWeigh(details);
  }
  return null;
}

function viewOfAnalyze(details: AnalyzeDetails, base: string | null): WeightView {
  return {
    command: 'analyze',
    target: details.target,
    catalogueDate: details.catalogueDate,
    indexes: details.indexes ?? [],
    parts: details.manifests.map((manifest) => ({
      ...manifest,
      name: manifest.group === null ? manifest.path : `${manifest.path} [${manifest.group}]`,
      comparison:
        manifest.difference === undefined || manifest.difference.length === 0
          ? null
          : { against: base, changes: manifest.difference, download: null, installed: null },
    })),
    conflicts: [],
    dockerfiles: details.dockerfiles,
    replacements: details.replacements,
  };
}

function viewOfWeigh(details: WeighDetails): WeightView {
  const { set, against, comparison } = details;
  const sets = against === null ? [set] : [set, against];
  return {
    command: 'weigh',
    target: details.target,
    catalogueDate: details.catalogueDate,
    indexes: details.indexes,
    parts:
      set.closure === null
        ? []
        : [
            {
              ...set.closure,
              name: nameOfSet(set),
              comparison:
                comparison === null
                  ? null
                  : { ...comparison, against: against === null ? null : nameOfSet(against) },
            },
          ],
    conflicts: sets.flatMap((each) =>
      each.conflict === null ? [] : [{ name: nameOfSet(each), conflict: each.conflict }],
    ),
    dockerfiles: [],
    replacements: details.alternatives,
  };
}

/** Requirements that still make a name; of more only the first ones and their number do. */
const NAMED_REQUIREMENTS = 3;

/** The requirements themselves, as far as a few of them tell: `torch==2.9.1, evidently and 12 more`. */
function nameOfSet({ requirements, closure }: WeighedSet): string {
  const path = closure?.path ?? '';
  if (requirements.length === 0) return path === '' ? 'no requirements' : path;
  const shown =
    requirements.length === NAMED_REQUIREMENTS + 1 ? requirements : requirements.slice(0, NAMED_REQUIREMENTS);
  const rest = requirements.length - shown.length;
  return shown.join(', ') + (rest === 0 ? '' : ` and ${rest} more`);
}

/** Where a closure's versions and weights come from, in the fewest words. */
export function describeSource({ source }: ManifestDetails): string {
  return { lock: 'from the lock file', index: 'from the package index', catalogue: 'from the catalogue' }[
    source
  ];
}

/** Where the weights come from and how well they are known: `from the package index, exact`. */
export function describeOrigin(part: WeighedPart, view: WeightView): string {
  const { source, download, installed } = part;
  const place =
    source === 'catalogue' && view.catalogueDate !== null
      ? `from the catalogue of ${view.catalogueDate}`
      : source === 'index' && view.indexes.length > 1
        ? `from ${view.indexes.length} package indexes`
        : describeSource(part);
  const known = [download.provenance, installed.provenance];
  if (known.includes('unknown')) return `${place}, parts of it unknown`;
  if (!known.includes('estimated')) return `${place}, exact`;
  return known.every((provenance) => provenance === 'estimated')
    ? `${place}, estimated`
    : `${place}, partly estimated`;
}

/** `+34 MB when pip byte-compiles`; empty when that is not known or nothing. */
export function describeByteCompiled(
  { byteCompiled }: ManifestDetails,
  format: (weight: Weight) => string,
): string {
  if (byteCompiled === undefined) return '';
  if ((byteCompiled.value ?? byteCompiled.atLeast ?? 0) <= 0) return '';
  return `+${format(byteCompiled)} when pip byte-compiles`;
}

/** `Python 3.11 (the base image python:3.11-slim)`, with what named the version where that is known. */
export function describePython({ python, pythonFrom }: WeightView['target']): string {
  return `Python ${python}${pythonFrom === undefined ? '' : ` (${pythonFrom})`}`;
}

/** What the signs before figures mean, for those that the report may show; empty when all is exact. */
export function legendOf(report: Report, view: WeightView | null): string {
  const known = new Set<Metric['provenance']>([
    ...report.metrics.map(({ provenance }) => provenance),
    ...report.findings.flatMap(({ saving }) => (saving === undefined ? [] : [saving.provenance])),
    ...(view === null ? [] : weightsOf(view).map(({ provenance }) => provenance)),
  ]);
  const signs = [
    known.has('estimated') ? '~ is an estimate' : '',
    known.has('unknown') ? '≥ a lower bound because a part is unknown' : '',
  ];
  return signs.filter((sign) => sign !== '').join(', ');
}

function weightsOf({ parts, replacements }: WeightView): readonly Weight[] {
  const comparisons = parts.flatMap(({ comparison }) => comparison ?? []);
  const sides = [
    ...comparisons.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after])),
    ...replacements.flatMap(({ before, after }) => [before, after]),
    ...parts,
    ...parts.flatMap(({ distributions }) => distributions),
  ];
  return [
    ...sides.flatMap((side) => (side === null ? [] : [side.download, side.installed])),
    ...comparisons
      .flatMap(({ download, installed }) => [download, installed])
      .filter((weight) => weight !== null),
    ...parts.flatMap(({ byteCompiled }) => (byteCompiled === undefined ? [] : [byteCompiled])),
  ];
}
