import { describe, expect, it } from 'vitest';
import {
  asksForPrereleases,
  filterVersions,
  formatSpecifierSet,
  intersectSpecifiers,
  matchesSpecifier,
  parseSpecifierSet,
  type SpecifierSet,
} from '../../src/python/specifier.ts';

const set = (text: string): SpecifierSet => {
  const parsed = parseSpecifierSet(text);
  if (parsed === null) throw new Error(`"${text}" is no specifier set`);
  return parsed;
};

describe('a specifier set', () => {
  it.each([
    ['==1.2.*', ['1.2', '1.2.0', '1.2.9+cpu', '1.2.dev0', '1.2a1'], ['1.20', '1.3', '1.3.dev0', '1!1.2']],
    ['==1.0.*', ['1', '1.0.5'], ['1.1']],
    ['!=1.2.*', ['1.20', '1.3'], ['1.2', '1.2.dev1']],
    ['==1.0', ['1', '1.0.0', '1.0+cpu'], ['1.0.post1', '1.0a1']],
    ['==1.0+cpu', ['1.0+cpu', '1+CPU'], ['1.0', '1.0+cu121']],
    ['!=1.0', ['1.0.post1', '1.0.dev0'], ['1.0', '1.0+cpu']],
    ['>1.0', ['1.0.1', '1.1.dev0'], ['1.0', '1.0+cpu', '1.0.post1', '1.0.post1.dev1']],
    ['>1.0.post1', ['1.0.post2', '1.0.post2.dev0', '1.1'], ['1.0.post1', '1.0.post1+x']],
    ['>1.0.dev1', ['1.0.dev2', '1.0a1', '1.0'], ['1.0.dev1', '1.0.dev1+x']],
    ['>1.0a1', ['1.0a2.dev0', '1.0'], ['1.0a1.post1', '1.0a1+x']],
    ['<1.0', ['0.9', '0.9.post1'], ['1.0', '1.0a1', '1.0.dev0', '1.0+x']],
    ['<1.0rc1', ['1.0b1', '1.0.dev0'], ['1.0rc1']],
    ['<1.0.post1', ['1.0', '1.0+x'], ['1.0.post1.dev0']],
    ['<=1.0', ['1.0', '1.0+cpu', '1.0a1'], ['1.0.post1']],
    ['>=1.0', ['1.0', '1.0+cpu', '1.0.post1'], ['1.0rc1']],
    ['~=1.4.2', ['1.4.2', '1.4.99'], ['1.5', '1.4.1', '1.5.dev0']],
    ['~=1.4', ['1.9'], ['2.0', '2.0a1']],
    ['~=2.2.post3', ['2.2.post3', '2.9'], ['2.2', '3']],
    ['===1.0', ['1.0'], ['1', '1.0.0', '1.0+x']],
    ['===Weird', ['weird'], ['1.0']],
    ['', ['1.0', '1.0a1', 'weird'], []],
    ['>=1,<2,!=1.5', ['1.4', '1.6'], ['1.5', '2']],
  ])('%j accepts %j and not %j', (text, accepted, refused) => {
    const parsed = set(text);
    expect(accepted.filter((version) => !matchesSpecifier(parsed, version))).toEqual([]);
    expect(refused.filter((version) => matchesSpecifier(parsed, version))).toEqual([]);
  });

  it.each([
    '1.0',
    '=1.0',
    '>=',
    '>=1.*',
    '~=1',
    '==1.0a1.*',
    '>=1.0+cpu',
    '>=1.0 <2',
    '^1.0',
    '==*',
    '~=1.0+cpu',
    '>=1.0;',
  ])('%j is none', (text) => {
    expect(parseSpecifierSet(text)).toBeNull();
  });

  it('prints sorted, as written, and what means the same once', () => {
    expect(formatSpecifierSet(set(' >= 1.0 , <2,, == 1, ==1.0,~=1.0,~=1.0.0'))).toBe(
      '<2,==1,>=1.0,~=1.0,~=1.0.0',
    );
  });

  it('takes pre-releases when asked, when a clause names one, and when there is nothing else', () => {
    expect(matchesSpecifier(set('>=1'), '2a1', { prereleases: false })).toBe(false);
    expect(filterVersions(set('>=1'), ['1', '2a1', 'x'])).toEqual(['1']);
    expect(filterVersions(set('>=1'), ['2a1', '0'])).toEqual(['2a1']);
    expect(filterVersions(set('>=1'), ['2a1'], { prereleases: false })).toEqual([]);
    expect(filterVersions(set('>=1a1'), ['1', '2a1'])).toEqual(['1', '2a1']);
    expect(filterVersions(set('>=1a1'), ['1', '2a1'], { prereleases: false })).toEqual(['1']);
    expect([asksForPrereleases(set('!=1a1,==1.*')), asksForPrereleases(set('===1.dev1'))]).toEqual([
      false,
      true,
    ]);
  });

  it('narrows another', () => {
    expect(formatSpecifierSet(intersectSpecifiers(set('>=1'), set('<2')))).toBe('<2,>=1');
  });

  it('is read in time however it is made', () => {
    const started = performance.now();
    for (const text of [
      ' '.repeat(19_000),
      `>=1${' '.repeat(19_000)}x`,
      `>=${'1.'.repeat(9_000)}`,
      `==1${'-'.repeat(9_000)}`,
      '>=1,'.repeat(4_000),
      '9'.repeat(100_000),
    ])
      parseSpecifierSet(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
