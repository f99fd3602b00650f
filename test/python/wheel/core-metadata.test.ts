import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoreMetadata } from '../../../src/python/wheel/core-metadata.ts';

const cases = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);
const read = (text: string, kind: 'wheel' | 'source' = 'wheel') => readCoreMetadata(Buffer.from(text), kind);

describe('core metadata', () => {
  it('gives what resolving needs, and does not read the description', () => {
    const text = [
      'Metadata-Version: 2.1',
      'Name: Spam.Eggs',
      'version: 1.0',
      'Summary: says',
      '        Requires-Dist: nothing',
      'Requires-Python: >=3.8',
      'Requires-Dist: ham (>=1.0)',
      'Requires-Dist: bacon;',
      "  extra == 'more'",
      'Provides-Extra: more',
      'Provides-Extra: more',
      'Requires: module',
      'this line is broken',
      'License: UNKNOWN',
      '',
      'Requires-Dist: from-the-description',
    ];
    for (const end of ['\n', '\r\n'])
      expect(read(text.join(end))).toEqual({
        ok: true,
        problems: ['line 13 of the metadata is no header and was passed over'],
        metadata: {
          name: 'Spam.Eggs',
          version: '1.0',
          requires: ['ham (>=1.0)', "bacon; extra == 'more'"],
          requiresPython: '>=3.8',
          extras: ['more'],
          isStatic: true,
        },
      });
  });

  it('is static in a source distribution only since 2.2 and without Dynamic dependencies', () => {
    const isStatic = (...lines: readonly string[]) => {
      const result = read(['Name: a', 'Version: 1', ...lines].join('\n'), 'source');
      return result.ok && result.metadata.isStatic;
    };
    expect(isStatic('Metadata-Version: 2.1')).toBe(false);
    expect(isStatic('Metadata-Version: 2.2')).toBe(true);
    expect(isStatic('Metadata-Version: 2.10', 'Dynamic: Description')).toBe(true);
    expect(isStatic('Metadata-Version: 2.4', 'Dynamic: requires-dist')).toBe(false);
    expect(isStatic()).toBe(false);
  });

  it('is refused without a name or version', () => {
    expect(read('Version: 1')).toEqual({ ok: false, message: 'the metadata has no Name' });
    expect(read('Name: a\n\nVersion: 1')).toEqual({ ok: false, message: 'the metadata has no Version' });
    expect(read('')).toMatchObject({ ok: false });
    expect(read('\uFEFF\n\nName: a\nVersion: 1')).toMatchObject({ ok: true });
  });

  it('never throws and never takes long', () => {
    const pieces = fc.constantFrom(
      'Name: a',
      'Version: 1',
      '\n',
      '\r\n',
      ' ',
      '\t',
      ':',
      'Requires-Dist: b',
      'Dynamic:',
      '\0',
      'é',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.array(pieces).map((parts) => Buffer.from(parts.join(''))),
        ),
        (bytes) => {
          readCoreMetadata(bytes, 'wheel');
          readCoreMetadata(bytes, 'source');
        },
      ),
      { numRuns: cases },
    );
    for (const text of ['a', ' \n', 'a:\n', 'a:\n b\n'.repeat(2), 'Name: a\n' + ' x\n'.repeat(10)]) {
      const started = performance.now();
      read(text.repeat(200_000));
      expect([text.slice(0, 10), performance.now() - started < 3_000]).toEqual([text.slice(0, 10), true]);
    }
  });
});
