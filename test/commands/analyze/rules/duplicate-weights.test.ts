import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';
const files = {
  'models/bert/config.json': 'x',
  'models/bert/model.safetensors': 400_000_000,
  'models/bert/pytorch_model.bin': 410_000_000,
  'models/bert/tf_model.h5': 500_000_000,
};

describeRule('duplicate-weights', {
  'files of the repository': { lines: [FROM, 'COPY models /models'], files, at: [2], saving: 910_000_000 },
  shards: {
    lines: [FROM, 'COPY models /models'],
    files: { 'models/model-00001-of-00002.safetensors': 5e6, 'models/pytorch_model-00001-of-00002.bin': 5e6 },
    at: [2],
    saving: 5e6,
  },
  'one format': { lines: [FROM, 'COPY models /models'], files: { 'models/pytorch_model.bin': 5e6 } },
  'two models': {
    lines: [FROM, 'COPY models /models'],
    files: { 'models/a/model.safetensors': 5e6, 'models/b/pytorch_model.bin': 5e6 },
  },
  'left out': {
    lines: [FROM, 'COPY models /models'],
    files: { ...files, '.dockerignore': '**/*.bin\n**/*.h5\n' },
  },
  'a whole repository of the hub': {
    lines: [FROM, 'RUN huggingface-cli download a/b --local-dir /m'],
    at: [2],
  },
  snapshot_download: {
    lines: [FROM, `RUN python -c "from huggingface_hub import snapshot_download; snapshot_download('a/b')"`],
    at: [2],
  },
  'files are named': { lines: [FROM, 'RUN hf download a/b model.safetensors config.json --local-dir /m'] },
  'patterns are given': { lines: [FROM, 'RUN hf download a/b --exclude "*.bin" --local-dir /m'] },
  'patterns in Python': {
    lines: [
      FROM,
      `RUN python -c "from huggingface_hub import snapshot_download as s; s('a/b', allow_patterns=['*.json'])"`,
    ],
  },
  'a data set': { lines: [FROM, 'RUN hf download --repo-type dataset a/b --local-dir /d'] },
});
