import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { builtProgram, builtPrograms } from './support/built.ts';
import { node24 } from './support/node-24.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

describe('every program of dist/', () => {
  it('starts in an empty environment under the current Node and Node 24, and ends with a message', async () => {
    for (const node of [process.execPath, await node24()])
      for (const name of builtPrograms()) {
        const { status, signal, stdout, stderr } = spawnSync(node, [builtProgram(name)], {
          cwd: temporaryFolder(),
          env: {},
          encoding: 'utf8',
          timeout: 60_000,
        });
        expect(signal).toBeNull();
        expect(stderr).toBe('');
        expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at /);
        if (name === 'cli') {
          expect(status).toBe(0);
          expect(stdout).toContain('Usage: plimsoll');
        } else {
          expect(status).toBe(3);
          expect(stdout).toBe(
            '::error title=Plimsoll::GITHUB_EVENT_NAME is not set%0AActions run on a GitHub Actions runner.\n',
          );
        }
      }
  });
});
