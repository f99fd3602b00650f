import { formatRequirement } from '../requirement.ts';
import { ANY_VERSION } from '../specifier.ts';
import { isImported, namesUsed, placesOfImport } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** pandas and scipy instead of evidently where only drift of columns is measured. */
export const evidentlyDrift: Replacement = {
  id: 'evidently-drift',
  title: 'A reporting suite for drift figures',
  severity: 'info',
  appliesTo: ['evidently'],
  looksFor: ['evidently'],
  together: false,
  summary: 'evidently is required, and the code uses only its drift presets and metrics.',
  rationale:
    'Population stability index, Kolmogorov-Smirnov and Jensen-Shannon distances are a few lines on numpy and scipy.stats; evidently brings its user interface, litestar and plotly with them.',
  caveat: 'The HTML reports are gone, and thresholds have to be chosen again.',
  propose({ requirement, usage }) {
    if (!isImported(usage, 'evidently')) return null;
    const used = namesUsed(usage, 'evidently').filter((name) => name !== 'evidently');
    const allowed =
      /\b(Report|Dataset|DataDefinition|DataDriftPreset|DatasetDriftMetric|ColumnDriftMetric|ValueDrift|DriftedColumnsCount|ColumnMapping|run|save_html|json|dict)\b|\.(report|presets|metrics|metric_preset|pipeline)$/;
    if (used.length === 0 || !used.every((name) => allowed.test(name))) return null;
    const { marker } = requirement.requirement;
    const scipy = formatRequirement({
      name: 'scipy',
      normalizedName: 'scipy',
      extras: [],
      specifier: ANY_VERSION,
      url: null,
      marker,
    });
    return {
      requirements: [inPlaceOf(requirement.requirement, 'pandas'), scipy],
      index: null,
      evidence: `only drift presets and metrics are used (${placesOfImport(usage, 'evidently')})`,
    };
  },
};
