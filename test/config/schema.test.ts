import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PlimsollConfig } from '../../src/config/plimsoll-config.ts';

describe('the schema for editors', () => {
  it('can be written down, with every key described', () => {
    const schema = z.toJSONSchema(PlimsollConfig, { io: 'input' });
    const analyze = schema.properties?.analyze;
    if (typeof analyze !== 'object') throw new Error('no schema of analyze');
    for (const [key, each] of Object.entries(analyze.properties ?? {}))
      expect(typeof each === 'object' ? each.description : undefined, key).toBeTruthy();
    expect(Object.keys(analyze.properties ?? {})).toContain('budgets');
  });
});
