import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from '../support/errors.ts';

/** The bytes of the two WebAssembly modules that read shell scripts. */
export interface GrammarFiles {
  readonly runtime: Uint8Array;
  readonly bash: Uint8Array;
}

/**
 * Reads tree-sitter's runtime and its bash grammar: beside this module, where the bundle has them, else from
 * the packages that bring them.
 *
 * File names are joined at run time, not written as `new URL(name, import.meta.url)`, which the bundler would
 * take for an asset of its own.
 * @throws EnvironmentError when a file is in neither place.
 */
export async function readGrammarFiles(): Promise<GrammarFiles> {
  const [runtime, bash] = await Promise.all([
    readModule('web-tree-sitter', 'web-tree-sitter.wasm'),
    readModule('tree-sitter-bash', 'tree-sitter-bash.wasm'),
  ]);
  return { runtime, bash };
}

async function readModule(packageName: string, fileName: string): Promise<Uint8Array> {
  const here = fileURLToPath(import.meta.url);
  try {
    return await readFile(join(dirname(here), fileName));
  } catch {
    // Not a bundle.
  }
  try {
    return await readFile(createRequire(here).resolve([packageName, fileName].join('/')));
  } catch (cause) {
    throw new EnvironmentError(`the shell grammar ${fileName} is missing`, {
      advice: 'Reinstall Plimsoll: the file belongs beside its bundle.',
      cause,
    });
  }
}
