import type { UvIndex } from '../../../python/index/uv-configuration.ts';
import { readNamedIndexes } from '../../../python/index/uv-configuration.ts';
import type { Manifest, ManifestIndex, PipOptions } from '../../../python/manifests/manifest.ts';
import type { PrereleasePolicy } from '../../../python/resolve/request.ts';
import type { NamedIndexes } from '../../../python/scale/scale.ts';
import type { PythonInstall } from '../../../shell/known-command.ts';

/** The indexes that a manifest names for itself; none when it leaves that to its user. */
export function indexesOfManifest({ path, format, indexes, uvSources }: Manifest): readonly NamedIndexes[] {
  const listed = indexes.flatMap(toIndex);
  const findLinks = indexes.filter(({ kind }) => kind === 'find-links').map(({ url }) => url);
  const noIndex = indexes.some(({ kind }) => kind === 'no-index');
  if (listed.length === 0 && findLinks.length === 0 && !noIndex) return [];
  const pins = new Map(
    uvSources.flatMap(({ name, index }) => (index === null ? [] : [[name, index] as const])),
  );
  return [
    {
      path,
      configuration: { indexes: listed, findLinks, noIndex, strategy: null, pins },
      strategy: format === 'requirements.txt' ? 'all-indexes' : null,
    },
  ];
}

function toIndex({ kind, name, url, explicit }: ManifestIndex): UvIndex[] {
  return kind === 'index' || kind === 'extra-index'
    ? [{ name, url, isDefault: kind === 'index', explicit, flat: false }]
    : [];
}

/** The indexes that an install command of a Dockerfile names by its options. */
export function indexesOfInstall(install: PythonInstall, path: string): readonly NamedIndexes[] {
  const named = (words: readonly ({ readonly text: string } | null)[], isDefault: boolean) =>
    words.flatMap((word) =>
      word === null || /[$`]/.test(word.text) ? [] : readNamedIndexes(word.text, isDefault),
    );
  const indexes = [...named(install.extraIndexUrls, false), ...named([install.indexUrl], true)];
  const findLinks = install.findLinks.map(({ text }) => text);
  const noIndex = install.command.words.some(({ text }) => text === '--no-index');
  if (indexes.length === 0 && findLinks.length === 0 && !noIndex) return [];
  return [
    {
      path,
      configuration: { indexes, findLinks, noIndex, strategy: null, pins: new Map() },
      strategy: install.manager === 'pip' ? 'all-indexes' : null,
    },
  ];
}

/** What requirements files say of pre-releases, as a resolver takes it. */
export function prereleasePolicies(options: readonly PipOptions[]): {
  readonly prereleases?: PrereleasePolicy;
  readonly prereleasesOf?: ReadonlyMap<string, PrereleasePolicy>;
} {
  const all = options.some(({ allReleases }) => allReleases.includes(':all:'));
  const none = options.some(({ onlyFinal }) => onlyFinal.includes(':all:'));
  const of = new Map<string, PrereleasePolicy>();
  for (const { allReleases, onlyFinal } of options) {
    for (const name of allReleases) if (name !== ':all:') of.set(name, 'allow');
    for (const name of onlyFinal) if (name !== ':all:') of.set(name, 'disallow');
  }
  return {
    ...(all || none ? { prereleases: none ? ('disallow' as const) : ('allow' as const) } : {}),
    ...(of.size === 0 ? {} : { prereleasesOf: of }),
  };
}
