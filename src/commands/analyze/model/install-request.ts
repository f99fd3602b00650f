import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import type {
  LockFile,
  Manifest,
  ManifestRequirement,
  PipOptions,
} from '../../../python/manifests/manifest.ts';
import { normalizeName } from '../../../python/name.ts';
import type { NamedIndexes } from '../../../python/scale/scale.ts';
import type { ShellCommand } from '../../../shell/script.ts';
import { resolveContainerPath } from '../../../support/container-path.ts';
import type { BuildContext, StepScript } from './dockerfile-model.ts';
import { indexesOfManifest } from './named-indexes.ts';
import { isPytorchCpuIndex } from './pytorch-index.ts';
import type { ReadStep } from './read-steps.ts';

/** A manifest or lock file of the repository, as the model holds it. */
export type KnownManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'lock'; readonly lock: LockFile };

/** Finds a manifest by repository path; null when there is none. */
export type ManifestLookup = (path: string) => Promise<KnownManifest | null>;

/** A lock file that decides, with what of it gets installed. */
export interface LockRequest {
  readonly lock: LockFile;
  /** Projects of the workspace; null for all. */
  readonly members: readonly string[] | null;
  /** The projects' own requirements are left out. */
  readonly onlyGroups: boolean;
  readonly extras: readonly string[];
  readonly groups: readonly string[];
}

/** What an install command asks for. */
export interface InstallRequest {
  readonly requirements: readonly ManifestRequirement[];
  readonly constraints: readonly ManifestRequirement[];
  readonly overrides: readonly ManifestRequirement[];
  readonly lock: LockRequest | null;
  /** Repository paths, in the order in which they were followed. */
  readonly manifests: readonly string[];
  /** What could not be followed, as sentences. */
  readonly gaps: readonly string[];
  /** A manifest names PyTorch's CPU index. */
  readonly pytorchCpu: boolean;
  /** Normalised names that manifests leave out of the closure. */
  readonly excludes: readonly string[];
  readonly indexes: readonly NamedIndexes[];
  /** What requirements files say of pre-releases. */
  readonly pipOptions: readonly PipOptions[];
}

export const NO_REQUEST: InstallRequest = {
  requirements: [],
  constraints: [],
  overrides: [],
  lock: null,
  manifests: [],
  gaps: [],
  pytorchCpu: false,
  excludes: [],
  indexes: [],
  pipOptions: [],
};

/** Several requests as one. Only one lock file can decide: another one is a gap. */
export function together(requests: readonly InstallRequest[]): InstallRequest {
  const locks = requests.flatMap(({ lock }) => lock ?? []);
  const [lock = null] = locks;
  return {
    requirements: requests.flatMap(({ requirements }) => requirements),
    constraints: requests.flatMap(({ constraints }) => constraints),
    overrides: requests.flatMap(({ overrides }) => overrides),
    lock,
    pytorchCpu: requests.some(({ pytorchCpu }) => pytorchCpu),
    excludes: requests.flatMap(({ excludes }) => excludes),
    indexes: requests.flatMap(({ indexes }) => indexes),
    pipOptions: requests.flatMap(({ pipOptions }) => pipOptions),
    manifests: [...new Set(requests.flatMap(({ manifests }) => manifests))],
    gaps: [
      ...requests.flatMap(({ gaps }) => gaps),
      ...locks
        .slice(1)
        .filter((other) => other.lock.path !== lock?.lock.path)
        .map((other) => `${other.lock.path} is a second lock file of the same command, and was not weighed`),
    ],
  };
}

/** A command in its place, with all that its operands are followed through. */
export interface Place {
  readonly graph: StageGraph;
  readonly context: BuildContext;
  /** All RUNs of the Dockerfile. */
  readonly steps: readonly ReadStep[];
  readonly step: ReadStep;
  readonly script: StepScript;
  readonly command: ShellCommand;
  readonly lookup: ManifestLookup;
  /** How many files written by commands were followed to get here. */
  readonly depth: number;
}

/** The folder in which a command of the place runs; null when a `cd` leads somewhere that reading alone can't tell. */
export function folderOfCommand({ step, command }: Place): string | null {
  if (!command.workingDirectoryKnown) return null;
  const start = step.at.workingDirectory ?? '/';
  return command.workingDirectory === null ? start : resolveContainerPath(start, command.workingDirectory);
}

/** The groups of a manifest that an install command chooses; `''` are its own requirements. */
export function selected(
  manifest: Manifest,
  { extras, groups, own = true }: { extras: readonly string[]; groups: readonly string[]; own?: boolean },
): ManifestRequirement[] {
  const wanted = new Set([
    ...(own ? [''] : []),
    ...extras.map((name) => `extra:${normalizeName(name)}`),
    ...groups.map((name) => `group:${normalizeName(name)}`),
  ]);
  const all = { extra: extras.includes('*'), group: groups.includes('*') };
  return manifest.groups
    .filter(
      ({ id }) =>
        wanted.has(id) || (all.extra && id.startsWith('extra:')) || (all.group && id.startsWith('group:')),
    )
    .flatMap(({ requirements }) => requirements);
}

/** What a manifest asks for, as a request. */
export function requestOfManifest(
  manifest: Manifest,
  selection: { extras: readonly string[]; groups: readonly string[]; own?: boolean },
): InstallRequest {
  return {
    ...NO_REQUEST,
    requirements: selected(manifest, selection),
    constraints: manifest.constraints,
    overrides: manifest.overrides,
    pytorchCpu: manifest.indexes.some(({ url }) => isPytorchCpuIndex(url)),
    excludes: manifest.excludes ?? [],
    indexes: indexesOfManifest(manifest),
    pipOptions: manifest.pipOptions === undefined ? [] : [manifest.pipOptions],
    manifests: [manifest.path],
    gaps: [
      ...manifest.problems
        .filter(({ severity }) => severity === 'error')
        .map(({ message, path }) => `${path}: ${message}`),
      ...missingGroups(manifest, selection),
    ],
  };
}

function missingGroups(
  manifest: Manifest,
  { extras, groups }: { extras: readonly string[]; groups: readonly string[] },
): string[] {
  const known = new Set(manifest.groups.map(({ id }) => id));
  return manifest.format === 'requirements.txt'
    ? []
    : [
        ...extras.map((name) => ({ id: `extra:${normalizeName(name)}`, name })),
        ...groups.map((name) => ({ id: `group:${normalizeName(name)}`, name })),
      ]
        .filter(({ id, name }) => name !== '*' && name !== 'main' && name !== 'dev' && !known.has(id))
        .map(({ id }) => `${manifest.path} has no ${id.replace(':', ' ')}`);
}
