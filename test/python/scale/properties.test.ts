import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighClosure } from '../../../src/python/closure/weigh.ts';
import { parseRequirement } from '../../../src/python/requirement.ts';
import { sum } from '../../../src/support/quantity.ts';
import {
  asking,
  downloadOf,
  factsOf,
  type Release,
  type Releases,
  type SyntheticIndex,
  scaleOver,
  syntheticIndex,
} from '../../support/synthetic-index.ts';

const CASES = Math.min(Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000), 20_000) / 8;
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

const dependency = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom('', '', '', '[x]'),
    fc.constantFrom('', '', '', '', '>=2', '<2', '!=1.0'),
    fc.constantFrom('', '', '', '; extra == "x"', '; sys_platform == "win32"'),
  )
  .map((parts) => parts.join(''));

const release = fc.tuple(fc.array(dependency, { maxLength: 3 }), fc.boolean(), fc.boolean()).map(
  ([requires, source, unreadable]): Release => ({
    requires,
    extras: ['x'],
    ...(source && unreadable ? { source: 'static' as const } : {}),
  }),
);

const universe = fc
  .array(
    fc.tuple(
      fc.constantFrom(...NAMES),
      fc.array(fc.tuple(fc.constantFrom('1.0', '2.0', '2.1'), release), { minLength: 1, maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows): Releases => {
    const table: Record<string, Record<string, Release>> = {};
    for (const [name, versions] of rows) table[name] = { ...table[name], ...Object.fromEntries(versions) };
    return table;
  });

const roots = fc.array(
  fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('', '', '[x]')).map((parts) => parts.join('')),
  { minLength: 1, maxLength: 3 },
);

/** Names that a release's own lines name, whatever their markers. */
const namesIn = (row: Release): Set<string> =>
  new Set(
    (factsOf(row).requires ?? []).flatMap((line) => {
      const parsed = parseRequirement(line);
      return parsed.ok ? [parsed.requirement.normalizedName] : [];
    }),
  );

/** The same index, whose answers come late, and not in the order of the questions. */
function unsteady({ index, distributions }: SyntheticIndex): Pick<SyntheticIndex, 'index' | 'distributions'> {
  let asked = 0;
  const late = async <Answer>(answer: () => Promise<Answer>): Promise<Answer> => {
    asked += 1;
    for (let turns = (asked * 7) % 5; turns > 0; turns -= 1) await new Promise(setImmediate);
    return answer();
  };
  return {
    index: { project: (name) => late(() => index.project(name)) },
    distributions: {
      metadata: (file) => late(() => distributions.metadata(file)),
      bytes: (file, python) => late(() => distributions.bytes(file, python)),
      files: (file) => late(() => distributions.files(file)),
    },
  };
}

describe('whatever an index holds', () => {
  it('totals are the sums of the files, edges those of the metadata, and each distribution is reached', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(universe, roots, async (table, written) => {
        const scale = await scaleOver(syntheticIndex(table));
        const closure = await scale.closureOf(asking(written));
        expect(scale.notes()).toEqual([]);
        if (closure.conflict !== undefined) {
          expect(closure.conflict.lines.length).toBeGreaterThan(0);
          return;
        }
        answered += 1;
        expect(closure.source).toBe('index');
        const weighed = weighClosure(closure);
        expect(weighed.distributions).toHaveLength(closure.distributions.length);
        let download = 0;
        const names = new Set(closure.distributions.map(({ name }) => name));
        for (const { name, version, dependencies, gap, why } of weighed.distributions) {
          expect(why.at(-1)).toBe(name);
          for (const each of dependencies) expect(names).toContain(each);
          if (gap === 'not-in-index') {
            expect(Object.keys(table)).not.toContain(name);
            continue;
          }
          const row = table[name]?.[version ?? ''];
          if (row === undefined) throw new Error(`${name} ${version} is not on the index`);
          download += downloadOf(name, version ?? '', factsOf(row));
          for (const each of dependencies) expect(namesIn(row)).toContain(each);
        }
        if (weighed.download.provenance === 'exact')
          expect(weighed.download).toEqual({ provenance: 'exact', value: download });
        else expect(weighed.download).toMatchObject({ provenance: 'unknown', atLeast: download });
        expect(weighed.installed).toEqual(sum(weighed.distributions.map(({ installed }) => installed)));
        // Whichever answers come first, the whole is the same to the byte.
        const again = await (await scaleOver(unsteady(syntheticIndex(table)))).closureOf(asking(written));
        expect(JSON.stringify(again)).toBe(JSON.stringify(closure));
      }),
      { numRuns: CASES },
    );
    expect(answered).toBeGreaterThan(CASES / 10);
  });
});
