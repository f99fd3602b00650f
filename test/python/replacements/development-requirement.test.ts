import { describeReplacement } from './scenario.ts';

const dockerfile =
  'FROM python:3.11-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCMD ["python", "app.py"]\n';
const app = 'import numpy\n\nprint(numpy.ones(3))\n';
const notebook = JSON.stringify({
  cells: [{ cell_type: 'code', source: ['import seaborn as sns\n'], outputs: [], metadata: {} }],
  metadata: { language_info: { name: 'python' } },
  nbformat: 4,
  nbformat_minor: 5,
});

describeReplacement(
  'development-requirement',
  'info',
  [
    {
      when: 'an image installs what a notebook needs',
      files: {
        Dockerfile: dockerfile,
        'requirements.txt': 'numpy\nseaborn>=0.12\n',
        'app.py': app,
        'notebooks/look.ipynb': notebook,
      },
      from: 'seaborn>=0.12',
      to: [],
      evidence: /imported only by notebooks\/look\.ipynb/,
      says: /Move it to a development group/,
      becomes: { path: 'requirements.txt', text: 'numpy\n' },
    },
    {
      when: 'several, each with its own place',
      files: {
        Dockerfile: dockerfile,
        'requirements.txt': 'numpy\nseaborn\nwandb\n',
        'app.py': app,
        'notebooks/look.ipynb': notebook,
        'tests/test_app.py': 'import wandb\n',
      },
      from: 'seaborn, wandb',
      to: [],
      evidence:
        /^seaborn: imported only by notebooks\/look\.ipynb; wandb: imported only by tests\/test_app\.py$/,
      becomes: { path: 'requirements.txt', text: 'numpy\n' },
    },
    {
      when: 'every user of the project gets what tests need',
      files: {
        'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = ["numpy", "wandb"]\n',
        'a/main.py': app,
        'tests/test_main.py': 'import wandb\n',
        'tests/conftest.py': 'import wandb\n',
      },
      from: 'wandb',
      to: [],
      evidence: /imported only by tests\/conftest\.py and 1 more/,
      becomes: {
        path: 'pyproject.toml',
        text: '[project]\nname = "a"\nversion = "1"\ndependencies = ["numpy"]\n',
      },
    },
  ],
  [
    {
      when: 'nothing shows that the file is deployed',
      files: { 'requirements.txt': 'numpy\nseaborn\n', 'app.py': app, 'notebooks/look.ipynb': notebook },
    },
    {
      when: 'the program imports it too',
      files: {
        Dockerfile: dockerfile,
        'requirements.txt': 'numpy\nseaborn\n',
        'app.py': `${app}import seaborn\n`,
        'notebooks/look.ipynb': notebook,
      },
    },
    {
      when: 'the image runs it',
      files: {
        Dockerfile: dockerfile.replace('["python", "app.py"]', 'streamlit run app.py'),
        'requirements.txt': 'numpy\nstreamlit\n',
        'app.py': app,
        'tests/test_app.py': 'import streamlit.testing\n',
      },
    },
    {
      when: 'only notebooks are there to be deployed',
      files: { Dockerfile: dockerfile, 'requirements.txt': 'seaborn\n', 'look.ipynb': notebook },
    },
    {
      when: 'an imported library may use it',
      files: {
        Dockerfile: dockerfile,
        'requirements.txt': 'numpy\ntorch\ntransformers\n',
        'app.py': `${app}import transformers\n`,
        'tests/test_app.py': 'import torch\n',
      },
    },
    {
      when: 'the file is one for development',
      files: {
        Dockerfile: dockerfile.replaceAll('requirements.txt', 'requirements-dev.txt'),
        'requirements-dev.txt': 'numpy\nseaborn\n',
        'app.py': app,
        'tests/test_app.py': 'import seaborn\n',
      },
    },
  ],
);
