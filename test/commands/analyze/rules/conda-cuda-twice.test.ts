import { describeRule } from './cases.ts';

const BASE = 'FROM nvidia/cuda:12.1.1-runtime-ubuntu22.04';

describeRule('conda-cuda-twice', {
  'pytorch-cuda': {
    lines: [BASE, 'RUN conda install -y pytorch pytorch-cuda=12.1 -c pytorch -c nvidia'],
    at: [2],
    safety: 'suggested',
  },
  'cudatoolkit with a channel': { lines: [BASE, 'RUN mamba install -y nvidia::cuda-toolkit'], at: [2] },
  'on devel': {
    lines: ['FROM nvidia/cuda:12.1.1-devel-ubuntu22.04', 'RUN conda install -y cudatoolkit=11.8'],
    at: [2],
  },
  'on base': { lines: ['FROM nvidia/cuda:12.1.1-base-ubuntu22.04', 'RUN conda install -y cudatoolkit=11.8'] },
  'no CUDA package': { lines: [BASE, 'RUN conda install -y numpy cupy-core'] },
  'no CUDA base': { lines: ['FROM condaforge/miniforge3:24.3.0-0', 'RUN conda install -y cuda-toolkit'] },
  'over a PyTorch image': {
    lines: [
      'FROM pytorch/pytorch:2.1.2-cuda12.1-cudnn8-runtime',
      'RUN conda install -c "nvidia/label/cuda-12.1.1" cuda -y',
    ],
    at: [2],
  },
});
