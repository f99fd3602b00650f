import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../src/support/source-text.ts';
import { majorVersion, parseActionReference } from '../../src/workflows/action-reference.ts';
import { evaluateText, expressionsIn, maskExpressions } from '../../src/workflows/expression.ts';
import { installsOf, scriptsOf, signatureOf } from '../../src/workflows/python-installs.ts';
import { readWorkflow } from '../../src/workflows/read-workflow.ts';
import { readWorkflowModel } from '../../src/workflows/repository.ts';
import { runnerKind } from '../../src/workflows/runner.ts';
import { workflowFile } from './fixture-workflows.ts';

const matrixOf = (matrix: string) =>
  readWorkflow(
    workflowFile(
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps: []\n    strategy:\n      matrix:\n${matrix
        .split('\n')
        .map((line) => `        ${line}`)
        .join('\n')}\n`,
    ),
  );
const combinations = (matrix: string) =>
  matrixOf(matrix).jobs[0]?.matrix?.combinations?.map((each) =>
    [...each].map(([name, value]) => `${name}=${value}`).join(' '),
  );

describe('a matrix', () => {
  it('is the product of its axes', () => {
    expect(combinations('os: [a, b]\npy: [1, 2]')).toEqual([
      'os=a py=1',
      'os=a py=2',
      'os=b py=1',
      'os=b py=2',
    ]);
  });

  it('leaves out what exclude matches, wholly or in part', () => {
    expect(combinations('os: [a, b]\npy: [1, 2]\nexclude: [{ os: a, py: 2 }]')).toHaveLength(3);
    expect(combinations('os: [a, b]\npy: [1, 2]\nexclude: [{ os: a }]')).toEqual(['os=b py=1', 'os=b py=2']);
  });

  it('takes include as the example of the documentation shows', () => {
    expect(
      combinations(
        [
          'fruit: [apple, pear]',
          'animal: [cat, dog]',
          'include:',
          '  - color: green',
          '  - color: pink',
          '    animal: cat',
          '  - fruit: apple',
          '    shape: circle',
          '  - fruit: banana',
          '  - fruit: banana',
          '    animal: cat',
        ].join('\n'),
      ),
    ).toEqual([
      'fruit=apple animal=cat color=pink shape=circle',
      'fruit=apple animal=dog color=green shape=circle',
      'fruit=pear animal=cat color=pink',
      'fruit=pear animal=dog color=green',
      'fruit=banana',
      'fruit=banana animal=cat',
    ]);
  });

  it('may be of includes alone, and of mappings', () => {
    expect(combinations('include: [{ a: 1 }, { a: 2 }]')).toEqual(['a=1', 'a=2']);
    expect(combinations('cfg: [{ os: a, n: 1 }]')).toEqual(['cfg.os=a cfg.n=1']);
  });

  it('is unknown when an expression makes it', () => {
    const dynamic = matrixOf('x: ${{ fromJSON(needs.a.outputs.x) }}').jobs[0]?.matrix;
    expect(dynamic?.combinations).toBe(null);
    expect(dynamic?.reason).toContain('made by an expression');
    expect(matrixOf('include: ${{ fromJSON(inputs.x) }}').jobs[0]?.matrix?.combinations).toBe(null);
  });

  it('is unknown when it is too large to be expanded', () => {
    const bomb = Array.from(
      { length: 12 },
      (_, index) =>
        `k${index}: &k${index} [${
          index === 0
            ? 'x'
            : Array(9)
                .fill(`*k${index - 1}`)
                .join(', ')
        }]`,
    ).join('\n');
    const workflow = readWorkflow(
      workflowFile(
        `on: push\n${bomb}\nc: &c [*k11]\njobs:\n  a:\n    runs-on: x\n    steps: []\n    strategy:\n      matrix:\n        x: *c\n        exclude: [{ x: *k11 }]\n`,
      ),
    );
    expect(workflow.jobs[0]?.matrix).toMatchObject({
      combinations: null,
      reason: 'the matrix is too large to be expanded',
    });
  });

  it('is unknown when aliases nest it deeper than can be followed', () => {
    const chain = (name: string) =>
      Array.from(
        { length: 5000 },
        (_, index) => `${name}${index}: &${name}${index} [${index === 0 ? 'x' : `*${name}${index - 1}`}]`,
      ).join('\n');
    const workflow = readWorkflow(
      workflowFile(
        `on: push\n${chain('p')}\n${chain('q')}\njobs:\n  a:\n    runs-on: x\n    steps: []\n    strategy:\n      matrix:\n        x: [*p4999]\n        exclude: [{ x: *q4999 }]\n`,
      ),
    );
    expect(workflow.jobs[0]?.matrix?.combinations).toBe(null);
  });

  it('has at most 256 combinations', () => {
    const axis = (count: number) => `[${Array.from({ length: count }, (_, index) => index).join(', ')}]`;
    expect(combinations(`a: ${axis(16)}\nb: ${axis(16)}`)).toHaveLength(256);
    const many = matrixOf(`a: ${axis(16)}\nb: ${axis(17)}`);
    expect(many.jobs[0]?.matrix).toMatchObject({ combinations: null, tooMany: true });
    expect(many.problems.map(({ message }) => message).join()).toContain('more than the 256 jobs');
    expect(matrixOf(`a: ${axis(200)}\nb: ${axis(200)}\nc: ${axis(200)}`).jobs[0]?.matrix?.tooMany).toBe(true);
    expect(combinations(`a: ${axis(17)}\nb: ${axis(16)}\nexclude: [{ a: 0 }]`)).toHaveLength(256);
  });
});

describe('a runner', () => {
  const kind = (labels: readonly string[], group: string | null = null) => {
    const range = { start: 0, end: 0, startLine: 1, endLine: 1 };
    const placed = (value: string) => ({ value, range });
    return runnerKind(
      { labels: labels.map(placed), group: group === null ? null : placed(group) },
      new Map([['matrix.os', 'ubuntu-24.04-arm']]),
    );
  };

  it.each([
    [['ubuntu-latest'], 'github', 'linux', 'amd64', 'none'],
    [['ubuntu-24.04-arm'], 'github', 'linux', 'arm64', 'none'],
    [['${{ matrix.os }}'], 'github', 'linux', 'arm64', 'none'],
    [['windows-2022'], 'github', 'windows', 'amd64', 'none'],
    [['macos-15'], 'github', 'macos', 'arm64', 'none'],
    [['macos-15-intel'], 'github', 'macos', 'amd64', 'none'],
    [['self-hosted', 'linux', 'x64', 'gpu'], 'self-hosted', 'linux', 'amd64', 'likely'],
    [['self-hosted', 'linux'], 'self-hosted', 'linux', null, 'unknown'],
    [['linux-cuda12-a100'], 'unknown', 'linux', null, 'likely'],
    [['ubuntu-latest-8-cores'], 'unknown', 'linux', null, 'unknown'],
    [['${{ inputs.runner }}'], 'unknown', null, null, 'unknown'],
  ])('with %j is known so far', (labels, hosting, operatingSystem, architecture, gpu) => {
    expect(kind(labels)).toMatchObject({ hosting, operatingSystem, architecture, gpu });
  });

  it('of a group is unknown, unless its name says more', () => {
    expect(kind(['ubuntu-latest'], 'big')).toMatchObject({ hosting: 'unknown', gpu: 'unknown' });
    expect(kind([], 'gpu-runners')).toMatchObject({ gpu: 'likely' });
  });
});

describe('expressions', () => {
  it('end at their braces and not at those in a string', () => {
    expect(expressionsIn("a ${{ format('}}', x) }} b ${{ y }}").map(({ expression }) => expression)).toEqual([
      "format('}}', x)",
      'y',
    ]);
    expect(expressionsIn('${{ open').map(({ expression }) => expression)).toEqual(['open']);
  });

  it('are replaced where they are known', () => {
    const known = new Map([['matrix.py', '3.12']]);
    expect(evaluateText("v${{ matrix.py }}-${{ 'x''y' }}", known)).toBe("v3.12-x'y");
    expect(evaluateText("${{ Matrix['py'] }}", known)).toBe('3.12');
    expect(evaluateText('${{ inputs.x }}', known)).toBe(null);
  });

  it('are masked in their length', () => {
    const text = 'pip install -r ${{ inputs.file }} x';
    expect(maskExpressions(text)).toHaveLength(text.length);
    expect(maskExpressions(text)).not.toContain('inputs');
  });
});

describe('references to actions', () => {
  it.each([
    [
      'actions/setup-python@v5',
      { kind: 'repository', repository: 'actions/setup-python', path: '', ref: 'v5' },
    ],
    ['Owner/Repo/a/b@main', { kind: 'repository', repository: 'owner/repo', path: 'a/b', ref: 'main' }],
    ['./tools/../x', { kind: 'local', path: 'x' }],
    ['$/x', { kind: 'local', path: 'x' }],
    ['./../x', { kind: 'unreadable' }],
    ['docker://alpine:3', { kind: 'docker', image: 'alpine:3' }],
    ['nothing', { kind: 'unreadable' }],
  ])('%s', (written, expected) => {
    expect(parseActionReference(written)).toMatchObject(expected);
  });

  it('tell their major version, of a commit by the comment behind', () => {
    const version = (ref: string, comment = '') => majorVersion(parseActionReference(`a/b@${ref}`), comment);
    expect([version('v5'), version('v5.1.2'), version('main')]).toEqual([5, 5, null]);
    expect(version('a'.repeat(40), ' # v6.1.0')).toBe(6);
    expect(version('a'.repeat(40))).toBe(null);
  });
});

const CALLER = `on: push
env: { LEVEL: workflow }
jobs:
  call:
    strategy: { matrix: { x: [1, 2, 3] } }
    uses: ./.github/workflows/called.yml
  own:
    runs-on: ubuntu-latest
    steps:
      - uses: ./tools/setup
        with: { file: requirements/dev.txt }
      - run: python -m app.train
        working-directory: src
`;
const CALLED = `on: workflow_call
jobs:
  inner:
    runs-on: ubuntu-latest
    strategy: { matrix: { y: [1, 2] } }
    steps:
      - run: pip install -r requirements.txt
`;
const ACTION = `name: setup
inputs:
  file: { default: requirements.txt }
  extra: { default: dev }
runs:
  using: composite
  steps:
    - run: pip install -r "\${{ inputs.file }}"
      shell: bash
    - uses: ./tools/setup
`;

describe('the model of a repository', () => {
  const files: readonly SourceText[] = [
    workflowFile(CALLER, '.github/workflows/caller.yml'),
    workflowFile(CALLED, '.github/workflows/called.yml'),
    workflowFile(ACTION, 'tools/setup/action.yml'),
    workflowFile('not: a workflow', 'other.yml'),
  ];

  it('follows calls and composite actions', async () => {
    const { jobs, problems, workflows, actions } = await readWorkflowModel(files);
    expect(problems).toEqual([]);
    expect(workflows.map(({ path }) => path)).toEqual([
      '.github/workflows/called.yml',
      '.github/workflows/caller.yml',
    ]);
    expect(actions).toHaveLength(1);
    expect(jobs.map(({ job, copies, callers }) => [job.id, copies, callers.map(({ id }) => id)])).toEqual([
      ['inner', 6, ['call']],
      ['own', 1, []],
    ]);
    const own = jobs[1];
    expect(
      own?.steps.map(({ step, via }) => [step.uses?.value.written ?? step.run?.text, via.length]),
    ).toEqual([
      ['./tools/setup', 0],
      ['pip install -r "${{ inputs.file }}"', 1],
      ['./tools/setup', 1],
      ['python -m app.train', 0],
    ]);
  });

  it('stands loops, and calls of what is not there', async () => {
    const loop = 'on: workflow_call\njobs:\n  a:\n    uses: ./.github/workflows/x.yml\n';
    const { jobs } = await readWorkflowModel([workflowFile(loop)]);
    expect(jobs.map(({ gaps }) => gaps.length)).toEqual([1]);
    const missing = await readWorkflowModel([
      workflowFile('on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ uses: ./gone }]\n'),
    ]);
    expect(missing.jobs[0]?.gaps).toEqual([
      'the action ./gone is not one of steps, or is not in the repository',
    ]);
  });

  it('does not explode where every job calls a workflow of many such jobs', async () => {
    const calling = (target: number) =>
      `on: push\njobs:\n${Array.from({ length: 12 }, (_, index) => `  j${index}:\n    uses: ./.github/workflows/w${target}.yml\n`).join('')}`;
    const many = Array.from({ length: 9 }, (_, index) =>
      workflowFile(calling(index + 1), `.github/workflows/w${index}.yml`),
    );
    const { jobs } = await readWorkflowModel([
      ...many,
      workflowFile('on: workflow_call\njobs: {}\n', '.github/workflows/w9.yml'),
    ]);
    expect(jobs.length).toBeLessThanOrEqual(2000);
  });
});

const jobOf = async (steps: string, head = '') => {
  const { jobs } = await readWorkflowModel([
    workflowFile(`on: push\n${head}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`),
  ]);
  const [job] = jobs;
  if (job === undefined) throw new Error('no job');
  return job;
};
const run = (script: string, more = '') =>
  `      - run: |\n${script
    .split('\n')
    .map((line) => `          ${line}`)
    .join('\n')}\n${more}`;

describe('Python installs', () => {
  const installs = async (script: string, more = '', head = '') =>
    (await installsOf(await jobOf(run(script, more), head))).map((install) => ({
      manager: install.manager,
      requirements: install.requirements.map(({ written }) => written),
      files: [...install.requirementFiles, ...install.environmentFiles].map(({ path }) => path),
      projects: install.projects.map(({ path }) => path),
      conditional: install.conditional,
    }));
  const one = (manager: string, more: object) => [
    { manager, requirements: [], files: [], projects: [], conditional: false, ...more },
  ];

  it('are found in scripts, with the files that they read', async () => {
    expect(await installs('pip install -r requirements.txt')).toEqual(
      one('pip', { files: ['requirements.txt'] }),
    );
    expect(await installs('sudo -H python3 -m pip install torch==2.4 "x>=1"')).toEqual(
      one('pip', { requirements: ['torch==2.4', 'x>=1'] }),
    );
    expect(await installs('uv pip install --system -r pyproject.toml')).toEqual(
      one('uv-pip', { files: ['pyproject.toml'] }),
    );
    expect(await installs('uv sync --frozen')).toEqual(one('uv-sync', {}));
    expect(await installs('uv run pip install pandas')).toEqual(one('pip', { requirements: ['pandas'] }));
    expect(await installs('poetry install')).toEqual(one('poetry', {}));
    expect(await installs('conda env create -f environment.yml')).toEqual(
      one('conda', { files: ['environment.yml'] }),
    );
    expect(await installs('pip install -e .[dev] ./packages/core')).toEqual(
      one('pip', { projects: ['', 'packages/core'] }),
    );
  });

  it('are followed into folders', async () => {
    expect(await installs('cd services/api && pip install -r ../requirements.txt')).toEqual(
      one('pip', { files: ['services/requirements.txt'] }),
    );
    expect(await installs('pip install -r requirements.txt', '        working-directory: mlops\n')).toEqual(
      one('pip', { files: ['mlops/requirements.txt'] }),
    );
    expect(
      await installs('pip install -r r.txt', '', 'defaults: { run: { working-directory: ./ml } }\n'),
    ).toEqual(one('pip', { files: ['ml/r.txt'] }));
    expect(await installs('pip install -r $GITHUB_WORKSPACE/r.txt')).toEqual(
      one('pip', { files: ['r.txt'] }),
    );
    expect(await installs('pip install -r ${{ github.workspace }}/r.txt')).toEqual(
      one('pip', { files: ['r.txt'] }),
    );
  });

  it('keep what only the run knows as unknown', async () => {
    expect(await installs('pip install -r ${{ inputs.file }}')).toEqual(one('pip', { files: [null] }));
    expect(await installs("pip install -r '${{ inputs.file }}'")).toEqual(one('pip', { files: [null] }));
    expect(await installs('pip install -r /tmp/x.txt')).toEqual(one('pip', { files: [null] }));
    expect(await installs('pip install -r $FILE', '        env: { FILE: a.txt }\n')).toEqual(
      one('pip', { files: ['a.txt'] }),
    );
  });

  it('tell what may not run', async () => {
    expect((await installs('if x; then pip install y; fi'))[0]?.conditional).toBe(true);
    expect((await installs('pip install y', '        if: failure()\n'))[0]?.conditional).toBe(true);
  });

  it('are read from PowerShell only where they mean the same', async () => {
    const windows = (script: string, shell: string) => installs(script, `        shell: ${shell}\n`);
    expect(await windows('pip install -r requirements.txt', 'pwsh')).toHaveLength(1);
    expect(await windows('pip install -r $env:FILE', 'pwsh')).toEqual([]);
    expect(await windows('pip install x', 'python')).toEqual([]);
    expect(await windows('pip install x', 'bash -leo pipefail {0}')).toHaveLength(1);
  });

  it('stand at their command in the file', async () => {
    const job = await jobOf(run('echo one\n\npip install -r a.txt # why', ''));
    const source = job.file.source;
    const [install] = installsOf(job);
    expect(source.text.slice(install?.range.start, install?.range.end)).toBe('pip install -r a.txt');
    const folded = await jobOf('      - run: >-\n          pip install\n          -r a.txt\n');
    const [other] = installsOf(folded);
    expect(folded.file.source.text.slice(other?.range.start, other?.range.end)).toBe(
      'pip install\n          -r a.txt',
    );
    const quoted = await jobOf('      - run: "echo \\"x\\" && pip install y"\n');
    const [third] = installsOf(quoted);
    expect(quoted.file.source.text.slice(third?.range.start, third?.range.end)).toBe('pip install y');
  });

  it('are the same wherever they stand when they install the same', async () => {
    const signature = async (script: string) => {
      const [install] = installsOf(await jobOf(run(script)));
      return install === undefined ? '' : signatureOf(install);
    };
    expect(await signature('pip install b a')).toBe(await signature('pip install -q a b'));
    expect(await signature('pip install -r ./r.txt')).toBe(await signature('pip install -r r.txt'));
    expect(await signature('pip install a')).not.toBe(await signature('uv pip install a'));
    expect(await signature('cd x && uv sync')).not.toBe(await signature('uv sync'));
    expect(await signature('pip install $X')).toBe(null);
  });
});

describe('Python programs', () => {
  it('are found, also behind uv run and the like', async () => {
    const programs = async (script: string) =>
      scriptsOf(await jobOf(run(script))).map(({ file, module }) => file?.path ?? module);
    expect(await programs('python scripts/run.py --x 1')).toEqual(['scripts/run.py']);
    expect(await programs('cd mlops && python3 -u run.py')).toEqual(['mlops/run.py']);
    expect(await programs('python -m app.train')).toEqual(['app.train']);
    expect(await programs('uv run --with rich scripts/run.py')).toEqual(['scripts/run.py']);
    expect(await programs('uv run -m app.train')).toEqual(['app.train']);
    expect(await programs('poetry run python run.py')).toEqual(['run.py']);
    expect(await programs('python -c "print(1)"')).toEqual([]);
  });
});
