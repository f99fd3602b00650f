import fc from 'fast-check';
import type {
  AnalyzeDetails,
  DifferenceRow,
  DistributionRow,
  ManifestDetails,
  Weight,
} from '../../src/report/analyze-details.ts';
import {
  type Finding,
  type Location,
  type Metric,
  REPORT_SCHEMA,
  type Report,
  type Saving,
} from '../../src/report/report.ts';
import type { WeighDetails, WeighedSet } from '../../src/report/weigh-details.ts';

/** What strangers put into file names, versions and comments to break what shows them. */
export const NASTY = [
  '</script><script>alert(1)</script>',
  '<!-- plimsoll -->',
  '<img src=x onerror=alert(1)>',
  '| a | b |\n|--|--|',
  '`code` ``two`` ```three',
  '\\| \\` \\',
  '@octocat please look at #1, owner/name#2 and GH-3',
  'https://example.org/issues/1 www.example.org a@example.org',
  '::error file=a::b',
  '##[error]stop',
  '\u202egpj.exe',
  '\u001b[31mred\u001b[0m\u0007',
  '# heading\n- list\n> quote\n1. one',
  '</details></summary>',
  '依赖 包 🚢 é̀',
  '[link](javascript:alert(1)) ![image](https://example.org/x.png)',
  '$x$ {{ }} {0} %0A%3A',
  '\r\n\r\n',
  '\u2028\u2029',
];

const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ minLength: 500, maxLength: 3000 }) },
);

const line = fc.integer({ min: 1, max: 5000 });
const bytes = fc.integer({ min: 0, max: 20_000_000_000 });

const location: fc.Arbitrary<Location> = fc.oneof(
  fc.record({ path: text }),
  fc
    .record({ path: text, startLine: line, more: fc.integer({ min: 0, max: 5 }) })
    .map(({ path, startLine, more }) => ({ path, startLine, endLine: startLine + more })),
);

const interval = fc.tuple(bytes, fc.option(bytes)) satisfies fc.Arbitrary<[number, number | null]>;
const provenance = fc.constantFrom('exact', 'measured', 'estimated', 'unknown');

const metric: fc.Arbitrary<Metric> = fc.record(
  {
    id: text,
    label: text,
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })),
    unit: fc.constantFrom('bytes', 'milliseconds', 'ratio', 'count', 'per-second'),
    better: fc.constantFrom('lower', 'higher', 'neither'),
    interval,
    provenance,
    budget: fc.record(
      { max: bytes, min: bytes, maxGrowth: fc.double({ noNaN: true, min: 0, max: 5 }) },
      { requiredKeys: [] },
    ),
    baseline: fc.record({ value: fc.option(bytes), ref: text }),
    status: fc.constantFrom('pass', 'warn', 'fail', 'inconclusive', 'none'),
    reason: text,
  },
  { requiredKeys: ['id', 'label', 'value', 'unit', 'better', 'provenance', 'status'] },
);

const saving: fc.Arbitrary<Saving> = fc.record(
  { bytes: fc.option(bytes), kind: fc.constantFrom('installed', 'download', 'image'), provenance, interval },
  { requiredKeys: ['bytes', 'kind', 'provenance'] },
);

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: text,
    severity: fc.constantFrom('error', 'warning', 'info'),
    title: text,
    message: text,
    location,
    saving,
    fix: fc.record({
      safety: fc.constantFrom('safe', 'suggested'),
      description: text,
      edits: fc.array(
        fc
          .record({ path: text, startLine: line, length: fc.integer({ min: 0, max: 4 }), newText: text })
          .map(({ path, startLine, length, newText }) => ({
            path,
            startLine,
            endLine: startLine + length - 1,
            newText,
          })),
        { maxLength: 3 },
      ),
    }),
    ignored: fc.record({ by: text, reason: text }, { requiredKeys: ['by'] }),
  },
  { requiredKeys: ['rule', 'severity', 'title', 'message'] },
);

const weight: fc.Arbitrary<Weight> = fc.record(
  { value: fc.option(bytes), provenance, interval, atLeast: bytes },
  { requiredKeys: ['value', 'provenance'] },
);

const row: fc.Arbitrary<DistributionRow> = fc.record(
  {
    name: fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), text),
    version: fc.option(text),
    direct: fc.boolean(),
    provided: fc.boolean(),
    download: weight,
    installed: weight,
    retainedDownload: weight,
    retainedInstalled: weight,
    retainedBy: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
    neededBy: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    why: fc.array(text, { maxLength: 4 }),
    requires: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }),
    filename: text,
    gap: fc.option(fc.constantFrom('not-in-catalogue', 'no-size-in-lock', 'unreadable', 'url')),
    location: fc.record({ path: text, line }, { requiredKeys: ['path'] }),
  },
  {
    requiredKeys: [
      'name',
      'version',
      'direct',
      'provided',
      'download',
      'installed',
      'retainedDownload',
      'retainedInstalled',
      'neededBy',
      'why',
      'gap',
    ],
  },
);

const side = fc.option(fc.record({ version: fc.option(text), download: weight, installed: weight }));

const difference: fc.Arbitrary<DifferenceRow> = fc.record(
  {
    name: fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), text),
    before: side,
    after: side,
    neededBy: fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), text), { maxLength: 3 }),
  },
  { requiredKeys: ['name', 'before', 'after'] },
);

const manifest: fc.Arbitrary<ManifestDetails> = fc.record(
  {
    path: text,
    group: fc.option(text),
    source: fc.constantFrom('lock', 'index', 'catalogue'),
    python: text,
    platform: text,
    download: weight,
    installed: weight,
    byteCompiled: weight,
    distributions: fc.array(row, { maxLength: 12 }),
    gaps: fc.array(text, { maxLength: 2 }),
    difference: fc.array(difference, { maxLength: 4 }),
  },
  {
    requiredKeys: ['path', 'group', 'source', 'python', 'platform', 'download', 'installed', 'distributions'],
  },
);

const target = fc.record(
  { python: text, platform: text, pythonFrom: text },
  { requiredKeys: ['python', 'platform'] },
);

const replacements = fc.array(
  fc.record({
    rule: text,
    title: text,
    path: text,
    line: fc.option(line),
    from: text,
    to: fc.array(text, { maxLength: 2 }),
    index: fc.option(text),
    evidence: text,
    caveat: text,
    safety: fc.constantFrom('safe', 'suggested'),
    before: fc.record({ download: weight, installed: weight }),
    after: fc.record({ download: weight, installed: weight }),
  }),
  { maxLength: 3 },
);

/** Details of analyze with any text and any numbers, circles among the retainers included. */
export const arbitraryDetails: fc.Arbitrary<AnalyzeDetails> = fc.record({
  target,
  catalogueDate: fc.option(text),
  manifests: fc.array(manifest, { maxLength: 3 }),
  dockerfiles: fc.array(
    fc.record({
      path: text,
      stages: fc.array(fc.record({ name: fc.option(text), base: text, line }), { maxLength: 2 }),
      target: fc.option(text),
      base: fc.option(text),
      installs: fc.array(
        fc.record({
          line,
          command: text,
          manifests: fc.array(text, { maxLength: 2 }),
          download: weight,
          installed: weight,
          cache: fc.constantFrom('mount', 'off', 'removed', 'kept', 'unknown'),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 2 },
  ),
  replacements,
  ignoredBy: fc.array(fc.record({ rule: text, by: text, findings: fc.nat(9) }), { maxLength: 2 }),
});

const weighedSet: fc.Arbitrary<WeighedSet> = fc.record({
  requirements: fc.array(text, { maxLength: 6 }),
  closure: fc.option(manifest),
  conflict: fc.option(
    fc.record({
      lines: fc.array(
        fc.oneof(
          text,
          text.map((line) => `(1) ${line}`),
        ),
        { maxLength: 5 },
      ),
      hints: fc.array(text, { maxLength: 3 }),
    }),
  ),
});

/** Details of weigh with any text and any numbers, circles among those that need each other included. */
export const arbitraryWeighDetails: fc.Arbitrary<WeighDetails> = fc.record({
  target,
  indexes: fc.array(text, { maxLength: 3 }),
  catalogueDate: fc.option(text),
  set: weighedSet,
  against: fc.option(weighedSet),
  comparison: fc.option(
    fc.record({
      download: weight,
      installed: weight,
      changes: fc.array(difference, { maxLength: 12 }),
    }),
  ),
  alternatives: replacements,
});

const bareReport: fc.Arbitrary<Omit<Report, 'command' | 'details'>> = fc.record(
  {
    schema: fc.constant(REPORT_SCHEMA),
    verdict: fc.constantFrom('pass', 'warn', 'fail', 'inconclusive'),
    reason: text,
    headline: text,
    subject: fc.record({ repository: fc.option(text), commit: fc.option(text), base: fc.option(text) }),
    metrics: fc.array(metric, { maxLength: 6 }),
    findings: fc.array(finding, { maxLength: 14 }),
    praise: fc.array(
      fc.record({ rule: text, message: text, location }, { requiredKeys: ['rule', 'message'] }),
      { maxLength: 4 },
    ),
    notices: fc.array(fc.record({ message: text, location }, { requiredKeys: ['message'] }), {
      maxLength: 5,
    }),
  },
  {
    requiredKeys: ['schema', 'verdict', 'headline', 'subject', 'metrics', 'findings', 'praise', 'notices'],
  },
);

const commandAndDetails: fc.Arbitrary<Pick<Report, 'command' | 'details'>> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ command: fc.constant('analyze'), details: arbitraryDetails }) },
  { weight: 4, arbitrary: fc.record({ command: fc.constant('weigh'), details: arbitraryWeighDetails }) },
  {
    weight: 1,
    arbitrary: fc.record({
      command: fc.oneof(fc.constantFrom('analyze', 'weigh'), text),
      details: fc.constant({}),
    }),
  },
);

/** Any report that the schema allows. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .tuple(bareReport, commandAndDetails)
  .map(([report, rest]) => ({ ...report, ...rest }));
