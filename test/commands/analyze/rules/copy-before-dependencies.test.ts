import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';
const files = { 'requirements.txt': 'flask==3.0.0\n', 'app.py': 'x' };
const PIP = 'RUN pip install --no-cache-dir -r requirements.txt';

describeRule('copy-before-dependencies', {
  'moves the code below the install': {
    lines: [FROM, 'WORKDIR /app', '# the code', 'COPY . .', PIP, 'CMD ["python", "app.py"]'],
    files,
    at: [4],
    safety: 'safe',
    fixed: [
      FROM,
      'WORKDIR /app',
      '# the code',
      'COPY requirements.txt ./',
      PIP,
      'COPY . .',
      'CMD ["python", "app.py"]',
    ],
  },
  'keeps flags': {
    lines: [FROM, 'WORKDIR /app', 'COPY --chown=1000:1000 . /app', PIP],
    files,
    at: [3],
    fixed: [
      FROM,
      'WORKDIR /app',
      'COPY --chown=1000:1000 requirements.txt /app/',
      PIP,
      'COPY --chown=1000:1000 . /app',
    ],
  },
  'a manifest in a folder': {
    lines: [FROM, 'WORKDIR /app', 'COPY . .', 'RUN pip install --no-cache-dir -r requirements/base.txt'],
    files: { 'requirements/base.txt': 'flask\n', 'app.py': 'x' },
    at: [3],
    fixed: [
      FROM,
      'WORKDIR /app',
      'COPY requirements/base.txt ./requirements/',
      'RUN pip install --no-cache-dir -r requirements/base.txt',
      'COPY . .',
    ],
  },
  'included files come along': {
    lines: [FROM, 'WORKDIR /app', 'COPY . .', PIP],
    files: {
      ...files,
      'requirements.txt': '-r requirements-base.txt\nflask\n',
      'requirements-base.txt': 'numpy\n',
    },
    at: [3],
    fixed: [FROM, 'WORKDIR /app', 'COPY requirements.txt requirements-base.txt ./', PIP, 'COPY . .'],
  },
  'system packages between do not matter': {
    lines: [FROM, 'WORKDIR /app', 'COPY . .', 'RUN apt-get update && apt-get install -y gcc', PIP],
    files,
    at: [3],
    safety: 'safe',
    fixed: [
      FROM,
      'WORKDIR /app',
      'COPY requirements.txt ./',
      'RUN apt-get update && apt-get install -y gcc',
      PIP,
      'COPY . .',
    ],
  },
  'a manifest that names the project': {
    lines: [FROM, 'WORKDIR /app', 'COPY . .', PIP],
    files: { ...files, 'requirements.txt': '-e .\n' },
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'a manifest with a local path': {
    lines: [FROM, 'WORKDIR /app', 'COPY . .', PIP],
    files: { ...files, 'requirements.txt': 'flask\n./lib/tool\n' },
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'a RUN between that uses the code': {
    lines: [FROM, 'WORKDIR /app', 'COPY . .', 'RUN python prepare.py', PIP],
    files,
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'an install that uses the code too': {
    lines: [FROM, 'WORKDIR /app', 'COPY . .', `${PIP} && python setup.py develop`],
    files,
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'uv sync': {
    lines: [FROM, 'WORKDIR /app', 'COPY . .', 'RUN uv sync --frozen --no-cache'],
    files: {
      'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n',
      'uv.lock': 'version = 1\n',
      'x.py': 'x',
    },
    at: [3],
    safety: 'suggested',
    message: /line 4/,
  },
  'the manifest first': {
    lines: [FROM, 'WORKDIR /app', 'COPY requirements.txt .', PIP, 'COPY . .'],
    files,
    praised: 4,
  },
  'the manifest by a pattern': {
    lines: [FROM, 'WORKDIR /app', 'COPY requirements*.txt ./', PIP, 'COPY . .'],
    files,
    praised: 4,
  },
  'a bind mount': {
    lines: [
      FROM,
      'RUN --mount=type=bind,source=requirements.txt,target=requirements.txt pip install --no-cache-dir -r requirements.txt',
      'COPY . /app',
    ],
    files,
    praised: 2,
  },
  'the project after its dependencies': {
    lines: [
      FROM,
      'WORKDIR /app',
      'COPY requirements.txt .',
      PIP,
      'COPY . .',
      'RUN pip install --no-cache-dir --no-deps .',
    ],
    files: { ...files, 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n' },
  },
  'uv sync in two steps': {
    lines: [
      FROM,
      'WORKDIR /app',
      'COPY pyproject.toml uv.lock ./',
      'RUN uv sync --frozen --no-install-project',
      'COPY . .',
      'RUN uv sync --frozen',
    ],
    files: {
      'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n',
      'uv.lock': 'version = 1\n',
      'x.py': 'x',
    },
  },
  'a folder of manifests alone': {
    lines: [
      FROM,
      'COPY requirements /r',
      'RUN pip install --no-cache-dir -r /r/base.txt',
      'COPY app.py /app/',
    ],
    files: { 'requirements/base.txt': 'flask\n', 'app.py': 'x' },
  },
  'the dependencies of an earlier stage': {
    lines: [
      `${FROM} AS deps`,
      'COPY requirements.txt /',
      'RUN pip install --no-cache-dir -r /requirements.txt',
      'FROM deps',
      'COPY . /app',
    ],
    files,
  },
  "uv reads the project's settings": {
    lines: [FROM, 'WORKDIR /app', 'COPY . .', 'RUN uv pip install --no-cache --system -r requirements.txt'],
    files: { ...files, 'pyproject.toml': '[tool.uv]\n' },
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'a constraint in a variable': {
    lines: [FROM, 'WORKDIR /app', 'ENV PIP_CONSTRAINT=/app/constraints.txt', 'COPY . .', PIP],
    files: { ...files, 'constraints.txt': 'flask==3.0.0\n' },
    at: [4],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'triggers of ONBUILD are not moved': {
    lines: [
      `${FROM} AS base`,
      'WORKDIR /app',
      'ONBUILD COPY . .',
      `ONBUILD ${PIP}`,
      'FROM base',
      'CMD ["python", "app.py"]',
    ],
    files,
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
});
