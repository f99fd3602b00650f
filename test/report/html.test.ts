import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { layOutTreemap, type Tile, type Treemap } from '../../src/report/html-tree.ts';
import { retainersOf } from '../../src/report/retainers.ts';
import { readWeightView, type WeighedPart } from '../../src/report/weight-view.ts';
import { arbitraryDetails, arbitraryReport } from './arbitrary-report.ts';
import { generatedReport, sampleReport } from './sample-report.ts';
import { CONFLICT, weighDetails, weighedSet, weighReport } from './sample-weigh.ts';

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the page', () => {
  it('holds headline, totals, findings, praise and notices', () => {
    const page = renderHtml(sampleReport());
    for (const part of [
      '<h1>requirements.txt installs about 8.36 GB',
      '~8.36 GB',
      'Install torch from the CPU index',
      'The service does not run as root.',
      'acme-features 0.4.1 is not in the catalogue',
    ])
      expect(page).toContain(part);
  });

  it('forbids all loading and names no other place', () => {
    const page = renderHtml(sampleReport());
    expect(page).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/,
    );
    expect(page).not.toMatch(/https?:\/\/|url\(|@import|src=|style="/);
  });

  it('lets no text of any report out of its place', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const page = renderHtml(report);
        expect(count(page, '<script')).toBe(2);
        expect(count(page, '</script')).toBe(2);
        expect(page).not.toMatch(/<img|<!--|javascript:alert\(1\)"/);
        const data = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
        expect(data).not.toMatch(/[<>\u2028\u2029]/);
        expect(() => JSON.parse(data)).not.toThrow();
        for (const tag of ['details', 'section', 'table', 'tr', 'td', 'code', 'pre', 'span'])
          expect([...page.matchAll(new RegExp(`<${tag}[ >]`, 'g'))].length).toBe(count(page, `</${tag}>`));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same each time and stays small', () => {
    expect(renderHtml(sampleReport())).toBe(renderHtml(sampleReport()));
    expect(Buffer.byteLength(renderHtml(generatedReport(1000)))).toBeLessThan(2_000_000);
  });

  it('says what a report of another command says, without a map', () => {
    const page = renderHtml(sampleReport({ command: 'benchmark', details: { anything: true } }));
    expect(page).not.toContain('id="map"');
    expect(page).toContain('What to change');
  });
});

describe('the page of weighed requirements', () => {
  it('has the map, who makes the difference, alternatives and every distribution', () => {
    const page = renderHtml(weighReport()).replaceAll('\u00a0', ' ');
    for (const part of [
      '<code>torch==2.9.1, evidently</code>',
      'from the package index, exact · +134 MB when pip byte-compiles',
      'id="map"',
      'What changed against pandas, scikit-learn, xgboost',
      '<strong>new torch 2.9.1 brings</strong> nvidia-cudnn-cu12 9.10.2.21 +1.24 GB',
      '7.18 GB → 560 MB',
      '<h2>What gets installed</h2> <span class="soft">86 distributions</span>',
      'evidently → litestar → polyfactory',
      'torch-2.9.1-py3-none-any.whl',
    ])
      expect(page).toContain(part);
    expect(page).not.toContain('is an estimate');
  });

  it('explains a conflict, without a map', () => {
    const set = { requirements: ['evidently', '<b>'], closure: null, conflict: CONFLICT };
    const page = renderHtml(
      weighReport(weighDetails({ set, against: null, comparison: null, alternatives: [] })),
    );
    expect(page).toContain('No versions satisfy all of <code>evidently, &lt;b&gt;</code>');
    expect(page).toContain('<span class="step">(1)</span><span>Because every version of evidently');
    expect(page).toContain('<li>numpy has pre-releases there');
    expect(page).not.toContain('id="map"');
  });
});

function manifestsOf(report: ReturnType<typeof sampleReport>): readonly WeighedPart[] {
  return readWeightView(report)?.parts ?? [];
}

const area = ([, , left, top, right, bottom]: Tile): number => (right - left) * (bottom - top);

function checkTreemap(map: Treemap): void {
  for (const [id, tiles] of Object.entries(map.layouts)) {
    const node = map.nodes[Number(id)];
    expect(node?.children.length).toBeGreaterThan(0);
    for (const [tile, , left, top, right, bottom] of tiles) {
      expect(map.nodes[tile]).toBeDefined();
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(right, bottom)).toBeLessThanOrEqual(10_000);
      expect(right).toBeGreaterThanOrEqual(left);
      expect(bottom).toBeGreaterThanOrEqual(top);
    }
    const shown = new Set(tiles.filter(([, depth]) => depth === 1).map(([tile]) => tile));
    expect([...shown].sort()).toEqual([...(node?.children ?? [])].sort());
  }
  for (const [id, { value, children, parent }] of map.nodes.entries()) {
    if (children.length > 0)
      expect(children.reduce((sum, child) => sum + (map.nodes[child]?.value ?? 0), 0)).toBeCloseTo(value, 0);
    if (parent !== null) expect(map.nodes[parent]?.children).toContain(id);
  }
}

describe('the treemap', () => {
  it('has every distribution of known weight once, or as itself beside what it keeps', () => {
    const report = generatedReport(600);
    const [manifest] = manifestsOf(report);
    const map = layOutTreemap(manifestsOf(report), 'installed');
    const names = map?.nodes.filter(({ kind }) => kind === 'distribution').map(({ label }) => label);
    expect(names?.sort()).toEqual(manifest?.distributions.map(({ name }) => name).sort());
    expect(map?.nodes[0]?.value).toBeCloseTo(manifest?.installed.value ?? 0, 0);
  });

  it('gives areas in proportion to bytes', () => {
    const map = layOutTreemap(manifestsOf(generatedReport(30)), 'download');
    const tiles = map?.layouts[0]?.filter(([, depth]) => depth === 1) ?? [];
    const whole = map?.nodes[0]?.value ?? 1;
    for (const tile of tiles) {
      const share = (map?.nodes[tile[0]]?.value ?? 0) / whole;
      if (share > 0.02) expect(area(tile) / 1e8 / share).toBeGreaterThan(0.8);
      if (share > 0.02) expect(area(tile) / 1e8 / share).toBeLessThan(1.2);
    }
  });

  it('puts what only torch keeps into torch', () => {
    const map = layOutTreemap(manifestsOf(sampleReport()), 'installed');
    const torch = map?.nodes.find(({ kind, label }) => kind === 'distribution' && label === 'torch');
    const inside = torch?.children.map((child) => map?.nodes[child]?.label);
    expect(inside).toContain('torch itself');
    expect(inside).toContain('nvidia-cudnn-cu12');
    expect(inside).not.toContain('nvidia-nccl-cu12');
  });

  it('lets a requirement keep what only it needs where the report does not say who keeps what', () => {
    const silent = manifestsOf(sampleReport()).map((manifest) => ({
      ...manifest,
      distributions: manifest.distributions.map(({ retainedBy: _unsaid, ...row }) => row),
    }));
    const map = layOutTreemap(silent, 'installed');
    const mlflow = map?.nodes.find(({ kind, label }) => kind === 'distribution' && label === 'mlflow');
    const inside = mlflow?.children.map((child) => map?.nodes[child]?.label);
    expect(inside).toContain('pyarrow');
    expect(inside).not.toContain('pandas');
  });

  it('marks a value only where a part of it is an estimate or unknown', () => {
    const signs = (report: ReturnType<typeof sampleReport>) =>
      new Set(layOutTreemap(manifestsOf(report), 'installed')?.nodes.map(({ sign }) => sign));
    expect(signs(weighReport())).toEqual(new Set(['']));
    expect(signs(weighReport(weighDetails({ set: weighedSet(['pandas'], 'catalogue') })))).toEqual(
      new Set(['~']),
    );
    const map = layOutTreemap(manifestsOf(sampleReport()), 'installed');
    expect(map?.nodes[0]?.sign).toBe('≥');
    expect(map?.nodes.find(({ label }) => label === 'ruff')?.sign).toBe('');
  });

  it('is sound for any details, circles included, and null when nothing has a weight', () => {
    fc.assert(
      fc.property(arbitraryDetails, fc.constantFrom('installed', 'download'), ({ manifests }, measure) => {
        const map = layOutTreemap(
          manifests.map(({ path, distributions }) => ({ name: path, distributions })),
          measure,
        );
        if (map !== null) checkTreemap(map);
      }),
      { numRuns: 200 },
    );
    for (const size of [1, 2, 300, 1000]) {
      const map = layOutTreemap(manifestsOf(generatedReport(size)), 'installed');
      expect(map).not.toBeNull();
      if (map !== null) checkTreemap(map);
    }
    expect(layOutTreemap([], 'installed')).toBeNull();
  });
});

describe('who keeps a distribution', () => {
  it('is the narrowest of those that retain it', () => {
    const retainers = retainersOf([
      { name: 'a', retains: ['a', 'b', 'c'] },
      { name: 'b', retains: ['b', 'c'] },
      { name: 'c', retains: ['c'] },
      { name: 'd', retains: ['d'] },
    ]);
    expect([...retainers]).toEqual([
      ['a', null],
      ['b', 'a'],
      ['c', 'b'],
      ['d', null],
    ]);
  });
});
