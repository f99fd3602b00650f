import { describeReplacement } from './scenario.ts';

const code = 'import librosa\n\nsamples, rate = librosa.load("a.wav", sr=None)\n';

describeReplacement(
  'librosa-soundfile',
  'info',
  [
    {
      when: 'files are only loaded',
      files: { 'requirements.txt': 'librosa>=0.10\n', 'app.py': code },
      from: 'librosa>=0.10',
      to: ['soundfile'],
      evidence: /only loading is used \(app\.py:1\)/,
      says: /resamples to 22,050 Hz/,
      becomes: { path: 'requirements.txt', text: 'soundfile\n' },
    },
  ],
  [
    {
      when: 'features are computed',
      files: { 'requirements.txt': 'librosa\n', 'app.py': `${code}librosa.feature.mfcc(y=samples)\n` },
    },
    {
      when: 'all is imported',
      files: { 'requirements.txt': 'librosa\n', 'app.py': 'from librosa import *\n' },
    },
    {
      when: 'nothing imports it',
      files: { 'requirements.txt': 'librosa\ntransformers\n', 'app.py': 'import transformers\n' },
    },
  ],
);
