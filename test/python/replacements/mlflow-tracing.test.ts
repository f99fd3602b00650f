import { describeReplacement } from './scenario.ts';

const code =
  'import mlflow\n\nmlflow.set_tracking_uri("https://tracking.example.org")\n\n\n@mlflow.trace\ndef answer():\n    pass\n';

describeReplacement(
  'mlflow-tracing',
  'warning',
  [
    {
      when: 'functions are traced',
      files: { 'requirements.txt': 'mlflow>=3\n', 'app.py': code },
      from: 'mlflow>=3',
      to: ['mlflow-tracing>=3'],
      evidence: /only tracing functions are used \(app\.py:1\)/,
      becomes: { path: 'requirements.txt', text: 'mlflow-tracing>=3\n' },
    },
    {
      when: 'instead of mlflow-skinny',
      files: { 'requirements.txt': 'mlflow-skinny\n', 'app.py': code },
      from: 'mlflow-skinny',
      to: ['mlflow-tracing'],
      evidence: /tracing/,
      says: /share the `mlflow\/` folder/,
      becomes: { path: 'requirements.txt', text: 'mlflow-tracing\n' },
    },
  ],
  [
    { when: 'MLflow 2, before the split', files: { 'requirements.txt': 'mlflow==2.22.2\n', 'app.py': code } },
    {
      when: 'a metric is logged too',
      files: { 'requirements.txt': 'mlflow\n', 'app.py': `${code}mlflow.log_metric("a", 1)\n` },
    },
    {
      when: 'nothing is traced',
      files: { 'requirements.txt': 'mlflow\n', 'app.py': 'import mlflow\nmlflow.set_experiment("a")\n' },
    },
    {
      when: 'a workflow runs the command line',
      files: {
        'requirements.txt': 'mlflow\n',
        'app.py': code,
        '.github/workflows/run.yml':
          'jobs:\n  a:\n    steps:\n      - run: mlflow models serve -m models:/a/1\n',
      },
    },
  ],
);
