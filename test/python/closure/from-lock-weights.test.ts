import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { fileByHashes, lockedWeight } from '../../../src/python/closure/locked-weight.ts';
import type { LockedDistribution, LockedFile } from '../../../src/python/manifests/manifest.ts';
import { exact, unknown } from '../../../src/support/quantity.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { TARGET } from './graphs.ts';

const catalogue = catalogueOf({
  date: '2026-11-21',
  python: '3.11',
  sources: [],
  distributions: {
    numpy: [['numpy'], [['2.0.0', null, [], { any: ['py3-none-any', 1000, 3000] }]]],
    torch: [
      ['torch'],
      [
        ['2.9.1', null, [], { amd64: ['cp311-cp311-manylinux_2_28_x86_64', 900_000, 1_800_000] }],
        ['2.9.1+cpu', null, [], { amd64: ['cp311-cp311-manylinux_2_28_x86_64', 100_000, 400_000] }],
      ],
    ],
  },
});

const file = (filename: string, size: number | null = null): LockedFile => ({
  filename,
  url: null,
  hash: 'sha256:aa',
  size,
});
const locked = (
  name: string,
  version: string,
  more: Partial<LockedDistribution> = {},
): LockedDistribution => ({
  name,
  version,
  range: SourceText.fromString('lock', '').range(0, 0),
  source: { kind: 'index', url: '' },
  wheels: [],
  sdist: null,
  dependencies: [],
  optionalDependencies: new Map(),
  groupDependencies: new Map(),
  resolutionMarkers: [],
  ...more,
});
const weightOf = (distribution: LockedDistribution, known: typeof catalogue | null = catalogue) =>
  lockedWeight(distribution, TARGET, known);

describe('lockedWeight', () => {
  const numpy = locked('numpy', '2.0.0', { wheels: [file('numpy-2.0.0-py3-none-any.whl')] });

  it('takes the size of the lock as it is', () => {
    const sized = locked('numpy', '2.0.0', { wheels: [file('numpy-2.0.0-py3-none-any.whl', 1000)] });
    expect(weightOf(sized)).toEqual({
      download: exact(1000),
      installed: exact(3000),
      filename: 'numpy-2.0.0-py3-none-any.whl',
      gap: null,
    });
  });

  it('estimates by the catalogue where the lock has no size', () => {
    expect(weightOf(numpy)).toMatchObject({
      download: { provenance: 'estimated', value: 1000 },
      installed: { provenance: 'estimated', value: 3000 },
      filename: 'numpy-2.0.0-py3-none-any.whl',
      gap: null,
    });
    expect(weightOf(locked('numpy', '2.0.0', { hashes: ['sha256:aa'] }))).toMatchObject({
      download: { provenance: 'estimated', value: 1000 },
      filename: null,
      gap: null,
    });
  });

  it('says unknown where neither knows it, and never takes another build for it', () => {
    const nothing = { download: unknown(), installed: unknown(), gap: 'no-size-in-lock' };
    expect(weightOf(numpy, null)).toMatchObject(nothing);
    expect(weightOf(locked('nobody', '1', { hashes: ['sha256:aa'] }))).toMatchObject(nothing);
    const torch = (version: string) => weightOf(locked('torch', version, { hashes: ['sha256:aa'] }));
    expect(torch('2.9.1+cu121')).toMatchObject(nothing);
    expect(torch('2.9.1+cpu').download).toMatchObject({ value: 100_000 });
    expect(torch('2.9.1').download).toMatchObject({ value: 900_000 });
    expect(weightOf(locked('numpy', '2.0.0', { source: { kind: 'git', url: 'x' } }))).toMatchObject({
      download: unknown(),
      gap: 'url',
    });
    expect(weightOf(locked('numpy', '2.0.0', { sdist: file('numpy-2.0.0.tar.gz') }))).toMatchObject({
      download: unknown(),
      gap: 'source-only',
    });
  });
});

describe('fileByHashes', () => {
  const offered = (filename: string, digest: string) => ({ filename, hashes: new Map([['sha256', digest]]) });
  const files = [
    offered('numpy-2.0.0.tar.gz', 'aa'),
    offered('numpy-2.0.0-cp311-cp311-macosx_11_0_arm64.whl', 'bb'),
    offered('numpy-2.0.0-cp311-cp311-manylinux_2_28_x86_64.whl', 'CC'),
    offered('numpy-2.0.0-py3-none-any.whl', 'dd'),
  ];
  const chosen = (...hashes: string[]) => fileByHashes(files, hashes, TARGET)?.filename ?? null;

  it('takes the best wheel among the locked files, else the archive', () => {
    expect(chosen('sha256:aa', 'sha256:bb', 'sha256:cc', 'sha256:dd')).toBe(
      'numpy-2.0.0-cp311-cp311-manylinux_2_28_x86_64.whl',
    );
    expect(chosen('sha256:dd', 'sha256:aa')).toBe('numpy-2.0.0-py3-none-any.whl');
    expect(chosen('sha256:aa', 'sha256:bb')).toBe('numpy-2.0.0.tar.gz');
    expect(chosen('sha256:bb', 'md5:aa')).toBeNull();
  });
});
