import { describe, expect, it } from 'vitest';
import { AnalyzeDetails } from '../../../src/report/analyze-details.ts';
import { analyzeFiles, type Files } from '../../support/memory-world.ts';

const DOCKERFILE = 'FROM python:3.11\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n';
const report = async (files: Files, base: Files | undefined, budgets: object[] = []) =>
  (await analyzeFiles(files, { config: { budgets }, ...(base === undefined ? {} : { base }) })).report;
const messages = (notices: readonly { message: string }[]) =>
  notices.map(({ message }) => message).join('\n');

describe('a comparison', () => {
  it('says that a manifest is gone', async () => {
    const { notices } = await report({ 'app.py': '' }, { 'requirements.txt': 'numpy\n' });
    expect(messages(notices)).toContain('requirements.txt is gone');
  });

  it('follows a manifest that was moved', async () => {
    const { metrics, notices } = await report(
      { 'deploy/requirements.txt': 'numpy==1.26.4\nscipy==1.13.0\nsix\n' },
      { 'requirements.txt': 'numpy==1.26.4\nscipy==1.13.0\n' },
    );
    const metric = metrics.find(({ id }) => id === 'manifest.deploy/requirements.txt.download');
    expect(metric?.baseline?.value).toBeGreaterThan(1e6);
    expect(messages(notices)).toContain('compared with requirements.txt of the base');
    expect(messages(notices)).not.toContain('is gone: the base');
  });

  it('takes a manifest that asks for something else for a new one', async () => {
    const { metrics } = await report(
      { 'a/requirements.txt': 'numpy\n' },
      { 'requirements.txt': 'scipy\npandas\n' },
    );
    expect(metrics.find(({ id }) => id === 'manifest.a/requirements.txt.download')?.baseline).toBeUndefined();
  });

  it('does not set a lock against estimates, and says so', async () => {
    const pyproject = '[project]\nname = "app"\nversion = "1"\ndependencies = ["numpy"]\n';
    const lock =
      'version = 1\n[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "numpy" }]\n[[package]]\nname = "numpy"\nversion = "1.26.4"\nsource = { registry = "https://index.example.org/simple" }\nwheels = [{ url = "https://index.example.org/numpy-1.26.4-py3-none-any.whl", hash = "sha256:00", size = 7 }]\n';
    const { metrics, notices } = await report(
      { 'pyproject.toml': pyproject, 'uv.lock': lock },
      { 'pyproject.toml': pyproject },
    );
    expect(metrics.find(({ id }) => id === 'manifest.uv.lock.download')).toMatchObject({
      value: 7,
      provenance: 'exact',
    });
    expect(metrics.find(({ id }) => id === 'manifest.uv.lock.download')?.baseline).toBeUndefined();
    expect(messages(notices)).toContain('uv.lock is new');
  });

  it('of an unchanged Dockerfile shows no growth, however uncertain its weight', async () => {
    const files = { Dockerfile: DOCKERFILE, 'requirements.txt': 'torch\nnot-in-any-catalogue\n' };
    const { metrics } = await report(files, files, [{ dockerfile: 'Dockerfile', 'max-growth': '1%' }]);
    expect(metrics.filter(({ id }) => id.startsWith('dockerfile.')).map(({ status }) => status)).toEqual([
      'pass',
      'pass',
    ]);
  });

  it('sees a group grow', async () => {
    const toml = (dev: string) =>
      `[project]\nname = "a"\nversion = "1"\ndependencies = ["six"]\n[dependency-groups]\ndev = [${dev}]\n`;
    const { metrics } = await report(
      { 'pyproject.toml': toml('"pytest", "scipy"') },
      { 'pyproject.toml': toml('"pytest"') },
      [{ manifest: 'pyproject.toml', group: 'group:dev', 'max-growth': '5%' }],
    );
    expect(metrics.find(({ id }) => id === 'manifest.pyproject.toml.group:dev.installed')?.status).toBe(
      'fail',
    );
    expect(metrics.find(({ id }) => id === 'manifest.pyproject.toml.installed')?.status).not.toBe('fail');
  });

  it('can not decide growth when a part of unknown weight came', async () => {
    const { metrics } = await report(
      { 'requirements.txt': 'numpy==1.26.4\nnot-in-any-catalogue\n' },
      { 'requirements.txt': 'numpy==1.26.4\n' },
      [{ manifest: 'requirements.txt', 'max-growth': '5%' }],
    );
    expect(metrics.find(({ id }) => id.endsWith('txt.download'))?.status).toBe('inconclusive');
  });
});

describe('budgets', () => {
  it('of the same manifest hold together', async () => {
    const { metrics } = await report({ 'requirements.txt': 'numpy==1.26.4\n' }, undefined, [
      { manifest: 'requirements.txt', 'max-download': '1GB' },
      { manifest: './requirements.txt', 'max-installed': '1MB', 'max-download': '2GB' },
    ]);
    expect(metrics.map(({ id, budget, status }) => [id, budget?.max, status])).toEqual([
      ['manifest.requirements.txt.download', 1e9, 'pass'],
      ['manifest.requirements.txt.installed', 1e6, 'fail'],
    ]);
  });

  it('of a Dockerfile count what is copied out of builders, and what is not known', async () => {
    const budget = [{ dockerfile: 'Dockerfile', 'max-installed': '1MB' }];
    const status = async (Dockerfile: string) =>
      (await report({ Dockerfile, 'requirements.txt': 'numpy==1.26.4\n' }, undefined, budget)).metrics.find(
        ({ id }) => id === 'dockerfile.Dockerfile.python.installed',
      )?.status;
    expect(
      await status(
        'FROM python:3.11 AS b\nRUN pip install --prefix=/i numpy==1.26.4\nFROM python:3.11\nCOPY --from=b /i /usr/local\n',
      ),
    ).toBe('fail');
    expect(await status('FROM python:3.11\nRUN pip install $PACKAGES\n')).toBe('inconclusive');
    expect(await status('FROM python:3.11\nRUN pip install six==1.17.0 ./wheels/a.whl\n')).toBe(
      'inconclusive',
    );
    expect(await status('FROM python:3.11\nRUN if [ "$X" ]; then pip install numpy==1.26.4; fi\n')).toBe(
      'inconclusive',
    );
    expect(await status('FROM python:3.11\nRUN pip install six==1.17.0\n')).toBe('pass');
  });

  it('pass for a requirements file without requirements, and can not be decided for one that can not be read', async () => {
    const budget = [{ manifest: 'requirements.txt', 'max-download': '1GB' }];
    const metric = async (text: string) =>
      (await report({ 'requirements.txt': text }, undefined, budget)).metrics.find(
        ({ id }) => id === 'manifest.requirements.txt.download',
      );
    expect(await metric('# nothing\n')).toMatchObject({ value: 0, provenance: 'exact', status: 'pass' });
    expect(await metric('numpy=>1\n')).toMatchObject({
      value: null,
      provenance: 'unknown',
      status: 'inconclusive',
    });
    expect(await metric('six\n-e git+https://git.example.org/a.git\n')).toMatchObject({
      value: null,
      status: 'inconclusive',
    });
    expect(await metric('six\n-r missing.txt\n')).toMatchObject({ value: null, status: 'inconclusive' });
  });
});

describe('installs of unknown things', () => {
  it('are unknown in the details, too', async () => {
    const details = AnalyzeDetails.parse(
      (
        await report(
          { Dockerfile: 'FROM python:3.11\nRUN pip install six==1.17.0 ./wheels/a.whl\n' },
          undefined,
        )
      ).details,
    );
    expect(details.dockerfiles[0]?.installs[0]?.download).toMatchObject({
      value: null,
      provenance: 'unknown',
    });
    expect(details.dockerfiles[0]?.installs[0]?.download.atLeast).toBeGreaterThan(0);
  });
});
