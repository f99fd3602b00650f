import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import type { LockFile, Manifest, ManifestRequirement } from '../../../python/manifests/manifest.ts';
import { normalizeName } from '../../../python/name.ts';
import { parseRequirement } from '../../../python/requirement.ts';
import type { PythonInstall } from '../../../shell/known-command.ts';
import type { ShellWord } from '../../../shell/script.ts';
import { folderOf, resolveContainerPath } from '../../../support/container-path.ts';
import { locateInContext } from './container-files.ts';
import type { BuildContext, StepScript } from './dockerfile-model.ts';
import { isPytorchCpuIndex } from './pytorch-index.ts';
import type { ReadStep } from './read-steps.ts';

/** A manifest or lock file of the repository, as the model holds it. */
export type KnownManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'lock'; readonly lock: LockFile };

/** Finds a manifest by repository path; null when there is none. */
export type ManifestLookup = (path: string) => Promise<KnownManifest | null>;

/** What an install command asks for. */
export interface InstallRequest {
  readonly requirements: readonly ManifestRequirement[];
  readonly constraints: readonly ManifestRequirement[];
  /** A lock file that decides everything, with what of it gets installed. */
  readonly lock: {
    readonly lock: LockFile;
    readonly extras: readonly string[];
    readonly groups: readonly string[];
  } | null;
  readonly manifests: readonly string[];
  readonly gaps: readonly string[];
  /** Whether PyTorch's CPU builds are asked for, by index or by uv's torch backend. */
  readonly pytorchCpu: boolean;
}

interface Place {
  readonly graph: StageGraph;
  readonly context: BuildContext;
  readonly step: ReadStep;
  readonly script: StepScript;
  readonly lookup: ManifestLookup;
}

/** Follows the operands of an install command to requirements, manifests and lock files. */
export async function requestOf(place: Place, install: PythonInstall): Promise<InstallRequest> {
  switch (install.manager) {
    case 'uv-sync':
    case 'poetry':
    case 'pdm':
    case 'pipenv':
      return projectRequest(place, install);
    default:
      return operandRequest(place, install);
  }
}

async function operandRequest(place: Place, install: PythonInstall): Promise<InstallRequest> {
  const requirements: ManifestRequirement[] = [];
  const constraints: ManifestRequirement[] = [];
  const manifests = new Set<string>();
  const gaps: string[] = [];
  for (const word of install.requirementFiles) {
    const found = await manifestAt(place, word.text, '-r', gaps);
    if (found === null) continue;
    manifests.add(found.manifest.path);
    requirements.push(...selected(found.manifest, install));
    constraints.push(...found.manifest.constraints);
  }
  for (const word of install.constraintFiles) {
    const found = await manifestAt(place, word.text, '-c', gaps);
    if (found !== null) constraints.push(...selected(found.manifest, install));
  }
  for (const word of [...install.requirements, ...install.editables]) {
    const local = /^\.{0,2}\/|^\.{1,2}(\[|$)/.test(word.text) && !word.text.endsWith('.whl');
    if (local || install.editables.includes(word)) {
      const { folder, extras } = localProject(word.text);
      const found = await manifestAt(place, `${folder}/pyproject.toml`, word.text, gaps);
      if (found === null) continue;
      manifests.add(found.manifest.path);
      requirements.push(...selected(found.manifest, { ...install, extras: [...install.extras, ...extras] }));
      constraints.push(...found.manifest.constraints);
      continue;
    }
    const parsed = parseRequirement(word.value ?? word.text);
    if (parsed.ok && !/\$/.test(word.text)) requirements.push(inDockerfile(place, word, parsed.requirement));
    else gaps.push(`"${word.raw}" can't be read as a requirement without running the shell`);
  }
  return {
    requirements,
    constraints,
    lock: null,
    manifests: [...manifests],
    gaps,
    pytorchCpu: asksForPytorchCpu(place, install),
  };
}

/** uv sync, poetry install and the like: the project in the working directory decides. */
async function projectRequest(place: Place, install: PythonInstall): Promise<InstallRequest> {
  const gaps: string[] = [];
  const pytorchCpu = asksForPytorchCpu(place, install);
  const folder = install.command.workingDirectory ?? place.step.at.workingDirectory ?? '/';
  const lockPath = locate(place, resolveContainerPath(folder, 'uv.lock'));
  const known = install.manager === 'uv-sync' && lockPath !== null ? await place.lookup(lockPath) : null;
  if (known?.kind === 'lock') {
    const { lock } = known;
    const groups = [...new Set([...install.groups, ...(install.noDevelopment ? [] : ['dev'])])];
    return {
      requirements: [],
      constraints: [],
      lock: {
        lock,
        extras: everyOr(install.extras, () => lockNames(lock, 'optionalDependencies')),
        groups: everyOr(groups, () => lockNames(lock, 'groupDependencies')),
      },
      manifests: [lock.path],
      gaps,
      pytorchCpu,
    };
  }
  const found = await manifestAt(
    place,
    resolveContainerPath(folder, 'pyproject.toml'),
    install.manager,
    gaps,
  );
  if (found === null)
    return { requirements: [], constraints: [], lock: null, manifests: [], gaps, pytorchCpu };
  return {
    requirements: selected(found.manifest, install),
    constraints: found.manifest.constraints,
    lock: null,
    manifests: [found.manifest.path],
    gaps,
    pytorchCpu,
  };
}

function lockNames(lock: LockFile, of: 'optionalDependencies' | 'groupDependencies'): string[] {
  const members = new Set(lock.members.map(normalizeName));
  return [
    ...new Set(
      lock.distributions
        .filter(({ name }) => members.has(normalizeName(name)))
        .flatMap((each) => [...each[of].keys()]),
    ),
  ];
}

function everyOr(names: readonly string[], all: () => readonly string[]): readonly string[] {
  return names.includes('*') ? all() : names;
}

/** The groups of a manifest that an install command chooses. */
function selected(
  manifest: Manifest,
  install: Pick<PythonInstall, 'extras' | 'groups'>,
): ManifestRequirement[] {
  const wanted = new Set([
    '',
    ...install.extras.map((name) => `extra:${normalizeName(name)}`),
    ...install.groups.map((name) => `group:${normalizeName(name)}`),
  ]);
  const all = { extra: install.extras.includes('*'), group: install.groups.includes('*') };
  return manifest.groups
    .filter(
      ({ id }) =>
        wanted.has(id) || (all.extra && id.startsWith('extra:')) || (all.group && id.startsWith('group:')),
    )
    .flatMap(({ requirements }) => requirements);
}

async function manifestAt(
  place: Place,
  path: string,
  what: string,
  gaps: string[],
): Promise<Extract<KnownManifest, { kind: 'manifest' }> | null> {
  const folder = place.step.at.workingDirectory ?? '/';
  const absolute = resolveContainerPath(folder, path);
  const repositoryPath = locate(place, absolute);
  const known = repositoryPath === null ? null : await place.lookup(repositoryPath);
  if (known?.kind === 'manifest') return known;
  gaps.push(
    repositoryPath === null
      ? `${what} ${absolute}: no COPY, ADD or mount brings this file from the build context`
      : `${what} ${absolute}: ${repositoryPath} is not in the repository, or not a manifest that can be read`,
  );
  return null;
}

function locate({ graph, context, step }: Place, absolute: string): string | null {
  const inContext = locateInContext(
    graph,
    context,
    { stage: step.stage, instruction: step.instruction },
    absolute,
  );
  return inContext === null ? null : context.repositoryPath(inContext);
}

function localProject(text: string): { folder: string; extras: readonly string[] } {
  const match = /^([^[]*)(?:\[([^\]]*)\])?$/.exec(text);
  const extras = (match?.[2] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const folder = match?.[1] ?? text;
  return { folder: folder.endsWith('pyproject.toml') ? folderOf(folder) : folder, extras };
}

function inDockerfile(
  { graph, script }: Place,
  word: ShellWord,
  requirement: ManifestRequirement['requirement'],
): ManifestRequirement {
  const start = script.assembled.sourceOffset(word.range.start);
  const end = script.assembled.sourceOffset(Math.max(word.range.start, word.range.end - 1)) + 1;
  const { source } = graph.dockerfile;
  return {
    requirement,
    path: source.path,
    range: source.range(start, Math.max(start, end)),
    written: word.value ?? word.text,
    editable: false,
    hashes: [],
    comment: null,
  };
}

/** An index whose path ends in /whl/cpu, or `--torch-backend cpu` / UV_TORCH_BACKEND. */
function asksForPytorchCpu({ step }: Place, install: PythonInstall): boolean {
  const indexes = [install.indexUrl, ...install.extraIndexUrls, ...install.findLinks].map(
    (word) => word?.text ?? '',
  );
  const variables = [
    'PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL',
    'UV_INDEX',
    'UV_DEFAULT_INDEX',
    'UV_INDEX_URL',
    'UV_EXTRA_INDEX_URL',
  ];
  const fromEnvironment = variables.flatMap((name) => (step.at.variables.get(name) ?? '').split(/\s+/));
  if ([...indexes, ...fromEnvironment].some(isPytorchCpuIndex)) return true;
  if (step.at.variables.get('UV_TORCH_BACKEND') === 'cpu') return true;
  const words = install.command.words.map(({ text }) => text);
  return words.some(
    (text, index) =>
      text === '--torch-backend=cpu' || (text === '--torch-backend' && words[index + 1] === 'cpu'),
  );
}
