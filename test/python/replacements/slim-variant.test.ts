import { describeReplacement } from './scenario.ts';

const chroma = 'import chromadb\n\nclient = chromadb.HttpClient(host="db")\n';
const prefect = 'from prefect.deployments import run_deployment\n\nrun_deployment("train/nightly")\n';

describeReplacement(
  'slim-variant',
  'warning',
  [
    {
      when: 'a client of a Chroma server',
      files: { 'requirements.txt': 'chromadb>=1\n', 'app.py': chroma },
      from: 'chromadb>=1',
      to: ['chromadb-client>=1'],
      evidence: /only its client is used \(app\.py:1\)/,
      becomes: { path: 'requirements.txt', text: 'chromadb-client>=1\n' },
    },
    {
      when: 'a caller of Prefect deployments',
      files: { 'requirements.txt': 'prefect==3.8.8\n', 'app.py': prefect },
      from: 'prefect==3.8.8',
      to: ['prefect-client==3.8.8'],
      evidence: /app\.py:1/,
      becomes: { path: 'requirements.txt', text: 'prefect-client==3.8.8\n' },
    },
  ],
  [
    {
      when: 'a local database',
      files: {
        'requirements.txt': 'chromadb\n',
        'app.py': 'import chromadb\nchromadb.PersistentClient("db")\n',
      },
    },
    {
      when: 'the server is started by a Procfile',
      files: { 'requirements.txt': 'chromadb\n', 'app.py': chroma, Procfile: 'db: chroma run --path db\n' },
    },
    {
      when: 'flows are defined',
      files: { 'requirements.txt': 'prefect\n', 'app.py': `${prefect}from prefect import flow\n` },
    },
    {
      when: 'a worker is started by the Makefile',
      files: {
        'requirements.txt': 'prefect\n',
        'app.py': prefect,
        Makefile: 'work:\n\tprefect worker start\n',
      },
    },
    {
      when: 'the version is older than the variant',
      files: { 'requirements.txt': 'prefect<3\n', 'app.py': prefect },
    },
  ],
);
