import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  evaluateMarker,
  formatMarker,
  type Marker,
  type MarkerEnvironment,
  parseMarker,
} from '../../../src/python/marker.ts';
import { normalizeName } from '../../../src/python/name.ts';
import { formatRequirement, parseRequirement } from '../../../src/python/requirement.ts';
import {
  filterVersions,
  formatSpecifierSet,
  matchesSpecifier,
  parseSpecifierSet,
} from '../../../src/python/specifier.ts';
import { supportedTags } from '../../../src/python/tags.ts';
import { markerEnvironment, parseTarget, platformFacts, type Target } from '../../../src/python/target.ts';
import {
  compareVersions,
  formatPublicVersion,
  formatVersion,
  isPrerelease,
  parseVersion,
} from '../../../src/python/version.ts';
import { parseWheelFilename } from '../../../src/python/wheel-filename.ts';
import { MARKERS, REQUIREMENTS, SPECIFIERS, VERSIONS, WHEELS } from './edge-cases.ts';
import {
  damaged,
  marker,
  requirement,
  SUFFIXES,
  smallVersion,
  specifierSet,
  version,
  wheelFilename,
} from './generators.ts';
import { type PackagingOracle, startPackagingOracle } from './packaging-oracle.ts';

const CASES = Number(process.env.PLIMSOLL_DIFFERENTIAL_CASES ?? 3000);
const SEED = 20261121;

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns = CASES): T[] =>
  fc.sample(arbitrary, { numRuns, seed: SEED });
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

let oracle: PackagingOracle;
beforeAll(async () => {
  oracle = await startPackagingOracle();
});
afterAll(() => oracle?.close());

describe('packaging agrees about', () => {
  it('the normal form of versions, and what is none', async () => {
    const texts = unique([...VERSIONS, ...sample(version), ...sample(damaged(version))]);
    const answers = await oracle.ask(texts.map((text) => ({ ask: 'version', text })));
    const ours = texts.map((text) => {
      const parsed = parseVersion(text);
      return parsed === null
        ? null
        : {
            normal: formatVersion(parsed),
            public: formatPublicVersion(parsed),
            prerelease: isPrerelease(parsed),
          };
    });
    expectSame(
      texts,
      ours,
      answers.map((answer) => answer.value ?? null),
    );
  });

  it('the order of versions', async () => {
    const valid = unique([...VERSIONS, ...sample(version), ...sample(smallVersion)]).filter(
      (text) => parseVersion(text) !== null,
    );
    const pairs = valid.flatMap((left, index) =>
      [1, 2, 3].map((step) => ({ left, right: valid[(index + step * 7919) % valid.length] ?? left })),
    );
    const small = unique(sample(smallVersion, 150));
    for (const left of small) for (const right of small) pairs.push({ left, right });
    const answers = await oracle.ask<number>(pairs.map((pair) => ({ ask: 'compare', ...pair })));
    const ours = pairs.map(({ left, right }) =>
      Math.sign(compareVersions(parseVersion(left)!, parseVersion(right)!)),
    );
    expectSame(
      pairs.map((pair) => `${pair.left} ~ ${pair.right}`),
      ours,
      answers.map((answer) => answer.value),
    );
  });

  it('which versions satisfy a specifier, and which of several are kept', async () => {
    const sets = unique([
      ...SPECIFIERS,
      ...sample(specifierSet),
      ...sample(damaged(specifierSet), CASES / 3),
    ]);
    const versions = sample(fc.array(smallVersion, { minLength: 12, maxLength: 12 }), sets.length);
    const questions = sets.map((set, index) => ({
      ask: 'specifier',
      set,
      versions: [
        ...(versions[index] ?? []),
        ...neighbours(set),
        '1.0',
        '1.0a1',
        '1.0.post1',
        '1.0+cpu',
        'garbage',
      ],
      prereleases: [null, true, false][index % 3] ?? null,
    }));
    const answers = await oracle.ask<unknown>(questions);
    const ours = questions.map((question) => {
      const set = parseSpecifierSet(question.set);
      if (set === null) return null;
      const choice = question.prereleases === null ? {} : { prereleases: question.prereleases };
      return {
        canonical: formatSpecifierSet(set),
        contains: question.versions.map((text) => matchesSpecifier(set, text, choice)),
        filtered: [...filterVersions(set, question.versions, choice)].sort(),
      };
    });
    expectSame(
      questions.map((question) => JSON.stringify(question)),
      ours,
      answers.map((answer) => answer.value ?? null),
    );
  });

  it('the tree of a marker and its answer in several environments', async () => {
    const texts = unique([...MARKERS, ...sample(marker), ...sample(damaged(marker))]);
    const environments = ENVIRONMENTS.flatMap((environment) =>
      ['', 'test', 'Test.Extra'].map((extra) => ({ environment, extra })),
    );
    const answers = await oracle.ask<{ tree: unknown; answers: (boolean | null)[] }>(
      texts.map((text) => ({
        ask: 'marker',
        text,
        environments: environments.map(({ environment, extra }) => ({ ...environment, extra })),
      })),
    );
    const ours = texts.map((text, index) => {
      const parsed = parseMarker(text);
      if (!parsed.ok) return null;
      expect(parseMarker(formatMarker(parsed.marker))).toEqual(parsed);
      const theirs = answers[index]?.value?.answers ?? [];
      return {
        tree: treeOf(parsed.marker),
        answers: environments.map(({ environment, extra }, place) =>
          // Where packaging raises, we say that the marker does not hold, or what its other parts decide.
          theirs[place] === null || comparesLike(parsed.marker)
            ? theirs[place]
            : evaluateMarker(parsed.marker, environment, new Set(extra === '' ? [] : [extra])),
        ),
      };
    });
    expectSame(
      texts,
      ours,
      answers.map((answer) => answer.value ?? null),
    );
  });

  it('the parts of a requirement', async () => {
    const texts = unique([...REQUIREMENTS, ...sample(requirement), ...sample(damaged(requirement))]);
    const answers = await oracle.ask(texts.map((text) => ({ ask: 'requirement', text })));
    const ours = texts.map((text) => {
      const parsed = parseRequirement(text);
      if (!parsed.ok) {
        expect(parsed.offset).toBeLessThanOrEqual(text.length);
        return null;
      }
      const { name, extras, specifier, url, marker: condition } = parsed.requirement;
      const again = parseRequirement(formatRequirement(parsed.requirement));
      expect(again.ok && formatRequirement(again.requirement)).toBe(formatRequirement(parsed.requirement));
      return {
        name,
        extras: [...extras],
        specifier: formatSpecifierSet(specifier),
        url,
        marker: condition === null ? null : treeOf(condition),
      };
    });
    expectSame(
      texts,
      ours,
      answers.map((answer) => answer.value ?? null),
    );
    const formatted = texts.flatMap((text) => {
      const parsed = parseRequirement(text);
      return parsed.ok ? [formatRequirement(parsed.requirement)] : [];
    });
    const read = await oracle.ask(formatted.map((text) => ({ ask: 'requirement', text })));
    expect(formatted.filter((_, index) => read[index]?.refused !== undefined)).toEqual([]);
  });

  it('the parts of a wheel file name', async () => {
    const names = unique([...WHEELS, ...sample(wheelFilename), ...sample(damaged(wheelFilename))]);
    const answers = await oracle.ask(names.map((filename) => ({ ask: 'wheel', filename })));
    const ours = names.map((filename) => {
      const wheel = parseWheelFilename(filename);
      return wheel === null
        ? null
        : {
            name: wheel.name,
            version: formatVersion(wheel.version),
            build: wheel.build === null ? [] : [wheel.build.number, wheel.build.suffix],
            tags: [...wheel.tags].sort(),
          };
    });
    expectSame(
      names,
      ours,
      answers.map((answer) => answer.value ?? null),
    );
  });

  it('what the interpreter that runs here answers to markers, and the wheels that it takes', async () => {
    const [answer] = await oracle.ask<{
      environment: MarkerEnvironment;
      platform: string;
      tags: string[];
      glibc: [string, string];
    }>([{ ask: 'environment' }]);
    const { environment, platform, tags, glibc } = answer?.value ?? expect.fail(answer?.refused);
    const parsed = parseTarget(environment.python_full_version, platform);
    const target = parsed.ok ? parsed.target : expect.fail(parsed.message);
    const ours = markerEnvironment(target);
    expect({ ...ours, platform_release: '', platform_version: '' }).toEqual({
      ...environment,
      platform_release: '',
      platform_version: '',
    });
    if (glibc[0] === 'glibc')
      expect(supportedTags({ ...target, libc: { kind: 'glibc', version: glibc[1] } })).toEqual(tags);
  });

  it('names of distributions', async () => {
    const texts = sample(fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', '_', '.') }));
    const answers = await oracle.ask<string>(texts.map((text) => ({ ask: 'name', text })));
    expectSame(
      texts,
      texts.map(normalizeName),
      answers.map((answer) => answer.value),
    );
  });

  it('the tags of a target, in order', async () => {
    const targets = ['3.6', '3.8', '3.9', '3.11', '3.13', '3.14'].flatMap(targetsOf);
    const platforms = await oracle.ask<string[]>(
      targets.map((target) => {
        const machine = platformFacts(target).wheelMachine;
        const glibc = (target.libc?.version ?? '2.36').split('.').map(Number);
        return { ask: 'linux_platforms', machine, glibc, manylinux: machine !== 'armv6l' };
      }),
    );
    const answers = await oracle.ask<string[]>(
      targets.map((target, index) => {
        const { system, wheelMachine } = platformFacts(target);
        const python = target.python.split('.').map(Number);
        const question = { ask: 'supported', python, suffix: (python[1] ?? 0) < 8 ? 'm' : '' };
        if (system === 'linux') return { ...question, platforms: platforms[index]?.value };
        if (system === 'windows') return { ...question, platforms: [wheelMachine] };
        return { ...question, macos: (target.macos ?? '14.0').split('.').map(Number), machine: wheelMachine };
      }),
    );
    expectSame(
      targets.map((target) => JSON.stringify(target)),
      targets.map(supportedTags),
      answers.map((answer) => answer.value),
    );
  });
});

const ENVIRONMENTS: readonly MarkerEnvironment[] = [
  markerEnvironment({ python: '3.11', platform: 'linux/amd64' }),
  markerEnvironment({ python: '3.8', platform: 'windows/amd64', fullVersion: '3.8.10' }),
  markerEnvironment({ python: '3.14', platform: 'darwin/arm64' }),
  {
    ...markerEnvironment({ python: '3.13', platform: 'linux/arm64' }),
    python_full_version: '3.13.1+',
    platform_release: '6.1',
    platform_version: '#1 SMP',
  },
  {
    ...markerEnvironment({ python: '3.13', platform: 'linux/arm64' }),
    python_full_version: '3.13.0rc1',
    platform_release: '5.15.0-azure',
  },
];

function targetsOf(python: string): readonly Target[] {
  const machines = ['amd64', 'arm64', 'arm/v7', 'arm/v6', 'ppc64le', 's390x', 'riscv64', 'loong64', '386'];
  return [
    ...machines.map((machine) => ({ python, platform: `linux/${machine}` })),
    { python, platform: 'linux/amd64', libc: { kind: 'glibc', version: '2.17' } },
    { python, platform: 'linux/arm64', libc: { kind: 'glibc', version: '2.39' } },
    { python, platform: 'linux/amd64', libc: { kind: 'glibc', version: '2.5' } },
    { python, platform: 'darwin/arm64' },
    { python, platform: 'darwin/amd64' },
    { python, platform: 'darwin/amd64', macos: '10.15' },
    { python, platform: 'darwin/arm64', macos: '11.3' },
    { python, platform: 'windows/amd64' },
    { python, platform: 'windows/arm64' },
    { python, platform: 'windows/386' },
  ];
}

/** The release of a set's first clause with every suffix, plain and with a local part: where specifiers go wrong. */
function neighbours(set: string): readonly string[] {
  const release = /[0-9.]*[0-9]/.exec(set)?.[0];
  return release === undefined
    ? []
    : [...new Set(SUFFIXES)].flatMap((suffix) => [release + suffix, `${release}${suffix}+cpu`]);
}

/** The marker in the shape in which the oracle gives it. */
function treeOf(tree: Marker): unknown {
  if (tree.kind !== 'comparison') return { [tree.kind]: tree.operands.map(treeOf) };
  const side = (operand: typeof tree.left) =>
    operand.kind === 'variable' ? { variable: operand.name } : { literal: operand.value };
  return [side(tree.left), tree.operator, side(tree.right)];
}

/** Whether two variables or two literals are compared somewhere, which means nothing, and which packaging takes for something. */
function comparesLike(tree: Marker): boolean {
  return tree.kind === 'comparison' ? tree.left.kind === tree.right.kind : tree.operands.some(comparesLike);
}

/** The first few differences, with what they are about. */
function expectSame(subjects: readonly string[], ours: readonly unknown[], theirs: readonly unknown[]): void {
  expect(theirs.length).toBe(subjects.length);
  const differences = subjects.flatMap((subject, index) => {
    const [own, other] = [JSON.stringify(sorted(ours[index])), JSON.stringify(sorted(theirs[index]))];
    return own === other ? [] : [{ subject, ours: own, theirs: other }];
  });
  expect(differences.slice(0, 5), `${differences.length} of ${subjects.length} differ`).toEqual([]);
  // A comparison of refusals with refusals would prove little.
  const accepted = theirs.filter((value) => value !== null && value !== undefined).length;
  expect(accepted).toBeGreaterThan(subjects.length / 5);
  console.log(`${expect.getState().currentTestName}: ${subjects.length} cases, ${accepted} accepted`);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
