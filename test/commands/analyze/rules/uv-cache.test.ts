import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';

describeRule('uv-cache', {
  'uv pip': {
    lines: [FROM, 'RUN uv pip install --system flask'],
    at: [2],
    safety: 'safe',
    fixed: [FROM, 'RUN uv pip install --no-cache --system flask'],
  },
  'uv sync': {
    lines: [FROM, 'WORKDIR /app', 'RUN uv sync --frozen'],
    at: [3],
    safety: 'safe',
    fixed: [FROM, 'WORKDIR /app', 'RUN uv sync --no-cache --frozen'],
  },
  'says that copies double the bytes': {
    lines: [FROM, 'ENV UV_LINK_MODE=copy', 'RUN uv pip install --system flask'],
    at: [3],
    message: /a second time/,
  },
  'the flag': { lines: [FROM, 'RUN uv pip install --no-cache --system flask'], praised: 2 },
  'the short flag': { lines: [FROM, 'RUN uv sync -n'], praised: 2 },
  UV_NO_CACHE: { lines: [FROM, 'ENV UV_NO_CACHE=1', 'RUN uv sync'], praised: 3 },
  'UV_NO_CACHE switched off': { lines: [FROM, 'ENV UV_NO_CACHE=0', 'RUN uv sync'], at: [3] },
  'a cache mount': { lines: [FROM, 'RUN --mount=type=cache,target=/root/.cache/uv uv sync'], praised: 2 },
  'a cache mount where UV_CACHE_DIR points': {
    lines: [FROM, 'ENV UV_CACHE_DIR=/uv', 'RUN --mount=type=cache,target=/uv uv sync'],
    praised: 3,
  },
  'uv cache clean in the same RUN': { lines: [FROM, 'RUN uv sync && uv cache clean'], praised: 2 },
  'rm of the cache in the same RUN': { lines: [FROM, 'RUN uv sync && rm -rf /root/.cache/uv'], praised: 2 },
  'a builder stage': {
    lines: [
      `${FROM} AS build`,
      'WORKDIR /app',
      'RUN uv sync',
      FROM,
      'COPY --from=build /app/.venv /app/.venv',
    ],
  },
});
