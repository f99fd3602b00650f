import { formatBytes } from '../../support/format.ts';
import { readCoreMetadata } from './core-metadata.ts';
import type { CoreMetadata } from './distribution-facts.ts';
import { readRequiresTxt } from './requires-txt.ts';
import type { SourceMembers } from './source-members.ts';
import type { SourceName } from './source-name.ts';
import { staticProject } from './static-project.ts';

export type SourceMetadata =
  | { readonly state: 'read'; readonly metadata: CoreMetadata; readonly problems: readonly string[] }
  /** `reason` is one sentence without a full stop. */
  | { readonly state: 'unknown'; readonly reason: string };

/** Whether what was seen says for certain what the distribution needs, so that no more must be read. */
export function isSettled(members: SourceMembers, names: readonly SourceName[]): boolean {
  return settled(members, names) !== null;
}

/**
 * What a source distribution needs, by its own files. PKG-INFO counts as a wheel's metadata where it says that building
 * will not change it (PEP 643), next the project table of pyproject.toml where it leaves nothing to the build; what only
 * an older PKG-INFO or setuptools' requires.txt says is what a build on the packer's machine found: it is given with
 * `isStatic` false. Unknown when nothing speaks of it in the `seenBytes` that were read, or speaks of another project.
 */
export function sourceMetadata(
  members: SourceMembers,
  names: readonly SourceName[],
  filename: string,
  seenBytes: number,
): SourceMetadata {
  const certain = settled(members, names);
  if (certain !== null) return certain;
  const place = members.isComplete
    ? filename
    : `the part of ${filename} that was read (${formatBytes(seenBytes)})`;
  const unknown = (reason: string): SourceMetadata => ({ state: 'unknown', reason });
  if (members.pkgInfo === null)
    return unknown(
      members.fault === null
        ? `${place} holds no PKG-INFO of its own`
        : `${filename} cannot be read: ${members.fault}`,
    );
  const read = readCoreMetadata(members.pkgInfo, 'source');
  if (!read.ok) return unknown(`${filename} cannot be read: ${read.message}`);
  const { metadata } = read;
  if (!isOf(metadata, names))
    return unknown(
      `the metadata of ${filename} is that of ${metadata.name.slice(0, 100)} ${metadata.version.slice(0, 100)}`,
    );
  if (metadata.requires.length > 0) return { state: 'read', metadata, problems: read.problems };
  const egg = members.requiresTxt === null ? null : readRequiresTxt(members.requiresTxt);
  if (egg === null && !members.isComplete)
    return unknown(
      `${filename} is a source distribution, and ${place} does not say what it needs${members.fault === null ? '' : `: ${members.fault}`}`,
    );
  return {
    state: 'read',
    metadata: {
      ...metadata,
      requires: egg?.requires ?? [],
      extras: [...new Set([...metadata.extras, ...(egg?.extras ?? [])])],
    },
    problems: [...read.problems, ...(egg?.problems ?? [])],
  };
}

function settled(members: SourceMembers, names: readonly SourceName[]): SourceMetadata | null {
  const { pkgInfo, pyproject } = members;
  const read = pkgInfo === null ? null : readCoreMetadata(pkgInfo, 'source');
  if (read?.ok === true && read.metadata.isStatic && isOf(read.metadata, names))
    return { state: 'read', metadata: read.metadata, problems: read.problems };
  // The version that a project table leaves to the build is the one that the file is named after.
  if (pyproject === null) return null;
  for (const name of names) {
    const project = staticProject(pyproject, name.written);
    if (project !== null && name.isNamed(project.name, project.version))
      return { state: 'read', metadata: project, problems: [] };
  }
  return null;
}

function isOf(metadata: CoreMetadata, names: readonly SourceName[]): boolean {
  return names.some((name) => name.isNamed(metadata.name, metadata.version));
}
