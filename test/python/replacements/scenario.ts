import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/commands/analyze/run.ts';
import { AnalyzeDetails } from '../../../src/report/analyze-details.ts';
import { applyEdits } from '../../../src/support/text-edit.ts';
import { analyzeFiles, type Files, type RunOptions } from '../../support/memory-world.ts';

/** A repository in which a rule fires, with all that is promised of the finding. */
export interface Firing {
  readonly when: string;
  readonly files: Files;
  readonly config?: unknown;
  /** The requirement as written. */
  readonly from: string;
  readonly to: readonly string[];
  readonly evidence: RegExp;
  /** What `path` holds once the fix is applied; null for advice without edits. */
  readonly becomes: { readonly path: string; readonly text: string } | null;
  /** More that the message must say. */
  readonly says?: RegExp;
}

/** A repository about which a rule has nothing to say. */
export interface Silence {
  readonly when: string;
  readonly files: Files;
  readonly config?: unknown;
}

/** Tests of one replacement through the report: when it fires, what it promises, and when it is silent. */
export function describeReplacement(
  rule: string,
  severity: 'warning' | 'info',
  firing: readonly Firing[],
  silent: readonly Silence[],
): void {
  describe(rule, () => {
    it.each(firing.map((each) => [each.when, each] as const))('fires: %s', async (_, each) => {
      await expectFiring(rule, severity, each);
    });
    it.each(silent.map((each) => [each.when, each] as const))(
      'is silent: %s',
      async (_, { files, config }) => {
        expect(findingsOf(rule, await analyzeFiles(files, optionsOf(config)))).toEqual([]);
      },
    );
  });
}

async function expectFiring(rule: string, severity: string, each: Firing): Promise<void> {
  const analysis = await analyzeFiles(each.files, optionsOf(each.config));
  const [finding, ...others] = findingsOf(rule, analysis);
  expect(others).toEqual([]);
  expect(finding?.severity).toBe(severity);
  expect(finding?.fix?.safety).toBe('suggested');
  if (each.says !== undefined) expect(finding?.message).toMatch(each.says);

  const [details] = AnalyzeDetails.parse(analysis.report.details).replacements.filter(
    (row) => row.rule === rule,
  );
  expect(details?.from).toBe(each.from);
  expect(details?.to).toEqual(each.to);
  expect(details?.evidence).toMatch(each.evidence);
  expect(finding?.message).toContain(details?.evidence);
  expectDifference(finding?.saving, details);

  const [judged] = analysis.assessment.findings.filter((other) => other.rule.id === rule);
  const edits = judged?.fix?.edits ?? [];
  if (each.becomes === null) expect(edits).toEqual([]);
  else {
    expect([...new Set(edits.map(({ path }) => path))]).toEqual([each.becomes.path]);
    expect(
      judged?.source === null || judged === undefined ? null : applyEdits(judged.source, edits).text,
    ).toBe(each.becomes.text);
  }
}

type Row = AnalyzeDetails['replacements'][number];

/** The saving is positive, and what the closure before weighs more than the one after. */
function expectDifference(
  saving: Analysis['report']['findings'][number]['saving'],
  row: Row | undefined,
): void {
  if (saving === undefined || row === undefined)
    throw new Error('the finding has no saving, or the report no row');
  // Of something unknown that goes, at least a lower bound is said.
  expect(saving.bytes ?? saving.interval?.[0]).toBeGreaterThan(0);
  const side = saving.kind === 'download' ? 'download' : 'installed';
  const before = row.before[side].value;
  const after = row.after[side].value;
  if (before !== null && after !== null) expect(before - after).toBeCloseTo(saving.bytes ?? 0, 0);
}

function findingsOf(rule: string, { report }: Analysis) {
  return report.findings.filter((finding) => finding.rule === rule);
}

function optionsOf(config: unknown): RunOptions {
  return config === undefined ? {} : { config };
}
