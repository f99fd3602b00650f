import type { KnownCommand } from '../../src/shell/known-command.ts';
import { readShellScripts } from '../../src/shell/read.ts';
import { recogniseCommand } from '../../src/shell/recognise.ts';
import type { ShellCommand, ShellScript, ShellWord } from '../../src/shell/script.ts';

/** The script as the reader sees it. */
export async function read(
  text: string,
  variables: Readonly<Record<string, string>> = {},
  interpreter?: string,
): Promise<ShellScript> {
  const input = { text, variables: new Map(Object.entries(variables)) };
  const [script] = await readShellScripts([interpreter === undefined ? input : { ...input, interpreter }]);
  if (script === undefined) throw new Error('no script came back');
  return script;
}

/** The script's only command, recognised. */
export async function know(
  text: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<KnownCommand | null> {
  const { commands } = await read(text, variables);
  if (commands.length !== 1) throw new Error(`${commands.length} commands in ${text}`);
  return recogniseCommand(commands[0] as ShellCommand);
}

/** A recognised command as plain data: words become their texts; what is empty, false or null is left out. */
export async function facts(
  text: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const known = await know(text, variables);
  if (known === null) return null;
  const kept = Object.entries(known).filter(
    ([key, value]) =>
      key !== 'command' && value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, textOf(value)]));
}

function textOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textOf);
  if (typeof value === 'object' && value !== null && 'raw' in value) return (value as ShellWord).text;
  return value;
}

export const texts = (words: readonly ShellWord[]) => words.map(({ text }) => text);
