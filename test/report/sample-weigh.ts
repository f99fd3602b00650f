import {
  type DifferenceRow,
  type DistributionRow,
  type ManifestDetails,
  type ReplacementDetails,
  toWeight,
} from '../../src/report/analyze-details.ts';
import { toMetric } from '../../src/report/budget.ts';
import { REPORT_SCHEMA, type Report } from '../../src/report/report.ts';
import { decideVerdict } from '../../src/report/verdict.ts';
import type { Conflict, WeighDetails, WeighedSet } from '../../src/report/weigh-details.ts';
import { difference, exact, type Quantity, sum } from '../../src/support/quantity.ts';
import { type Row, SERVICE, totalOf, weigh } from './sample-report.ts';

const MB = 1_000_000;

/** What evidently brings that torch and the like do not. */
const EVIDENTLY: readonly Row[] = [
  [
    'evidently',
    '0.7.14',
    0.55,
    2.9,
    [
      'certifi',
      'cryptography',
      'deprecation',
      'dynaconf',
      'fsspec',
      'iterative-telemetry',
      'litestar',
      'nltk',
      'numpy',
      'opentelemetry-proto',
      'pandas',
      'plotly',
      'pydantic',
      'pyyaml',
      'requests',
      'rich',
      'scikit-learn',
      'scipy',
      'statsmodels',
      'typer',
      'typing-inspect',
      'ujson',
      'urllib3',
      'uuid6',
      'uvicorn',
      'watchdog',
    ],
  ],
  ['cryptography', '46.0.3', 4.5, 14.4, ['cffi']],
  ['cffi', '2.0.0', 0.22, 0.7, ['pycparser']],
  ['pycparser', '2.23', 0.12, 0.4, []],
  ['deprecation', '2.1.0', 0.01, 0.03, ['packaging']],
  ['dynaconf', '3.2.12', 0.24, 1.1, []],
  ['iterative-telemetry', '0.0.10', 0.01, 0.03, ['appdirs', 'distro', 'filelock', 'requests']],
  ['appdirs', '1.4.4', 0.01, 0.04, []],
  ['distro', '1.9.0', 0.02, 0.06, []],
  [
    'litestar',
    '2.18.0',
    0.57,
    2.6,
    [
      'anyio',
      'click',
      'litestar-htmx',
      'msgspec',
      'multidict',
      'multipart',
      'polyfactory',
      'pyyaml',
      'rich',
      'rich-click',
      'typing-extensions',
    ],
  ],
  ['litestar-htmx', '0.5.0', 0.01, 0.03, []],
  ['msgspec', '0.19.0', 0.21, 0.6, []],
  ['multidict', '6.7.0', 0.25, 0.9, []],
  ['multipart', '1.3.0', 0.01, 0.04, []],
  ['polyfactory', '2.22.4', 0.06, 0.3, ['faker', 'typing-extensions']],
  ['faker', '38.0.0', 1.98, 8.4, ['tzdata']],
  ['rich-click', '1.9.4', 0.07, 0.3, ['click', 'rich', 'typing-extensions']],
  ['nltk', '3.9.2', 1.5, 6.3, ['click', 'joblib', 'regex', 'tqdm']],
  ['opentelemetry-proto', '1.38.0', 0.07, 0.4, ['protobuf']],
  ['protobuf', '6.33.1', 0.32, 1.2, []],
  ['plotly', '5.24.1', 19.1, 68.9, ['packaging', 'tenacity']],
  ['tenacity', '9.1.2', 0.03, 0.1, []],
  ['rich', '14.2.0', 0.24, 1, ['markdown-it-py', 'pygments']],
  ['markdown-it-py', '4.0.0', 0.09, 0.3, ['mdurl']],
  ['mdurl', '0.1.2', 0.01, 0.03, []],
  ['pygments', '2.19.2', 1.2, 4.9, []],
  ['statsmodels', '0.14.5', 10.5, 40.1, ['numpy', 'packaging', 'pandas', 'patsy', 'scipy']],
  ['patsy', '1.0.2', 0.23, 0.9, ['numpy']],
  ['typer', '0.20.0', 0.05, 0.2, ['click', 'rich', 'shellingham', 'typing-extensions']],
  ['shellingham', '1.5.4', 0.01, 0.03, []],
  ['typing-inspect', '0.9.0', 0.01, 0.03, ['mypy-extensions', 'typing-extensions']],
  ['mypy-extensions', '1.1.0', 0.01, 0.02, []],
  ['ujson', '5.11.0', 0.06, 0.2, []],
  ['uuid6', '2025.0.1', 0.01, 0.02, []],
  ['watchdog', '6.0.0', 0.08, 0.3, ['pyyaml']],
];

const TABLE: readonly Row[] = [...SERVICE, ...EVIDENTLY];

function reached(roots: readonly string[]): readonly Row[] {
  const names = new Set(roots);
  const table = new Map(TABLE.map((row) => [row[0], row]));
  for (const name of names) for (const next of table.get(name)?.[4] ?? []) names.add(next);
  return TABLE.filter(([name]) => names.has(name));
}

function exactly(rows: readonly Row[], column: 2 | 3): Quantity {
  return sum(rows.map((row) => exact(Math.round((row[column] ?? 0) * MB))));
}

/** A set of requirements, weighed from an index (exact) or from the catalogue (estimated). */
export function weighedSet(
  requirements: readonly string[],
  source: ManifestDetails['source'] = 'index',
): WeighedSet & { readonly closure: ManifestDetails } {
  const roots = requirements.map((written) => /^[\w.-]+/.exec(written)?.[0] ?? written);
  const rows = reached(roots);
  const known = source === 'index';
  const distributions: DistributionRow[] = weigh(rows, roots, known).map(({ location: _place, ...row }) => ({
    ...row,
    ...(known ? { filename: `${row.name.replaceAll('-', '_')}-${row.version}-py3-none-any.whl` } : {}),
  }));
  return {
    requirements: [...requirements],
    conflict: null,
    closure: {
      path: '',
      group: null,
      source,
      python: '3.11',
      platform: 'linux/amd64',
      download: toWeight(known ? exactly(rows, 2) : totalOf(rows, 2)),
      installed: toWeight(known ? exactly(rows, 3) : totalOf(rows, 3)),
      ...(known ? { byteCompiled: toWeight(exact(134_000_000)) } : {}),
      distributions,
    },
  };
}

/** The comparison of two sets as `--against` makes it. */
export function compareSets(
  set: { readonly closure: ManifestDetails },
  against: { readonly closure: ManifestDetails },
): NonNullable<WeighDetails['comparison']> {
  const side = (row: DistributionRow | undefined) =>
    row === undefined ? null : { version: row.version, download: row.download, installed: row.installed };
  const rowsOf = ({ closure }: { readonly closure: ManifestDetails }) =>
    new Map(closure.distributions.map((row) => [row.name, row]));
  const [after, before] = [rowsOf(set), rowsOf(against)];
  const changes: DifferenceRow[] = [...new Set([...after.keys(), ...before.keys()])]
    .sort()
    .flatMap((name) => {
      const [now, old] = [after.get(name), before.get(name)];
      if (now !== undefined && old !== undefined) return [];
      return [{ name, before: side(old), after: side(now), neededBy: [...((now ?? old)?.neededBy ?? [])] }];
    });
  const total = (key: 'download' | 'installed') =>
    toWeight(difference(exact(set.closure[key].value ?? 0), exact(against.closure[key].value ?? 0)));
  return { download: total('download'), installed: total('installed'), changes };
}

const bytes = (mb: number) => toWeight(exact(Math.round(mb * MB)));

export const ALTERNATIVES: readonly ReplacementDetails[] = [
  {
    rule: 'evidently-core',
    title: 'Presets of evidently without its service',
    path: '',
    line: null,
    from: 'evidently',
    to: ['scipy==1.16.3', 'pandas==2.3.3'],
    index: null,
    evidence: 'Drift tests on tables need scipy and pandas only; evidently brings a web service along.',
    caveat: 'The HTML reports are gone; Plimsoll monitor draws its own.',
    safety: 'suggested',
    before: { download: bytes(131.9), installed: bytes(489) },
    after: { download: bytes(66.6), installed: bytes(235) },
  },
  {
    rule: 'torch-cpu',
    title: 'torch without CUDA',
    path: '',
    line: null,
    from: 'torch==2.9.1',
    to: ['torch==2.9.1+cpu'],
    index: 'pytorch-cpu',
    evidence: 'The CPU build of the same version, for inference and training without a GPU.',
    caveat: 'torch and torchvision must come from the same index; CUDA is gone.',
    safety: 'suggested',
    before: { download: bytes(4068), installed: bytes(7180) },
    after: { download: bytes(202), installed: bytes(560) },
  },
];

export const CONFLICT: Conflict = {
  lines: [
    "(1) Because every version of evidently from 0.7.0 on depends on numpy>=1.22.0,<2.1 and your requirements ask for evidently>=0.7 (requirements.txt:3), numpy>=2.1 can't be used.",
    "Because opencv-python 4.12.0.88 depends on numpy>=2.1,<2.3 (on Python 3.9 and later) and your requirements ask for opencv-python==4.12.0.88 (requirements.txt:7), numpy<2.1 can't be used.",
    "And because numpy>=2.1 can't be used (1), your requirements can't all be met.",
  ],
  hints: [
    'numpy has pre-releases there: to take them, ask for numpy>=2.4.0rc1 yourself.',
    'Check whether opencv-python has to be pinned to ==4.12.0.88; 4.11.0.86 takes numpy 2.0.',
  ],
};

/** Details of `plimsoll weigh "torch==2.9.1" evidently --against pandas scikit-learn`. */
export function weighDetails(overrides: Partial<WeighDetails> = {}): WeighDetails {
  const set = weighedSet(['torch==2.9.1', 'evidently']);
  const against = weighedSet(['pandas', 'scikit-learn', 'xgboost']);
  return {
    target: { python: '3.11', platform: 'linux/amd64', pythonFrom: '--python' },
    indexes: ['https://index.example.org/simple/'],
    catalogueDate: null,
    set,
    against,
    comparison: compareSets(set, against),
    alternatives: [...ALTERNATIVES],
    ...overrides,
  };
}

/** A report of weigh as it comes from a package index, with a budget that it breaks. */
export function weighReport(details: WeighDetails = weighDetails(), overrides: Partial<Report> = {}): Report {
  const { closure } = details.set;
  const quantity = (key: 'download' | 'installed'): Quantity => {
    const weight = closure?.[key];
    return weight?.provenance === 'exact' && weight.value !== null
      ? exact(weight.value)
      : totalOf(reached((closure?.distributions ?? []).map(({ name }) => name)), key === 'download' ? 2 : 3);
  };
  const metrics =
    closure === null
      ? []
      : [
          toMetric({ id: 'weigh.download', label: 'download', quantity: quantity('download') }),
          toMetric({
            id: 'weigh.installed',
            label: 'installed',
            quantity: quantity('installed'),
            limits: { max: 2_000_000_000 },
          }),
          toMetric({
            id: 'weigh.distributions',
            label: 'distributions',
            unit: 'count',
            quantity: exact(closure.distributions.length),
          }),
        ];
  return {
    schema: REPORT_SCHEMA,
    command: 'weigh',
    ...decideVerdict(metrics, [], { failOn: 'error' }),
    headline:
      closure === null
        ? 'No versions satisfy all that is asked'
        : 'torch==2.9.1 and evidently install 7.66 GB, of which torch keeps 7.18 GB',
    subject: { repository: null, commit: null, base: null },
    metrics,
    findings: [],
    praise: [],
    notices: [],
    details,
    ...overrides,
  };
}
