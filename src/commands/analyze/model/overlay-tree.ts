import { byCodeUnit } from '../../../support/compare.ts';
import type { Tree } from '../../../world/world.ts';

/** A tree in which some files have other contents, or exist only here: how a fix is looked at before it is written. */
export function overlayTree(tree: Tree, files: ReadonlyMap<string, Uint8Array>): Tree {
  return {
    label: `${tree.label} with ${files.size} changed files`,
    read: async (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? tree.read(path) : { state: 'read', bytes };
    },
    list: async () => {
      const listing = await tree.list();
      const entries = new Map(listing.entries.map((entry) => [entry.path, entry]));
      for (const [path, bytes] of files) entries.set(path, { path, bytes: bytes.length });
      return { ...listing, entries: [...entries.values()].sort((a, b) => byCodeUnit(a.path, b.path)) };
    },
  };
}
