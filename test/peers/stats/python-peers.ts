import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OracleDocument } from '../../stats/agreement.ts';

const run = promisify(execFile);

/** The release whose definitions the profile `evidently` has; with pandas 3.1 it can't be imported. */
const EVIDENTLY = ['evidently==0.7.21', 'evidently>=0.7,<0.8'];
const OTHERS = ['pandas<3.1', 'numpy', 'scipy', 'scikit-learn'];
const INSTALL_LIMIT = 120_000;
const SCORE_LIMIT = 50_000;

const environment = (): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(([name]) => !/^PYTHON/.test(name));
  // Evidently counts its users unless it is told not to.
  return { ...Object.fromEntries(kept), DO_NOT_TRACK: '1' };
};

async function install(python: string): Promise<void> {
  const failures: unknown[] = [];
  for (const evidently of EVIDENTLY)
    try {
      const pip = [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '--only-binary',
        ':all:',
      ];
      await run(python, [...pip, evidently, ...OTHERS], { env: environment(), timeout: INSTALL_LIMIT });
      return;
    } catch (thrown) {
      failures.push(thrown);
    }
  throw new Error(
    'Evidently and SciPy cannot be installed: python3 with venv, and pip with an index, are needed',
    {
      cause: failures[0],
    },
  );
}

/**
 * Installs Evidently, SciPy and scikit-learn into a fresh environment and lets them score the oracle's pairs of columns.
 * Throws where they can't be had: without its peers a comparison has proved nothing.
 */
export async function askPeers(oracle: string): Promise<{ text: string; document: OracleDocument }> {
  const folder = await mkdtemp(join(tmpdir(), 'stats-peers-'));
  try {
    await run('python3', ['-m', 'venv', join(folder, 'venv')], { timeout: INSTALL_LIMIT });
    const python = join(folder, 'venv', 'bin', 'python');
    await install(python);
    const { stdout } = await run(python, ['-B', join(oracle, 'oracle.py')], {
      cwd: folder,
      env: environment(),
      timeout: SCORE_LIMIT,
      maxBuffer: 1 << 26,
    });
    return { text: stdout, document: JSON.parse(stdout) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
