import type { MarkerEnvironment } from './marker.ts';

/** What is installed for: an interpreter (CPython, with its lock) and a platform as Docker names it. */
export interface Target {
  /** `3.11`. */
  readonly python: string;
  /** `linux/amd64`, `linux/arm64`, `darwin/arm64`, `windows/amd64`. */
  readonly platform: string;
  /** `3.11.4`, when the patch release is known; else the newest one known here is assumed. */
  readonly fullVersion?: string;
  /** The C library of a Linux system; without it, DEFAULT_LIBC is assumed. */
  readonly libc?: Libc;
  /** `14.0`: the macOS release; without it, DEFAULT_MACOS is assumed. */
  readonly macos?: string;
}

/** A Linux system's C library: which of the manylinux and musllinux wheels run there. */
export interface Libc {
  readonly kind: 'glibc' | 'musl';
  /** `2.36`, `1.2`. */
  readonly version: string;
}

/**
 * Debian 12 (bookworm) has glibc 2.36, and the `python:3.x` and `-slim` images stood on it when most of today's
 * Dockerfiles were written; Debian 13 (2.41) runs all that 2.36 runs.
 */
export const DEFAULT_LIBC: Libc = { kind: 'glibc', version: '2.36' };

/** Alpine Linux since 3.13 has musl 1.2. */
export const DEFAULT_MUSL: Libc = { kind: 'musl', version: '1.2' };

/** The release of GitHub's `macos-14` runners, the oldest that GitHub still serves. */
export const DEFAULT_MACOS = '14.0';

/**
 * The newest Python for which the field's heavy distributions publish wheels of final releases: in November 2026
 * torch 2.15, numba 0.68, onnxruntime 1.31, xgboost 3.2 and vllm 0.33 have them for 3.14 too, but tensorflow 2.21 stops
 * at 3.13 (only 2.22.0rc0 goes on). Asked of a package index with `pip install --dry-run --python-version`.
 */
export const newestSupportedPython = '3.13';

export type TargetResult =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly message: string };

/**
 * A target from what people write: `3.11`, `3.11.4` or `python3.11`, and any spelling of a platform that containerd
 * accepts (`linux/arm64/v8`, `linux/x86_64`, `macos/aarch64`). `message` says what is wrong, without a full stop.
 */
export function parseTarget(python: string, platform: string): TargetResult {
  const version = /^(?:c?python|cp)?\s*(\d)\.(\d{1,2})(?:\.(\d{1,3}))?$/i.exec(python.trim());
  if (version === null) return { ok: false, message: `"${python}" is no Python version like 3.11 or 3.11.4` };
  const normalized = normalizePlatform(platform);
  if (normalized === null)
    return {
      ok: false,
      message: `the platform "${platform}" is not known; known are ${[...PLATFORMS.keys()].join(', ')}`,
    };
  const [, major, minor, patch] = version;
  const target = { python: `${major}.${minor}`, platform: normalized };
  return {
    ok: true,
    target: patch === undefined ? target : { ...target, fullVersion: `${major}.${minor}.${patch}` },
  };
}

/** The platform in the form that Docker prints, `linux/arm/v7`; null when Python wheels know no such platform. */
export function normalizePlatform(platform: string): string | null {
  const [system = '', machine = '', variant = ''] = platform.trim().toLowerCase().split('/');
  const os = SYSTEM_SPELLINGS[system] ?? system;
  const architecture = MACHINE_SPELLINGS[machine] ?? machine;
  const name = architecture === 'arm' ? `${os}/arm/${variant || 'v7'}` : `${os}/${architecture}`;
  return PLATFORMS.has(name) ? name : null;
}

/** What a platform is called by Python and by wheels. */
export interface PlatformFacts {
  readonly system: 'linux' | 'darwin' | 'windows';
  /** `platform.machine()`. */
  readonly machine: string;
  /** The end of a wheel's platform tag: `x86_64`; of Windows, all of it: `win_amd64`. */
  readonly wheelMachine: string;
}

/**
 * The facts of a target's platform.
 * @throws RangeError when the platform is none of those that parseTarget lets through.
 */
export function platformFacts(target: Target): PlatformFacts {
  const name = normalizePlatform(target.platform);
  const facts = name === null ? undefined : PLATFORMS.get(name);
  if (facts === undefined) throw new RangeError(`the platform "${target.platform}" is not known`);
  return facts;
}

/**
 * What CPython answers there to a marker's questions. Assumed: the newest patch release known here unless the target
 * says which one it is; and kernel release and version are empty, as nothing installed may depend on a build machine's kernel.
 */
export function markerEnvironment(target: Target): MarkerEnvironment {
  const { system, machine } = platformFacts(target);
  const names = SYSTEM_NAMES[system];
  const fullVersion = target.fullVersion ?? `${target.python}.${LAST_PATCH[target.python] ?? 0}`;
  return {
    implementation_name: 'cpython',
    implementation_version: fullVersion,
    os_name: names.osName,
    platform_machine: machine,
    platform_python_implementation: 'CPython',
    platform_release: '',
    platform_system: names.platformSystem,
    platform_version: '',
    python_full_version: fullVersion,
    python_version: target.python,
    sys_platform: names.sysPlatform,
  };
}

/** Newest patch release of each Python known in November 2026: what `python:3.11` or a fresh set-up gives. */
const LAST_PATCH: Readonly<Record<string, number>> = {
  '2.7': 18,
  '3.6': 15,
  '3.7': 17,
  '3.8': 20,
  '3.9': 25,
  '3.10': 21,
  '3.11': 17,
  '3.12': 15,
  '3.13': 16,
  '3.14': 8,
};

const SYSTEM_NAMES = {
  linux: { osName: 'posix', platformSystem: 'Linux', sysPlatform: 'linux' },
  darwin: { osName: 'posix', platformSystem: 'Darwin', sysPlatform: 'darwin' },
  windows: { osName: 'nt', platformSystem: 'Windows', sysPlatform: 'win32' },
} as const;

const SYSTEM_SPELLINGS: Readonly<Record<string, string>> = {
  macos: 'darwin',
  macosx: 'darwin',
  win: 'windows',
};

const MACHINE_SPELLINGS: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  x64: 'amd64',
  aarch64: 'arm64',
  armhf: 'arm',
  i386: '386',
  i686: '386',
  x86: '386',
};

const PLATFORMS: ReadonlyMap<string, PlatformFacts> = new Map([
  ['linux/amd64', { system: 'linux', machine: 'x86_64', wheelMachine: 'x86_64' }],
  ['linux/arm64', { system: 'linux', machine: 'aarch64', wheelMachine: 'aarch64' }],
  ['linux/arm/v7', { system: 'linux', machine: 'armv7l', wheelMachine: 'armv7l' }],
  ['linux/arm/v6', { system: 'linux', machine: 'armv6l', wheelMachine: 'armv6l' }],
  ['linux/ppc64le', { system: 'linux', machine: 'ppc64le', wheelMachine: 'ppc64le' }],
  ['linux/s390x', { system: 'linux', machine: 's390x', wheelMachine: 's390x' }],
  ['linux/riscv64', { system: 'linux', machine: 'riscv64', wheelMachine: 'riscv64' }],
  ['linux/loong64', { system: 'linux', machine: 'loongarch64', wheelMachine: 'loongarch64' }],
  ['linux/386', { system: 'linux', machine: 'i686', wheelMachine: 'i686' }],
  ['darwin/amd64', { system: 'darwin', machine: 'x86_64', wheelMachine: 'x86_64' }],
  ['darwin/arm64', { system: 'darwin', machine: 'arm64', wheelMachine: 'arm64' }],
  ['windows/amd64', { system: 'windows', machine: 'AMD64', wheelMachine: 'win_amd64' }],
  ['windows/arm64', { system: 'windows', machine: 'ARM64', wheelMachine: 'win_arm64' }],
  ['windows/386', { system: 'windows', machine: 'x86', wheelMachine: 'win32' }],
]);
