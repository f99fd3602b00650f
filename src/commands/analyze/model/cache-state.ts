import { expandWord } from '../../../docker/dockerfile/expand.ts';
import type { PythonInstall } from '../../../shell/known-command.ts';
import { removes } from '../../../shell/removal.ts';
import type { ShellCommand } from '../../../shell/script.ts';
import { isInside, resolveContainerPath } from '../../../support/container-path.ts';
import type { CacheState, StepScript } from './dockerfile-model.ts';
import type { ReadStep } from './read-steps.ts';

type CachingManager = 'pip' | 'uv';

const VARIABLES: Readonly<Record<CachingManager, { off: string; folder: string; name: string }>> = {
  pip: { off: 'PIP_NO_CACHE_DIR', folder: 'PIP_CACHE_DIR', name: 'pip' },
  uv: { off: 'UV_NO_CACHE', folder: 'UV_CACHE_DIR', name: 'uv' },
};

/** Which cache an install fills, or null for managers whose cache is not modelled. */
export function cachingManager(install: PythonInstall): CachingManager | null {
  switch (install.manager) {
    case 'pip':
      return 'pip';
    case 'uv-pip':
    case 'uv-sync':
    case 'uv-add':
    case 'uv-tool':
      return 'uv';
    case 'pipx':
    case 'poetry':
    case 'pdm':
    case 'pipenv':
    case 'conda':
      return null;
  }
}

/** Whether the package manager's cache stays in the layer of an install command, with what shows it. */
export function cacheStateOf(
  step: ReadStep,
  script: StepScript,
  install: PythonInstall,
  noCacheConfigured: boolean,
): CacheState {
  const manager = cachingManager(install);
  if (manager === null)
    return { state: 'undecided', evidence: `the cache of ${install.manager} is not modelled` };
  const variables = VARIABLES[manager];
  const off = install.command.environment.get(variables.off);
  if (off !== undefined && turnsOff(manager, off))
    return { state: 'disabled', by: 'environment', evidence: `${variables.off}=${off} is set` };
  if (install.cacheDisabled)
    return {
      state: 'disabled',
      by: 'flag',
      evidence: `${install.command.name ?? manager} is told not to keep a cache`,
    };
  if (manager === 'pip' && noCacheConfigured)
    return { state: 'disabled', by: 'environment', evidence: 'pip config sets no-cache-dir' };
  if (install.cacheDirectory?.value === null && install.cacheDirectory.text.includes('$'))
    return { state: 'undecided', evidence: 'the folder of the cache is not known without running the shell' };
  const folder = cacheFolder(step, install, manager);
  const mount = mountOver(step, folder);
  if (mount !== null) return { state: 'mounted', evidence: mount };
  if (cleanedAfter(step, script, install, manager, folder))
    return { state: 'removed', evidence: `${folder} is removed in the same RUN` };
  const opaque = install.command.words.find(
    (word) => word.value === null && /^["']?\$/.test(word.raw) && word.text === word.raw,
  );
  if (opaque !== undefined) return { state: 'undecided', evidence: `${opaque.raw} may hold the option` };
  return { state: 'kept' };
}

/**
 * Whether a value of the variable, or of `no-cache-dir` in pip's configuration, means that no cache is kept. pip takes
 * every boolean for that, `0` and `false` too (pip keeps it for compatibility, `_handle_no_cache_dir`), and leaves an
 * empty value out; uv reads a boolean.
 */
function turnsOff(manager: CachingManager, value: string): boolean {
  return manager === 'pip'
    ? /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i.test(value)
    : /^(?:y|yes|t|true|on|1)$/i.test(value);
}

/** Where the manager keeps its cache in this step, absolute. */
export function cacheFolder(step: ReadStep, install: PythonInstall, manager: CachingManager): string {
  const { environment } = install.command;
  const home = homeOfCommand(step, install.command);
  const start = step.at.workingDirectory ?? '/';
  const at = (path: string) => resolveContainerPath(start, path.replace(/^~(?=\/|$)/, home));
  if (install.cacheDirectory !== null) return at(install.cacheDirectory.value ?? install.cacheDirectory.text);
  const named = environment.get(VARIABLES[manager].folder);
  if (named !== undefined && named !== '') return at(named);
  const configured = environment.get('XDG_CACHE_HOME');
  const base = configured === undefined || configured === '' ? `${home}/.cache` : at(configured);
  return resolveContainerPath(base, VARIABLES[manager].name);
}

function homeOfCommand(step: ReadStep, { environment }: ShellCommand): string {
  const home = environment.get('HOME');
  return home?.startsWith('/') === true ? home : step.home;
}

/** The mount that keeps a folder out of the layer, as a sentence: over the folder itself or one that it lies in. */
function mountOver(step: ReadStep, folder: string): string | null {
  for (const mount of step.instruction.mounts) {
    const written = mount.options.get('target');
    // What is written into a bind mount is thrown away after the RUN (Dockerfile reference, RUN --mount=type=bind).
    if (!['cache', 'tmpfs', 'bind'].includes(mount.type) || written === undefined) continue;
    const expansion = expandWord(written, { escape: '\\', variables: step.at.variables });
    const target = expansion.ok ? expansion.value : written;
    const absolute = resolveContainerPath(step.at.workingDirectory ?? '/', target);
    if (isInside(folder, absolute) && (mount.type !== 'bind' || absolute !== '/'))
      return `a ${mount.type} mount at ${absolute} holds ${folder}`;
  }
  return null;
}

function cleanedAfter(
  step: ReadStep,
  script: StepScript,
  install: PythonInstall,
  manager: CachingManager,
  folder: string,
): boolean {
  const context = {
    home: homeOfCommand(step, install.command),
    ...(step.at.workingDirectory === null ? {} : { workingDirectory: step.at.workingDirectory }),
  };
  const start = install.command.range.start;
  return cleanupsOf(script).some(({ command, known }) => {
    if (command.range.start <= start || command === install.command) return false;
    return known?.kind === 'cache-clean'
      ? known.manager === manager
      : known?.kind === 'removal' && removes(known, folder, context);
  });
}

/** Commands of a script that always run and remove something, picked once for all of its installs. */
const CLEANUPS = new WeakMap<StepScript, StepScript['commands']>();

function cleanupsOf(script: StepScript): StepScript['commands'] {
  let cleanups = CLEANUPS.get(script);
  if (cleanups === undefined) {
    cleanups = script.commands.filter(
      ({ command, known }) =>
        command.certainty === 'always' && (known?.kind === 'cache-clean' || known?.kind === 'removal'),
    );
    CLEANUPS.set(script, cleanups);
  }
  return cleanups;
}

/** `pip config set global.no-cache-dir true`: it is written to a file, so that it holds for later commands and layers. */
export function configuresNoCache(command: ShellCommand): boolean {
  const words = command.words.map((word) => word.text);
  const at = words.findIndex((word) => /^(global|install|user)?\.?no-cache-dir$/.test(word));
  return (
    at > 1 && words[at - 1] === 'set' && words.includes('config') && turnsOff('pip', words[at + 1] ?? '')
  );
}
