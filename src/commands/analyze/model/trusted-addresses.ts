import { manifestReaderFor } from '../../../python/manifests/registry.ts';
import type { Trust } from '../../../python/scale/scale.ts';
import type { Tree } from '../../../world/world.ts';
import { isDockerfileName } from './build-context.ts';

/** Files whose addresses count, and their bytes; more are not looked at. */
const LIMITS = { files: 2_000, bytes: 4 * 1024 * 1024 } as const;

const ADDRESS = /https?:\/\/[^\s"'<>\\,;)\]}]+/g;

/**
 * Trusts the addresses that stand in a tree's own manifests, lock files and Dockerfiles: what the base commit of a pull
 * request names may be asked, what only the pull request names may not.
 */
export async function trustAddressesOf(tree: Tree): Promise<Trust> {
  const { entries } = await tree.list();
  const paths = entries
    .filter(
      ({ path, bytes }) =>
        bytes <= LIMITS.bytes &&
        (manifestReaderFor(path) !== null || isDockerfileName(path) || path.endsWith('uv.toml')),
    )
    .slice(0, LIMITS.files);
  const addresses = new Set<string>();
  for (const { path } of paths) {
    const file = await tree.read(path);
    if (file.state !== 'read') continue;
    for (const [address] of new TextDecoder().decode(file.bytes).matchAll(ADDRESS)) {
      const plain = withoutUser(address);
      if (plain !== null) addresses.add(plain);
    }
  }
  return (url) => addresses.has(withoutUser(url) ?? '');
}

/** The address without user information, fragment and trailing slash, so that two ways to write it are one. */
function withoutUser(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href.replace(/\/+$/, '');
}
