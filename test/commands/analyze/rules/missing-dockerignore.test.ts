import { describe, expect, it } from 'vitest';
import { describeRule } from './cases.ts';
import { judge } from './judge.ts';

const FROM = 'FROM python:3.11-slim';

describeRule('missing-dockerignore', {
  'a copy of everything': {
    lines: [FROM, 'COPY . /app'],
    files: { 'app.py': 'x' },
    at: [2],
    safety: 'safe',
    fixed: 'as it is',
  },
  ADD: { lines: [FROM, 'ADD ./ /app'], files: { 'app.py': 'x' }, at: [2] },
  'in a builder stage too: it is sent and makes the cache useless': {
    lines: [`${FROM} AS build`, 'COPY . /app', FROM, 'COPY --from=build /app/out /out'],
    files: { 'app.py': 'x' },
    at: [2],
  },
  'an ignore file': {
    lines: [FROM, 'COPY . /app'],
    files: { '.dockerignore': '.git\n', 'app.py': 'x' },
    praised: 2,
  },
  'an ignore file by the name of the Dockerfile': {
    lines: [FROM, 'COPY . /app'],
    files: { 'Dockerfile.dockerignore': '*\n!app.py\n', 'app.py': 'x' },
    praised: 2,
  },
  'an ignore file that lets the history through': {
    lines: [FROM, 'COPY . /app'],
    files: { '.dockerignore': '*.md\n', 'app.py': 'x' },
    at: [2],
    safety: 'suggested',
    message: /`\.git`/,
  },
  'the history is needed': {
    lines: [FROM, 'COPY . /app'],
    files: { '.dockerignore': '*.md\n', 'pyproject.toml': '[build-system]\nrequires = ["setuptools-scm"]\n' },
    praised: 2,
  },
  'a folder': { lines: [FROM, 'COPY src /app'], files: { 'src/app.py': 'x' } },
  'out of another stage': { lines: [`${FROM} AS build`, 'RUN make', FROM, 'COPY --from=build . /app'] },
  'a stage that is not needed': {
    lines: [`${FROM} AS other`, 'COPY . /app', FROM, 'CMD ["python"]'],
    files: { 'app.py': 'x' },
  },
});

describe('the ignore file that missing-dockerignore writes', () => {
  const written = async (files: Record<string, string>, copy = 'COPY . /app') => {
    const judged = await judge('missing-dockerignore', {
      Dockerfile: `${FROM}\n${copy}\n`,
      'app.py': 'x',
      ...files,
    });
    return judged.created['.dockerignore'] ?? '';
  };
  const patterns = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('leaves out history, caches and environments', async () => {
    const text = await written({ '.github/workflows/ci.yml': 'on: push\n' });
    expect(patterns(text)).toEqual(
      expect.arrayContaining(['.git', '.github', '**/__pycache__', '**/*.py[cod]', '.venv', 'venv']),
    );
    expect(text.endsWith('\n')).toBe(true);
    expect(text.startsWith('\n')).toBe(false);
  });

  it.each([
    [
      'setuptools-scm',
      { 'pyproject.toml': '[build-system]\nrequires = ["setuptools>=64", "setuptools_scm>=8"]\n' },
    ],
    ['versioneer', { 'setup.py': 'import versioneer\nsetup(version=versioneer.get_version())\n' }],
    ['hatch-vcs', { 'pyproject.toml': '[build-system]\nrequires = ["hatchling", "hatch-vcs"]\n' }],
    ['a nested project', { 'lib/pyproject.toml': '[tool.setuptools_scm]\n' }],
    ['DVC', { '.dvc/config': '[core]\n' }],
  ])('keeps the history for %s', async (_name, files) => {
    expect(patterns(await written(files))).not.toContain('.git');
  });

  it('keeps the history when a RUN asks git', async () => {
    const text = await written({}, 'COPY . /app\nRUN cd /app && git rev-parse HEAD > version');
    expect(patterns(text)).not.toContain('.git');
  });

  it('keeps what is under version control or named by a COPY', async () => {
    const text = await written(
      { 'venv/lib/data.txt': 'x', '.github/a': 'x' },
      'COPY .github /g\nCOPY . /app',
    );
    expect(patterns(text)).not.toContain('venv');
    expect(patterns(text)).not.toContain('.github');
  });

  it('stands in the build context', async () => {
    const judged = await judge(
      'missing-dockerignore',
      { 'svc/Dockerfile': `${FROM}\nCOPY main.py /m\nCOPY . /app\n`, 'svc/main.py': 'x', 'app.py': 'x' },
      { path: 'svc/Dockerfile' },
    );
    expect(Object.keys(judged.created)).toEqual(['svc/.dockerignore']);
    expect(patterns(judged.created['svc/.dockerignore'] ?? '')).not.toContain('.git');
  });

  it('is only suggested when it counts for other Dockerfiles too', async () => {
    const judged = await judge('missing-dockerignore', {
      Dockerfile: `${FROM}\nCOPY . /app\n`,
      'Dockerfile.gpu': `${FROM}\nCOPY .git /git\n`,
      'app.py': 'x',
    });
    expect(judged.findings[0]?.fix?.safety).toBe('suggested');
  });

  it('keeps compiled modules that are under version control', async () => {
    expect(patterns(await written({ 'lib/secret.pyc': 'x' }))).not.toContain('**/*.py[cod]');
  });
});
