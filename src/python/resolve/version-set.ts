import { comparePublicVersions, compareVersions, type Version } from '../version.ts';

/**
 * A place between versions in their order (PEP 440): right before a version, right after it, or after all of its
 * local versions (`1.0+cpu` and whatever else begins with `1.0+`).
 */
export interface Cut {
  readonly version: Version;
  readonly side: 'before' | 'after' | 'after-locals';
}

/** A set of versions as intervals, exact under union, intersection and complement. Immutable. */
export class VersionSet {
  static readonly NONE = new VersionSet(false, []);
  static readonly ALL = new VersionSet(true, []);

  /** Whether the set begins with versions older than any cut. */
  readonly startsInside: boolean;
  /** Ascending; at each the set begins or ends. */
  readonly cuts: readonly Cut[];

  private constructor(startsInside: boolean, cuts: readonly Cut[]) {
    this.startsInside = startsInside;
    this.cuts = cuts;
  }

  /** The set that is as `startsInside` says before the first cut, and changes at each; the cuts must ascend. */
  static ofCuts(startsInside: boolean, cuts: readonly Cut[]): VersionSet {
    if (cuts.length === 0) return startsInside ? VersionSet.ALL : VersionSet.NONE;
    return new VersionSet(startsInside, cuts);
  }

  /** All from one cut to another; null is no bound. Empty when the second is not after the first. */
  static between(low: Cut | null, high: Cut | null): VersionSet {
    if (low === null) return high === null ? VersionSet.ALL : new VersionSet(true, [high]);
    if (high === null) return new VersionSet(false, [low]);
    return compareCuts(low, high) < 0 ? new VersionSet(false, [low, high]) : VersionSet.NONE;
  }

  /** This one version, its local part included. */
  static exactly(version: Version): VersionSet {
    return new VersionSet(false, [
      { version, side: 'before' },
      { version, side: 'after' },
    ]);
  }

  get isEmpty(): boolean {
    return !this.startsInside && this.cuts.length === 0;
  }

  get isAll(): boolean {
    return this.startsInside && this.cuts.length === 0;
  }

  complement(): VersionSet {
    if (this.cuts.length === 0) return this.startsInside ? VersionSet.NONE : VersionSet.ALL;
    return new VersionSet(!this.startsInside, this.cuts);
  }

  intersection(other: VersionSet): VersionSet {
    if (this === other || this.isEmpty || other.isAll) return this;
    if (this.isAll || other.isEmpty) return other;
    return combine(this, other, both);
  }

  union(other: VersionSet): VersionSet {
    if (this === other || this.isAll || other.isEmpty) return this;
    if (this.isEmpty || other.isAll) return other;
    return combine(this, other, either);
  }

  /** Those that the other set does not have. */
  difference(other: VersionSet): VersionSet {
    if (this.isEmpty || other.isEmpty) return this;
    return combine(this, other, firstOnly);
  }

  isSubsetOf(other: VersionSet): boolean {
    if (this === other || this.isEmpty || other.isAll) return true;
    return !meets(this, other, firstOnly);
  }

  isDisjointFrom(other: VersionSet): boolean {
    if (this.isEmpty || other.isEmpty) return true;
    return !meets(this, other, both);
  }

  equals(other: VersionSet): boolean {
    if (this === other) return true;
    return (
      this.startsInside === other.startsInside &&
      this.cuts.length === other.cuts.length &&
      this.cuts.every((cut, index) => {
        const theirs = other.cuts[index];
        return theirs !== undefined && compareCuts(cut, theirs) === 0;
      })
    );
  }

  contains(version: Version): boolean {
    // The number of cuts that lie before the version says whether it is inside.
    let low = 0;
    let high = this.cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const cut = this.cuts[middle];
      if (cut !== undefined && isCutBefore(cut, version)) low = middle + 1;
      else high = middle;
    }
    return low % 2 === 0 ? this.startsInside : !this.startsInside;
  }
}

type Membership = (inFirst: boolean, inSecond: boolean) => boolean;

const both: Membership = (a, b) => a && b;
const either: Membership = (a, b) => a || b;
const firstOnly: Membership = (a, b) => a && !b;

function combine(a: VersionSet, b: VersionSet, holds: Membership): VersionSet {
  const startsInside = holds(a.startsInside, b.startsInside);
  const cuts: Cut[] = [];
  let inside = startsInside;
  walk(a, b, (inFirst, inSecond, cut) => {
    const now = holds(inFirst, inSecond);
    if (now !== inside) cuts.push(cut);
    inside = now;
    return false;
  });
  return VersionSet.ofCuts(startsInside, cuts);
}

function meets(a: VersionSet, b: VersionSet, holds: Membership): boolean {
  return holds(a.startsInside, b.startsInside) || walk(a, b, holds);
}

/** Visits the cuts of both in order, with the membership after each; ends, and says so, when `visit` returns true. */
function walk(
  a: VersionSet,
  b: VersionSet,
  visit: (inFirst: boolean, inSecond: boolean, cut: Cut) => boolean,
): boolean {
  let inFirst = a.startsInside;
  let inSecond = b.startsInside;
  let first = 0;
  let second = 0;
  for (;;) {
    const x = a.cuts[first];
    const y = b.cuts[second];
    const cut = x ?? y;
    if (cut === undefined) return false;
    const order = x === undefined ? 1 : y === undefined ? -1 : compareCuts(x, y);
    if (order <= 0) {
      inFirst = !inFirst;
      first += 1;
    }
    if (order >= 0) {
      inSecond = !inSecond;
      second += 1;
    }
    if (visit(inFirst, inSecond, order <= 0 ? cut : (y ?? cut))) return true;
  }
}

const SIDES = { before: 0, after: 1, 'after-locals': 2 } as const;

/** Negative when the first cut lies before the second. */
export function compareCuts(a: Cut, b: Cut): number {
  if (a === b) return 0;
  const order = comparePublicVersions(a.version, b.version);
  if (order !== 0) return order;
  if (a.side === 'after-locals' || b.side === 'after-locals')
    return Number(a.side === 'after-locals') - Number(b.side === 'after-locals');
  return compareVersions(a.version, b.version) || SIDES[a.side] - SIDES[b.side];
}

function isCutBefore(cut: Cut, version: Version): boolean {
  if (cut.side === 'after-locals') return comparePublicVersions(cut.version, version) < 0;
  const order = compareVersions(cut.version, version);
  return order < 0 || (order === 0 && cut.side === 'before');
}
