import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/commands/command-line.ts';
import { weighDescription } from '../../src/commands/weigh/describe.ts';
import { indexOptionsOf, uploadedBefore } from '../../src/entry/index-inputs.ts';

const given = (...argv: string[]) => readArguments(weighDescription, argv);

describe('the indexes that a terminal names', () => {
  it('are taken as they are', () => {
    expect(indexOptionsOf(given('six'))).toEqual({ defaultIndex: undefined, indexes: [], findLinks: [] });
    expect(
      indexOptionsOf(
        given(
          '--default-index',
          'https://a.example.org',
          '--index=b=https://b.example.org',
          '--index',
          'https://c.example.org',
          '--find-links',
          './wheels',
        ),
      ),
    ).toEqual({
      defaultIndex: 'https://a.example.org',
      indexes: ['b=https://b.example.org', 'https://c.example.org'],
      findLinks: ['./wheels'],
    });
  });
});

describe('--exclude-newer', () => {
  const moment = (text: string) => uploadedBefore(given('--exclude-newer', text));

  it('takes in the whole day of a date, in UTC', () => {
    expect(uploadedBefore(given('six'))).toBeUndefined();
    expect(moment('2026-06-01')).toBe(Date.parse('2026-06-02T00:00:00Z'));
    expect(moment('2024-02-29')).toBe(Date.parse('2024-03-01T00:00:00Z'));
  });

  it('takes a moment as it is', () => {
    expect(moment('2026-06-01T12:00:00Z')).toBe(Date.parse('2026-06-01T12:00:00Z'));
    expect(moment('2026-06-01T12:00:00+02:00')).toBe(Date.parse('2026-06-01T10:00:00Z'));
  });

  it.each(['yesterday', '2026', '2026-13-01', '01.06.2026', '2026-06-01 nonsense', '1717200000'])(
    'refuses %s',
    (text) => {
      expect(() => moment(text)).toThrow(`--exclude-newer can't be "${text}"`);
    },
  );
});
