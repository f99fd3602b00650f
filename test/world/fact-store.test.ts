import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FactStore, openFactStore } from '../../src/world/fact-store.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-facts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function text(store: FactStore, key: string): Promise<string | null> {
  const bytes = await store.read(key);
  return bytes === null ? null : Buffer.from(bytes).toString();
}

describe('the store of facts', () => {
  it('keeps what is written, for this run and the next', async () => {
    const folder = join(temporaryFolder(), 'deep', 'facts');
    const store = openFactStore({ folder });
    expect(await store.read('a')).toBeNull();
    store.write('a', Buffer.from('one'));
    expect(await text(store, 'a')).toBe('one');
    store.write('a', Buffer.from('two'));
    expect(await text(store, 'a')).toBe('two');
    await store.close();
    const next = openFactStore({ folder });
    expect([await text(next, 'a'), await text(next, 'b')]).toEqual(['two', null]);
    expect(files(folder)).toHaveLength(1);
  });

  it('is readable by its owner only', async () => {
    if (process.platform === 'win32') return;
    const folder = join(temporaryFolder(), 'facts');
    const store = openFactStore({ folder });
    store.write('a', Buffer.from('one'));
    await store.close();
    const [path = ''] = files(folder);
    expect([folder, join(path, '..'), path].map((each) => statSync(each).mode & 0o777)).toEqual([
      0o700, 0o700, 0o600,
    ]);
  });

  it('gives back every value under every key', async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 3000 }), { maxKeys: 20 }),
        async (facts) => {
          const store = openFactStore({ folder });
          for (const [key, value] of Object.entries(facts)) store.write(key, value);
          await store.close();
          const next = openFactStore({ folder });
          for (const [key, value] of Object.entries(facts))
            expect(Buffer.from((await next.read(key)) ?? 'absent').equals(value)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('believes no file in which a byte is changed, missing or added, nor one under another key’s name', async () => {
    const folder = temporaryFolder();
    const write = async (key: string, value: string): Promise<string> => {
      const before = new Set(files(folder));
      const store = openFactStore({ folder });
      store.write(key, Buffer.from(value));
      await store.close();
      return files(folder).find((path) => !before.has(path)) ?? '';
    };
    const path = await write('a', 'some facts\nin lines');
    const whole = readFileSync(path);
    const spoilt = [
      ...[...whole.keys()].map((index) => {
        const copy = Buffer.from(whole);
        copy[index] = (copy[index] ?? 0) ^ (1 << (index % 8));
        return copy;
      }),
      ...[...whole.keys()].map((length) => whole.subarray(0, length)),
      Buffer.concat([whole, Buffer.from('x')]),
      Buffer.concat([Buffer.from('x'), whole]),
      readFileSync(await write('b', 'other facts')),
      Buffer.alloc(100_000, '\n'),
    ];
    for (const bytes of spoilt) {
      writeFileSync(path, bytes);
      expect(await openFactStore({ folder }).read('a')).toBeNull();
      expect(files(folder)).not.toContain(path);
    }
    writeFileSync(path, whole);
    expect(await text(openFactStore({ folder }), 'a')).toBe('some facts\nin lines');
  });

  it('stays below its limit by letting go what was used longest ago', async () => {
    const folder = temporaryFolder();
    const fill = openFactStore({ folder });
    for (let index = 0; index < 20; index += 1) fill.write(`${index}`, Buffer.alloc(1000));
    await fill.close();
    for (const path of files(folder)) utimesSync(path, 1_000_000, 1_000_000);
    const store = openFactStore({ folder, byteLimit: 12_000 });
    expect(await store.read('7')).not.toBeNull();
    store.write('new', Buffer.alloc(1000));
    await store.close();
    expect(files(folder).length).toBeLessThan(11);
    const after = openFactStore({ folder });
    expect([(await after.read('7'))?.length, (await after.read('new'))?.length]).toEqual([1000, 1000]);
  });

  it('does not keep what everything else would have to go for', async () => {
    const folder = temporaryFolder();
    const store = openFactStore({ folder, byteLimit: 10_000 });
    store.write('small', Buffer.alloc(100));
    store.write('large', Buffer.alloc(3000));
    await store.close();
    const next = openFactStore({ folder });
    expect([(await next.read('small'))?.length, await next.read('large')]).toEqual([100, null]);
  });

  it('removes what broken-off writers left, and touches nothing else', async () => {
    const folder = temporaryFolder();
    const store = openFactStore({ folder, byteLimit: 1 });
    store.write('a', Buffer.from('one'));
    await Promise.resolve();
    const other = openFactStore({ folder });
    other.write('b', Buffer.from('two'));
    await other.close();
    const [path = ''] = files(folder);
    const old = `${path}.0123456789ab.tmp`;
    const young = `${path}.ba9876543210.tmp`;
    const foreign = join(path, '..', 'notes.txt');
    for (const each of [old, young, foreign]) writeFileSync(each, 'x'.repeat(100));
    utimesSync(old, 1000, 1000);
    utimesSync(foreign, 1000, 1000);
    await store.close();
    expect([...files(folder)].sort()).toEqual([young, foreign].sort());
  });

  it('costs nothing but time where the disk refuses', async () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    const store = openFactStore({ folder: join(file, 'below') });
    store.write('a', Buffer.from('one'));
    await store.close();
    expect(await store.read('a')).toBeNull();
  });

  it('lets many writers of the same keys live side by side', async () => {
    const folder = temporaryFolder();
    const value = (key: number, writer: number): Buffer => Buffer.alloc(5000 + key, `${key} of ${writer}, `);
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        const store = openFactStore({ folder, byteLimit: 100_000 });
        for (let key = 0; key < 30; key += 1) {
          store.write(`${key}`, value(key, writer));
          const found = await openFactStore({ folder }).read(`${(key * 7) % 30}`);
          const expected = Array.from({ length: 8 }, (_, each) => value((key * 7) % 30, each));
          if (found !== null) expect(expected.some((each) => each.equals(found))).toBe(true);
        }
        await store.close();
      }),
    );
    expect(files(folder).every((path) => /[0-9a-f]{64}$/.test(path))).toBe(true);
    expect(files(folder).reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThanOrEqual(100_000);
  });
});
