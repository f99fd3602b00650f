import { maskCredentials } from '../../python/manifests/credentials.ts';
import type { LockFile, Manifest, ManifestRequirement, PipOptions } from '../../python/manifests/manifest.ts';
import { normalizeName } from '../../python/name.ts';
import { parseRequirement } from '../../python/requirement.ts';
import type { NamedIndexes } from '../../python/scale/scale.ts';
import { UserError } from '../../support/errors.ts';
import type { TextRange } from '../../support/source-text.ts';
import { requestOfManifest } from '../analyze/model/install-request.ts';

/** Requirements that are weighed together. */
export interface RequirementSet {
  /** The file that they come from; `` for those of a command line, or of several files. */
  readonly path: string;
  readonly requirements: readonly ManifestRequirement[];
  readonly constraints: readonly ManifestRequirement[];
  readonly overrides: readonly ManifestRequirement[];
  readonly excludes: readonly string[];
  readonly indexes: readonly NamedIndexes[];
  readonly pipOptions: readonly PipOptions[];
  readonly pytorchCpu: boolean;
  /** Part of what is asked for could not be read, as sentences. */
  readonly gaps: readonly string[];
  /** A lock file that decides, with the extras and groups of it. */
  readonly lock: {
    readonly file: LockFile;
    readonly extras: readonly string[];
    readonly groups: readonly string[];
  } | null;
}

/** Extras and dependency groups that are wanted beside a project's own requirements. */
export interface GroupSelection {
  readonly extras: readonly string[];
  readonly groups: readonly string[];
}

/** A file that requirements are read from. */
export type RequirementSource =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'lock'; readonly lock: LockFile };

/** Nowhere: what a command line names has no place in a file. */
const NOWHERE: TextRange = { start: 0, end: 0, startLine: 1, endLine: 1 };

/**
 * The set of what a person names by words and files.
 * An extra or group that is nowhere is a gap.
 * @throws UserError when a word is no requirement, or a lock file stands beside something else.
 */
export function requirementSet(
  words: readonly string[],
  sources: readonly RequirementSource[],
  selection: GroupSelection,
): RequirementSet {
  const written = words.map(requirementOf);
  const locks = sources.flatMap((source) => (source.kind === 'lock' ? [source.lock] : []));
  const [lock] = locks;
  if (lock !== undefined && (words.length > 0 || sources.length > 1))
    throw new UserError(`${lock.path} is a lock file: what it holds was resolved as a whole`, {
      advice: 'Weigh it alone, or name the requirements that it was made from.',
    });
  const requests = sources.flatMap((source) =>
    source.kind === 'manifest' ? [requestOfManifest(source.manifest, selection)] : [],
  );
  const [only, ...others] = sources;
  const path =
    only === undefined || others.length > 0 || words.length > 0
      ? ''
      : only.kind === 'lock'
        ? only.lock.path
        : only.manifest.path;
  return {
    path,
    requirements: [...written, ...requests.flatMap(({ requirements }) => requirements)],
    constraints: requests.flatMap(({ constraints }) => constraints),
    overrides: requests.flatMap(({ overrides }) => overrides),
    excludes: requests.flatMap(({ excludes }) => excludes),
    indexes: requests.flatMap(({ indexes }) => indexes),
    pipOptions: requests.flatMap(({ pipOptions }) => pipOptions),
    pytorchCpu: requests.some(({ pytorchCpu }) => pytorchCpu),
    gaps: [
      ...requests.flatMap(({ gaps }) => gaps),
      ...(lock === undefined ? [] : missingFromLock(lock, normalized(selection))),
    ],
    lock: lock === undefined ? null : { file: lock, ...normalized(selection) },
  };
}

const normalized = ({ extras, groups }: GroupSelection): GroupSelection => ({
  extras: extras.map(normalizeName),
  groups: groups.map(normalizeName),
});

/** What a lock does not have of the extras and groups that are wanted, as sentences. */
function missingFromLock(lock: LockFile, { extras, groups }: GroupSelection): string[] {
  // Those of pylock.toml stand in its markers only.
  if (lock.format === 'pylock.toml') return [];
  const members = new Set(lock.members.map(normalizeName));
  const projects = lock.distributions.filter(({ name }) => members.has(normalizeName(name)));
  const lacks = (kind: 'optionalDependencies' | 'groupDependencies', name: string): boolean =>
    !projects.some((project) => [...project[kind].keys()].some((key) => normalizeName(key) === name));
  return [
    ...extras
      .filter((name) => lacks('optionalDependencies', name))
      .map((name) => `${lock.path} has no extra ${name}`),
    ...groups
      .filter((name) => name !== 'dev' && lacks('groupDependencies', name))
      .map((name) => `${lock.path} has no group ${name}`),
  ];
}

/**
 * A requirement as a command line names it.
 * @throws UserError when it is none.
 */
export function requirementOf(written: string): ManifestRequirement {
  // A name may end so, and none does: who writes this means the file.
  if (/^[^\s[<>=!~;@]+\.(?:txt|in|toml|lock|ya?ml)$/i.test(written))
    throw new UserError(`"${written}" is a file's name, not a requirement`, {
      advice: `For what is in the file write: -r ${written} (with --against: the name of a file that is there)`,
    });
  const parsed = parseRequirement(written);
  const shown = maskCredentials(written);
  if (!parsed.ok)
    throw new UserError(`"${shown}" is no requirement: ${maskCredentials(parsed.message)}`, {
      advice: 'Write it as pip takes it, for example "torch==2.9.1" or "dvc[s3]"; for a file use -r FILE.',
    });
  return {
    requirement: parsed.requirement,
    path: '',
    range: NOWHERE,
    written: shown,
    editable: false,
    hashes: [],
    comment: null,
  };
}
