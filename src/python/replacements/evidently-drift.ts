import { firstUse, namesUsed, placesOfImport } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** Classes that measure drift of columns or say which columns there are. */
const DRIFT: ReadonlySet<string> = new Set([
  'ColumnDriftMetric',
  'ColumnMapping',
  'DataDefinition',
  'DataDriftPreset',
  'Dataset',
  'DatasetDriftMetric',
  'DriftedColumnsCount',
  'Report',
  'ValueDrift',
]);

/** pandas and scipy instead of evidently where only drift of columns is measured. */
export const evidentlyDrift: Replacement = {
  id: 'evidently-drift',
  title: 'A reporting suite for drift figures',
  severity: 'info',
  appliesTo: ['evidently'],
  looksFor: ['evidently'],
  signs: { 'evidently-command': /\bevidently["',\s]{1,9}(?:ui|demo)\b/ },
  together: false,
  summary: 'evidently is required, and the code uses only its drift presets and metrics, and no HTML report.',
  rationale:
    'Population stability index, Kolmogorov-Smirnov and Jensen-Shannon distances are a few lines on numpy and scipy.stats; evidently brings its user interface, litestar and plotly with them.',
  caveat: 'The measures have to be written anew, and thresholds chosen again.',
  propose(context) {
    const { usage, text } = context;
    const used = namesUsed(usage, 'evidently').filter((name) => name !== 'evidently');
    if (used.length === 0 || !used.every(isOfDrift)) return null;
    // Somebody looks at the reports.
    if (firstUse(usage, ['.save_html', '.save', '.show', '.get_html', '.add_run']) !== null) return null;
    if (text.signs.has('evidently-command') || !text.complete) return null;
    return {
      requirements: ownMeasures(context),
      index: null,
      evidence: `only drift presets and metrics are used (${placesOfImport(usage, 'evidently')})`,
    };
  },
  withoutCode(context) {
    // Each extra is of something else than drift.
    if (context.requirement.requirement.extras.length > 0 || isNeededByOthers(context)) return null;
    return {
      requirements: ownMeasures(context),
      index: null,
      evidence: 'only drift of columns is measured, and nobody looks at the reports or the user interface',
    };
  },
};

function ownMeasures({ requirement: { requirement } }: RequirementContext): readonly string[] {
  return [inPlaceOf(requirement, 'pandas'), inPlaceOf(requirement, 'scipy')];
}

/** `evidently.metrics.ValueDrift`, or something below it (`evidently.Dataset.from_pandas`). */
function isOfDrift(name: string): boolean {
  return name.split('.').some((part) => DRIFT.has(part));
}
