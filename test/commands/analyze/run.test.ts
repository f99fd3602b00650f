import { describe, expect, it } from 'vitest';
import { AnalyzeDetails } from '../../../src/report/analyze-details.ts';
import { renderJson } from '../../../src/report/json.ts';
import { Report } from '../../../src/report/report.ts';
import { analyzeFiles, openRules } from '../../support/memory-world.ts';

const SERVICE = {
  Dockerfile:
    'FROM python:3.11-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\n',
  '.dockerignore': '.git\n',
  'requirements.txt': 'numpy>=1.24\nopencv-python>=4.8\n',
  'app.py': 'import cv2\nimport numpy\nprint(cv2.imread("a.png"), numpy.zeros(1))\n',
};

describe('analyze', () => {
  it('makes a valid report whose details follow their schema', async () => {
    const { report } = await analyzeFiles(SERVICE);
    expect(Report.parse(report)).toEqual(report);
    expect(AnalyzeDetails.parse(report.details).manifests[0]?.path).toBe('requirements.txt');
  });

  it('gives the same bytes for the same input', async () => {
    const [first, second] = [await analyzeFiles(SERVICE), await analyzeFiles(SERVICE)];
    expect(renderJson(first.report)).toBe(renderJson(second.report));
  });

  it('says what the image keeps of pip, by the difference of two models', async () => {
    const { report } = await analyzeFiles(SERVICE);
    const finding = report.findings.find(({ rule }) => rule === 'pip-cache');
    const download = report.metrics.find(({ id }) => id === 'manifest.requirements.txt.download');
    expect(finding?.saving?.bytes).toBe(download?.value);
    expect(finding?.saving?.provenance).toBe('estimated');
    expect(finding?.fix).toMatchObject({
      safety: 'safe',
      edits: [{ path: 'Dockerfile', startLine: 4, endLine: 4 }],
    });
  });

  it('takes what the base image brings for granted', async () => {
    const files = {
      'requirements.txt': 'sentence-transformers\n',
      Dockerfile:
        'FROM example.com/base\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\n',
    };
    const plain = await analyzeFiles(files);
    const provided = await analyzeFiles(files, { config: { 'base-provides': ['torch==2.9.1+cpu'] } });
    const row = (analysis: typeof plain, name: string) =>
      AnalyzeDetails.parse(analysis.report.details).manifests[0]?.distributions.find(
        (each) => each.name === name,
      );
    expect(row(plain, 'torch')?.provided).toBe(false);
    expect(row(provided, 'torch')).toMatchObject({ provided: true, version: '2.9.1+cpu' });
    expect(row(provided, 'torch')?.installed).toEqual({ value: 0, provenance: 'exact' });
    expect(row(provided, 'nvidia-cublas-cu12')).toBeUndefined();
  });

  it('never takes an unknown weight for 0', async () => {
    const { report } = await analyzeFiles({
      'requirements.txt': 'a-distribution-that-nobody-has==1.0\nnumpy==1.26.4\n',
    });
    const download = report.metrics.find(({ id }) => id === 'manifest.requirements.txt.download');
    expect(download?.value).toBeNull();
    expect(download?.provenance).toBe('unknown');
    expect(download?.interval?.[0]).toBeGreaterThan(1_000_000);
  });

  it('reads the sizes of a lock file exactly', async () => {
    const lock = `version = 1
requires-python = ">=3.11"

[[package]]
name = "app"
version = "1.0"
source = { virtual = "." }
dependencies = [{ name = "left" }, { name = "right" }]

[[package]]
name = "left"
version = "1.0"
source = { registry = "https://index.example.org/simple" }
dependencies = [{ name = "shared" }]
wheels = [{ url = "https://index.example.org/left-1.0-py3-none-any.whl", hash = "sha256:00", size = 1000 }]

[[package]]
name = "right"
version = "1.0"
source = { registry = "https://index.example.org/simple" }
dependencies = [{ name = "shared" }]
wheels = [{ url = "https://index.example.org/right-1.0-py3-none-any.whl", hash = "sha256:00", size = 200 }]

[[package]]
name = "shared"
version = "1.0"
source = { registry = "https://index.example.org/simple" }
wheels = [{ url = "https://index.example.org/shared-1.0-py3-none-any.whl", hash = "sha256:00", size = 30 }]
`;
    const { report } = await analyzeFiles({
      'pyproject.toml': '[project]\nname = "app"\nversion = "1.0"\ndependencies = ["left", "right"]\n',
      'uv.lock': lock,
    });
    expect(report.metrics.find(({ id }) => id === 'manifest.uv.lock.download')).toMatchObject({
      value: 1230,
      provenance: 'exact',
    });
    const rows = AnalyzeDetails.parse(report.details).manifests[0]?.distributions ?? [];
    expect(rows.map(({ name, retainedDownload }) => [name, retainedDownload.value])).toEqual([
      ['left', 1000],
      ['right', 200],
      ['shared', 30],
    ]);
    expect(rows.find(({ name }) => name === 'shared')?.neededBy).toEqual(['left', 'right']);
  });

  it('weighs the groups of a manifest apart', async () => {
    const toml =
      '[project]\nname = "app"\nversion = "1"\ndependencies = ["numpy==1.26.4"]\n[project.optional-dependencies]\nplot = ["matplotlib"]\n[dependency-groups]\ndev = ["pytest"]\n';
    const { report } = await analyzeFiles({ 'pyproject.toml': toml });
    const groups = AnalyzeDetails.parse(report.details).manifests.map(({ group }) => group);
    expect(groups).toEqual([null, 'extra:plot', 'group:dev']);
  });

  it('finds the folder that the build is given, and what it installs there', async () => {
    const { report } = await analyzeFiles({
      'docker/api.Dockerfile':
        'FROM python:3.11-slim\nWORKDIR /app\nCOPY . .\nRUN pip install --no-cache-dir -r api/requirements.txt\n',
      'api/requirements.txt': 'numpy==1.26.4\n',
      '.dockerignore': '.git\n',
    });
    const [dockerfile] = AnalyzeDetails.parse(report.details).dockerfiles;
    expect(dockerfile?.installs).toMatchObject([
      { line: 4, manifests: ['api/requirements.txt'], cache: 'off' },
    ]);
    expect(dockerfile?.installs[0]?.download.value).toBeGreaterThan(10_000_000);
  });

  it('follows requirements through stages and mounts', async () => {
    const { report } = await analyzeFiles({
      Dockerfile: [
        'FROM python:3.11-slim AS sources',
        'COPY requirements.txt /src/base.txt',
        'FROM python:3.11-slim AS one',
        'COPY --from=sources /src/ /tmp/',
        'RUN pip install --no-cache-dir -r /tmp/base.txt',
        'FROM one',
        'RUN --mount=type=bind,source=requirements.txt,target=/r.txt pip install --no-cache-dir -r /r.txt',
      ].join('\n'),
      'requirements.txt': 'numpy==1.26.4\n',
    });
    const [dockerfile] = AnalyzeDetails.parse(report.details).dockerfiles;
    expect(dockerfile?.installs.map(({ line, manifests }) => [line, manifests])).toEqual([
      [5, ['requirements.txt']],
      [7, ['requirements.txt']],
    ]);
    // What an earlier layer brought adds nothing.
    expect(dockerfile?.installs[1]?.installed).toEqual({ value: 0, provenance: 'exact' });
  });

  it('takes the interpreter from the base image, a version file, workflows, or requires-python', async () => {
    const python = async (files: Record<string, string>) =>
      AnalyzeDetails.parse((await analyzeFiles({ 'requirements.txt': 'numpy\n', ...files })).report.details)
        .manifests[0]?.python;
    expect(
      await python({
        Dockerfile: 'FROM python:3.10-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      }),
    ).toBe('3.10');
    expect(await python({ '.python-version': '3.12.4\n' })).toBe('3.12');
    expect(
      await python({
        '.github/workflows/a.yml':
          'jobs:\n  a:\n    steps:\n      - with:\n          python-version: "3.9"\n',
      }),
    ).toBe('3.9');
    expect(
      await python({
        '.github/workflows/a.yml': 'python-version: "3.9"\n',
        '.github/workflows/b.yml': 'python-version: "3.10"\n',
      }),
    ).not.toBe('3.9');
  });

  it('compares with a base and says which findings are new', async () => {
    const base = {
      'requirements.txt': 'numpy==1.26.4\n',
      Dockerfile:
        'FROM python:3.11-slim\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\n',
    };
    const head = {
      'requirements.txt': 'numpy==1.26.4\nscipy\n',
      Dockerfile: base.Dockerfile.replace('--no-cache-dir ', ''),
    };
    const { report } = await analyzeFiles(head, { base });
    const download = report.metrics.find(({ id }) => id === 'manifest.requirements.txt.download');
    expect(download?.baseline?.ref).toBe('base');
    expect(download?.value).toBeGreaterThan(download?.baseline?.value ?? Number.POSITIVE_INFINITY);
    expect(AnalyzeDetails.parse(report.details).manifests[0]?.difference?.map(({ name }) => name)).toEqual([
      'scipy',
    ]);
    expect(report.findings.find(({ rule }) => rule === 'pip-cache')?.isNew).toBe(true);
    const unchanged = await analyzeFiles(base, { base });
    expect(unchanged.report.findings.every(({ isNew }) => isNew === false)).toBe(true);
  });

  it('compares nothing, and says so, when the base is out of reach', async () => {
    const { analyzeTree } = await import('../../../src/commands/analyze/run.ts');
    const { memoryWorld, optionsFor } = await import('../../support/memory-world.ts');
    const { report } = await analyzeTree(
      {
        ...optionsFor({ config: { budgets: [{ manifest: 'requirements.txt', 'max-growth': '5%' }] } }),
        base: { state: 'unavailable', ref: 'abc', reason: 'the clone is too shallow' },
      },
      await memoryWorld({ 'requirements.txt': 'numpy==1.26.4\n' }),
    );
    expect(report.notices[0]?.message).toContain('too shallow');
    expect(report.verdict).toBe('inconclusive');
  });
});

describe('manifests', () => {
  const pathsOf = async (files: Record<string, string>) =>
    AnalyzeDetails.parse((await analyzeFiles(files)).report.details).manifests.map(({ path }) => path);

  it('are those that Dockerfiles install, too, whatever they are called', async () => {
    expect(
      await pathsOf({
        Dockerfile:
          'FROM python:3.11\nCOPY deps.lst limits.txt ./\nRUN pip install -r deps.lst -c limits.txt\n',
        'deps.lst': 'six\n',
        'limits.txt': 'six<2\n',
      }),
    ).toEqual(['deps.lst']);
  });

  it('are not the sources of compiled ones', async () => {
    expect(await pathsOf({ 'requirements.in': 'six\n', 'requirements.txt': 'six==1.17.0\n' })).toEqual([
      'requirements.txt',
    ]);
    expect(await pathsOf({ 'requirements.in': 'six\n' })).toEqual(['requirements.in']);
  });

  it('that can not be read make a finding, whatever they are called', async () => {
    const { report } = await analyzeFiles({
      Dockerfile: 'FROM python:3.11\nCOPY deps.lst .\nRUN pip install -r deps.lst\n',
      'deps.lst': 'six=>1\n',
    });
    expect(report.findings.find(({ rule }) => rule === 'manifest-error')?.location?.path).toBe('deps.lst');
  });
});

describe('budgets', () => {
  const files = { 'requirements.txt': 'numpy==1.26.4\n' };
  const verdictOf = async (budget: object, base?: Record<string, string>) =>
    (await analyzeFiles(files, { config: { budgets: [budget] }, ...(base === undefined ? {} : { base }) }))
      .report;

  it('fail, pass, or can not be decided', async () => {
    expect((await verdictOf({ manifest: 'requirements.txt', 'max-download': '1MB' })).verdict).toBe('fail');
    expect((await verdictOf({ manifest: 'requirements.txt', 'max-download': '1GB' })).verdict).not.toBe(
      'fail',
    );
    const exactly =
      (await analyzeFiles(files)).report.metrics.find(({ id }) => id.endsWith('download'))?.value ?? 0;
    expect((await verdictOf({ manifest: 'requirements.txt', 'max-download': exactly })).verdict).toBe(
      'inconclusive',
    );
  });

  it('limit growth', async () => {
    const report = await verdictOf(
      { manifest: 'requirements.txt', 'max-growth': '5%' },
      { 'requirements.txt': 'six==1.17.0\n' },
    );
    expect(['fail', 'inconclusive']).toContain(report.verdict);
    expect((await verdictOf({ manifest: 'requirements.txt', 'max-growth': '5%' }, files)).verdict).not.toBe(
      'fail',
    );
  });

  it('for what is not there can not be decided', async () => {
    const report = await verdictOf({ manifest: 'nowhere.txt', 'max-download': '1GB' });
    expect(report.verdict).toBe('inconclusive');
    expect(report.reason).toContain('nowhere.txt');
  });

  it('are not silenced by ignored findings', async () => {
    const { report } = await analyzeFiles(
      { 'requirements.txt': 'numpy==1.26.4 # plimsoll ignore=unused-requirement,torch-cpu no\n' },
      {
        config: {
          budgets: [{ manifest: 'requirements.txt', 'max-download': '1MB' }],
          ignore: ['unused-requirement'],
        },
      },
    );
    expect(report.verdict).toBe('fail');
  });
});

describe('ignoring', () => {
  const dockerfile = (comment: string) => `FROM python:3.11-slim\n${comment}RUN pip install numpy==1.26.4\n`;

  it('by comment on the line above, with its reason', async () => {
    const analysis = await analyzeFiles({
      Dockerfile: dockerfile('# plimsoll ignore=pip-cache the cache is wanted\n'),
    });
    expect(openRules(analysis)).not.toContain('pip-cache');
    expect(analysis.report.findings.find(({ rule }) => rule === 'pip-cache')?.ignored).toEqual({
      by: 'Dockerfile:2',
      reason: 'the cache is wanted',
    });
  });

  it('only what it names, and only there', async () => {
    expect(
      openRules(await analyzeFiles({ Dockerfile: dockerfile('# plimsoll ignore=apt-lists x\n') })),
    ).toContain('pip-cache');
    expect(
      openRules(
        await analyzeFiles({ Dockerfile: `# plimsoll ignore=pip-cache x\n${dockerfile('ENV A=1\n')}` }),
      ),
    ).toContain('pip-cache');
  });

  it('by the configuration', async () => {
    const analysis = await analyzeFiles(
      { Dockerfile: dockerfile('') },
      { config: { ignore: ['pip-cache'] } },
    );
    expect(analysis.report.findings.find(({ rule }) => rule === 'pip-cache')?.ignored).toEqual({
      by: 'plimsoll.yml',
    });
  });

  it('by a comment that a pull request adds is shown', async () => {
    const { report } = await analyzeFiles(
      { Dockerfile: dockerfile('# plimsoll ignore=pip-cache x\n') },
      { base: { Dockerfile: dockerfile('') } },
    );
    expect(report.notices.map(({ message }) => message).join()).toContain(
      'silences pip-cache at Dockerfile:2',
    );
  });
});
