import { has, lastValue, type OptionTable, parseArguments, valuesOf } from '../arguments.ts';
import type { CacheClean, PythonInstall } from '../known-command.ts';
import type { ShellCommand, ShellWord } from '../script.ts';
import { pipCacheDisabledByEnvironment, pythonInstall } from './python-install.ts';

/** pip's general options (pip documentation, "pip", General Options). */
const GENERAL: OptionTable = {
  values: [
    '--python',
    '--log --log-file --local-log',
    '--keyring-provider',
    '--proxy',
    '--retries',
    '--resume-retries',
    '--timeout --default-timeout',
    '--exists-action',
    '--trusted-host',
    '--cert',
    '--client-cert',
    '--cache-dir',
    '--use-feature',
    '--use-deprecated',
  ],
  flags: [
    '--no-cache-dir',
    '-q --quiet',
    '-v --verbose',
    '--isolated',
    '--require-virtualenv --require-venv',
    '--no-input',
    '--disable-pip-version-check',
    '--no-color',
    '--no-python-version-warning',
    '--debug',
    '-V --version',
    '-h --help',
  ],
  abbreviates: true,
};

/** The general options and those of `pip install` (pip documentation, "pip install"; the last ones are gone from pip 23). */
const INSTALL: OptionTable = {
  values: [
    ...GENERAL.values,
    '-r --requirement',
    '-c --constraint',
    '--build-constraint',
    '-e --editable',
    '--group',
    '--requirements-from-script',
    '-t --target',
    '--platform',
    '--python-version',
    '--implementation',
    '--abi',
    '--root',
    '--prefix',
    '--src --source --source-dir --source-directory',
    '--upgrade-strategy',
    '-C --config-settings --config-setting',
    '--global-option',
    '--no-binary',
    '--only-binary',
    '--all-releases',
    '--only-final',
    '--uploaded-prior-to',
    '--progress-bar',
    '--root-user-action',
    '--report',
    '-i --index-url --pypi-url',
    '--extra-index-url',
    '-f --find-links',
    '-b --build --build-dir --build-directory',
    '--install-option',
  ],
  flags: [
    ...(GENERAL.flags ?? []),
    '--no-deps --no-dependencies',
    '--pre',
    '--dry-run',
    '--user',
    '-U --upgrade',
    '--force-reinstall',
    '-I --ignore-installed',
    '--ignore-requires-python',
    '--no-build-isolation',
    '--use-pep517',
    '--no-use-pep517',
    '--check-build-dependencies',
    '--break-system-packages',
    '--compile',
    '--no-compile',
    '--no-warn-script-location',
    '--no-warn-conflicts',
    '--prefer-binary',
    '--require-hashes',
    '--no-index',
    '--no-clean',
    '--process-dependency-links',
    '--egg',
  ],
  abbreviates: true,
};

const PIPX: OptionTable = {
  values: [
    '--suffix',
    '--python',
    '--preinstall',
    '-i --index-url',
    '--pip-args',
    '--fetch-python',
    '-r --requirement',
    '--with-suffix',
    '--backend',
  ],
  flags: ['-e --editable', '-f --force', '-q --quiet', '-v --verbose', '--global', '--include-deps'],
};

/** One object for all commands: a table is compiled once. */
const BEFORE_SUBCOMMAND: OptionTable = { ...GENERAL, stopsAtOperand: true };

/** `pip …`; the words are those after pip's name, be it `pip3.11` or `python -m pip`. */
export function recognisePip(
  command: ShellCommand,
  words: readonly ShellWord[],
): PythonInstall | CacheClean | null {
  const general = parseArguments(words, BEFORE_SUBCOMMAND);
  const [subcommand, ...rest] = general.rest;
  if (subcommand === undefined) return null;
  if (subcommand.value === 'cache') {
    const { operands } = parseArguments(rest, GENERAL);
    return operands[0]?.value === 'purge' ? { kind: 'cache-clean', command, manager: 'pip' } : null;
  }
  if (subcommand.value !== 'install') return null;
  const own = parseArguments(rest, INSTALL);
  const given = { ...own, options: [...general.options, ...own.options] };
  return pythonInstall(command, 'pip', subcommand, {
    requirements: given.operands,
    requirementFiles: valuesOf(given, '-r'),
    constraintFiles: valuesOf(given, '-c'),
    editables: valuesOf(given, '-e'),
    indexUrl: lastValue(given, '-i'),
    extraIndexUrls: valuesOf(given, '--extra-index-url'),
    findLinks: valuesOf(given, '-f'),
    // `--group [PATH:]NAME`
    groups: valuesOf(given, '--group').map(({ text }) => text.slice(text.lastIndexOf(':') + 1)),
    noDependencies: has(given, '--no-deps'),
    upgrade: has(given, '-U'),
    cacheDisabled: has(given, '--no-cache-dir') || pipCacheDisabledByEnvironment(command),
    cacheDirectory: lastValue(given, '--cache-dir'),
    target: lastValue(given, '-t', '--prefix', '--root'),
  });
}

/** `pipx install PACKAGE…`, `pipx inject ENVIRONMENT PACKAGE…`. */
export function recognisePipx(command: ShellCommand): PythonInstall | null {
  const { operands, options } = parseArguments(command.words.slice(1), PIPX);
  const given = { options, operands, rest: [] };
  const [subcommand, ...packages] = operands;
  if (subcommand?.value !== 'install' && subcommand?.value !== 'inject') return null;
  const requirements = subcommand.value === 'inject' ? packages.slice(1) : packages;
  const editable = has(given, '-e');
  const pipArguments = valuesOf(given, '--pip-args').map(({ text }) => text);
  return pythonInstall(command, 'pipx', subcommand, {
    requirements: editable ? [] : requirements,
    editables: editable ? requirements : [],
    requirementFiles: valuesOf(given, '-r'),
    indexUrl: lastValue(given, '-i'),
    cacheDisabled:
      pipCacheDisabledByEnvironment(command) ||
      pipArguments.some((text) => /(?:^|\s)--no-cache-dir\b/.test(text)),
  });
}
