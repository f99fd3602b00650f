import { byCodeUnit } from '../support/compare.ts';
import { estimated, type Quantity, unknown } from '../support/quantity.ts';
import type { DebianRelease, ReleaseCatalogue, SystemCatalogue } from './catalogue.ts';
import { type Installation, install } from './installation.ts';

/** How far what lies on disk may be below and above what packages declare, as fractions. */
export interface Margin {
  readonly below: number;
  readonly above: number;
}

/**
 * Declared sizes are summed up in whole KiB for each file (policy 5.6.20): over 827 packages on a machine with bookworm the files
 * came to 0.98 of it.
 */
export const DECLARED_MARGIN: Margin = { below: 0.03, above: 0.03 };
/**
 * Slim images of Debian leave out manuals, documentation and translations when a package is unpacked: on the same machine 7% of all
 * bytes, next to nothing in compilers, 29% in git.
 */
export const SLIM_MARGIN: Margin = { below: 0.3, above: 0.03 };
/** Where the system is not known to be Debian. */
export const FOREIGN_MARGIN: Margin = { below: 0.25, above: 0.25 };

export interface SystemQuestion {
  /** Null: nothing says which; the answer spans all that the catalogue has. */
  readonly release: DebianRelease | null;
  readonly recommends: boolean;
  /** Packages that are there already, beside the minimal system. */
  readonly present: ReadonlySet<string>;
}

export interface WeighedPackage {
  readonly name: string;
  /** A command asks for it by name. */
  readonly named: boolean;
  readonly installed: Quantity;
  readonly download: Quantity;
}

export interface SystemClosure {
  /** Release that the list of packages was read from. */
  readonly release: DebianRelease | null;
  /** What gets installed, sorted by name. */
  readonly packages: readonly WeighedPackage[];
  /** Names that are not in the catalogue, sorted: they weigh something, and nothing says what. */
  readonly gaps: readonly string[];
  readonly installed: Quantity;
  readonly download: Quantity;
}

/** Installed and downloaded bytes of the same packages in one release. */
export interface ReleaseBytes {
  readonly installed: number;
  readonly download: number;
}

/** What `apt-get install` of these packages adds to a system. Always an estimate, and unknown where a package is. */
export function systemClosure(
  catalogue: SystemCatalogue,
  packages: readonly string[],
  { release, recommends, present }: SystemQuestion,
): SystemClosure {
  const releases = catalogue.releases.filter((each) => release === null || each.release === release);
  const systems = releases.map((each) => {
    const before = new Set([...each.base, ...present]);
    const system: Installation = {
      catalogue: each,
      packages: new Set(before),
      manual: new Set(),
      unknown: new Set(),
    };
    install(system, packages, recommends);
    return {
      catalogue: each,
      added: [...system.packages].filter((name) => !before.has(name)),
      unknown: [...system.unknown],
    };
  });
  return weighSystems(
    likely(systems),
    new Set(packages),
    release === null ? FOREIGN_MARGIN : DECLARED_MARGIN,
  );
}

/** What changes in one release's system. */
export interface AddedPackages {
  readonly catalogue: ReleaseCatalogue;
  readonly added: readonly string[];
  /** Names asked for that this release's catalogue does not have. */
  readonly unknown: readonly string[];
}

/**
 * Systems that may be meant, the likeliest first. A release that lacks a package which another one has is not the one: the
 * build would fail.
 */
export function likely<T extends AddedPackages>(systems: readonly T[]): readonly T[] {
  const fewest = Math.min(...systems.map((system) => system.unknown.length));
  return systems.filter((system) => system.unknown.length === fewest);
}

/**
 * The packages of the likeliest system with an interval that, summed up, spans all systems that may be meant and the margin
 * around them.
 */
export function weighSystems(
  systems: readonly AddedPackages[],
  named: ReadonlySet<string>,
  margin: Margin,
): SystemClosure {
  const [first] = systems;
  if (first === undefined)
    return {
      release: null,
      packages: [],
      gaps: [...named].sort(byCodeUnit),
      installed: unknown(),
      download: unknown(),
    };
  const totals = systems.map(({ catalogue, added }) => bytesOf(catalogue, added));
  const gaps = [...first.unknown].sort(byCodeUnit);
  const installed = spread(
    totals.map((total) => total.installed),
    margin,
  );
  const download = spread(
    totals.map((total) => total.download),
    margin,
  );
  const asked = new Set([...named].map((name) => first.catalogue.find(name)?.name ?? name));
  const packages = [...first.added].sort(byCodeUnit).flatMap((name): WeighedPackage[] => {
    const found = first.catalogue.find(name);
    if (found === null) return [];
    return [
      {
        name,
        named: asked.has(name),
        installed: installed.part(found.installed),
        download: download.part(found.download),
      },
    ];
  });
  return {
    release: first.catalogue.release,
    packages,
    gaps,
    installed: gaps.length === 0 ? installed.whole : unknown(installed.low),
    download: gaps.length === 0 ? download.whole : unknown(download.low),
  };
}

/** What goes away if some packages were not asked for: what only they lead to. */
export function retained(
  catalogue: SystemCatalogue,
  packages: readonly string[],
  without: ReadonlySet<string>,
  question: SystemQuestion,
): { readonly installed: Quantity; readonly download: Quantity } {
  const rest = packages.filter((name) => !without.has(name));
  const margin = question.release === null ? FOREIGN_MARGIN : DECLARED_MARGIN;
  const releases = catalogue.releases.filter(
    ({ release }) => question.release === null || release === question.release,
  );
  const gone = releases.map((each): AddedPackages => {
    const only = { releases: [each], date: catalogue.date, architecture: catalogue.architecture };
    const asked = { ...question, release: each.release };
    const all = systemClosure(only, packages, asked);
    const left = new Set(systemClosure(only, rest, asked).packages.map(({ name }) => name));
    return {
      catalogue: each,
      added: all.packages.map(({ name }) => name).filter((name) => !left.has(name)),
      unknown: all.gaps.filter((name) => without.has(name)),
    };
  });
  const { installed, download } = weighSystems(likely(gone), without, margin);
  return { installed, download };
}

/** Sum of what packages declare. */
export function bytesOf(catalogue: ReleaseCatalogue, names: Iterable<string>): ReleaseBytes {
  let installed = 0;
  let download = 0;
  for (const name of names) {
    const found = catalogue.find(name);
    installed += found?.installed ?? 0;
    download += found?.download ?? 0;
  }
  return { installed, download };
}

/** An estimate from one figure for each system that may be meant, the likeliest first. */
function spread(totals: readonly number[], margin: Margin) {
  const value = totals[0] ?? 0;
  const low = Math.round(Math.min(...totals) * (1 - margin.below));
  const high = Math.round(Math.max(...totals) * (1 + margin.above));
  const share = (bound: number, part: number) => (value === 0 ? part : Math.round((part * bound) / value));
  return {
    low,
    whole: estimated(value, low, high),
    /** A part of the likeliest figure, bounded in proportion. */
    part: (bytes: number): Quantity => estimated(bytes, share(low, bytes), share(high, bytes)),
  };
}

/** The estimate of a difference per release: `before - after` for each system that may be meant. */
export function savedBytes(differences: readonly number[], margin: Margin): Quantity {
  const [value] = differences;
  if (value === undefined) return unknown();
  const bounds = differences.flatMap((each) => [each * (1 - margin.below), each * (1 + margin.above)]);
  return estimated(value, Math.round(Math.min(...bounds)), Math.round(Math.max(...bounds)));
}
