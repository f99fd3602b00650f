import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { CommandArguments } from '../commands/command-line.ts';
import { inspectSource } from '../commands/inspect/inspect.ts';
import { renderSortedJson } from '../report/json.ts';
import { messageOf, UserError } from '../support/errors.ts';
import { SourceText } from '../support/source-text.ts';
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
  const shown = relative(process.cwd(), path).replaceAll('\\', '/') || path;
  const result = await inspectSource(
    SourceText.fromBytes(shown.startsWith('..') ? path.replaceAll('\\', '/') : shown, bytes),
    {
      platform: given.value('platform') ?? 'linux/amd64',
      buildArguments: readBuildArguments(given.values('build-arg'), process.env),
      target: given.value('target') ?? null,
    },
  );
  await writeResult(given, terminal, renderSortedJson(result.document));
  return result.failed ? 2 : 0;
}
