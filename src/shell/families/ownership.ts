import { has, type OptionTable, parseArguments } from '../arguments.ts';
import type { OwnershipChange } from '../known-command.ts';
import type { ShellCommand } from '../script.ts';

/** chown(1), chgrp(1), chmod(1) of GNU coreutils. */
const OPTIONS: OptionTable = {
  values: ['--from', '--reference'],
  flags: ['-R --recursive', '-h --no-dereference', '-v --verbose', '-c --changes', '-f --silent --quiet'],
  abbreviates: true,
};

/** A mode that takes permissions away, which looks like options: `chmod -x file`, `chmod -rw,+X file`. */
const MODE_WITH_MINUS = /^-(?:[rwxXst]+|[ugo]|[0-7]+)(?:[-+=,].*)?$/;

export function recogniseOwnership(command: ShellCommand, name: string): OwnershipChange | null {
  if (name !== 'chown' && name !== 'chmod' && name !== 'chgrp') return null;
  const words = command.words.slice(1);
  const mode = name === 'chmod' ? words.find((word) => MODE_WITH_MINUS.test(word.text)) : undefined;
  const given = parseArguments(
    words.filter((word) => word !== mode),
    OPTIONS,
  );
  const operands = mode === undefined ? given.operands : [mode, ...given.operands];
  const byReference = has(given, '--reference');
  const [specification] = operands;
  return {
    kind: 'ownership',
    command,
    tool: name,
    recursive: has(given, '-R'),
    specification: byReference ? null : (specification ?? null),
    paths: byReference ? operands : operands.slice(1),
  };
}
