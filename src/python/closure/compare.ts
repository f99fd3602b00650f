import { byCodeUnit } from '../../support/compare.ts';
import { difference, exact, type Quantity, sum } from '../../support/quantity.ts';
import type { Closure, ClosureDistribution } from './closure.ts';

export type ClosureChangeKind = 'added' | 'removed' | 'changed';

/** How one distribution differs between two closures. */
export interface ClosureChange {
  readonly name: string;
  readonly kind: ClosureChangeKind;
  readonly before: ClosureDistribution | null;
  readonly after: ClosureDistribution | null;
  /** After minus before; what is not there, or provided by the base image, counts 0. */
  readonly download: Quantity;
  readonly installed: Quantity;
}

export interface ClosureComparison {
  /** Sorted by name; distributions that stay as they are have no entry. */
  readonly changes: readonly ClosureChange[];
  /** Sums over the changes: what is the same on both sides is certain to cancel out, however uncertain its own weight. */
  readonly download: Quantity;
  readonly installed: Quantity;
}

/**
 * What the second closure has more, less or otherwise than the first. A distribution has changed when its version, its
 * file, its weight, or whether the base image provides it, is another.
 */
export function compareClosures(before: Closure, after: Closure): ClosureComparison {
  const old = byName(before);
  const fresh = byName(after);
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort(byCodeUnit);
  const changes: ClosureChange[] = [];
  for (const name of names) {
    const change = compare(name, old.get(name) ?? null, fresh.get(name) ?? null);
    if (change !== null) changes.push(change);
  }
  return {
    changes,
    download: sum(changes.map((change) => change.download)),
    installed: sum(changes.map((change) => change.installed)),
  };
}

const byName = (closure: Closure) => new Map(closure.distributions.map((each) => [each.name, each]));

function compare(
  name: string,
  before: ClosureDistribution | null,
  after: ClosureDistribution | null,
): ClosureChange | null {
  if (before !== null && after !== null && isSame(before, after)) return null;
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return {
    name,
    kind,
    before,
    after,
    download: difference(weight(after, 'download'), weight(before, 'download')),
    installed: difference(weight(after, 'installed'), weight(before, 'installed')),
  };
}

function weight(distribution: ClosureDistribution | null, key: 'download' | 'installed'): Quantity {
  return distribution === null || distribution.provided ? exact(0) : distribution[key];
}

function isSame(a: ClosureDistribution, b: ClosureDistribution): boolean {
  if (a.provided && b.provided) return a.version === b.version;
  return (
    a.provided === b.provided &&
    a.version === b.version &&
    a.filename === b.filename &&
    isSameQuantity(a.download, b.download) &&
    isSameQuantity(a.installed, b.installed)
  );
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
