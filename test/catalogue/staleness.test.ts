import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { staleness } from '../../scripts/catalogue.stale.js';
import type { CatalogueData } from '../../src/catalogue/data-rows.ts';

const data: CatalogueData = JSON.parse(
  readFileSync(new URL('../../src/catalogue/data/catalogue.json', import.meta.url), 'utf8'),
);
const made = Date.parse(data.date);
const daysLater = (days: number): Date => new Date(made + days * 24 * 60 * 60 * 1000);

describe('the embedded catalogue', () => {
  it('was made from its roots', () => {
    expect(staleness(data, daysLater(0))).toEqual([]);
  });

  it('holds no address', () => {
    expect(JSON.stringify(data)).not.toMatch(/:\/\//);
  });
});

describe('staleness', () => {
  it('is a matter of days', () => {
    expect(staleness(data, daysLater(90))).toEqual([]);
    expect(staleness(data, daysLater(91))).toEqual([
      `It was made on ${data.date}, and 90 days are what it is good for.`,
    ]);
    expect(staleness({ ...data, date: 'one day' }, daysLater(0))).toHaveLength(1);
  });

  it('is a root without a row, and a pinned version that is not there', () => {
    const { pyspark: _, ...distributions } = data.distributions;
    const [importNames = [], versions = []] = distributions.numpy ?? [];
    const without = versions.filter(([version]) => version !== '1.26.4');
    const changed = { ...data, distributions: { ...distributions, numpy: [importNames, without] as const } };
    expect(staleness(changed, daysLater(0))).toEqual([
      'It lacks "pyspark" of its roots.',
      'It lacks "numpy==1.26.4" of its roots.',
    ]);
  });
});
