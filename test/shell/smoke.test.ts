import { describe, expect, it } from 'vitest';
import { readShellScripts } from '../../src/shell/read.ts';
import { recogniseCommand } from '../../src/shell/recognise.ts';

describe('smoke', () => {
  it('reads', async () => {
    const [script] = await readShellScripts([
      {
        text: 'apt-get update && apt-get -y -q install --no-install-recommends gcc=1 && rm -rf /var/lib/apt/lists/*; if x; then pip --no-cache-dir install -r a.txt torch; fi',
        variables: new Map(),
      },
    ]);
    expect(script?.commands.map((c) => recogniseCommand(c)?.kind)).toEqual([
      'system-packages',
      'system-packages',
      'removal',
      undefined,
      'python-install',
    ]);
  });
});
