import { describeRule } from './cases.ts';

const DEVEL = 'FROM nvidia/cuda:12.4.1-cudnn-devel-ubuntu22.04';
const PIP = 'RUN pip install --no-cache-dir flask==3.0.0';

describeRule('devel-base', {
  'nothing compiles': {
    lines: [DEVEL, PIP],
    at: [1],
    safety: 'suggested',
    fixed: ['FROM nvidia/cuda:12.4.1-cudnn-runtime-ubuntu22.04', PIP],
  },
  'the wheels bring their own CUDA': {
    lines: [DEVEL, 'RUN pip install --no-cache-dir torch==2.4.0'],
    at: [1],
    fixed: ['FROM nvidia/cuda:12.4.1-base-ubuntu22.04', 'RUN pip install --no-cache-dir torch==2.4.0'],
  },
  'the flavour in the reference, the version in an ARG': {
    lines: ['ARG CUDA=12.4.1', 'FROM nvidia/cuda:$CUDA-devel-ubuntu22.04', PIP],
    at: [2],
    fixed: ['ARG CUDA=12.4.1', 'FROM nvidia/cuda:$CUDA-runtime-ubuntu22.04', PIP],
  },
  'the whole reference in an ARG': {
    lines: ['ARG BASE=nvidia/cuda:12.4.1-devel-ubuntu22.04', 'FROM $BASE', PIP],
    at: [2],
    fixed: 'as it is',
  },
  'a digest': { lines: [`${DEVEL}@sha256:${'a'.repeat(64)}`, PIP], at: [1], fixed: 'as it is' },
  runtime: { lines: ['FROM pytorch/pytorch:2.4.0-cuda12.1-cudnn9-runtime', PIP], praised: 1 },
  'nvcc runs': { lines: [DEVEL, 'RUN nvcc -o /a a.cu'] },
  'cmake runs': { lines: [DEVEL, 'RUN cmake -B build && cmake --build build'] },
  'a distribution that compiles': { lines: [DEVEL, 'RUN pip install --no-cache-dir flash-attn'] },
  'no build isolation': { lines: [DEVEL, 'RUN pip install --no-cache-dir --no-build-isolation something'] },
  'a source from git': {
    lines: [DEVEL, 'RUN pip install --no-cache-dir git+https://git.example.org/ext.git'],
  },
  'CUDA sources in the repository': { lines: [DEVEL, PIP], files: { 'csrc/kernel.cu': 10 } },
  'a build script': { lines: [DEVEL, 'RUN ./build_ops.sh'] },
  'an architecture list': { lines: [DEVEL, 'ENV TORCH_CUDA_ARCH_LIST="8.0 9.0"', PIP] },
  'requirements that are not there': {
    lines: [DEVEL, 'RUN pip install --no-cache-dir -r /elsewhere/requirements.txt'],
  },
  'a builder stage': {
    lines: [
      `${DEVEL} AS build`,
      'RUN nvcc -o /a a.cu',
      'FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04',
      'COPY --from=build /a /a',
    ],
    praised: 3,
  },
  'a devel that has nothing to do with CUDA': { lines: ['FROM team/tool:1-devel', PIP] },
  'a compiler is installed': { lines: [DEVEL, 'RUN apt-get install -y ninja-build', PIP] },
});
