import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATIONS_PER_LEVEL, renderAnnotations, toWorkflowCommand } from '../../src/report/annotations.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { sampleReport } from './sample-report.ts';

describe('annotations', () => {
  it('put failed budgets first, then findings with file, lines, saving and fix', () => {
    const [budget, error] = renderAnnotations(sampleReport());
    expect(budget).toMatchObject({ level: 'error', file: null, title: 'requirements.txt, installed' });
    expect(error).toMatchObject({
      level: 'error',
      file: 'requirements.txt',
      startLine: 9,
      endLine: 10,
      title: 'Install torch from the CPU index',
    });
    expect(error?.message).toContain('Saves: ~6.62 GB installed (between 6.10 GB and 7.10 GB).');
    expect(error?.message).toContain('Fix: Take torch');
  });

  it('leave out ignored findings', () => {
    expect(renderAnnotations(sampleReport()).map(({ title }) => title)).not.toContain(
      'uvicorn has no version',
    );
  });

  it('are at most ten of a level, the last one saying how many are missing', () => {
    const findings = Array.from({ length: 25 }, (_, index) => ({
      rule: 'rule',
      severity: 'warning' as const,
      title: `finding ${index}`,
      message: 'message',
      location: { path: 'Dockerfile', startLine: index + 1 },
    }));
    const annotations = renderAnnotations(sampleReport({ findings, metrics: [] }));
    expect(annotations).toHaveLength(ANNOTATIONS_PER_LEVEL);
    expect(annotations.at(-1)?.title).toBe('16 more');
  });
});

describe('workflow commands', () => {
  it('escape what ends data and properties', () => {
    const command = toWorkflowCommand({
      level: 'warning',
      file: 'a:b,c%.txt',
      startLine: 3,
      endLine: 4,
      title: 'one: two, three',
      message: '50%\r\n::error::no',
    });
    expect(command).toBe(
      '::warning file=a%3Ab%2Cc%25.txt,line=3,endLine=4,title=one%3A two%2C three::50%25%0D%0A::error::no',
    );
  });

  it('are one line each for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        for (const annotation of renderAnnotations(report)) {
          const command = toWorkflowCommand(annotation);
          expect(command).not.toMatch(/[\r\n]/);
          expect(command).toMatch(/^::(error|warning|notice) /);
        }
      }),
      { numRuns: 100 },
    );
  });
});
