import { describeRule } from './cases.ts';

const TORCH = 'RUN pip install --no-cache-dir torch==2.12.0';

describeRule('torch-arm64-cuda', {
  'by FROM': { lines: ['FROM --platform=linux/arm64 python:3.12-slim', TORCH], at: [2], safety: 'suggested' },
  'by configuration': { lines: ['FROM python:3.12-slim', TORCH], platform: 'linux/arm64', at: [2] },
  'before 2.12': {
    lines: ['FROM python:3.12-slim', 'RUN pip install --no-cache-dir torch==2.11.0'],
    platform: 'linux/arm64',
  },
  'x86-64': { lines: ['FROM python:3.12-slim', TORCH] },
  'a CPU build': { lines: ['FROM python:3.12-slim', `${TORCH}+cpu`], platform: 'linux/arm64' },
  'a GPU': {
    lines: ['FROM python:3.12-slim', 'ENV NVIDIA_VISIBLE_DEVICES=all', TORCH],
    platform: 'linux/arm64',
  },
});
