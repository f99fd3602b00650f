import { has, type OptionTable, parseArguments } from '../arguments.ts';
import type { Removal } from '../known-command.ts';
import type { ShellCommand, ShellWord } from '../script.ts';

/** rm(1), rmdir(1) of GNU coreutils. */
const RM: OptionTable = {
  values: [],
  flags: ['-r -R --recursive', '-f --force', '-v --verbose', '-p --parents', '-d --dir'],
  abbreviates: true,
};

export function recogniseRemoval(command: ShellCommand, name: string): Removal | null {
  const words = command.words.slice(1);
  if (name === 'find') return recogniseFind(command, words);
  if (name !== 'rm' && name !== 'rmdir') return null;
  const given = parseArguments(words, RM);
  const recursive = name === 'rm' && has(given, '-r');
  return {
    kind: 'removal',
    command,
    tool: name,
    paths: given.operands,
    recursive,
    removed: given.operands.map(({ text }) => text),
  };
}

/** Tests and actions of find(1) that are followed by one argument. */
const FIND_VALUES = new Set(
  '-amin -anewer -atime -cmin -cnewer -context -ctime -fstype -gid -group -ilname -iname -inum -ipath -iregex -iwholename -links -lname -maxdepth -mindepth -mmin -mtime -name -newer -path -perm -regex -regextype -samefile -size -type -uid -used -user -wholename -xtype -fls -fprint -fprint0 -printf'.split(
    ' ',
  ),
);
/** What stands between tests without making them choose less. */
const HARMLESS = new Set(
  '( ) -a -and -mindepth -depth -d -xdev -mount -follow -noleaf -print -print0 -regextype -warn -nowarn -true -daystart -ignore_readdir_race -fprint -fprint0 -fls -printf -ls'.split(
    ' ',
  ),
);
const FIND_COMMANDS = new Set(['-exec', '-execdir', '-ok', '-okdir']);

interface Expression {
  /** Whether `-delete` is there, or a command that removes. */
  removes: boolean;
  /** Whether that command is `rm -r`. */
  recursive: boolean;
  /** Shell patterns of `-name`. */
  readonly names: string[];
  /** Shell patterns of `-path`. */
  readonly paths: string[];
  /** Whether other tests, or several joined by "and", leave files that a reader can't tell. */
  narrowed: boolean;
}

/** `find PATH… TESTS -delete`, `-exec rm {} +`. */
function recogniseFind(command: ShellCommand, words: readonly ShellWord[]): Removal | null {
  let at = 0;
  while (/^-(?:[HLP]|O.*|D)$/.test(words[at]?.text ?? '')) at += words[at]?.text === '-D' ? 2 : 1;
  const paths: ShellWord[] = [];
  for (let word = words[at]; word !== undefined && !/^(?:-.+|[(!,])$/.test(word.text); word = words[at]) {
    paths.push(word);
    at += 1;
  }
  const expression = readExpression(words.slice(at));
  if (!expression.removes) return null;
  const starts = paths.length === 0 ? ['.'] : paths.map(({ text }) => text);
  return {
    kind: 'removal',
    command,
    tool: 'find',
    paths,
    recursive: expression.recursive,
    removed: expression.narrowed ? [] : starts.flatMap((start) => removedBelow(start, expression)),
  };
}

/** `start` itself, or patterns of what is found below it. */
function removedBelow(start: string, expression: Expression): readonly string[] {
  const { names, paths } = expression;
  if (names.length === 0 && paths.length === 0) return [start];
  const base = start === '/' ? '' : start.replace(/\/+$/, '');
  // In -name and -path a `*` crosses no directory, and any; names stand at any depth below the start.
  return [...names.map((name) => `${base}/**/${name}`), ...paths.map((path) => path.replaceAll('*', '**'))];
}

function readExpression(words: readonly ShellWord[]): Expression {
  const found: Expression = { removes: false, recursive: false, names: [], paths: [], narrowed: false };
  let alternatives = 0;
  let shallow = false;
  for (let at = 0; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (FIND_COMMANDS.has(text)) {
      const end = words.findIndex((word, index) => index > at && (word.text === ';' || word.text === '+'));
      const inner = words.slice(at + 1, end === -1 ? words.length : end);
      if (/(?:^|\/)rm$/.test(inner[0]?.text ?? '')) {
        found.removes = true;
        found.recursive ||= inner.some((word) => /^-\w*[rR]|^--recursive$/.test(word.text));
      }
      at = end === -1 ? words.length : end;
      continue;
    }
    const takesValue = FIND_VALUES.has(text) || text.startsWith('-newer');
    const value = takesValue ? (words[at + 1]?.text ?? '') : '';
    if (takesValue) at += 1;
    switch (text) {
      case '-delete':
        found.removes = true;
        break;
      case '-name':
      case '-iname':
        found.names.push(value);
        break;
      case '-path':
      case '-wholename':
        found.paths.push(value);
        break;
      case '-o':
      case '-or':
        alternatives += 1;
        break;
      case '-type':
        // `-type f` leaves only empty directories; beside a name, the type is what the name means anyway.
        found.narrowed ||= value !== 'f' && value !== 'd';
        break;
      case '-maxdepth':
        shallow = true;
        break;
      default:
        found.narrowed ||= !HARMLESS.has(text);
    }
  }
  const tests = found.names.length + found.paths.length;
  if (tests > 1 && alternatives < tests - 1) found.narrowed = true;
  if (tests === 0) found.recursive = true;
  if (shallow && !found.recursive) found.narrowed = true;
  return found;
}
