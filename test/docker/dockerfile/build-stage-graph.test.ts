import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStageGraph } from '../../../src/docker/dockerfile/build-stage-graph.ts';
import { parseDockerfile } from '../../../src/docker/dockerfile/parse.ts';
import type { BuildOptions, StageGraph } from '../../../src/docker/dockerfile/stage-graph.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { dockerfileText } from './arbitraries.ts';

function graph(text: string, options: Partial<BuildOptions> = {}): StageGraph {
  return buildStageGraph(parseDockerfile(SourceText.fromString('Dockerfile', text)), {
    buildArguments: new Map(),
    platform: 'linux/amd64',
    target: null,
    ...options,
  });
}

/** What the last instruction of the target sees. */
function seen(text: string, options: Partial<BuildOptions> = {}) {
  const state = graph(text, options).target?.instructions.at(-1);
  if (state === undefined) throw new Error('no instruction');
  return state;
}

describe('bases', () => {
  it('are images, earlier stages by name, or scratch', () => {
    const { stages } = graph('FROM python:3.11 AS a\nFROM a AS b\nFROM scratch\nFROM 0\n');
    expect(stages.map(({ base }) => base.kind)).toEqual(['image', 'stage', 'scratch', 'image']);
  });

  it('see only the ARGs before the first FROM, and build arguments beat defaults', () => {
    const text = 'ARG V=3.11\nARG I=python:${V}-slim\nFROM $I AS a\nARG V=1\nFROM $I\n';
    const tags = (options: Partial<BuildOptions> = {}) =>
      graph(text, options).stages.map(({ base }) => (base.kind === 'image' ? base.reference.tag : base.kind));
    expect(tags()).toEqual(['3.11-slim', '3.11-slim']);
    expect(tags({ buildArguments: new Map([['V', '3.12']]) })).toEqual(['3.12-slim', '3.12-slim']);
  });

  it('are unresolved with a reason when a variable has no value', () => {
    const { stages, problems } = graph('ARG B\nFROM $B\n');
    expect(stages[0]?.base).toMatchObject({
      kind: 'unresolved',
      reason: expect.stringContaining('B has no value'),
    });
    expect(problems).toMatchObject([{ severity: 'error', range: { startLine: 2 } }]);
  });

  it('know the platform arguments', () => {
    const { stages } = graph('FROM --platform=$BUILDPLATFORM a\nFROM b-$TARGETARCH$TARGETVARIANT\n', {
      platform: 'linux/arm/v7',
    });
    expect(stages[0]?.platform).toBe('linux/arm/v7');
    expect(stages[1]?.base).toMatchObject({ reference: { path: 'library/b-armv7' } });
  });
});

describe('reachability', () => {
  const text =
    'FROM a AS one\nFROM b AS two\nCOPY --from=ONE x y\nFROM c AS three\nFROM d\nCOPY --from=1 x y\nRUN --mount=from=img,target=/x y\n';

  it('follows FROM, COPY and mounts', () => {
    const { reachable, layerChain, stages } = graph(text);
    expect([...reachable]).toEqual([0, 1, 3]);
    expect(layerChain.map(({ index }) => index)).toEqual([3]);
    expect(stages.map(({ copiesFrom }) => copiesFrom)).toEqual([[], [0], [], [1]]);
  });

  it('starts at --target', () => {
    expect(graph(text, { target: 'Three' }).target?.index).toBe(2);
    expect(graph(text, { target: 'none' })).toMatchObject({
      target: null,
      problems: [{ severity: 'error' }],
    });
  });

  it('goes down the layers of a chain of stages', () => {
    const { layerChain } = graph('FROM a AS x\nFROM x AS y\nFROM y\n');
    expect(layerChain.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('takes the last stage of a name before the FROM that uses it', () => {
    const { stages } = graph('FROM a AS x\nFROM b AS x\nFROM x\n');
    expect(stages[2]?.base).toEqual({ kind: 'stage', stage: 1 });
  });

  it('takes a later name for a mistake and an unknown one for an image', () => {
    expect(graph('FROM a\nCOPY --from=later x y\nFROM b AS later\n', { target: '0' }).problems).toMatchObject(
      [{ severity: 'error', message: expect.stringContaining('built only later') }],
    );
    expect(graph('FROM a\nCOPY --from=busybox x y\n').problems).toEqual([]);
    expect(graph('ARG S=x\nFROM a\nCOPY --from=$S x y\n').problems).toHaveLength(1);
    expect(graph('FROM a\nCOPY --from=7 x y\n').problems).toHaveLength(1);
  });

  it('only warns of what stands in a stage that is not built', () => {
    const problems = graph('FROM a\nUSER ${X?}\nFROM b\n').problems;
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('state', () => {
  it('shows each line what stands before it', () => {
    const { variables, environment } = seen('FROM a\nARG A=1\nENV B=$A\nENV A=2 C=$A\nRUN x\n');
    expect(['A', 'B', 'C'].map((name) => variables.get(name))).toEqual(['2', '1', '1']);
    expect(environment.has('A')).toBe(true);
    expect(graph('FROM a\nARG A=1\nRUN x').target?.instructions.at(-1)?.environment.has('A')).toBe(false);
  });

  it('inherits a global ARG only when it is declared again', () => {
    expect(seen('ARG A=1\nFROM a\nRUN x\n').variables.get('A')).toBeUndefined();
    expect(seen('ARG A=1\nFROM a\nARG A\nRUN x\n').variables.get('A')).toBe('1');
    expect(
      seen('FROM a\nARG A=1\nRUN x\n', { buildArguments: new Map([['A', '2']]) }).variables.get('A'),
    ).toBe('2');
  });

  it('hands everything on to a stage that is FROM it, and nothing changes afterwards', () => {
    const text =
      'FROM scratch AS a\nENV E=1\nWORKDIR /x\nWORKDIR y/../z\nUSER u$E\nSHELL ["bash", "-c"]\nFROM a\nRUN x\nENV E=2\nRUN y\n';
    const stage = graph(text).target;
    expect(stage?.instructions[0]).toMatchObject({
      workingDirectory: '/x/z',
      user: 'u1',
      shell: ['bash', '-c'],
    });
    expect(stage?.instructions.map(({ variables }) => variables.get('E'))).toEqual(['1', '1', '2']);
    expect([...(stage?.instructions[2]?.environment ?? [])].map(([name]) => name)).toEqual(['PATH', 'E']);
  });

  it("does not know an image's working directory", () => {
    expect(seen('FROM a\nWORKDIR b\nRUN x\n').workingDirectory).toBeNull();
  });

  it('starts from the environment of a known base', () => {
    const baseEnvironment = () => new Map([['PIP_NO_CACHE_DIR', '1']]);
    expect(seen('FROM a\nRUN x\n', { baseEnvironment }).environment.get('PIP_NO_CACHE_DIR')).toBe('1');
  });

  it('runs the ONBUILD triggers of a base stage first', () => {
    const stage = graph('FROM a AS b\nONBUILD ENV T=1\nFROM b\nRUN x\n').target;
    expect(stage?.instructions.map(({ instruction }) => instruction.kind)).toEqual(['env', 'run']);
    expect(stage?.instructions[1]?.variables.get('T')).toBe('1');
  });
});

describe('any Dockerfile', () => {
  it('has a graph', () => {
    fc.assert(
      fc.property(dockerfileText, (text) => {
        const { stages, layerChain, reachable } = graph(text);
        for (const stage of layerChain) expect(reachable.has(stage.index)).toBe(true);
        for (const stage of stages)
          for (const source of stage.copiesFrom) expect(source).toBeLessThan(stage.index);
      }),
      { numRuns: 500 },
    );
  });

  it('does not grow without bound', () => {
    const doubling = `FROM a\nENV A=${'x'.repeat(1000)}\n${'ENV A=$A$A\n'.repeat(200)}`;
    expect(graph(doubling).problems.length).toBeLessThanOrEqual(50);
    const chain = Array.from(
      { length: 2000 },
      (_, index) => `FROM s${index} AS s${index + 1}\nENV E${index}=1`,
    );
    expect(graph(`FROM a AS s0\n${chain.join('\n')}`).target?.index).toBe(2000);
  });
});
