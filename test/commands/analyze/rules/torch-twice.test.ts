import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';

describeRule('torch-twice', {
  'two versions in two layers': {
    lines: [
      FROM,
      'RUN pip install --no-cache-dir torch==2.3.0',
      'RUN pip install --no-cache-dir torch==2.4.0',
    ],
    at: [3],
    safety: 'suggested',
    message: /torch 2\.4\.0 over the 2\.3\.0 of line 2/,
  },
  'another version over a torch base': {
    lines: [
      'FROM pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime',
      'RUN pip install --no-cache-dir torch==2.4.0',
    ],
    at: [2],
  },
  'by requirements over a torch base': {
    lines: [
      'FROM pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime',
      'COPY requirements.txt .',
      'RUN pip install --no-cache-dir -r requirements.txt',
    ],
    files: { 'requirements.txt': 'torch==2.4.0\n' },
    at: [3],
  },
  "the base's own version": {
    lines: [
      'FROM pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime',
      'RUN pip install --no-cache-dir torch==2.2.0',
    ],
  },
  'any version is what the base has': {
    lines: [
      'FROM pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime',
      'RUN pip install --no-cache-dir "torch>=2.0" flask',
    ],
  },
  'the same version twice': {
    lines: [
      FROM,
      'RUN pip install --no-cache-dir torch==2.4.0',
      'RUN pip install --no-cache-dir torch==2.4.0 flask',
    ],
  },
  'two versions in one layer': {
    lines: [FROM, 'RUN pip install --no-cache-dir torch==2.3.0 && pip install --no-cache-dir torch==2.4.0'],
  },
  'another folder': {
    lines: [
      FROM,
      'RUN pip install --no-cache-dir torch==2.3.0',
      'RUN pip install --no-cache-dir --target /other torch==2.4.0',
    ],
  },
  'a builder stage': {
    lines: [
      `${FROM} AS build`,
      'RUN pip install --no-cache-dir torch==2.3.0',
      FROM,
      'COPY --from=build /out /out',
      'RUN pip install --no-cache-dir torch==2.4.0',
    ],
  },
});
