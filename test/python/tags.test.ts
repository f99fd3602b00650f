import { describe, expect, it } from 'vitest';
import { bestWheel, isUsable, supportedTags } from '../../src/python/tags.ts';
import { DEFAULT_MUSL, markerEnvironment, parseTarget, type Target } from '../../src/python/target.ts';
import { parseWheelFilename } from '../../src/python/wheel-filename.ts';

const linux: Target = { python: '3.11', platform: 'linux/amd64' };

describe('supported tags', () => {
  it('begin with the own ABI and end with pure Python', () => {
    const tags = supportedTags(linux);
    expect(tags.slice(0, 3)).toEqual([
      'cp311-cp311-linux_x86_64',
      'cp311-cp311-manylinux_2_36_x86_64',
      'cp311-cp311-manylinux_2_35_x86_64',
    ]);
    expect(tags).toContain('cp311-cp311-manylinux2014_x86_64');
    expect(tags).toContain('cp32-abi3-manylinux1_x86_64');
    expect(tags.at(-1)).toBe('py30-none-any');
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('follow the C library, the machine and the system', () => {
    expect(supportedTags({ ...linux, libc: DEFAULT_MUSL }).some((tag) => tag.includes('manylinux'))).toBe(
      false,
    );
    expect(supportedTags({ ...linux, libc: DEFAULT_MUSL })).toContain('cp311-cp311-musllinux_1_2_x86_64');
    expect(supportedTags({ ...linux, libc: { kind: 'glibc', version: '2.17' } })).not.toContain(
      'cp311-cp311-manylinux_2_28_x86_64',
    );
    expect(supportedTags({ ...linux, platform: 'linux/arm64' })).not.toContain(
      'cp311-cp311-manylinux1_aarch64',
    );
    expect(supportedTags({ ...linux, platform: 'linux/arm/v6' })).not.toContain(
      'cp311-cp311-manylinux_2_17_armv6l',
    );
    expect(supportedTags({ ...linux, platform: 'windows/amd64' })[0]).toBe('cp311-cp311-win_amd64');
    expect(supportedTags({ ...linux, platform: 'darwin/arm64' })).toContain(
      'cp311-cp311-macosx_10_9_universal2',
    );
    expect(supportedTags({ python: '3.7', platform: 'windows/386' })[0]).toBe('cp37-cp37m-win32');
  });
});

describe('the best wheel', () => {
  const best = (files: readonly string[], target = linux) => bestWheel(files, target);

  it('is the one of the target', () => {
    const numpy = [
      'macosx_11_0_arm64',
      'manylinux_2_17_aarch64.manylinux2014_aarch64',
      'manylinux_2_17_x86_64.manylinux2014_x86_64',
      'musllinux_1_1_x86_64',
      'win_amd64',
    ].map((platform) => `numpy-1.26.4-cp311-cp311-${platform}.whl`);
    expect(best(numpy)).toBe(numpy[2]);
    expect(best(numpy, { ...linux, platform: 'linux/arm64' })).toBe(numpy[1]);
    expect(best(numpy, { ...linux, libc: DEFAULT_MUSL })).toBe(numpy[3]);
    expect(best(numpy, { ...linux, platform: 'windows/amd64' })).toBe(numpy[4]);
    expect(best(numpy, { ...linux, platform: 'darwin/arm64' })).toBe(numpy[0]);
    expect(best(numpy, { ...linux, platform: 'darwin/amd64' })).toBeNull();
    expect(best(numpy, { ...linux, python: '3.12' })).toBeNull();
  });

  it('prefers the own ABI, then the stable one, then pure Python; newer platforms before older', () => {
    const files = [
      'a-1-py3-none-any.whl',
      'a-1-cp38-abi3-manylinux_2_17_x86_64.whl',
      'a-1-cp311-abi3-manylinux_2_17_x86_64.whl',
      'a-1-cp311-cp311-manylinux1_x86_64.whl',
      'a-1-cp311-cp311-manylinux_2_28_x86_64.whl',
    ];
    for (let count = files.length; count > 0; count -= 1)
      expect(best(files.slice(0, count))).toBe(files[count - 1]);
    expect(best([...files].reverse())).toBe(files[4]);
  });

  it('has the newest version, then the highest build number, and on a tie comes first', () => {
    expect(
      best(['a-1.9-py3-none-any.whl', 'a-1.10-py2.py3-none-any.whl', 'a-1.10rc1-py3-none-any.whl']),
    ).toBe('a-1.10-py2.py3-none-any.whl');
    expect(
      best([
        'a-1-py3-none-any.whl',
        'a-1-2-py3-none-any.whl',
        'a-1-10-py3-none-any.whl',
        'a-1-10a-py3-none-any.whl',
      ]),
    ).toBe('a-1-10a-py3-none-any.whl');
    expect(best(['a-1.0-py3-none-any.whl', 'a-1-py3-none-any.whl'])).toBe('a-1.0-py3-none-any.whl');
  });

  it('is never one for free threads, for too new a C library, or no wheel at all', () => {
    const target = { ...linux, python: '3.13' };
    expect(
      best(
        ['a-1-cp313-cp313t-manylinux_2_17_x86_64.whl', 'a-1-cp313-abi3t-manylinux_2_17_x86_64.whl'],
        target,
      ),
    ).toBeNull();
    expect(best(['a-1-cp311-cp311-manylinux_2_39_x86_64.whl', 'a-1.tar.gz', 'nonsense.whl', ''])).toBeNull();
    expect(isUsable('a-1-py2-none-any.whl', linux)).toBe(false);
    expect(isUsable('torch-2.2.0+cpu-cp311-cp311-linux_x86_64.whl', linux)).toBe(true);
  });
});

describe('a wheel file name', () => {
  it('has name, version, build and tags', () => {
    expect(parseWheelFilename('Foo_Bar-1.0.post-12b-CP311.py3-none-any.whl')).toMatchObject({
      name: 'foo-bar',
      version: { release: [1, 0], post: 0 },
      build: { number: 12, suffix: 'b' },
      tags: ['cp311-none-any', 'py3-none-any'],
    });
  });

  it.each([
    'a-1-py3-none-any.zip',
    'a-py3-none-any.whl',
    'a-x-py3-none-any.whl',
    'a-1-b-py3-none-any.whl',
    'a__b-1-py3-none-any.whl',
    'a-1-3-none-any.whl',
    'a-1-py3-none-.whl',
    `a-1-${'py3.'.repeat(300)}py3-${'none.'.repeat(300)}none-any.whl`,
  ])('%s is none', (filename) => {
    expect(parseWheelFilename(filename)).toBeNull();
  });
});

describe('a target', () => {
  it.each([
    ['3.11', 'linux/amd64', { python: '3.11', platform: 'linux/amd64' }],
    ['3.11.4', 'Linux/x86_64', { python: '3.11', platform: 'linux/amd64', fullVersion: '3.11.4' }],
    ['python3.12', 'linux/arm64/v8', { python: '3.12', platform: 'linux/arm64' }],
    ['3.9', 'linux/arm', { python: '3.9', platform: 'linux/arm/v7' }],
    ['3.13', 'macos/aarch64', { python: '3.13', platform: 'darwin/arm64' }],
  ])('%s on %s', (python, platform, target) => {
    expect(parseTarget(python, platform)).toEqual({ ok: true, target });
  });

  it('is refused with a reason', () => {
    expect(parseTarget('three', 'linux/amd64')).toEqual({
      ok: false,
      message: '"three" is no Python version like 3.11 or 3.11.4',
    });
    expect(parseTarget('3.11', 'plan9/amd64')).toMatchObject({
      ok: false,
      message: expect.stringContaining('"plan9/amd64" is not known'),
    });
  });

  it('answers markers as CPython does there', () => {
    expect(markerEnvironment({ ...linux, fullVersion: '3.11.4' })).toEqual({
      implementation_name: 'cpython',
      implementation_version: '3.11.4',
      os_name: 'posix',
      platform_machine: 'x86_64',
      platform_python_implementation: 'CPython',
      platform_release: '',
      platform_system: 'Linux',
      platform_version: '',
      python_full_version: '3.11.4',
      python_version: '3.11',
      sys_platform: 'linux',
    });
    expect(markerEnvironment({ python: '3.12', platform: 'windows/amd64' })).toMatchObject({
      os_name: 'nt',
      platform_machine: 'AMD64',
      sys_platform: 'win32',
    });
    expect(markerEnvironment({ python: '3.99', platform: 'darwin/arm64' })).toMatchObject({
      python_full_version: '3.99.0',
      platform_machine: 'arm64',
      sys_platform: 'darwin',
    });
  });
});
