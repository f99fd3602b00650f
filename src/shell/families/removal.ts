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
const FIND_COMMANDS = new Set(['-exec', '-execdir', '-ok', '-okdir']);

interface Expression {
  removes: boolean;
  recursive: boolean;
  /** Shell patterns of `-name` that are joined by "or"; empty when names don't matter. */
  readonly names: string[];
  readonly paths: string[];
  /** Whether tests other than names and paths leave some files (`-mtime`, `!`, `-type`). */
  narrowed: boolean;
  /** Whether only directories are found (`-type d`). */
  directories: boolean;
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
  const found: Expression = {
    removes: false,
    recursive: false,
    names: [],
    paths: [],
    narrowed: false,
    directories: false,
  };
  let tests = 0;
  let alternatives = 0;
  for (let at = 0; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    const value = words[at + 1]?.text ?? '';
    if (FIND_VALUES.has(text) || text.startsWith('-newer')) at += 1;
    if (text === '-delete') {
      found.removes = true;
      found.recursive ||= tests === 0;
    } else if (FIND_COMMANDS.has(text)) {
      const end = words.findIndex((word, index) => index > at && /^(?:;|\+)$/.test(word.text));
      const inner = words.slice(at + 1, end === -1 ? undefined : end);
      if (/(?:^|\/)rm$/.test(inner[0]?.text ?? '')) {
        found.removes = true;
        found.recursive ||= inner.some((word) => /^-\w*[rR]|^--recursive$/.test(word.text));
      }
      at = end === -1 ? words.length : end;
    } else if (text === '-name' || text === '-iname') {
      found.names.push(value);
      tests += 1;
    } else if (text === '-path' || text === '-wholename') {
      found.paths.push(value);
      tests += 1;
    } else if (text === '-o' || text === '-or') alternatives += 1;
    else if (text === '-type') {
      // Files, directories or both: what matters of a tree goes with either, when names choose it.
      found.directories ||= value === 'd';
      if (tests === 0 && value !== 'f') found.narrowed ||= value !== 'd';
    } else if (text === '!' || text === '-not') found.narrowed = true;
    else if (FIND_VALUES.has(text) && !['-maxdepth', '-mindepth', '-regextype'].includes(text))
      found.narrowed = true;
    else if (text === '-empty') found.narrowed = true;
  }
  // Two names joined by "and" find less than either.
  if (tests > 1 && alternatives < tests - 1) found.narrowed = true;
  return found;
}
