import { type OptionTable, parseArguments } from '../arguments.ts';
import type { CacheClean, NpmInstall } from '../known-command.ts';
import type { ShellCommand } from '../script.ts';

/** Options with a value of npm, yarn and pnpm (their CLI references). */
const NPM: OptionTable = {
  values: [
    '--prefix',
    '--registry',
    '--loglevel',
    '--omit',
    '--include',
    '-w --workspace',
    '--cache',
    '--tag',
    '--save-prefix',
    '--userconfig',
    '--globalconfig',
    '--install-strategy',
    '--cpu',
    '--os',
    '--libc',
    '--before',
    '--script-shell',
    '--fetch-retries',
    '--fetch-timeout',
    '--maxsockets',
    '--proxy',
    '--https-proxy',
    '--cafile',
  ],
};
const YARN: OptionTable = {
  values: [
    '--cwd',
    '--modules-folder',
    '--cache-folder',
    '--preferred-cache-folder',
    '--registry',
    '--network-timeout',
    '--network-concurrency',
    '--mutex',
    '--proxy',
    '--https-proxy',
    '--use-yarnrc',
    '--global-folder',
    '--link-folder',
    '--mode',
  ],
};
const PNPM: OptionTable = {
  values: [
    '-C --dir',
    '--filter -F',
    '--store-dir',
    '--modules-dir',
    '--virtual-store-dir',
    '--registry',
    '--reporter',
    '--loglevel',
    '--lockfile-dir',
    '--node-linker',
    '--network-concurrency',
    '--global-dir',
    '--child-concurrency',
    '--package-import-method',
    '--prefix',
  ],
};

/** npm's aliases of `install` and `ci` (npm documentation, "npm install", "npm ci"). */
const NPM_INSTALLS = new Set(
  'install i in ins inst insta instal isnt isnta isntal add ci clean-install install-clean ic isntall-clean install-test it cit update up upgrade'.split(
    ' ',
  ),
);

/** `npm install` and `ci`, `yarn` and `yarn add`, `pnpm install` and `add`, and their cache cleaning. */
export function recogniseNpm(command: ShellCommand, name: string): NpmInstall | CacheClean | null {
  const manager = name === 'npm' || name === 'pnpm' ? name : 'yarn';
  const table = manager === 'npm' ? NPM : manager === 'pnpm' ? PNPM : YARN;
  const { operands, options } = parseArguments(command.words.slice(1), table);
  const verb = operands[0]?.value ?? '';
  const next = operands[1]?.value ?? '';
  const clean: CacheClean = { kind: 'cache-clean', command, manager: 'npm' };
  const install = (from: number): NpmInstall => ({
    kind: 'npm-install',
    command,
    manager,
    packages: operands.slice(from),
  });
  if (verb === 'cache') return next === 'clean' || next === 'clear' || next === 'rm' ? clean : null;
  switch (manager) {
    case 'npm':
      return NPM_INSTALLS.has(verb) ? install(1) : null;
    case 'pnpm':
      if (verb === 'store') return next === 'prune' ? clean : null;
      return ['install', 'i', 'add', 'update', 'up', 'upgrade'].includes(verb) ? install(1) : null;
    default: {
      if (verb === 'global') return next === 'add' ? install(2) : null;
      if (operands.length > 0) return verb === 'install' || verb === 'add' ? install(1) : null;
      const asks = options.some((option) => ['--version', '-v', '--help', '-h'].includes(option.name));
      return asks ? null : install(0);
    }
  }
}
