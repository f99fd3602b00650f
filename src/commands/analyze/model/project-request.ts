import type { LockFile, Manifest } from '../../../python/manifests/manifest.ts';
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
import { fileAt } from './requirement-files.ts';

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
  const onlyGroups = onlyDev || (only.length > 0 && !only.includes('main'));
  return {
    manager,
    extras: install.extras,
    groups: [...install.groups, ...(onlyDev ? ['dev'] : [])],
    without: [...valuesOf(words, '--without'), ...valuesOf(words, '--no-group')],
    noDevelopment: install.noDevelopment || only.length > 0,
    onlyGroups,
    packages: words.includes('--all-packages') ? ['*'] : valuesOf(words, '--package'),
  };
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

/** The project that a command works on decides: by its lock file where it is one that Plimsoll reads. */
export async function projectRequest(place: Place, selection: ProjectSelection): Promise<InstallRequest> {
  const folder = projectFolder(place, selection.manager);
  if (folder === null)
    return { ...NO_REQUEST, gaps: [`${selection.manager}: the folder in which it runs is not known`] };
  if (selection.manager === 'pipenv')
    return { ...NO_REQUEST, gaps: [`pipenv: the Pipfile in ${folder} is of a format that is not read`] };
  if (selection.manager === 'uv-sync') {
    const locked = await lockAbove(place, folder);
    if (locked !== null) return lockRequest(locked, selection);
  }
  const found = await fileAt(place, resolveContainerPath(folder, 'pyproject.toml'), selection.manager);
  if (found.kind !== 'manifest') return { ...NO_REQUEST, gaps: found.gaps };
  const { manifest } = found;
  const request = requestOfManifest(manifest, {
    extras: selection.extras,
    groups: groupsOf(
      selection,
      manifest.groups.flatMap(({ id }) => (id.startsWith('group:') ? [id.slice(6)] : [])),
      manifest,
    ),
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

/** The groups that are installed: uv takes its default groups, Poetry and PDM every group that is not optional. */
function groupsOf(
  selection: ProjectSelection,
  known: readonly string[],
  manifest: Pick<Manifest, 'defaultGroups' | 'optionalGroups'> | null,
): string[] {
  const { manager, groups, noDevelopment } = selection;
  const without = new Set(selection.without.map(normalizeName));
  const defaults = manifest?.defaultGroups ?? ['dev'];
  const optional = manifest?.optionalGroups ?? [];
  const isStandard = (name: string) =>
    manager === 'uv-sync'
      ? defaults.includes('*') || defaults.includes(normalizeName(name))
      : !optional.includes(normalizeName(name));
  const standard = noDevelopment ? [] : known.filter(isStandard);
  const chosen = groups.includes('*') ? known : groups.filter((name) => name !== 'main');
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
  /** Folder of the project that is installed. */
  readonly member: string;
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
  const members = membersOf(lock, member, selection.packages);
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
    extras: selection.extras.includes('*') ? names('optionalDependencies') : selection.extras,
    groups: groupsOf(selection, names('groupDependencies'), project),
  };
  return { ...NO_REQUEST, lock: request, manifests: [lock.path] };
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
