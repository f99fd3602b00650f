import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideExtra, extrasNamedBy } from '../../../src/python/manifests/marker-extras.ts';
import { evaluateMarker, formatMarker, type Marker, parseMarker } from '../../../src/python/marker.ts';
import { markerEnvironment } from '../../../src/python/target.ts';

const ENVIRONMENT = markerEnvironment({ python: '3.11', platform: 'linux/amd64' });
const read = (text: string): Marker => {
  const parsed = parseMarker(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.marker;
};
const decided = (text: string, extra: string | null) => {
  const rest = decideExtra(read(text), extra);
  return typeof rest === 'boolean' ? rest : formatMarker(rest);
};

describe('decideExtra', () => {
  it('leaves what is not about extras', () => {
    expect(decided("extra == 'socks'", 'socks')).toBe(true);
    expect(decided("extra == 'socks'", null)).toBe(false);
    expect(decided("'so_cks' == extra", 'so-cks')).toBe(true);
    expect(decided("extra != 'socks'", null)).toBe(true);
    expect(decided("sys_platform == 'linux' and (extra == 'a' or extra == 'b')", 'b')).toBe(
      'sys_platform == "linux"',
    );
    expect(decided("sys_platform == 'linux' or extra == 'a'", null)).toBe('sys_platform == "linux"');
    expect(extrasNamedBy(read("extra == 'A_b' or (os_name == 'nt' and extra == 'c')"))).toEqual(['a-b', 'c']);
  });

  it('agrees with the evaluation of the whole marker, for every extra', () => {
    const comparison = fc.constantFrom(
      "extra == 'a'",
      "extra != 'a'",
      "'b' == extra",
      "sys_platform == 'linux'",
      "python_version < '3.9'",
    );
    const { marker } = fc.letrec<{ marker: string }>((tie) => ({
      marker: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        comparison,
        fc
          .tuple(tie('marker'), fc.constantFrom('and', 'or'), tie('marker'))
          .map(([left, word, right]) => `(${left}) ${word} (${right})`),
      ),
    }));
    fc.assert(
      fc.property(marker, fc.constantFrom('a', 'b', 'c', null), (text, extra) => {
        const rest = decideExtra(read(text), extra);
        const expected = evaluateMarker(read(text), ENVIRONMENT, new Set(extra === null ? [] : [extra]));
        expect(typeof rest === 'boolean' ? rest : evaluateMarker(rest, ENVIRONMENT)).toBe(expected);
        if (typeof rest !== 'boolean') expect(extrasNamedBy(rest)).toEqual([]);
      }),
    );
  });
});
