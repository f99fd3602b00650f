import type { CatalogueDistribution, CatalogueVersion } from '../../catalogue/catalogue.ts';
import {
  filterVersions,
  matchesSpecifier,
  parseSpecifierSet,
  type Specifier,
  type SpecifierSet,
} from '../specifier.ts';
import { compareVersions, parseVersion, type Version } from '../version.ts';

/** What is asked of one distribution, and where it would be installed. */
export interface VersionRequest {
  readonly specifiers: SpecifierSet;
  /** Version of the interpreter, `3.11.14`. */
  readonly python: string;
  /** Label of local versions that the configured index serves (`cpu` of `2.9.1+cpu`); null takes none unless asked by name. */
  readonly label: string | null;
  /** Whether a version's own requirements can be met together with what is written; false passes it over. */
  readonly isPossible: (version: CatalogueVersion) => boolean;
}

/** Which version gets installed, as far as can be told. */
export interface VersionChoice {
  /** Null when only a range is known. */
  readonly version: string | null;
  /** The catalogued version itself, or the nearest that stands for it. */
  readonly entry: CatalogueVersion;
  /** `catalogued`: the entry is the version; `neighbour`: it only stands for it. */
  readonly how: 'catalogued' | 'neighbour';
  /** Whether somebody asks for exactly this version, or leaves next to no choice. */
  readonly pinned: boolean;
}

/**
 * The newest catalogued version that satisfies all specifiers, requires-python and isPossible; when none does, the version
 * that is pinned, or an unnamed one, with the nearest catalogued version standing for it. Local versions (`+cpu`) are
 * taken when the index's label or a specifier says so, as they lie on indexes of their own.
 */
export function chooseFromCatalogue(
  distribution: CatalogueDistribution,
  request: VersionRequest,
): VersionChoice | null {
  const { specifiers, label } = request;
  const pin = pinOf(specifiers);
  const offered = distribution.versions.filter((entry) => isOffered(entry.version, pin, label));
  const running = offered.filter((entry) => runsOn(entry, request.python));
  const versions = new Set(
    filterVersions(
      specifiers,
      running.map((entry) => entry.version),
    ),
  );
  const matching = running.filter((entry) => versions.has(entry.version));
  const best = preferred(matching, label, request.isPossible) ?? preferred(matching, label, () => true);
  if (best !== null)
    return {
      version: best.version,
      entry: best,
      how: 'catalogued',
      pinned: pin !== null || isNarrow(specifiers),
    };
  // A pin that nothing forbids is installed, catalogued or not; else something within the range that is asked for.
  const reference = pin?.version ?? referenceOf(specifiers);
  const nearest = nearestTo(
    reference,
    running.length > 0 ? running : offered.length > 0 ? offered : distribution.versions,
  );
  return nearest === null
    ? null
    : { version: pin?.text ?? null, entry: nearest, how: 'neighbour', pinned: pin !== null };
}

/** The clause that leaves one version: `==` without wildcard, or `===`. */
export function pinOf(specifiers: SpecifierSet): Specifier | null {
  return (
    specifiers.specifiers.find(
      ({ operator, wildcard }) => operator === '===' || (operator === '==' && !wildcard),
    ) ?? null
  );
}

/** `==13.4.1.*` leaves releases that differ in packaging only, as NVIDIA's libraries are asked for. */
function isNarrow(specifiers: SpecifierSet): boolean {
  return specifiers.specifiers.some(
    ({ operator, wildcard, version }) => operator === '==' && wildcard && (version?.release.length ?? 0) >= 3,
  );
}

function isOffered(version: string, pin: Specifier | null, label: string | null): boolean {
  const local = version.split('+')[1];
  return local === undefined || local === label || pin?.text.split('+')[1] === local;
}

function runsOn(entry: CatalogueVersion, python: string): boolean {
  if (entry.requiresPython === null) return true;
  const specifiers = parseSpecifierSet(entry.requiresPython);
  return specifiers === null || matchesSpecifier(specifiers, python, { prereleases: true });
}

/** The newest of the versions; those that carry the index's label go first. Versions come newest first. */
function preferred(
  versions: readonly CatalogueVersion[],
  label: string | null,
  isPossible: (version: CatalogueVersion) => boolean,
): CatalogueVersion | null {
  const labelled = label === null ? [] : versions.filter((entry) => entry.version.endsWith(`+${label}`));
  return (labelled.length > 0 ? labelled : versions).find(isPossible) ?? null;
}

/** The version around which the range lies: the tightest upper end, else the highest lower end. */
function referenceOf(specifiers: SpecifierSet): Version | null {
  const around = specifiers.specifiers.filter(({ operator }) => operator === '==' || operator === '~=');
  const upper = specifiers.specifiers.filter(({ operator }) => operator === '<' || operator === '<=');
  const lower = specifiers.specifiers.filter(({ operator }) => operator === '>' || operator === '>=');
  const versions = (list: readonly Specifier[]) =>
    list
      .map((specifier) => specifier.version)
      .filter((version) => version !== null)
      .sort(compareVersions);
  return versions(around)[0] ?? versions(upper)[0] ?? versions(lower).at(-1) ?? null;
}

/** The catalogued version next to the reference: the newest older one, else the oldest newer one. */
function nearestTo(
  reference: Version | null,
  versions: readonly CatalogueVersion[],
): CatalogueVersion | null {
  if (reference === null) return versions[0] ?? null;
  const { older, newer } = neighboursOf(reference, versions);
  return older ?? newer;
}

/** The closest catalogued versions on either side of a version. Versions come newest first. */
export function neighboursOf(
  reference: Version,
  versions: readonly CatalogueVersion[],
): { readonly older: CatalogueVersion | null; readonly newer: CatalogueVersion | null } {
  let newer: CatalogueVersion | null = null;
  for (const entry of versions) {
    const version = parseVersion(entry.version);
    if (version === null) continue;
    if (compareVersions(version, reference) <= 0) return { older: entry, newer };
    newer = entry;
  }
  return { older: null, newer };
}
