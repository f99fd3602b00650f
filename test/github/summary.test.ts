import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { setOutputs } from '../../src/github/outputs.ts';
import { explainRefusal } from '../../src/github/permissions.ts';
import { SUMMARY_LIMIT, writeSummary } from '../../src/github/summary.ts';
import { readCommandFile } from '../contract/support/run-action.ts';
import { temporaryFolder } from '../contract/support/temporary-folder.ts';

function runnerFile(variable: string): string {
  const path = join(temporaryFolder({ file: '' }), 'file');
  vi.stubEnv(variable, path);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return path;
}

// @actions/core asks for the file's path once per process, so all steps of the summary are in one test.
describe('writeSummary', () => {
  it('appends to the job summary, and cuts at a line what would pass its limit', async () => {
    expect(await writeSummary('x', {})).toMatchObject({ state: 'unavailable' });
    const path = runnerFile('GITHUB_STEP_SUMMARY');
    expect(await writeSummary('# One', process.env)).toEqual({ state: 'written' });
    expect(await writeSummary('# Two', process.env)).toEqual({ state: 'written' });
    expect(readFileSync(path, 'utf8')).toBe('# One\n# Two\n');
    expect(await writeSummary('| ä line of the report |\n'.repeat(60_000), process.env)).toEqual({
      state: 'cut',
    });
    const text = readFileSync(path, 'utf8');
    expect(statSync(path).size).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(statSync(path).size).toBeGreaterThan(SUMMARY_LIMIT - 300);
    expect(text).toContain('| ä line of the report |\n\n_Cut at');
    writeFileSync(path, 'x'.repeat(SUMMARY_LIMIT));
    expect(await writeSummary('more', process.env)).toMatchObject({ state: 'unavailable' });
  });
});

describe('setOutputs', () => {
  it('writes what the runner reads back, whatever the value holds', async () => {
    const path = runnerFile('GITHUB_OUTPUT');
    const values = { verdict: 'pass', markdown: 'a\nEOF\nb=c<<d\n', count: 3 };
    await setOutputs(values);
    expect(readCommandFile(readFileSync(path, 'utf8'))).toEqual({ ...values, count: '3' });
  });
});

describe('explainRefusal', () => {
  const attempt = { action: 'save', permission: 'issues: write', fork: false };
  it('names the permission that GitHub names', () => {
    const missing = (accepted: string | null): string =>
      explainRefusal({ status: 403, message: 'no', accepted }, attempt).missing;
    expect(missing(null)).toBe('issues: write');
    expect(missing('issues=write; pull_requests=write')).toBe('issues: write');
    expect(missing('contents=write,pull_requests=write; x=read')).toBe(
      'contents: write, pull-requests: write',
    );
    expect(missing('<script>')).toBe('issues: write');
  });
  it('knows locked conversations and archived repositories', () => {
    const said = (message: string): string =>
      explainRefusal({ status: 403, message, accepted: null }, attempt).message;
    expect(said('Repository was archived so is read-only.')).toContain('archived');
    expect(said('Issue is locked')).toContain('locked');
  });
});
