import { describe, expect, it } from 'vitest';
import {
  familiarName,
  familiarReference,
  formatReference,
  parseImageReference,
  readImageReference,
} from '../../../src/docker/reference/parse-reference.ts';

const DIGEST = `sha256:${'0a'.repeat(32)}`;

describe('image references', () => {
  it.each([
    ['python', 'docker.io/library/python:latest', 'python'],
    ['python:3.11', 'docker.io/library/python:3.11', 'python'],
    ['owner/name', 'docker.io/owner/name:latest', 'owner/name'],
    ['index.docker.io/python', 'docker.io/library/python:latest', 'python'],
    ['localhost/x', 'localhost/x:latest', 'localhost/x'],
    ['localhost:5000/a/b:c', 'localhost:5000/a/b:c', 'localhost:5000/a/b'],
    ['registry.example.org/x', 'registry.example.org/x:latest', 'registry.example.org/x'],
    ['Host/x', 'Host/x:latest', 'Host/x'],
    ['[::1]:5000/x', '[::1]:5000/x:latest', '[::1]:5000/x'],
    [`a@${DIGEST}`, `docker.io/library/a@${DIGEST}`, 'a'],
    [`a:b@${DIGEST}`, `docker.io/library/a:b@${DIGEST}`, 'a'],
  ])('%s', (text, whole, familiar) => {
    const reference = parseImageReference(text);
    if (reference === null) throw new Error('not read');
    expect(formatReference(reference)).toBe(whole);
    expect(familiarName(reference)).toBe(familiar);
    expect(parseImageReference(familiarReference(reference))).toEqual(reference);
  });

  it.each([
    '',
    'Python',
    'a:',
    'a:-x',
    'a/',
    '/a',
    'a//b',
    'a@sha256:abc',
    'a b',
    'a___b',
    'a..b',
    'f'.repeat(64).replace(/f/g, 'a'),
    `x/${'a'.repeat(256)}`,
    `a:${'t'.repeat(129)}`,
    '${X}',
  ])('refuses %j', (text) => {
    expect(readImageReference(text)).toMatchObject({ ok: false });
  });
});
