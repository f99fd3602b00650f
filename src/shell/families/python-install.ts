import type { PythonInstall } from '../known-command.ts';
import type { ShellCommand, ShellWord } from '../script.ts';

/** An installation of Python distributions with what the family knows; the rest is empty. */
export function pythonInstall(
  command: ShellCommand,
  manager: PythonInstall['manager'],
  subcommand: ShellWord,
  known: Partial<Omit<PythonInstall, 'kind' | 'command' | 'manager' | 'subcommand'>>,
): PythonInstall {
  return {
    requirements: [],
    requirementFiles: [],
    constraintFiles: [],
    editables: [],
    indexUrl: null,
    extraIndexUrls: [],
    findLinks: [],
    extras: [],
    groups: [],
    noDevelopment: false,
    noDependencies: false,
    upgrade: false,
    cacheDisabled: false,
    cacheDirectory: null,
    target: null,
    ...known,
    kind: 'python-install',
    command,
    manager,
    subcommand,
  };
}

/** Names in `a,b` and `a b` lists, which options such as `--with` and `--extras` take. */
export function namesIn(words: readonly ShellWord[]): readonly string[] {
  return words.flatMap((word) => word.text.split(/[\s,]+/).filter((name) => name !== ''));
}

/**
 * Whether the environment turns pip's cache off. Any value that pip reads as a boolean does, `0` and `false`
 * too (pip keeps that for compatibility); an empty one is ignored.
 */
export function pipCacheDisabledByEnvironment(command: ShellCommand): boolean {
  return /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i.test(
    command.environment.get('PIP_NO_CACHE_DIR') ?? '',
  );
}

/** Whether UV_NO_CACHE is set to something that uv reads as true. */
export function uvCacheDisabledByEnvironment(command: ShellCommand): boolean {
  return /^(?:y|yes|t|true|on|1)$/i.test(command.environment.get('UV_NO_CACHE') ?? '');
}
