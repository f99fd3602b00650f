import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalyzeDetails, readAnalyzeDetails, toWeight } from '../../src/report/analyze-details.ts';
import { renderJson, reportJsonSchema } from '../../src/report/json.ts';
import { Report } from '../../src/report/report.ts';
import { estimated, exact, unknown } from '../../src/support/quantity.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { generatedReport, sampleReport } from './sample-report.ts';

/** The same value with the keys of all objects in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

const validate = new Ajv2020({ strict: false }).compile(reportJsonSchema());

describe('JSON', () => {
  it('gives the same bytes whatever the order of keys, and reads back as the same report', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const json = renderJson(report);
        expect(renderJson(Report.parse(reversed(report)))).toBe(json);
        expect(Report.parse(JSON.parse(json))).toEqual(JSON.parse(JSON.stringify(report)));
      }),
      { numRuns: 100 },
    );
  });

  it('sorts keys, indents by two spaces and ends with a line end', () => {
    const json = renderJson(sampleReport());
    expect(json.startsWith('{\n  "command": "analyze",\n  "details": {\n    "catalogueDate"')).toBe(true);
    expect(json.endsWith('}\n')).toBe(true);
  });
});

describe('the published schema', () => {
  it('accepts reports of analyze', () => {
    for (const report of [sampleReport(), generatedReport(1), generatedReport(40)]) {
      validate(JSON.parse(renderJson(report)));
      expect(validate.errors).toBeNull();
    }
  });

  it('refuses what no report is: other schemas, unknown keys, details of analyze that are something else', () => {
    const report = JSON.parse(renderJson(sampleReport()));
    expect(validate({ ...report, schema: 'plimsoll.report/2' })).toBe(false);
    expect(validate({ ...report, surprise: 1 })).toBe(false);
    expect(validate({ ...report, details: { manifests: 1 } })).toBe(false);
    expect(validate({ ...report, command: 'benchmark', details: { manifests: 1 } })).toBe(true);
  });
});

describe('the details of analyze', () => {
  it('are read from a report, and null for another object', () => {
    expect(readAnalyzeDetails(sampleReport().details)).toEqual(AnalyzeDetails.parse(sampleReport().details));
    expect(readAnalyzeDetails({ some: 'thing' })).toBeNull();
  });

  it('hold weights as quantities are', () => {
    expect(toWeight(exact(5))).toEqual({ value: 5, provenance: 'exact' });
    expect(toWeight(estimated(5, 4, 6))).toEqual({ value: 5, provenance: 'estimated', interval: [4, 6] });
    expect(toWeight(unknown(3))).toEqual({ value: null, provenance: 'unknown', atLeast: 3 });
    expect(toWeight(unknown())).toEqual({ value: null, provenance: 'unknown' });
  });
});
