import type { CommandArguments } from '../commands/command-line.ts';
import { inspectSource } from '../commands/inspect/inspect.ts';
import { renderSortedJson } from '../report/json.ts';
import { UserError } from '../support/errors.ts';
import { readBuildArguments } from './build-arguments.ts';
import { readNamedFile } from './named-file.ts';
import type { Terminal } from './terminal.ts';
import { writeResult } from './write-result.ts';

/** Runs `plimsoll inspect PATH` and resolves to its exit code: 2 when the file has an error, 0 otherwise. */
export async function runInspect(given: CommandArguments, terminal: Terminal): Promise<number> {
  const path = given.operands[0];
  if (path === undefined)
    throw new UserError('name the file to inspect', { advice: 'For example: plimsoll inspect Dockerfile' });
  const { source, beside } = await readNamedFile(path);
  const result = await inspectSource(
    source,
    {
      platform: given.value('platform') ?? 'linux/amd64',
      buildArguments: readBuildArguments(given.values('build-arg'), process.env),
      target: given.value('target') ?? null,
    },
    beside,
  );
  await writeResult(given, terminal, renderSortedJson(result.document));
  return result.failed ? 2 : 0;
}
