import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/python/resolve/resolve.ts';
import { type Row, request, type Table, TableProvider } from './table.ts';

/** Numbers from 0 to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

/** Each package needs a few later ones, in ranges that leave some versions out. */
function largeUniverse(packages: number, versions: number, seed: number): Table {
  const random = numbers(seed);
  const table: Record<string, Record<string, Row>> = {};
  for (let index = 0; index < packages; index += 1) {
    const rows: Record<string, Row> = {};
    for (let version = 1; version <= versions; version += 1) {
      const requires: string[] = [];
      for (let count = 0; count < 5 && index + 1 < packages; count += 1) {
        const other = index + 1 + Math.floor(random() * Math.min(60, packages - index - 1));
        requires.push(`p${other}>=${1 + Math.floor(random() * 3)},<=${versions - Math.floor(random() * 3)}`);
      }
      rows[`${version}.0`] = requires;
    }
    table[`p${index}`] = rows;
  }
  return table;
}

describe('at scale', () => {
  it('solves a universe of 2,000 packages in less than 2 s', async () => {
    const provider = new TableProvider(largeUniverse(2000, 10, 7));
    const started = performance.now();
    const resolution = await resolve(request(['p0', 'p1', 'p2', 'p3']), provider);
    const milliseconds = performance.now() - started;
    expect(resolution.ok && resolution.pins.length).toBeGreaterThan(1500);
    expect(milliseconds).toBeLessThan(2000);
  });

  it('asks for what is independent side by side', async () => {
    const table: Record<string, Record<string, Row>> = {
      root: { '1.0': Array.from({ length: 40 }, (_, n) => `leaf${n}`) },
    };
    for (let n = 0; n < 40; n += 1) table[`leaf${n}`] = { '1.0': [`deep${n}`] };
    for (let n = 0; n < 40; n += 1) table[`deep${n}`] = { '1.0': [] };
    const provider = new TableProvider(table, { delay: 5 });
    const resolution = await resolve(request(['root']), provider);
    expect(resolution.ok && resolution.pins.length).toBe(81);
    expect(provider.mostInFlight).toBeGreaterThanOrEqual(16);
    expect(provider.prefetched).toContain('deep39');
    // Nothing is asked for twice.
    expect(new Set(provider.asked).size).toBe(provider.asked.length);
  });

  it('begins anew where the versions of one are gone through one by one', async () => {
    // A date that the first asks for in any version; what a thousand client versions lead to needs an older one.
    const clients: Record<string, Row> = {};
    const cores: Record<string, Row> = {};
    for (let n = 1; n <= 1_000; n += 1) {
      clients[`1.${n}`] = [`core==1.${n}`];
      cores[`1.${n}`] = [`signer${n % 7}`];
    }
    const table: Record<string, Record<string, Row>> = {
      frame: { '1.0': ['date'] },
      date: { '4.0': [], '2.0': [] },
      client: clients,
      core: cores,
    };
    for (let n = 0; n < 7; n += 1) table[`signer${n}`] = { '1.0': ['date<3'] };
    for (let n = 0; n < 60; n += 1) table[`other${n}`] = { '1.0': [] };
    const others = Array.from({ length: 60 }, (_, n) => `other${n}`);
    const resolution = await resolve(
      request(['frame', 'date', ...others, 'client']),
      new TableProvider(table),
    );
    const versions = resolution.ok ? new Map(resolution.pins.map((pin) => [pin.name, pin.version])) : null;
    expect([versions?.get('date'), versions?.get('client')]).toEqual(['2.0', '1.1000']);
    expect(resolution.effort.conflicts).toBeLessThan(400);
  });

  it('goes down a long list of versions without trying all combinations', async () => {
    // As boto3 and botocore: each version of one asks for one version of the other, and only an old pair will do.
    const boto: Record<string, Row> = {};
    const core: Record<string, Row> = {};
    for (let n = 0; n < 800; n += 1) {
      boto[`1.${n}.0`] = [`core>=1.${n}.0,<1.${n + 1}.0`, 'transfer'];
      core[`1.${n}.0`] = n < 40 ? ['urls<2'] : ['urls>=2'];
    }
    const table = { boto, core, transfer: { '1.0': ['core'] }, urls: { '1.9': [], '2.0': [] } };
    const started = performance.now();
    const resolution = await resolve(request(['boto', 'urls<2']), new TableProvider(table));
    expect(resolution.ok && resolution.pins.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'boto 1.39.0',
      'core 1.39.0',
      'transfer 1.0',
      'urls 1.9',
    ]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('ends in a universe made to keep it busy', async () => {
    // Pigeons in holes: no resolution proof is short, so that only a limit ends the search.
    const pigeons = 9;
    const table: Record<string, Record<string, Row>> = {};
    for (let pigeon = 0; pigeon < pigeons; pigeon += 1) {
      const rows: Record<string, Row> = {};
      for (let hole = 1; hole < pigeons; hole += 1)
        rows[`${hole}.0`] = Array.from({ length: pigeons }, (_, other) => other)
          .filter((other) => other !== pigeon)
          .map((other) => `p${other}!=${hole}.0`);
      table[`p${pigeon}`] = rows;
    }
    const started = performance.now();
    const resolution = await resolve(
      request(Object.keys(table), { maximumConflicts: 500 }),
      new TableProvider(table),
    );
    expect(resolution.ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(!resolution.ok && resolution.reason).toBe('exhausted');
    expect(resolution.ok ? [] : resolution.explanation.lines).toEqual([
      expect.stringMatching(/^The search was given up after 50\d conflicts, so it is not known /),
    ]);
  });

  it('gives the same answer whatever comes first', async () => {
    const table = largeUniverse(60, 6, 3);
    const answers = await Promise.all(
      [0, 1, 3].map(async (delay) =>
        JSON.stringify(await resolve(request(['p0', 'p5']), new TableProvider(table, { delay }))),
      ),
    );
    expect(new Set(answers).size).toBe(1);
  });
});
