import { describeReplacement } from './scenario.ts';

const code = 'import plotly.express as px\n\npx.line([1]).show()\n';

describeReplacement(
  'plotly-6',
  'info',
  [
    {
      when: 'a pin',
      files: { 'requirements.txt': 'plotly==5.24.1\n', 'app.py': code },
      from: 'plotly==5.24.1',
      to: ['plotly>=6,<7'],
      evidence: /only versions before 6 \(5\.24\.1\)/,
      becomes: { path: 'requirements.txt', text: 'plotly>=6,<7\n' },
    },
    {
      when: 'extras and marker stay',
      files: { 'requirements.txt': 'plotly[express]<6; python_version >= "3.8"\n', 'app.py': code },
      from: 'plotly[express]<6; python_version >= "3.8"',
      to: ['plotly[express]>=6,<7; python_version >= "3.8"'],
      evidence: /before 6/,
      becomes: { path: 'requirements.txt', text: 'plotly[express]>=6,<7; python_version >= "3.8"\n' },
    },
  ],
  [
    { when: 'newer versions are allowed', files: { 'requirements.txt': 'plotly>=5\n', 'app.py': code } },
    {
      when: 'static images are written, for which kaleido 1 wants a Chrome',
      files: { 'requirements.txt': 'plotly==5.24.1\n', 'app.py': `${code}figure.write_image("a.png")\n` },
    },
    {
      when: 'kaleido is required',
      files: { 'requirements.txt': 'plotly==5.24.1\nkaleido\n', 'app.py': code },
    },
    {
      when: 'another distribution shares it',
      files: { 'requirements.txt': 'plotly==5.24.1\nevidently\n', 'app.py': code },
    },
  ],
);
