import { chmod, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAsker } from '../../src/python/index/ask.ts';
import type { ClientSurroundings } from '../../src/python/index/gather-sources.ts';
import { openPackageIndex } from '../../src/python/index/several-indexes.ts';
import { openDistributions } from '../../src/python/wheel/distribution-reader.ts';
import { openSurroundings } from '../../src/world/client-surroundings.ts';
import { withFileUrls } from '../../src/world/file-urls.ts';
import { location, settings } from '../python/index/server.ts';
import { writeZip } from '../python/wheel/zip-writer.ts';

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'plimsoll-files-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

describe('the surroundings', () => {
  it('are read outside the workspace only, links resolved', async () => {
    const folder = await folderWith({
      'home/pip.conf': 'own',
      'work/pip.conf': 'strange',
      'home/huge': 'x'.repeat(1_100_000),
    });
    await symlink(join(folder, 'work/pip.conf'), join(folder, 'home/link.conf'));
    const surroundings: ClientSurroundings = openSurroundings({
      workspaces: [join(folder, 'work')],
      environment: {},
    });
    const read = (path: string) => surroundings.readText(join(folder, path));
    expect(
      await Promise.all(
        ['home/pip.conf', 'work/pip.conf', 'home/link.conf', 'home/huge', 'home', 'none'].map(read),
      ),
    ).toEqual(['own', null, null, null, null, null]);
    expect(await surroundings.readText('package.json')).toBeNull();
  });

  it('tell the default of a client, which is never one of the workspace', async () => {
    const program = (url: string, marker: string) =>
      `#!/bin/sh\necho "$PWD $HOME $SECRET $*" > ${marker}\necho ${url}\n`;
    const folder = await folderWith({});
    for (const [path, text] of [
      ['work/bin/python3', program('https://evil.example.org', join(folder, 'evil'))],
      ['broken/python3', '#!/bin/sh\nexit 1\n'],
      ['own/python3', program('https://own.example.org/simple', join(folder, 'asked'))],
      [
        'uv/uv',
        '#!/bin/sh\necho "  --default-index <X>  The URL of the default package index (by default:"\necho "       <https://uv.example.org/simple>) [env: X=]"\n',
      ],
    ] as const) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
      await chmod(join(folder, path), 0o755);
    }
    const ask = (...folders: readonly string[]) =>
      openSurroundings({
        workspaces: [join(folder, 'work')],
        environment: {
          PATH: ['relative/bin', ...folders.map((each) => join(folder, each))].join(':'),
          HOME: '/home/me',
          SECRET: 'token',
        },
      }).clientDefault();
    expect(await ask('work/bin', 'broken', 'own', 'uv')).toEqual({
      client: 'pip',
      url: 'https://own.example.org/simple',
    });
    const asked = await readFile(join(folder, 'asked'), 'utf8');
    expect(asked).toContain('-I -c from pip._internal');
    expect(asked).not.toMatch(/token/);
    expect(asked.startsWith(process.cwd())).toBe(false);
    expect(await ask('work/bin', 'uv')).toEqual({ client: 'uv', url: 'https://uv.example.org/simple' });
    expect(await ask('work/bin', 'broken')).toBeNull();
    await expect(readFile(join(folder, 'evil'))).rejects.toThrow('ENOENT');
  });
});

describe('folders as indexes', () => {
  it('are listed, or have pages, and their wheels are read in part', async () => {
    const wheel = writeZip([
      { name: 'spam/__init__.py', content: 'x' },
      { name: 'spam-1.0.dist-info/METADATA', content: 'Name: spam\nVersion: 1.0\n' },
    ]);
    const folder = await folderWith({
      'flat/spam-1.0-py3-none-any.whl': wheel,
      'flat/spam-0.9+a&b #1.tar.gz': 'x',
      'flat/other.txt': 'x',
      'simple/spam/index.html': '<a href="../../flat/spam-1.0-py3-none-any.whl">x</a>',
      'page.html': '<a href="flat/spam-1.0-py3-none-any.whl">x</a>',
    });
    const http = withFileUrls({ fetchBytes: () => Promise.reject(new Error('no network in this test')) });
    const at = (path: string, flat: boolean) =>
      openPackageIndex(settings([location(pathToFileURL(join(folder, path)).href, { flat })]), http);
    const listed = await at('flat', true).project('spam');
    expect((await listed?.files())?.map(({ filename }) => filename)).toEqual(['spam-1.0-py3-none-any.whl']);
    for (const index of [at('simple', false), at('page.html', true), at('flat', true)]) {
      const file = (await (await index.project('spam'))?.files())?.[0];
      if (file === undefined) throw new Error('no file');
      const reader = openDistributions(createAsker(http), []);
      expect(await reader.bytes(file)).toMatchObject({
        state: 'read',
        bytes: { download: wheel.length, importNames: ['spam'] },
      });
      expect(await reader.metadata(file)).toMatchObject({ state: 'read' });
    }
    expect(await at('simple', false).project('ham')).toBeNull();
    expect(await at('missing', true).project('spam')).toBeNull();
    const url = pathToFileURL(join(folder, 'flat/spam-1.0-py3-none-any.whl')).href;
    const head = await http.fetchBytes(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), head.body.length]).toEqual([
      200,
      String(wheel.length),
      0,
    ]);
    await expect(http.fetchBytes(url, { byteLimit: 10 })).rejects.toMatchObject({ stage: 'refused' });
    await expect(http.fetchBytes('file://elsewhere.example.org/x')).rejects.toMatchObject({
      stage: 'refused',
    });
  });
});
