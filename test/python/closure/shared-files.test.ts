import { describe, expect, it } from 'vitest';
import type { ClosureDistribution } from '../../../src/python/closure/closure.ts';
import { withoutSharedFiles } from '../../../src/python/closure/shared-files.ts';
import { installedFiles, packFiles, unpackFiles } from '../../../src/python/wheel/installed-files.ts';
import type { ZipEntry } from '../../../src/python/wheel/zip-entry.ts';
import { estimated, exact } from '../../../src/support/quantity.ts';

type Files = Readonly<Record<string, number>>;

const filesOf = (files: Files) =>
  installedFiles(
    Object.entries(files).map(
      ([name, uncompressedBytes]) => ({ name, uncompressedBytes, isFolder: false }) as ZipEntry, // what is read of an entry
    ),
    (member) => member,
  );

function closure(all: Readonly<Record<string, { files: Files; needs?: string[]; imports?: string[] }>>) {
  return Object.entries(all).map(
    ([name, { files, needs = [], imports = ['web'] }]): ClosureDistribution => ({
      name,
      version: '1.0',
      download: exact(1),
      installed: exact(Object.values(files).reduce((sum, bytes) => sum + bytes, 0)),
      filename: `${name}.whl`,
      gap: null,
      dependencies: needs,
      witnesses: [],
      importNames: imports,
      provided: false,
    }),
  );
}

async function installed(all: Parameters<typeof closure>[0]) {
  const { distributions, notes } = await withoutSharedFiles(closure(all), async ({ name }) =>
    filesOf(all[name]?.files ?? {}),
  );
  return { notes, bytes: Object.fromEntries(distributions.map((each) => [each.name, each.installed])) };
}

describe('files that several distributions bring', () => {
  it('count once, and less for the one that needs the other', async () => {
    const { bytes, notes } = await installed({
      // By name it comes first; but it needs the other, whose files it carries too.
      full: { files: { 'web/a.py': 100, 'web/b.py': 20, 'web/server.py': 1_000 }, needs: ['slim'] },
      slim: { files: { 'web/a.py': 100, 'web/b.py': 20 } },
      other: { files: { 'other/a.py': 7 }, imports: ['other'] },
    });
    expect(bytes).toEqual({ full: exact(1_000), slim: exact(120), other: exact(7) });
    expect(notes).toEqual(['120 B of full are files that slim brings as well; they count once.']);
  });

  it('are an interval where their sizes differ, since the order of installation decides', async () => {
    const { bytes } = await installed({
      a: { files: { 'web/core.so': 500, 'web/a.py': 1 } },
      b: { files: { 'web/core.so': 300, 'web/b.py': 2 } },
    });
    expect(bytes).toEqual({ a: exact(501), b: estimated(2, 2 - 200, 2) });
  });

  it('of three count once, too', async () => {
    const { bytes } = await installed({
      a: { files: { 'web/x': 10, 'web/y': 20 } },
      b: { files: { 'web/x': 10, 'web/z': 5 } },
      c: { files: { 'web/x': 10, 'web/y': 20, 'web/z': 5 } },
    });
    expect(bytes).toEqual({ a: exact(30), b: exact(5), c: exact(0) });
  });

  it('are not looked for where no module is shared, nor in what was not read', async () => {
    const asked: string[] = [];
    const all = closure({
      a: { files: { 'web/x': 1 }, imports: ['a'] },
      b: { files: { 'web/x': 1 }, imports: ['b'] },
      c: { files: {}, imports: ['a'] },
    }).map((each) => {
      if (each.name !== 'c') return each;
      const { witnesses: _, ...unread } = each;
      return unread;
    });
    const { distributions, notes } = await withoutSharedFiles(all, async ({ name }) => {
      asked.push(name);
      return null;
    });
    expect([asked, notes]).toEqual([[], []]);
    expect(distributions).toEqual(all);
  });

  it('are kept as bytes and read back', () => {
    const files = filesOf({ 'web/a.py': 1, 'web/b/c.so': 2 ** 40, 'é/ü': 3 });
    expect(unpackFiles(packFiles(files))).toEqual(files);
    expect(unpackFiles(Buffer.concat([Buffer.from('abc'), packFiles(files)]).subarray(3))).toEqual(files);
    expect(unpackFiles(new Uint8Array(15))).toBeNull();
  });
});
