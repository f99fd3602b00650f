import { namesUsed, placesOfImport } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** Parts of mlflow that need its server, its flavours' own dependencies, or pandas and numpy beyond what skinny has. */
const NEEDS_MORE =
  /^mlflow\.(pyfunc|sklearn|xgboost|lightgbm|catboost|pytorch|tensorflow|keras|transformers|sentence_transformers|spark|onnx|statsmodels|prophet|langchain|openai|evaluate|models|data|projects|server|gateway|recipes|metrics|shap|spacy|genai|log_table|load_table|search_runs|log_figure|log_image|autolog)\b/;

/** mlflow-skinny instead of mlflow where only the tracking and registry client is used. */
export const mlflowSkinny: Replacement = {
  id: 'mlflow-skinny',
  title: 'All of MLflow for its client',
  severity: 'warning',
  appliesTo: ['mlflow'],
  looksFor: ['mlflow'],
  together: false,
  summary: 'mlflow is required, and the code uses only its tracking and registry client.',
  rationale:
    'mlflow-skinny is the same release without the server, SQL storage and data-science dependencies; the import name ' +
    'is the same (mlflow#10681 collects the requests).',
  caveat:
    'Model flavours (mlflow.sklearn and so on), mlflow.pyfunc and the server need the full distribution.',
  propose({ requirement, usage }) {
    const used = namesUsed(usage, 'mlflow').filter((name) => name !== 'mlflow');
    if (used.length === 0 || used.some((name) => NEEDS_MORE.test(name))) return null;
    return {
      requirements: [renamed(requirement.requirement, 'mlflow-skinny')],
      index: null,
      evidence: `only the client is used: ${used.slice(0, 4).join(', ')} (${placesOfImport(usage, 'mlflow')})`,
    };
  },
};
