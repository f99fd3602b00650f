/** A file that an index offers for a project (PEP 503, 691, 700). */
export interface IndexFile {
  readonly filename: string;
  /** Absolute, without credentials and fragment. */
  readonly url: string;
  /** Bytes, or null when the index does not say. */
  readonly size: number | null;
  /** Algorithm to hexadecimal digest. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly requiresPython: string | null;
  /** Null when it is not yanked, else the reason, which may be empty. */
  readonly yanked: string | null;
  /** ISO 8601, or null when the index does not say. */
  readonly uploadTime: string | null;
  /** Whether the metadata can be had alone (PEP 658, 714). */
  readonly hasMetadata: boolean;
  /** Digests of that metadata, as the index gives them. */
  readonly metadataHashes?: ReadonlyMap<string, string>;
}

/** Spares whoever wants few of thousands of files the others: whether a file of this name is wanted. */
export type FileFilter = (filename: string) => boolean;

/** What an index says of a project. */
export interface IndexProject {
  /** Normalised. */
  readonly name: string;
  /**
   * Names what the files are read from: the same digest, the same files. It may change when they are read, where the
   * page has changed meanwhile. Null when nothing derived from them may be kept.
   */
  readonly digest: string | null;
  /**
   * The files that are offered, those of names that are accepted; read when asked for.
   * @throws EnvironmentError when the index answered what can't be read.
   */
  files(accepts?: FileFilter): Promise<readonly IndexFile[]>;
  /** Name or masked address of the index that answered. */
  readonly index: string;
}

/** Several indexes as one, by the rules of the client whose configuration they come from. */
export interface PackageIndex {
  /**
   * The project, or null when no index has it.
   * @throws EnvironmentError when an index can't be reached or answers what can't be read.
   */
  project(name: string): Promise<IndexProject | null>;
}
