import { describeReplacement } from './scenario.ts';

const code = 'import pandas as pd\n\nprint(pd.read_csv("a.csv").mean())\nmodel.eval()\n';

describeReplacement(
  'pandas-performance',
  'warning',
  [
    {
      when: 'nothing chooses numba',
      files: { 'requirements.txt': 'pandas[parquet,performance]>=2\n', 'app.py': code },
      from: 'pandas[parquet,performance]>=2',
      to: ['pandas[parquet]>=2'],
      evidence: /no engine="numba"/,
      becomes: { path: 'requirements.txt', text: 'pandas[parquet]>=2\n' },
    },
  ],
  [
    {
      when: 'numba is chosen in a dictionary of options',
      files: {
        'requirements.txt': 'pandas[performance]\n',
        'app.py': `${code}options = {"engine": "numba"}\n`,
      },
    },
    {
      when: 'an expression is evaluated',
      files: { 'requirements.txt': 'pandas[performance]\n', 'app.py': `${code}frame.eval("a + b")\n` },
    },
    {
      when: 'the code imports what only the extra brings',
      files: { 'requirements.txt': 'pandas[performance]\n', 'app.py': `${code}import numba\n` },
    },
    { when: 'the extra is not asked for', files: { 'requirements.txt': 'pandas\n', 'app.py': code } },
  ],
);
