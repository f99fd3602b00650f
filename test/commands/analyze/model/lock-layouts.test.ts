import { describe, expect, it } from 'vitest';
import type { Files } from '../../../support/memory-world.ts';
import { lastInstall, lines } from './layout.ts';

const poetryEntry = (name: string, group: string) =>
  `[[package]]\nname = "${name}"\nversion = "1.0"\noptional = false\npython-versions = "*"\ngroups = ["${group}"]\nfiles = []\n`;
const POETRY = {
  'pyproject.toml': `[tool.poetry]
name = "app"
[tool.poetry.dependencies]
python = "^3.11"
idna = "*"
tqdm = {version = "*", optional = true}
[tool.poetry.extras]
progress = ["tqdm"]
[tool.poetry.group.dev.dependencies]
pytest = "*"
[tool.poetry.group.docs.dependencies]
mkdocs = "*"
[tool.poetry.group.lint]
optional = true
[tool.poetry.group.lint.dependencies]
ruff = "*"
`,
  'poetry.lock': `${poetryEntry('idna', 'main')}${poetryEntry('tqdm', 'main')}${poetryEntry('pytest', 'dev')}${poetryEntry('mkdocs', 'docs')}${poetryEntry('ruff', 'lint')}[extras]\nprogress = ["tqdm"]\n[metadata]\nlock-version = "2.1"\npython-versions = "^3.11"\n`,
};
const pdmEntry = (name: string, group: string) =>
  `[[package]]\nname = "${name}"\nversion = "1.0"\ngroups = ["${group}"]\n`;
const PDM = {
  'pyproject.toml': `[project]
name = "app"
dependencies = ["idna"]
[project.optional-dependencies]
progress = ["tqdm"]
[dependency-groups]
dev = ["pytest"]
`,
  'pdm.lock': `[metadata]\ngroups = ["default", "dev", "progress"]\nlock_version = "4.5.0"\n${pdmEntry('idna', 'default')}${pdmEntry('tqdm', 'progress')}${pdmEntry('pytest', 'dev')}`,
};
const PIPENV = {
  Pipfile: '[packages]\nidna = "*"\n[dev-packages]\npytest = "*"\n[docs]\nmkdocs = "*"\n',
  'Pipfile.lock': JSON.stringify({
    _meta: { 'pipfile-spec': 6 },
    default: { idna: { version: '==1.0', hashes: ['sha256:00'] } },
    develop: { pytest: { version: '==1.0', hashes: ['sha256:00'] } },
    docs: { mkdocs: { version: '==1.0', hashes: ['sha256:00'] } },
  }),
};
const PYLOCK = {
  'pylock.toml':
    'lock-version = "1.0"\nextras = ["progress"]\n[[packages]]\nname = "idna"\nversion = "1.0"\n[[packages]]\nname = "tqdm"\nversion = "1.0"\nmarker = "\'progress\' in extras"\n',
};
const CONDA = {
  'environment.yml': 'name: app\ndependencies:\n  - python=3.11\n  - pip:\n    - idna\n    - -r more.txt\n',
  'more.txt': 'tqdm\n',
};

const install = async (files: Files, command: string, copy = 'COPY . /app') => {
  const { manifests, roots, gaps } = await lastInstall({
    ...files,
    Dockerfile: lines('FROM python:3.11', 'WORKDIR /app', copy, `RUN ${command}`),
  });
  return { manifests, roots: roots === null ? null : [...roots].sort(), gaps };
};

describe('an install from a lock', () => {
  it.each([
    ['poetry install', ['idna', 'mkdocs', 'pytest']],
    ['poetry install --no-root --only main', ['idna']],
    ['poetry install --only=docs', ['mkdocs']],
    ['poetry install --only main,dev', ['idna', 'pytest']],
    ['poetry install --without dev', ['idna', 'mkdocs']],
    ['poetry install --without dev,docs --with lint', ['idna', 'ruff']],
    ['poetry sync --only main -E progress', ['idna', 'tqdm']],
    ['poetry install --no-dev --all-extras', ['idna', 'tqdm']],
    ['poetry export --with dev -o r.txt && pip install -r r.txt', ['idna', 'pytest']],
  ])('%s', async (command, roots) => {
    expect(await install(POETRY, command)).toEqual({ manifests: ['poetry.lock'], roots, gaps: [] });
  });

  it.each([
    ['pdm install', ['idna', 'pytest']],
    ['pdm sync --prod', ['idna']],
    ['pdm install --prod -G progress', ['idna', 'tqdm']],
    ['pdm sync -G :all', ['idna', 'pytest', 'tqdm']],
    ['pdm install --without dev', ['idna']],
    ['pdm install --no-default -G dev', ['pytest']],
    ['pdm export --prod -o r.txt && pip install -r r.txt', ['idna']],
  ])('%s', async (command, roots) => {
    expect(await install(PDM, command)).toEqual({ manifests: ['pdm.lock'], roots, gaps: [] });
  });

  it.each([
    ['pipenv install --deploy --system', ['idna']],
    ['pipenv sync --dev', ['idna', 'pytest']],
    ['pipenv install --dev --ignore-pipfile', ['idna', 'pytest']],
    ['pipenv sync --categories "packages docs"', ['idna', 'mkdocs']],
    ['pipenv sync --categories dev-packages', ['pytest']],
    ['pipenv requirements > r.txt && pip install -r r.txt', ['idna']],
    ['pipenv requirements --dev > r.txt && pip install -r r.txt', ['idna', 'pytest']],
  ])('%s', async (command, roots) => {
    expect(await install(PIPENV, command)).toEqual({ manifests: ['Pipfile.lock'], roots, gaps: [] });
  });

  it.each([
    ['pip install -r pylock.toml', ['idna']],
    ['uv pip sync --system pylock.toml', ['idna']],
    ['uv pip install --system -r pylock.toml --extra progress', ['idna', 'tqdm']],
    ['pdm sync', ['idna']],
  ])('%s with pylock.toml', async (command, roots) => {
    expect(await install(PYLOCK, command)).toEqual({ manifests: ['pylock.toml'], roots, gaps: [] });
  });

  it('takes the manifest where the lock is not copied, skipped or unreadable', async () => {
    const without = await install(POETRY, 'poetry install --only main', 'COPY pyproject.toml /app/');
    expect(without).toEqual({ manifests: ['pyproject.toml'], roots: ['idna'], gaps: [] });
    expect(await install(PIPENV, 'pipenv install --skip-lock')).toMatchObject({
      manifests: ['Pipfile'],
      roots: ['idna'],
    });
    expect(await install({ Pipfile: PIPENV.Pipfile }, 'pipenv install --dev')).toEqual({
      manifests: ['Pipfile'],
      roots: ['idna', 'pytest'],
      gaps: [],
    });
    const broken = await install(
      { ...POETRY, 'poetry.lock': '<<<<<<< ours\n' },
      'poetry install --only main',
    );
    expect(broken).toMatchObject({ manifests: ['pyproject.toml'], roots: ['idna'] });
    expect(broken.gaps[0]).toContain("poetry.lock can't be read as a lock");
  });

  it('finds the project in a folder above, and what was copied of it', async () => {
    expect(await install(POETRY, 'mkdir -p src && cd src && poetry install --only main')).toMatchObject({
      manifests: ['poetry.lock'],
    });
    const lockOnly = await install(POETRY, 'poetry install --only main', 'COPY poetry.lock /app/');
    expect(lockOnly.manifests).toEqual(['poetry.lock']);
  });

  it('names groups and extras that the lock does not have', async () => {
    expect((await install(POETRY, 'poetry install --with types -E gpu')).gaps).toEqual([
      'poetry.lock has no extra gpu',
      'poetry.lock has no group types',
    ]);
    expect((await install(PIPENV, 'pip install -r Pipfile.lock')).gaps[0]).toContain(
      'Pipfile.lock is a lock file, which is no list of requirements',
    );
  });
});

describe('a conda environment', () => {
  it.each([
    ['conda env create -f environment.yml'],
    ['conda env create'],
    ['mamba env update -n base --file=environment.yml'],
    ['micromamba install -y -n base -f environment.yml'],
    ['micromamba create -p /env -f environment.yml'],
  ])('%s installs its pip part', async (command) => {
    expect(await install(CONDA, command)).toEqual({
      manifests: ['environment.yml'],
      roots: ['idna', 'tqdm'],
      gaps: [],
    });
  });

  it('is no list of conda packages', async () => {
    await expect(install(CONDA, 'conda install --file more.txt')).rejects.toThrow('nothing is installed');
  });
});
