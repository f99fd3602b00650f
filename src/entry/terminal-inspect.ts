import { readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import type { CommandArguments } from '../commands/command-line.ts';
import { type IncludedFiles, inspectSource } from '../commands/inspect/inspect.ts';
import { renderSortedJson } from '../report/json.ts';
import { messageOf, UserError } from '../support/errors.ts';
import { SourceText } from '../support/source-text.ts';
import { openWorkingTree } from '../world/working-tree.ts';
import { readBuildArguments } from './build-arguments.ts';
import type { Terminal } from './terminal.ts';
import { writeResult } from './write-result.ts';

const MAXIMUM_BYTES = 64 * 1024 * 1024;

/** Runs `plimsoll inspect PATH` and resolves to its exit code: 2 when the file has an error, 0 otherwise. */
export async function runInspect(given: CommandArguments, terminal: Terminal): Promise<number> {
  const path = given.operands[0];
  if (path === undefined)
    throw new UserError('name the file to inspect', { advice: 'For example: plimsoll inspect Dockerfile' });
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UserError(`can't read ${path}: ${messageOf(error)}`, { cause: error });
  });
  if (bytes.length > MAXIMUM_BYTES) throw new UserError(`${path} is larger than ${MAXIMUM_BYTES} bytes`);
  // A file elsewhere is named, like all that it includes, from its own folder: documents hold no absolute path.
  const fromHere = relative(process.cwd(), resolve(path));
  const outside = isAbsolute(fromHere) || fromHere.startsWith('..');
  const folder = outside ? dirname(resolve(path)) : process.cwd();
  const shown = (outside ? basename(path) : fromHere).replaceAll('\\', '/');
  const result = await inspectSource(
    SourceText.fromBytes(shown, bytes),
    {
      platform: given.value('platform') ?? 'linux/amd64',
      buildArguments: readBuildArguments(given.values('build-arg'), process.env),
      target: given.value('target') ?? null,
    },
    readBeside(folder),
  );
  await writeResult(given, terminal, renderSortedJson(result.document));
  return result.failed ? 2 : 0;
}

/** Reads what a manifest includes, such as `-r base.txt`, within the folder. */
function readBeside(folder: string): IncludedFiles {
  return async (path) => {
    const tree = await openWorkingTree(folder);
    const result = await tree.read(path);
    return result.state === 'read' ? SourceText.fromBytes(path, result.bytes) : null;
  };
}
