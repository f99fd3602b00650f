import { importsAll, placesOfImport, usesOnly } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers, isReleasedSince } from './variant.ts';

/** Functions that write or read traces. */
const SPANS = [
  'add_trace',
  'entities.SpanType',
  'get_current_active_span',
  'get_last_active_trace_id',
  'get_trace',
  'start_span',
  'start_span_no_context',
  'trace',
  'tracing',
  'update_current_trace',
].map((name) => `mlflow.${name}`);

/** What mlflow-tracing is enough for. */
export const TRACING: readonly string[] = [
  ...SPANS,
  'mlflow.entities',
  'mlflow.set_experiment',
  'mlflow.set_tracking_uri',
];

/** mlflow-tracing instead of mlflow where only traces are written. */
export const mlflowTracing: Replacement = {
  id: 'mlflow-tracing',
  title: 'All of MLflow for its tracing',
  severity: 'warning',
  appliesTo: ['mlflow', 'mlflow-skinny'],
  looksFor: ['mlflow'],
  signs: {
    'mlflow-command':
      /(?:^|[\s"'/[&|;])mlflow["',\s]{1,9}(?:server|ui|run|models|gateway|artifacts|db|deployments|sagemaker|gc|experiments|runs|doctor)\b/m,
    'mlflow-sql': /\b(?:sqlite|postgresql|mysql|mssql)(?:\+\w+)?:\/\//,
  },
  together: false,
  summary: 'mlflow is required, and the code uses only its tracing functions.',
  rationale:
    'mlflow-tracing, released since MLflow 3, is the part that production code needs to write traces; the import name is the same.',
  caveat: 'Do not install it beside mlflow or mlflow-skinny: they share the `mlflow/` folder.',
  propose(context) {
    const { usage, text } = context;
    if (!text.complete) return null;
    if (text.signs.has('mlflow-command') || text.signs.has('mlflow-sql')) return null;
    if (importsAll(usage, 'mlflow') || !usesOnly(usage, 'mlflow', TRACING)) return null;
    const requirements = tracingAlone(context);
    if (requirements === null || !SPANS.some((name) => usage.usesOf(name).length > 0)) return null;
    return {
      requirements,
      index: null,
      evidence: `only tracing functions are used (${placesOfImport(usage, 'mlflow')})`,
    };
  },
  withoutCode(context) {
    // For mlflow itself mlflow-skinny is proposed, which more can do with, and which is hardly heavier.
    const { normalizedName } = context.requirement.requirement;
    const requirements = normalizedName === 'mlflow' ? null : tracingAlone(context);
    if (requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence:
        'only traces are written to a server: no run, metric, parameter, model or registry of MLflow is used, and no `mlflow` command',
    };
  },
};

function tracingAlone(context: RequirementContext): readonly string[] | null {
  const { requirement } = context.requirement;
  if (requirement.extras.length > 0 || isNeededByOthers(context) || !isReleasedSince(context, '3.0.0'))
    return null;
  // Both in one environment overwrite each other's files.
  if (context.direct.filter((name) => /^mlflow(-skinny)?$/.test(name)).length > 1) return null;
  return [renamed(requirement, 'mlflow-tracing')];
}
