import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect } from 'vitest';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

let report: ValidateFunction | undefined;
let sarif: ValidateFunction | undefined;

/** Parses a report and holds it to the published schema. */
export function expectReport(text: string) {
  if (report === undefined) {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    report = ajv.compile(read('docs/report.schema.json'));
  }
  return expectValid(report, text);
}

/** Parses a SARIF log and holds it to the official schema, whose draft 4 means the same in draft 7 but for two keys. */
export function expectSarif(text: string) {
  if (sarif === undefined) {
    const { $schema: _dialect, id: _id, ...schema } = read('test/fixtures/sarif/sarif-2.1.0-rtm.5.json');
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    formats.default(ajv);
    sarif = ajv.compile(schema);
  }
  return expectValid(sarif, text);
}

function expectValid(validate: ValidateFunction, text: string) {
  const value = JSON.parse(text);
  validate(value);
  expect(validate.errors).toBeNull();
  return value;
}
