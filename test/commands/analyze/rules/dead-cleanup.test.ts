import { describeRule } from './cases.ts';

const FROM = 'FROM debian:12-slim';
const INSTALL = 'RUN apt-get update && apt-get install -y curl';

describeRule('dead-cleanup', {
  'joins two RUNs that follow each other': {
    lines: [FROM, INSTALL, 'RUN rm -rf /var/lib/apt/lists/*', 'CMD ["curl"]'],
    at: [3],
    safety: 'safe',
    fixed: [FROM, `${INSTALL} \\`, '    && rm -rf /var/lib/apt/lists/*', 'CMD ["curl"]'],
  },
  'keeps comments between them and drops blank lines': {
    lines: [FROM, INSTALL, '', '# smaller image', '', 'RUN rm -rf /var/lib/apt/lists/*'],
    at: [6],
    safety: 'safe',
    fixed: [FROM, `${INSTALL} \\`, '# smaller image', '    && rm -rf /var/lib/apt/lists/*'],
  },
  'takes over the indentation': {
    lines: [
      FROM,
      'RUN apt-get update && \\',
      '  apt-get install -y curl',
      'RUN rm -rf /var/lib/apt/lists/* && \\',
      '  rm -rf /tmp/x',
    ],
    at: [4],
    fixed: [
      FROM,
      'RUN apt-get update && \\',
      '  apt-get install -y curl \\',
      '  && rm -rf /var/lib/apt/lists/* && \\',
      '  rm -rf /tmp/x',
    ],
  },
  'cd in the first does not matter to absolute paths': {
    lines: [FROM, 'RUN cd /opt && apt-get update', 'RUN rm -rf /var/lib/apt/lists/*'],
    at: [3],
    safety: 'safe',
  },
  'advice alone when the first exports': {
    lines: [FROM, 'RUN export HOME=/x && apt-get update', 'RUN rm -rf /var/lib/apt/lists/*'],
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'advice alone when the second may hide that the first failed': {
    lines: [FROM, INSTALL, 'RUN rm -rf /var/lib/apt/lists/* || true'],
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'advice alone when the first ends in a comment': {
    lines: [FROM, `${INSTALL} # tools`, 'RUN rm -rf /var/lib/apt/lists/*'],
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'advice alone when flags differ': {
    lines: [FROM, INSTALL.replace('RUN', 'RUN --network=host'), 'RUN rm -rf /var/lib/apt/lists/*'],
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'advice alone when USER stands between': {
    lines: [FROM, INSTALL, 'USER root', 'RUN rm -rf /var/lib/apt/lists/*'],
    at: [4],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'advice alone when the second does something else too': {
    lines: [FROM, INSTALL, 'RUN rm -rf /var/lib/apt/lists/* && useradd app'],
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  "pip's cache": {
    lines: ['FROM python:3.11-slim', 'RUN pip install flask', 'RUN rm -rf ~/.cache/pip'],
    at: [3],
    safety: 'safe',
    fixed: ['FROM python:3.11-slim', 'RUN pip install flask \\', '    && rm -rf ~/.cache/pip'],
    message: /line 2/,
  },
  'pip cache purge': {
    lines: ['FROM python:3.11-slim', 'RUN pip install flask', 'RUN pip cache purge'],
    at: [3],
  },
  'conda clean': {
    lines: ['FROM continuumio/miniconda3:24.1.2-0', 'RUN conda install -y numpy', 'RUN conda clean -afy'],
    at: [3],
    safety: 'safe',
  },
  'packages that an earlier RUN installed': {
    lines: [FROM, 'RUN apt-get install -y gcc', 'RUN make', 'RUN apt-get purge -y gcc'],
    at: [4],
    safety: 'suggested',
  },
  'apk del of a virtual package': {
    lines: ['FROM alpine:3.20', 'RUN apk add --no-cache --virtual .build gcc', 'RUN apk del .build'],
    at: [3],
  },
  'a download of an earlier RUN': {
    lines: [
      FROM,
      'RUN curl -fsSLo /tmp/a.tgz https://files.example.org/a.tgz',
      'RUN tar -xzf /tmp/a.tgz -C /opt && rm /tmp/a.tgz',
    ],
    at: [3],
    safety: 'suggested',
  },
  'wheels that were copied out of a stage': {
    lines: [
      'FROM python:3.11 AS build',
      'RUN pip wheel -w /wheels flask',
      'FROM python:3.11-slim',
      'COPY --from=build /wheels /wheels',
      'RUN pip install --no-cache-dir /wheels/*.whl && rm -rf /wheels',
    ],
    at: [5],
    message: /mount/i,
  },
  'an archive of the context, with its bytes': {
    lines: [FROM, 'COPY data.zip /tmp/', 'RUN unzip /tmp/data.zip -d /data && rm /tmp/data.zip'],
    files: { 'data.zip': 40_000_000 },
    at: [3],
    saving: 40_000_000,
  },
  'a small file of the context is no news': {
    lines: [
      FROM,
      'COPY requirements.txt /tmp/',
      'RUN pip install --no-cache-dir -r /tmp/requirements.txt && rm /tmp/requirements.txt',
    ],
    files: { 'requirements.txt': 'flask\n' },
  },
  'what the same RUN made': { lines: [FROM, `${INSTALL} && rm -rf /var/lib/apt/lists/*`] },
  'a file of the base image': { lines: ['FROM nginx:1.27', 'RUN rm /etc/nginx/conf.d/default.conf'] },
  'nothing was left': {
    lines: ['FROM python:3.11-slim', 'RUN pip install --no-cache-dir flask', 'RUN rm -rf /root/.cache'],
  },
  'apt-get clean has nothing to do': {
    lines: [FROM, `${INSTALL} && rm -rf /var/lib/apt/lists/*`, 'RUN apt-get clean'],
  },
  'a cache mount is emptied': {
    lines: [FROM, INSTALL, 'RUN --mount=type=cache,target=/var/lib/apt/lists rm -rf /var/lib/apt/lists/*'],
  },
  'a builder stage': {
    lines: [
      `${FROM} AS build`,
      INSTALL,
      'RUN rm -rf /var/lib/apt/lists/*',
      FROM,
      'COPY --from=build /usr/bin/curl /usr/bin/',
    ],
  },
  'the stage below counts': {
    lines: [`${FROM} AS base`, INSTALL, 'FROM base', 'RUN rm -rf /var/lib/apt/lists/*'],
    at: [4],
    safety: 'suggested',
    fixed: 'as it is',
  },
});
