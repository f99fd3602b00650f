/** What an image is built for. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** `v7` of `linux/arm/v7`; empty when there is none. */
  readonly variant: string;
}

const OPERATING_SYSTEMS: ReadonlySet<string> = new Set(
  'aix android darwin dragonfly freebsd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos'.split(
    ' ',
  ),
);
const COMPONENT = /^[A-Za-z0-9_.-]+$/;

/**
 * Reads `os/architecture[/variant]`, `os` or `architecture` and normalises it as containerd's platforms package
 * does: `aarch64` is `arm64`, `x86_64` is `amd64`, `armhf` is `arm/v7`, a default variant is left out.
 * What is missing is `linux` and `amd64`. Null when it is no platform.
 */
export function parsePlatform(text: string): Platform | null {
  const parts = text.split('/');
  if (parts.length > 3 || !parts.every((part) => COMPONENT.test(part))) return null;
  const [first = '', second, third] = parts.map((part) => part.toLowerCase());
  if (second === undefined) {
    const os = normalizeOperatingSystem(first);
    if (OPERATING_SYSTEMS.has(os)) return { os, architecture: 'amd64', variant: '' };
    const known = normalizeArchitecture(first, '');
    return ARCHITECTURES.has(known.architecture) ? { os: 'linux', ...known } : null;
  }
  return { os: normalizeOperatingSystem(first), ...normalizeArchitecture(second, third ?? '') };
}

/** `linux/arm64`, `linux/arm/v7`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return variant === '' ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

const ARCHITECTURES: ReadonlySet<string> = new Set(
  '386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm'.split(
    ' ',
  ),
);

function normalizeOperatingSystem(os: string): string {
  return os === 'macos' ? 'darwin' : os;
}

function normalizeArchitecture(
  architecture: string,
  variant: string,
): { architecture: string; variant: string } {
  switch (architecture) {
    case 'i386':
      return { architecture: '386', variant: '' };
    case 'x86_64':
    case 'x86-64':
    case 'amd64':
      return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
    case 'aarch64':
    case 'arm64':
      return { architecture: 'arm64', variant: variant === '8' || variant === 'v8' ? '' : variant };
    case 'armhf':
      return { architecture: 'arm', variant: 'v7' };
    case 'armel':
      return { architecture: 'arm', variant: 'v6' };
    case 'arm':
      if (variant === '' || variant === '7') return { architecture, variant: 'v7' };
      return { architecture, variant: /^[568]$/.test(variant) ? `v${variant}` : variant };
    default:
      return { architecture, variant };
  }
}
