import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exec, getExecOutput, splitCommandLine } from '../../src/github/tar-process.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-tar-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('splitCommandLine', () => {
  it('reads quotes and blanks as @actions/exec does', () => {
    expect(splitCommandLine('"C:\\Program Files\\tar.exe" -xf a/b.tgz  -C "x y" -z')).toEqual([
      'C:\\Program Files\\tar.exe',
      '-xf',
      'a/b.tgz',
      '-C',
      'x y',
      '-z',
    ]);
    expect(splitCommandLine('tar --use-compress-program "say \\"x\\""')).toEqual([
      'tar',
      '--use-compress-program',
      'say "x"',
    ]);
    expect(splitCommandLine('')).toEqual([]);
  });
});

describe('exec', () => {
  it('runs tar, from an empty folder', async () => {
    let output = '';
    const listeners = { stdout: (data: Buffer) => (output += data) };
    expect(await exec('tar --version', [], { listeners })).toBe(0);
    expect(output).toMatch(/tar/);
    expect((await getExecOutput('tar', ['--version'])).stdout).toBe(output);
    await expect(exec('tar -cf - marker')).rejects.toThrow();
  });

  it('runs nothing else', async () => {
    const folder = temporaryFolder();
    const program = join(folder, 'zstd');
    writeFileSync(program, `#!/bin/sh\ntouch ${folder}/ran\n`, { mode: 0o755 });
    for (const line of ['zstd --version', `"${program}"`, 'sh -c true', '', `${folder}/nothing/tar`])
      await expect(exec(line)).rejects.toThrow('is not used');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it('says why tar failed, and ends with its code where that is asked', async () => {
    await expect(exec('tar -xf /nonexistent/archive.tgz')).rejects.toThrow(/tar/);
    expect(await exec('tar -xf /nonexistent/archive.tgz', [], { ignoreReturnCode: true })).not.toBe(0);
  });

  it('unpacks nothing above its folder, with or without -P', async () => {
    const folder = temporaryFolder();
    for (const path of ['made/inner', 'target/inner']) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'made', 'escaped'), 'evil');
    writeFileSync(join(folder, 'made', 'inner', 'file'), 'good');
    const archive = join(folder, 'x.tgz');
    execFileSync('tar', ['-P', '-czf', archive, 'file', '../escaped'], {
      cwd: join(folder, 'made', 'inner'),
    });
    const target = join(folder, 'target', 'inner');
    await exec(`tar -xf ${archive} -P -C ${target}`, [], { ignoreReturnCode: true });
    expect(readFileSync(join(target, 'file'), 'utf8')).toBe('good');
    expect(existsSync(join(folder, 'target', 'escaped'))).toBe(false);
    // So it would have been.
    execFileSync('tar', ['-xf', archive, '-P', '-C', target]);
    expect(existsSync(join(folder, 'target', 'escaped'))).toBe(true);
  });
});
