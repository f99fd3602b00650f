import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translatePoetryConstraint } from '../../../src/python/manifests/poetry-constraint.ts';
import { parseSpecifierSet } from '../../../src/python/specifier.ts';

describe('translatePoetryConstraint', () => {
  it.each([
    ['^1.2.3', '>=1.2.3,<2.0.0'],
    ['^1.2', '>=1.2,<2.0'],
    ['^1', '>=1,<2'],
    ['^0.2.3', '>=0.2.3,<0.3.0'],
    ['^0.0.3', '>=0.0.3,<0.0.4'],
    ['^0.0', '>=0.0,<0.1'],
    ['^0', '>=0,<1'],
    ['~1.2.3', '>=1.2.3,<1.3.0'],
    ['~1.2', '>=1.2,<1.3'],
    ['~1', '>=1,<2'],
    ['*', ''],
    ['1.*', '==1.*'],
    ['1.2.*', '==1.2.*'],
    ['1.2.3', '==1.2.3'],
    ['==1.2.3', '==1.2.3'],
    ['=1.2', '==1.2'],
    ['!=1.5', '!=1.5'],
    ['>=1,<2', '>=1,<2'],
    ['>= 1.0 , < 2.0', '>=1.0,<2.0'],
    ['>=1 <2', '>=1,<2'],
    ['~=1.4.2', '~=1.4.2'],
    ['^2.0.0a1', '>=2.0.0a1,<3.0.0'],
    ['2.7.1+cpu', '==2.7.1+cpu'],
    ['v1.2', '==1.2'],
    ['>=1.0,!=1.5.*', '>=1.0,!=1.5.*'],
    ['^1.2+cpu', '>=1.2,<2.0'],
    ['1-1', '==1-1'],
    ['<=1.2.*', '<=1.2'],
  ])('%s is %s', (constraint, specifier) => {
    expect(translatePoetryConstraint(constraint)).toEqual({ specifier, exact: true });
  });

  it.each([
    ['^1.0 || ^2.0', '>=1.0,<3.0'],
    ['~2.7 || ^3.6', '>=2.7,<4.0'],
    ['<1 | >2', ''],
    ['1.0 || 1.5', '>=1.0,<=1.5'],
    ['0||1+cpu', '>=0,<=1'],
    ['1.* || 3.*', '>=1.dev0,<4'],
  ])('%s spans %s', (constraint, specifier) => {
    expect(translatePoetryConstraint(constraint)).toEqual({ specifier, exact: false });
  });

  it.each(['', 'latest', '^', '^x', '1.0 ||', '>>1', '^1.*', '==1,,==1.*', '^1 = =2'])(
    '%j is no constraint',
    (constraint) => {
      expect(translatePoetryConstraint(constraint)).toBeNull();
    },
  );

  it('gives what PEP 440 can read, or null', () => {
    const piece = fc.constantFrom(
      '^',
      '~',
      '~=',
      '>=',
      '<',
      '==',
      '!=',
      '=',
      '1',
      '0',
      '.',
      '2.3',
      '*',
      ' ',
      ',',
      '||',
      'a1',
      '+cpu',
      'rc',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const translated = translatePoetryConstraint(pieces.join(''));
        if (translated !== null)
          expect(parseSpecifierSet(translated.specifier), pieces.join('')).not.toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
