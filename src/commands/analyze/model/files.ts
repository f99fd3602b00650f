import { createIgnoreMatcher } from '../../../docker/ignore/matcher.ts';
import { byCodeUnit } from '../../../support/compare.ts';
import { SourceText } from '../../../support/source-text.ts';
import type { Tree, TreeEntry, TreeListing } from '../../../world/world.ts';
import { PathIndex } from './build-context.ts';

/** Something that could not be read or looked at, for the report's notices. */
export interface FileNotice {
  readonly path: string | null;
  readonly message: string;
}

/** The files of a tree, each read at most once. */
export class RepositoryFiles {
  readonly index: PathIndex;
  readonly entries: readonly TreeEntry[];
  readonly notices: FileNotice[] = [];
  /** There are more files than were listed. */
  readonly isTruncated: boolean;
  readonly #tree: Tree;
  readonly #texts = new Map<string, Promise<SourceText | null>>();

  private constructor(tree: Tree, listing: TreeListing, entries: readonly TreeEntry[]) {
    this.#tree = tree;
    this.entries = entries;
    this.isTruncated = listing.truncated;
    this.index = new PathIndex(entries);
    for (const { path, reason } of listing.skipped)
      this.notices.push({ path, message: `not looked at: ${reason}` });
    if (listing.truncated)
      this.notices.push({
        path: null,
        message: `only the first ${listing.entries.length} files were looked at; set a narrower path, or analyze.exclude`,
      });
  }

  /** Lists a tree, without what the patterns (read as in .dockerignore) leave out. */
  static async open(tree: Tree, exclude: readonly string[]): Promise<RepositoryFiles> {
    const listing = await tree.list();
    const excluded = exclude.length === 0 ? () => false : createIgnoreMatcher(exclude);
    return new RepositoryFiles(
      tree,
      listing,
      // Sorted here, too: the report must not depend on how a tree lists its files.
      listing.entries.filter(({ path }) => !excluded(path)).sort((a, b) => byCodeUnit(a.path, b.path)),
    );
  }

  /** A text file; null when it is missing or can't be read, in which case a notice says why. */
  read(path: string): Promise<SourceText | null> {
    let text = this.#texts.get(path);
    if (text === undefined) {
      text = this.#load(path);
      this.#texts.set(path, text);
    }
    return text;
  }

  /** The same without remembering the text, for files that are looked at once. */
  readOnce(path: string): Promise<SourceText | null> {
    return this.#texts.get(path) ?? this.#load(path);
  }

  async #load(path: string): Promise<SourceText | null> {
    const result = await this.#tree.read(path);
    if (result.state === 'read') return SourceText.fromBytes(path, result.bytes);
    if (result.state === 'refused') this.notices.push({ path, message: `not read: ${result.reason}` });
    return null;
  }
}
