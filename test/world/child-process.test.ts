import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  minimalEnvironment,
  type ProcessRequest,
  type ProcessResult,
  runProcess,
} from '../../src/world/child-process.ts';
import { findExecutable } from '../../src/world/executable.ts';
import { temporaryFolder } from '../contract/support/temporary-folder.ts';

function node(script: string, change: Partial<ProcessRequest> = {}): Promise<ProcessResult> {
  return runProcess({
    executable: process.execPath,
    args: ['-e', script],
    cwd: temporaryFolder(),
    environment: minimalEnvironment(),
    timeoutMilliseconds: 20_000,
    outputLimit: 1_000_000,
    ...change,
  });
}

describe('runProcess', () => {
  it('gives exit code, output and errors, and passes input and arguments as they are', async () => {
    const result = await node(
      'process.stdin.pipe(process.stdout); console.error(process.argv[1]); process.exitCode = 3',
      {
        args: [
          '-e',
          'process.stdin.pipe(process.stdout); console.error(process.argv[1]); process.exitCode = 3',
          '$(x); *',
        ],
        input: 'é\n',
      },
    );
    expect(result).toMatchObject({ exitCode: 3, stderr: '$(x); *\n', stopped: null });
    expect(result.stdout.toString()).toBe('é\n');
  });

  it('tells the program next to nothing of the environment', async () => {
    const result = await node('console.log(JSON.stringify(Object.keys(process.env)))');
    const names: string[] = JSON.parse(result.stdout.toString());
    expect(names).toContain('LC_ALL');
    for (const name of ['PATH', 'HOME', 'VITEST', 'GITHUB_TOKEN']) expect(names).not.toContain(name);
  });

  it('stops what takes too long, with its children, and what writes too much', async () => {
    const started = Date.now();
    const script = `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' }); setTimeout(() => {}, 60000)`;
    expect(await node(script, { timeoutMilliseconds: 400 })).toMatchObject({
      exitCode: null,
      stopped: 'timeout',
    });
    const flood = 'const line = "x".repeat(65536); const f = () => process.stdout.write(line, f); f()';
    expect(await node(flood)).toMatchObject({ stopped: 'output-limit' });
    expect(await node(flood, { onOutput: () => false })).toMatchObject({ stopped: 'caller' });
    const chatter = await node('process.stderr.write("x".repeat(300000))');
    expect(chatter.stderr.length).toBe(65_536);
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it('refuses a name without a path, and explains what cannot be started', async () => {
    await expect(async () => node('', { executable: 'node' })).rejects.toThrow('not an absolute path');
    await expect(node('', { executable: '/nowhere/program' })).rejects.toMatchObject({
      name: 'EnvironmentError',
    });
  });
});

describe('findExecutable', () => {
  it.skipIf(process.platform === 'win32')(
    'takes no program from the workspace, nor from a relative PATH',
    () => {
      const workspace = temporaryFolder({ 'bin/tool': '#!/bin/sh\n' });
      const elsewhere = temporaryFolder({ tool: '#!/bin/sh\n', plain: '' });
      chmodSync(join(workspace, 'bin/tool'), 0o755);
      chmodSync(join(elsewhere, 'tool'), 0o755);
      const path = ['.', 'bin', '', join(workspace, 'bin'), elsewhere].join(delimiter);
      expect(findExecutable('tool', { path, outside: [workspace] })).toBe(join(elsewhere, 'tool'));
      expect(findExecutable('tool', { path, outside: [] })).toBe(join(workspace, 'bin/tool'));
      expect(findExecutable('plain', { path, outside: [] })).toBeNull();
      expect(findExecutable('none', { outside: [] })).toBeNull();
    },
  );
});
