import { describe, expect, it } from 'vitest';
import { AnalyzeDetails } from '../../../src/report/analyze-details.ts';
import { analyzeFiles } from '../../support/memory-world.ts';

const analysed = async (files: Readonly<Record<string, string>>) => {
  const { report } = await analyzeFiles(files);
  const { manifests } = AnalyzeDetails.parse(report.details);
  return {
    paths: manifests.map(({ path }) => path),
    messages: report.notices.map(({ message }) => message),
    names: (path: string) =>
      manifests.find((each) => each.path === path)?.distributions.map(({ name }) => name),
  };
};

const LOCK =
  '[[package]]\nname = "idna"\nversion = "3.20"\ngroups = ["main"]\nfiles = []\n[metadata]\nlock-version = "2.1"\npython-versions = "*"\n';
const PYPROJECT = '[project]\nname = "app"\ndependencies = ["idna"]\n';

describe('locks beside manifests', () => {
  it('decide them, each lock by itself', async () => {
    const both = await analysed({
      'pyproject.toml': PYPROJECT,
      'poetry.lock': LOCK,
      'uv.lock':
        'version = 1\n[[package]]\nname = "idna"\nversion = "3.19"\nsource = { registry = "https://index.example.org/simple" }\n[[package]]\nname = "app"\nsource = { virtual = "." }\ndependencies = [{ name = "idna" }]\n',
    });
    expect(both.paths).toEqual(['poetry.lock', 'uv.lock']);
    expect(both.names('poetry.lock')).toEqual(['idna']);
    const pipenv = await analysed({
      Pipfile: '[packages]\nidna = "*"\n',
      'Pipfile.lock': '{"_meta": {"pipfile-spec": 6}, "default": {"idna": {"version": "==3.20"}}}',
    });
    expect(pipenv.paths).toEqual(['Pipfile.lock']);
  });

  it('leave the manifest its word where they can not be read', async () => {
    expect((await analysed({ 'pyproject.toml': PYPROJECT, 'poetry.lock': '=\n' })).paths).toEqual([
      'pyproject.toml',
    ]);
    expect((await analysed({ 'pyproject.toml': PYPROJECT, 'poetry.lock': '' })).paths).toEqual([
      'pyproject.toml',
    ]);
    expect((await analysed({ Pipfile: '[packages]\nidna = "*"\n' })).paths).toEqual(['Pipfile']);
  });
});

describe('what is not weighed', () => {
  it("names conda's packages, a few of many", async () => {
    const packages = Array.from({ length: 12 }, (_, index) => `  - p${index}=1.0`).join('\n');
    const { messages, paths } = await analysed({
      'environment.yml': `dependencies:\n${packages}\n  - pip:\n    - numpy==1.26.4\n`,
      'env/environment.yml': 'dependencies:\n  - cudatoolkit\n',
    });
    expect(paths).toEqual(['environment.yml']);
    expect(messages).toContain(
      'Of environment.yml the pip part is weighed, and not what conda installs: p0, p1, p2, p3, p4, p5, p6, p7 and 4 more.',
    );
    expect(messages).toContain(
      'env/environment.yml is not weighed, because conda installs all of it: cudatoolkit.',
    );
  });

  it('names formats that are not read', async () => {
    const { messages } = await analysed({
      'conda-lock.yml': 'version: 1\n',
      'pixi.lock': 'version: 6\n',
      'setup.py': 'setup()\n',
      'lib/setup.py': 'setup()\n',
      'lib/pyproject.toml': PYPROJECT,
    });
    expect(messages.filter((message) => message.includes('not weighed'))).toEqual([
      'conda-lock.yml is a lock file of conda-lock, which is not weighed.',
      'pixi.lock is a project of pixi, which is not weighed.',
      'setup.py is a project that computes what it depends on, which is not weighed.',
    ]);
  });
});
