import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';
const BUILD = [`${FROM} AS build`, 'RUN pip install --no-cache-dir flask'];

describeRule('copy-whole-prefix', {
  'the whole file system': {
    lines: [...BUILD, 'FROM debian:12-slim', 'COPY --from=build / /'],
    at: [4],
    safety: 'suggested',
  },
  '/usr/local over the same image': {
    lines: [...BUILD, FROM, 'COPY --from=build /usr/local/ /usr/local/'],
    at: [4],
  },
  '/usr/local over another tag of it': {
    lines: [...BUILD, 'FROM python:3.11', 'COPY --from=build /usr/local /usr/local'],
    at: [4],
  },
  'conda with its packages': {
    lines: [
      'FROM continuumio/miniconda3:24.1.2-0 AS build',
      'RUN conda install -y numpy',
      'FROM debian:12-slim',
      'COPY --from=build /opt/conda /opt/conda',
    ],
    at: [4],
    message: /package cache/,
  },
  'onto scratch, to make one layer': { lines: [...BUILD, 'FROM scratch', 'COPY --from=build / /'] },
  'Python for an image without it': {
    lines: [...BUILD, 'FROM debian:12-slim', 'COPY --from=build /usr/local /usr/local'],
  },
  'a cleaned conda for an image without it': {
    lines: [
      'FROM continuumio/miniconda3:24.1.2-0 AS build',
      'RUN conda install -y numpy && conda clean -afy',
      'FROM debian:12-slim',
      'COPY --from=build /opt/conda /opt/conda',
    ],
  },
  'site-packages by name': {
    lines: [
      ...BUILD,
      FROM,
      'COPY --from=build /usr/local/lib/python3.11/site-packages /usr/local/lib/python3.11/site-packages',
    ],
  },
  'a virtual environment': { lines: [...BUILD, FROM, 'COPY --from=build /opt/venv /opt/venv'] },
  "a user's packages": { lines: [...BUILD, FROM, 'COPY --from=build /root/.local /root/.local'] },
  'a program of another image': { lines: [FROM, 'COPY --from=registry.example.org/uv:0.4 /uv /bin/uv'] },
  'conda for a CUDA image without it': {
    lines: [
      'FROM nvidia/cuda:12.1.0-devel-ubuntu22.04 AS build',
      'RUN /opt/conda/bin/conda install -y numpy && /opt/conda/bin/conda clean -ya',
      'FROM nvidia/cuda:12.1.0-base-ubuntu22.04',
      'COPY --from=build /opt/conda /opt/conda',
    ],
  },
  'conda over conda': {
    lines: [
      'FROM continuumio/miniconda3:24.1.2-0 AS build',
      'RUN conda install -y numpy && conda clean -afy',
      'FROM continuumio/miniconda3:24.1.2-0',
      'COPY --from=build /opt/conda /opt/conda',
    ],
    at: [4],
  },
});
