import type { LockFile, Manifest } from '../../../python/manifests/manifest.ts';
import { groupOfCategory } from '../../../python/manifests/pipfile.ts';
import { isUnreadableLock } from '../../../python/manifests/registry.ts';
import { normalizeName } from '../../../python/name.ts';
import type { PythonInstall } from '../../../shell/known-command.ts';
import { folderOf, resolveContainerPath, resolveRelativePath } from '../../../support/container-path.ts';
import {
  folderOfCommand,
  type InstallRequest,
  type LockRequest,
  NO_REQUEST,
  type Place,
  requestOfManifest,
} from './install-request.ts';
import { type FoundFile, fileAt } from './requirement-files.ts';

/** What of a project is wanted. */
export interface ProjectSelection {
  readonly manager: 'uv-sync' | 'poetry' | 'pdm' | 'pipenv';
  /** `*` stands for all. */
  readonly extras: readonly string[];
  readonly groups: readonly string[];
  /** Groups that are left out although they would be installed by default. */
  readonly without: readonly string[];
  /** Development groups are left out. */
  readonly noDevelopment: boolean;
  /** Only the groups, not the project's own requirements. */
  readonly onlyGroups: boolean;
  /** `--package`: members of a workspace, `*` for all; empty for the project of the folder. */
  readonly packages: readonly string[];
}

/** `uv sync`, `poetry install`, `pdm sync`, `pipenv sync`: the selection as the command writes it. */
export function selectionOf(install: PythonInstall): ProjectSelection | null {
  const { manager } = install;
  if (manager !== 'uv-sync' && manager !== 'poetry' && manager !== 'pdm' && manager !== 'pipenv') return null;
  const words = install.command.words.map(({ text }) => text);
  const only = [...valuesOf(words, '--only'), ...valuesOf(words, '--only-group')];
  const onlyDev = words.includes('--only-dev');
  const groups = manager === 'pipenv' ? install.groups.map(groupOfCategory) : install.groups;
  return {
    manager,
    extras: install.extras,
    groups: [...groups, ...(onlyDev ? ['dev'] : [])],
    without: [...valuesOf(words, '--without'), ...valuesOf(words, '--no-group')],
    noDevelopment: leavesDefaultGroups(install, words) || only.length > 0,
    onlyGroups:
      onlyDev ||
      (only.length > 0 && !only.includes('main')) ||
      (manager === 'poetry' && words.includes('--only-root')) ||
      (manager === 'pdm' && words.includes('--no-default')) ||
      (manager === 'pipenv' && groups.length > 0 && !groups.includes('')),
    packages: words.includes('--all-packages') ? ['*'] : valuesOf(words, '--package'),
  };
}

/**
 * Whether the groups that are installed by default are left out. Of Poetry's, `--without dev` leaves out that one only;
 * Pipenv's categories stand in the place of its default ones.
 */
function leavesDefaultGroups(install: PythonInstall, words: readonly string[]): boolean {
  if (install.manager === 'poetry') return words.includes('--no-dev') || words.includes('--only-root');
  return install.noDevelopment || (install.manager === 'pipenv' && install.groups.length > 0);
}

/** Values of an option in `--name value` and `--name=value` form; lists are split. */
export function valuesOf(words: readonly string[], name: string): string[] {
  return words.flatMap((word, index) => {
    const value =
      word === name ? words[index + 1] : word.startsWith(`${name}=`) ? word.slice(name.length + 1) : null;
    return (value ?? '').split(/[\s,]+/).filter((part) => part !== '');
  });
}

/** Options that name the project's folder, by manager. */
const FOLDER_OPTIONS: Readonly<Record<ProjectSelection['manager'], readonly string[]>> = {
  'uv-sync': ['--directory', '--project'],
  poetry: ['-C', '--directory', '-P', '--project'],
  pdm: ['-p', '--project'],
  pipenv: [],
};

/** Lock files by the manager that installs from them; PDM writes `pylock.toml` where it is told to. */
const LOCK_NAMES: Readonly<Record<'poetry' | 'pdm' | 'pipenv', readonly string[]>> = {
  poetry: ['poetry.lock'],
  pdm: ['pdm.lock', 'pylock.toml'],
  pipenv: ['Pipfile.lock'],
};

/** Folders above the one it runs in where Pipenv looks for a Pipfile (PIPENV_MAX_DEPTH). */
const PIPENV_DEPTH = 3;

/** The project that a command works on decides: by its lock file where there is one. */
export async function projectRequest(place: Place, selection: ProjectSelection): Promise<InstallRequest> {
  const folder = projectFolder(place, selection.manager);
  if (folder === null)
    return { ...NO_REQUEST, gaps: [`${selection.manager}: the folder in which it runs is not known`] };
  if (selection.manager === 'uv-sync') {
    const locked = await lockAbove(place, folder);
    if (locked !== null) return lockRequest(locked, selection);
    return manifestRequest(
      await fileAt(place, resolveContainerPath(folder, 'pyproject.toml'), 'uv-sync'),
      selection,
    );
  }
  const { manager } = selection;
  const project = await projectAbove(place, folder, manager);
  const gaps: string[] = [];
  for (const path of lockPaths(place, project.folder, manager)) {
    const found = await fileAt(place, path, manager);
    if (found.kind !== 'lock') continue;
    if (isUnreadableLock(found.lock)) {
      gaps.push(`${found.lock.path} can't be read as a lock, so that its manifest was weighed`);
      continue;
    }
    const manifest = project.found.kind === 'manifest' ? project.found.manifest : null;
    const request = lockRequest({ lock: found.lock, member: null, project: manifest }, selection);
    return { ...request, gaps: [...request.gaps, ...found.gaps] };
  }
  const request = manifestRequest(project.found, selection);
  return { ...request, gaps: [...gaps, ...request.gaps] };
}

interface ProjectPlace {
  readonly folder: string;
  readonly found: FoundFile;
}

/** Poetry, PDM and Pipenv take the project of the folder or of the nearest one above it. */
async function projectAbove(
  place: Place,
  start: string,
  manager: 'poetry' | 'pdm' | 'pipenv',
): Promise<ProjectPlace> {
  const name = manager === 'pipenv' ? 'Pipfile' : 'pyproject.toml';
  let first: ProjectPlace | null = null;
  for (let folder = start, depth = 0; ; folder = resolveContainerPath(folder, '..'), depth += 1) {
    const found = await fileAt(place, resolveContainerPath(folder, name), manager);
    first ??= { folder, found };
    if (found.kind === 'manifest' || found.kind === 'written') return { folder, found };
    // A lock without its manifest is a project that is not whole, but it says what gets installed.
    for (const path of lockPaths(place, folder, manager))
      if ((await fileAt(place, path, manager)).kind === 'lock') return { folder, found };
    if (folder === '/' || (manager === 'pipenv' && depth >= PIPENV_DEPTH)) return first;
  }
}

function lockPaths(
  { command }: Place,
  folder: string,
  manager: 'poetry' | 'pdm' | 'pipenv',
): readonly string[] {
  const words = command.words.map(({ text }) => text);
  if (manager === 'pipenv' && words.includes('--skip-lock')) return [];
  const named =
    manager === 'pdm' ? [...valuesOf(words, '-L'), ...valuesOf(words, '--lockfile')].slice(-1) : [];
  return (named.length > 0 ? named : LOCK_NAMES[manager]).map((name) => resolveContainerPath(folder, name));
}

/** Without a lock the manifest decides: what it asks for is resolved when it is installed. */
function manifestRequest(found: FoundFile, selection: ProjectSelection): InstallRequest {
  if (found.kind === 'written' || found.kind === 'lock') return { ...NO_REQUEST, gaps: found.gaps };
  if (found.kind === 'nothing') return { ...NO_REQUEST, gaps: found.gaps };
  const { manifest } = found;
  const named = (kind: 'extra' | 'group') =>
    manifest.groups.flatMap(({ id }) => (id.startsWith(`${kind}:`) ? [id.slice(kind.length + 1)] : []));
  const request = requestOfManifest(manifest, {
    extras: extrasOf(selection, named('extra')),
    groups: groupsOf(selection, named('group'), manifest),
    own: !selection.onlyGroups,
  });
  const dynamic = manifest.groups.length === 0 && !selection.onlyGroups;
  return {
    ...request,
    gaps: [
      ...request.gaps,
      ...(dynamic && manifest.problems.length > 0
        ? [`${manifest.path} does not say what it depends on`]
        : []),
    ],
  };
}

/** The extras that are installed. PDM's `-G` names extras and groups alike. */
function extrasOf(selection: ProjectSelection, known: readonly string[]): readonly string[] {
  if (selection.extras.includes('*')) return known;
  if (selection.manager !== 'pdm') return selection.extras;
  const groups = selection.groups.map(normalizeName);
  const without = selection.without.map(normalizeName);
  return known.filter(
    (name) => (selection.groups.includes('*') || groups.includes(name)) && !without.includes(name),
  );
}

/**
 * The groups that are installed: uv takes its default groups, Poetry and PDM every group that is not optional, Pipenv
 * those of development where it is told to.
 */
function groupsOf(
  selection: ProjectSelection,
  known: readonly string[],
  manifest: Pick<Manifest, 'defaultGroups' | 'optionalGroups'> | null,
): string[] {
  const { manager, groups, noDevelopment } = selection;
  const without = new Set(selection.without.map(normalizeName));
  const defaults = manifest?.defaultGroups ?? ['dev'];
  const optional = manifest?.optionalGroups ?? [];
  const isStandard = (name: string) => {
    if (manager === 'uv-sync') return defaults.includes('*') || defaults.includes(normalizeName(name));
    return manager === 'pipenv' ? name === 'dev' : !optional.includes(normalizeName(name));
  };
  const standard = noDevelopment ? [] : known.filter(isStandard);
  const chosen = groups.includes('*')
    ? known
    : groups
        .filter((name) => name !== 'main' && name !== '')
        // What `-G` names and is no group of the project is an extra.
        .filter((name) => manager !== 'pdm' || known.includes(normalizeName(name)));
  return [...new Set([...standard, ...chosen])].filter((name) => !without.has(normalizeName(name)));
}

function projectFolder(place: Place, manager: ProjectSelection['manager']): string | null {
  const start = folderOfCommand(place);
  const words = place.command.words.map(({ text }) => text);
  let folder = start;
  for (const option of FOLDER_OPTIONS[manager]) {
    const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
    if (at === -1) continue;
    const written =
      words[at] === option ? (words[at + 1] ?? '.') : (words[at]?.slice(option.length + 1) ?? '.');
    if (!written.startsWith('/') && folder === null) return null;
    folder = resolveContainerPath(folder ?? '/', written);
  }
  return folder;
}

interface LockedProject {
  readonly lock: LockFile;
  /** Folder of the project that is installed; null where the lock has only one. */
  readonly member: string | null;
  readonly project: Manifest | null;
}

/** uv looks for the workspace's lock in the project's folder and those above it. */
async function lockAbove(place: Place, folder: string): Promise<LockedProject | null> {
  for (let above = folder; ; above = resolveContainerPath(above, '..')) {
    const found = await fileAt(place, resolveContainerPath(above, 'uv.lock'), 'uv');
    if (found.kind === 'lock') {
      const project = await fileAt(place, resolveContainerPath(folder, 'pyproject.toml'), 'uv');
      const path = project.kind === 'manifest' ? folderOf(project.manifest.path) : folderOf(found.lock.path);
      return {
        lock: found.lock,
        member: path,
        project: project.kind === 'manifest' ? project.manifest : null,
      };
    }
    if (above === '/') return null;
  }
}

function lockRequest({ lock, member, project }: LockedProject, selection: ProjectSelection): InstallRequest {
  const members = member === null ? null : membersOf(lock, member, selection.packages);
  const chosen = lock.distributions.filter(({ name }) =>
    (members ?? lock.members).map(normalizeName).includes(normalizeName(name)),
  );
  const names = (of: 'optionalDependencies' | 'groupDependencies') => [
    ...new Set(chosen.flatMap((each) => [...each[of].keys()])),
  ];
  const request: LockRequest = {
    lock: selection.onlyGroups ? withoutOwnRequirements(lock) : lock,
    members,
    onlyGroups: selection.onlyGroups,
    extras: extrasOf(selection, names('optionalDependencies')).map(normalizeName),
    groups: groupsOf(selection, names('groupDependencies'), project).map(normalizeName),
  };
  return { ...NO_REQUEST, lock: request, manifests: [lock.path], gaps: missingFrom(lock, request, names) };
}

/** Extras and groups that a command names and the lock was made without: the installer would refuse them. */
function missingFrom(
  lock: LockFile,
  { extras, groups }: LockRequest,
  names: (of: 'optionalDependencies' | 'groupDependencies') => readonly string[],
): string[] {
  const [knownExtras, knownGroups] = [names('optionalDependencies'), names('groupDependencies')];
  return [
    ...extras
      .filter((name) => !knownExtras.includes(name))
      .map((name) => `${lock.path} has no extra ${name}`),
    ...groups
      // A project need not have the group that everybody names.
      .filter((name) => name !== 'dev' && !knownGroups.includes(name))
      .map((name) => `${lock.path} has no group ${name}`),
  ];
}

/** The members that are installed: those named, else the project of the folder, else (a workspace without one) all. */
function membersOf(lock: LockFile, folder: string, packages: readonly string[]): readonly string[] | null {
  if (packages.includes('*')) return null;
  if (packages.length > 0) return packages;
  const members = new Set(lock.members.map(normalizeName));
  const here = lock.distributions.find(
    ({ name, source }) =>
      members.has(normalizeName(name)) &&
      source.kind === 'local' &&
      resolveRelativePath(folderOf(lock.path), source.path) === folder,
  );
  return here === undefined ? null : [here.name];
}

/** `--only-group`: the projects ask for nothing by themselves. */
function withoutOwnRequirements(lock: LockFile): LockFile {
  const members = new Set(lock.members.map(normalizeName));
  return {
    ...lock,
    distributions: lock.distributions.map((each) =>
      members.has(normalizeName(each.name)) ? { ...each, dependencies: [] } : each,
    ),
  };
}
