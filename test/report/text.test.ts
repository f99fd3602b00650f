import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, truncate, truncateMiddle, wrap } from '../../src/report/display-width.ts';
import { renderText } from '../../src/report/text.ts';
import { arbitraryReport, NASTY } from './arbitrary-report.ts';
import { generatedReport, sampleReport } from './sample-report.ts';

const ESCAPE = '\u001b';
/** The text without ANSI attributes. */
const bare = (text: string): string => text.replaceAll(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), '');

describe('the terminal report', () => {
  it('leads with verdict, headline and reason', () => {
    const [verdict, headline, reason] = renderText(sampleReport(), { width: 110, colour: false }).split('\n');
    expect(verdict).toBe('✗ Failed  plimsoll analyze · acme/recommender @ 4f2a91c against main');
    expect(headline).toContain('requirements.txt installs about 8.36 GB');
    expect(reason).toContain('1.69 GB over the budget of 6.00 GB');
  });

  it('shows totals with bar, load line, change and budget', () => {
    const text = renderText(sampleReport(), { width: 110, colour: false });
    expect(text).toMatch(
      /requirements\.txt, installed +~8\.36 GB +█+┃█+ +\+572 MB {2}\+7\.3% +✗ ≤ 6\.00 GB, ≤ \+10%/,
    );
  });

  it('names who keeps the weight, what changed, and what to do with file, line and saving', () => {
    const text = renderText(sampleReport(), { width: 120, colour: false });
    expect(text).toMatch(/~6\.80 GB +█+ +torch 2\.9\.1 +itself ~1\.80 GB, keeps nvidia-cudnn-cu12 ~1\.24 GB/);
    expect(text).toContain(
      '  changed\n   +310 MB  new xgboost 3.1.2\n  +40.0 MB  torch 2.8.0 → 2.9.1\n  −8.60 MB  without lightgbm 4.6.0\n',
    );
    expect(text).toMatch(
      /✗ ~6\.62 GB installed {2}Install torch from the CPU index {2}requirements\.txt:9-10/,
    );
    expect(text).toContain('→ Take torch and torchvision from the PyTorch CPU index');
  });

  it('fits a screen in the usual case and tells all with details', () => {
    expect(renderText(sampleReport(), { width: 110, colour: false }).split('\n').length).toBeLessThan(55);
    const details = renderText(sampleReport(), { width: 110, colour: false, details: true });
    expect(details).toContain('ignored by requirements.txt:11: always the newest, on purpose');
    expect(details).toContain('(opencv-headless)');
    expect(details).toContain('pip install -r requirements.txt');
  });

  it('says the same praise once, with all its places', () => {
    const praise = ['api', 'web', 'job', 'ui'].map((name) => ({
      rule: 'base-slim',
      message: 'The base image is slim.',
      location: { path: `${name}.Dockerfile`, startLine: 1 },
    }));
    const text = renderText(sampleReport({ praise }), { width: 110, colour: false });
    expect(text).toContain(
      '✓ The base image is slim. (api.Dockerfile:1, web.Dockerfile:1, job.Dockerfile:1 and 1 more)',
    );
  });

  it('puts findings in the order of errors, then saving', () => {
    const text = renderText(sampleReport(), { width: 110, colour: false });
    const at = [
      'Install torch',
      'pip keeps its cache',
      'Compilers stay',
      'xgboost-cpu leaves',
      'mlflow-skinny is',
    ].map((title) => text.indexOf(title));
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect(at).not.toContain(-1);
  });

  it('colours only when asked, and says the same words with colours', () => {
    const plain = renderText(sampleReport(), { width: 100, colour: false });
    const coloured = renderText(sampleReport(), { width: 100, colour: true });
    expect(plain).not.toContain(ESCAPE);
    expect(coloured).toContain(`${ESCAPE}[`);
    expect(bare(coloured)).toBe(plain);
  });

  it('keeps the width, has no spaces at line ends, no control characters and no workflow commands', () => {
    fc.assert(
      fc.property(
        arbitraryReport,
        fc.integer({ min: 20, max: 160 }),
        fc.record(
          {
            colour: fc.boolean(),
            details: fc.boolean(),
            tree: fc.boolean(),
            why: fc.constantFrom('a', 'b', 'E_', ...NASTY),
          },
          { requiredKeys: ['colour'] },
        ),
        (report, width, options) => {
          const text = bare(renderText(report, { width, ...options }));
          expect(text.endsWith('\n')).toBe(true);
          for (const line of text.split('\n')) {
            expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(60, width));
            expect(line).not.toMatch(/\s$/);
            expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
            expect(line).not.toMatch(/^\s*::|##\[/);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is the same each time, for one distribution and for many', () => {
    for (const size of [1, 300]) {
      const report = generatedReport(size);
      expect(renderText(report, { width: 100, colour: false })).toBe(
        renderText(report, { width: 100, colour: false }),
      );
    }
  });
});

describe('display width', () => {
  it('counts columns as terminals do', () => {
    expect(displayWidth('abc')).toBe(3);
    expect(displayWidth('依赖')).toBe(4);
    expect(displayWidth('🚢')).toBe(2);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('█▌┃')).toBe(3);
  });

  it('cuts and wraps without breaking wide characters', () => {
    expect(truncate('依赖包', 4)).toBe('依…');
    expect(truncateMiddle('services/api/requirements.txt', 16)).toHaveLength(16);
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 40 }), (text, width) => {
        expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width);
        expect(displayWidth(truncateMiddle(text, width))).toBeLessThanOrEqual(width);
        for (const line of wrap(text, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(wrap(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
