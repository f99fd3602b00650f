import { byCodeUnit } from '../support/compare.ts';
import { DEFAULT_LIBC, DEFAULT_MACOS, platformFacts, type Target } from './target.ts';
import { compareVersions } from './version.ts';
import { parseWheelFilename, type WheelFilename } from './wheel-filename.ts';

/**
 * The tags of wheels that CPython can use there, in the order in which installers prefer them (PEP 425; `packaging.tags`):
 * own ABI, stable ABI, no ABI, older stable ABIs, then pure Python. Builds for the free-threaded interpreter are not among them.
 */
export function supportedTags(target: Target): readonly string[] {
  const [major, minor] = twoNumbers(target.python);
  const platforms = platformTags(target);
  const interpreter = `cp${major}${minor}`;
  const onEach = (prefix: string) => platforms.map((platform) => `${prefix}-${platform}`);
  const older = descending(minor - 1, 0);
  // The stable ABI began with Python 3.2 (PEP 384).
  const stable = major === 3 && minor >= 2;
  const pythons = [`py${major}${minor}`, `py${major}`, ...older.map((number) => `py${major}${number}`)];
  return [
    ...onEach(`${interpreter}-${interpreter}${abiSuffix(major, minor)}`),
    ...(stable ? onEach(`${interpreter}-abi3`) : []),
    ...onEach(`${interpreter}-none`),
    ...(stable ? descending(minor - 1, 2).flatMap((number) => onEach(`cp${major}${number}-abi3`)) : []),
    ...pythons.flatMap((python) => onEach(`${python}-none`)),
    `${interpreter}-none-any`,
    ...pythons.map((python) => `${python}-none-any`),
  ];
}

/**
 * The wheel that an installer takes among files of one distribution: the newest version, of it the most preferred tag,
 * then the higher build number; on a tie the first given. Null when none fits. Names that are no wheel's are passed over.
 */
export function bestWheel(filenames: Iterable<string>, target: Target): string | null {
  let best: Candidate | null = null;
  for (const filename of filenames) {
    const wheel = parseWheelFilename(filename);
    const rank = wheel === null ? null : tagRank(wheel, target);
    if (wheel === null || rank === null) continue;
    const candidate = { filename, wheel, rank };
    if (best === null || preference(candidate, best) > 0) best = candidate;
  }
  return best?.filename ?? null;
}

/** How far down the order of supportedTags the wheel's best tag stands, 0 the most preferred; null when the target can't use it. */
export function tagRank(wheel: WheelFilename, target: Target): number | null {
  const ranks = ranksOf(target);
  let best: number | null = null;
  for (const tag of wheel.tags) {
    const rank = ranks.get(tag);
    if (rank !== undefined && (best === null || rank < best)) best = rank;
  }
  return best;
}

/**
 * The same by the end of a wheel's file name alone, `cp311-cp311-manylinux_2_17_x86_64`: of thousands of files on a page
 * few have tags that no other has, and most are for other targets.
 */
export function tagRankOfText(text: string, target: Target): number | null {
  let known = textRanks.get(target);
  if (known === undefined) {
    known = new Map();
    textRanks.set(target, known);
  }
  let rank = known.get(text);
  if (rank === undefined) {
    const wheel = parseWheelFilename(`a-0-${text}.whl`);
    rank = wheel === null ? null : tagRank(wheel, target);
    if (known.size < MOST_TEXTS) known.set(text, rank);
  }
  return rank;
}

const textRanks = new WeakMap<Target, Map<string, number | null>>();
const MOST_TEXTS = 50_000;

/** Whether the target can use the wheel. */
export function isUsable(filename: string, target: Target): boolean {
  return bestWheel([filename], target) !== null;
}

/** The platform part of tags, most preferred first. */
export function platformTags(target: Target): readonly string[] {
  const { system, wheelMachine } = platformFacts(target);
  switch (system) {
    case 'linux':
      return linuxPlatforms(wheelMachine, target);
    case 'darwin':
      return macPlatforms(wheelMachine, target.macos ?? DEFAULT_MACOS);
    case 'windows':
      return [wheelMachine];
  }
}

interface Candidate {
  readonly filename: string;
  readonly wheel: WheelFilename;
  readonly rank: number;
}

function preference(a: Candidate, b: Candidate): number {
  return (
    compareVersions(a.wheel.version, b.wheel.version) ||
    b.rank - a.rank ||
    (a.wheel.build?.number ?? -1) - (b.wheel.build?.number ?? -1) ||
    byCodeUnit(a.wheel.build?.suffix ?? '', b.wheel.build?.suffix ?? '')
  );
}

/** A closure asks for hundreds of wheels of one target, whose thousand tags are then made once. */
const rankCache = new WeakMap<Target, ReadonlyMap<string, number>>();

function ranksOf(target: Target): ReadonlyMap<string, number> {
  const known = rankCache.get(target);
  if (known !== undefined) return known;
  const ranks = new Map<string, number>();
  for (const [rank, tag] of supportedTags(target).entries()) if (!ranks.has(tag)) ranks.set(tag, rank);
  rankCache.set(target, ranks);
  return ranks;
}

/** Until 3.7 the ABI named pymalloc, and in Python 2 wide characters (PEP 3149). */
function abiSuffix(major: number, minor: number): string {
  if (major === 2) return 'mu';
  return major === 3 && minor < 8 ? 'm' : '';
}

/** glibc release at which a manylinux tag got its old name (PEP 513, 571, 599). */
const LEGACY_MANYLINUX: Readonly<Record<number, string>> = {
  17: 'manylinux2014',
  12: 'manylinux2010',
  5: 'manylinux1',
};

/** Machines for which manylinux is defined (PEP 600 leaves it to `packaging`); armv6l is not among them. */
const MANYLINUX_MACHINES: ReadonlySet<string> = new Set([
  'x86_64',
  'i686',
  'aarch64',
  'armv7l',
  'ppc64le',
  's390x',
  'riscv64',
  'loongarch64',
]);

function linuxPlatforms(machine: string, target: Target): readonly string[] {
  const libc = target.libc ?? DEFAULT_LIBC;
  const [major, minor] = twoNumbers(libc.version);
  const tags = [`linux_${machine}`];
  if (libc.kind === 'musl') {
    // PEP 656: every minor release from this one down.
    for (const number of descending(minor, 0)) tags.push(`musllinux_${major}_${number}_${machine}`);
    return tags;
  }
  if (!MANYLINUX_MACHINES.has(machine)) return tags;
  // PEP 600: down to 2.5 on Intel machines, to 2.17 on the others, which had no wheels before.
  const oldest = machine === 'x86_64' || machine === 'i686' ? 5 : 17;
  for (const number of descending(minor, oldest)) {
    tags.push(`manylinux_${major}_${number}_${machine}`);
    const legacy = LEGACY_MANYLINUX[number];
    if (legacy !== undefined) tags.push(`${legacy}_${machine}`);
  }
  return tags;
}

/** Wheels for older systems run on newer ones; a universal2 wheel may carry a release from before arm64 existed. */
function macPlatforms(machine: string, release: string): readonly string[] {
  const [major, minor] = twoNumbers(release);
  const intel = machine === 'x86_64';
  const formats = intel
    ? ['x86_64', 'intel', 'fat64', 'fat3', 'universal2', 'universal']
    : ['arm64', 'universal2'];
  const older = intel ? formats : ['universal2'];
  const tagsOf = (first: number, second: number, kinds: readonly string[]) =>
    kinds.map((kind) => `macosx_${first}_${second}_${kind}`);
  // Before 10.4 there was no 64-bit Intel.
  if (major === 10) return descending(minor, 4).flatMap((number) => tagsOf(10, number, formats));
  return [
    ...descending(major, 11).flatMap((number) => tagsOf(number, 0, formats)),
    ...descending(16, 4).flatMap((number) => tagsOf(10, number, older)),
  ];
}

function twoNumbers(version: string): readonly [number, number] {
  const [major = '', minor = ''] = version.split('.');
  return [Number.parseInt(major, 10) || 0, Number.parseInt(minor, 10) || 0];
}

function descending(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
}
