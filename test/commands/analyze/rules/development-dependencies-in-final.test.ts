import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';
const PYPROJECT = (more: string) => `[project]\nname = "x"\nversion = "1"\ndependencies = ["flask"]\n${more}`;
const LOCK = 'version = 1\nrequires-python = ">=3.11"\n';
const COPY = 'COPY pyproject.toml uv.lock ./';

describeRule('development-dependencies-in-final', {
  'a file for development': {
    lines: [FROM, 'COPY requirements/dev.txt /r/', 'RUN pip install --no-cache-dir -r /r/dev.txt'],
    files: { 'requirements/dev.txt': 'pytest\n' },
    at: [3],
    safety: 'suggested',
  },
  'an extra': {
    lines: [FROM, 'COPY . /a', 'RUN pip install --no-cache-dir "/a[dev]"'],
    files: { 'pyproject.toml': PYPROJECT('') },
    at: [3],
  },
  'tools by name': {
    lines: [FROM, 'RUN pip install --no-cache-dir flask ruff mypy'],
    at: [2],
    message: /`mypy`, `ruff`/,
  },
  'uv sync takes the group': {
    lines: [FROM, COPY, 'RUN uv sync --frozen --no-cache'],
    files: { 'pyproject.toml': PYPROJECT('[dependency-groups]\ndev = ["pytest"]\n'), 'uv.lock': LOCK },
    at: [3],
    fixed: [FROM, COPY, 'RUN uv sync --no-dev --frozen --no-cache'],
  },
  'poetry install takes the group': {
    lines: [FROM, 'COPY pyproject.toml ./', 'RUN poetry install --no-root'],
    files: {
      'pyproject.toml': '[tool.poetry]\nname = "x"\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n',
    },
    at: [3],
    fixed: [FROM, 'COPY pyproject.toml ./', 'RUN poetry install --only main --no-root'],
  },
  'uv sync --no-dev': {
    lines: [FROM, COPY, 'RUN uv sync --frozen --no-dev'],
    files: { 'pyproject.toml': PYPROJECT('[dependency-groups]\ndev = ["pytest"]\n'), 'uv.lock': LOCK },
    praised: 3,
  },
  UV_NO_DEV: {
    lines: [FROM, 'ENV UV_NO_DEV=1', COPY, 'RUN uv sync --frozen'],
    files: { 'pyproject.toml': PYPROJECT('[dependency-groups]\ndev = ["pytest"]\n'), 'uv.lock': LOCK },
  },
  'uv sync without a group to take': {
    lines: [FROM, COPY, 'RUN uv sync --frozen'],
    files: { 'pyproject.toml': PYPROJECT(''), 'uv.lock': LOCK },
  },
  'poetry --only main': {
    lines: [FROM, 'COPY pyproject.toml ./', 'RUN poetry install --only main'],
    files: {
      'pyproject.toml': '[tool.poetry]\nname = "x"\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n',
    },
  },
  'a tool that a RUN uses': { lines: [FROM, 'RUN pip install --no-cache-dir pytest', 'RUN pytest -q'] },
  'a tool that the image starts': {
    lines: [FROM, 'RUN pip install --no-cache-dir jupyterlab', 'CMD ["jupyter", "lab"]'],
  },
  'an image for tests': { lines: [FROM, 'RUN pip install --no-cache-dir pytest'], path: 'Dockerfile.test' },
  'a stage for tests beside the target': {
    lines: [
      `${FROM} AS base`,
      'FROM base AS test',
      'RUN pip install --no-cache-dir pytest',
      'FROM base',
      'CMD ["python"]',
    ],
  },
  'a name that only looks like it': {
    lines: [
      FROM,
      'COPY requirements-devices.txt /r/',
      'RUN pip install --no-cache-dir -r /r/requirements-devices.txt',
    ],
    files: { 'requirements-devices.txt': 'flask\n' },
  },
  'an environment that is copied out of a builder': {
    lines: [
      `${FROM} AS build`,
      'WORKDIR /app',
      COPY,
      'RUN uv sync --frozen',
      FROM,
      'COPY --from=build /app/.venv /app/.venv',
    ],
    files: { 'pyproject.toml': PYPROJECT('[dependency-groups]\ndev = ["pytest"]\n'), 'uv.lock': LOCK },
    at: [4],
  },
  'a later sync takes the group out again': {
    lines: [
      `${FROM} AS build`,
      'WORKDIR /app',
      COPY,
      'RUN uv sync --frozen',
      'RUN make check && uv sync --frozen --no-dev',
      FROM,
      'COPY --from=build /app/.venv /app/.venv',
    ],
    files: { 'pyproject.toml': PYPROJECT('[dependency-groups]\ndev = ["pytest"]\n'), 'uv.lock': LOCK },
  },
});
