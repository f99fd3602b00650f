import { describeReplacement } from './scenario.ts';

const code = 'import torch\n\nprint(torch.zeros(1))\n';

describeReplacement(
  'torch-cpu',
  'warning',
  [
    {
      when: 'torch and torchvision together',
      files: { 'requirements.txt': 'torch==2.9.1\ntorchvision\n', 'app.py': code },
      from: 'torch==2.9.1, torchvision',
      to: ['torch==2.9.1', 'torchvision'],
      evidence: /nvidia-\* distributions come with torch/,
      says: /CPU index/,
      becomes: null,
    },
    {
      when: 'the device is chosen where it runs',
      files: {
        'requirements.txt': 'torch\n',
        'app.py': 'import torch\ndevice = torch.device("cuda" if torch.cuda.is_available() else "cpu")\n',
      },
      from: 'torch',
      to: ['torch'],
      evidence: /no CUDA base image, GPU request or \.cuda\(\) call/,
      becomes: null,
    },
    {
      when: 'torch comes with something else',
      files: {
        'requirements.txt': 'sentence-transformers\n',
        'app.py': 'from sentence_transformers import SentenceTransformer\n',
      },
      from: 'sentence-transformers',
      to: ['sentence-transformers', 'torch'],
      evidence: /come with torch/,
      becomes: null,
    },
  ],
  [
    {
      when: 'a tensor goes to the GPU',
      files: { 'requirements.txt': 'torch\n', 'a.py': `${code}x = model.cuda()\n` },
    },
    {
      when: 'a model is given the GPU by keyword',
      files: {
        'requirements.txt': 'torch\ntransformers\n',
        'a.py': 'from transformers import pipeline\npipeline("ner", device="cuda")\n',
      },
    },
    {
      when: 'a command chooses the GPU',
      files: { 'requirements.txt': 'torch\n', 'a.py': code, 'serve.sh': 'python a.py --device cuda\n' },
    },
    {
      when: 'a compose file reserves a GPU',
      files: {
        'requirements.txt': 'torch\n',
        'a.py': code,
        'compose.yaml':
          'services:\n  a:\n    deploy:\n      resources:\n        reservations:\n          devices:\n            - capabilities: [gpu]\n',
      },
    },
    {
      when: 'a workflow installs the CPU build first',
      files: {
        'requirements.txt': 'torch\n',
        'a.py': code,
        '.github/workflows/test.yml':
          'jobs:\n  a:\n    steps:\n      - run: pip install torch --index-url https://download.example.org/whl/cpu\n      - run: pip install -r requirements.txt\n',
      },
    },
    {
      when: 'a CUDA index is named',
      files: {
        'requirements.txt': '--extra-index-url https://download.example.org/whl/cu126\ntorch\n',
        'a.py': code,
      },
    },
    {
      when: 'a CUDA build is pinned',
      files: { 'requirements.txt': 'torch==2.2.0+cu121\n', 'a.py': code },
    },
    {
      when: 'the CPU build is pinned',
      files: {
        'requirements.txt': '--extra-index-url https://download.example.org/whl/cpu\ntorch==2.9.1+cpu\n',
        'a.py': code,
      },
    },
    {
      when: 'a library for GPUs is used',
      files: { 'requirements.txt': 'torch\n', 'a.py': `${code}import flash_attn\n` },
    },
  ],
);
