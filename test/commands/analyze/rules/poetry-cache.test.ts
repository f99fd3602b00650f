import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';

describeRule('poetry-cache', {
  'leaves the environment where it is': {
    lines: [FROM, 'RUN poetry install --no-root'],
    at: [2],
    safety: 'safe',
    fixed: [
      FROM,
      'RUN poetry install --no-root && rm -rf /root/.cache/pypoetry/artifacts /root/.cache/pypoetry/cache',
    ],
  },
  'another folder': {
    lines: [FROM, 'ENV POETRY_CACHE_DIR=/tmp/poetry', 'RUN poetry install'],
    at: [3],
    fixed: [
      FROM,
      'ENV POETRY_CACHE_DIR=/tmp/poetry',
      'RUN poetry install && rm -rf /tmp/poetry/artifacts /tmp/poetry/cache',
    ],
  },
  'removed by its variable': {
    lines: [FROM, 'ENV POETRY_CACHE_DIR=/tmp/poetry', 'RUN poetry install && rm -rf $POETRY_CACHE_DIR'],
    praised: 3,
  },
  'a mount by its variable': {
    lines: [
      FROM,
      'ENV POETRY_CACHE_DIR=/tmp/poetry',
      'RUN --mount=type=cache,target=$POETRY_CACHE_DIR poetry install',
    ],
    praised: 3,
  },
  'told not to': { lines: [FROM, 'RUN poetry install --no-cache'] },
  cleared: { lines: [FROM, 'RUN poetry install && poetry cache clear --all .'], praised: 2 },
  'a builder stage': {
    lines: [`${FROM} AS build`, 'RUN poetry install', FROM, 'COPY --from=build /app/.venv /app/.venv'],
  },
});
