import { createHash } from 'node:crypto';
import { byCodeUnit } from '../support/compare.ts';
import { renderSortedJson } from './json.ts';
import type { Edit, Finding, Location, Report } from './report.ts';

/** What SARIF tells about a rule; the rules of a command have these fields, and may have more. */
export interface RuleDescription {
  readonly id: string;
  readonly title: string;
  readonly severity: Finding['severity'];
  /** One sentence: when it fires. */
  readonly summary: string;
  /** Why it matters and what the fix does, Markdown. */
  readonly rationale: string;
}

export interface SarifOptions {
  readonly rules: readonly RuleDescription[];
  /** Version of Plimsoll, `1.2.3`. */
  readonly version?: string;
  /**
   * Absolute address of the documentation folder. SARIF wants absolute addresses as `helpUri`; without one,
   * only the help text names the page.
   */
  readonly docsUrl?: string;
}

const LEVELS: Readonly<Record<Finding['severity'], 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * The findings as a SARIF 2.1.0 log with one run. A finding without a place becomes a notification of the run,
 * because code scanning refuses a file that holds a result without a location. Ignored findings are
 * suppressed results. Section numbers in this file are those of the OASIS standard.
 */
export function renderSarif(report: Report, options: SarifOptions): string {
  const rules = describeRules(report, options.rules);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const placed = report.findings.filter(({ location }) => location !== undefined);
  const unplaced = report.findings.filter(({ location }) => location === undefined);
  const fingerprints = fingerprintsOf(placed);
  return renderSortedJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Plimsoll',
            ...(options.version === undefined ? {} : { semanticVersion: options.version }),
            rules: rules.map((rule) => reportingDescriptor(rule, options.docsUrl)),
          },
        },
        automationDetails: { id: `plimsoll/${encodeURIComponent(report.command)}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The analysed folder.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...report.notices.map((notice) => ({
                level: 'note',
                message: { text: notice.message },
                ...(notice.location === undefined ? {} : { locations: [locationOf(notice.location)] }),
              })),
              ...unplaced.map((finding) => ({
                level: LEVELS[finding.severity],
                message: messageOf(finding),
                associatedRule: { id: finding.rule, index: ruleIndex.get(finding.rule) ?? -1 },
                properties: propertiesOf(finding),
              })),
            ],
          },
        ],
        results: placed.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: ruleIndex.get(finding.rule) ?? -1,
          level: LEVELS[finding.severity],
          message: messageOf(finding),
          locations: finding.location === undefined ? [] : [locationOf(finding.location)],
          partialFingerprints: { 'plimsollFinding/v1': fingerprints.get(finding) ?? '' },
          ...(finding.fix === undefined || finding.fix.edits.length === 0
            ? {}
            : { fixes: [fixOf(finding.fix)] }),
          ...(finding.ignored === undefined ? {} : { suppressions: [suppressionOf(finding.ignored)] }),
          properties: propertiesOf(finding),
        })),
        properties: {
          verdict: report.verdict,
          headline: report.headline,
          metrics: report.metrics,
        },
      },
    ],
  });
}

/** The given rules, and for findings of a rule that nobody described what the finding itself says; sorted by id. */
function describeRules(report: Report, rules: readonly RuleDescription[]): readonly RuleDescription[] {
  const described = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { rule: id, title, severity } of report.findings)
    if (!described.has(id)) described.set(id, { id, title, severity, summary: title, rationale: '' });
  return [...described.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

function reportingDescriptor(rule: RuleDescription, docsUrl: string | undefined): object {
  const page = `rules/${encodeURIComponent(rule.id)}.md`;
  const help = [rule.summary, rule.rationale, `See docs/${page}.`].filter((part) => part !== '').join('\n\n');
  return {
    id: rule.id,
    name: rule.title,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.summary },
    help: { text: help, markdown: help },
    ...(docsUrl === undefined ? {} : { helpUri: `${docsUrl.replace(/\/+$/, '')}/${page}` }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      'problem.severity': rule.severity === 'info' ? 'recommendation' : rule.severity,
      tags: ['machine-learning', 'weight'],
    },
  };
}

/** Braces are placeholders in a SARIF message (3.11.5) and links stand in brackets (3.11.6): both are escaped. */
function messageOf(finding: Finding): { readonly text: string } {
  const text = `${finding.title}. ${finding.message}`;
  return { text: text.replace(/[[\]\\]/g, '\\$&').replace(/[{}]/g, '$&$&') };
}

function artifactLocation(path: string): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function locationOf(location: Location): object {
  const { startLine, endLine } = location;
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(location.path),
      ...(startLine === undefined
        ? {}
        : { region: { startLine, endLine: Math.max(startLine, endLine ?? startLine) } }),
    },
  };
}

function fixOf(fix: NonNullable<Finding['fix']>): object {
  const paths = [...new Set(fix.edits.map(({ path }) => path))].sort(byCodeUnit);
  return {
    description: { text: fix.description },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifactLocation(path),
      replacements: fix.edits.filter((edit) => edit.path === path).map(replacementOf),
    })),
    properties: { safety: fix.safety },
  };
}

/**
 * An edit of whole lines as a replacement (3.57). A region without columns ends before the line end of its last
 * line (3.30.8), so that the new text comes without its own; only a removal takes the line end along.
 */
function replacementOf({ startLine, endLine, newText }: Edit): object {
  if (endLine < startLine)
    return {
      deletedRegion: { startLine, startColumn: 1, endLine: startLine, endColumn: 1 },
      insertedContent: { text: newText },
    };
  if (newText === '')
    return { deletedRegion: { startLine, startColumn: 1, endLine: endLine + 1, endColumn: 1 } };
  return { deletedRegion: { startLine, endLine }, insertedContent: { text: newText.replace(/\r?\n$/, '') } };
}

/** A comment in a file is named with its line, `Dockerfile:3`; a configuration is not. */
function suppressionOf(ignored: NonNullable<Finding['ignored']>): object {
  return {
    kind: /:\d+$/.test(ignored.by) ? 'inSource' : 'external',
    status: 'accepted',
    justification: ignored.reason ?? `ignored by ${ignored.by}`,
  };
}

function propertiesOf(finding: Finding): object {
  return finding.saving === undefined ? {} : { saving: finding.saving };
}

/**
 * What stays the same when lines move: rule, file and title, and among equal ones their order in the file.
 */
function fingerprintsOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const fingerprints = new Map<Finding, string>();
  const inOrder = [...findings].sort((a, b) => (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0));
  for (const finding of inOrder) {
    const identity = JSON.stringify([finding.rule, finding.location?.path ?? '', finding.title]);
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    fingerprints.set(finding, createHash('sha256').update(`${identity}#${occurrence}`).digest('hex'));
  }
  return fingerprints;
}
