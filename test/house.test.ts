import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../src/support/version.ts';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(join(root, 'src'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = sources.flatMap((from) => {
  const text = readFileSync(join(root, 'src', from), 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(
    /(?:^|\n)\s*(import|export)(\s+type)?\s[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)/g,
  ))
    found.push({ from, to: match[3] ?? match[4] ?? '', typeOnly: match[2] !== undefined });
  return found;
});

const room = (path: string): string => path.split('/')[0] ?? '';
const target = ({ from, to }: Import): string | null =>
  to.startsWith('.') ? normalize(join(dirname(from), to)).replaceAll('\\', '/') : null;

/** Rooms that a room may import from, beside itself: the table of docs/architecture.md. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  support: [],
  docker: ['support'],
  shell: ['support'],
  catalogue: ['support', 'docker', 'python'],
  system: ['support', 'docker'],
  python: ['support', 'catalogue'],
  stats: ['support'],
  workflows: ['support', 'shell', 'python'],
  report: ['support'],
  world: ['support'],
  github: ['support', 'world'],
  config: ['support', 'commands'],
  commands: ['support', 'docker', 'shell', 'catalogue', 'system', 'python', 'report', 'world'],
  entry: ['support', 'catalogue', 'python', 'report', 'world', 'github', 'config', 'commands'],
};

describe('the house', () => {
  it('has only the rooms that the architecture names', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
    expect([...new Set(sources.map(room))].filter((name) => !(name in ALLOWED))).toEqual([]);
  });

  it('imports downwards only', () => {
    const wrong = imports.flatMap((each) => {
      const to = target(each);
      if (to === null || room(to) === room(each.from)) return [];
      return ALLOWED[room(each.from)]?.includes(room(to)) === true ? [] : [`${each.from} -> ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  it('lets commands know the world by its ports only', () => {
    const wrong = imports.filter(
      (each) =>
        room(each.from) === 'commands' && target(each)?.startsWith('world/') === true && !each.typeOnly,
    );
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('imports @actions only in entry, github and world', () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith('@actions/') && !['entry', 'github', 'world'].includes(room(from)),
    );
    expect(wrong.map(({ from }) => from)).toEqual([]);
  });

  it('has no circles among files', () => {
    const graph = new Map<string, string[]>();
    for (const each of imports) {
      const to = target(each);
      if (to !== null && !each.typeOnly) graph.set(each.from, [...(graph.get(each.from) ?? []), to]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('has no utils, helpers or index files', () => {
    expect(sources.filter((path) => /(^|\/)(utils?|helpers?|index)\.ts$/.test(path))).toEqual([]);
  });

  it('names the version of package.json', () => {
    expect(VERSION).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });
});
