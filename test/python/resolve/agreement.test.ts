import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/python/resolve/resolve.ts';
import { matchesSpecifier } from '../../../src/python/specifier.ts';
import { type Row, request, requirement, type Table, TableProvider } from './table.ts';

const CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);
const NAMES = ['a', 'b', 'c', 'd', 'e'];
const VERSIONS = ['1.0', '1.1', '2.0', '3.0'];

const specifier = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom('==', '!=', '>=', '<=', '<', '>', '~='), fc.constantFrom(...VERSIONS, '4.0'))
      .map(([operator, version]) => operator + version),
  },
  { weight: 1, arbitrary: fc.constantFrom('==1.*', '!=1.*', '>=1.1,<3') },
);

/** Extras are used without being asked whether they exist. */
const dependency = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom('', '', '', '[x]'),
    specifier,
    fc.constantFrom('', '', '', '; extra == "x"'),
  )
  .map((parts) => parts.join(''));

const universe = fc
  .array(
    fc.tuple(
      fc.constantFrom(...NAMES),
      fc.array(fc.tuple(fc.constantFrom(...VERSIONS), fc.array(dependency, { maxLength: 3 })), {
        minLength: 1,
        maxLength: 4,
      }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows): Table => {
    const table: Record<string, Record<string, Row>> = {};
    for (const [name, versions] of rows) table[name] = { ...table[name], ...Object.fromEntries(versions) };
    return table;
  });

const asked = fc.array(
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom('', '', '[x]'), specifier)
    .map((parts) => parts.join('')),
  { minLength: 1, maxLength: 3 },
);

/** What is wrong with a choice; null when it is a closed, consistent set with nothing that is not needed. */
function fault(
  table: Table,
  requirements: readonly string[],
  pins: ReadonlyMap<string, string>,
): string | null {
  const needed = new Set<string>();
  const queue: [text: string, extra: string | null][] = requirements.map((text) => [text, null]);
  const seen = new Set<string>();
  for (const [text, from] of queue) {
    const { normalizedName, extras, specifier: set, marker } = requirement(text);
    if ((marker !== null) !== (from !== null)) continue;
    const version = pins.get(normalizedName);
    if (version === undefined) return `${normalizedName} is missing`;
    if (!matchesSpecifier(set, version)) return `${normalizedName} ${version} is not ${text}`;
    needed.add(normalizedName);
    const row = table[normalizedName]?.[version] ?? [];
    const requires = Array.isArray(row) ? (row as readonly string[]) : [];
    for (const extra of [null, ...extras]) {
      const key = `${normalizedName}[${extra ?? ''}]`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const next of requires) queue.push([next, extra]);
    }
  }
  for (const name of pins.keys()) if (!needed.has(name)) return `${name} is not needed`;
  return null;
}

/** Whether any choice of versions will do. */
function isSatisfiable(table: Table, requirements: readonly string[]): boolean {
  const names = Object.keys(table);
  const pins = new Map<string, string>();
  const search = (index: number): boolean => {
    const name = names[index];
    if (name === undefined) {
      const problem = fault(table, requirements, pins);
      return problem === null || problem.endsWith('is not needed');
    }
    return Object.keys(table[name] ?? {}).some((version) => {
      pins.set(name, version);
      return search(index + 1);
    });
  };
  return search(0);
}

describe('resolve against trying everything', () => {
  it('finds an answer exactly when there is one, and a valid one', async () => {
    let satisfiable = 0;
    await fc.assert(
      fc.asyncProperty(universe, asked, async (table, requirements) => {
        const resolution = await resolve(request(requirements), new TableProvider(table));
        expect(resolution.ok).toBe(isSatisfiable(table, requirements));
        if (!resolution.ok) {
          expect(resolution.explanation.lines.at(-1)).toMatch(/your requirements can't all be met\.$/);
          expect(resolution.explanation.lines.length).toBeLessThanOrEqual(25);
          expect(resolution.explanation.involved.length).toBeGreaterThan(0);
          return;
        }
        satisfiable += 1;
        const pins = new Map(resolution.pins.map(({ name, version }) => [name, version]));
        expect(fault(table, requirements, pins)).toBeNull();
      }),
      { numRuns: CASES },
    );
    // Both kinds must have come up, or nothing was shown.
    expect(satisfiable).toBeGreaterThan(CASES / 10);
    expect(satisfiable).toBeLessThan((CASES * 9) / 10);
  });

  it('rests its explanations on requirements that exclude each other by themselves', async () => {
    await fc.assert(
      fc.asyncProperty(universe, asked, async (table, requirements) => {
        const resolution = await resolve(request(requirements), new TableProvider(table));
        if (resolution.ok) return;
        const involved = resolution.explanation.involved.map(({ written }) => written);
        expect(isSatisfiable(table, involved)).toBe(false);
      }),
      { numRuns: CASES },
    );
  });
});
