import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAtomicWriter } from '../../src/world/atomic-writer.ts';
import { plainRelativePath } from '../../src/world/relative-path.ts';
import { openWorkingTree } from '../../src/world/working-tree.ts';
import { temporaryFolder } from '../contract/support/temporary-folder.ts';

describe('openWorkingTree', () => {
  it('lists files with their sizes, sorted, without generated folders', async () => {
    const root = temporaryFolder({
      'b/Dockerfile': 'FROM a\n',
      'b.txt': '',
      'B.txt': 'é',
      '.git/config': 'secret',
      'node_modules/x/y.js': '',
      'src/__pycache__/a.pyc': '',
      'lib/python3.11/site-packages/z.py': '',
      '.venv/pyvenv.cfg': '',
      '.venv/lib/a.py': '',
      'my-environment/pyvenv.cfg': '',
      'my-environment/bin/python': '',
      'vendored/.git': 'gitdir: ../.git/modules/vendored',
      'vendored/setup.py': 'x',
    });
    const tree = await openWorkingTree(root);
    expect(tree.label).toBe('working tree');
    expect(await tree.list()).toEqual({
      entries: [
        { path: 'B.txt', bytes: 2 },
        { path: 'b.txt', bytes: 0 },
        { path: 'b/Dockerfile', bytes: 7 },
        { path: 'vendored/setup.py', bytes: 1 },
      ],
      truncated: false,
      skipped: [],
    });
  });

  it('follows links only to files inside, and never ends in a circle', async () => {
    const outside = temporaryFolder({ secret: 'x' });
    const root = temporaryFolder({ 'a/file': '123', '.git/config': 'token' });
    for (const [link, target] of [
      ['inside', 'a/file'],
      ['outside', join(outside, 'secret')],
      ['up', '../..'],
      ['self', 'self'],
      ['a/loop', '..'],
      ['gone', 'nothing'],
      ['git', '.git/config'],
    ] as const) {
      symlinkSync(target, join(root, link));
    }
    const tree = await openWorkingTree(root);
    const listing = await tree.list();
    expect(listing.entries).toEqual([
      { path: 'a/file', bytes: 3 },
      { path: 'inside', bytes: 3, link: 'a/file' },
    ]);
    expect(listing.skipped).toEqual([
      { path: 'git', reason: "it is inside git's own folder" },
      { path: 'gone', reason: 'the link points to nothing' },
      { path: 'outside', reason: 'the link leaves the folder' },
      { path: 'self', reason: 'the link goes in a circle' },
      { path: 'up', reason: 'the link leaves the folder' },
    ]);
    const state = async (path: string): Promise<string> => (await tree.read(path)).state;
    expect(await state('inside')).toBe('read');
    expect(await state('a/loop/a/loop/a/file')).toBe('read');
    for (const path of [
      'outside',
      'up/etc/passwd',
      'self',
      'git',
      '.git/config',
      '.GIT/config',
      '../x',
      '/etc/passwd',
    ]) {
      expect([path, await state(path)]).toEqual([path, path === '.GIT/config' ? 'missing' : 'refused']);
    }
    for (const path of ['gone', 'a/none', 'a/file/below'])
      expect([path, await state(path)]).toEqual([path, 'missing']);
    for (const path of ['', '.', 'a', 'a\0b', 'x'.repeat(5000)]) expect(await state(path)).toBe('refused');
  });

  it.skipIf(process.platform === 'win32')('waits for no FIFO and says what may not be read', async () => {
    const root = temporaryFolder({ ok: '' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    symlinkSync('/dev/zero', join(root, 'zero'));
    const tree = await openWorkingTree(root);
    expect((await tree.list()).skipped.map((one) => one.path)).toEqual(['pipe', 'zero']);
    expect(await tree.read('pipe')).toEqual({ state: 'refused', reason: 'it is not a regular file' });
    expect((await tree.read('zero')).state).toBe('refused');
  });

  it('reads up to a limit, which is larger for lock files', async () => {
    const large = Buffer.alloc(9 * 1024 * 1024, 'x');
    const tree = await openWorkingTree(temporaryFolder({ 'big.txt': large, 'uv.lock': large, small: 'é' }));
    expect(await tree.read('big.txt')).toEqual({
      state: 'refused',
      reason: 'it has 9.44 MB, more than the 8.39 MB that are read of such a file',
    });
    const lock = await tree.read('uv.lock');
    expect(lock.state === 'read' && lock.bytes.length).toBe(large.length);
    const small = await tree.read('./small');
    expect(small.state === 'read' && Buffer.from(small.bytes).toString()).toBe('é');
  });

  it('lists what is near the root first and large folders last when there is too much', async () => {
    const files: Record<string, string> = { 'z/deep/Dockerfile': '', 'requirements.txt': '' };
    for (let number = 0; number < 6_000; number++) files[`data/${number}`] = '';
    const root = temporaryFolder(files);
    const listing = await (await openWorkingTree(root, { limit: 5_500 })).list();
    expect(listing.truncated).toBe(true);
    expect(listing.entries.length).toBe(5_500);
    const paths = listing.entries.map((entry) => entry.path);
    expect(paths).toContain('requirements.txt');
    expect(paths).toContain('z/deep/Dockerfile');
    expect((await (await openWorkingTree(root)).list()).entries.length).toBe(6_002);
  });

  it('ends in a tree of folders without end', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, ...Array.from({ length: 100 }, () => 'd')), { recursive: true });
    const listing = await (await openWorkingTree(root)).list();
    expect(listing.skipped).toHaveLength(1);
    expect(listing.skipped[0]?.reason).toContain('nest deeper');
  });

  it('says that there is no such folder', async () => {
    const root = temporaryFolder({ file: '' });
    await expect(openWorkingTree(join(root, 'none'))).rejects.toMatchObject({ name: 'UserError' });
    await expect(openWorkingTree(join(root, 'file'))).rejects.toThrow('is a file, not a folder');
  });
});

describe('plainRelativePath', () => {
  it('reads both separators on Windows only, and never leaves the root', () => {
    expect(plainRelativePath('a\\..\\b\\c', true)).toBe('b/c');
    expect(plainRelativePath('a\\b', false)).toBe('a\\b');
    for (const path of ['C:\\x', 'c:x', '\\\\host\\share', '..\\x'])
      expect(plainRelativePath(path, true)).toBeNull();
    for (const path of ['/x', '..', 'a/../../b', 'a\0']) expect(plainRelativePath(path, false)).toBeNull();
    expect(plainRelativePath('./a//b/./c/..', false)).toBe('a/b');
  });
});

describe('openAtomicWriter', () => {
  it('replaces a file whole, keeps its mode, and leaves nothing behind', async () => {
    const root = temporaryFolder({ 'run.sh': 'old', 'deep/a': 'b' });
    chmodSync(join(root, 'run.sh'), 0o755);
    const writer = openAtomicWriter(root);
    await writer.write('run.sh', Buffer.from('new'));
    await writer.write('deep/new', Buffer.from([0, 255]));
    expect(readFileSync(join(root, 'run.sh'), 'utf8')).toBe('new');
    if (process.platform !== 'win32') expect(lstatSync(join(root, 'run.sh')).mode & 0o777).toBe(0o755);
    expect([...readFileSync(join(root, 'deep/new'))]).toEqual([0, 255]);
    expect(readdirSync(root).sort()).toEqual(['deep', 'run.sh']);
  });

  it('refuses links, other folders and git', async () => {
    const outside = temporaryFolder({ target: 'safe' });
    const root = temporaryFolder({ 'folder/x': '', '.git/config': 'safe' });
    symlinkSync(join(outside, 'target'), join(root, 'link'));
    symlinkSync(outside, join(root, 'elsewhere'));
    symlinkSync('.git', join(root, 'g'));
    const writer = openAtomicWriter(root);
    for (const path of [
      'link',
      'elsewhere/target',
      'g/config',
      '.git/config',
      '../x',
      '/tmp/x',
      '',
      'folder',
      'none/file',
      'folder/x/y',
    ]) {
      await expect(writer.write(path, Buffer.from('evil')), path).rejects.toMatchObject({
        name: 'EnvironmentError',
      });
    }
    expect(readFileSync(join(outside, 'target'), 'utf8')).toBe('safe');
    expect(readFileSync(join(root, '.git/config'), 'utf8')).toBe('safe');
    expect(existsSync(join(root, 'none'))).toBe(false);
  });

  it('leaves everything as it was when the new file cannot be put in its place', async () => {
    const root = temporaryFolder({ file: 'old' });
    await openAtomicWriter(root).write('n'.repeat(250), Buffer.from('x'));
    await expect(openAtomicWriter(root).write('n'.repeat(300), Buffer.from('x'))).rejects.toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('ENAMETOOLONG'),
    });
    expect(readdirSync(root)).toEqual(['file', 'n'.repeat(250)]);
  });
});
