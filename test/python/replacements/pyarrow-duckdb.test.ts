import { describeReplacement } from './scenario.ts';

const code = 'import pyarrow.parquet as pq\n\ntable = pq.read_table("a.parquet")\n';

describeReplacement(
  'pyarrow-duckdb',
  'info',
  [
    {
      when: 'files are only read',
      files: { 'requirements.txt': 'pyarrow>=14\n', 'app.py': code },
      from: 'pyarrow>=14',
      to: ['duckdb'],
      evidence: /only files are read and written with it \(app\.py:1\)/,
      becomes: { path: 'requirements.txt', text: 'duckdb\n' },
    },
  ],
  [
    {
      when: 'tables are built',
      files: {
        'requirements.txt': 'pyarrow\n',
        'app.py': `${code}import pyarrow as pa\npa.table({"a": [1]})\n`,
      },
    },
    { when: 'pandas reads through it', files: { 'requirements.txt': 'pyarrow\npandas\n', 'app.py': code } },
    {
      when: 'datasets of files are read',
      files: { 'requirements.txt': 'pyarrow\n', 'app.py': `${code}pq.ParquetDataset("folder")\n` },
    },
    {
      when: 'another distribution needs it',
      files: { 'requirements.txt': 'pyarrow\nmlflow\n', 'app.py': code },
    },
  ],
);
