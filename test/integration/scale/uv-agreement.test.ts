import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contradictions, pinsOf } from '../../../scripts/accuracy.plimsoll.js';
import { type RequirementSet, requirementSets } from '../../../scripts/accuracy.sets.js';
import { sizesOf, startUv, type Uv } from '../../../scripts/accuracy.uv.js';
import { markerEnvironment } from '../../../src/python/target.ts';
import { machinesIndex, openWeighing } from './weigh-set.ts';

// A sample of docs/accuracy.md, which `npm run accuracy:index` remakes as a whole. Needs Python with pip, uv from an index
// that pip on this machine can reach, and that index: no address is written here.
const PINNED = ['pandas', 'torch', 'service-sklearn', 'markers', 'constraints', 'language-spacy', 'tools'];
const INSTALLED: readonly (RequirementSet & { readonly platform: 'linux/amd64' })[] = [
  { name: 'web', requirements: ['fastapi', 'uvicorn[standard]', 'gunicorn'] },
  { name: 'client', requirements: ['requests', 'rich', 'click', 'httpx[http2]', 'pyyaml'] },
  { name: 'numbers', requirements: ['numpy<2', 'joblib', 'networkx'] },
  { name: 'notebook', requirements: ['ipykernel', 'jupytext'] },
].map((each) => ({ ...each, python: '3.11', platform: 'linux/amd64' }));

let uv: Uv;
let plimsoll: Awaited<ReturnType<typeof openWeighing>>;

beforeAll(async () => {
  vi.stubEnv('PIP_FIND_LINKS', undefined);
  const index = await machinesIndex();
  uv = await startUv(index);
  plimsoll = await openWeighing(index);
});

afterAll(async () => {
  await plimsoll?.close();
  uv?.close();
  vi.unstubAllEnvs();
});

describe('the closure is the one that uv pip compile finds', () => {
  const cache = () => `${uv.folder}/shared-cache`;

  it.each(PINNED)('%s', { timeout: 120_000 }, async (name) => {
    const written = requirementSets.find((each) => each.name === name);
    if (written === undefined) throw new RangeError(`there is no set ${name}`);
    const set = { ...written, fullPython: markerEnvironment(written).python_full_version };
    const { report, details } = await plimsoll.weigh(set);
    expect(details.indexes).toHaveLength(1);
    expect(contradictions(report, details)).toEqual([]);
    const { pins, refused } = await uv.pins(set, cache());
    expect(refused).toBeNull();
    expect(pinsOf(details)).toEqual(pins);
    const files = await uv.files(set, cache());
    const { distributions } = details.set.closure ?? { distributions: [] };
    const taken = (pick: (each: string) => string | null | undefined) =>
      Object.fromEntries(
        pins.map((pin) => pin.slice(0, pin.indexOf('=='))).map((each) => [each, pick(each)]),
      );
    expect(taken((each) => distributions.find((other) => other.name === each)?.filename)).toEqual(
      taken((each) => files.get(each)?.filename),
    );
  });
});

describe('bytes are those that uv fetches and leaves on disk', () => {
  it.each(INSTALLED.map((set) => [set.name, set] as const))('%s', { timeout: 120_000 }, async (_, set) => {
    const { report, details } = await plimsoll.weigh(set);
    const pins = pinsOf(details);
    const bytes = (kind: string) => report.metrics.find(({ id }) => id === `closure.${kind}`);
    expect(bytes('installed')?.provenance).toBe('exact');
    const { packages, bytes: onDisk } = await uv.install(set, pins);
    expect(packages).toBe(pins.length);
    expect(Math.abs((bytes('installed')?.value ?? 0) / onDisk - 1)).toBeLessThan(0.01);
    const files = await uv.files(set, `${uv.folder}/shared-cache`);
    const sizes = [...(await sizesOf(files)).values()];
    expect(sizes).toHaveLength(pins.length);
    expect(bytes('download')?.value).toBe(sizes.reduce((sum: number, size) => sum + (size ?? Number.NaN), 0));
  });
});
