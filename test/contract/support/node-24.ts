import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
let found: Promise<string> | undefined;

/**
 * The absolute path of Node 24, which the runner starts actions with: this process's own, or the one that the package
 * `node-<platform>-<arch>` holds, installed once per machine through npm. Fails when it can't be had: these tests are
 * about that version.
 */
export function node24(): Promise<string> {
  found ??= find();
  return found;
}

async function find(): Promise<string> {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const parent = realpathSync(tmpdir());
  const folder = join(parent, `plimsoll-node-24-${userInfo().username}`);
  const program = join('node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(join(folder, program))) {
    // Installed beside and renamed, so that test files that start at once never see half of it.
    const fresh = mkdtempSync(`${folder}-`);
    try {
      await execute(
        process.platform === 'win32' ? 'npm.cmd' : 'npm',
        ['install', '--prefix', fresh, '--ignore-scripts', '--no-audit', '--no-fund', `${name}@24`],
        { cwd: fresh, timeout: 300_000, shell: process.platform === 'win32' },
      );
      if (!existsSync(join(fresh, program))) throw new Error(`the package ${name} has no ${program}`);
      renameSync(fresh, folder);
    } catch (thrown) {
      rmSync(fresh, { recursive: true, force: true });
      // Another test file was faster.
      if (!existsSync(join(folder, program)))
        throw new Error(`Node 24, the runtime of actions, can't be installed: ${thrown}`, { cause: thrown });
    }
  }
  const { stdout } = await execute(join(folder, program), ['--version']);
  if (!stdout.startsWith('v24.'))
    throw new Error(`${join(folder, program)} is ${stdout.trim()}, not Node 24`);
  return join(folder, program);
}
