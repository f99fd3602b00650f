import { describe, expect, it } from 'vitest';
import { readRequirementsTxt } from '../../src/python/manifests/requirements-txt.ts';
import { estimated, exact, unknown } from '../../src/support/quantity.ts';
import { SourceText } from '../../src/support/source-text.ts';
import { cachesOf } from '../../src/workflows/caches.ts';
import { NO_FACTS, type WorkflowFacts } from '../../src/workflows/facts.ts';
import { judgeWorkflows } from '../../src/workflows/judge-workflows.ts';
import { compareMinutes, estimateMinutes } from '../../src/workflows/minutes.ts';
import { readWorkflowModel } from '../../src/workflows/repository.ts';
import { workflowFile } from './fixture-workflows.ts';

const judge = async (text: string, facts: Partial<WorkflowFacts>) =>
  judgeWorkflows(await readWorkflowModel([workflowFile(text)]), { ...NO_FACTS, ...facts });
const ids = async (text: string, facts: Partial<WorkflowFacts>) =>
  (await judge(text, facts)).map(({ rule }) => rule.id);

const job = (steps: string, on = 'on: workflow_dispatch') =>
  `${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    steps:\n${steps}`;
const SETUP = '      - uses: actions/setup-python@v5\n        with: { cache: pip }\n';
const INSTALL = `${SETUP}      - run: pip install -r requirements.txt\n`;

describe('cuda-on-cpu-runner with facts', () => {
  const listing = async (text: string): Promise<Partial<WorkflowFacts>> => {
    const manifest = await readRequirementsTxt(
      SourceText.fromString('requirements.txt', text),
      async () => null,
    );
    return { manifestAt: (path) => (path === 'requirements.txt' ? manifest : null) };
  };

  it('looks into requirements files', async () => {
    const [found] = await judge(job(INSTALL), await listing('numpy\ntorch==2.4.0\n'));
    expect(found?.rule.id).toBe('cuda-on-cpu-runner');
    expect(found?.message).toBe(
      'The job a installs torch of requirements.txt with its CUDA libraries, but ubuntu-latest has no GPU. Install the CPU builds there.',
    );
    expect(found?.fix.edits).toEqual([]);
  });

  it('is silent where the file asks for CPU builds', async () => {
    expect(await ids(job(INSTALL), await listing('torch==2.4.0+cpu\n'))).toEqual([]);
    expect(
      await ids(
        job(INSTALL),
        await listing('--extra-index-url https://wheels.example.org/whl/cpu\ntorch==2.4.0\n'),
      ),
    ).toEqual([]);
  });

  it('believes the resolved closure before names', async () => {
    const resolved = (names: readonly string[]) => ({ cudaDistributionsOf: () => names });
    expect(await ids(job(INSTALL), resolved(['nvidia-cublas-cu12', 'triton']))).toEqual([
      'cuda-on-cpu-runner',
    ]);
    expect(await ids(job(`${SETUP}      - run: pip install torch==2.4.0\n`), resolved([]))).toEqual([]);
  });
});

describe('cache-limit', () => {
  const cached = job(
    "      - uses: actions/cache@v4\n        with:\n          path: .venv\n          key: ${{ matrix.py }}-${{ hashFiles('requirements.txt') }}\n",
  ).replace('    runs-on', '    strategy: { matrix: { py: [1, 2, 3, 4] } }\n    runs-on');

  it('adds up what the copies of a matrix leave', async () => {
    const [found] = await judge(cached, { cacheBytes: () => exact(2_600_000_000) });
    expect(found?.message).toBe(
      'The caches of one branch come to at least 10.4 GB, more than the 10.0 GB that GitHub keeps, so that they push each other out. The largest is this one, with 10.4 GB.',
    );
    expect(await ids(cached, { cacheBytes: () => exact(2_500_000_000) })).toEqual([]);
  });

  it('counts one entry for copies that share a key', async () => {
    expect(
      await ids(cached.replace('matrix.py', 'runner.os'), { cacheBytes: () => exact(2_600_000_000) }),
    ).toEqual([]);
  });

  it('is silent while only upper bounds are too much, or nothing is known', async () => {
    expect(await ids(cached, { cacheBytes: () => estimated(3e9, 1e9, 9e9) })).toEqual([]);
    expect(await ids(cached, { cacheBytes: () => unknown() })).toEqual([]);
    expect(await ids(cached, { cacheBytes: () => unknown(3e9) })).toEqual(['cache-limit']);
  });
});

describe('schedule-frequency', () => {
  const hourly = job('      - run: make\n', "on:\n  schedule:\n    - cron: '0 * * * *'");

  it('compares runs and changes', async () => {
    const [found] = await judge(hourly, { changesPerMonth: () => exact(30) });
    expect(found?.rule.id).toBe('schedule-frequency');
    expect(found?.message).toBe(
      'The schedule starts this workflow 730 times a month, and what it reads changes 30 times. Start it less often, or by a push to what it reads.',
    );
  });

  it('is silent when changes are as frequent or not known', async () => {
    expect(await ids(hourly, { changesPerMonth: () => exact(400) })).toEqual([]);
    expect(await ids(hourly, { changesPerMonth: () => unknown(1) })).toEqual([]);
    expect(await ids(hourly, { changesPerMonth: () => estimated(30, 1, 900) })).toEqual([]);
    expect(await ids(hourly, {})).toEqual([]);
  });
});

describe('the fix of python-cache', () => {
  const text = job(
    '      - uses: actions/checkout@v4\n      - uses: actions/setup-python@v5\n      - run: pip install -e .\n',
  );
  const fixWith = async (source: string, files: readonly string[]) => {
    const [found] = await judge(source, { hasFile: (path) => files.includes(path) });
    return { safety: found?.fix.safety, text: found?.fix.edits.map(({ newText }) => newText).join('') };
  };

  it('is safe where the files are known to be there', async () => {
    expect(await fixWith(text, ['pyproject.toml'])).toEqual({
      safety: 'safe',
      text: '\n        with:\n          cache: pip\n          cache-dependency-path: pyproject.toml',
    });
    expect((await fixWith(text, ['setup.py', 'other.py'])).text).toContain('cache-dependency-path: setup.py');
    const released = text.replace('on: workflow_dispatch', 'on: release');
    expect((await fixWith(released, ['pyproject.toml'])).safety).toBe('suggested');
  });

  it('has no edits where setup-python would find nothing', async () => {
    expect(await fixWith(text, [])).toEqual({ safety: 'suggested', text: '' });
    const early = text.replace('      - uses: actions/checkout@v4\n', '');
    expect(await fixWith(early, ['pyproject.toml'])).toEqual({ safety: 'suggested', text: '' });
  });
});

describe('known bytes', () => {
  it('keep small installs out', async () => {
    const plain = job('      - run: pip install -r requirements.txt\n');
    expect(await ids(plain, {})).toEqual(['python-cache']);
    expect(await ids(plain, { downloadOf: () => exact(2_000_000) })).toEqual([]);
    expect(await ids(plain, { downloadOf: () => estimated(2e6, 1e6, 5e7) })).toEqual(['python-cache']);
  });

  it('make a repetition of names heavy', async () => {
    const twice = `${job(`${SETUP}      - run: pip install scipy==1.17\n`)}  b:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    steps:\n${SETUP}      - run: pip install scipy==1.17\n`;
    expect(await ids(twice, { downloadOf: () => exact(60_000_000) })).toEqual(['repeated-install']);
    expect(await ids(twice, {})).toEqual([]);
  });
});

describe('caches', () => {
  const uses = async (steps: string) => {
    const { jobs } = await readWorkflowModel([workflowFile(job(steps))]);
    return jobs
      .flatMap(cachesOf)
      .map(({ by, subjects, state, keyKind }) => [by, subjects.join('+'), state, keyKind]);
  };
  const cache = (path: string, key: string) =>
    `      - uses: actions/cache@v4\n        with:\n          path: ${path}\n          key: ${key}\n`;

  it('are told by path and key', async () => {
    expect(await uses(cache('~/.cache/pip', "${{ hashFiles('a') }}"))).toEqual([
      ['cache', 'pip', 'on', 'files'],
    ]);
    expect(await uses(cache('${{ env.pythonLocation }}', 'x'))).toEqual([
      ['cache', 'environment', 'on', 'constant'],
    ]);
    expect(await uses(cache('${{ steps.pip-cache.outputs.dir }}', '${{ runner.os }}'))).toEqual([
      ['cache', 'pip', 'on', 'constant'],
    ]);
    expect(await uses(cache('node_modules', '${{ github.run_id }}'))).toEqual([
      ['cache', 'other', 'on', 'run'],
    ]);
    expect(await uses(cache('~/.cache/uv', '${{ hashFiles(inputs.file) }}'))).toEqual([
      ['cache', 'uv', 'on', 'unknown'],
    ]);
  });

  it('of setup-uv depend on its version', async () => {
    const uv = (ref: string, more = '') => `      - uses: astral-sh/setup-uv@${ref}\n${more}`;
    expect(await uses(uv('v6'))).toEqual([['setup-uv', 'uv', 'on', 'files']]);
    expect(await uses(uv('v4'))).toEqual([['setup-uv', 'uv', 'off', 'files']]);
    expect(await uses(uv('main'))).toEqual([['setup-uv', 'uv', 'unknown', 'files']]);
    expect(await uses(uv(`${'a'.repeat(40)} # v7.1.0`))).toEqual([['setup-uv', 'uv', 'on', 'files']]);
    expect(await uses(uv('v6', '        with: { enable-cache: false }\n'))).toEqual([
      ['setup-uv', 'uv', 'off', 'files'],
    ]);
    expect(await uses(uv('v3', '        with: { enable-cache: true }\n'))).toEqual([
      ['setup-uv', 'uv', 'on', 'files'],
    ]);
  });
});

describe('minutes', () => {
  const assumptions = { bandwidth: [100, 400], year: 2027 } as const;
  const minutes = async (text: string, facts: Partial<WorkflowFacts>) =>
    estimateMinutes(await readWorkflowModel([workflowFile(text)]), { ...NO_FACTS, ...facts }, assumptions);
  const BARE = '      - run: pip install -r requirements.txt\n';
  const daily = job(BARE, "on:\n  schedule:\n    - cron: '0 5 * * *'");

  it('are those of the downloads at the stated bandwidth, between bounds', async () => {
    const [found] = await minutes(daily, { downloadOf: () => exact(3_000_000_000) });
    expect(found?.path).toBe('.github/workflows/x.yml');
    // 24 gigabits at 400 and at 100 megabits per second; the value is at 200, their geometric mean.
    expect(found?.downloadPerRun).toEqual({ provenance: 'estimated', value: 2, interval: [1, 4] });
    expect(found?.runsPerMonth).toEqual(exact(365 / 12));
    expect(found?.downloadPerMonth).toMatchObject({ interval: [365 / 12, (4 * 365) / 12] });
    expect(found?.totalPerRun).toEqual({ atLeast: 1, atMost: 10 });
    expect(found?.totalPerMonth).toEqual({ atLeast: 365 / 12, atMost: (10 * 365) / 12 });
  });

  it('are unknown where downloads, starts or a matrix are', async () => {
    const [bytes] = await minutes(daily, { downloadOf: () => unknown(3_000_000_000) });
    expect(bytes?.downloadPerRun).toEqual(unknown(1));
    const [starts] = await minutes(job(INSTALL), { downloadOf: () => exact(3_000_000_000) });
    expect(starts?.runsPerMonth).toEqual(unknown());
    expect(starts?.totalPerMonth).toEqual({ atLeast: 0, atMost: null });
    const [known] = await minutes(job(INSTALL), {
      downloadOf: () => exact(3_000_000_000),
      eventsPerMonth: () => exact(12),
    });
    expect(known?.downloadPerMonth).toMatchObject({ value: 24 });
    const matrix = daily.replace(
      '    runs-on',
      '    strategy: { matrix: { x: "${{ fromJSON(vars.X) }}" } }\n    runs-on',
    );
    const [dynamic] = await minutes(matrix, { downloadOf: () => exact(3_000_000_000) });
    expect(dynamic?.downloadPerRun.provenance).toBe('unknown');
    expect(dynamic?.totalPerRun.atMost).toBe(null);
  });

  it('count copies, and take what may not run as possible only', async () => {
    const twice = daily.replace('    runs-on', '    strategy: { matrix: { x: [1, 2] } }\n    runs-on');
    const [copies] = await minutes(twice, { downloadOf: () => exact(3_000_000_000) });
    expect(copies?.downloadPerRun).toMatchObject({ value: 4, interval: [2, 8] });
    expect(copies?.totalPerRun).toEqual({ atLeast: 2, atMost: 20 });
    const [perhaps] = await minutes(daily.replace('- run: pip', '- if: failure()\n        run: pip'), {
      downloadOf: () => exact(3_000_000_000),
    });
    expect(perhaps?.downloadPerRun).toMatchObject({ interval: [0, 4] });
    expect(perhaps?.totalPerRun).toEqual({ atLeast: 0, atMost: 10 });
  });

  it('have no lower bound where a cache may spare the download', async () => {
    const kept = job(INSTALL, "on:\n  schedule:\n    - cron: '0 5 * * *'");
    const [found] = await minutes(kept, { downloadOf: () => exact(3_000_000_000) });
    expect(found?.jobs[0]?.cached).toBe(true);
    expect(found?.downloadPerRun).toMatchObject({ value: 2 });
    expect(found?.totalPerRun).toEqual({ atLeast: 0, atMost: 10 });
  });

  it('of nothing installed are none', async () => {
    const [found] = await minutes(daily.replace(/ {6}- run: pip.*\n/, ''), {});
    expect(found?.downloadPerRun).toEqual(exact(0));
  });

  it('are compared before and after', async () => {
    const before = await minutes(daily, { downloadOf: () => exact(3_000_000_000) });
    const after = await minutes(daily, { downloadOf: () => exact(60_000_000) });
    const [change] = compareMinutes(before, after);
    expect(change?.savedPerRun).toMatchObject({ provenance: 'estimated', interval: [0.98, 3.92] });
    const [nothing] = compareMinutes(before, await minutes(daily, {}));
    expect(nothing?.savedPerRun).toEqual(unknown());
    expect(compareMinutes(before, [])).toEqual([]);
  });

  it('refuse a bandwidth that is none', async () => {
    const model = await readWorkflowModel([workflowFile(daily)]);
    for (const bandwidth of [
      [0, 1],
      [2, 1],
      [1, Number.POSITIVE_INFINITY],
      [Number.NaN, 1],
    ] as const)
      expect(() => estimateMinutes(model, NO_FACTS, { bandwidth, year: 2027 })).toThrow(RangeError);
  });
});
