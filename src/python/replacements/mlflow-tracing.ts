import { placesOfImport, usesOnly } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';

const TRACING = [
  'trace',
  'start_span',
  'start_span_no_context',
  'get_trace',
  'search_traces',
  'update_current_trace',
  'get_current_active_span',
  'set_tracking_uri',
  'set_experiment',
  'tracing',
].map((name) => `mlflow.${name}`);

/** mlflow-tracing instead of mlflow where only traces are written. */
export const mlflowTracing: Replacement = {
  id: 'mlflow-tracing',
  title: 'All of MLflow for its tracing',
  severity: 'warning',
  appliesTo: ['mlflow', 'mlflow-skinny'],
  looksFor: ['mlflow'],
  together: false,
  summary: 'mlflow is required, and the code uses only its tracing functions.',
  rationale:
    'mlflow-tracing is the part of MLflow that production code needs to write traces; the import name is the same.',
  caveat: 'Do not install it beside mlflow or mlflow-skinny: they share the `mlflow/` folder.',
  propose({ requirement, usage }) {
    if (!usesOnly(usage, 'mlflow', TRACING)) return null;
    return {
      requirements: [renamed(requirement.requirement, 'mlflow-tracing')],
      index: null,
      evidence: `only tracing functions are used (${placesOfImport(usage, 'mlflow')})`,
    };
  },
};
