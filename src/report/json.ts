import { z } from 'zod';
import { byCodeUnit } from '../support/compare.ts';
import { AnalyzeDetails } from './analyze-details.ts';
import { Report } from './report.ts';

/** The report as JSON: keys sorted at every depth, two spaces, a line end last. Equal reports give equal bytes. */
export function renderJson(report: Report): string {
  return renderSortedJson(report);
}

/** Any value that JSON knows, in the same shape: sorted keys, two spaces, a line end last. */
export function renderSortedJson(value: unknown): string {
  return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}

/**
 * The JSON Schema (draft 2020-12) of a report; docs/report.schema.json is this. For analyze it describes the details,
 * too; other commands' details are any object.
 */
export function reportJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Report, { target: 'draft-2020-12', io: 'output' });
  const details = z.toJSONSchema(AnalyzeDetails, { target: 'draft-2020-12', io: 'output' });
  const { $schema: _dialect, ...analyze } = details;
  return {
    ...schema,
    title: 'Plimsoll report',
    if: { properties: { command: { const: 'analyze' } } },
    // biome-ignore lint/suspicious/noThenProperty: `then` is the keyword of JSON Schema
    then: { properties: { details: { $ref: '#/$defs/analyze' } } },
    $defs: { analyze },
  };
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, field]) => [key, sortKeys(field)] as const);
  return Object.fromEntries(sorted);
}
