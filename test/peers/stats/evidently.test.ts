import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Agreement,
  compareDistributions,
  compareQuantiles,
  compareScores,
  type OracleDocument,
} from '../../stats/agreement.ts';
import { askPeers } from './python-peers.ts';

const root = join(import.meta.dirname, '../..');
let document: OracleDocument;

const report = (title: string, { compared, excused, worst }: Agreement): void => {
  const lines = Object.entries(worst).map(([name, relative]) => `  ${name}: ${relative.toExponential(1)}`);
  console.log(
    [
      `${title}: ${compared} values, ${excused} of them below the peer's resolution; the largest relative difference of each:`,
      ...lines,
    ].join('\n'),
  );
};

beforeAll(async () => {
  const answer = await askPeers(join(root, 'oracles/stats'));
  document = answer.document;
  // PLIMSOLL_RECORD=1 renews the figures that the unit tests hold without Python.
  if (process.env.PLIMSOLL_RECORD === '1')
    writeFileSync(join(root, 'fixtures/stats/evidently.json'), `${answer.text}\n`);
}, 180_000);

describe('Evidently and SciPy as installed now', () => {
  it('agree with every distribution to 1e-9', () => {
    const agreement = compareDistributions(document);
    report('SciPy distributions', agreement);
    expect(agreement.disagreements).toEqual([]);
    expect(agreement.compared).toBeGreaterThan(300);
  });

  it('agree with every measure of at least 40 pairs of columns to 1e-9', () => {
    const agreement = compareScores(document);
    const versions = Object.entries(document.versions).map(([name, version]) => `${name} ${version}`);
    report(`${document.pairs.length} pairs of columns, ${versions.join(', ')}`, agreement);
    expect(agreement.disagreements).toEqual([]);
    expect(document.pairs.length).toBeGreaterThanOrEqual(40);
    expect(agreement.compared).toBeGreaterThan(700);
  });

  it("agree with numpy's quantiles by every method", () => {
    const agreement = compareQuantiles(document);
    report('numpy quantiles', agreement);
    expect(agreement.disagreements).toEqual([]);
    expect(agreement.compared).toBeGreaterThan(500);
  });
});
