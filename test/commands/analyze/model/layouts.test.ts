import { describe, expect, it } from 'vitest';
import type { Files } from '../../../support/memory-world.ts';
import { lastInstall, lines } from './layout.ts';

const REQUIREMENTS = 'numpy==1.26.4\n';
const PIP = 'RUN pip install --no-cache-dir -r requirements.txt';
const PYPROJECT =
  '[project]\nname = "app"\nversion = "1"\ndependencies = ["numpy"]\n[project.optional-dependencies]\nplot = ["matplotlib"]\n[dependency-groups]\ndev = ["pytest"]\n';

/** Name, files, and what the last install must lead to. */
const FOLLOWED: readonly [string, Files, { path?: string; manifests: string[]; roots?: string[] }][] = [
  [
    'a Dockerfile in docker/ with the root as context',
    { 'docker/Dockerfile': lines('FROM python:3.11', 'COPY . .', PIP), 'requirements.txt': REQUIREMENTS },
    { path: 'docker/Dockerfile', manifests: ['requirements.txt'] },
  ],
  [
    'docker/gpu/Dockerfile beside nothing',
    {
      'docker/gpu/Dockerfile': lines('FROM python:3.11', 'COPY . /app', 'WORKDIR /app', PIP),
      'requirements.txt': REQUIREMENTS,
    },
    { path: 'docker/gpu/Dockerfile', manifests: ['requirements.txt'] },
  ],
  [
    'a service with the root as context',
    {
      'services/x/Dockerfile': lines(
        'FROM python:3.11',
        'WORKDIR /srv',
        'COPY services/x/requirements.txt ./',
        PIP,
      ),
      'services/x/requirements.txt': REQUIREMENTS,
      'requirements.txt': 'scipy\n',
    },
    { path: 'services/x/Dockerfile', manifests: ['services/x/requirements.txt'] },
  ],
  [
    'a service with its own folder as context',
    {
      'services/x/Dockerfile': lines('FROM python:3.11', 'COPY requirements.txt .', PIP),
      'services/x/requirements.txt': REQUIREMENTS,
      'requirements.txt': 'scipy\n',
    },
    { path: 'services/x/Dockerfile', manifests: ['services/x/requirements.txt'] },
  ],
  [
    'a service whose source is an ARG',
    {
      'docker/Dockerfile': lines(
        'FROM python:3.11',
        'ARG SERVICE=api',
        'COPY services/${SERVICE}/requirements.txt /tmp/',
        'RUN pip install -r /tmp/requirements.txt',
      ),
      'services/api/requirements.txt': REQUIREMENTS,
    },
    { path: 'docker/Dockerfile', manifests: ['services/api/requirements.txt'] },
  ],
  [
    'a glob',
    {
      Dockerfile: lines('FROM python:3.11', 'WORKDIR /app', 'COPY requirements*.txt ./', PIP),
      'requirements.txt': REQUIREMENTS,
      'requirements-dev.txt': 'pytest\n',
    },
    { manifests: ['requirements.txt'] },
  ],
  [
    'a glob of folders, whose contents are copied',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'WORKDIR /app',
        'COPY req* ./',
        'RUN pip install -r sub/base.txt',
      ),
      'requirements/sub/base.txt': REQUIREMENTS,
    },
    { manifests: ['requirements/sub/base.txt'] },
  ],
  [
    'a glob under another name',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY req*.txt /app/all', 'RUN pip install -r /app/all'),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'] },
  ],
  [
    'a folder',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY requirements/ /req/', 'RUN pip install -r /req/prod.txt'),
      'requirements/prod.txt': REQUIREMENTS,
    },
    { manifests: ['requirements/prod.txt'] },
  ],
  [
    'several sources',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'COPY setup.cfg deps/requirements.txt /app/',
        'WORKDIR /app',
        PIP,
      ),
      'setup.cfg': '',
      'deps/requirements.txt': REQUIREMENTS,
    },
    { manifests: ['deps/requirements.txt'] },
  ],
  [
    'COPY --parents',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'WORKDIR /app',
        'COPY --parents ./libs/*/requirements.txt ./',
        'RUN pip install -r libs/a/requirements.txt',
      ),
      'libs/a/requirements.txt': REQUIREMENTS,
    },
    { manifests: ['libs/a/requirements.txt'] },
  ],
  [
    'COPY without a slash to a folder that exists',
    {
      Dockerfile: lines('FROM python:3.11', 'WORKDIR /app', 'COPY requirements.txt /app', PIP),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'] },
  ],
  [
    'COPY in JSON form',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'COPY ["requirements.txt", "/a b/"]',
        'RUN pip install -r "/a b/requirements.txt"',
      ),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'] },
  ],
  [
    'relative WORKDIRs',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'WORKDIR /srv',
        'WORKDIR app',
        'COPY requirements.txt .',
        'WORKDIR ..',
        'RUN pip install -r app/requirements.txt',
      ),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'] },
  ],
  [
    'cd before the install',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'WORKDIR /app',
        'COPY . .',
        'RUN cd backend && pip install -r requirements.txt',
      ),
      'backend/requirements.txt': REQUIREMENTS,
      'requirements.txt': 'scipy\n',
    },
    { manifests: ['backend/requirements.txt'] },
  ],
  [
    'cd into an absolute folder',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'COPY . /srv',
        'RUN set -e; cd /srv/backend; pip install -r requirements.txt',
      ),
      'backend/requirements.txt': REQUIREMENTS,
    },
    { manifests: ['backend/requirements.txt'] },
  ],
  [
    'cd before uv sync',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . /srv', 'RUN cd /srv/app && uv sync'),
      'app/pyproject.toml': PYPROJECT,
    },
    { manifests: ['app/pyproject.toml'], roots: ['numpy', 'pytest'] },
  ],
  [
    'uv --project',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . /srv', 'RUN uv sync --project /srv/app --no-dev'),
      'app/pyproject.toml': PYPROJECT,
    },
    { manifests: ['app/pyproject.toml'], roots: ['numpy'] },
  ],
  [
    'ADD',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'ADD requirements.txt /tmp/r.txt',
        'RUN pip install -r /tmp/r.txt',
      ),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'] },
  ],
  [
    'a later COPY over an earlier one',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'COPY a.txt /r.txt',
        'COPY b.txt /r.txt',
        'RUN pip install -r /r.txt',
      ),
      'a.txt': 'scipy\n',
      'b.txt': REQUIREMENTS,
    },
    { manifests: ['b.txt'] },
  ],
  [
    'a bind mount of the context',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'WORKDIR /w',
        'RUN --mount=type=bind,target=. pip install -r requirements.txt',
      ),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'] },
  ],
  [
    'a bind mount from a stage',
    {
      Dockerfile: lines(
        'FROM scratch AS files',
        'COPY requirements.txt /in/',
        'FROM python:3.11',
        'RUN --mount=type=bind,from=files,source=/in,target=/x pip install -r /x/requirements.txt',
      ),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'] },
  ],
  [
    'a stage by number, and one that builds on another',
    {
      Dockerfile: lines(
        'FROM python:3.11 AS base',
        'COPY requirements.txt /r/',
        'FROM base AS next',
        'FROM python:3.11',
        'COPY --from=1 /r/requirements.txt /requirements.txt',
        PIP,
      ),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'] },
  ],
  [
    'Windows line ends',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'WORKDIR /app',
        'COPY requirements.txt ./',
        'RUN pip install \\',
        '  -r requirements.txt',
      ).replaceAll('\n', '\r\n'),
      'requirements.txt': 'numpy==1.26.4\r\n',
    },
    { manifests: ['requirements.txt'], roots: ['numpy'] },
  ],
  [
    'pip install .',
    {
      Dockerfile: lines('FROM python:3.11', 'WORKDIR /app', 'COPY . .', 'RUN pip install .'),
      'pyproject.toml': PYPROJECT,
    },
    { manifests: ['pyproject.toml'], roots: ['numpy'] },
  ],
  [
    'pip install -e .[extra]',
    {
      Dockerfile: lines('FROM python:3.11', 'WORKDIR /app', 'COPY . .', 'RUN pip install -e ".[plot]"'),
      'pyproject.toml': PYPROJECT,
    },
    { manifests: ['pyproject.toml'], roots: ['numpy', 'matplotlib'] },
  ],
  [
    'a folder without ./',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN pip install libs/core/'),
      'libs/core/pyproject.toml': PYPROJECT,
    },
    { manifests: ['libs/core/pyproject.toml'], roots: ['numpy'] },
  ],
  [
    'pip --group',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN pip install --group dev'),
      'pyproject.toml': PYPROJECT,
    },
    { manifests: ['pyproject.toml'], roots: ['pytest'] },
  ],
  [
    'uv pip install -r pyproject.toml --extra',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'COPY pyproject.toml .',
        'RUN uv pip install --system -r pyproject.toml --extra plot',
      ),
      'pyproject.toml': PYPROJECT,
    },
    { manifests: ['pyproject.toml'], roots: ['numpy', 'matplotlib'] },
  ],
  [
    'a requirements file with a name of its own',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY deps/prod.pip .', 'RUN pip install -r prod.pip'),
      'deps/prod.pip': REQUIREMENTS,
    },
    { manifests: ['deps/prod.pip'], roots: ['numpy'] },
  ],
  [
    'requirements exported by Poetry in an earlier stage',
    {
      Dockerfile: lines(
        'FROM python:3.11 AS requirements-stage',
        'WORKDIR /tmp',
        'COPY ./pyproject.toml ./poetry.lock* /tmp/',
        'RUN poetry export -f requirements.txt --output requirements.txt --without-hashes',
        'FROM python:3.11',
        'WORKDIR /code',
        'COPY --from=requirements-stage /tmp/requirements.txt /code/requirements.txt',
        'RUN pip install --no-cache-dir --upgrade -r /code/requirements.txt',
      ),
      'pyproject.toml':
        '[tool.poetry]\nname = "app"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\nnumpy = "^1.26"\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n',
      'poetry.lock':
        '[[package]]\nname = "numpy"\nversion = "1.26.4"\n[metadata]\nlock-version = "2.1"\npython-versions = "^3.11"\n',
    },
    { manifests: ['poetry.lock'], roots: ['numpy'] },
  ],
  [
    'uv export piped into pip',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN uv export --no-dev | pip install -r -'),
      'pyproject.toml': PYPROJECT,
    },
    { manifests: ['pyproject.toml'], roots: ['numpy'] },
  ],
  [
    'uv export into a file of the same RUN',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'COPY . .',
        'RUN uv export > /tmp/r.txt && pip install -r /tmp/r.txt',
      ),
      'pyproject.toml': PYPROJECT,
    },
    { manifests: ['pyproject.toml'], roots: ['numpy', 'pytest'] },
  ],
  [
    'process substitution',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'COPY . .',
        'SHELL ["/bin/bash", "-c"]',
        'RUN pip install -r <(cat requirements.txt)',
      ),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'], roots: ['numpy'] },
  ],
  [
    '$(cat requirements.txt)',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN pip install $(cat requirements.txt)'),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'], roots: ['numpy'] },
  ],
  [
    'a compiled pyproject',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'COPY . .',
        'RUN uv pip compile pyproject.toml -o req.txt && uv pip install --system -r req.txt',
      ),
      'pyproject.toml': PYPROJECT,
    },
    { manifests: ['pyproject.toml'], roots: ['numpy'] },
  ],
  [
    'a file that was moved',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'COPY requirements-gpu.txt /x/',
        'RUN mv /x/requirements-gpu.txt /x/r.txt',
        'RUN pip install -r /x/r.txt',
      ),
      'requirements-gpu.txt': REQUIREMENTS,
    },
    { manifests: ['requirements-gpu.txt'], roots: ['numpy'] },
  ],
  [
    'poetry install, with its groups',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN poetry install'),
      'pyproject.toml':
        '[tool.poetry]\nname = "app"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\nnumpy = "^1.26"\n[tool.poetry.group.test.dependencies]\npytest = "*"\n',
    },
    { manifests: ['pyproject.toml'], roots: ['numpy', 'pytest'] },
  ],
  [
    'poetry install, without an optional group',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN poetry install'),
      'pyproject.toml':
        '[tool.poetry]\nname = "app"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\nnumpy = "^1.26"\n[tool.poetry.group.test]\noptional = true\n[tool.poetry.group.test.dependencies]\npytest = "*"\n',
    },
    { manifests: ['pyproject.toml'], roots: ['numpy'] },
  ],
  [
    'poetry install --only main',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN poetry install --only main'),
      'pyproject.toml':
        '[tool.poetry]\nname = "app"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\nnumpy = "^1.26"\n[tool.poetry.group.test.dependencies]\npytest = "*"\n',
    },
    { manifests: ['pyproject.toml'], roots: ['numpy'] },
  ],
  [
    'pipenv with a requirements file',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN pipenv install -r requirements.txt'),
      'requirements.txt': REQUIREMENTS,
    },
    { manifests: ['requirements.txt'], roots: ['numpy'] },
  ],
];

const LOCK = `version = 1

[manifest]
members = ["api", "root", "worker"]

[[package]]
name = "api"
version = "1"
source = { editable = "services/api" }
dependencies = [{ name = "six" }]

[package.dev-dependencies]
dev = [{ name = "pytest" }]
docs = [{ name = "mkdocs" }]

[[package]]
name = "root"
version = "1"
source = { virtual = "." }
dependencies = [{ name = "numpy" }]

[[package]]
name = "worker"
version = "1"
source = { editable = "services/worker" }
dependencies = [{ name = "torch" }]
${['mkdocs', 'numpy', 'pytest', 'six', 'torch']
  .map(
    (name) => `
[[package]]
name = "${name}"
version = "1.0"
source = { registry = "https://index.example.org/simple" }
wheels = [{ url = "https://index.example.org/${name}-1.0-py3-none-any.whl", hash = "sha256:00", size = 1 }]
`,
  )
  .join('')}`;

describe('a workspace of uv', () => {
  const workspace = (run: string, api = ''): Files => ({
    Dockerfile: lines('FROM python:3.11', 'WORKDIR /w', 'COPY . .', `RUN ${run}`),
    'uv.lock': LOCK,
    'pyproject.toml': '[project]\nname = "root"\nversion = "1"\ndependencies = ["numpy"]\n',
    'services/api/pyproject.toml': `[project]\nname = "api"\nversion = "1"\ndependencies = ["six"]\n[dependency-groups]\ndev = ["pytest"]\ndocs = ["mkdocs"]\n${api}`,
    'services/worker/pyproject.toml': '[project]\nname = "worker"\nversion = "1"\ndependencies = ["torch"]\n',
  });

  it.each([
    ['uv sync --frozen', '', ['numpy']],
    ['cd services/api && uv sync --frozen --no-dev', '', ['six']],
    ['cd services/api && uv sync', '', ['six', 'pytest']],
    ['uv sync --package worker', '', ['torch']],
    ['uv sync --all-packages --no-dev', '', ['six', 'numpy', 'torch']],
    ['cd services/api && uv sync --only-group docs', '', ['mkdocs']],
    ['cd services/api && uv sync --only-dev', '', ['pytest']],
    ['cd services/api && uv sync --no-group dev --group docs', '', ['six', 'mkdocs']],
    ['cd services/api && uv sync', '[tool.uv]\ndefault-groups = ["docs"]\n', ['six', 'mkdocs']],
    ['cd services/api && uv sync', '[tool.uv]\ndefault-groups = "all"\n', ['six', 'pytest', 'mkdocs']],
  ])('%s %s', async (run, api, roots) => {
    const found = await lastInstall(workspace(run, api));
    expect(found.gaps).toEqual([]);
    expect(found.manifests).toEqual(['uv.lock']);
    expect(found.roots).toEqual(roots);
  });
});

describe('layouts that are followed', () => {
  it.each(FOLLOWED)('%s', async (_name, files, expected) => {
    const { manifests, roots, gaps } = await lastInstall(files, expected.path);
    expect(gaps).toEqual([]);
    expect(manifests).toEqual(expected.manifests);
    if (expected.roots !== undefined) expect(roots).toEqual(expected.roots);
  });
});

/** Name, files, and a part of the sentence that says what could not be followed. */
const NOT_FOLLOWED: readonly [string, Files, string][] = [
  [
    'nothing brings it',
    { Dockerfile: lines('FROM python:3.11', PIP), 'requirements.txt': REQUIREMENTS },
    'no COPY, ADD or mount',
  ],
  [
    'the ignore file leaves it out',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', PIP),
      'requirements.txt': REQUIREMENTS,
      '.dockerignore': '*.txt\n',
    },
    '.dockerignore leaves requirements.txt out',
  ],
  [
    'a cd that only the shell knows',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', `RUN cd $(mktemp -d) && ${PIP.slice(4)}`),
      'requirements.txt': REQUIREMENTS,
    },
    'folder',
  ],
  [
    'a filter',
    {
      Dockerfile: lines(
        'FROM python:3.11',
        'COPY . .',
        'RUN grep -v torch requirements.txt > r.txt && pip install -r r.txt',
      ),
      'requirements.txt': REQUIREMENTS,
    },
    'grep -v torch',
  ],
  [
    'sed in place',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', "RUN sed -i '/torch/d' requirements.txt", PIP),
      'requirements.txt': REQUIREMENTS,
    },
    'sed -i',
  ],
  [
    'a URL',
    { Dockerfile: lines('FROM python:3.11', 'RUN pip install -r https://files.example.org/r.txt') },
    'network',
  ],
  ['a wheel', { Dockerfile: lines('FROM python:3.11', 'RUN pip install /wheels/*.whl') }, 'not looked into'],
  [
    'a repository',
    { Dockerfile: lines('FROM python:3.11', 'RUN pip install git+https://git.example.org/a.git') },
    'only fetching',
  ],
  [
    'a variable',
    { Dockerfile: lines('FROM python:3.11', 'RUN pip install $PACKAGES') },
    'without running the shell',
  ],
  [
    'xargs',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN cat requirements.txt | xargs -n 1 pip install'),
      'requirements.txt': REQUIREMENTS,
    },
    '',
  ],
  [
    'a Pipfile that is not there',
    { Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN pipenv install --system') },
    'Pipfile',
  ],
  [
    'setup.py',
    { Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN pip install .'), 'setup.py': 'setup()' },
    'setup.py',
  ],
  [
    'a heredoc',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY <<EOF /r.txt', 'numpy', 'EOF', 'RUN pip install -r /r.txt'),
    },
    'writes it out in line 2',
  ],
  [
    'a file left out by --exclude',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY --exclude=*.txt . .', PIP),
      'requirements.txt': REQUIREMENTS,
    },
    'no COPY',
  ],
  [
    'an unknown group',
    {
      Dockerfile: lines('FROM python:3.11', 'COPY . .', 'RUN pip install --group gpu'),
      'pyproject.toml': PYPROJECT,
    },
    'has no group gpu',
  ],
];

describe('what can not be followed is said', () => {
  it.each(NOT_FOLLOWED)('%s', async (_name, files, sentence) => {
    const { gaps } = await lastInstall(files);
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.join()).toContain(sentence);
  });
});
