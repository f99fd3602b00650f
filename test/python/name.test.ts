import { expect, it } from 'vitest';
import { isValidName, normalizeName } from '../../src/python/name.ts';

it('names are compared in lower case with single hyphens', () => {
  expect(['Django', 'zope.interface', 'A__b-.c', 'ruamel.yaml'].map(normalizeName)).toEqual([
    'django',
    'zope-interface',
    'a-b-c',
    'ruamel-yaml',
  ]);
});

it('names have a letter or a digit at both ends', () => {
  expect(['a', '1', 'A.b', 'x--y'].every(isValidName)).toBe(true);
  expect(['', '-a', 'a-', 'a b', 'é', 'a\n'].some(isValidName)).toBe(false);
});
