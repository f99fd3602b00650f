import { firstUse, importsAll, namesUsed, placesOfImport, usesOnly } from './code-evidence.ts';
import { TRACING } from './mlflow-tracing.ts';
import { renamed } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers, isReleasedSince } from './variant.ts';

/**
 * The client of the tracking server and the registry, as far as it needs nothing that only the full distribution
 * requires: log_table, log_figure, log_image, search_runs, data and flavours need pandas, Pillow, matplotlib and so on.
 */
const CLIENT = [
  'MlflowClient',
  'MlflowException',
  'active_run',
  'artifacts',
  'client.MlflowClient',
  'create_experiment',
  'delete_experiment',
  'delete_run',
  'delete_tag',
  'end_run',
  'entities',
  'exceptions',
  'get_artifact_uri',
  'get_experiment',
  'get_experiment_by_name',
  'get_registry_uri',
  'get_run',
  'get_tracking_uri',
  'last_active_run',
  'log_artifact',
  'log_artifacts',
  'log_dict',
  'log_metric',
  'log_metrics',
  'log_param',
  'log_params',
  'log_text',
  'search_experiments',
  'search_model_versions',
  'search_registered_models',
  'set_experiment',
  'set_experiment_tag',
  'set_experiment_tags',
  'set_registry_uri',
  'set_tag',
  'set_tags',
  'set_tracking_uri',
  'start_run',
  'tracking.MlflowClient',
].map((name) => `mlflow.${name}`);

/** Modules that are only passed on the way to those names. */
const ON_THE_WAY: readonly string[] = ['mlflow.client', 'mlflow.tracking'];

/** mlflow-skinny instead of mlflow where only the tracking and registry client is used. */
export const mlflowSkinny: Replacement = {
  id: 'mlflow-skinny',
  title: 'All of MLflow for its client',
  severity: 'warning',
  appliesTo: ['mlflow'],
  looksFor: ['mlflow'],
  signs: {
    'mlflow-command':
      /(?:^|[\s"'/[&|;])mlflow["',\s]{1,9}(?:server|ui|run|models|gateway|artifacts|db|deployments|sagemaker|gc|experiments|runs|doctor)\b/m,
    'mlflow-sql': /\b(?:sqlite|postgresql|mysql|mssql)(?:\+\w+)?:\/\//,
    'mlflow-remote': /MLFLOW_TRACKING_URI|set_tracking_uri|tracking_uri\s?=/,
  },
  together: false,
  summary: 'mlflow is required, and the code uses only the client of a tracking server or registry.',
  rationale:
    'mlflow-skinny is the same release without the server, SQL storage and data-science dependencies; the import name ' +
    'is the same (mlflow#10681 collects the requests). The rule is silent where `mlflow` is run as a command, where a ' +
    'database is named, and where nothing names a tracking server: a local store needs SQL.',
  caveat:
    'Model flavours (mlflow.sklearn and so on), mlflow.pyfunc and the server need the full distribution.',
  propose(context) {
    const { usage, text } = context;
    if (!text.complete) return null;
    if (text.signs.has('mlflow-command') || text.signs.has('mlflow-sql') || !text.signs.has('mlflow-remote'))
      return null;
    const used = namesUsed(usage, 'mlflow').filter((name) => name !== 'mlflow' && !ON_THE_WAY.includes(name));
    if (importsAll(usage, 'mlflow') || !usesOnly(usage, 'mlflow', CLIENT, ON_THE_WAY)) return null;
    if (firstUse(usage, ['.log_figure', '.log_image', '.log_table']) !== null) return null;
    // Less still is enough.
    if (usesOnly(usage, 'mlflow', TRACING)) return null;
    const requirements = clientAlone(context);
    if (used.length === 0 || requirements === null) return null;
    const more = used.length > 4 ? ` and ${used.length - 4} more` : '';
    return {
      requirements,
      index: null,
      evidence: `only the client is used: ${used.slice(0, 4).join(', ')}${more} (${placesOfImport(usage, 'mlflow')})`,
    };
  },
  withoutCode(context) {
    const requirements = clientAlone(context);
    if (requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence:
        'only the client of a tracking server or registry is used, a server is named (no local store or database), and no model flavour, `mlflow` command, figure, image or table is needed',
    };
  },
};

function clientAlone(context: RequirementContext): readonly string[] | null {
  const { requirement } = context.requirement;
  if (requirement.extras.length > 0 || isNeededByOthers(context)) return null;
  return isReleasedSince(context, '1.14.0') ? [renamed(requirement, 'mlflow-skinny')] : null;
}
