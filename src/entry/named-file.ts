import { readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import { messageOf, UserError } from '../support/errors.ts';
import { SourceText } from '../support/source-text.ts';
import { openWorkingTree } from '../world/working-tree.ts';

const MAXIMUM_BYTES = 64 * 1024 * 1024;

/** A file that a terminal's user names, and a reader of what stands beside it. */
export interface NamedFile {
  readonly source: SourceText;
  /** What it includes, such as `-r base.txt`, within its folder; null when that can't be read. */
  readonly beside: (path: string) => Promise<SourceText | null>;
}

/**
 * Reads a file wherever it lies. A file elsewhere is named, like all that it includes, from its own folder: documents hold
 * no absolute path.
 * @throws UserError when it can't be read.
 */
export async function readNamedFile(path: string): Promise<NamedFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UserError(`can't read ${path}: ${messageOf(error)}`, { cause: error });
  });
  if (bytes.length > MAXIMUM_BYTES) throw new UserError(`${path} is larger than ${MAXIMUM_BYTES} bytes`);
  const fromHere = relative(process.cwd(), resolve(path));
  const outside = isAbsolute(fromHere) || fromHere.startsWith('..');
  const folder = outside ? dirname(resolve(path)) : process.cwd();
  const shown = (outside ? basename(path) : fromHere).replaceAll('\\', '/');
  return {
    source: SourceText.fromBytes(shown, bytes),
    async beside(other) {
      const tree = await openWorkingTree(folder);
      const result = await tree.read(other);
      return result.state === 'read' ? SourceText.fromBytes(other, result.bytes) : null;
    },
  };
}
