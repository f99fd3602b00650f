import { describeReplacement } from './scenario.ts';

const code =
  'from sentence_transformers import SentenceTransformer\n\nmodel = SentenceTransformer("all-MiniLM-L6-v2")\nmodel.encode(["a"])\n';

describeReplacement(
  'sentence-transformers-fastembed',
  'info',
  [
    {
      when: 'a supported model encodes',
      files: {
        'requirements.txt': 'sentence-transformers>=2.2.2; python_version >= "3.9"\n',
        'app.py': code,
      },
      from: 'sentence-transformers>=2.2.2; python_version >= "3.9"',
      to: ['fastembed; python_version >= "3.9"'],
      evidence: /all-MiniLM-L6-v2 is only asked to encode \(app\.py:1\)/,
      says: /compare the embeddings/,
      becomes: { path: 'requirements.txt', text: 'fastembed; python_version >= "3.9"\n' },
    },
  ],
  [
    {
      when: 'the model is not one of fastembed',
      files: {
        'requirements.txt': 'sentence-transformers\n',
        'app.py': code.replace('all-MiniLM-L6-v2', 'clip-ViT-B-32'),
      },
    },
    {
      when: 'the model is named elsewhere',
      files: {
        'requirements.txt': 'sentence-transformers\n',
        'app.py': code.replace('"all-MiniLM-L6-v2"', 'name'),
      },
    },
    {
      when: 'a cross-encoder ranks too',
      files: {
        'requirements.txt': 'sentence-transformers\n',
        'app.py': `${code}from sentence_transformers import CrossEncoder\n`,
      },
    },
    {
      when: 'the model is trained',
      files: { 'requirements.txt': 'sentence-transformers\n', 'app.py': `${code}model.fit(x)\n` },
    },
    {
      when: 'torch itself is imported',
      files: { 'requirements.txt': 'sentence-transformers\n', 'app.py': `${code}import torch\n` },
    },
  ],
);
