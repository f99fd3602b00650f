import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { applyEdits } from '../../src/support/text-edit.ts';
import { NO_FACTS } from '../../src/workflows/facts.ts';
import { judgeWorkflows } from '../../src/workflows/judge-workflows.ts';
import {
  isActionPath,
  isWorkflowPath,
  readCompositeAction,
  readWorkflow,
} from '../../src/workflows/read-workflow.ts';
import { readWorkflowModel } from '../../src/workflows/repository.ts';
import { FIXTURES, workflowFile } from './fixture-workflows.ts';

const read = (text: string) => readWorkflow(workflowFile(text));
const messages = (text: string) => read(text).problems.map(({ message }) => message);

const FULL = `name: all of it
on:
  push:
    branches: [main, 'release/**']
    paths-ignore: '**.md'
  schedule:
    - cron: '30 5 * * 1'
      timezone: Europe/Zurich
  workflow_dispatch:
env:
  A: 1
  B: yes
defaults:
  run:
    shell: bash
    working-directory: app
permissions: {}
concurrency: one
jobs:
  build:
    name: Build it
    needs: [lint]
    runs-on: [self-hosted, linux, gpu]
    container:
      image: python:3.12
      options: --gpus all
    services:
      redis:
        image: redis
    strategy:
      matrix:
        python: [3.10, '3.11']
    timeout-minutes: 12.5
    permissions:
      contents: read
    env: { C: x }
    steps:
      - name: get
        id: get
        if: always()
        uses: actions/checkout@v4
        with:
          Fetch-Depth: 0
      - run: |
          echo one
            echo two
        shell: sh
        working-directory: sub
        timeout-minutes: 3
        env:
          D: \${{ matrix.python }}
  call:
    uses: ./.github/workflows/other.yml
`;

describe('a workflow', () => {
  it('is read with all its parts', () => {
    const workflow = read(FULL);
    expect(workflow.problems).toEqual([]);
    expect(workflow.name?.value).toBe('all of it');
    expect(workflow.triggers.map(({ event }) => event)).toEqual(['push', 'schedule', 'workflow_dispatch']);
    expect(workflow.triggers[0]?.filters.get('branches')?.map(({ value }) => value)).toEqual([
      'main',
      'release/**',
    ]);
    expect(workflow.triggers[0]?.filters.get('paths-ignore')?.map(({ value }) => value)).toEqual(['**.md']);
    expect(workflow.triggers[1]?.schedules[0]?.timezone?.value).toBe('Europe/Zurich');
    expect([...workflow.environment].map(([name, { value }]) => `${name}=${value}`)).toEqual([
      'A=1',
      'B=yes',
    ]);
    expect(workflow.defaults.workingDirectory?.value).toBe('app');
    expect(workflow.permissions?.all).toBe('none');
    expect(workflow.concurrency?.group?.value).toBe('one');
    const [build, call] = workflow.jobs;
    expect(build?.runner?.labels.map(({ value }) => value)).toEqual(['self-hosted', 'linux', 'gpu']);
    expect(build?.container?.options?.value).toBe('--gpus all');
    expect(build?.services.map(({ name, image }) => [name, image?.value])).toEqual([['redis', 'redis']]);
    expect(build?.timeoutMinutes?.value).toBe(12.5);
    expect(build?.permissions?.scopes.get('contents')).toBe('read');
    // GitHub, too, takes 3.10 for the number 3.1.
    expect(build?.matrix?.combinations?.map((each) => each.get('python'))).toEqual(['3.1', '3.11']);
    expect(build?.steps[0]?.inputs.get('fetch-depth')?.value).toBe('0');
    expect(build?.steps[0]?.condition?.value).toBe('always()');
    expect(build?.steps[1]?.run?.text).toBe('echo one\n  echo two\n');
    expect(build?.steps[1]?.timeoutMinutes?.value).toBe(3);
    expect(call?.calls?.value).toEqual({
      kind: 'local',
      written: './.github/workflows/other.yml',
      path: '.github/workflows/other.yml',
    });
    expect(call?.runner).toBe(null);
  });

  it('has places that point at what is written', () => {
    const source = workflowFile(FULL);
    const workflow = readWorkflow(source);
    const at = (range: { start: number; end: number } | undefined) =>
      source.text.slice(range?.start, range?.end);
    expect(at(workflow.jobs[0]?.idRange)).toBe('build');
    expect(workflow.jobs[0]?.idRange.startLine).toBe(20);
    expect(at(workflow.triggers[1]?.schedules[0]?.cron.range)).toBe("'30 5 * * 1'");
    const step = workflow.jobs[0]?.steps[1];
    const two = step?.run?.text.indexOf('two') ?? -1;
    const offset = step?.run?.sourceOffset(two) ?? 0;
    expect(source.text.slice(offset, offset + 3)).toBe('two');
    expect(step?.run?.verbatim).toBe(true);
  });

  it.each(['on: push', 'on: [push]', 'on:\n  push:', "'on': push", 'on: { push: }'])(
    'may write its events as %j',
    (text) => {
      expect(read(`${text}\njobs: {}\n`).triggers.map(({ event }) => event)).toEqual(['push']);
    },
  );

  it('may use anchors and aliases, and no merge keys', () => {
    const workflow = read(
      'on: push\njobs:\n  a: &a\n    runs-on: x\n    env: &e { A: b }\n    steps: [{ run: x, env: *e }]\n  b: *a\n',
    );
    expect(workflow.problems).toEqual([]);
    expect(workflow.jobs.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(workflow.jobs[1]?.steps[0]?.environment.get('A')?.value).toBe('b');
    expect(messages('on: push\njobs:\n  a: &a\n    runs-on: x\n    steps: []\n  b:\n    <<: *a\n')).toContain(
      'GitHub does not take merge keys (<<)',
    );
    expect(messages('on: push\njobs: *nothing\n').join()).toContain('nothing');
    expect(messages('on: push\njobs: &j\n  a: *j\n').join()).toContain(
      'names no anchor that stands before it',
    );
  });

  it.each([
    ['', 'the workflow is empty'],
    ['just text', 'a workflow must be a mapping'],
    ['on: push\n', 'the workflow has no jobs'],
    ['jobs: {}\n', 'the workflow has no trigger'],
    ['on: push\njobs:\n  a:\n    steps: []\n', 'the job a has no runs-on'],
    ['on: push\njobs:\n  a:\n', 'the job a is empty'],
    ['on: push\njobs:\n  a: [x]\n', 'the job a must be a mapping'],
    ['on: push\non: push\njobs: {}\n', 'the key on is written twice'],
    ['on: push\njobs:\n  a:\n    runs-on: x\n    steps: x\n', 'steps must be a list'],
    ['on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ name: x }]\n', 'a step has neither uses nor run'],
    [
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ uses: a/b@v1, run: x }]\n',
      'a step has both uses and run',
    ],
    [
      'on: push\njobs:\n  a:\n    runs-on: x\n    timeout-minutes: soon\n',
      'timeout-minutes is no number of minutes',
    ],
    ['on:\n  schedule:\n    - cron: daily\njobs: {}\n', 'a cron expression has five fields'],
    ['on:\n  schedule: daily\njobs: {}\n', 'schedule must be a list'],
    ['on: push\njobs: {a: {runs-on: [}\n', "the YAML can't be read"],
    ['on: push\n\tjobs: {}\n', "the YAML can't be read"],
  ])('%j has a problem: %s', (text, problem) => {
    expect(messages(text).join('\n')).toContain(problem);
  });

  it('is not hurt by nesting, bombs of aliases, or size', () => {
    expect(messages('['.repeat(100_000))).not.toEqual([]);
    expect(messages('on: push\njobs: '.concat('{a: '.repeat(80), '1', '}'.repeat(80)))).not.toEqual([]);
    const bomb = Array.from(
      { length: 30 },
      (_, index) =>
        `k${index}: &k${index} [${
          index === 0
            ? 'x'
            : Array(9)
                .fill(`*k${index - 1}`)
                .join(', ')
        }]`,
    ).join('\n');
    expect(messages(`on: push\njobs: {}\n${bomb}\n`)).toEqual([]);
    const matrix = `on: push\n${bomb}\njobs:\n  a:\n    runs-on: x\n    strategy:\n      matrix:\n        x: *k29\n        y: [*k29, *k28]\n        exclude: [{ x: *k28 }]\n`;
    expect(messages(matrix)).toEqual([]);
    expect(messages(`# ${'x'.repeat(1_100_000)}`).join()).toContain('more than 1048576 characters');
  });

  it('is told by its path', () => {
    expect(isWorkflowPath('.github/workflows/a.yaml')).toBe(true);
    expect(isWorkflowPath('.github/workflows/sub/a.yml')).toBe(false);
    expect(isActionPath('action.yml')).toBe(true);
    expect(isActionPath('x/transaction.yml')).toBe(false);
  });
});

describe('a composite action', () => {
  it('is read with the defaults of its inputs', () => {
    const action = readCompositeAction(
      workflowFile(
        'name: x\ninputs:\n  Python:\n    default: 3.12\n  other:\n    required: true\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n',
        'tools/action.yml',
      ),
    );
    expect([...(action?.inputs ?? [])]).toEqual([
      ['python', '3.12'],
      ['other', null],
    ]);
    expect(action?.steps.length).toBe(1);
  });

  it('is no action of another kind', () => {
    expect(readCompositeAction(workflowFile('runs: { using: node24, main: x.js }', 'action.yml'))).toBe(null);
    expect(readCompositeAction(workflowFile('[]', 'action.yml'))).toBe(null);
  });
});

describe('any text at all', () => {
  const CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);
  const words = fc.constantFrom(
    ...'on: |jobs:|a:|runs-on:|steps:|- run:|- uses:|with:|cache: pip|strategy:|matrix:|include:|exclude:|x: [1, 2]|&a|*a|<<: *a|schedule:|- cron:|"* * * * *"|${{ matrix.x }}|${{|}}|pip install torch|uv sync|\'|"|{|}|[|]|,|#|!!binary|? |-|>-|\t'.split(
      '|',
    ),
    '|',
    '|2-',
    '\n',
    '\n  ',
    '\n    ',
    '\n      ',
    'actions/setup-python@v5',
  );
  const made = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));

  it('is read without a crash, with places inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ maxLength: 200 }), made), async (text) => {
        const source = workflowFile(text);
        const model = await readWorkflowModel([source, workflowFile(text, 'x/action.yml')]);
        for (const { range } of model.problems) expect(range?.end ?? 0).toBeLessThanOrEqual(text.length);
        for (const { range, fix } of judgeWorkflows(model, NO_FACTS)) {
          expect(range.end).toBeLessThanOrEqual(text.length);
          applyEdits(source, fix.edits);
        }
      }),
      { numRuns: CASES },
    );
  });

  it('that was a workflow before a line was lost, doubled or cut is judged without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FIXTURES, { source: workflowFile(FULL) }),
        fc.nat(),
        fc.constantFrom('lose', 'double', 'cut', 'indent'),
        async ({ source }, which, how) => {
          const lines = source.text.split('\n');
          const at = which % lines.length;
          const line = lines[at] ?? '';
          const changed = {
            lose: [],
            double: [line, line],
            cut: [line.slice(0, which % (line.length + 1))],
            indent: [`  ${line}`],
          }[how];
          lines.splice(at, 1, ...changed);
          const file = workflowFile(lines.join('\n'));
          const model = await readWorkflowModel([file]);
          const wasYaml = parseDocument(file.text).errors.length === 0;
          for (const { fix } of judgeWorkflows(model, NO_FACTS)) {
            const fixed = applyEdits(file, fix.edits);
            if (wasYaml) expect(parseDocument(fixed.text).errors).toEqual([]);
          }
        },
      ),
      { numRuns: Math.ceil(CASES / 4) },
    );
  });

  it('that is a script keeps the places of its characters, in every style of YAML', () => {
    const line = fc.stringMatching(/^[a-z$"'#:| -]{0,30}$/);
    const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), style, (lines, defaultStringType) => {
        const steps = [{ run: `echo ${lines.join('\n')}\n` }];
        const text = stringify(
          { on: 'push', jobs: { a: { 'runs-on': 'x', steps } } },
          { defaultStringType: defaultStringType as 'PLAIN', defaultKeyType: 'PLAIN', lineWidth: 40 },
        );
        const script = read(text).jobs[0]?.steps[0]?.run;
        // Some scalars of blanks read back as others than were written.
        expect(script?.text).toBe(parse(text).jobs.a.steps[0].run);
        if (script?.verbatim !== true) expect(text).toMatch(/['"]/);
        else
          for (const [index, character] of [...script.text].entries())
            if (!/\s/.test(character)) expect(text[script.sourceOffset(index)]).toBe(character);
      }),
      { numRuns: Math.ceil(CASES / 4) },
    );
  });

  it('gives the same findings in whatever order the files come', async () => {
    const files = FIXTURES.map(({ source }) => source);
    const forwards = judgeWorkflows(await readWorkflowModel(files), NO_FACTS);
    const backwards = judgeWorkflows(await readWorkflowModel([...files].reverse()), NO_FACTS);
    expect(backwards).toEqual(forwards);
  });
});
