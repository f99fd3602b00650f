import type { OptionDescription } from './command-line.ts';

/** The options of commands that ask package indexes. */
export const INDEX_OPTIONS: readonly OptionDescription[] = [
  {
    name: 'default-index',
    value: 'URL',
    summary: 'Package index instead of the one that pip or uv is configured for',
  },
  {
    name: 'index',
    value: 'URL',
    repeatable: true,
    summary: 'Package index to ask before the default one',
  },
  {
    name: 'find-links',
    value: 'PLACE',
    repeatable: true,
    summary: 'Folder or page with more wheels',
  },
  {
    name: 'exclude-newer',
    value: 'DATE',
    summary: 'Leave out what was uploaded after this date, for example 2026-06-01',
  },
];
