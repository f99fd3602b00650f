import { describe, expect, it } from 'vitest';
import { type Circumstances, type Files, instructionsOf, judge } from './judge.ts';

/** What a rule should say about one Dockerfile. Left out: nothing is found. */
export interface Case extends Circumstances {
  /** The Dockerfile's lines. */
  readonly lines: readonly string[];
  readonly files?: Files;
  /** Lines at which findings start. */
  readonly at?: readonly number[];
  /** Line of the praise. */
  readonly praised?: number;
  readonly safety?: 'safe' | 'suggested';
  /** The lines after all fixes with edits; `as it is` when there must be no edit. */
  readonly fixed?: readonly string[] | 'as it is';
  readonly message?: RegExp;
  readonly saving?: number;
}

/** Tests of a rule: one for each named case, and that every safe fix is idempotent and changes only what it means to. */
export function describeRule(id: string, cases: Readonly<Record<string, Case>>): void {
  describe(id, () => {
    it.each(Object.entries(cases))('%s', async (_name, expected) => {
      const text = `${expected.lines.join('\n')}\n`;
      const files: Files = { ...expected.files, [expected.path ?? 'Dockerfile']: text };
      const judged = await judge(id, files, expected);
      expect(judged.findings.map((finding) => finding.range?.startLine)).toEqual(expected.at ?? []);
      if (expected.praised !== undefined)
        expect(judged.praise.map((praise) => praise.range?.startLine)).toEqual([expected.praised]);
      const safeties = judged.findings.map((finding) => finding.fix?.safety);
      if (expected.safety !== undefined) for (const safety of safeties) expect(safety).toBe(expected.safety);
      if (expected.message !== undefined) expect(judged.findings[0]?.message).toMatch(expected.message);
      if (expected.saving !== undefined)
        expect(judged.findings[0]?.saving?.quantity).toEqual({ provenance: 'exact', value: expected.saving });
      if (expected.fixed !== undefined) {
        const wanted = expected.fixed === 'as it is' ? expected.lines : expected.fixed;
        expect(judged.fixed.split('\n')).toEqual([...wanted, '']);
      }
      if (judged.fixed === text) return;
      if (safeties.every((safety) => safety === 'safe')) {
        const again = await judge(id, { ...files, [expected.path ?? 'Dockerfile']: judged.fixed }, expected);
        expect(again.findings).toEqual([]);
      }
      // The same with carriage returns, instruction by instruction.
      const windows = await judge(
        id,
        { ...files, [expected.path ?? 'Dockerfile']: text.replaceAll('\n', '\r\n') },
        expected,
      );
      expect(instructionsOf(windows.fixed)).toEqual(instructionsOf(judged.fixed));
      expect(windows.fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    });
  });
}
