import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { boundsOf, knownValue } from '../../src/support/quantity.ts';
import {
  loadSystemCatalogue,
  type ReleaseCatalogue,
  type SystemCatalogue,
} from '../../src/system/catalogue.ts';
import { bytesOf, retained, type SystemQuestion, systemClosure } from '../../src/system/closure.ts';

const NOTHING: ReadonlySet<string> = new Set();
let catalogue: SystemCatalogue;
let bookworm: ReleaseCatalogue;
beforeAll(async () => {
  catalogue = await loadSystemCatalogue();
  const found = catalogue.releases.find(({ release }) => release === 'bookworm');
  if (found === undefined) throw new Error('the catalogue has no bookworm');
  bookworm = found;
});

const question = (more: Partial<SystemQuestion> = {}): SystemQuestion => ({
  release: 'bookworm',
  recommends: false,
  present: NOTHING,
  ...more,
});
const namesOf = (packages: readonly string[], more: Partial<SystemQuestion> = {}) =>
  new Set(systemClosure(catalogue, packages, question(more)).packages.map(({ name }) => name));
/** A few packages of the catalogue. */
const some = (least = 0) =>
  fc
    .array(fc.nat({ max: 100_000 }), { minLength: least, maxLength: 4 })
    .map((picks) => [...new Set(picks.map((pick) => bookworm.names[pick % bookworm.names.length] ?? ''))]);

describe('the catalogue of Debian packages', () => {
  it('says when it was read, and has three releases', () => {
    expect(catalogue.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(catalogue.architecture).toBe('amd64');
    expect(catalogue.releases.map(({ release }) => release)).toEqual(['trixie', 'bookworm', 'bullseye']);
  });

  it('holds only packages with a size, and all that they lead to', () => {
    for (const release of catalogue.releases)
      for (const name of release.names) {
        const found = release.find(name);
        expect(found?.download).toBeGreaterThan(0);
        expect(found?.installed).toBeGreaterThanOrEqual(0);
        for (const group of [...(found?.depends ?? []), ...(found?.recommends ?? [])]) {
          expect(group.length).toBeGreaterThan(0);
          for (const each of group) expect(release.find(each)?.name).toBe(each);
        }
      }
  });

  it('knows a minimal system that needs nothing else', () => {
    for (const release of catalogue.releases) {
      expect(release.base.has('libc6')).toBe(true);
      expect(release.base.has('dpkg')).toBe(true);
      expect(release.base.has('apt')).toBe(true);
      expect(release.base.has('curl')).toBe(false);
    }
  });
});

describe('the closure of system packages', () => {
  it('contains what is asked for and all dependencies of what it contains', () => {
    fc.assert(
      fc.property(some(), fc.boolean(), (packages, recommends) => {
        const names = namesOf(packages, { recommends });
        const there = (name: string) => names.has(name) || bookworm.base.has(name);
        for (const name of packages) expect(there(name)).toBe(true);
        for (const name of names) {
          const found = bookworm.find(name);
          const groups = [...(found?.depends ?? []), ...(recommends ? (found?.recommends ?? []) : [])];
          for (const group of groups) expect(group.some(there)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('weighs what its packages weigh', () => {
    fc.assert(
      fc.property(some(1), fc.boolean(), (packages, recommends) => {
        const closure = systemClosure(catalogue, packages, question({ recommends }));
        const bytes = bytesOf(
          bookworm,
          closure.packages.map(({ name }) => name),
        );
        expect(knownValue(closure.installed)).toBe(bytes.installed);
        expect(knownValue(closure.download)).toBe(bytes.download);
        const [low, high] = boundsOf(closure.installed);
        expect(low).toBe(Math.round(bytes.installed * 0.97));
        expect(high).toBe(Math.round(bytes.installed * 1.03));
      }),
      { numRuns: 100 },
    );
  });

  // A group of alternatives may be met by what another root brings, so that a larger question can do with other packages.
  it('grows with what is asked for where no alternatives decide', () => {
    const plain = (names: ReadonlySet<string>) =>
      [...names].every((name) => {
        const found = bookworm.find(name);
        return [...(found?.depends ?? []), ...(found?.recommends ?? [])].every((group) => group.length === 1);
      });
    fc.assert(
      fc.property(some(), some(), (packages, more) => {
        const small = namesOf(packages);
        const large = namesOf([...packages, ...more]);
        if (!plain(large)) return;
        for (const name of small) expect(large.has(name)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([['ffmpeg'], ['build-essential'], ['vim'], ['git'], ['npm'], ['openssh-server'], ['python3-pip']])(
    'holds all of %s with recommended packages that it holds without',
    (name) => {
      const without = namesOf([name]);
      const withThem = namesOf([name], { recommends: true });
      expect([...without].filter((each) => !withThem.has(each))).toEqual([]);
      expect(withThem.size).toBeGreaterThan(without.size);
    },
  );

  it('leaves out what is there already', () => {
    const first = namesOf(['git']);
    const second = namesOf(['git', 'jq'], { present: first });
    expect([...second].filter((name) => first.has(name))).toEqual([]);
    expect(second.has('jq')).toBe(true);
  });

  it('does not weigh packages that it does not know', () => {
    const closure = systemClosure(catalogue, ['git', 'no-such-package'], question());
    expect(closure.gaps).toEqual(['no-such-package']);
    expect(closure.installed.provenance).toBe('unknown');
    expect(boundsOf(closure.installed)[0]).toBeGreaterThan(10_000_000);
    expect(systemClosure(catalogue, ['no-such-package'], question()).installed).toEqual({
      provenance: 'unknown',
      atLeast: 0,
    });
  });

  it('spans all releases when none is named, with its parts', () => {
    fc.assert(
      fc.property(some(1), (packages) => {
        const spanning = systemClosure(catalogue, packages, question({ release: null }));
        const [low, high] = boundsOf(spanning.installed);
        for (const { release, find } of catalogue.releases) {
          if (packages.some((name) => find(name) === null)) continue;
          const value = knownValue(systemClosure(catalogue, packages, question({ release })).installed) ?? 0;
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
        }
        const parts = spanning.packages.map(({ installed }) => boundsOf(installed)[1]);
        if (spanning.gaps.length === 0)
          expect(Math.abs(parts.reduce((a, b) => a + b, 0) - high)).toBeLessThanOrEqual(parts.length);
      }),
      { numRuns: 200 },
    );
  });

  it('reads a package that only older releases have from these', () => {
    expect(systemClosure(catalogue, ['libgl1-mesa-glx'], question({ release: null })).release).toBe(
      'bookworm',
    );
    expect(systemClosure(catalogue, ['libgl1-mesa-glx'], question({ release: 'trixie' })).gaps).toEqual([
      'libgl1-mesa-glx',
    ]);
  });

  it('takes a name that one package provides for that package', () => {
    const closure = systemClosure(catalogue, ['libglib2.0-0'], question({ release: 'trixie' }));
    expect(closure.packages.filter(({ named }) => named).map(({ name }) => name)).toEqual([
      'libglib2.0-0t64',
    ]);
  });
});

describe('what would go away', () => {
  it('is what nothing else leads to, by brute force', () => {
    fc.assert(
      fc.property(some(1), some(), (without, others) => {
        const all = [...others, ...without];
        const rest = others.filter((name) => !without.includes(name));
        const left = namesOf(rest);
        const gone = [...namesOf(all)].filter((name) => !left.has(name));
        const { installed, download } = retained(catalogue, all, new Set(without), question());
        const bytes = bytesOf(bookworm, gone);
        expect(knownValue(installed)).toBe(bytes.installed);
        expect(knownValue(download)).toBe(bytes.download);
      }),
      { numRuns: 200 },
    );
  });

  it('is nothing where another package needs it', () => {
    const { installed } = retained(catalogue, ['build-essential', 'gcc'], new Set(['gcc']), question());
    expect(knownValue(installed)).toBe(0);
  });
});
