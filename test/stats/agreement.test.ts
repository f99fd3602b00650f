import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareDistributions, compareQuantiles, compareScores, type OracleDocument } from './agreement.ts';

const document: OracleDocument = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/stats/evidently.json'), 'utf8'),
);

describe('agreement with the recorded figures of Evidently and SciPy', () => {
  it('has every distribution to 1e-9', () => {
    const agreement = compareDistributions(document);
    expect(agreement.disagreements).toEqual([]);
    expect(agreement.compared).toBeGreaterThan(300);
  });

  it('has every measure of every pair of columns to 1e-9, with the same verdicts and choices', () => {
    const agreement = compareScores(document);
    expect(agreement.disagreements).toEqual([]);
    expect(document.pairs.length).toBeGreaterThanOrEqual(40);
    expect(agreement.compared).toBeGreaterThan(700);
  });

  it("has numpy's quantiles by every method", () => {
    const agreement = compareQuantiles(document);
    expect(agreement.disagreements).toEqual([]);
    expect(agreement.compared).toBeGreaterThan(500);
  });
});
