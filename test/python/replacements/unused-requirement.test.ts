import { describeReplacement } from './scenario.ts';

const code = 'import json\n\nprint(json.dumps({}))\n';

const notebook = (...source: string[]) =>
  JSON.stringify({
    cells: [{ cell_type: 'code', source, outputs: [], metadata: {} }],
    metadata: { language_info: { name: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  });

describeReplacement(
  'unused-requirement',
  'warning',
  [
    {
      when: 'everything that brings the weight goes together',
      files: {
        'requirements.txt': '# models\ntorch==2.9.1\ntorchvision  # images\nultralytics\nrequests\n',
        'app.py': `${code}import requests\n`,
        '.github/workflows/run.yml':
          'name: torch and ultralytics\njobs:\n  a:\n    steps:\n      - run: pip install torch && python app.py # torch\n',
      },
      from: 'torch==2.9.1, torchvision, ultralytics',
      to: [],
      evidence: /the only Python file does not import it, and no command or configuration uses it/,
      says: /Drop it, or move it to a development group\./,
      becomes: { path: 'requirements.txt', text: '# models\nrequests\n' },
    },
    {
      when: 'a notebook installs it, and does not import it',
      files: {
        'requirements.txt': 'mlflow>=2\n',
        'app.py': code,
        'a.ipynb': notebook('!pip install mlflow\n', '%pip install mlflow\n', 'import json\n'),
      },
      from: 'mlflow>=2',
      to: [],
      evidence:
        /none of the 2 Python files and notebooks imports it, and no command or configuration uses it/,
      becomes: { path: 'requirements.txt', text: '' },
    },
    {
      when: 'there is only a notebook',
      files: { 'requirements.txt': 'mlflow>=2\n', 'a.ipynb': notebook('!pip install mlflow') },
      from: 'mlflow>=2',
      to: [],
      evidence: /the only notebook does not import it/,
      becomes: { path: 'requirements.txt', text: '' },
    },
    {
      when: 'an element of pyproject.toml',
      files: {
        'pyproject.toml':
          '[project]\nname = "a"\nversion = "1"\ndependencies = ["numpy", "mlflow>=2", "requests"]\n\n[[tool.mypy.overrides]]\nmodule = "mlflow.*"\n',
        'a/main.py': 'import numpy\nimport requests\n',
      },
      from: 'mlflow>=2',
      to: [],
      evidence: /the only Python file does not import it/,
      becomes: {
        path: 'pyproject.toml',
        text: '[project]\nname = "a"\nversion = "1"\ndependencies = ["numpy", "requests"]\n\n[[tool.mypy.overrides]]\nmodule = "mlflow.*"\n',
      },
    },
  ],
  [
    {
      when: 'a notebook runs a command of it',
      files: { 'requirements.txt': 'streamlit\n', 'a.ipynb': notebook('!streamlit run app.py') },
    },
    { when: 'it is imported', files: { 'requirements.txt': 'mlflow\n', 'app.py': 'import mlflow\n' } },
    {
      when: 'it is imported by name, from a string',
      files: { 'requirements.txt': 'mlflow\n', 'app.py': 'plugins = ["mlflow"]\n' },
    },
    {
      when: 'a container starts it',
      files: {
        'requirements.txt': 'mlflow\n',
        'app.py': code,
        Dockerfile:
          'FROM python:3.11-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCMD ["mlflow", "server"]\n',
      },
    },
    {
      when: 'a workflow runs a command of it',
      files: {
        'requirements.txt': 'ultralytics\n',
        'app.py': code,
        '.github/workflows/train.yml': 'jobs:\n  a:\n    steps:\n      - run: yolo train\n',
      },
    },
    {
      when: 'a script runs it as a module',
      files: {
        'requirements.txt': 'streamlit\n',
        'app.py': code,
        'start.sh': 'python -m streamlit run app.py\n',
      },
    },
    {
      when: 'a configuration names a class of it',
      files: {
        'requirements.txt': 'torch\n',
        'app.py': 'import hydra\n',
        'conf/optimizer.yaml': '_target_: torch.optim.Adam\n',
      },
    },
    {
      when: 'an imported library uses it as its backend',
      files: { 'requirements.txt': 'torch\ntransformers\n', 'app.py': 'from transformers import pipeline\n' },
    },
    {
      when: 'saved models are loaded',
      files: {
        'requirements.txt': 'xgboost\nlightgbm\njoblib\n',
        'app.py': 'import joblib\nmodel = joblib.load("m")\n',
      },
    },
    {
      when: 'nobody knows what another requirement needs',
      files: { 'requirements.txt': 'torch\nour-own-models\n', 'app.py': 'import our_own_models\n' },
    },
    {
      when: 'what is used needs it',
      files: {
        'requirements.txt': 'transformers\nsentence-transformers\n',
        'app.py': 'import sentence_transformers\n',
      },
    },
    {
      when: 'drivers, plugins, servers and formats',
      files: {
        'requirements.txt':
          'uvicorn\npsycopg2-binary\npyarrow\ns3fs\nopenpyxl\ngunicorn\ndvc[s3]\npytest-cov\nlxml\n',
        'app.py': code,
      },
    },
    { when: 'there is no Python code', files: { 'requirements.txt': 'torch\n', 'README.md': 'torch' } },
    {
      when: 'a compiler of requirements made the file',
      files: {
        'requirements.txt':
          '# This file was autogenerated by uv via the following command:\n#    uv pip compile requirements.in\ntorch==2.9.1\n    # via our-models\n',
        'app.py': code,
      },
    },
    {
      when: 'the base image brings it',
      files: {
        'requirements.txt': 'torch\n',
        'app.py': code,
        Dockerfile: 'FROM example.org/base:1\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      },
      config: { 'base-provides': ['torch==2.9.1'] },
    },
    {
      when: 'a Python file was too long to be read',
      files: {
        'requirements.txt': 'torch\n',
        'app.py': code,
        'big.py': `torch_is_here = 1\n${'x = 1\n'.repeat(200_000)}`,
      },
    },
  ],
);
