import { describeReplacement } from './scenario.ts';

const code =
  'import mlflow\n\nmlflow.set_tracking_uri("https://tracking.example.org")\nwith mlflow.start_run():\n    mlflow.log_metric("auc", 0.9)\n';
const client = 'from mlflow.tracking import MlflowClient\n\nclient = MlflowClient()\n';

describeReplacement(
  'mlflow-skinny',
  'warning',
  [
    {
      when: 'runs are logged to a server',
      files: { 'requirements.txt': 'mlflow>=2.10,<4\n', 'train.py': code },
      from: 'mlflow>=2.10,<4',
      to: ['mlflow-skinny>=2.10,<4'],
      evidence:
        /only the client is used: mlflow\.log_metric, mlflow\.set_tracking_uri, mlflow\.start_run \(train\.py:1\)/,
      becomes: { path: 'requirements.txt', text: 'mlflow-skinny>=2.10,<4\n' },
    },
    {
      when: 'the server is named by the deployment',
      files: {
        'requirements.txt': 'mlflow==2.22.2\n',
        'app.py': client,
        'compose.yaml':
          'services:\n  app:\n    environment:\n      MLFLOW_TRACKING_URI: http://mlflow:5000\n',
      },
      from: 'mlflow==2.22.2',
      to: ['mlflow-skinny==2.22.2'],
      evidence: /mlflow\.tracking\.MlflowClient/,
      becomes: { path: 'requirements.txt', text: 'mlflow-skinny==2.22.2\n' },
    },
  ],
  [
    {
      when: 'a flavour logs the model',
      files: { 'requirements.txt': 'mlflow\n', 'train.py': `${code}mlflow.sklearn.log_model(m, "m")\n` },
    },
    {
      when: 'a model is loaded',
      files: { 'requirements.txt': 'mlflow\n', 'train.py': `${code}import mlflow.pyfunc\n` },
    },
    {
      when: 'a figure is logged by the client',
      files: {
        'requirements.txt': 'mlflow\n',
        'train.py': `${code}${client}client.log_figure("r", f, "f.png")\n`,
      },
    },
    {
      when: 'a script starts the server',
      files: {
        'requirements.txt': 'mlflow\n',
        'train.py': code,
        'serve.sh': 'exec mlflow server --host 0.0.0.0\n',
      },
    },
    {
      when: 'the runs go into a database',
      files: {
        'requirements.txt': 'mlflow\n',
        'train.py': code.replace('https://tracking.example.org', 'sqlite:///runs.db'),
      },
    },
    {
      when: 'nothing names a server, so that the store may be a local one',
      files: { 'requirements.txt': 'mlflow\n', 'train.py': 'import mlflow\nmlflow.log_metric("auc", 0.9)\n' },
    },
    { when: 'extras are asked for', files: { 'requirements.txt': 'mlflow[extras]\n', 'train.py': code } },
  ],
);
