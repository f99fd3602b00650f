import { type Arguments, has, type OptionTable, parseArguments, valuesOf } from '../arguments.ts';
import type { Clone, GitOperation } from '../known-command.ts';
import type { ShellCommand } from '../script.ts';

/** git(1): options before the sub-command. */
const GLOBAL: OptionTable = {
  values: [
    '-C',
    '-c',
    '--git-dir',
    '--work-tree',
    '--namespace',
    '--super-prefix',
    '--config-env',
    '--attr-source',
    '--list-cmds',
  ],
  stopsAtOperand: true,
};

/** git-clone(1). `--recurse-submodules` takes its path only behind `=`. */
const CLONE: OptionTable = {
  values: [
    '-o --origin',
    '-b --branch',
    '-u --upload-pack',
    '--reference',
    '--reference-if-able',
    '--template',
    '-c --config',
    '--separate-git-dir',
    '--depth',
    '--shallow-since',
    '--shallow-exclude',
    '-j --jobs',
    '--filter',
    '--server-option',
    '--ref-format',
    '--bundle-uri',
    '--revision',
  ],
  flags: [
    '--recurse-submodules --recursive',
    '--single-branch',
    '--no-single-branch',
    '--shallow-submodules',
    '--no-shallow-submodules',
    '--no-checkout -n',
    '--bare',
    '--mirror',
    '--also-filter-submodules',
    '--no-tags',
    '--quiet -q',
    '--progress',
    '--sparse',
    '--local -l',
    '--no-local',
    '--shared -s',
    '--no-hardlinks',
    '--dissociate',
    '--remote-submodules',
    '--no-remote-submodules',
    '--reject-shallow',
    '--no-reject-shallow',
    '--verbose -v',
  ],
  abbreviates: true,
};

/** `git clone`, and every other git command by its name (`lfs`, `checkout`, `submodule`, `describe`). */
export function recogniseGit(command: ShellCommand): Clone | GitOperation | null {
  const [subcommand, ...rest] = parseArguments(command.words.slice(1), GLOBAL).rest;
  const operation = subcommand?.value ?? null;
  if (subcommand === undefined || operation === null) return null;
  if (operation !== 'clone') return { kind: 'git', command, operation };
  const given = parseArguments(rest, CLONE);
  return {
    kind: 'clone',
    command,
    url: given.operands[0] ?? null,
    directory: given.operands[1] ?? null,
    shallow: isShallow(given),
    subcommand,
  };
}

/** Whether history's commits, or the files of its commits, stay away (`--filter=blob:none`, `tree:0`). */
function isShallow(given: Arguments): boolean {
  return (
    has(given, '--depth', '--shallow-since', '--shallow-exclude') ||
    valuesOf(given, '--filter').some(({ text }) => /^(?:blob:none|tree:\d+)$/.test(text))
  );
}
