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
      return null;
  }
}

/**
 * Whether the package manager's cache stays in the layer of an install command.
 * pip takes any value of PIP_NO_CACHE_DIR but the empty one as "no cache", `0` and `false` included
 * (pip's own option handling keeps that for compatibility); uv reads UV_NO_CACHE as a boolean.
 */
export function cacheStateOf(
  step: ReadStep,
  script: StepScript,
  install: PythonInstall,
  noCacheConfigured: boolean,
): CacheState {
  const manager = cachingManager(install);
  if (manager === null)
    return { state: 'undecided', evidence: `the cache of ${install.manager} is not modelled` };
  if (install.cacheDisabled)
    return {
      state: 'disabled',
      by: 'flag',
      evidence: `${install.command.name ?? manager} is told not to keep a cache`,
    };
  const variables = VARIABLES[manager];
  const off = step.at.variables.get(variables.off);
  if (off !== undefined && (manager === 'pip' ? off !== '' : /^(1|true|t|yes|y|on)$/i.test(off)))
    return { state: 'disabled', by: 'environment', evidence: `${variables.off}=${off} is set` };
  if (manager === 'pip' && noCacheConfigured)
    return { state: 'disabled', by: 'environment', evidence: 'pip config sets no-cache-dir' };
  const folder = cacheFolder(step, install, manager);
  for (const mount of step.instruction.mounts) {
    if (mount.type !== 'cache' && mount.type !== 'tmpfs') continue;
    const target =
      mount.options.get('target') ?? mount.options.get('dst') ?? mount.options.get('destination');
    if (target === undefined) continue;
    const absolute = resolveContainerPath(step.at.workingDirectory ?? '/', target);
    if (isInside(folder, absolute))
      return { state: 'mounted', evidence: `a ${mount.type} mount at ${absolute} holds ${folder}` };
  }
  if (cleanedAfter(step, script, install, manager, folder))
    return { state: 'removed', evidence: `${folder} is removed in the same RUN` };
  const opaque = install.command.words.find(
    (word) => word.value === null && /^["']?\$/.test(word.raw) && word.text === word.raw,
  );
  if (opaque !== undefined) return { state: 'undecided', evidence: `${opaque.raw} may hold the option` };
  return { state: 'kept' };
}

/** Where the manager keeps its cache in this step. */
export function cacheFolder(step: ReadStep, install: PythonInstall, manager: CachingManager): string {
  const named = install.cacheDirectory?.value ?? step.at.variables.get(VARIABLES[manager].folder);
  if (named !== undefined && named !== null && named !== '')
    return resolveContainerPath(step.at.workingDirectory ?? '/', named.replace(/^~(?=\/|$)/, step.home));
  const base = step.at.variables.get('XDG_CACHE_HOME') ?? `${step.home}/.cache`;
  return resolveContainerPath(base, VARIABLES[manager].name);
}

function cleanedAfter(
  step: ReadStep,
  script: StepScript,
  install: PythonInstall,
  manager: CachingManager,
  folder: string,
): boolean {
  let after = false;
  for (const { command, known } of script.commands) {
    if (command === install.command) after = true;
    else if (after && command.certainty === 'always') {
      if (known?.kind === 'cache-clean' && known.manager === manager) return true;
      if (known?.kind === 'removal' && removes(known, folder, { home: step.home })) return true;
    }
  }
  return false;
}

/** `pip config set global.no-cache-dir true`: it is written to a file, so that it holds for later commands and layers. */
export function configuresNoCache(command: ShellCommand): boolean {
  const words = command.words.map((word) => word.text);
  const at = words.findIndex((word) => /^(global|install|user)?\.?no-cache-dir$/.test(word));
  return (
    at > 1 &&
    words[at - 1] === 'set' &&
    words.includes('config') &&
    !/^(0|false|no|off)$/i.test(words[at + 1] ?? 'false')
  );
}
