import { has, type OptionTable, parseArguments, valuesOf } from '../arguments.ts';
import type { CacheClean, CondaInstall } from '../known-command.ts';
import type { ShellCommand } from '../script.ts';

/** Options of conda, mamba and micromamba (their command references). */
const VALUES = [
  '-n --name',
  '-p --prefix',
  '-c --channel',
  '-r --root-prefix',
  '--file --environment-file --env-file',
  '--solver --experimental-solver',
  '--repodata-fn',
  '--subdir --platform',
  '--clone',
  '--download-threads',
  '--extract-threads',
  '--revision',
  '--console',
  '--rc-file',
  '--log-level',
  '--cacert-path',
  '--retry-clean-cache',
  '--repodata-ttl',
  '--environment-specifier --env-spec',
  '--category',
  '--relocate-prefix',
  '--safety-checks',
  '--channel-priority',
];
const FLAGS = [
  '-a --all',
  '-t --tarballs',
  '--force-pkgs-dirs',
  '-i --index-cache',
  '-l --logfiles',
  '-y --yes',
  '-q --quiet',
  '-v --verbose',
];

/** `conda env …`, and micromamba and mamba everywhere, have `-f` for `--file`; `conda clean -f` is a flag. */
const WITH_FILE: OptionTable = {
  values: [...VALUES.filter((line) => !line.startsWith('--file')), '--file -f --environment-file --env-file'],
  flags: FLAGS,
};
const WITHOUT_FILE: OptionTable = { values: VALUES, flags: FLAGS };
const CLEAN: OptionTable = {
  values: VALUES.filter((line) => !line.startsWith('-p ')),
  flags: [...FLAGS.filter((line) => !line.startsWith('--force')), '-p --packages', '-f --force-pkgs-dirs'],
};

/** `conda install`, `create`, `update`, `env create`, `env update` and `clean`, the same of mamba and micromamba. */
export function recogniseConda(command: ShellCommand, name: string): CondaInstall | CacheClean | null {
  const manager = name === 'micromamba' ? 'micromamba' : name === 'mamba' ? 'mamba' : 'conda';
  const words = command.words.slice(1);
  const global = parseArguments(words, { ...WITH_FILE, stopsAtOperand: true });
  const verb = global.rest[0]?.value;
  if (verb === 'clean') {
    const given = parseArguments(global.rest.slice(1), CLEAN);
    const removesPackages = has(given, '-a', '-t', '-p', '-f');
    return removesPackages ? { kind: 'cache-clean', command, manager: 'conda' } : null;
  }
  const isEnvironment = verb === 'env';
  const table = isEnvironment || manager !== 'conda' ? WITH_FILE : WITHOUT_FILE;
  const given = parseArguments(global.rest, table);
  const [first, second, ...others] = given.operands;
  const operation = operationOf(first?.value, isEnvironment ? second?.value : undefined);
  if (operation === null) return null;
  const operands = isEnvironment ? others : given.operands.slice(1);
  return {
    kind: 'conda-install',
    command,
    manager,
    operation,
    packages: isEnvironment ? [] : operands,
    environmentFiles: valuesOf(given, '--file'),
  };
}

function operationOf(
  verb: string | null | undefined,
  environmentVerb: string | null | undefined,
): CondaInstall['operation'] | null {
  switch (verb) {
    case 'install':
    case 'create':
      return verb;
    case 'update':
    case 'upgrade':
      return 'update';
    case 'env':
      if (environmentVerb === 'create') return 'env-create';
      return environmentVerb === 'update' ? 'env-update' : null;
    default:
      return null;
  }
}
