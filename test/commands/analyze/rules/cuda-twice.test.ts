import { describeRule } from './cases.ts';

const BASE = 'FROM nvidia/cuda:12.4.1-cudnn-runtime-ubuntu22.04';
const TORCH = 'RUN pip install --no-cache-dir torch==2.4.0';

describeRule('cuda-twice', {
  'torch from the usual index': {
    lines: [BASE, TORCH],
    at: [1],
    safety: 'suggested',
    fixed: ['FROM nvidia/cuda:12.4.1-base-ubuntu22.04', TORCH],
    message: /line 2/,
  },
  'the older way to write cuDNN': {
    lines: ['FROM nvidia/cuda:11.8.0-cudnn8-runtime-ubuntu22.04', TORCH],
    at: [1],
    fixed: ['FROM nvidia/cuda:11.8.0-base-ubuntu22.04', TORCH],
  },
  'torch by requirements': {
    lines: [BASE, 'COPY requirements.txt .', 'RUN pip install --no-cache-dir -r requirements.txt'],
    files: { 'requirements.txt': 'torch==2.4.0\n' },
    at: [1],
  },
  'the base variant': { lines: ['FROM nvidia/cuda:12.4.1-base-ubuntu22.04', TORCH] },
  'CPU builds': { lines: [BASE, 'RUN pip install --no-cache-dir torch==2.4.0+cpu'] },
  'no torch': { lines: [BASE, 'RUN pip install --no-cache-dir flask'] },
  'something loads CUDA from the system': {
    lines: [BASE, TORCH, 'RUN pip install --no-cache-dir onnxruntime-gpu'],
  },
  'a system package of CUDA': { lines: [BASE, 'RUN apt-get install -y libcudnn9-cuda-12', TORCH] },
  'something is compiled': { lines: [BASE, TORCH, 'RUN make -C ext'] },
  'a plain base': { lines: ['FROM python:3.11-slim', TORCH] },
});
