import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMENT_LIMIT, renderMarkdown, SUMMARY_LIMIT } from '../../src/report/markdown.ts';
import { markdownCode, markdownFence, markdownText, summaryText } from '../../src/report/markdown-escape.ts';
import type { Report } from '../../src/report/report.ts';
import { arbitraryReport, NASTY } from './arbitrary-report.ts';
import { generatedReport, sampleReport } from './sample-report.ts';
import { CONFLICT, weighDetails, weighReport } from './sample-weigh.ts';

const comment = (report: Report, limit = COMMENT_LIMIT): string =>
  renderMarkdown(report, { limit, medium: 'comment' });

/** The lines that are not in a fenced block; every fence must be closed. */
function unfenced(page: string): string[] {
  const lines: string[] = [];
  let open = '';
  for (const line of page.split('\n')) {
    const fence = /^(`{3,})$/.exec(line)?.[1] ?? '';
    if (open === '') {
      if (fence === '') lines.push(line);
      else open = fence;
    } else if (fence === open) open = '';
  }
  expect(open).toBe('');
  return lines;
}

describe('the comment', () => {
  it('leads with the verdict and the totals, with change and budget', () => {
    const lines = comment(sampleReport()).split('\n');
    expect(lines[0]).toBe(
      '### ❌ Plimsoll: requirements.txt installs about 8.36 GB, and 6.80 GB of it is torch with CUDA that nothing uses',
    );
    expect(lines[2]).toMatch(/^\*\*Failed\.\*\* requirements\.txt, installed: at least 7\.69 GB/);
    const installed = lines.find((line) => line.includes('requirements.txt, installed |'));
    expect(installed?.replaceAll('\u00a0', ' ')).toBe(
      '| requirements.txt, installed | **~8.36 GB** | `█████████┃████` | +572 MB (+7.3%) | ❌ at most 6.00 GB, growth 10% |',
    );
  });

  it('shows the top findings with saving, fix and place, and folds the rest', () => {
    const page = comment(sampleReport()).replaceAll('\u00a0', ' ');
    expect(page).toContain(
      '| **~6.62 GB**<br>installed | ❌ **Install torch from the CPU index**<br>→ Take torch and torchvision from the PyTorch CPU index | `requirements.txt:9-10` |',
    );
    expect(page).toContain('<summary>1 more finding</summary>');
    expect(page).toContain('<summary>requirements.txt: 3 distributions changed against main</summary>');
    expect(page).toContain('<summary>Already right: 3 things</summary>');
    expect(page).toContain('acme-features 0.4.1 is not in the catalogue');
  });

  it('links places when it knows where the files can be read', () => {
    const page = renderMarkdown(sampleReport(), {
      limit: COMMENT_LIMIT,
      medium: 'comment',
      blobUrl: 'https://example.org/o/n/blob/abc/',
    });
    expect(page).toContain(
      '[`requirements.txt:9-10`](https://example.org/o/n/blob/abc/requirements.txt#L9-L10)',
    );
  });

  it('is the same each time', () => {
    expect(comment(generatedReport(200))).toBe(comment(generatedReport(200)));
  });
});

describe('the comment about weighed requirements', () => {
  const page = comment(weighReport()).replaceAll('\u00a0', ' ');

  it('says what was weighed, where from, and what it brings', () => {
    expect(page).toContain(
      '`torch==2.9.1, evidently` · Python 3.11 (--python) · linux/amd64 · from the package index, exact · +134 MB when pip byte-compiles',
    );
    expect(page).toContain(
      '| **7.18 GB** | `torch 2.9.1` | 1.80 GB | 4.07 GB | keeps nvidia-cudnn-cu12 1.24 GB, ',
    );
    expect(page).toContain('<summary>All 86 distributions, and why each is there</summary>');
    expect(page).toContain(
      '| **8.40 MB** | `faker 38.0.0` | 8.40 MB | 1.98 MB | evidently → litestar → polyfactory |',
    );
    expect(page).not.toMatch(/~|estimate/);
  });

  it('shows alternatives and who makes the difference in the open', () => {
    expect(page).toContain('**Lighter alternatives**, both sides weighed\n\n| now | instead |');
    expect(page).toContain(
      '`torch==2.9.1+cpu`<br>from `pytorch-cpu` | 4.07 GB → 202 MB | 7.18 GB → 560 MB |',
    );
    expect(page).toContain('**Against pandas, scikit-learn, xgboost** · ');
    expect(page).toMatch(
      /\n- \*\*\+6\.80 GB\*\* new torch 2\.9\.1 brings nvidia-cudnn-cu12 9\.10\.2\.21 \+1\.24 GB, /,
    );
    expect(page).toContain('| `plotly` | – | `5.24.1` | +68.9 MB | evidently |');
  });

  it('explains a conflict with its numbers and what may help', () => {
    const set = { requirements: ['evidently', '@octocat <b>'], closure: null, conflict: CONFLICT };
    const conflict = comment(
      weighReport(weighDetails({ set, against: null, comparison: null, alternatives: [] })),
    );
    expect(conflict).toContain(
      '**No versions satisfy all of** <code>evidently, @&#8203;octocat &lt;b&gt;</code>',
    );
    expect(conflict).toContain('- **(1)** Because every version of evidently');
    expect(conflict).toMatch(/\n- \*\*And because .*can't all be met\.\*\*\n/);
    expect(conflict).toContain('**What may help**\n\n- numpy has pre-releases there');
  });
});

describe('the limit', () => {
  it('is kept for any report and any limit, with every part whole', () => {
    fc.assert(
      fc.property(
        arbitraryReport,
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom('comment', 'summary'),
        (report, limit, medium) => {
          const page = renderMarkdown(report, { limit, medium });
          expect(medium === 'comment' ? page.length : Buffer.byteLength(page)).toBeLessThanOrEqual(limit);
          const lines = unfenced(page);
          expect(lines.filter((line) => line === '<details>').length).toBe(
            lines.filter((line) => line === '</details>').length,
          );
          for (const line of lines) if (line.startsWith('|')) expect(line.endsWith('|')).toBe(true);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('leaves out the least important first and says so', () => {
    const whole = comment(sampleReport());
    const page = comment(sampleReport(), 6500);
    expect(whole).not.toContain('Left out');
    expect(page.length).toBeLessThanOrEqual(6500);
    expect(page).toContain('_Left out because the page would be too long: ');
    expect(page).toContain('what is already right');
    expect(page).toContain('Install torch from the CPU index');
    expect(page).not.toContain('Already right');
  });

  it('keeps rows whole and counts those that are missing', () => {
    const findings = Array.from({ length: 400 }, (_, index) => ({
      rule: `rule-${index}`,
      severity: 'warning' as const,
      title: `Finding number ${index}`,
      message: 'A sentence that says what is wrong. '.repeat(8),
      location: { path: 'Dockerfile', startLine: index + 1 },
    }));
    const page = comment(sampleReport({ findings }));
    expect(page.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(page.length).toBeGreaterThan(COMMENT_LIMIT * 0.9);
    expect(page).toMatch(/_and \d+ more_/);
    const summary = renderMarkdown(sampleReport({ findings }), { limit: SUMMARY_LIMIT, medium: 'summary' });
    expect(summary).toContain('Finding number 399');
    expect(summary).not.toContain('Left out');
  });

  it('still says the verdict when there is room for nothing else', () => {
    expect(comment(sampleReport(), 20)).toBe('Failed\n');
    expect(comment(sampleReport(), 3)).toBe('');
  });
});

/** What Markdown and HTML would read in a line; code spans, entities and escapes taken out as their readers do. */
function live(markdown: string): string {
  return markdown
    .replace(/`[^`]*`/g, '')
    .replace(/&(#\d+|[a-z]+);/g, '')
    .replace(/\\[!-/:-@[-`{-~]/g, '');
}

describe('escaping', () => {
  it('leaves nothing of a nasty text that is markup, a mention, a reference or a link', () => {
    for (const text of NASTY) {
      const written = live(markdownText(text));
      expect(written).not.toMatch(/[<>`*_~[\]|\\$]/);
      expect(markdownText(text)).not.toMatch(/@\w|:\/\/|www\.|(^|[^&])#\d|\bGH-\d/i);
      expect(markdownText(text)).not.toMatch(/^(\s|[-+#=>:]|\d+[.)])/);
    }
  });

  it('does so for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const written = markdownText(text);
        expect(live(written)).not.toMatch(/[<>`*_~[\]|\\$]/);
        expect(written).not.toMatch(/[\r\n\u202a-\u202e\u2066-\u2069]/);
        expect(markdownCode(text)).not.toMatch(/[\r\n]|<(?!\/?code>)/);
        expect(summaryText(text)).not.toMatch(/[<>\r\n]/);
      }),
    );
  });

  it('keeps tables in shape: each row has as many cells as its head, whatever the texts', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        let columns = 0;
        let previous = '';
        for (const line of unfenced(comment(report, 1_000_000))) {
          if (line.startsWith('|')) {
            const cells = [...line.matchAll(/\|/g)].length;
            if (!previous.startsWith('|')) columns = cells;
            expect(cells).toBe(columns);
          }
          previous = line;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('writes code that shows as it is', () => {
    expect(markdownCode('torch==2.9.1')).toBe('`torch==2.9.1`');
    expect(markdownCode('a|b`c')).toBe('<code>a&#124;b&#96;c</code>');
    expect(markdownCode('')).toBe('');
    expect(markdownText('a & b <c>')).toBe('a &amp; b &lt;c&gt;');
    expect(markdownText('snake_case')).toBe('snake\\_case');
    expect(markdownText('\u202eabc')).toBe('‹U+202E›abc');
  });

  it('fences lines with more backquotes than they hold, and keeps their indentation', () => {
    expect(markdownFence('a\n  b\n', '')).toBe('```\na\n  b\n```');
    expect(markdownFence('````', 'text')).toBe('`````text\n````\n`````');
    expect(markdownFence('a\r\nb\r\n', '')).toBe('```\na\nb\n```');
  });
});

describe('a finding that the base does not have', () => {
  it('is marked', () => {
    const finding = { rule: 'pip-cache', severity: 'warning', title: 'Cache', message: 'It stays.' } as const;
    const page = (isNew: boolean) =>
      renderMarkdown(
        { ...sampleReport(), findings: [{ ...finding, isNew }] },
        { medium: 'comment', limit: COMMENT_LIMIT },
      );
    expect(page(true)).toContain('⚠️ 🆕 **Cache**');
    expect(page(false)).not.toContain('🆕');
  });
});
