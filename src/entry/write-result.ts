import { writeFile } from 'node:fs/promises';
import type { CommandArguments } from '../commands/command-line.ts';
import { EnvironmentError, messageOf } from '../support/errors.ts';
import type { Terminal } from './terminal.ts';

/** Writes a command's result where `--output` says, else to standard output. */
export async function writeResult(given: CommandArguments, terminal: Terminal, text: string): Promise<void> {
  const file = given.value('output');
  if (file === undefined) {
    terminal.out(text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new EnvironmentError(`can't write ${file}: ${messageOf(error)}`, { cause: error });
  }
}
