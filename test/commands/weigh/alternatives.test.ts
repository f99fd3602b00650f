import { describe, expect, it } from 'vitest';
import { alternativesTo } from '../../../src/commands/weigh/alternatives.ts';
import { requirementSet } from '../../../src/commands/weigh/requirement-set.ts';
import { weighClosure } from '../../../src/python/closure/weigh.ts';
import type { Scale } from '../../../src/python/scale/scale.ts';
import type { Target } from '../../../src/python/target.ts';
import { embeddedScale } from '../../support/memory-world.ts';
import { type Releases, scaleOver, syntheticIndex, TARGET } from '../../support/synthetic-index.ts';

/** What may be written instead, over an index of a test or a scale. */
async function alternatives(
  written: readonly string[],
  over: Releases | Scale,
  target: Target = TARGET,
): ReturnType<typeof alternativesTo> {
  const scale = isScale(over) ? over : await scaleOver(syntheticIndex(over));
  const set = requirementSet([...written], [], { extras: [], groups: [] });
  const closure = await scale.closureOf({ requirements: set.requirements, target });
  return alternativesTo(set, weighClosure(closure), target, scale);
}

const isScale = (over: Releases | Scale): over is Scale =>
  'closureOf' in over && typeof over.closureOf === 'function';

const HEAVY = { download: 100_000, installed: 500_000 };
const LIGHT = { download: 1_000, installed: 4_000 };

describe('lighter alternatives', () => {
  it('save what the difference of the two weighed closures is', async () => {
    const [found, ...others] = await alternatives(['mlflow==3.1.0', 'numpy'], {
      mlflow: {
        '3.1.0': { requires: ['mlflow-skinny==3.1.0', 'pandas'], installed: 40_000, download: 9_000 },
      },
      'mlflow-skinny': { '3.1.0': { installed: 7_000, download: 2_000 } },
      pandas: { '2.0': { requires: ['numpy'], installed: 60_000, download: 20_000 } },
      numpy: { '2.0': { installed: 30_000, download: 10_000 } },
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'mlflow-skinny',
      from: 'mlflow==3.1.0',
      to: ['mlflow-skinny==3.1.0'],
      index: null,
      line: null,
      before: { installed: { value: 137_000 }, download: { value: 41_000 } },
      after: { installed: { value: 37_000 }, download: { value: 12_000 } },
    });
    expect(found?.evidence).toMatch(
      /^To be checked: only the client of a tracking server .* a server is named/,
    );
  });

  it.each([
    ['opencv-python', ['opencv-python-headless'], /no window/],
    ['opencv-contrib-python>=4', ['opencv-contrib-python-headless>=4'], /no window/],
    ['sentence-transformers', ['fastembed'], /only encode text/],
    ['mlflow', ['mlflow-skinny'], /only the client/],
    ['librosa', ['soundfile'], /only loads audio/],
    ['chromadb', ['chromadb-client'], /client of a server/],
    ['evidently', ['pandas', 'scipy'], /only drift/],
    ['pyspark', ['pyspark-client'], /Spark Connect/],
    ['pyarrow', ['duckdb'], /Parquet or CSV/],
    ['transformers', ['tokenizers'], /only tokenizers/],
    ['pandas[performance]', ['pandas'], /engine="numba"/],
    ['opentelemetry-exporter-otlp', ['opentelemetry-exporter-otlp-proto-http'], /over HTTP/],
    ['ultralytics', ['ultralytics-opencv-headless'], /nothing is shown in a window/],
    ['ultralytics', ['onnxruntime', 'opencv-python-headless'], /only predict/],
    ['tensorflow', ['ai-edge-litert'], /\.tflite/],
    ['tensorflow', ['tensorflow-cpu'], /nothing runs on a GPU/],
    ['xgboost', ['xgboost-cpu'], /nothing runs on a GPU/],
    ['jax[cuda12]', ['jax'], /nothing runs on a GPU/],
    ['torch', ['torch'], /nothing runs on a GPU/],
    ['torch', ['onnxruntime'], /saved models/],
  ] as const)('of %s are %j, weighed by the catalogue', async (written, to, condition) => {
    const rows = await alternatives([written], await embeddedScale());
    const row = rows.find((each) => each.to.join() === to.join());
    expect(row?.evidence).toMatch(condition);
    expect(row?.before.installed.value).toBeGreaterThan(row?.after.installed.value ?? Number.NaN);
    // Nothing was searched, so that nothing was found or not found.
    for (const { evidence } of rows) {
      expect(evidence).toMatch(/^To be checked: .*[^.]$/);
      expect(evidence).not.toMatch(/\bfound\b|\bimported \(|:\d/);
    }
  });

  it.each<[string, readonly string[], Releases, Target?]>([
    [
      'another distribution needs it',
      ['opencv-python', 'viewer'],
      {
        'opencv-python': { '4.0': HEAVY },
        'opencv-python-headless': { '4.0': LIGHT },
        viewer: { '1.0': ['opencv-python'] },
      },
    ],
    [
      'an extra asks for more',
      ['mlflow[gateway]'],
      { mlflow: { '3.0.0': HEAVY }, 'mlflow-skinny': { '3.0.0': LIGHT } },
    ],
    [
      'the lighter one was not released in that version',
      ['pyspark==3.5.0'],
      { pyspark: { '3.5.0': HEAVY }, 'pyspark-client': { '4.0.0': LIGHT } },
    ],
    [
      'there is no such build for the platform',
      ['tensorflow'],
      { tensorflow: { '2.19.0': HEAVY }, 'tensorflow-cpu': { '2.19.0': LIGHT } },
      { python: '3.11', platform: 'linux/arm64' },
    ],
    [
      'a library that is required works through it',
      ['pyarrow', 'pandas'],
      { pyarrow: { '20.0': HEAVY }, pandas: { '2.0': LIGHT }, duckdb: { '1.0': LIGHT } },
    ],
    [
      'models are run with it',
      ['transformers', 'torch'],
      {
        transformers: { '4.0': HEAVY },
        tokenizers: { '0.20': LIGHT },
        torch: { '2.5.0': HEAVY },
        onnxruntime: { '1.20': LIGHT },
      },
    ],
    ['it would be heavier', ['librosa'], { librosa: { '0.10': LIGHT }, soundfile: { '0.13': HEAVY } }],
    ['no index has the lighter one', ['librosa'], { librosa: { '0.10': HEAVY } }],
  ])('are none where %s', async (_, written, releases, target) => {
    expect(await alternatives(written, releases, target)).toEqual([]);
  });

  it('drop what only the lighter one beside it is needed of', async () => {
    const [found] = await alternatives(['opencv-python', 'opencv-python-headless'], {
      'opencv-python': { '4.0': HEAVY },
      'opencv-python-headless': { '4.0': LIGHT },
    });
    expect(found).toMatchObject({ from: 'opencv-python', to: [] });
  });

  it('count what several requirements share, where that is what gets lighter', async () => {
    const [first, ...others] = await alternatives(
      'ultralytics sentence-transformers evidently librosa pyspark tensorflow xgboost chromadb prefect mlflow'.split(
        ' ',
      ),
      await embeddedScale(),
    );
    expect(first).toMatchObject({
      rule: 'torch-cpu',
      from: 'ultralytics',
      to: ['ultralytics', 'torch'],
      index: 'pytorch-cpu',
    });
    expect(others.length).toBeLessThan(8);
  });

  it('are weighed for the eight requirements only that keep most', async () => {
    const releases: Record<string, Releases[string]> = {};
    const pairs = [
      ['mlflow', 'mlflow-skinny'],
      ['opencv-python', 'opencv-python-headless'],
      ['opencv-contrib-python', 'opencv-contrib-python-headless'],
      ['librosa', 'soundfile'],
      ['chromadb', 'chromadb-client'],
      ['prefect', 'prefect-client'],
      ['pyspark', 'pyspark-client'],
      ['xgboost', 'xgboost-cpu'],
      ['faiss-gpu', 'faiss-cpu'],
      ['opentelemetry-exporter-otlp', 'opentelemetry-exporter-otlp-proto-http'],
    ] as const;
    for (const [number, [heavy, light]] of pairs.entries()) {
      releases[heavy] = { '4.0.0': { installed: 100_000 + 10_000 * number, download: 100 } };
      releases[light] = { '4.0.0': LIGHT };
    }
    const scale = await scaleOver(syntheticIndex(releases));
    let asked = 0;
    const counting: Scale = {
      ...scale,
      closureOf: (question) => {
        asked += 1;
        return scale.closureOf(question);
      },
    };
    const rows = await alternatives(
      pairs.map(([heavy]) => heavy),
      counting,
    );
    expect(rows.map(({ from }) => from)).toEqual(
      pairs
        .slice(2)
        .map(([heavy]) => heavy)
        .reverse(),
    );
    // The set itself, and each alternative once.
    expect(asked).toBe(9);
  });
});
