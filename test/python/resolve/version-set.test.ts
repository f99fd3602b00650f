import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionsOf } from '../../../src/python/resolve/specifier-versions.ts';
import type { VersionSet } from '../../../src/python/resolve/version-set.ts';
import { describeRange } from '../../../src/python/resolve/version-words.ts';
import { matchesSpecifier, parseSpecifierSet } from '../../../src/python/specifier.ts';
import { parseVersion, type Version } from '../../../src/python/version.ts';

const CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);

const plain = fc
  .tuple(
    fc.constantFrom('', '', '', '1!'),
    fc.constantFrom('0', '1', '1.0', '1.1', '1.1.0', '1.2', '2', '2.0.1'),
    fc.constantFrom('', '', '', 'a0', 'a1', 'b2', 'rc1'),
    fc.constantFrom('', '', '', '.post0', '.post1'),
    fc.constantFrom('', '', '', '.dev0', '.dev2'),
  )
  .map((parts) => parts.join(''));
const full = fc
  .tuple(plain, fc.constantFrom('', '', '', '+cpu', '+1', '+cu12.1'))
  .map((parts) => parts.join(''));
const clause = fc.oneof(
  fc.tuple(fc.constantFrom('>=', '<=', '>', '<'), plain).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('==', '!='), full).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('==', '!='), fc.constantFrom('1.*', '1.1.*', '2.0.*', '1!1.*'))
    .map((parts) => parts.join('')),
  fc.constantFrom('~=1.1', '~=1.1.0', '~=2.0.1', '~=1.1rc1', '~=1.0.post1'),
);

function version(text: string): Version {
  const parsed = parseVersion(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

function setOf(text: string): VersionSet {
  const parsed = parseSpecifierSet(text);
  if (parsed === null) throw new Error(text);
  return versionsOf(parsed);
}

describe('versionsOf', () => {
  it('holds exactly the versions that the specifier matches', () => {
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 3 }), full, (clauses, text) => {
        const specifier = parseSpecifierSet(clauses.join(','));
        if (specifier === null) throw new Error(clauses.join(','));
        expect(versionsOf(specifier).contains(version(text))).toBe(matchesSpecifier(specifier, text));
      }),
      { numRuns: CASES * 5 },
    );
  });

  it('takes === for the one version that it spells', () => {
    expect(setOf('===1.0').contains(version('1.0'))).toBe(true);
    expect(setOf('===1.0').contains(version('1.0+cpu'))).toBe(false);
    expect(setOf('===nonsense').isEmpty).toBe(true);
  });
});

describe('VersionSet', () => {
  it('keeps the laws of sets, version by version', () => {
    fc.assert(
      fc.property(clause, clause, full, (first, second, text) => {
        const [a, b, one] = [setOf(first), setOf(second), version(text)];
        const [inA, inB] = [a.contains(one), b.contains(one)];
        expect(a.union(b).contains(one)).toBe(inA || inB);
        expect(a.intersection(b).contains(one)).toBe(inA && inB);
        expect(a.difference(b).contains(one)).toBe(inA && !inB);
        expect(a.complement().contains(one)).toBe(!inA);
        expect(a.isSubsetOf(b)).toBe(a.difference(b).isEmpty);
        expect(a.isDisjointFrom(b)).toBe(a.intersection(b).isEmpty);
        expect(a.union(b).complement().equals(a.complement().intersection(b.complement()))).toBe(true);
        expect(a.union(a.complement()).isAll).toBe(true);
      }),
      { numRuns: CASES },
    );
  });
});

describe('describeRange', () => {
  it('says a set as its specifier would', () => {
    for (const text of ['>=1.0,<2', '==1.0', '!=1.5', '>1.0', '<=3', '<2.0', '', '==1.0+cpu', '>=1.0a1'])
      expect(describeRange(setOf(text))).toBe(text);
    expect(describeRange(setOf('==1.2.*'))).toBe('>=1.2,<1.3');
    expect(describeRange(setOf('~=1.4'))).toBe('>=1.4,<2');
    expect(describeRange(setOf('!=1.5,<2'))).toBe('<1.5 or >1.5,<2');
  });

  it('does not list more than a person reads', () => {
    const odd = setOf(Array.from({ length: 20 }, (_, n) => `!=1.${n}`).join(','));
    expect(describeRange(odd)).toBe('<1.0, >1.0,<1.1, >1.1,<1.2 or 18 other ranges');
  });
});
