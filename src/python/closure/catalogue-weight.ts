import type {
  Catalogue,
  CatalogueDistribution,
  CatalogueVersion,
  CatalogueWheel,
} from '../../catalogue/catalogue.ts';
import { boundsOf, estimated, knownValue, type Quantity, unknown } from '../../support/quantity.ts';
import { isUsable } from '../tags.ts';
import type { Target } from '../target.ts';
import { compareVersions, parseVersion } from '../version.ts';
import type { WeightGap } from './closure.ts';
import { installedFrom } from './installed-bytes.ts';
import { neighboursOf, type VersionChoice } from './version-choice.ts';

/** How far the truth may be from what the catalogue holds, as factors below and above. */
interface Slack {
  readonly low: number;
  readonly high: number;
}

/** The catalogued version itself: another file of the same release may be taken (an older manylinux, a mirror). */
const SAME_VERSION: Slack = { low: 0.99, high: 1.01 };

/**
 * A range was asked for, so that another release than the catalogue's may be taken. Of consecutive catalogued
 * versions the newer one's download is 0.89 (10th percentile), 1.05 (median) and 1.21 (75th) of the older one's.
 */
const CHOSEN_VERSION: Slack = { low: 0.89, high: 1.21 };

/** Around the interval of both neighbours: 98 of 100 catalogued versions lie within a quarter of theirs. */
const NEIGHBOURS: Slack = { low: 0.75, high: 1.25 };

/**
 * Wheels of one release for other Pythons: of 18 heavy distributions, those for 3.12 and 3.13 have 0.96 to 1.02 of the
 * bytes of those for 3.11, downloaded and installed.
 */
const OTHER_PYTHON: Slack = { low: 0.94, high: 1.05 };

export interface CatalogueWeight {
  readonly download: Quantity;
  readonly installed: Quantity;
  readonly filename: string | null;
  readonly gap: WeightGap | null;
}

/**
 * What a chosen version weighs on a target, `estimated`: the catalogue's bytes with an interval that widens when the
 * version was chosen from a range, stands in for one that is not catalogued, or was built for another Python.
 * Unknown where the catalogue has no wheel that the target could use.
 */
export function catalogueWeight(
  catalogue: Catalogue,
  distribution: CatalogueDistribution,
  choice: VersionChoice,
  target: Target,
): CatalogueWeight {
  const entries = choice.how === 'catalogued' ? [choice.entry] : standIns(distribution, choice);
  const wheels = entries.map((entry) => wheelFor(entry, target, catalogue)).filter((each) => each !== null);
  const [first] = wheels;
  if (first === undefined)
    return {
      download: unknown(),
      installed: unknown(),
      filename: null,
      gap: isCovered(target) ? 'no-wheel-for-target' : 'not-in-catalogue',
    };
  const slack = choice.how === 'neighbour' ? NEIGHBOURS : choice.pinned ? SAME_VERSION : CHOSEN_VERSION;
  const slacks = wheels.some((each) => each.otherPython) ? [slack, OTHER_PYTHON] : [slack];
  const download = spanned(
    wheels.map(({ wheel }) => downloadOf(wheel)),
    slacks,
  );
  const isSource = !first.wheel.filename.endsWith('.whl');
  return {
    download,
    installed: spanned(
      wheels.map(({ wheel }) => installedOf(catalogue, distribution.name, wheel)),
      slacks,
    ),
    filename: choice.how === 'catalogued' && !first.otherPython ? first.wheel.filename : null,
    gap: isSource ? 'source-only' : null,
  };
}

/** Whether the catalogue looked for wheels of the platform, so that the absence of one says something. */
function isCovered({ platform, libc }: Target): boolean {
  return (platform === 'linux/amd64' || platform === 'linux/arm64') && libc?.kind !== 'musl';
}

/** The catalogued versions that stand for one that is not: that which was chosen for it first. */
function standIns(distribution: CatalogueDistribution, choice: VersionChoice): readonly CatalogueVersion[] {
  const version = choice.version === null ? null : parseVersion(choice.version);
  if (version === null) return [choice.entry];
  const plain = distribution.versions.filter(
    (entry) => entry.version.includes('+') === choice.entry.version.includes('+'),
  );
  const released = { ...version, local: null };
  const { older, newer } = neighboursOf(released, plain);
  // A build that the catalogue does not know (`+cu121`) is weighed as the plain build of the same release.
  const entry = parseVersion(choice.entry.version);
  if (entry !== null && compareVersions(entry, released) === 0) return [choice.entry];
  const others = [older, newer].filter((each) => each !== null && each.version !== choice.entry.version);
  return [choice.entry, ...others.filter((each) => each !== null)];
}

interface TargetWheel {
  readonly wheel: CatalogueWheel;
  /** The catalogue's wheel is for its own Python; the target gets a sibling of it. */
  readonly otherPython: boolean;
}

function wheelFor(entry: CatalogueVersion, target: Target, catalogue: Catalogue): TargetWheel | null {
  const candidates = [entry.wheels[target.platform], ...Object.values(entry.wheels)].filter(
    (wheel) => wheel !== undefined,
  );
  const usable = candidates.find(
    (wheel) => !wheel.filename.endsWith('.whl') || isUsable(wheel.filename, target),
  );
  if (usable !== undefined) return { wheel: usable, otherPython: false };
  const { fullVersion: _, ...rest } = target;
  const sibling = candidates.find((wheel) => isUsable(wheel.filename, { ...rest, python: catalogue.python }));
  return sibling === undefined ? null : { wheel: sibling, otherPython: true };
}

function downloadOf(wheel: CatalogueWheel): Quantity {
  const [low, high] = wheel.estimate?.download ?? [wheel.download, wheel.download];
  return estimated(wheel.download, low, high);
}

function installedOf(catalogue: Catalogue, name: string, wheel: CatalogueWheel): Quantity {
  if (wheel.installed === null) return installedFrom(catalogue, name, wheel.filename, downloadOf(wheel));
  const [low, high] = wheel.estimate?.installed ?? [wheel.installed, wheel.installed];
  return estimated(wheel.installed, low, high);
}

/** The first quantity's value, between the least and the greatest bound of all, each with its slack. */
function spanned(quantities: readonly Quantity[], slacks: readonly Slack[]): Quantity {
  const [first] = quantities;
  const value = first === undefined ? null : knownValue(first);
  if (value === null) return unknown();
  const bounds = quantities.map(boundsOf);
  const low = slacks.reduce((bound, slack) => bound * slack.low, Math.min(...bounds.map(([from]) => from)));
  const high = slacks.reduce((bound, slack) => bound * slack.high, Math.max(...bounds.map(([, to]) => to)));
  return estimated(value, Math.floor(low), Math.ceil(high));
}
