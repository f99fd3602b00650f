import { describe, expect, it } from 'vitest';
import { installsIn, lines, modelOf } from './layout.ts';

const stateOf = async (...text: string[]) => {
  const [install] = installsIn(
    await modelOf({ Dockerfile: lines('FROM example.com/python:3.11', ...text) }),
  ).slice(-1);
  return install?.cache;
};

const KEPT: readonly string[][] = [
  ['RUN pip install six'],
  ['ENV PIP_NO_CACHE_DIR=""', 'RUN pip install six'],
  ['RUN PIP_NO_CACHE_DIR=1 true && pip install six'],
  ['RUN pip install six && rm -rf /home/app/.cache'],
  ['RUN pip install six', 'RUN rm -rf /root/.cache'],
  ['RUN rm -rf /root/.cache && pip install six'],
  ['RUN pip install six && if [ -d /x ]; then rm -rf ~/.cache; fi'],
  ['ENV PIP_CACHE_DIR=/cache', 'RUN pip install six && rm -rf ~/.cache'],
  ['ENV PIP_CACHE_DIR=/cache', 'RUN --mount=type=cache,target=/root/.cache/pip pip install six'],
  ['RUN --mount=type=cache,target=/root/.cache/uv pip install six'],
  ['USER app', 'RUN --mount=type=cache,target=/root/.cache/pip pip install six'],
  ['RUN pip install six && uv cache clean'],
  ['ENV UV_NO_CACHE=0', 'RUN uv pip install --system six'],
  ['RUN if [ "$X" ]; then pip config set global.no-cache-dir true; fi', 'RUN pip install six'],
];

const NOT_KEPT: readonly [string, string, string[]][] = [
  ['disabled', 'told', ['RUN pip install --no-cache-dir six']],
  ['disabled', 'told', ['RUN pip --no-cache-dir install six']],
  ['disabled', 'PIP_NO_CACHE_DIR=1', ['ENV PIP_NO_CACHE_DIR=1', 'RUN pip install six']],
  ['disabled', 'PIP_NO_CACHE_DIR=off', ['ARG PIP_NO_CACHE_DIR=off', 'RUN pip install six']],
  ['disabled', 'PIP_NO_CACHE_DIR=1', ['RUN PIP_NO_CACHE_DIR=1 pip install six']],
  ['disabled', 'PIP_NO_CACHE_DIR=1', ['RUN export PIP_NO_CACHE_DIR=1 && pip install six']],
  ['disabled', 'UV_NO_CACHE=true', ['ENV UV_NO_CACHE=true', 'RUN uv pip install --system six']],
  ['disabled', 'pip config', ['RUN pip config set global.no-cache-dir true', 'RUN pip install six']],
  ['disabled', 'pip config', ['RUN pip config set global.no-cache-dir false && pip install six']],
  ['mounted', 'cache mount at /root/.cache ', ['RUN --mount=type=cache,target=/root/.cache pip install six']],
  ['mounted', 'tmpfs mount', ['RUN --mount=type=tmpfs,target=/root/.cache/pip pip install six']],
  [
    'mounted',
    '/cache/pip',
    ['ENV PIP_CACHE_DIR=/cache/pip', 'RUN --mount=type=cache,target=${PIP_CACHE_DIR} pip install six'],
  ],
  [
    'mounted',
    '/var/xdg/pip',
    ['ENV XDG_CACHE_HOME=/var/xdg', 'RUN --mount=type=cache,dst=/var/xdg pip install six'],
  ],
  [
    'mounted',
    '/home/app/.cache/pip',
    ['USER app', 'RUN --mount=type=cache,target=/home/app/.cache pip install six'],
  ],
  [
    'mounted',
    '/srv/.cache/pip',
    ['ENV HOME=/srv', 'RUN --mount=type=cache,target=/srv/.cache pip install six'],
  ],
  ['mounted', '/c', ['RUN --mount=type=cache,target=/c pip install --cache-dir=/c six']],
  ['mounted', '/tmp/c', ['RUN --mount=type=cache,target=/tmp/c PIP_CACHE_DIR=/tmp/c pip install six']],
  ['removed', '/root/.cache/pip', ['RUN pip install six && rm -rf ~/.cache']],
  ['removed', '/root/.cache/pip', ['RUN pip install six && rm -rf /root/.cache/pip/*']],
  ['removed', '/root/.cache/pip', ['RUN pip install six && pip cache purge']],
  ['removed', '/srv/c', ['WORKDIR /srv', 'RUN pip install --cache-dir c six && rm -rf c']],
  ['removed', '/root/.cache/uv', ['RUN uv pip install --system six && uv cache clean']],
  ['undecided', '$PIP_FLAGS', ['RUN pip install $PIP_FLAGS six']],
  ['undecided', 'folder of the cache', ['RUN pip install --cache-dir=$(mktemp -d) six']],
  ['undecided', 'poetry', ['RUN poetry install']],
];

describe('the cache of an install', () => {
  it.each(KEPT)('stays in the layer: %s; %s', async (...text) => {
    expect(await stateOf(...text.filter((line) => typeof line === 'string'))).toEqual({ state: 'kept' });
  });

  it.each(NOT_KEPT)('is %s (%s)', async (state, evidence, text) => {
    const found = await stateOf(...text);
    expect(found?.state).toBe(state);
    expect(found?.state === 'kept' ? '' : found?.evidence).toContain(evidence);
  });

  it('is off where a base stage says so', async () => {
    const model = await modelOf({
      Dockerfile: lines(
        'FROM python:3.11 AS base',
        'ENV PIP_NO_CACHE_DIR=1',
        'FROM base',
        'RUN pip install six',
      ),
    });
    expect(installsIn(model)[0]?.cache.state).toBe('disabled');
  });
});
