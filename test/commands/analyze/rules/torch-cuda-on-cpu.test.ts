import { describe, expect, it } from 'vitest';
import { analyzeFiles, openRules } from '../../../support/memory-world.ts';
import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';
const TORCH = 'RUN pip install --no-cache-dir torch==2.4.0';

describeRule('torch-cuda-on-cpu', {
  'the usual index': {
    lines: [FROM, TORCH],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
    message: /CUDA distributions/,
  },
  'by requirements': {
    lines: [FROM, 'COPY requirements.txt .', 'RUN pip install --no-cache-dir -r requirements.txt'],
    files: { 'requirements.txt': 'torch==2.4.0\n' },
    at: [3],
  },
  'through another distribution': {
    lines: [FROM, 'RUN pip install --no-cache-dir sentence-transformers'],
    at: [2],
    message: /list torch/,
  },
  "another Dockerfile's GPU does not count": {
    lines: [FROM, TORCH],
    files: { 'Dockerfile.gpu': 'FROM nvidia/cuda:12.4.1-base-ubuntu22.04\n' },
    at: [2],
  },
  'choosing the GPU when there is one is no sign': {
    lines: [FROM, 'COPY requirements.txt .', 'RUN pip install --no-cache-dir -r requirements.txt'],
    files: {
      'requirements.txt': 'torch==2.4.0\n',
      'a.py': 'import torch\ndevice = "cuda" if torch.cuda.is_available() else "cpu"\n',
    },
    at: [3],
  },
  'the CPU version': { lines: [FROM, 'RUN pip install --no-cache-dir torch==2.4.0+cpu'], praised: 2 },
  'a CPU index': {
    lines: [
      FROM,
      'RUN pip install --no-cache-dir torch==2.4.0 --index-url https://wheels.example.org/whl/cpu',
    ],
    praised: 2,
  },
  'a CPU index in ENV': {
    lines: [FROM, 'ENV PIP_EXTRA_INDEX_URL=https://wheels.example.org/whl/cpu', TORCH],
    praised: 3,
  },
  "uv's backend": {
    lines: [FROM, 'RUN uv pip install --no-cache --system --torch-backend=cpu torch'],
    praised: 2,
  },
  'a GPU index was chosen': {
    lines: [
      FROM,
      'RUN pip install --no-cache-dir torch==2.4.0 --index-url https://wheels.example.org/whl/cu121',
    ],
  },
  'an index of the company': {
    lines: [
      FROM,
      'RUN pip install --no-cache-dir torch==2.4.0 --index-url https://wheels.example.org/simple',
    ],
  },
  'a CUDA base': { lines: ['FROM nvidia/cuda:12.4.1-base-ubuntu22.04', TORCH] },
  "the container runtime's variable": { lines: [FROM, 'ENV NVIDIA_VISIBLE_DEVICES=all', TORCH] },
  'a distribution that needs a GPU': { lines: [FROM, TORCH, 'RUN pip install --no-cache-dir bitsandbytes'] },
  'a compose file that asks for a GPU': {
    lines: [FROM, TORCH],
    files: { 'compose.yaml': 'services:\n  a:\n    runtime: nvidia\n' },
  },
  'code that asks for a GPU': {
    lines: [FROM, 'COPY requirements.txt .', 'RUN pip install --no-cache-dir -r requirements.txt'],
    files: { 'requirements.txt': 'torch==2.4.0\n', 'a.py': 'import torch\nnet.cuda()\nx = torch.zeros(1)\n' },
  },
  'arm64 has its own rule': { lines: [FROM, TORCH], platform: 'linux/arm64' },
  'a builder stage': { lines: [`${FROM} AS build`, TORCH, FROM, 'COPY --from=build /model.onnx /'] },
  'an environment that is copied out of a builder': {
    lines: [
      `${FROM} AS build`,
      'RUN python -m venv /opt/venv',
      'RUN /opt/venv/bin/pip install torch==2.4.0',
      FROM,
      'COPY --from=build /opt/venv /opt/venv',
    ],
    at: [3],
  },
  'site-packages that are copied out of a builder': {
    lines: [
      `${FROM} AS build`,
      TORCH,
      FROM,
      'COPY --from=build /usr/local/lib/python3.11/site-packages /usr/local/lib/python3.11/site-packages',
    ],
    at: [2],
  },
  'a base that may bring torch': {
    lines: [
      'FROM registry.example.org/team/pytorch-cpu:2.4',
      'RUN pip install --no-cache-dir sentence-transformers',
    ],
  },
  'a base that nobody knows, and torch through another distribution': {
    lines: ['FROM registry.example.org/team/base:1', 'RUN pip install --no-cache-dir sentence-transformers'],
  },
  'a base that nobody knows, and torch by name': {
    lines: ['FROM registry.example.org/team/base:1', TORCH],
    at: [2],
  },
  'a base that nobody can resolve': { lines: ['ARG BASE', 'FROM $BASE', TORCH] },
});

describe('torch-cuda-on-cpu beside what the repository shows', () => {
  const Dockerfile = 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.9.1\n';
  it.each([
    ['train.py', 'import torch\nwith torch.autocast("cuda"):\n    pass\n'],
    ['train.py', 'import torch\ntorch.cuda.synchronize()\n'],
    ['run.sh', 'docker run --gpus all example/a\n'],
    ['README.md', '    docker run --gpus all example/a\n'],
    ['a.ipynb', '{"cells": [], "metadata": {"accelerator": "GPU"}, "nbformat": 4}'],
    ['requirements.txt', 'bitsandbytes\n'],
  ])('is silent: %s %s', async (path, text) => {
    const analysis = await analyzeFiles({ Dockerfile, 'requirements-a.txt': 'torch\n', [path]: text });
    expect(openRules(analysis)).not.toContain('torch-cuda-on-cpu');
  });

  it('fires where only another Dockerfile installs what needs a GPU', async () => {
    const analysis = await analyzeFiles({
      Dockerfile,
      'requirements-a.txt': 'torch\n',
      'Dockerfile.a-gpu': 'FROM python:3.11-slim\nRUN pip install --no-cache-dir deepspeed\n',
    });
    expect(
      analysis.report.findings.some(
        ({ rule, location }) => rule === 'torch-cuda-on-cpu' && location?.path === 'Dockerfile',
      ),
    ).toBe(true);
  });
});
