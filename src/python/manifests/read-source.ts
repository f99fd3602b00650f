import type { SourceText } from '../../support/source-text.ts';

/** The text of a file by its repository-relative path, or null when there is none that can be read. */
export type ReadSource = (path: string) => SourceText | null | Promise<SourceText | null>;

/** As `read`, with null for a read that fails: a reader goes on without the file and reports it. */
export async function readQuietly(read: ReadSource, path: string): Promise<SourceText | null> {
  try {
    return await read(path);
  } catch {
    return null;
  }
}
