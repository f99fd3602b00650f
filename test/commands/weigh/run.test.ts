import { describe, expect, it } from 'vitest';
import {
  type RequirementSource,
  requirementOf,
  requirementSet,
} from '../../../src/commands/weigh/requirement-set.ts';
import { type WeighOptions, weigh } from '../../../src/commands/weigh/run.ts';
import { isLockFile, manifestReaderFor } from '../../../src/python/manifests/registry.ts';
import type { Scale } from '../../../src/python/scale/scale.ts';
import { Report } from '../../../src/report/report.ts';
import { exitCodeOf } from '../../../src/report/verdict.ts';
import { WeighDetails } from '../../../src/report/weigh-details.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { embeddedScale } from '../../support/memory-world.ts';
import { type Releases, scaleOver, syntheticIndex, TARGET } from '../../support/synthetic-index.ts';

const TABLE: Releases = {
  app: { '1.0': { requires: ['lib'], download: 1_000, installed: 3_000 } },
  lib: { '1.0': { download: 200, installed: 600 }, '2.0': { download: 300, installed: 900 } },
  small: { '1.0': { download: 10, installed: 30 } },
  odd: { '1.0': { requires: ['lib<2'] } },
  blind: { '1.0': { unreadable: 'its directory lies', download: 5 } },
};

const NO_BUDGET = { installed: null, download: null };

/** Files of the working folder, read as the terminal reads them. */
async function source(path: string, text: string): Promise<RequirementSource> {
  const reader = manifestReaderFor(path) ?? manifestReaderFor('requirements.txt');
  if (reader === null) throw new Error('no reader');
  const read = await reader.read(SourceText.fromString(path, text), async () => null);
  return isLockFile(read) ? { kind: 'lock', lock: read } : { kind: 'manifest', manifest: read };
}

const words = (...written: string[]) => requirementSet(written, [], { extras: [], groups: [] });

async function run(options: Partial<WeighOptions> & Pick<WeighOptions, 'set'>, scale?: Scale) {
  const report = await weigh(
    {
      against: null,
      target: TARGET,
      pythonFrom: null,
      prereleases: false,
      budget: NO_BUDGET,
      failOn: 'error',
      ...options,
    },
    { progress: { step: () => {} }, scale: scale ?? (await scaleOver(syntheticIndex(TABLE))) },
  );
  Report.parse(report);
  return {
    report,
    details: WeighDetails.parse(report.details),
    exitCode: exitCodeOf(report, { failOn: options.failOn ?? 'error', onInconclusive: 'fail' }),
  };
}

describe('weigh', () => {
  it('says exactly what requirements bring, in a report that is the same twice', async () => {
    const { report, details, exitCode } = await run({ set: words('app', 'small') });
    expect(report.headline).toBe('app, small: 3 distributions, 1.31 kB to download, 3.93 kB installed.');
    expect(report.metrics.map(({ id, value, provenance }) => [id, value, provenance])).toEqual([
      ['closure.distributions', 3, 'exact'],
      ['closure.download', 1_310, 'exact'],
      ['closure.installed', 3_930, 'exact'],
    ]);
    expect(report).toMatchObject({ verdict: 'pass', findings: [], notices: [] });
    expect(details).toMatchObject({
      indexes: ['https://index.example.org/simple'],
      catalogueDate: null,
      set: { requirements: ['app', 'small'], conflict: null },
      comparison: null,
    });
    expect(
      details.set.closure?.distributions.map(({ name, why, retainedBy }) => [name, why, retainedBy]),
    ).toEqual([
      ['app', ['app'], null],
      ['lib', ['app', 'lib'], 'app'],
      ['small', ['small'], null],
    ]);
    expect(exitCode).toBe(0);
    expect(JSON.stringify((await run({ set: words('app', 'small') })).report)).toBe(JSON.stringify(report));
  });

  it.each([
    ['more than there is', { installed: 3_901, download: null }, 0, 'pass'],
    ['as much as there is', { installed: 3_900, download: 1_300 }, 0, 'pass'],
    ['less', { installed: 3_899, download: null }, 1, 'fail'],
    ['less to download', { installed: null, download: 1_299 }, 1, 'fail'],
    ['nothing', { installed: 0, download: null }, 1, 'fail'],
  ])('holds a budget of %s', async (_, budget, exitCode, verdict) => {
    const result = await run({ set: words('app'), budget });
    expect(result).toMatchObject({ exitCode, report: { verdict } });
  });

  it('can not decide a budget over what is not known, unless what is known breaks it already', async () => {
    const undecided = await run({ set: words('blind'), budget: { installed: 1_000_000, download: null } });
    expect(undecided).toMatchObject({ exitCode: 1, report: { verdict: 'inconclusive' } });
    expect(undecided.report.reason).toBeDefined();
    const broken = await run({ set: words('blind', 'app'), budget: { installed: 1_000, download: null } });
    expect(broken).toMatchObject({ exitCode: 1, report: { verdict: 'fail' } });
    expect((await run({ set: words('blind'), budget: { installed: null, download: 5 } })).exitCode).toBe(0);
  });

  it('ends with a derivation where requirements exclude each other', async () => {
    const { report, details, exitCode } = await run({ set: words('odd', 'lib>=2') });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ verdict: 'fail', metrics: [], findings: [] });
    expect(report.headline).toContain("can't be installed");
    expect(details.set.closure).toBeNull();
    expect(details.set.conflict?.lines.at(-1)).toContain("your requirements can't all be met");
    expect(details.set.conflict?.lines.join(' ')).toContain('odd 1.0 depends on lib<2');
    expect((await run({ set: words('odd', 'lib>=2'), failOn: 'never' })).exitCode).toBe(1);
  });

  it('is a conflict where no index knows a name', async () => {
    const { details, exitCode } = await run({ set: words('app', 'nobody-knows') });
    expect(exitCode).toBe(1);
    expect(details.set.conflict).toEqual({
      lines: ['No package index that was asked knows nobody-knows.'],
      hints: ['Check how it is written, or name the index that has it with --index.'],
    });
  });

  it('takes the catalogue where no index answers, and says of when it is', async () => {
    const { report, details } = await run({ set: words('numpy') }, await embeddedScale());
    expect(details.indexes).toEqual([]);
    expect(details.catalogueDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(report.metrics.map(({ provenance }) => provenance)).toEqual([
      'estimated',
      'estimated',
      'estimated',
    ]);
  });

  it('takes pre-releases when told to', async () => {
    const scale = await scaleOver(syntheticIndex({ a: { '1.0': [], '2.0b1': [] } }));
    const versions = async (prereleases: boolean) =>
      (await run({ set: words('a'), prereleases }, scale)).details.set.closure?.distributions.map(
        ({ version }) => version,
      );
    expect(await versions(false)).toEqual(['1.0']);
    expect(await versions(true)).toEqual(['2.0b1']);
  });

  it('finds what overwrites each other', async () => {
    const scale = await scaleOver(
      syntheticIndex({
        'opencv-python': { '4.12': { witnesses: { 'cv2/__init__.py': 1, 'cv2/cv2.abi3.so': 2 } } },
        'opencv-python-headless': { '4.12': { witnesses: { 'cv2/__init__.py': 1, 'cv2/cv2.abi3.so': 3 } } },
      }),
    );
    const set = words('opencv-python', 'opencv-python-headless');
    const { report, exitCode } = await run({ set }, scale);
    expect(report.findings).toMatchObject([{ rule: 'clashing-distributions', severity: 'warning' }]);
    expect(report.findings[0]?.location).toBeUndefined();
    expect(exitCode).toBe(0);
    expect((await run({ set, failOn: 'warning' }, scale)).exitCode).toBe(1);
  });
});

describe('a comparison of two sets', () => {
  it('says which is heavier by how much, and what differs', async () => {
    const { report, details } = await run({ set: words('app'), against: words('app', 'lib<2') });
    expect(report.headline).toMatch(/300 B more than app, lib<2\.$/);
    expect(details.comparison).toMatchObject({
      download: { value: 100 },
      installed: { value: 300 },
      changes: [{ name: 'lib', before: { version: '1.0' }, after: { version: '2.0' } }],
    });
    expect(report.metrics.find(({ id }) => id === 'closure.installed')?.baseline).toMatchObject({
      value: 3_600,
      ref: 'app, lib<2',
    });
  });

  it('of a set with itself is none', async () => {
    const { report, details } = await run({ set: words('app'), against: words('app') });
    expect(report.headline).toContain('as much as app.');
    expect(details.comparison?.changes).toEqual([]);
  });

  it('says so when what is compared with can not be installed', async () => {
    const { report, details } = await run({ set: words('app'), against: words('odd', 'lib>=2') });
    expect(report.headline).toContain("odd, lib>=2 can't be installed");
    expect(details.comparison).toBeNull();
    expect(details.against?.conflict).not.toBeNull();
    expect(report.verdict).toBe('pass');
  });
});

describe('a set of requirements', () => {
  it('of a file is named by it, and shows findings at its lines', async () => {
    const file = await source('requirements.txt', '# pins\nopencv-python\nopencv-python-headless\n');
    const set = requirementSet([], [file], { extras: [], groups: [] });
    const scale = await scaleOver(
      syntheticIndex({
        'opencv-python': { '4.12': { witnesses: { 'cv2/cv2.abi3.so': 2 } } },
        'opencv-python-headless': { '4.12': { witnesses: { 'cv2/cv2.abi3.so': 3 } } },
      }),
    );
    const { report } = await run({ set }, scale);
    expect(report.headline).toMatch(/^requirements\.txt: 2 distributions/);
    expect(report.findings[0]?.location).toMatchObject({ path: 'requirements.txt', startLine: 2 });
  });

  it('is unknown as a whole where part of a file can not be read', async () => {
    const file = await source('requirements.txt', 'small\n-e git+https://git.example.org/a.git\n');
    const { report } = await run({ set: requirementSet([], [file], { extras: [], groups: [] }) });
    expect(report.metrics.find(({ id }) => id === 'closure.download')).toMatchObject({
      value: null,
      provenance: 'unknown',
    });
    expect(report.notices?.map(({ message }) => message).join(' ')).toContain(
      'does not say which distribution it is',
    );
  });

  it('takes extras and groups of a project', async () => {
    const file = await source(
      'pyproject.toml',
      '[project]\nname = "me"\nversion = "1"\ndependencies = ["small"]\n[project.optional-dependencies]\nmore = ["lib"]\n[dependency-groups]\ndev = ["odd"]\n',
    );
    const names = async (extras: string[], groups: string[]) =>
      (
        await run({ set: requirementSet([], [file], { extras, groups }) })
      ).details.set.closure?.distributions.map(({ name }) => name);
    expect(await names([], [])).toEqual(['small']);
    expect(await names(['more'], [])).toEqual(['lib', 'small']);
    expect(await names([], ['dev'])).toEqual(['lib', 'odd', 'small']);
  });

  it.each(['pyproject.toml', 'uv.lock'])(
    'is unknown as a whole where %s lacks the extra or group',
    async (path) => {
      const project = '[project]\nname = "me"\nversion = "1"\ndependencies = ["small"]\n';
      const locked =
        'version = 1\n[[package]]\nname = "me"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "small" }]\n[[package]]\nname = "small"\nversion = "1.0"\nsource = { registry = "https://index.example.com/simple" }\nwheels = [{ url = "https://index.example.com/small-1.0-py3-none-any.whl", hash = "sha256:00", size = 10 }]\n';
      const file = await source(path, path === 'uv.lock' ? locked : project);
      for (const selection of [
        { extras: ['mor'], groups: [] },
        { extras: [], groups: ['lint'] },
      ]) {
        const { report } = await run({ set: requirementSet([], [file], selection) });
        expect(report.metrics.find(({ id }) => id === 'closure.download')).toMatchObject({ value: null });
        expect(report.notices?.map(({ message }) => message).join()).toMatch(/has no (extra mor|group lint)/);
      }
      const { report } = await run({ set: requirementSet([], [file], { extras: [], groups: [] }) });
      expect(report.metrics.find(({ id }) => id === 'closure.download')?.value).toBe(10);
    },
  );

  it('refuses words that are no requirements, and words beside a lock', async () => {
    expect(() => requirementOf('torch==')).toThrow('is no requirement');
    expect(() => words('requirements.txt/')).toThrow('is no requirement');
    for (const file of ['requirements.txt', 'deploy/uv.lock', 'pyproject.toml', 'environment.yml'])
      expect(() => words(file)).toThrow("is a file's name");
    expect(words('backports.zstd', 'zope.interface>=5').requirements).toHaveLength(2);
    const lock = await source('uv.lock', 'version = 1\n');
    expect(() => requirementSet(['numpy'], [lock], { extras: [], groups: [] })).toThrow('is a lock file');
    expect(() => requirementSet([], [lock, lock], { extras: [], groups: [] })).toThrow('is a lock file');
  });

  it('hides credentials of addresses', async () => {
    const secret = 'https://someone:hunter2@files.example.org/small-1.0-py3-none-any.whl';
    const { report } = await run({ set: words(`small @ ${secret}`) });
    expect(JSON.stringify(report)).toContain('https://****@files.example.org');
    expect(JSON.stringify(report)).not.toContain('hunter2');
    expect(() => words(`small at ${secret}`)).not.toThrow('hunter2');
    expect(() => words(`small at ${secret}`)).toThrow('is no requirement');
  });

  it('of a lock has the sizes that the lock lacks from the index, where it is the same file', async () => {
    const lockWith = (hash: string) =>
      `version = 1\n[[package]]\nname = "me"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "lib" }]\n[[package]]\nname = "lib"\nversion = "1.0"\nsource = { registry = "https://elsewhere.example.com/simple" }\nwheels = [{ url = "https://elsewhere.example.com/lib-1.0-py3-none-any.whl", hash = "sha256:${hash}" }]\n`;
    const table = syntheticIndex(TABLE);
    const offered = (await (await table.index.project('lib'))?.files()) ?? [];
    const digest = offered.find(({ filename }) => filename.startsWith('lib-1.0'))?.hashes.get('sha256') ?? '';
    const weighed = async (hash: string) => {
      const set = requirementSet([], [await source('uv.lock', lockWith(hash))], { extras: [], groups: [] });
      return run({ set }, await scaleOver(table));
    };
    const same = await weighed(digest);
    expect(same.details.set.requirements).toEqual(['uv.lock']);
    expect(same.report.metrics.map(({ value }) => value)).toEqual([1, 200, 600]);
    const other = await weighed('0'.repeat(64));
    expect(other.report.metrics[1]).toMatchObject({ value: null, provenance: 'unknown' });
  });
});

describe('lighter ways', () => {
  it('are weighed on both sides, most saved first, and their condition is told', async () => {
    const scale = await scaleOver(
      syntheticIndex({
        xgboost: { '3.0': { requires: ['nvidia-nccl-cu12'], download: 1_000, installed: 200_000_000 } },
        'xgboost-cpu': { '3.0': { download: 100, installed: 9_000_000 } },
        'nvidia-nccl-cu12': { '2.0': { installed: 300_000_000 } },
        tensorflow: { '2.19.0': { installed: 1_600_000_000 } },
        'tensorflow-cpu': { '2.19.0': { installed: 800_000_000 } },
      }),
    );
    const { report, details } = await run({ set: words('xgboost==3.0', 'tensorflow==2.19.0') }, scale);
    const saved = details.alternatives.map(
      ({ before, after }) => (before.installed.value ?? 0) - (after.installed.value ?? 0),
    );
    expect(saved).toEqual([800_000_000, 491_000_000]);
    expect(details.alternatives.map(({ to }) => to)).toEqual([
      ['tensorflow-cpu==2.19.0'],
      ['xgboost-cpu==3.0'],
    ]);
    for (const { evidence } of details.alternatives) expect(evidence).toMatch(/^To be checked: /);
    expect(report.findings).toEqual([]);
  });

  it('are none where the lighter one is not on the index', async () => {
    const scale = await scaleOver(syntheticIndex({ xgboost: { '3.0': { installed: 200_000_000 } } }));
    expect((await run({ set: words('xgboost==3.0') }, scale)).details.alternatives).toEqual([]);
  });
});
