import { has, lastValue, type OptionTable, parseArguments, valuesOf } from '../arguments.ts';
import type { CacheClean, PythonInstall } from '../known-command.ts';
import type { ShellCommand } from '../script.ts';
import { namesIn, pipCacheDisabledByEnvironment, pythonInstall } from './python-install.ts';

/** Poetry documentation, "Commands": global options, and those of install, sync and add. */
const POETRY: OptionTable = {
  values: [
    '-C --directory',
    '-P --project',
    '--without',
    '--with',
    '--only',
    '-E --extras',
    '-G --group',
    '--python',
    '--platform',
    '--markers',
    '--source',
  ],
  flags: ['-D --dev', '--no-dev', '-e --editable', '--no-cache', '-n --no-interaction', '-q --quiet'],
};

/** PDM documentation, "CLI Reference". */
const PDM: OptionTable = {
  values: [
    '-c --config',
    '-p --project',
    '-L --lockfile',
    '-G --group --with',
    '--without',
    '-k --skip',
    '--venv',
    '--override',
    '--frozen-lockfile-path',
    '-C --config-setting',
    '-x --exclude-newer',
  ],
  lists: ['-e --editable'],
  flags: ['--prod --production --no-dev', '-d --dev', '-q --quiet', '-v --verbose', '-I --ignore-python'],
};

/** Pipenv documentation, "Commands". */
const PIPENV: OptionTable = {
  values: [
    '-r --requirements',
    '-e --editable',
    '-i --index',
    '--extra-pip-args',
    '--categories',
    '--python',
    '--pypi-mirror',
  ],
  flags: ['-d --dev', '--deploy', '--system', '--ignore-pipfile'],
};

/** `poetry install`, `poetry sync`, `poetry add`, `poetry cache clear`. */
export function recognisePoetry(command: ShellCommand): PythonInstall | CacheClean | null {
  const given = parseArguments(command.words.slice(1), POETRY);
  const [subcommand, ...operands] = given.operands;
  if (subcommand?.value === 'cache')
    return operands[0]?.value === 'clear' ? { kind: 'cache-clean', command, manager: 'poetry' } : null;
  if (subcommand === undefined || !['install', 'sync', 'add'].includes(subcommand.value ?? '')) return null;
  const adds = subcommand.value === 'add';
  const editable = adds && has(given, '-e');
  const only = namesIn(valuesOf(given, '--only'));
  const without = namesIn(valuesOf(given, '--without'));
  return pythonInstall(command, 'poetry', subcommand, {
    requirements: adds && !editable ? operands : [],
    editables: editable ? operands : [],
    extras: has(given, '--all-extras') ? ['*'] : namesIn(valuesOf(given, '-E')),
    groups: [
      ...(has(given, '--all-groups') ? ['*'] : []),
      ...namesIn(valuesOf(given, '--with', '-G')),
      ...only,
    ],
    noDevelopment:
      has(given, '--no-dev', '--only-root') ||
      without.includes('dev') ||
      (only.length > 0 && !only.includes('dev')),
    cacheDisabled: has(given, '--no-cache'),
  });
}

/** `pdm install`, `pdm sync`, `pdm add`. */
export function recognisePdm(command: ShellCommand): PythonInstall | null {
  const given = parseArguments(command.words.slice(1), PDM);
  const [subcommand, ...operands] = given.operands;
  if (subcommand === undefined || !['install', 'sync', 'add'].includes(subcommand.value ?? '')) return null;
  return pythonInstall(command, 'pdm', subcommand, {
    requirements: subcommand.value === 'add' ? operands : [],
    editables: valuesOf(given, '-e'),
    groups: namesIn(valuesOf(given, '-G')).map((name) => (name === ':all' ? '*' : name)),
    noDevelopment: has(given, '--prod'),
  });
}

/** `pipenv install`, `pipenv sync`. */
export function recognisePipenv(command: ShellCommand): PythonInstall | null {
  const given = parseArguments(command.words.slice(1), PIPENV);
  const [subcommand, ...operands] = given.operands;
  if (subcommand?.value !== 'install' && subcommand?.value !== 'sync') return null;
  const pipArguments = valuesOf(given, '--extra-pip-args').map(({ text }) => text);
  return pythonInstall(command, 'pipenv', subcommand, {
    requirements: subcommand.value === 'install' ? operands : [],
    requirementFiles: valuesOf(given, '-r'),
    editables: valuesOf(given, '-e'),
    indexUrl: lastValue(given, '-i'),
    groups: namesIn(valuesOf(given, '--categories')),
    noDevelopment: !has(given, '-d'),
    cacheDisabled:
      pipCacheDisabledByEnvironment(command) || pipArguments.some((text) => text.includes('--no-cache-dir')),
  });
}
