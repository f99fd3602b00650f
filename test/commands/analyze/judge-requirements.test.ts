import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/commands/analyze/run.ts';
import { AnalyzeDetails } from '../../../src/report/analyze-details.ts';
import { applyEdits } from '../../../src/support/text-edit.ts';
import { analyzeFiles } from '../../support/memory-world.ts';

interface Locked {
  readonly name: string;
  readonly version: string;
  readonly size: number;
  readonly needs?: readonly string[];
}

const INDEX = 'https://index.example.org/simple';

/** A uv.lock of one project with these distributions. */
function lockOf(direct: readonly string[], locked: readonly Locked[]): string {
  const list = (names: readonly string[]) => names.map((name) => `{ name = "${name}" }`).join(', ');
  const packages = locked.map(
    ({ name, version, size, needs = [] }) => `[[package]]
name = "${name}"
version = "${version}"
source = { registry = "${INDEX}" }
dependencies = [${list(needs)}]
wheels = [{ url = "https://index.example.org/${name.replace(/-/g, '_')}-${version}-py3-none-any.whl", hash = "sha256:00", size = ${size} }]
`,
  );
  return `version = 1
requires-python = ">=3.11"

[[package]]
name = "app"
version = "1.0"
source = { virtual = "." }
dependencies = [${list(direct)}]

${packages.join('\n')}`;
}

const projectOf = (requirements: readonly string[], more = '') =>
  `[project]\nname = "app"\nversion = "1.0"\nrequires-python = ">=3.11"\ndependencies = [\n${requirements.map((each) => `  "${each}",\n`).join('')}]\n${more}`;

function judgedBy({ report, assessment }: Analysis, rule: string) {
  const [finding] = report.findings.filter((each) => each.rule === rule);
  const [details] = AnalyzeDetails.parse(report.details).replacements.filter((each) => each.rule === rule);
  const [judged] = assessment.findings.filter((each) => each.rule.id === rule);
  return { finding, details, judged };
}

const XGBOOST: readonly Locked[] = [
  { name: 'numpy', version: '2.4.6', size: 16_900_000 },
  { name: 'scipy', version: '1.17.1', size: 35_300_000, needs: ['numpy'] },
  { name: 'nvidia-nccl-cu12', version: '2.27.5', size: 300_000_000 },
  { name: 'xgboost', version: '3.2.0', size: 130_000_000, needs: ['numpy', 'scipy', 'nvidia-nccl-cu12'] },
];

describe('a lock file', () => {
  const files = {
    'pyproject.toml': projectOf(['xgboost>=3', 'numpy']),
    'uv.lock': lockOf(['xgboost', 'numpy'], XGBOOST),
    'app.py': 'import xgboost\n',
  };

  it('is weighed before and after: what goes is what it says, what comes is the catalogue’s', async () => {
    const { finding, details } = judgedBy(await analyzeFiles(files), 'xgboost-cpu');
    expect(details?.before.download.value).toBe(482_200_000);
    // numpy and scipy stay as they are locked; xgboost-cpu 3.2.0 comes with 5.6 MB.
    expect(details?.after.download.value).toBeGreaterThan(52_200_000);
    expect(details?.after.download.value).toBeLessThan(62_200_000);
    const installed = (details?.before.installed.value ?? 0) - (details?.after.installed.value ?? 0);
    expect(finding?.saving?.kind).toBe('installed');
    expect(finding?.saving?.bytes).toBeCloseTo(installed, 0);
  });

  it('leaves the requirement where it stands: the edit is in pyproject.toml, and uv locks again', async () => {
    const { finding, judged } = judgedBy(await analyzeFiles(files), 'xgboost-cpu');
    expect(finding?.location).toMatchObject({ path: 'pyproject.toml', startLine: 6 });
    expect(finding?.message).toContain('Then run `uv lock`, which writes uv.lock anew.');
    expect(finding?.fix?.description).toContain('then run `uv lock`');
    expect(judged?.fix?.edits.map(({ path }) => path)).toEqual(['pyproject.toml']);
    if (judged?.source === null || judged === undefined) throw new Error('no source');
    expect(applyEdits(judged.source, judged.fix?.edits ?? []).text).toBe(
      projectOf(['xgboost-cpu>=3', 'numpy']),
    );
  });

  it('says nothing where another distribution keeps what would go', async () => {
    const analysis = await analyzeFiles({
      ...files,
      'pyproject.toml': projectOf(['xgboost', 'shap']),
      'uv.lock': lockOf(
        ['xgboost', 'shap'],
        [...XGBOOST, { name: 'shap', version: '0.51.0', size: 1_000_000, needs: ['xgboost'] }],
      ),
    });
    expect(judgedBy(analysis, 'xgboost-cpu').finding).toBeUndefined();
  });

  it('loses CUDA with the CPU builds of torch, although another requirement keeps torch', async () => {
    const analysis = await analyzeFiles({
      'pyproject.toml': projectOf(['torch', 'accelerate']),
      'uv.lock': lockOf(
        ['torch', 'accelerate'],
        [
          { name: 'accelerate', version: '1.15.0', size: 400_000, needs: ['torch'] },
          { name: 'torch', version: '2.9.1', size: 899_700_000, needs: ['nvidia-cudnn-cu12', 'triton'] },
          {
            name: 'nvidia-cudnn-cu12',
            version: '9.10.2.21',
            size: 706_800_000,
            needs: ['nvidia-cublas-cu12'],
          },
          { name: 'nvidia-cublas-cu12', version: '12.8.4.1', size: 594_300_000 },
          { name: 'triton', version: '3.5.1', size: 170_500_000 },
        ],
      ),
      'app.py': 'import torch\nimport accelerate\n',
    });
    const { details, judged } = judgedBy(analysis, 'torch-cpu');
    expect(details?.before.download.value).toBe(2_371_700_000);
    // The CPU wheel of 2.9.1 has about 184 MB.
    expect(details?.after.download.value).toBeGreaterThan(150_000_000);
    expect(details?.after.download.value).toBeLessThan(250_000_000);
    expect(details?.to).toEqual(['torch']);
    expect(judged?.fix?.edits).toEqual([]);
  });

  it('lets go of a requirement that nothing uses, with all that only it keeps', async () => {
    const analysis = await analyzeFiles({
      ...files,
      'app.py': 'import numpy\n',
    });
    const { details } = judgedBy(analysis, 'unused-requirement');
    expect(details?.from).toBe('xgboost>=3');
    expect(details?.before.download.value).toBe(482_200_000);
    expect(details?.after.download.value).toBe(16_900_000);
  });
});

describe('what may not be touched', () => {
  it('is a distribution that uv takes from a repository', async () => {
    const analysis = await analyzeFiles({
      'pyproject.toml': projectOf(
        ['xgboost'],
        '\n[tool.uv.sources]\nxgboost = { git = "https://example.org/xgboost.git" }\n',
      ),
      'app.py': 'import xgboost\n',
    });
    expect(judgedBy(analysis, 'xgboost-cpu').finding).toBeUndefined();
  });

  it('is a file that a compiler made: the advice has no edits and says where to change', async () => {
    const analysis = await analyzeFiles({
      'requirements.txt':
        '#\n# This file is autogenerated by pip-compile with Python 3.11\n#\nnumpy==2.4.6\n    # via xgboost\nxgboost==3.2.0\n    # via -r requirements.in\n',
      'app.py': 'import xgboost\n',
    });
    const { finding, judged } = judgedBy(analysis, 'xgboost-cpu');
    expect(finding?.message).toContain('Change the file that this one is compiled from');
    expect(judged?.fix?.edits).toEqual([]);
  });
});

describe('a GPU', () => {
  const files = {
    'requirements.txt': 'torch==2.9.1\n',
    'app.py': 'import torch\n',
    Dockerfile: 'FROM python:3.11-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
  };

  it('shown by the base image of another Dockerfile says nothing about this one', async () => {
    const analysis = await analyzeFiles({
      ...files,
      'train/Dockerfile': 'FROM nvidia/cuda:12.6.0-runtime-ubuntu24.04\nRUN echo train\n',
    });
    expect(judgedBy(analysis, 'torch-cpu').finding?.location?.path).toBe('requirements.txt');
  });

  it('shown by its own base image keeps CUDA', async () => {
    const analysis = await analyzeFiles({
      ...files,
      Dockerfile: files.Dockerfile.replace('python:3.11-slim', 'nvidia/cuda:12.6.0-runtime-ubuntu24.04'),
    });
    expect(judgedBy(analysis, 'torch-cpu').finding).toBeUndefined();
  });
});

describe('hostile text', () => {
  it.each([
    ['blanks', ' '.repeat(190_000)],
    ['blank lines', '\n'.repeat(190_000)],
    ['one endless variable', 'OTEL_EXPORTER_OTLP_'.repeat(9_000)],
    ['devices', 'device = "cuda '.repeat(12_000)],
    ['installers', 'pip '.repeat(45_000)],
    ['commands', 'mlflow "\',  '.repeat(17_000)],
  ])('does not hold up the search: %s', async (_, text) => {
    const { report } = await analyzeFiles({
      'requirements.txt': `mlflow\nopentelemetry-exporter-otlp\ntorch\nxgboost\nultralytics\n${text.slice(0, 1_000)}\n`,
      'app.py': 'import mlflow\n',
      'config.yaml': text,
      'run.sh': text,
    });
    expect(report.command).toBe('analyze');
  });
});

describe('messages', () => {
  it('never hold credentials', async () => {
    const { report } = await analyzeFiles({
      'requirements.txt':
        '--extra-index-url https://me:hunter2@index.example.org/simple\nmine @ https://me:hunter2@example.org/mine-1.0-py3-none-any.whl\nxgboost\nmlflow\n',
      'app.py': 'import xgboost\n',
    });
    expect(report.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(report)).not.toContain('hunter2');
  });

  it('say of what a requirement is dropped for another that is there already', async () => {
    const analysis = await analyzeFiles({
      'requirements.txt': 'opencv-python\nopencv-python-headless\n',
      'app.py': 'import cv2\ncv2.imread("a.png")\n',
    });
    const { finding, judged } = judgedBy(analysis, 'opencv-headless');
    expect(finding?.message).toContain('Drop it: opencv-python-headless is required already.');
    if (judged?.source === null || judged === undefined) throw new Error('no source');
    expect(applyEdits(judged.source, judged.fix?.edits ?? []).text).toBe('opencv-python-headless\n');
  });
});
