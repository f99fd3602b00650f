import { sourceVersion } from '../index/listed-file.ts';
import type { IndexFile } from '../index/package-index.ts';
import { matchesSpecifier, parseSpecifierSet } from '../specifier.ts';
import { tagRankOfText } from '../tags.ts';
import { markerEnvironment, type Target } from '../target.ts';
import { compareVersions, formatVersion, parseVersion, type Version } from '../version.ts';
import { parseWheelFilename } from '../wheel-filename.ts';

/** A version that a target can have, and the file that an installer takes for it. */
export interface TargetVersion {
  readonly version: Version;
  /** In normal form. */
  readonly written: string;
  readonly file: IndexFile;
  readonly isWheel: boolean;
  readonly isYanked: boolean;
  readonly requiresPython: string | null;
}

export interface FileRules {
  readonly target: Target;
  /** Only files uploaded before this moment (milliseconds since 1970); those without an upload time are left out. */
  readonly uploadedBefore?: number | undefined;
}

interface Ranked extends Pick<TargetVersion, 'version' | 'file' | 'isWheel'> {
  readonly rank: number;
  readonly build: { readonly number: number; readonly suffix: string } | null;
}

/** After all wheels. */
const SOURCE_RANK = Number.MAX_SAFE_INTEGER;

/**
 * Of each version of a project the file that pip and uv take on the target, newest version first: one for this interpreter
 * (`Requires-Python`) before others, one that is not yanked before one that is, a wheel with the most preferred tag before
 * others and before the source distribution. Versions without a file that the target could use are left out.
 */
export function targetVersions(
  project: string,
  files: readonly IndexFile[],
  rules: FileRules,
): readonly TargetVersion[] {
  const python = markerEnvironment(rules.target).python_full_version;
  const accepts = pythonReader(python);
  const best = new Map<string, Ranked & { readonly written: string }>();
  for (const file of files) {
    if (!isInTime(file, rules.uploadedBefore)) continue;
    const ranked = rank(project, file, rules.target);
    if (ranked === null) continue;
    const written = formatVersion(ranked.version);
    const other = best.get(written);
    if (other === undefined || isBetter(ranked, other, accepts)) best.set(written, { ...ranked, written });
  }
  return [...best.values()]
    .sort((a, b) => compareVersions(b.version, a.version))
    .map(({ version, written, file, isWheel }) => ({
      version,
      written,
      file,
      isWheel,
      isYanked: file.yanked !== null,
      requiresPython: file.requiresPython,
    }));
}

function isInTime({ uploadTime }: IndexFile, before: number | undefined): boolean {
  if (before === undefined) return true;
  const uploaded = uploadTime === null ? Number.NaN : Date.parse(uploadTime);
  return uploaded < before;
}

function rank(project: string, file: IndexFile, target: Target): Ranked | null {
  const { filename } = file;
  if (!filename.endsWith('.whl')) {
    const version = sourceVersion(filename, project);
    return version === null ? null : { version, file, isWheel: false, rank: SOURCE_RANK, build: null };
  }
  const place = rankOfWheel(filename, target);
  const wheel = place === null ? null : parseWheelFilename(filename);
  return wheel === null || place === null || wheel.name !== project
    ? null
    : { version: wheel.version, file, isWheel: true, rank: place, build: wheel.build };
}

/** Whether a target might take a file of this name: a wheel with its tags, or a source distribution. */
export function mayBeTaken(filename: string, target: Target): boolean {
  return !filename.endsWith('.whl') || rankOfWheel(filename, target) !== null;
}

function rankOfWheel(filename: string, target: Target): number | null {
  let start = filename.length - '.whl'.length;
  for (let part = 0; part < 3; part += 1) start = filename.lastIndexOf('-', start - 1);
  return start < 1 ? null : tagRankOfText(filename.slice(start + 1, -'.whl'.length), target);
}

function isBetter(a: Ranked, b: Ranked, accepts: (requiresPython: string | null) => boolean): boolean {
  const order =
    Number(accepts(a.file.requiresPython)) - Number(accepts(b.file.requiresPython)) ||
    Number(a.file.yanked === null) - Number(b.file.yanked === null) ||
    b.rank - a.rank ||
    (a.build?.number ?? -1) - (b.build?.number ?? -1) ||
    preferredArchive(a.file.filename) - preferredArchive(b.file.filename);
  if (order !== 0) return order > 0;
  const [suffix, other] = [a.build?.suffix ?? '', b.build?.suffix ?? ''];
  // Of files that are alike in all of this uv takes the first by name, wherever they stand on the page.
  return suffix === other ? a.file.filename < b.file.filename : suffix > other;
}

/** Of source distributions of one version installers take the gzipped one. */
function preferredArchive(filename: string): number {
  return filename.endsWith('.tar.gz') ? 2 : filename.endsWith('.zip') ? 1 : 0;
}

/** A few texts stand at thousands of files. What can't be read asks for nothing. */
function pythonReader(python: string): (requiresPython: string | null) => boolean {
  const known = new Map<string, boolean>();
  const version = parseVersion(python);
  return (requiresPython) => {
    if (requiresPython === null || version === null) return true;
    let accepted = known.get(requiresPython);
    if (accepted === undefined) {
      const specifiers = parseSpecifierSet(requiresPython);
      accepted = specifiers === null || matchesSpecifier(specifiers, version, { prereleases: true });
      known.set(requiresPython, accepted);
    }
    return accepted;
  };
}
