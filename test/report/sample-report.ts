import type {
  AnalyzeDetails,
  DifferenceRow,
  DistributionRow,
  Weight,
} from '../../src/report/analyze-details.ts';
import { toWeight } from '../../src/report/analyze-details.ts';
import { toMetric, toSaving } from '../../src/report/budget.ts';
import { type Finding, REPORT_SCHEMA, type Report } from '../../src/report/report.ts';
import { retainersOf } from '../../src/report/retainers.ts';
import { decideVerdict } from '../../src/report/verdict.ts';
import { estimated, exact, type Quantity, sum, unknown } from '../../src/support/quantity.ts';

/** name, version, download in MB, installed in MB, dependencies; null MB is unknown. */
export type Row = readonly [string, string, number | null, number | null, readonly string[]];

const CUDA: readonly Row[] = [
  ['nvidia-cublas-cu12', '12.8.4.1', 594.3, 836, []],
  ['nvidia-cuda-cupti-cu12', '12.8.90', 10.2, 32, []],
  ['nvidia-cuda-nvrtc-cu12', '12.8.93', 88, 220, []],
  ['nvidia-cuda-runtime-cu12', '12.8.90', 1, 4, []],
  ['nvidia-cudnn-cu12', '9.10.2.21', 706.8, 1237, ['nvidia-cublas-cu12']],
  ['nvidia-cufft-cu12', '11.3.3.83', 193.1, 283, ['nvidia-nvjitlink-cu12']],
  ['nvidia-cufile-cu12', '1.13.1.3', 1.2, 3, []],
  ['nvidia-curand-cu12', '10.3.9.90', 63.6, 138, []],
  [
    'nvidia-cusolver-cu12',
    '11.7.3.90',
    267.5,
    410,
    ['nvidia-cublas-cu12', 'nvidia-cusparse-cu12', 'nvidia-nvjitlink-cu12'],
  ],
  ['nvidia-cusparse-cu12', '12.5.8.93', 288.2, 422, ['nvidia-nvjitlink-cu12']],
  ['nvidia-cusparselt-cu12', '0.7.1', 287.2, 480, []],
  ['nvidia-nccl-cu12', '2.27.5', 322.3, 381, []],
  ['nvidia-nvjitlink-cu12', '12.8.93', 39.3, 92, []],
  ['nvidia-nvshmem-cu12', '3.3.20', 124.7, 162, []],
  ['nvidia-nvtx-cu12', '12.8.90', 0.1, 0.5, []],
  ['triton', '3.5.1', 170.5, 640, []],
];

export const SERVICE: readonly Row[] = [
  ...CUDA,
  [
    'torch',
    '2.9.1',
    899.7,
    1800,
    [
      ...CUDA.map(([name]) => name),
      'filelock',
      'fsspec',
      'jinja2',
      'networkx',
      'sympy',
      'typing-extensions',
      'setuptools',
    ],
  ],
  ['torchvision', '0.24.1', 8, 21, ['numpy', 'pillow', 'torch']],
  [
    'sentence-transformers',
    '5.1.2',
    0.5,
    1.7,
    [
      'huggingface-hub',
      'pillow',
      'scikit-learn',
      'scipy',
      'torch',
      'tqdm',
      'transformers',
      'typing-extensions',
    ],
  ],
  [
    'transformers',
    '4.57.1',
    12,
    55,
    [
      'filelock',
      'huggingface-hub',
      'numpy',
      'packaging',
      'pyyaml',
      'regex',
      'requests',
      'safetensors',
      'tokenizers',
      'tqdm',
    ],
  ],
  ['tokenizers', '0.22.1', 3.3, 10, ['huggingface-hub']],
  [
    'huggingface-hub',
    '0.36.0',
    0.6,
    2.6,
    ['filelock', 'fsspec', 'hf-xet', 'packaging', 'pyyaml', 'requests', 'tqdm', 'typing-extensions'],
  ],
  ['hf-xet', '1.2.0', 3.3, 10, []],
  ['safetensors', '0.6.2', 0.5, 1.2, []],
  ['regex', '2025.11.3', 0.8, 3, []],
  ['opencv-python', '4.12.0.88', 67, 178, ['numpy']],
  ['numpy', '2.2.6', 16.8, 56, []],
  ['pillow', '12.0.0', 7, 20, []],
  ['scikit-learn', '1.7.2', 9.7, 33, ['joblib', 'numpy', 'scipy', 'threadpoolctl']],
  ['scipy', '1.16.3', 35.9, 115, ['numpy']],
  ['joblib', '1.5.2', 0.3, 1.1, []],
  ['threadpoolctl', '3.6.0', 0.02, 0.1, []],
  ['xgboost', '3.1.2', 115.9, 310, ['numpy', 'nvidia-nccl-cu12', 'scipy']],
  ['pandas', '2.3.3', 12.4, 62, ['numpy', 'python-dateutil', 'pytz', 'tzdata']],
  ['python-dateutil', '2.9.0.post0', 0.2, 0.6, ['six']],
  ['pytz', '2025.2', 0.5, 1, []],
  ['tzdata', '2025.2', 0.3, 0.8, []],
  ['six', '1.17.0', 0.01, 0.03, []],
  [
    'mlflow',
    '3.6.0',
    8.9,
    40,
    [
      'mlflow-skinny',
      'alembic',
      'docker',
      'flask',
      'graphene',
      'gunicorn',
      'matplotlib',
      'numpy',
      'pandas',
      'pyarrow',
      'scikit-learn',
      'scipy',
      'sqlalchemy',
    ],
  ],
  [
    'mlflow-skinny',
    '3.6.0',
    2.4,
    9,
    ['click', 'cloudpickle', 'databricks-sdk', 'packaging', 'pydantic', 'pyyaml', 'requests'],
  ],
  ['pyarrow', '22.0.0', 47.7, 148, []],
  ['matplotlib', '3.10.7', 8.7, 30, ['contourpy', 'fonttools', 'numpy', 'pillow', 'python-dateutil']],
  ['contourpy', '1.3.3', 0.4, 1, ['numpy']],
  ['fonttools', '4.60.1', 4.9, 18, []],
  ['alembic', '1.17.1', 0.2, 0.9, ['sqlalchemy']],
  ['sqlalchemy', '2.0.44', 3.3, 15, ['typing-extensions']],
  ['docker', '7.1.0', 0.15, 0.6, ['requests']],
  ['flask', '3.1.2', 0.1, 0.4, ['click', 'jinja2']],
  ['graphene', '3.4.3', 0.1, 0.5, []],
  ['gunicorn', '23.0.0', 0.09, 0.3, []],
  ['cloudpickle', '3.1.2', 0.02, 0.06, []],
  ['databricks-sdk', '0.73.0', 0.75, 6, ['requests']],
  ['fastapi', '0.121.1', 0.1, 0.4, ['pydantic', 'starlette', 'typing-extensions']],
  ['starlette', '0.49.3', 0.07, 0.3, ['anyio']],
  ['anyio', '4.11.0', 0.1, 0.4, ['idna']],
  ['pydantic', '2.12.4', 0.46, 2, ['pydantic-core', 'typing-extensions']],
  ['pydantic-core', '2.41.5', 2.1, 4.6, ['typing-extensions']],
  ['uvicorn', '0.38.0', 0.07, 0.2, ['click', 'uvloop']],
  ['uvloop', '0.22.1', 4.3, 14, []],
  ['click', '8.3.0', 0.1, 0.3, []],
  ['requests', '2.32.5', 0.06, 0.2, ['certifi', 'charset-normalizer', 'idna', 'urllib3']],
  ['certifi', '2025.11.12', 0.16, 0.3, []],
  ['charset-normalizer', '3.4.4', 0.15, 0.4, []],
  ['idna', '3.11', 0.07, 0.4, []],
  ['urllib3', '2.5.0', 0.13, 0.4, []],
  ['filelock', '3.20.0', 0.02, 0.06, []],
  ['fsspec', '2025.10.0', 0.2, 0.9, []],
  ['jinja2', '3.1.6', 0.13, 0.5, ['markupsafe']],
  ['markupsafe', '3.0.3', 0.02, 0.07, []],
  ['networkx', '3.5', 2, 7, []],
  ['sympy', '1.14.0', 6.3, 27, ['mpmath']],
  ['mpmath', '1.3.0', 0.5, 1.4, []],
  ['packaging', '25.0', 0.07, 0.2, []],
  ['pyyaml', '6.0.3', 0.8, 2.6, []],
  ['tqdm', '4.67.1', 0.08, 0.2, []],
  ['typing-extensions', '4.15.0', 0.04, 0.16, []],
  ['setuptools', '80.9.0', 1.2, 6, []],
  ['acme-features', '0.4.1', null, null, ['pandas']],
];

export const SERVICE_ROOTS: readonly string[] = [
  'acme-features',
  'fastapi',
  'mlflow',
  'opencv-python',
  'pandas',
  'pillow',
  'scikit-learn',
  'sentence-transformers',
  'torch',
  'torchvision',
  'uvicorn',
  'xgboost',
];

const MB = 1_000_000;

/** Within 8% of a value in MB, as the catalogue's estimates are. */
function about(mb: number | null): Quantity {
  if (mb === null) return unknown();
  const bytes = Math.round(mb * MB);
  return estimated(bytes, Math.round(bytes * 0.92), Math.round(bytes * 1.08));
}

function reachable(
  table: ReadonlyMap<string, Row>,
  roots: readonly string[],
  without: string | null,
): Set<string> {
  const seen = new Set<string>();
  const queue = roots.filter((root) => root !== without);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const next of table.get(name)?.[4] ?? []) if (next !== without && table.has(next)) queue.push(next);
  }
  return seen;
}

function shortestPath(table: ReadonlyMap<string, Row>, roots: readonly string[], goal: string): string[] {
  let paths = roots.map((root) => [root]);
  const seen = new Set(roots);
  while (paths.length > 0) {
    const found = paths.find((path) => path.at(-1) === goal);
    if (found !== undefined) return found;
    paths = paths.flatMap((path) =>
      (table.get(path.at(-1) ?? '')?.[4] ?? [])
        .filter((name) => table.has(name) && !seen.has(name))
        .map((name) => {
          seen.add(name);
          return [...path, name];
        }),
    );
  }
  return [goal];
}

/** The rows of a manifest, retained sizes by brute force. */
export function weigh(rows: readonly Row[], roots: readonly string[], exactSizes = false): DistributionRow[] {
  const table = new Map(rows.map((row) => [row[0], row]));
  const size = (mb: number | null): Quantity =>
    mb === null ? unknown() : exactSizes ? exact(Math.round(mb * MB)) : about(mb);
  const all = reachable(table, roots, null);
  const names = [...all].sort();
  const retains = names.map((name) => {
    const rest = reachable(table, roots, name);
    return { name, retains: names.filter((other) => !rest.has(other)) };
  });
  const reachedBy = new Map(roots.map((root) => [root, reachable(table, [root], null)]));
  const retainers = retainersOf(retains);
  const total = (members: readonly string[], column: 2 | 3): Weight =>
    toWeight(sum(members.map((member) => size(table.get(member)?.[column] ?? null))));
  return retains.map(({ name, retains: retained }) => {
    const row = table.get(name);
    const direct = roots.includes(name);
    return {
      name,
      version: row?.[1] ?? null,
      direct,
      provided: false,
      download: toWeight(size(row?.[2] ?? null)),
      installed: toWeight(size(row?.[3] ?? null)),
      retainedDownload: total(retained, 2),
      retainedInstalled: total(retained, 3),
      retainedBy: retainers.get(name) ?? null,
      neededBy: roots.filter((root) => reachedBy.get(root)?.has(name)).sort(),
      why: shortestPath(table, roots, name),
      requires: (row?.[4] ?? []).filter((other) => all.has(other)).sort(),
      gap: row?.[2] === null ? 'not-in-catalogue' : null,
      ...(direct ? { location: { path: 'requirements.txt', line: roots.indexOf(name) + 1 } } : {}),
    };
  });
}

/** Sum of a column over the rows. */
export function totalOf(rows: readonly Row[], column: 2 | 3, onlyKnown = false): Quantity {
  return sum(rows.filter((row) => !onlyKnown || row[column] !== null).map((row) => about(row[column])));
}

const DIFFERENCE: readonly DifferenceRow[] = [
  {
    name: 'torch',
    before: { version: '2.8.0', download: toWeight(about(888.1)), installed: toWeight(about(1760)) },
    after: { version: '2.9.1', download: toWeight(about(899.7)), installed: toWeight(about(1800)) },
  },
  {
    name: 'xgboost',
    before: null,
    after: { version: '3.1.2', download: toWeight(about(115.9)), installed: toWeight(about(310)) },
  },
  {
    name: 'lightgbm',
    before: { version: '4.6.0', download: toWeight(about(3.6)), installed: toWeight(about(8.6)) },
    after: null,
  },
];

const FINDINGS: readonly Finding[] = [
  {
    rule: 'opencv-headless',
    severity: 'warning',
    title: 'Install opencv-python-headless instead of opencv-python',
    message:
      'No file calls cv2.imshow, cv2.waitKey or another window function, so the build with the GUI libraries only adds weight, and the apt packages libgl1 and libglib2.0-0 with it.',
    location: { path: 'requirements.txt', startLine: 4, endLine: 4 },
    saving: toSaving(estimated(36_000_000, 31_000_000, 41_000_000), 'installed'),
    fix: {
      safety: 'safe',
      description: 'Write opencv-python-headless==4.12.0.88 instead',
      edits: [
        {
          path: 'requirements.txt',
          startLine: 4,
          endLine: 4,
          newText: 'opencv-python-headless==4.12.0.88\n',
        },
      ],
    },
  },
  {
    rule: 'torch-cpu',
    severity: 'error',
    title: 'Install torch from the CPU index',
    message:
      'Nothing in the code or the image asks for a GPU: no .cuda(), no device="cuda", and the base image has no CUDA. The default wheel brings 16 CUDA distributions that never run.',
    location: { path: 'requirements.txt', startLine: 9, endLine: 10 },
    saving: toSaving(estimated(6_620_000_000, 6_100_000_000, 7_100_000_000), 'installed'),
    fix: {
      safety: 'suggested',
      description: 'Take torch and torchvision from the PyTorch CPU index',
      edits: [
        {
          path: 'requirements.txt',
          startLine: 9,
          endLine: 10,
          newText: 'torch==2.9.1+cpu\ntorchvision==0.24.1+cpu\n',
        },
      ],
    },
  },
  {
    rule: 'mlflow-skinny',
    severity: 'warning',
    title: 'mlflow-skinny is enough for what app/tracking.py uses',
    message:
      'Only mlflow.start_run, mlflow.log_metrics and mlflow.set_tracking_uri are called; none of them needs the server.',
    location: { path: 'requirements.txt', startLine: 3, endLine: 3 },
    saving: toSaving(estimated(262_000_000, 241_000_000, 283_000_000), 'installed'),
    fix: {
      safety: 'suggested',
      description: 'Write mlflow-skinny==3.6.0 instead',
      edits: [{ path: 'requirements.txt', startLine: 3, endLine: 3, newText: 'mlflow-skinny==3.6.0\n' }],
    },
  },
  {
    rule: 'xgboost-cpu',
    severity: 'warning',
    title: 'xgboost-cpu leaves out NCCL and the GPU kernels',
    message: 'The model is trained and served with tree_method="hist" on a CPU (app/score.py:14).',
    location: { path: 'requirements.txt', startLine: 12, endLine: 12 },
    saving: toSaving(estimated(295_000_000, 280_000_000, 310_000_000), 'installed'),
  },
  {
    rule: 'pip-cache',
    severity: 'warning',
    title: 'pip keeps its cache in the layer',
    message:
      'The RUN instruction installs with pip, and neither --no-cache-dir, PIP_NO_CACHE_DIR nor a cache mount keeps the downloaded wheels out of the image.',
    location: { path: 'Dockerfile', startLine: 11, endLine: 13 },
    saving: toSaving(estimated(3_940_000_000, 3_600_000_000, 4_300_000_000), 'image'),
    fix: {
      safety: 'safe',
      description: 'Mount a cache for pip, so that the layer stays small and the next build stays fast',
      edits: [
        {
          path: 'Dockerfile',
          startLine: 11,
          endLine: 11,
          newText: 'RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt\n',
        },
      ],
    },
  },
  {
    rule: 'apt-recommends',
    severity: 'info',
    title: 'apt-get installs recommended packages, too',
    message: 'Add --no-install-recommends to install only what was asked for.',
    location: { path: 'Dockerfile', startLine: 6, endLine: 8 },
    saving: toSaving(unknown(), 'image'),
    fix: {
      safety: 'suggested',
      description: 'Add --no-install-recommends',
      edits: [
        {
          path: 'Dockerfile',
          startLine: 6,
          endLine: 6,
          newText: 'RUN apt-get update && apt-get install -y --no-install-recommends build-essential \\\n',
        },
      ],
    },
  },
  {
    rule: 'multi-stage',
    severity: 'info',
    title: 'Compilers stay in the final image',
    message: 'build-essential is only needed while wheels are built; a second stage would leave it behind.',
    location: { path: 'Dockerfile', startLine: 6, endLine: 8 },
    saving: toSaving(estimated(310_000_000, 250_000_000, 370_000_000), 'image'),
  },
  {
    rule: 'unpinned-requirement',
    severity: 'info',
    title: 'uvicorn has no version',
    message: 'The next build may install another version than the last one did.',
    location: { path: 'requirements.txt', startLine: 11, endLine: 11 },
    ignored: { by: 'requirements.txt:11', reason: 'always the newest, on purpose' },
  },
];

/** Details of the sample: an inference service, and a small lock file for its tools. */
export function sampleDetails(): AnalyzeDetails {
  const tools: readonly Row[] = [
    ['ruff', '0.14.4', 12.6, 33, []],
    ['pytest', '9.0.0', 0.4, 1.9, ['iniconfig', 'packaging', 'pluggy', 'pygments']],
    ['iniconfig', '2.3.0', 0.01, 0.02, []],
    ['packaging', '25.0', 0.07, 0.2, []],
    ['pluggy', '1.6.0', 0.02, 0.1, []],
    ['pygments', '2.19.2', 1.2, 4.9, []],
  ];
  const python = '3.11';
  const platform = 'linux/amd64';
  const distributions = weigh(SERVICE, SERVICE_ROOTS);
  return {
    target: { python, platform, pythonFrom: 'the base image python:3.11-slim (Dockerfile:1)' },
    catalogueDate: '2026-11-21',
    manifests: [
      {
        path: 'requirements.txt',
        group: null,
        source: 'catalogue',
        python,
        platform,
        download: toWeight(totalOf(SERVICE, 2)),
        installed: toWeight(totalOf(SERVICE, 3)),
        distributions,
        gaps: ['acme-features is not in the catalogue, and its own requirements are unknown.'],
        difference: [...DIFFERENCE],
      },
      {
        path: 'tools/uv.lock',
        group: 'dev',
        source: 'lock',
        python,
        platform,
        download: toWeight(exact(14_300_000)),
        installed: toWeight(estimated(40_120_000, 36_000_000, 44_000_000)),
        distributions: weigh(tools, ['pytest', 'ruff'], true),
      },
    ],
    dockerfiles: [
      {
        path: 'Dockerfile',
        stages: [{ name: null, base: 'python:3.11-slim', line: 1 }],
        target: null,
        base: 'python:3.11-slim',
        baseProvides: ['pip', 'setuptools', 'wheel'],
        installs: [
          {
            line: 11,
            endLine: 13,
            command: 'pip install -r requirements.txt',
            stage: null,
            manifests: ['requirements.txt'],
            download: toWeight(totalOf(SERVICE, 2)),
            installed: toWeight(totalOf(SERVICE, 3)),
            cache: 'kept',
          },
        ],
      },
    ],
    replacements: [
      {
        rule: 'torch-cpu',
        title: 'torch without CUDA',
        path: 'requirements.txt',
        line: 9,
        from: 'torch==2.9.1',
        to: ['torch==2.9.1+cpu'],
        index: 'pytorch-cpu',
        evidence: 'No file asks for a GPU, and the base image python:3.11-slim has no CUDA.',
        caveat: 'torch and torchvision must move together; numbers are equal, GPU training is gone.',
        safety: 'suggested',
        before: { download: toWeight(about(4068)), installed: toWeight(about(7180)) },
        after: { download: toWeight(about(202)), installed: toWeight(about(560)) },
      },
    ],
    ignoredBy: [{ rule: 'unpinned-requirement', by: 'requirements.txt:11', findings: 1 }],
  };
}

/** A report as analyze makes it for a pull request of an ML service with 70 distributions. */
export function sampleReport(overrides: Partial<Report> = {}): Report {
  const download = totalOf(SERVICE, 2, true);
  const installed = totalOf(SERVICE, 3, true);
  const metrics = [
    toMetric({
      id: 'python.requirements.txt.download',
      label: 'requirements.txt, download',
      quantity: download,
      baseline: { quantity: about(4031), change: estimated(123_900_000, 118_000_000, 130_000_000) },
      baselineRef: 'main',
    }),
    toMetric({
      id: 'python.requirements.txt.installed',
      label: 'requirements.txt, installed',
      quantity: installed,
      limits: { max: 6_000_000_000, maxGrowth: 0.1 },
      baseline: { quantity: about(7790), change: estimated(341_000_000, 320_000_000, 362_000_000) },
      baselineRef: 'main',
    }),
    toMetric({
      id: 'python.tools/uv.lock.dev.download',
      label: 'tools/uv.lock [dev], download',
      quantity: exact(14_300_000),
      limits: { max: 20_000_000 },
      baseline: { quantity: exact(14_300_000) },
      baselineRef: 'main',
    }),
    toMetric({
      id: 'python.distributions',
      label: 'distributions',
      unit: 'count',
      quantity: exact(SERVICE.length + 6),
      baseline: { quantity: exact(75) },
      baselineRef: 'main',
    }),
  ];
  const findings = overrides.findings ?? [...FINDINGS];
  return {
    schema: REPORT_SCHEMA,
    command: 'analyze',
    ...decideVerdict(metrics, findings, { failOn: 'error' }),
    headline:
      'requirements.txt installs about 8.36 GB, and 6.80 GB of it is torch with CUDA that nothing uses',
    subject: {
      repository: 'acme/recommender',
      commit: '4f2a91c7d0be11aa53c1f0c2a8f94de1b7e60c55',
      base: 'main',
    },
    metrics,
    findings,
    praise: [
      {
        rule: 'base-slim',
        message: 'The base image is python:3.11-slim, not the full one.',
        location: { path: 'Dockerfile', startLine: 1, endLine: 1 },
      },
      {
        rule: 'user',
        message: 'The service does not run as root.',
        location: { path: 'Dockerfile', startLine: 19, endLine: 19 },
      },
      {
        rule: 'layer-order',
        message:
          'requirements.txt is copied before the code, so that a change of the code keeps the installed layer.',
        location: { path: 'Dockerfile', startLine: 9, endLine: 14 },
      },
    ],
    notices: [
      {
        message:
          'acme-features 0.4.1 is not in the catalogue; its weight is unknown and counts as nothing in the totals',
        location: { path: 'requirements.txt', startLine: 1, endLine: 1 },
      },
    ],
    details: sampleDetails(),
    ...overrides,
  };
}

/** A report with one manifest of that many distributions in a made-up but plausible graph; the same each time. */
export function generatedReport(distributions: number): Report {
  let state = 42;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const stems = [
    'data',
    'vision',
    'cloud',
    'stream',
    'graph',
    'text',
    'audio',
    'http',
    'json',
    'auth',
    'tensor',
  ];
  const tails = ['kit', 'core', 'client', 'io', 'tools', 'api', 'types', 'utils-extra', 'proto'];
  const rows: Row[] = Array.from({ length: distributions }, (_, index) => {
    const mb = Math.round(1000 * Math.exp(random() * 7 - 3.5)) / 1000;
    const dependencies: string[] = [];
    for (let next = 0; next < 3; next += 1) {
      const to = index + 1 + Math.floor(random() ** 2 * 40);
      if (to < distributions && random() < 0.7) dependencies.push(nameOf(to));
    }
    return [
      nameOf(index),
      `${1 + (index % 9)}.${index % 17}.0`,
      mb,
      Math.round(mb * 3100) / 1000,
      dependencies,
    ];
  });
  function nameOf(index: number): string {
    return `${stems[index % stems.length] ?? ''}-${tails[(index * 7) % tails.length] ?? ''}-${index}`;
  }
  const needed = new Set(rows.flatMap((row) => row[4]));
  const roots = rows.map(([name]) => name).filter((name) => !needed.has(name));
  const details = sampleDetails();
  return sampleReport({
    headline: `requirements.txt brings ${distributions} distributions`,
    findings: distributions === 1 ? [] : [...FINDINGS],
    praise: distributions === 1 ? [] : sampleReport().praise,
    details: {
      ...details,
      manifests: [
        {
          path: 'requirements.txt',
          group: null,
          source: 'catalogue',
          python: '3.11',
          platform: 'linux/amd64',
          download: toWeight(totalOf(rows, 2)),
          installed: toWeight(totalOf(rows, 3)),
          distributions: weigh(rows, roots),
        },
      ],
    },
  });
}
