import { describe, expect, it } from 'vitest';
import { fromRepositoryRoot } from '../../src/entry/action-files.ts';
import { sampleReport } from '../report/sample-report.ts';

describe('fromRepositoryRoot', () => {
  it('moves every path, and only paths', () => {
    const report = sampleReport();
    expect(fromRepositoryRoot(report, '')).toBe(report);
    const moved = fromRepositoryRoot(report, 'services/api/');
    const paths = (value: unknown): string[] => {
      const found: string[] = [];
      JSON.stringify(value, (key, inner: unknown) => {
        if (key === 'path' && typeof inner === 'string') found.push(inner);
        return inner;
      });
      return found;
    };
    const { details: _before, ...before } = report;
    const { details: _after, ...after } = moved;
    expect(paths(before).length).toBeGreaterThan(2);
    expect(paths(after)).toEqual(paths(before).map((path) => `services/api/${path}`));
    expect(JSON.parse(JSON.stringify(after).replaceAll('services/api/', ''))).toEqual(
      JSON.parse(JSON.stringify(before)),
    );
    expect(moved.details).toBe(report.details);
  });
});
