import fc from 'fast-check';
import type { Closure, ClosureDistribution } from '../../../src/python/closure/closure.ts';
import { estimated, exact, type Quantity, unknown } from '../../../src/support/quantity.ts';

export const TARGET = { python: '3.11', platform: 'linux/amd64' };

/** A closure from `a: [b, c]` lines; weights are exact powers of two by position, so that every sum tells its parts. */
export function closureOf(
  edges: Readonly<Record<string, readonly string[]>>,
  roots: readonly string[],
  change: (name: string) => Partial<ClosureDistribution> = () => ({}),
): Closure {
  return {
    target: TARGET,
    source: 'lock',
    roots: roots.map((name) => ({ name, written: name, path: 'requirements.txt', range: null })),
    distributions: Object.keys(edges).map((name, index) => ({
      name,
      version: '1.0',
      download: exact(2 ** index),
      installed: exact(3 * 2 ** index),
      filename: null,
      gap: null,
      dependencies: edges[name] ?? [],
      importNames: [],
      provided: false,
      ...change(name),
    })),
    gaps: [],
  };
}

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(1_000_000).map(exact) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(1_000_000), fc.nat(1000))
      .map(([value, slack]) => estimated(value, value - slack, value + slack)),
  },
  { weight: 1, arbitrary: fc.nat(1000).map((atLeast) => unknown(atLeast)) },
);

/** Random closures: cycles, several roots, nodes that nothing reaches, provided ones. */
export const anyClosure: fc.Arbitrary<Closure> = fc.integer({ min: 1, max: 14 }).chain((size) => {
  const names = Array.from({ length: size }, (_, index) => `d${index}`);
  const name = fc.constantFrom(...names);
  return fc
    .record({
      edges: fc.array(fc.array(name, { maxLength: 3 }), { minLength: size, maxLength: size }),
      weights: fc.array(fc.tuple(quantity, quantity, fc.boolean()), { minLength: size, maxLength: size }),
      roots: fc.array(name, { minLength: 1, maxLength: 4 }),
    })
    .map(({ edges, weights, roots }) => {
      const closure = closureOf(
        Object.fromEntries(names.map((each, index) => [each, edges[index] ?? []])),
        roots,
      );
      return {
        ...closure,
        distributions: closure.distributions.map((each, index) => {
          const [download, installed, provided] = weights[index]!;
          return { ...each, download, installed, provided: provided && index % 3 === 0 };
        }),
      };
    });
});

/** Names that the roots lead to when some are not there, by plain search. */
export function bruteForceReach(closure: Closure, removed: ReadonlySet<string>): ReadonlySet<string> {
  const byName = new Map(closure.distributions.map((each) => [each.name, each]));
  const seen = new Set<string>();
  const visit = (name: string) => {
    const distribution = byName.get(name);
    if (distribution === undefined || removed.has(name) || seen.has(name)) return;
    seen.add(name);
    for (const next of distribution.dependencies) visit(next);
  };
  for (const root of closure.roots) visit(root.name);
  return seen;
}
