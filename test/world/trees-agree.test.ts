import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openGit } from '../../src/world/git.ts';
import { plainRelativePath } from '../../src/world/relative-path.ts';
import { openWorkingTree } from '../../src/world/working-tree.ts';
import type { ReadResult } from '../../src/world/world.ts';
import { TestRepository } from '../contract/support/git-repository.ts';

/** Why something is not read may differ: a file system stops at the first thing that is missing. */
function outcome(result: ReadResult): string {
  return result.state === 'read' ? Buffer.from(result.bytes).toString('utf8') : 'not read';
}

describe('the working tree and its commit', () => {
  it.skipIf(process.platform === 'win32')('are read alike, whatever their links point to', async () => {
    const repository = TestRepository.create();
    const names = ['a', 'b', 'c', 'node_modules', 'd e', 'ü'];
    const segment = fc.constantFrom(...names);
    const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const target = fc
      .array(fc.oneof({ weight: 3, arbitrary: segment }, fc.constantFrom('..', '.', '', '.git', 'HEAD')), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join('/'))
      .filter((text) => text !== '');
    const files = Object.fromEntries(
      fc.sample(path, { numRuns: 12, seed: 7 }).map((name) => [`files/${name}.txt`, `content of ${name}`]),
    );
    // The parent of the folder that is looked at is in the repository, so that links can leave the one but not the other.
    repository.commit({ 'outside.txt': 'outside', 'sub/Dockerfile': 'FROM a\n', ...prefixed('sub/', files) });
    const put = (name: string, to: string): void => {
      const link = join(repository.folder, 'sub', name);
      // A link to nothing is there too, which existsSync would not say.
      if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) return;
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(to, link);
    };
    for (const [from, to] of fc.sample(fc.tuple(path, target), { numRuns: 400, seed: 11 })) {
      put(`${from}.link`, to.endsWith('HEAD') ? to : `${to}.link`);
    }
    for (const [from, to] of fc.sample(fc.tuple(path, path), { numRuns: 60, seed: 13 })) {
      put(`${from}.file`, `${'../'.repeat(from.split('/').length - 1)}files/${to}.txt`);
    }
    const commit = repository.commit({});
    const folder = join(repository.folder, 'sub');
    const git = openGit(folder);
    onTestFinished(() => git.close());
    const before = await (await git.treeAt(commit)).list();
    const working = await openWorkingTree(folder);
    const now = await working.list();
    expect(before.entries).toEqual(now.entries);
    expect(now.entries.length).toBeGreaterThan(12);
    expect(before.skipped.map((one) => one.path)).toEqual(now.skipped.map((one) => one.path));
    expect(now.skipped.length).toBeGreaterThan(50);
    const committed = await git.treeAt(commit);
    for (const { path: known } of [...now.entries, ...now.skipped]) {
      expect([known, outcome(await committed.read(known))]).toEqual([
        known,
        outcome(await working.read(known)),
      ]);
    }
  });
});

describe('plainRelativePath', () => {
  it('gives a path that stays below the root, or none', () => {
    const text = fc
      .array(fc.constantFrom('a', '..', '.', '/', '\\', 'C:', '\0', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), (given, windows) => {
        const plain = plainRelativePath(given, windows);
        if (plain === null) return;
        expect(plain.startsWith('/')).toBe(false);
        expect(plain.split('/')).not.toContain('..');
        expect(plainRelativePath(plain, windows)).toBe(plain);
      }),
    );
  });
});

function prefixed(prefix: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [prefix + name, content]));
}
