import { type Arguments, has, lastValue, type OptionTable, parseArguments, valuesOf } from '../arguments.ts';
import type { CacheClean, PythonInstall } from '../known-command.ts';
import type { ShellCommand, ShellWord } from '../script.ts';
import { namesIn, pythonInstall, uvCacheDisabledByEnvironment } from './python-install.ts';

/** uv's global options, which every command takes (uv documentation, "Commands"). */
const GLOBAL: OptionTable = {
  values: [
    '--cache-dir',
    '--python-fetch',
    '--color',
    '--allow-insecure-host --trusted-host',
    '--directory',
    '--project',
    '--config-file',
    '--preview-features --preview-feature',
    '--python-preference',
  ],
  flags: ['-n --no-cache --no-cache-dir', '-q --quiet', '-v --verbose', '-h --help', '-V --version'],
};

/** One object for all commands: a table is compiled once. */
const BEFORE_SUBCOMMAND: OptionTable = { ...GLOBAL, stopsAtOperand: true };

/** Options of the index, the resolver and the installer, shared by pip install, sync, add and tool install. */
const RESOLVER_VALUES = [
  ...GLOBAL.values,
  '--index',
  '--default-index',
  '-i --index-url',
  '--extra-index-url',
  '-f --find-links',
  '--index-strategy',
  '--keyring-provider',
  '-P --upgrade-package',
  '--upgrade-group',
  '--reinstall-package --force-reinstall-package',
  '--resolution',
  '--prerelease',
  '--fork-strategy',
  '-C --config-setting --config-settings',
  '--config-settings-package --config-setting-package',
  '--no-build-isolation-package',
  '--exclude-newer',
  '--exclude-newer-package',
  '--link-mode',
  '--refresh-package',
  '--no-build-package',
  '--no-binary-package',
  '--no-sources-package',
  '-p --python',
  '--python-platform',
  '--extra',
  '--group',
];

const FLAGS = [
  ...(GLOBAL.flags ?? []),
  '-U --upgrade',
  '--no-deps --no-dependencies',
  '--no-dev',
  '--no-default-groups',
  '--only-dev',
  '--all-extras',
  '--all-groups',
  '--system',
  '--editable',
];

const PIP: OptionTable = {
  values: [
    ...RESOLVER_VALUES,
    '-r --requirements --requirement',
    '-c --constraints --constraint',
    '-e --editable',
    '--overrides --override',
    '--excludes --exclude',
    '-b --build-constraints --build-constraint',
    '-t --target',
    '--prefix',
    '--no-binary',
    '--only-binary',
    '--python-version',
    '--torch-backend',
  ],
  flags: FLAGS.filter((flag) => flag !== '--editable'),
};

const SYNC: OptionTable = {
  values: [
    ...RESOLVER_VALUES,
    '--no-extra',
    '--no-group',
    '--only-group',
    '--no-install-package',
    '--package',
    '--script',
    '--output-format',
  ],
  flags: FLAGS,
};

const ADD: OptionTable = {
  values: [
    ...RESOLVER_VALUES,
    '-r --requirements --requirement',
    '-c --constraints --constraint',
    '-m --marker',
    '--optional',
    '--bounds',
    '--rev',
    '--tag',
    '--branch',
    '--package',
    '--script',
    '--no-install-package',
  ],
  flags: FLAGS,
};

const TOOL: OptionTable = {
  values: [
    ...RESOLVER_VALUES,
    '-w --with',
    '--with-requirements',
    '--with-editable',
    '--with-executables-from',
    '--from',
    '-c --constraints --constraint',
    '--overrides --override',
    '--excludes --exclude',
    '-b --build-constraints --build-constraint',
    '--torch-backend',
  ],
  flags: ['-e --editable', ...FLAGS.filter((flag) => flag !== '--editable')],
};

/** `uv pip install`, `uv pip sync`, `uv sync`, `uv add`, `uv tool install`, `uv cache clean`. */
export function recogniseUv(command: ShellCommand): PythonInstall | CacheClean | null {
  const global = parseArguments(command.words.slice(1), BEFORE_SUBCOMMAND);
  const [first, ...rest] = global.rest;
  switch (first?.value) {
    case 'sync': {
      const given = withGlobal(global, parseArguments(rest, SYNC));
      return pythonInstall(command, 'uv-sync', first, {
        ...common(command, given),
        extras: has(given, '--all-extras') ? ['*', ...extras(given)] : extras(given),
        groups: has(given, '--all-groups') ? ['*', ...groups(given)] : groups(given),
        noDevelopment: has(given, '--no-dev', '--no-default-groups', '--only-group'),
      });
    }
    case 'add': {
      const given = withGlobal(global, parseArguments(rest, ADD));
      const editable = has(given, '--editable');
      return pythonInstall(command, 'uv-add', first, {
        ...common(command, given),
        requirements: editable ? [] : given.operands,
        editables: editable ? given.operands : [],
        requirementFiles: valuesOf(given, '-r'),
        constraintFiles: valuesOf(given, '-c'),
        extras: extras(given),
        groups: groups(given),
      });
    }
    case 'pip':
      return pip(command, global, rest);
    case 'tool':
      return tool(command, global, rest);
    case 'cache': {
      const { operands } = parseArguments(rest, GLOBAL);
      const cleans = operands[0]?.value === 'clean' && operands.length === 1;
      return cleans || operands[0]?.value === 'prune'
        ? { kind: 'cache-clean', command, manager: 'uv' }
        : null;
    }
    default:
      return null;
  }
}

function pip(command: ShellCommand, global: Arguments, words: readonly ShellWord[]): PythonInstall | null {
  const before = parseArguments(words, BEFORE_SUBCOMMAND);
  const [subcommand, ...rest] = before.rest;
  if (subcommand?.value !== 'install' && subcommand?.value !== 'sync') return null;
  const given = withGlobal(global, withGlobal(before, parseArguments(rest, PIP)));
  const syncs = subcommand.value === 'sync';
  return pythonInstall(command, 'uv-pip', subcommand, {
    ...common(command, given),
    requirements: syncs ? [] : given.operands,
    requirementFiles: syncs ? given.operands : valuesOf(given, '-r'),
    constraintFiles: valuesOf(given, '-c'),
    editables: valuesOf(given, '-e'),
    extras: has(given, '--all-extras') ? ['*', ...extras(given)] : extras(given),
    groups: groups(given).map((name) => name.slice(name.lastIndexOf(':') + 1)),
    target: lastValue(given, '-t', '--prefix'),
  });
}

function tool(command: ShellCommand, global: Arguments, words: readonly ShellWord[]): PythonInstall | null {
  const before = parseArguments(words, BEFORE_SUBCOMMAND);
  const [subcommand, ...rest] = before.rest;
  if (subcommand?.value !== 'install') return null;
  const given = withGlobal(global, withGlobal(before, parseArguments(rest, TOOL)));
  const editable = has(given, '-e');
  return pythonInstall(command, 'uv-tool', subcommand, {
    ...common(command, given),
    requirements: [
      ...(editable ? [] : given.operands),
      ...valuesOf(given, '-w'),
      ...valuesOf(given, '--with-executables-from'),
    ],
    requirementFiles: valuesOf(given, '--with-requirements'),
    constraintFiles: valuesOf(given, '-c'),
    editables: [...(editable ? given.operands : []), ...valuesOf(given, '--with-editable')],
  });
}

function withGlobal(global: Arguments, own: Arguments): Arguments {
  return { ...own, options: [...global.options, ...own.options] };
}

function common(command: ShellCommand, given: Arguments) {
  return {
    indexUrl: lastValue(given, '--default-index', '-i'),
    extraIndexUrls: valuesOf(given, '--index', '--extra-index-url'),
    findLinks: valuesOf(given, '-f'),
    noDependencies: has(given, '--no-deps'),
    upgrade: has(given, '-U'),
    cacheDisabled: has(given, '-n') || uvCacheDisabledByEnvironment(command),
    cacheDirectory: lastValue(given, '--cache-dir'),
  };
}

const extras = (given: Arguments) => namesIn(valuesOf(given, '--extra'));
const groups = (given: Arguments) => namesIn(valuesOf(given, '--group', '--only-group'));
