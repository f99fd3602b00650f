import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFactStore } from '../../src/world/fact-store.ts';
import { ROOT } from './support/built.ts';
import { node24 } from './support/node-24.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const KEYS = 40;

/** What one process does: writes and reads the same keys as all others, and says what was neither absent nor true. */
function script(folder: string, writer: number): string {
  return `
const { openFactStore } = await import(${JSON.stringify(pathToFileURL(join(ROOT, 'src/world/fact-store.ts')).href)});
let wrong = 0;
for (let round = 0; round < 12; round += 1) {
  const store = openFactStore({ folder: ${JSON.stringify(folder)}, byteLimit: 400_000 });
  for (let key = 0; key < ${KEYS}; key += 1) store.write('key ' + key, Buffer.alloc(20_000, key + ' by ${writer}.'));
  const reader = openFactStore({ folder: ${JSON.stringify(folder)} });
  for (let key = 0; key < ${KEYS}; key += 1) {
    const found = await reader.read('key ' + key);
    if (found === null) continue;
    const said = Buffer.from(found).toString().split('.')[0];
    if (!Buffer.alloc(20_000, said + '.').equals(found) || !said.startsWith(key + ' by ')) wrong += 1;
    await new Promise(setImmediate);
  }
  await store.close();
}
process.stdout.write(String(wrong));
`;
}

describe('several processes with one cache', () => {
  it('never read what nobody wrote, also when one of them is killed', async () => {
    const folder = temporaryFolder();
    const node = await node24();
    const start = (writer: number, killed: boolean): Promise<string> =>
      new Promise((resolve, reject) => {
        const child = spawn(node, ['--input-type=module', '-e', script(folder, writer)], {
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (data) => {
          stdout += data;
        });
        child.stderr.on('data', (data) => {
          stderr += data;
        });
        if (killed) setTimeout(() => child.kill('SIGKILL'), 300 + writer * 50);
        child.on('error', reject);
        child.on('close', () => resolve(killed ? '0' : `${stdout}${stdout === '' ? stderr : ''}`));
      });
    const ends = await Promise.all([0, 1, 2, 3, 4].map((writer) => start(writer, writer > 2)));
    expect(ends).toEqual(['0', '0', '0', '0', '0']);
    const store = openFactStore({ folder, byteLimit: 400_000 });
    store.write('last', Buffer.from('one'));
    await store.close();
    const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(400_000);
  });
});
