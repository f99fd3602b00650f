import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLineEdit } from '../../src/commands/analyze/line-edits.ts';
import { nearest } from '../../src/support/nearest.ts';
import {
  boundsOf,
  estimated,
  exact,
  possibly,
  type Quantity,
  sum,
  unknown,
} from '../../src/support/quantity.ts';
import { SourceText } from '../../src/support/source-text.ts';
import { applyEdits, type TextEdit } from '../../src/support/text-edit.ts';

const RUNS = Math.min(Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000), 20_000) / 4;
const word = fc.stringMatching(/^[a-z-]{1,12}$/);

describe('nearest', () => {
  it('finds a word itself, in any case, and what differs by one letter', () => {
    fc.assert(
      fc.property(word, fc.array(word), (one, others) => {
        expect(nearest(one.toUpperCase(), [...others, one])?.toLowerCase()).toBe(one);
        expect(nearest(`${one}x`, [one])).toBe(one);
      }),
      { numRuns: RUNS },
    );
  });

  it('names only words that are known, and none for something else', () => {
    fc.assert(
      fc.property(word, fc.array(word), (one, others) => {
        const found = nearest(one, others);
        expect(found === null || others.includes(found)).toBe(true);
      }),
      { numRuns: RUNS },
    );
    expect(nearest('completely-else', ['format', 'config'])).toBeNull();
    expect(nearest('', ['a'])).toBe('a');
  });
});

describe('quantities', () => {
  const quantity = fc.oneof(
    fc.nat().map(exact),
    fc.nat().map((least) => unknown(least)),
    fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(([a, b, c]): Quantity => {
      const [low = 0, value = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
      return estimated(value, low, high);
    }),
  );

  it('that may be there or not reach from 0 to what they are', () => {
    fc.assert(
      fc.property(quantity, (each) => {
        expect(boundsOf(possibly(each))).toEqual([0, boundsOf(each)[1]]);
        expect(['estimated', 'unknown']).toContain(possibly(each).provenance);
      }),
    );
  });

  it('stay unknown in a sum with an unknown part', () => {
    fc.assert(
      fc.property(fc.array(quantity), (parts) => {
        const total = sum(parts);
        expect(total.provenance === 'unknown').toBe(parts.some(({ provenance }) => provenance === 'unknown'));
      }),
    );
  });
});

const textOf = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r\n', '\u00e9', '\u{1f600}', ' '), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('source texts', () => {
  it('know the byte offset of every character', () => {
    fc.assert(
      fc.property(textOf, fc.boolean(), (text, mark) => {
        const source = SourceText.fromBytes('f', Buffer.from(mark ? `\uFEFF${text}` : text));
        const bytes = source.toBytes();
        for (let offset = 0; offset <= source.text.length; offset += 1) {
          if (/[\udc00-\udfff]/.test(source.text[offset] ?? '')) continue;
          expect(Buffer.from(bytes.subarray(source.byteOffset(offset))).toString()).toBe(
            source.text.slice(offset),
          );
        }
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it('keep Latin-1 and byte order marks when they are written back', () => {
    for (const bytes of [Buffer.from('caf\u00e9\r\n', 'latin1'), Buffer.from('\uFEFFcaf\u00e9\n')]) {
      const source = SourceText.fromBytes('f', bytes);
      expect(Buffer.from(source.toBytes())).toEqual(bytes);
      expect(Buffer.from(source.withText(`${source.text}x`).toBytes())).toEqual(
        Buffer.concat([bytes, Buffer.from('x')]),
      );
    }
  });
});

describe('an edit of whole lines', () => {
  it('does what the edits do together', () => {
    const cuts = fc.tuple(
      textOf,
      fc.array(fc.tuple(fc.nat(40), fc.nat(6), textOf), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(cuts, ([text, wanted]) => {
        const source = SourceText.fromString('f', text);
        const edits: TextEdit[] = [];
        let at = 0;
        for (const [skip, length, newText] of wanted) {
          const start = Math.min(source.text.length, at + (skip % 9));
          const end = Math.min(source.text.length, start + length);
          edits.push({ path: 'f', start, end, newText });
          at = end + 1;
          if (at > source.text.length) break;
        }
        const { startLine, endLine, newText } = toLineEdit(source, edits);
        const after =
          source.text.slice(0, source.lineStart(startLine)) +
          newText +
          source.text.slice(source.lineStart(endLine + 1));
        expect(after).toBe(applyEdits(source, edits).text);
      }),
      { numRuns: RUNS },
    );
  });
});
