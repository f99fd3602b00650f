import type { PythonInstall } from '../../../shell/known-command.ts';
import type { ShellCommand } from '../../../shell/script.ts';
import { resolveContainerPath } from '../../../support/container-path.ts';
import type { ReadStep } from './read-steps.ts';

/** The interpreter's own environment, with what the base image brings. */
export const SYSTEM = '';

/** Virtual environments that earlier commands made: folder, and whether they see the system's distributions. */
export type VirtualEnvironments = Map<string, { readonly seesSystem: boolean }>;

/** Notes the environment that a command makes (`python -m venv`, `virtualenv`, `uv venv`), if it does. */
export function noteVirtualEnvironment(
  step: ReadStep,
  command: ShellCommand,
  environments: VirtualEnvironments,
): void {
  const words = command.words.map(({ text }) => text);
  const made = environmentOperands(words, command.name);
  if (made === null) return;
  const [name = '.venv'] = made.filter((word) => !word.startsWith('-'));
  const folder = absolute(step, command, name);
  if (folder !== null) environments.set(folder, { seesSystem: words.includes('--system-site-packages') });
}

function environmentOperands(words: readonly string[], name: string | null): readonly string[] | null {
  if (name === 'virtualenv')
    return words.slice(1).filter((_, index, rest) => !/^(-p|--python)$/.test(rest[index - 1] ?? ''));
  if (name === 'uv' && words[1] === 'venv')
    return words.slice(2).filter((_, index, rest) => !/^(-p|--python|--prompt)$/.test(rest[index - 1] ?? ''));
  const module = words.indexOf('-m');
  if (
    /^python[\d.]*$/.test(name ?? '') &&
    module !== -1 &&
    /^(venv|virtualenv)$/.test(words[module + 1] ?? '')
  )
    return words.slice(module + 2).filter((_, index, rest) => rest[index - 1] !== '--prompt');
  return null;
}

/**
 * The environment that an install fills: `` for the interpreter's own, else a folder. Environments of their own (a
 * target folder, a tool's, a project's `.venv`) don't see what the base image brings.
 */
export function environmentOf(
  step: ReadStep,
  install: PythonInstall,
  environments: VirtualEnvironments,
): string {
  const { command, manager } = install;
  const { environment } = command;
  const words = command.words.map(({ text }) => text);
  if (install.target !== null) return `target ${install.target.text}`;
  if (manager === 'uv-tool' || manager === 'pipx') return `tool ${install.requirements[0]?.text ?? ''}`;
  if (manager === 'uv-sync' || manager === 'uv-add') {
    if (words.includes('--active')) return active(environment, environments) ?? SYSTEM;
    const named = environment.get('UV_PROJECT_ENVIRONMENT');
    if (named === undefined || named === '') return absolute(step, command, '.venv') ?? '.venv';
    const folder = absolute(step, command, named) ?? named;
    return /^\/usr(\/local)?$|conda/.test(folder) ? SYSTEM : folder;
  }
  if (manager === 'uv-pip' && words.includes('--system')) return SYSTEM;
  const program = interpreterFolder(step, command, words);
  if (program !== null) return environments.has(program) || looksVirtual(program) ? program : SYSTEM;
  return active(environment, environments) ?? SYSTEM;
}

/** Whether an environment sees what the system's has. */
export function seesSystem(environment: string, environments: VirtualEnvironments): boolean {
  return environment === SYSTEM || environments.get(environment)?.seesSystem === true;
}

/** `/opt/venv` of `/opt/venv/bin/pip` and of `--python /opt/venv/bin/python`. */
function interpreterFolder(step: ReadStep, command: ShellCommand, words: readonly string[]): string | null {
  const option = words.findIndex((word) => word === '--python' || word === '-p');
  const python =
    option === -1 ? words.find((word) => word.startsWith('--python='))?.slice(9) : words[option + 1];
  for (const path of [python ?? '', words[0] ?? '']) {
    const folder = /^(.*)\/bin\/[^/]+$/.exec(path)?.[1];
    if (folder !== undefined) return absolute(step, command, folder);
  }
  return null;
}

/** The environment that VIRTUAL_ENV names, or whose programs come first in PATH. */
function active(environment: ReadonlyMap<string, string>, environments: VirtualEnvironments): string | null {
  const named = environment.get('VIRTUAL_ENV');
  if (named !== undefined && named !== '') return named;
  for (const folder of (environment.get('PATH') ?? '').split(':')) {
    const root = folder.replace(/\/bin\/?$/, '');
    if (root !== folder && environments.has(root)) return root;
  }
  return null;
}

function looksVirtual(folder: string): boolean {
  return /(^|\/)\.?v(irtual)?env[^/]*$/i.test(folder);
}

function absolute(step: ReadStep, command: ShellCommand, path: string): string | null {
  if (path.startsWith('/')) return resolveContainerPath('/', path);
  if (!command.workingDirectoryKnown || path.includes('$')) return null;
  const start = step.at.workingDirectory ?? '/';
  return resolveContainerPath(
    command.workingDirectory === null ? start : resolveContainerPath(start, command.workingDirectory),
    path,
  );
}
