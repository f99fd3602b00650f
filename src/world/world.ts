/**
 * The ports through which a command touches the outside. A command receives a `World`; tests hand in their own.
 * Types only: the real ports live beside this file.
 */

/** One file of a tree; `path` is relative to the tree's root, with forward slashes. */
export interface TreeEntry {
  readonly path: string;
  readonly bytes: number;
  /** For a symbolic link: the path of the file that it leads to. */
  readonly link?: string;
}

export interface TreeListing {
  /** Regular files (and links to regular files inside the tree), sorted by code unit of the path. */
  readonly entries: readonly TreeEntry[];
  /** True when the tree has more files than were listed; what is missing was not looked at. */
  readonly truncated: boolean;
  /** Links that leave the tree and files that could not be looked at, with the reason. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

export type ReadResult =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'missing' }
  | { readonly state: 'refused'; readonly reason: string };

/** The files of a repository at one moment: the working tree, or a commit read from git's objects. */
export interface Tree {
  /** `working tree`, or the commit's name. */
  readonly label: string;
  list(): Promise<TreeListing>;
  /** The bytes of a file; `refused` says why (too large, outside the tree, not a regular file). Never throws for a path. */
  read(path: string): Promise<ReadResult>;
}

export interface GitPort {
  /** The commit that HEAD names, or null outside a repository. */
  head(): Promise<string | null>;
  /** The full commit id of a revision, or null when this clone does not have it. */
  resolve(revision: string): Promise<string | null>;
  /** The merge base of two commits, or null when the clone is too shallow to know. */
  mergeBase(a: string, b: string): Promise<string | null>;
  /** Fetch one commit at depth 1 from origin. False when that failed. */
  fetchCommit(commit: string): Promise<boolean>;
  /** The tree of a commit below the analysed folder, read from git objects without a checkout. */
  treeAt(commit: string): Promise<Tree>;
}

export interface Writer {
  /** Writes one file of the working tree whole or not at all (temporary file and rename). */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

export interface Progress {
  /** What is being done now, for a person who waits. */
  step(message: string): void;
}

export interface Logger {
  debug(message: string): void;
  warning(message: string): void;
}

export interface World {
  readonly tree: Tree;
  readonly git: GitPort;
  readonly writer: Writer;
  readonly progress: Progress;
  readonly logger: Logger;
}
