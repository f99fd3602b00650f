import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, formatVersion, isPrerelease, parseVersion } from '../../src/python/version.ts';

const normal = (text: string) => {
  const version = parseVersion(text);
  return version === null ? null : formatVersion(version);
};

describe('a version', () => {
  it.each([
    ['1.0', '1.0'],
    ['v1.0', '1.0'],
    [' 1.0\n', '1.0'],
    ['01.02', '1.2'],
    ['1.0-ALPHA_1', '1.0a1'],
    ['1.0.beta', '1.0b0'],
    ['1.0c1', '1.0rc1'],
    ['1.0-preview.2', '1.0rc2'],
    ['1.0-1', '1.0.post1'],
    ['1.0rev3', '1.0.post3'],
    ['1.0.r', '1.0.post0'],
    ['1.0-dev', '1.0.dev0'],
    ['1!2.0a1.post2.dev3+Ubuntu-01_x', '1!2.0a1.post2.dev3+ubuntu.1.x'],
    ['0!1', '1'],
    ['20240101123456789012', '20240101123456789012'],
  ])('%j is %s', (text, expected) => {
    expect(normal(text)).toBe(expected);
  });

  it.each([
    '',
    'foo',
    '2004d',
    '1.0.x',
    '1.0.*',
    '1..0',
    '1.0+',
    '1.0a1b1',
    '1.0-SNAPSHOT',
    '\uFEFF1.0',
    '1'.repeat(2000),
  ])('%j is none', (text) => {
    expect(parseVersion(text)).toBeNull();
  });

  it('has its place in the order of PEP 440', () => {
    const ordered = [
      '1.dev0',
      '1.0a1.dev1',
      '1.0a1',
      '1.0a1.post1',
      '1.0b2',
      '1.0rc1',
      '1.0',
      '1.0+abc',
      '1.0+abc.1',
      '1.0+5',
      '1.0+5.1',
      '1.0.post1.dev1',
      '1.0.post1',
      '1.0.1',
      '1.10',
      '9007199254740992',
      '9007199254740993',
      '1!0.1',
    ];
    const versions = ordered.map((text) => parseVersion(text)!);
    expect([...versions].reverse().sort(compareVersions).map(formatVersion)).toEqual(
      versions.map(formatVersion),
    );
    expect(compareVersions(parseVersion('1')!, parseVersion('1.0.0')!)).toBe(0);
  });

  it('is a pre-release with a, b, rc or dev', () => {
    expect(
      ['1a1', '1.dev1', '1.post1.dev1', '1rc1.post1'].every((text) => isPrerelease(parseVersion(text)!)),
    ).toBe(true);
    expect(['1', '1.post1', '1+a1'].some((text) => isPrerelease(parseVersion(text)!))).toBe(false);
  });

  it('reads back from its normal form, and texts of any kind do no harm', () => {
    const piece = fc.constantFrom(
      '1',
      '0',
      '.',
      '-',
      '_',
      'a',
      'rc',
      'post',
      'dev',
      '+',
      '!',
      'v',
      ' ',
      '99',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          const version = parseVersion(text);
          if (version !== null) expect(parseVersion(formatVersion(version))).toEqual(version);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
