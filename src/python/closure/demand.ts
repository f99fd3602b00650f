import type { CatalogueVersion } from '../../catalogue/catalogue.ts';
import { byCodeUnit } from '../../support/compare.ts';
import type { ManifestRequirement } from '../manifests/manifest.ts';
import { evaluateMarker, type MarkerEnvironment } from '../marker.ts';
import type { Requirement } from '../requirement.ts';
import { requirementReader } from '../requirement-reader.ts';
import {
  formatSpecifierSet,
  intersectSpecifiers,
  parseSpecifierSet,
  type SpecifierSet,
} from '../specifier.ts';
import { formatVersion } from '../version.ts';
import { parseWheelFilename } from '../wheel-filename.ts';

/** That something asks for a distribution. */
export interface Demand {
  /** Normalised. */
  readonly name: string;
  readonly specifiers: SpecifierSet;
  readonly extras: readonly string[];
  /** Who asks, for a person: a file, or a distribution with its version. */
  readonly by: string;
  /** The distribution that asks; null when a person wrote it. */
  readonly demander: { readonly name: string; readonly version: string } | null;
  /** `local`: a folder or file beside the manifest; `url`: a direct reference; null: whatever the index serves. */
  readonly origin: 'local' | 'url' | null;
}

/** What a written requirement asks for. A direct reference to a wheel asks for the version in its file name. */
export function demandOf(
  requirement: Requirement,
  by: string,
  editable: boolean,
  demander: Demand['demander'] = null,
): Demand {
  const { normalizedName: name, extras, url, specifier } = requirement;
  const common = { name, extras, by, demander };
  if (url === null && !editable) return { ...common, specifiers: specifier, origin: null };
  if (url === null || editable || /^(?:file:|\.|\/|[A-Za-z]:[\\/])/.test(url) || !/^[a-z+]+:/i.test(url))
    return { ...common, specifiers: specifier, origin: 'local' };
  return { ...common, specifiers: versionOfUrl(url) ?? specifier, origin: 'url' };
}

function versionOfUrl(url: string): SpecifierSet | null {
  const file = /([^/]+\.whl)(?:[#?].*)?$/.exec(url)?.[1];
  const wheel = file === undefined ? null : parseWheelFilename(file.replace(/%2b/gi, '+'));
  return wheel === null ? null : parseSpecifierSet(`==${formatVersion(wheel.version)}`);
}

/** Reads requirement lines of metadata for one environment, each line once. */
export interface MetadataReader {
  readonly environment: MarkerEnvironment;
  readonly read: (line: string) => Requirement | null;
}

export function metadataReader(environment: MarkerEnvironment): MetadataReader {
  return { environment, read: requirementReader() };
}

/** What a version asks for by itself (`extra` null), or besides when an extra is asked of it. */
export function demandsOf(
  { environment, read }: MetadataReader,
  name: string,
  entry: CatalogueVersion,
  extra: string | null,
): readonly Demand[] {
  const demands: Demand[] = [];
  const { version } = entry;
  for (const line of entry.requires) {
    const requirement = read(line);
    if (requirement === null) continue;
    const { marker } = requirement;
    const plain = marker === null || evaluateMarker(marker, environment);
    const holds = extra === null ? plain : !plain && evaluateMarker(marker, environment, new Set([extra]));
    if (holds) demands.push(demandOf(requirement, `${name} ${version}`, false, { name, version }));
  }
  return demands;
}

/** All that is written for a name, together. */
export function specifiersByName(
  requirements: readonly ManifestRequirement[],
): ReadonlyMap<string, SpecifierSet> {
  const byName = new Map<string, SpecifierSet>();
  for (const { requirement } of requirements) {
    const { normalizedName: name, specifier } = requirement;
    byName.set(name, intersectSpecifiers(byName.get(name) ?? { specifiers: [] }, specifier));
  }
  return byName;
}

/** One text for all that is asked for: the same when, and only when, the demands are. */
export function fingerprint(demands: ReadonlyMap<string, readonly Demand[]>): string {
  return [...demands]
    .map(([name, list]) =>
      [name, ...list.map((each) => `${formatSpecifierSet(each.specifiers)}@${each.by}`).sort()].join(' '),
    )
    .sort(byCodeUnit)
    .join('\n');
}

/** The demands of both. */
export function merged(
  a: ReadonlyMap<string, readonly Demand[]>,
  b: ReadonlyMap<string, readonly Demand[]>,
): ReadonlyMap<string, readonly Demand[]> {
  const both = new Map(a);
  for (const [name, demands] of b) both.set(name, [...(both.get(name) ?? []), ...demands]);
  return both;
}
