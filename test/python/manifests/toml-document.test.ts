import fc from 'fast-check';
import { stringify } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import {
  isProblem,
  isTable,
  parseToml,
  type TomlDocument,
} from '../../../src/python/manifests/toml-document.ts';
import type { TomlPath } from '../../../src/python/manifests/toml-positions.ts';
import { SourceText } from '../../../src/support/source-text.ts';

function open(text: string): TomlDocument {
  const document = parseToml(SourceText.fromString('x.toml', text));
  if (isProblem(document)) throw new Error(document.message);
  return document;
}

function* strings(value: unknown, path: TomlPath = []): Generator<readonly [TomlPath, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, element] of value.entries()) yield* strings(element, [...path, index]);
  else if (isTable(value))
    for (const [key, element] of Object.entries(value)) yield* strings(element, [...path, key]);
}

describe('places in TOML', () => {
  it('finds every string of a generated document with its value', () => {
    const key = fc.oneof(
      fc.constantFrom('a', 'b-c', 'x.y', '', 'ü', '"', "it's", '#', '=', ' '),
      fc.string({ maxLength: 6 }).filter((text) => text !== '__proto__'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ maxLength: 12 }),
        fc.constantFrom('numpy>=1', 'a"b', "a'b", 'a\\b', 'a\nb'),
        fc.boolean(),
        fc.integer({ min: -1e9, max: 1e9 }),
        tie('list'),
        tie('table'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
      table: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 5 }), fc.boolean(), (table, windows) => {
        const text = stringify(table);
        const document = open(windows ? text.replaceAll('\n', '\r\n') : text);
        for (const [path, string] of strings(document.root))
          expect(document.hasString(path, string), JSON.stringify([text, path])).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a = """\n  x \\\n   y"""', ['a'], '\n  x \\\n   y'],
    ["a = '''x''''", ['a'], "x'"],
    ['a.b . "c d" = "v" # c', ['a', 'b', 'c d'], 'v'],
    ['[[t]]\nx = "1"\n[t.u]\ny = "2"\n[[t]]\nx = "3"\n[t.u]\ny = "4"', ['t', 1, 'u', 'y'], '4'],
    ['a = [ { b = ["x", "y"] } , # c\n]', ['a', 0, 'b', 1], 'y'],
    ['a = 1979-05-27 07:32:00\nb = "x"', ['b'], 'x'],
    ['[ "q" . r ]\ns = "\\U0001F600"', ['q', 'r', 's'], '\\U0001F600'],
  ] as const)('%j', (text, path, content) => {
    const document = open(text);
    const range = document.rangeOf(path);
    expect(text.slice(range.start, range.end)).toBe(content);
    const [, value] = [...strings(document.root)].find(
      ([at]) => JSON.stringify(at) === JSON.stringify(path),
    )!;
    expect(document.hasString(path, value)).toBe(true);
  });

  it('names the nearest table for what has no place', () => {
    const document = open('x = 1\n[a.b]\nc = 1\n');
    expect(document.rangeOf(['a', 'b', 'missing']).startLine).toBe(2);
    expect(document.rangeOf(['nowhere']).startLine).toBe(1);
    expect(document.endOf(['a', 'b', 'missing'])).toBeNull();
  });

  it('refuses what is not UTF-8', () => {
    const source = SourceText.fromBytes('x.toml', Buffer.from([0x61, 0x3d, 0x22, 0xe9, 0x22]));
    expect(parseToml(source)).toMatchObject({ message: 'TOML must be UTF-8', severity: 'error' });
  });
});
