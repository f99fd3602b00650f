// The long runs: every fuzz, property and differential test with ten times the cases. Minutes, not seconds.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const environment = {
  ...process.env,
  PLIMSOLL_FUZZ_CASES: process.env.PLIMSOLL_FUZZ_CASES ?? '20000',
  PLIMSOLL_SEED: process.env.PLIMSOLL_SEED ?? String(Date.now() % 2 ** 31),
  PLIMSOLL_DIFFERENTIAL_CASES: process.env.PLIMSOLL_DIFFERENTIAL_CASES ?? '30000',
};
console.log(`seed ${environment.PLIMSOLL_SEED}`);
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'unit', '--project', 'integration', '--testTimeout', '3600000'],
  {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
