import type { WeighedClosure, WeighedDistribution } from '../python/closure/closure.ts';
import { compareClosures } from '../python/closure/compare.ts';
import {
  type DifferenceRow,
  type DistributionRow,
  type ManifestDetails,
  toWeight,
} from '../report/analyze-details.ts';
import { byCodeUnit } from '../support/compare.ts';
import { exact, type Quantity, sum, unknown } from '../support/quantity.ts';

/** What a closure is of. */
export interface ClosureOwner {
  /** Repository path; `` for requirements that stand in no file. */
  readonly path: string;
  readonly group: string | null;
}

/** A weighed closure as it stands in a report, with its difference to another one where there is one. */
export function closureDetails(
  { path, group }: ClosureOwner,
  weighed: WeighedClosure,
  before: WeighedClosure | null,
): ManifestDetails {
  const { closure } = weighed;
  const compiled = byteCompiledBytes(weighed);
  return {
    path,
    group,
    source: closure.source,
    python: closure.target.python,
    platform: closure.target.platform,
    download: toWeight(weighed.download),
    installed: toWeight(weighed.installed),
    ...(compiled === null ? {} : { byteCompiled: toWeight(compiled) }),
    distributions: distributionRows(weighed),
    ...(closure.gaps.length === 0 ? {} : { gaps: [...closure.gaps] }),
    ...(before === null ? {} : { difference: differenceRows(before, weighed) }),
  };
}

/** What pip's byte-compiling adds to what gets installed; null where no part of it is known. */
function byteCompiledBytes({ distributions }: WeighedClosure): Quantity | null {
  const added = distributions.filter(({ provided }) => !provided);
  if (added.every(({ byteCompiled }) => byteCompiled === undefined)) return null;
  return sum(
    added.map(({ byteCompiled }) => (byteCompiled === undefined ? unknown() : (byteCompiled ?? exact(0)))),
  );
}

function distributionRows(weighed: WeighedClosure): DistributionRow[] {
  const places = new Map(weighed.closure.roots.map((root) => [root.name, root]));
  return weighed.distributions.map((each) => {
    const place = places.get(each.name);
    return {
      name: each.name,
      version: each.version,
      direct: each.direct,
      provided: each.provided,
      download: toWeight(each.provided ? exact(0) : each.download),
      installed: toWeight(each.provided ? exact(0) : each.installed),
      retainedDownload: toWeight(each.retainedDownload),
      retainedInstalled: toWeight(each.retainedInstalled),
      retainedBy: each.retainedBy,
      neededBy: [...each.neededBy],
      why: [...each.why],
      requires: [...each.dependencies].sort(byCodeUnit),
      ...(each.filename === null ? {} : { filename: each.filename }),
      gap: each.gap,
      ...(place === undefined || place.path === ''
        ? {}
        : {
            location: { path: place.path, ...(place.range === null ? {} : { line: place.range.startLine }) },
          }),
    };
  });
}

/** What the second closure has more, less or otherwise, and which direct requirements lead there. */
export function differenceRows(before: WeighedClosure, after: WeighedClosure): DifferenceRow[] {
  const old = byName(before);
  const fresh = byName(after);
  return compareClosures(before.closure, after.closure).changes.map((change) => {
    const neededBy = (fresh.get(change.name) ?? old.get(change.name))?.neededBy ?? [];
    return {
      name: change.name,
      before: sideOf(change.before),
      after: sideOf(change.after),
      neededBy: [...neededBy],
    };
  });
}

const byName = ({ distributions }: WeighedClosure): ReadonlyMap<string, WeighedDistribution> =>
  new Map(distributions.map((each) => [each.name, each]));

function sideOf(
  distribution: {
    readonly version: string | null;
    readonly download: Quantity;
    readonly installed: Quantity;
  } | null,
): DifferenceRow['before'] {
  return distribution === null
    ? null
    : {
        version: distribution.version,
        download: toWeight(distribution.download),
        installed: toWeight(distribution.installed),
      };
}
