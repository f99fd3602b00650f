import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RuleDescription, renderSarif } from '../../src/report/sarif.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { sampleReport } from './sample-report.ts';
import { weighReport } from './sample-weigh.ts';

/** The official schema, which is draft 4, as Ajv reads it: all that it uses of draft 4 means the same in draft 7 but the names of two keys. */
function sarifValidator() {
  const {
    $schema: _dialect,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(schema);
}

const validate = sarifValidator();
const rules: readonly RuleDescription[] = [
  {
    id: 'torch-cpu',
    title: 'torch without CUDA',
    severity: 'error',
    summary: 'Fires when.',
    rationale: 'Because **so**.',
  },
  { id: 'unused-rule', title: 'Never seen', severity: 'info', summary: 'Fires never.', rationale: '' },
];

function runOf(sarif: string) {
  const log = JSON.parse(sarif);
  validate(log);
  expect(validate.errors).toBeNull();
  return log.runs[0];
}

describe('SARIF', () => {
  it('is valid for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        runOf(renderSarif(report, { rules, version: '1.2.3', docsUrl: 'https://example.org/docs/' }));
      }),
      { numRuns: 150 },
    );
  });

  it('of weighed requirements holds verdict, budgets and no result', () => {
    const run = runOf(renderSarif(weighReport(), { rules }));
    expect(run.automationDetails.id).toBe('plimsoll/weigh/');
    expect(run.results).toEqual([]);
    expect(run.properties.verdict).toBe('fail');
    expect(run.properties.metrics.map(({ id }: { id: string }) => id)).toContain('weigh.installed');
  });

  it('describes every rule once, and results point at theirs', () => {
    const run = runOf(renderSarif(sampleReport(), { rules }));
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toContain('unused-rule');
    for (const result of run.results) expect(ids[result.ruleIndex]).toBe(result.ruleId);
    expect(run.tool.driver.rules[0].helpUri).toBeUndefined();
    expect(run.tool.driver.rules[0].help.text).toContain('docs/rules/apt-recommends.md');
  });

  it('names the page of a rule when there is an address', () => {
    const run = runOf(renderSarif(sampleReport(), { rules, docsUrl: 'https://example.org/docs/' }));
    expect(run.tool.driver.rules[0].helpUri).toBe('https://example.org/docs/rules/apt-recommends.md');
  });

  it('carries regions, savings with provenance, fixes and suppressions', () => {
    const { results } = runOf(renderSarif(sampleReport(), { rules }));
    const torch = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'torch-cpu');
    expect(torch).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'requirements.txt', uriBaseId: '%SRCROOT%' },
            region: { startLine: 9, endLine: 10 },
          },
        },
      ],
      properties: { saving: { bytes: 6_620_000_000, provenance: 'estimated' } },
      fixes: [
        {
          artifactChanges: [
            {
              replacements: [
                {
                  deletedRegion: { startLine: 9, endLine: 10 },
                  insertedContent: { text: 'torch==2.9.1+cpu\ntorchvision==0.24.1+cpu' },
                },
              ],
            },
          ],
        },
      ],
    });
    const ignored = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'unpinned-requirement');
    expect(ignored.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'always the newest, on purpose' },
    ]);
  });

  it('tells what a comment in the file silences from what the configuration does', () => {
    const finding = {
      rule: 'r',
      severity: 'info' as const,
      title: 't',
      message: 'm',
      location: { path: 'x' },
      ignored: { by: 'service/plimsoll.yml' },
    };
    const { results } = runOf(renderSarif(sampleReport({ findings: [finding] }), { rules }));
    expect(results[0].suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'ignored by service/plimsoll.yml' },
    ]);
  });

  it('writes insertions and removals so that whole lines come and go', () => {
    const edit = (startLine: number, endLine: number, newText: string) => ({
      path: 'Dockerfile',
      startLine,
      endLine,
      newText,
    });
    const finding = {
      rule: 'r',
      severity: 'info' as const,
      title: 't',
      message: 'm',
      location: { path: 'Dockerfile', startLine: 2 },
      fix: { safety: 'safe' as const, description: 'd', edits: [edit(2, 1, 'USER app\n'), edit(5, 6, '')] },
    };
    const { results } = runOf(renderSarif(sampleReport({ findings: [finding] }), { rules }));
    expect(results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 1 },
        insertedContent: { text: 'USER app\n' },
      },
      { deletedRegion: { startLine: 5, startColumn: 1, endLine: 7, endColumn: 1 } },
    ]);
  });

  it('keeps fingerprints when lines move, and tells equal findings of a file apart', () => {
    const at = (line: number) => ({
      rule: 'pip-cache',
      severity: 'warning' as const,
      title: 'pip keeps its cache',
      message: 'm',
      location: { path: 'Dockerfile', startLine: line },
    });
    const prints = (lines: readonly number[]) =>
      runOf(renderSarif(sampleReport({ findings: lines.map(at) }), { rules })).results.map(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints['plimsollFinding/v1'],
      );
    expect(prints([3, 9])).toEqual(prints([13, 29]));
    expect(new Set(prints([3, 9])).size).toBe(2);
  });

  it('makes a notification of a finding without a place, and of every notice', () => {
    const finding = { rule: 'no-place', severity: 'warning' as const, title: 'Nowhere', message: 'm' };
    const run = runOf(renderSarif(sampleReport({ findings: [finding] }), { rules }));
    expect(run.results).toEqual([]);
    const notes = run.invocations[0].toolExecutionNotifications;
    expect(notes.map(({ message }: { message: { text: string } }) => message.text)).toEqual([
      expect.stringContaining('acme-features'),
      'Nowhere. m',
    ]);
  });

  it('escapes what a SARIF message takes for placeholders and links', () => {
    const finding = {
      rule: 'r',
      severity: 'info' as const,
      title: 't',
      message: 'a [b](c) {D}',
      location: { path: 'x' },
    };
    const { results } = runOf(renderSarif(sampleReport({ findings: [finding] }), { rules }));
    expect(results[0].message.text).toBe('t. a \\[b\\](c) {{D}}');
  });
});
