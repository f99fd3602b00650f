import type { ImageReference } from '../docker/reference/reference.ts';
import type { BaseContents, DebianRelease } from './catalogue.ts';

/** What a base image's name says of the system below. */
export interface DebianBase {
  /** Releases that it may be, the likeliest first; one when the name says which. */
  readonly releases: readonly DebianRelease[];
  /** False for an image that is not known to be Debian: Ubuntu, or a name that says nothing. */
  readonly debian: boolean;
  /** Packages that it brings. */
  readonly contents: BaseContents;
  /** Packages are unpacked without manuals, documentation and translations, as Debian's slim images are configured to. */
  readonly slim: boolean;
}

/** Debian's releases by what tags call them; `stable` moved to trixie in August 2025. */
const SUITES: readonly (readonly [words: RegExp, release: DebianRelease])[] = [
  [/(?:^|[-_.])trixie(?:$|[-_.])/, 'trixie'],
  [/(?:^|[-_.])bookworm(?:$|[-_.])/, 'bookworm'],
  [/(?:^|[-_.])bullseye(?:$|[-_.])/, 'bullseye'],
];
const DEBIAN_TAGS: readonly (readonly [words: RegExp, release: DebianRelease])[] = [
  [/^(?:13(?:[.-]|$)|stable(?:-|$)|latest$)/, 'trixie'],
  [/^(?:12(?:[.-]|$)|oldstable(?:-|$))/, 'bookworm'],
  [/^(?:11(?:[.-]|$)|oldoldstable(?:-|$))/, 'bullseye'],
];
const ANY_RELEASE: readonly DebianRelease[] = ['trixie', 'bookworm', 'bullseye'];
/** Tags of official images that name no suite moved with Debian's stable release: now one, some time ago the other. */
const RECENT: readonly DebianRelease[] = ['trixie', 'bookworm'];

/** Official images that stand on buildpack-deps, or on plain Debian when slim (their Dockerfiles at docker-library). */
const ON_BUILDPACK_DEPS = /^docker\.io\/library\/(?:node|ruby|rust)$/;
/** Other systems, and images made to build in, of which nothing tells what they already hold. */
const OTHER_SYSTEM =
  /alpine|windows|nanoserver|distroless|wolfi|chainguard|\bubi\d|centos|rocky|fedora|amazonlinux|oraclelinux/;
const MADE_TO_BUILD =
  /(?:^|[-_./])(?:devel|dev|builder|build|full|devcontainers?|cimg|jupyter|codespaces?)(?:$|[-_./])/;
const OFFICIAL_MIRROR = /^public\.ecr\.aws\/docker\/library\//;

/**
 * Which release of Debian an image's name stands for and what it brings; null where apt's part can't be told: other systems, and
 * images to build in, which may hold anything already.
 */
export function debianRelease(reference: ImageReference): DebianBase | null {
  const tag = reference.tag ?? '';
  const name = `${reference.domain}/${reference.path}`.replace(OFFICIAL_MIRROR, 'docker.io/library/');
  if (OTHER_SYSTEM.test(`${name}:${tag}`)) return null;
  const suite = SUITES.find(([words]) => words.test(tag))?.[1];
  const known = suite === undefined ? undefined : [suite];
  const slim = /(?:^|-)slim(?:-|$)/.test(tag);
  if (name === 'docker.io/library/debian') {
    const numbered = DEBIAN_TAGS.find(([words]) => words.test(tag))?.[1];
    const releases = known ?? (numbered === undefined ? undefined : [numbered]);
    return { releases: releases ?? ANY_RELEASE, debian: releases !== undefined, contents: 'debian', slim };
  }
  // A digest alone hides the tag, and with it what an official image holds.
  if (reference.tag === null && name.startsWith('docker.io/library/')) return null;
  if (name === 'docker.io/library/python')
    return { releases: known ?? RECENT, debian: true, contents: slim ? 'python-slim' : 'python-full', slim };
  if (name === 'ghcr.io/astral-sh/uv' && suite !== undefined)
    return { releases: [suite], debian: true, contents: uvContents(tag, slim), slim };
  if (name === 'docker.io/library/buildpack-deps' && suite !== undefined)
    return { releases: [suite], debian: true, contents: buildpackContents(tag), slim };
  if (ON_BUILDPACK_DEPS.test(name))
    return { releases: known ?? RECENT, debian: true, contents: slim ? 'debian' : 'buildpack-deps', slim };
  if (MADE_TO_BUILD.test(`${name}:${tag}`)) return null;
  return { releases: known ?? ANY_RELEASE, debian: suite !== undefined, contents: 'debian', slim };
}

/** uv's images stand on python's (`python3.12-bookworm-slim`), or on Debian and buildpack-deps (`bookworm-slim`, `bookworm`). */
function uvContents(tag: string, slim: boolean): BaseContents {
  if (/python3/.test(tag)) return slim ? 'python-slim' : 'python-full';
  return slim ? 'debian' : 'buildpack-deps';
}

function buildpackContents(tag: string): BaseContents {
  if (/-curl$/.test(tag)) return 'buildpack-deps-curl';
  return /-scm$/.test(tag) ? 'buildpack-deps-scm' : 'buildpack-deps';
}
