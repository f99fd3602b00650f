/** A member of a zip archive, as its central directory describes it (PKWARE APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedBytes: number;
  readonly uncompressedBytes: number;
  /** Of the local header in the file. */
  readonly offset: number;
  readonly isFolder: boolean;
}

/** `message` says what is wrong with the archive, without a full stop. */
export type ZipResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** A member's name for messages, without what a terminal would obey. */
export function shown(name: string): string {
  const clean = name.replace(/[\p{C}]/gu, '?');
  return `"${clean.length > 80 ? `${clean.slice(0, 77)}...` : clean}"`;
}
