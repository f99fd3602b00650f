import { describe, expect, it } from 'vitest';
import { renderText, type TextOptions } from '../../src/report/text.ts';
import { sampleDetails, sampleReport } from './sample-report.ts';
import { CONFLICT, compareSets, weighDetails, weighedSet, weighReport } from './sample-weigh.ts';

const show = (report = weighReport(), options: Partial<TextOptions> = {}): string =>
  renderText(report, { width: 100, colour: false, ...options });

const alone = { against: null, comparison: null, alternatives: [] };

describe('weigh in the terminal', () => {
  it('answers how much will be installed on one screen', () => {
    const text = show();
    expect(text.split('\n').length).toBeLessThan(50);
    expect(text).toMatch(/^✗ Failed {2}plimsoll weigh\n {2}torch==2\.9\.1 and evidently install/);
    expect(text).toMatch(/ {2}installed +7\.64 GB .*✗ ≤ 2\.00 GB/);
  });

  it('says for whom and where from, and what pip adds', () => {
    const text = show(weighReport(), { width: 140 });
    expect(text).toContain(
      'torch==2.9.1, evidently\n  86 distributions, 2 direct · Python 3.11 (--python) · linux/amd64 · from the package index, exact · +134 MB when pip byte-compiles\n',
    );
  });

  it('lists the heaviest with retained, installed and download bytes and why they are there', () => {
    const text = show();
    expect(text).toMatch(/ 7\.18 GB +1\.80 GB +900 MB +█+ +torch 2\.9\.1 +asked for\n/);
    expect(text).toMatch(/ 1\.24 GB +1\.24 GB +707 MB +█\S* +nvidia-cudnn-cu12 9\.10\.2\.21 +torch\n/);
    expect(text).toMatch(/ 766 MB +253 MB +and 74 lighter together\n/);
    expect(show(weighReport(), { width: 130, details: true })).toMatch(
      / faker 38\.0\.0 +evidently → litestar → polyfactory\n/,
    );
  });

  it('leaves the download bytes out where they would leave no room for names', () => {
    const text = show(weighReport(), { width: 60 });
    expect(text).toMatch(/ 1\.24 GB {4}1\.24 GB {2}nvidia-cudnn-cu12 9\.10\.2\.… +torch\n/);
  });

  it('compares with the other set, who did it and how much, and the totals', () => {
    const text = show(weighReport(), { width: 160 });
    expect(text).toContain('Against pandas, scikit-learn, xgboost  +6.68 GB installed, +3.68 GB download\n');
    expect(text).toContain('  +6.80 GB  new torch 2.9.1 brings nvidia-cudnn-cu12 9.10.2.21 +1.24 GB, ');
    expect(text).toContain('   −310 MB  without xgboost 3.1.2\n');
    expect(text).toContain('  +1.12 MB  evidently and torch bring fsspec');
  });

  it('shows alternatives with both sides, the one that saves most first', () => {
    const text = show();
    const torch = text.indexOf('6.62 GB  torch==2.9.1 → torch==2.9.1+cpu, from the index pytorch-cpu');
    expect(torch).toBeGreaterThan(0);
    expect(text.indexOf('254 MB  evidently → scipy==1.16.3, pandas==2.3.3')).toBeGreaterThan(torch);
    expect(text).toContain('7.18 GB → 560 MB installed, 4.07 GB → 202 MB download');
    expect(text).toContain('torch and torchvision must come from the same index; CUDA is gone.');
  });

  it('marks estimates where the catalogue answered, and nothing where all is exact', () => {
    const set = weighedSet(['evidently'], 'catalogue');
    const text = show(
      weighReport(weighDetails({ ...alone, set, indexes: [], catalogueDate: '2026-11-21' })),
      {
        width: 140,
      },
    );
    expect(text).toContain('from the catalogue of 2026-11-21, estimated\n');
    expect(text).toContain('~ is an estimate');
    expect(text).not.toContain('byte-compiles');
    expect(show()).not.toMatch(/~|is an estimate/);
  });

  it('names many requirements by the first ones', () => {
    const name = (requirements: readonly string[]) =>
      show(weighReport(weighDetails({ ...alone, set: weighedSet(requirements) })))
        .split('\n')
        .find((line) => line.startsWith('numpy, '));
    expect(name(['numpy', 'scipy', 'pandas', 'tqdm'])).toBe('numpy, scipy, pandas, tqdm');
    expect(name(['numpy', 'scipy', 'pandas', 'tqdm', 'six'])).toBe('numpy, scipy, pandas and 2 more');
  });

  it('lets a tired person follow why no versions fit', () => {
    const set = { requirements: ['evidently>=0.7', 'opencv-python'], closure: null, conflict: CONFLICT };
    const text = show(weighReport(weighDetails({ ...alone, set })), { width: 80 });
    expect(text).toContain(
      [
        'No versions satisfy all of evidently>=0.7, opencv-python',
        '  (1) Because every version of evidently from 0.7.0 on depends on',
        '      numpy>=1.22.0,<2.1 and your requirements ask for evidently>=0.7',
        "      (requirements.txt:3), numpy>=2.1 can't be used.",
        '      Because opencv-python',
      ].join('\n'),
    );
    expect(text).toContain(
      "      And because numpy>=2.1 can't be used (1), your requirements can't all be\n      met.\n",
    );
    expect(text).toContain('  What may help\n  → numpy has pre-releases');
    expect(show(weighReport(weighDetails({ ...alone, set })), { why: 'numpy' })).toContain(
      '(1) Because every',
    );
  });
});

describe('the tree', () => {
  const tree = (requirements: readonly string[], width = 100): string =>
    show(weighReport(weighDetails({ ...alone, set: weighedSet(requirements) })), { width, tree: true });

  it('shows who needs whom, the heaviest first, each unfolded once', () => {
    expect(tree(['statsmodels', 'pandas'])).toContain(
      [
        '  retained  installed',
        '    156 MB    40.1 MB  statsmodels 0.14.5',
        '    115 MB     115 MB  ├─ scipy 1.16.3',
        '   56.0 MB    56.0 MB  │  └─ numpy 2.2.6',
        '                       ├─ pandas 2.3.3 (*)',
        '                       ├─ numpy 2.2.6 (*)',
        '    900 kB     900 kB  ├─ patsy 1.0.2',
        '                       │  └─ numpy 2.2.6 (*)',
        '    200 kB     200 kB  └─ packaging 25.0',
        '   64.4 MB    62.0 MB  pandas 2.3.3',
        '                       ├─ numpy 2.2.6 (*)',
        '   1.00 MB    1.00 MB  ├─ pytz 2025.2',
        '    800 kB     800 kB  ├─ tzdata 2025.2',
        '    630 kB     600 kB  └─ python-dateutil 2.9.0.post0',
        '   30.0 kB    30.0 kB     └─ six 1.17.0',
        '  (*) is unfolded where it stands without the sign, and counts once',
      ].join('\n'),
    );
  });

  it('has every distribution with its size exactly once', () => {
    const lines = tree(['torch==2.9.1', 'evidently']).split('\n');
    const sized = lines.filter((line) => /^ +[\d.]+ [kMG]B +[\d.]+ [kMG]B {2}/.test(line));
    const names = sized.map((line) => /([\w-]+) \S+$/.exec(line)?.[1] ?? '').sort();
    expect(names).toEqual(weighedSet(['torch', 'evidently']).closure.distributions.map(({ name }) => name));
  });

  it('says where the terminal is too narrow for its depth, and what was left out', () => {
    const rows = weighedSet(['evidently']).closure;
    const first = rows.distributions[0];
    if (first === undefined) throw new Error('the sample is empty');
    const chain = Array.from({ length: 4000 }, (_, index) => ({
      ...first,
      name: `d${String(index).padStart(4, '0')}`,
      direct: index === 0,
      requires: index === 3999 ? [] : [`d${String(index + 1).padStart(4, '0')}`],
    }));
    const set = { requirements: ['d0000'], conflict: null, closure: { ...rows, distributions: chain } };
    const text = show(weighReport(weighDetails({ ...alone, set })), { width: 80, tree: true });
    expect(text).toContain('(…) needs more, for which the terminal is too narrow here');
    expect(text).toMatch(/\d+ distributions not shown/);
  });

  it('says so where the report does not tell what each distribution needs', () => {
    const set = weighedSet(['pandas']);
    const distributions = set.closure.distributions.map(({ requires: _unsaid, ...row }) => row);
    const text = show(
      weighReport(weighDetails({ ...alone, set: { ...set, closure: { ...set.closure, distributions } } })),
      {
        tree: true,
      },
    );
    expect(text).toContain('does not say what each distribution needs');
  });
});

describe('why a distribution is there', () => {
  const why = (name: string, options: Partial<TextOptions> = {}): string =>
    show(weighReport(), { why: name, ...options });

  it('tells its weight, all ways to it, and when it goes', () => {
    const text = why('Typing_Extensions>=4');
    expect(text).toContain(
      'typing-extensions 4.15.0\n  160 kB installed · 40.0 kB download · retains 160 kB installed',
    );
    expect(text).toContain(
      '  evidently and torch lead to it.\n\n  8 ways to it, the shortest first\n    torch → typing-extensions\n',
    );
    expect(text).toContain('  It goes only when none of evidently and torch needs it any more.');
    expect(text).not.toContain('Lighter alternatives');
  });

  it('tells what would go without a requirement', () => {
    const text = why('torch');
    expect(text).toContain('You ask for it yourself.');
    expect(text).toContain(
      '23 distributions, 7.18 GB, would go with it:\n    1.80 GB  torch 2.9.1\n    1.24 GB  nvidia-cudnn',
    );
    expect(text).toContain('and 15 lighter');
    expect(why('mpmath')).toContain(
      'The only way to it\n    torch → sympy → mpmath\n\n  Only sympy keeps it',
    );
  });

  it('ends a long list of ways', () => {
    const set = weighedSet(['evidently', 'pandas', 'scikit-learn', 'statsmodels', 'mlflow', 'torchvision']);
    const text = show(weighReport(weighDetails({ ...alone, set })), { why: 'numpy' });
    expect(
      text.split('\n').filter((line) => line.startsWith('    ') && line.endsWith('→ numpy')).length,
    ).toBe(10);
    expect(text).toMatch(/\n {4}and \d+ more\n/);
  });

  it('names the nearest where there is none of that name', () => {
    expect(why('numpyy')).toContain(
      'numpyy is not among the 86 distributions of torch==2.9.1, evidently. The nearest name is',
    );
    expect(why('qqqqqqq')).toMatch(/is not among the 86 distributions of torch==2\.9\.1, evidently\.\n/);
  });
});

describe('analyze with weights from an index', () => {
  it('says so, and which requirement brought the added bytes', () => {
    const set = weighedSet(['evidently', 'pandas']);
    const old = weighedSet(['pandas']);
    const manifest = {
      ...set.closure,
      path: 'requirements.txt',
      difference: compareSets(set, old).changes,
    };
    const details = {
      ...sampleDetails(),
      catalogueDate: null,
      manifests: [manifest],
      replacements: [],
      dockerfiles: [],
    };
    const report = sampleReport({ details, findings: [], metrics: [] });
    const text = show(report, { width: 160 });
    expect(text).toContain('· from the package index · +134 MB when pip byte-compiles\n');
    expect(text).toMatch(/ \+337 MB {2}new evidently 0\.7\.14 brings scipy 1\.16\.3 \+115 MB, plotly /);
    expect(text).not.toMatch(/~|estimate/);
  });

  it('answers why for each manifest that has the distribution', () => {
    const text = show(sampleReport(), { why: 'packaging' });
    expect(text).toContain('In requirements.txt\npackaging 25.0\n');
    expect(text).toContain('In tools/uv.lock [dev]\npackaging 25.0\n');
    expect(show(sampleReport(), { why: 'torch' })).not.toContain('tools/uv.lock');
  });
});
