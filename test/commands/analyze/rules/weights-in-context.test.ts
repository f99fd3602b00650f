import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';
const files = {
  'app.py': 'x',
  'runs/last.ckpt': 80_000_000,
  'data/train.parquet': 20_000_000,
  'small.pt': 1000,
};

describeRule('weights-in-context', {
  'along with the code': {
    lines: [FROM, 'COPY . /app'],
    files,
    at: [2],
    safety: 'suggested',
    saving: 100_000_000,
    message: /2 files .*`runs\/last\.ckpt` \(80\.0 MB\)/,
  },
  'left out by the ignore file': {
    lines: [FROM, 'COPY . /app'],
    files: { ...files, '.dockerignore': 'runs\ndata\n' },
  },
  'named by a COPY of their own': { lines: [FROM, 'COPY runs /app/runs', 'COPY app.py /app/'], files },
  'small ones': { lines: [FROM, 'COPY . /app'], files: { 'small.pt': 1000, 'a.csv': 100_000 } },
  'big code is no data': { lines: [FROM, 'COPY . /app'], files: { 'bundle.js': 9_000_000 } },
  'a builder stage': {
    lines: [`${FROM} AS build`, 'COPY . /app', FROM, 'COPY --from=build /out /out'],
    files,
  },
});
