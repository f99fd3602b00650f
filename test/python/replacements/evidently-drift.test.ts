import { describeReplacement } from './scenario.ts';

const code =
  'from evidently import Report\nfrom evidently.presets import DataDriftPreset\n\nresult = Report([DataDriftPreset()]).run(a, b)\nprint(result.json())\n';
const old =
  'from evidently.report import Report\nfrom evidently.metric_preset import DataDriftPreset\n\nreport = Report(metrics=[DataDriftPreset()])\nreport.run(reference_data=a, current_data=b)\n';

describeReplacement(
  'evidently-drift',
  'info',
  [
    {
      when: 'only drift is measured',
      files: { 'requirements.txt': 'evidently>=0.7\n', 'app.py': code },
      from: 'evidently>=0.7',
      to: ['pandas', 'scipy'],
      evidence: /only drift presets and metrics are used \(app\.py:1 and 1 more place\)/,
      becomes: { path: 'requirements.txt', text: 'pandas\nscipy\n' },
    },
    {
      when: 'an older release, and pandas is required beside it',
      files: {
        'requirements.txt': 'pandas==2.2.3\nevidently==0.4.40 ; python_version >= "3.9"\n',
        'app.py': old,
      },
      from: 'evidently==0.4.40 ; python_version >= "3.9"',
      to: ['scipy; python_version >= "3.9"'],
      evidence: /drift/,
      says: /Write scipy; python_version >= "3\.9" beside pandas/,
      becomes: { path: 'requirements.txt', text: 'pandas==2.2.3\nscipy; python_version >= "3.9"\n' },
    },
  ],
  [
    {
      when: 'a classification report is made',
      files: {
        'requirements.txt': 'evidently\n',
        'app.py': `${code}from evidently.presets import ClassificationPreset\n`,
      },
    },
    {
      when: 'somebody looks at the report',
      files: { 'requirements.txt': 'evidently\n', 'app.py': `${code}result.save_html("drift.html")\n` },
    },
    {
      when: 'its user interface runs',
      files: {
        'requirements.txt': 'evidently\n',
        'app.py': code,
        'compose.yaml': 'services:\n  ui:\n    command: ["evidently", "ui", "--workspace", "w"]\n',
      },
    },
    { when: 'it is not imported', files: { 'requirements.txt': 'evidently\n', 'app.py': 'import json\n' } },
  ],
);
