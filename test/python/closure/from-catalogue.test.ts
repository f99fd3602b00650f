import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import type { FileRow, VersionRow } from '../../../src/catalogue/data-rows.ts';
import {
  type CatalogueClosureOptions,
  closureFromCatalogue,
} from '../../../src/python/closure/from-catalogue.ts';
import { weighClosure } from '../../../src/python/closure/weigh.ts';
import type { ManifestRequirement } from '../../../src/python/manifests/manifest.ts';
import { parseRequirement } from '../../../src/python/requirement.ts';
import { estimated, exact, unknown } from '../../../src/support/quantity.ts';
import { TARGET } from './graphs.ts';

const row = (
  version: string,
  requires: readonly string[] = [],
  file: FileRow = ['py3-none-any', 1000, 3000],
): VersionRow => [version, null, requires, { any: file }];

const CPU: FileRow = [
  'cp311-cp311-manylinux_2_28_x86_64',
  200_000,
  600_000,
  [190_000, 210_000, 500_000, 700_000],
  0,
];

const catalogue = catalogueOf({
  date: '2026-11-21',
  python: '3.11',
  sources: ['Estimated for the test.'],
  distributions: {
    boto: [['boto'], [row('1.0', ['core<2'])]],
    core: [['core'], [row('2.1rc1'), row('2.0'), row('1.5'), row('1.4rc1')]],
    numpy: [
      ['numpy'],
      [
        [
          '2.4.6',
          '>=3.11',
          [],
          {
            amd64: ['cp311-cp311-manylinux_2_28_x86_64', 1700, 5700],
            arm64: ['cp311-cp311-manylinux_2_28_aarch64', 1600, 5600],
          },
        ],
        ['1.26.4', '>=3.9', [], { amd64: ['cp311-cp311-manylinux_2_17_x86_64', 1800, 6400] }],
      ],
    ],
    cv: [['cv2'], [row('5.0', ['numpy>=2']), row('4.11', ['numpy>=1.21'])]],
    plot: [['plot'], [row('3.0', ['core>=2']), row('2.0', ['core'])]],
    service: [
      ['service'],
      [row('1.0', ['core', 'plot; extra == "charts"', 'boto; sys_platform == "win32"'])],
    ],
    gpu: [['gpu'], [row('1.0')]],
    torch: [
      ['torch'],
      [
        ['2.9.1+cpu', null, ['core'], { amd64: CPU }],
        [
          '2.9.1',
          null,
          ['core', 'gpu'],
          { amd64: ['cp311-cp311-manylinux_2_28_x86_64', 900_000, 1_700_000] },
        ],
        [
          '2.2.0',
          null,
          ['core', 'gpu'],
          { amd64: ['cp311-cp311-manylinux_2_28_x86_64', 700_000, 1_500_000] },
        ],
      ],
    ],
    spark: [['spark'], [row('4.0', [], ['spark-4.0.tar.gz', 5000, null])]],
  },
});

const requirement = (written: string, editable = false): ManifestRequirement => {
  const result = parseRequirement(written);
  if (!result.ok) throw new Error(result.message);
  const range = { start: 0, end: written.length, startLine: 1, endLine: 1 };
  return {
    requirement: result.requirement,
    path: 'requirements.txt',
    range,
    written,
    editable,
    hashes: [],
    comment: null,
  };
};

const closureOf = (lines: readonly string[], options: Partial<CatalogueClosureOptions> = {}) =>
  closureFromCatalogue(
    lines.map((line) => requirement(line)),
    { target: TARGET, catalogue, ...options },
  );

const versions = (lines: readonly string[], options: Partial<CatalogueClosureOptions> = {}) =>
  Object.fromEntries(closureOf(lines, options).distributions.map((each) => [each.name, each.version]));

describe('closureFromCatalogue: which distributions', () => {
  it('takes the newest version that satisfies everything that is asked', () => {
    expect(versions(['core'])).toEqual({ core: '2.0' });
    expect(versions(['core', 'boto'])).toEqual({ boto: '1.0', core: '1.5' });
    expect(versions(['core'], { constraints: [requirement('core<2')] })).toEqual({ core: '1.5' });
  });

  it('applies markers and extras', () => {
    expect(versions(['service'])).toEqual({ core: '2.0', service: '1.0' });
    expect(versions(['service[charts]'])).toEqual({ core: '2.0', plot: '3.0', service: '1.0' });
    expect(versions(['service; python_version < "3.9"'])).toEqual({});
    expect(versions(['service'], { target: { python: '3.11', platform: 'windows/amd64' } })).toHaveProperty(
      'boto',
    );
  });

  it('passes over versions that what is written rules out', () => {
    expect(versions(['cv', 'numpy==1.26.4'])).toEqual({ cv: '4.11', numpy: '1.26.4' });
    expect(versions(['cv'])).toEqual({ cv: '5.0', numpy: '2.4.6' });
  });

  it('steps back from a version that leaves another distribution none', () => {
    expect(versions(['boto==1.0', 'plot'])).toEqual({ boto: '1.0', core: '1.5', plot: '2.0' });
    expect(closureOf(['boto==1.0', 'plot']).gaps).toEqual([]);
  });

  it('leaves out versions that the interpreter is too old for', () => {
    expect(versions(['numpy'], { target: { python: '3.10', platform: 'linux/amd64' } })).toEqual({
      numpy: '1.26.4',
    });
  });

  it('takes CPU builds only when the index or the requirement says so', () => {
    expect(versions(['torch'])).toEqual({ core: '2.0', gpu: '1.0', torch: '2.9.1' });
    expect(versions(['torch'], { labels: new Map([['torch', 'cpu']]) })).toEqual({
      core: '2.0',
      torch: '2.9.1+cpu',
    });
    expect(versions(['torch==2.9.1+cpu'])).toEqual({ core: '2.0', torch: '2.9.1+cpu' });
    const url = 'torch @ https://files.example.org/torch-2.9.1%2Bcpu-cp311-cp311-manylinux_2_28_x86_64.whl';
    expect(versions([url])).toEqual({ core: '2.0', torch: '2.9.1+cpu' });
  });

  it('lets overrides stand in for every other requirement of the name', () => {
    expect(versions(['torch', 'boto'], { overrides: [requirement('core==2.0')] })).toMatchObject({
      core: '2.0',
    });
    expect(versions(['torch'], { overrides: [requirement('gpu; sys_platform == "never"')] })).toEqual({
      core: '2.0',
      torch: '2.9.1',
    });
  });
});

describe('closureFromCatalogue: what the base image brings', () => {
  it('weighs nothing and pulls nothing when the version will do', () => {
    const closure = closureOf(['torch>=2'], { provided: [{ name: 'torch', version: '2.2.0' }] });
    expect(closure.distributions).toMatchObject([
      { name: 'torch', version: '2.2.0', provided: true, download: exact(0), dependencies: [] },
    ]);
    expect(closure.gaps).toEqual([]);
  });

  it('believes a version that is not known', () => {
    const { distributions } = closureOf(['plot'], { provided: [{ name: 'core', version: null }] });
    expect(distributions).toMatchObject([
      { name: 'core', provided: true },
      { name: 'plot', provided: false },
    ]);
  });

  it('installs again what is too old, and says so', () => {
    const closure = closureOf(['cv'], { provided: [{ name: 'numpy', version: '1.26.4' }] });
    expect(closure.distributions.map((each) => [each.name, each.version, each.provided])).toEqual([
      ['cv', '5.0', false],
      ['numpy', '2.4.6', false],
    ]);
    expect(closure.gaps).toEqual([
      'The base image brings numpy 1.26.4, but cv 5.0 asks for numpy>=2, so that it is installed again.',
    ]);
  });

  it('still pulls what an extra of a provided distribution needs', () => {
    const closure = closureOf(['service[charts]'], { provided: [{ name: 'service', version: '1.0' }] });
    expect(closure.distributions.map((each) => each.name)).toEqual(['core', 'plot', 'service']);
    expect(closure.distributions[2]?.dependencies).toEqual(['plot']);
  });
});

describe('closureFromCatalogue: weights', () => {
  const only = (line: string, options: Partial<CatalogueClosureOptions> = {}) => {
    const found = closureOf([line], options).distributions.find((each) => line.startsWith(each.name));
    if (found === undefined) throw new Error(`${line} is not there`);
    return found;
  };

  it('is close where the version is pinned and wider where it is chosen', () => {
    expect(only('core==2.0').download).toEqual(estimated(1000, 990, 1010));
    expect(only('core').download).toEqual(estimated(1000, 890, 1210));
    expect(only('core').filename).toBe('core-2.0-py3-none-any.whl');
  });

  it('spans the neighbours of a version that the catalogue does not have', () => {
    const numpy = only('numpy==2.0.0');
    expect(numpy).toMatchObject({ version: '2.0.0', filename: null, gap: null });
    expect(numpy.download).toEqual(estimated(1800, 1275, 2250));
    expect(only('torch==2.2.0+cu121').download).toEqual(estimated(700_000, 525_000, 875_000));
  });

  it('says so when a catalogued version only stands for what is asked', () => {
    expect(only('numpy<1.20')).toMatchObject({ version: null, filename: null, download: { value: 1800 } });
    expect(closureOf(['numpy<1.20']).gaps).toEqual([
      'The catalogue has no version of numpy that satisfies all that is asked of it; 1.26.4 stands for it.',
    ]);
  });

  it('keeps the bounds of an estimated build', () => {
    expect(only('torch==2.9.1+cpu')).toMatchObject({
      download: estimated(200_000, 188_100, 212_100),
      installed: estimated(600_000, 495_000, 707_000),
    });
  });

  it('widens for another Python and is unknown for a platform without wheels', () => {
    expect(only('numpy==1.26.4', { target: { python: '3.12', platform: 'linux/amd64' } })).toMatchObject({
      filename: null,
      download: { provenance: 'estimated', value: 1800 },
    });
    expect(only('numpy==1.26.4', { target: { python: '3.11', platform: 'linux/arm64' } })).toMatchObject({
      download: unknown(),
      gap: 'no-wheel-for-target',
    });
    expect(only('numpy==1.26.4', { target: { python: '3.11', platform: 'darwin/arm64' } }).gap).toBe(
      'not-in-catalogue',
    );
    expect(only('core==2.0', { target: { python: '3.13', platform: 'darwin/arm64' } }).download).toEqual(
      estimated(1000, 990, 1010),
    );
  });

  it('says what it does not know, and never counts it as 0', () => {
    const closure = closureOf([
      'core',
      'mystery==3.1',
      'beside @ file:///beside',
      'fork @ git+https://code.example.org/fork',
    ]);
    const gaps = Object.fromEntries(
      closure.distributions.map((each) => [each.name, [each.version, each.gap]]),
    );
    expect(gaps).toEqual({
      beside: [null, 'local'],
      core: ['2.0', null],
      fork: [null, 'url'],
      mystery: ['3.1', 'not-in-catalogue'],
    });
    expect(closure.gaps).toEqual([
      'The catalogue does not know mystery: neither its weight nor what it needs is counted.',
    ]);
    expect(weighClosure(closure).download).toEqual(unknown(890));
    expect(only('spark')).toMatchObject({
      gap: 'source-only',
      download: { value: 5000 },
      installed: { provenance: 'estimated', value: 15_000 },
    });
  });

  it('keeps place and wording of what was written', () => {
    expect(closureOf(['Core >= 1']).roots).toEqual([
      {
        name: 'core',
        written: 'Core >= 1',
        path: 'requirements.txt',
        range: { start: 0, end: 9, startLine: 1, endLine: 1 },
      },
    ]);
  });
});
