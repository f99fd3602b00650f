import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';
const APT = 'apt-get install -y --no-install-recommends';

describeRule('build-tools-in-final', {
  'stays for ever': {
    lines: [FROM, `RUN ${APT} gcc g++ libpq-dev`, 'RUN pip install --no-cache-dir psycopg2'],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
    message: /`gcc`, `g\+\+` and `libpq-dev` stay/,
  },
  'install and use share a RUN': {
    lines: [FROM, `RUN ${APT} gcc && pip install --no-cache-dir psycopg2`],
    at: [2],
    safety: 'suggested',
    fixed: [
      FROM,
      `RUN ${APT} gcc && pip install --no-cache-dir psycopg2 && apt-get purge -y --auto-remove gcc`,
    ],
  },
  apk: { lines: ['FROM python:3.11-alpine', 'RUN apk add --no-cache build-base'], at: [2] },
  'purged in the same RUN': {
    lines: [
      FROM,
      `RUN ${APT} gcc && pip install --no-cache-dir psycopg2 && apt-get purge -y --auto-remove gcc`,
    ],
  },
  'removed by its virtual name': {
    lines: [
      'FROM python:3.11-alpine',
      'RUN apk add --no-cache --virtual .build gcc && pip install x && apk del .build',
    ],
  },
  'a builder stage, and praise for it': {
    lines: [`${FROM} AS build`, `RUN ${APT} gcc`, FROM, 'COPY --from=build /opt/venv /opt/venv'],
    praised: 1,
  },
  'headers alone': { lines: [FROM, `RUN ${APT} libpq-dev`] },
  'git and curl build nothing': { lines: [FROM, `RUN ${APT} git curl ca-certificates`] },
  'something compiles at run time': {
    lines: [FROM, `RUN ${APT} gcc`, 'RUN pip install --no-cache-dir vllm'],
  },
  'the code compiles its model': {
    lines: [
      FROM,
      `RUN ${APT} gcc`,
      'COPY requirements.txt .',
      'RUN pip install --no-cache-dir -r requirements.txt',
    ],
    files: { 'requirements.txt': 'torch==2.4.0\n', 'serve.py': 'import torch\nmodel = torch.compile(net)\n' },
  },
  'an image to develop in, by its name': { lines: [FROM, `RUN ${APT} gcc`], path: 'Dockerfile.dev' },
  'an image to develop in, by its folder': {
    lines: [FROM, `RUN ${APT} gcc`],
    path: '.devcontainer/Dockerfile',
  },
  'an image to test in, by its stage': { lines: [`${FROM} AS test`, `RUN ${APT} gcc`] },
  'a program that is built when it starts': { lines: [FROM, `RUN ${APT} make gcc`, 'CMD ["make", "run"]'] },
  'a stage that is copied whole': {
    lines: [`${FROM} AS build`, `RUN ${APT} gcc`, 'FROM scratch', 'COPY --from=build / /'],
    at: [2],
  },
});
