import { has, lastValue, type OptionTable, parseArguments } from '../arguments.ts';
import type { UserCreation } from '../known-command.ts';
import type { ShellCommand } from '../script.ts';

/** useradd(8) of shadow-utils. */
const USERADD: OptionTable = {
  values: [
    '-b --base-dir',
    '-c --comment',
    '-d --home-dir --home',
    '-e --expiredate',
    '-f --inactive',
    '-g --gid',
    '-G --groups',
    '-k --skel',
    '-K --key',
    '-p --password',
    '-P --prefix',
    '-R --root',
    '-s --shell',
    '-u --uid',
    '-Z --selinux-user',
    '--selinux-range',
  ],
  abbreviates: true,
};
/** groupadd(8) of shadow-utils. */
const GROUPADD: OptionTable = {
  values: ['-g --gid', '-K --key', '-p --password', '-P --prefix', '-R --root', '-U --users'],
};
/** adduser(8) and addgroup(8) of Debian, and BusyBox's, whose options are the short ones. */
const ADDUSER: OptionTable = {
  values: [
    '--conf',
    '--home -h',
    '--shell -s',
    '--gecos --comment -g',
    '--ingroup -G',
    '--uid -u',
    '--gid',
    '--firstuid',
    '--lastuid',
    '--firstgid',
    '--lastgid',
    '--add_extra_groups',
    '-k',
  ],
};
const ADDGROUP: OptionTable = { values: ['--conf', '--gid -g', '--firstgid', '--lastgid', '--shell'] };

const TABLES: ReadonlyMap<string, OptionTable> = new Map([
  ['useradd', USERADD],
  ['groupadd', GROUPADD],
  ['adduser', ADDUSER],
  ['addgroup', ADDGROUP],
]);

export function recogniseUserCreation(command: ShellCommand, name: string): UserCreation | null {
  const table = TABLES.get(name);
  if (table === undefined) return null;
  const given = parseArguments(command.words.slice(1), table);
  const first = given.operands[0]?.value ?? null;
  const createsGroup = name === 'groupadd' || name === 'addgroup';
  const withOwnGroup = name === 'adduser' && has(given, '--group');
  const home = lastValue(given, '-d', '--home')?.value ?? null;
  return {
    kind: 'user-creation',
    command,
    user: createsGroup ? null : first,
    group: createsGroup || withOwnGroup ? first : null,
    home: createsGroup ? null : home,
  };
}
