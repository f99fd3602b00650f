/** Core metadata of a distribution, as far as resolving and weighing need it. */
export interface CoreMetadata {
  /** As written. */
  readonly name: string;
  readonly version: string;
  /** PEP 508 lines. */
  readonly requires: readonly string[];
  readonly requiresPython: string | null;
  readonly extras: readonly string[];
  /** False when a source distribution says that building may change them (PEP 643 `Dynamic`). */
  readonly isStatic: boolean;
}

/** Bytes of a wheel, read from its central directory. */
export interface WheelBytes {
  /** Of the file itself. */
  readonly download: number;
  /** Sum of the uncompressed members, as laid out without byte-compiling. */
  readonly installed: number;
  /** Of Python sources among them. */
  readonly sources: number;
  /** What pip's byte-compiling adds, estimated from the Python sources; null when there are none. */
  readonly byteCompiled: { readonly value: number; readonly interval: readonly [number, number] } | null;
  /** By top-level folder or module, sorted by name. */
  readonly folders: readonly { readonly name: string; readonly bytes: number }[];
  /** Names at the top of site-packages, sorted. */
  readonly importNames: readonly string[];
  /**
   * By what the distribution is imported, sorted: below a namespace that several distributions share the dotted name
   * (`google.protobuf`), and without what is left at the top by mistake (`tests`).
   */
  readonly moduleNames: readonly string[];
  /** Some files of code by which clashes with other distributions show; at most 500, usually a dozen; sorted by path. */
  readonly witnesses: readonly WitnessFile[];
}

/** A file of site-packages with its content's sum, as the central directory has it. */
export interface WitnessFile {
  readonly path: string;
  readonly crc32: number;
  readonly bytes: number;
}
