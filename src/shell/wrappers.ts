import type { ShellWord } from './script.ts';

/** A word of the shape `NAME=value` among a wrapper's arguments. */
export interface WrapperAssignment {
  readonly word: ShellWord;
  readonly name: string;
}

export interface Unwrapped {
  /** The words of the command that is really run. */
  readonly words: readonly ShellWord[];
  /** `NAME=value` operands of `env` and `sudo`. */
  readonly assignments: readonly WrapperAssignment[];
  /** Whether the shell itself ends with the command (`exec`). */
  readonly replacesShell: boolean;
}

interface Wrapper {
  /** Short options that take a value. */
  readonly short: string;
  /** Long options that take the next word as their value when it isn't joined with `=`. */
  readonly long: readonly string[];
  /** Operands before the command: the duration of `timeout`, the user of `gosu`. */
  readonly operands: number;
  /** Whether `NAME=value` operands come before the command. */
  readonly assigns: boolean;
  /** The sub-command that makes it a wrapper: `conda run`. */
  readonly subcommand?: string;
}

const wrapper = (short = '', long: readonly string[] = [], more: Partial<Wrapper> = {}): Wrapper => ({
  short,
  long,
  operands: 0,
  assigns: false,
  ...more,
});

const CONDA_RUN = wrapper('npr', ['name', 'prefix', 'cwd', 'env', 'root-prefix', 'attach', 'label'], {
  subcommand: 'run',
});

/** Programs that run the command that follows them, with the options that take a value, from their manuals. */
const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map([
  [
    'sudo',
    wrapper(
      'CDghpRrTtUu',
      [
        'close-from',
        'chdir',
        'group',
        'host',
        'prompt',
        'chroot',
        'command-timeout',
        'role',
        'type',
        'other-user',
        'user',
      ],
      { assigns: true },
    ),
  ],
  ['doas', wrapper('uC')],
  ['env', wrapper('uCS', ['unset', 'chdir', 'split-string'], { assigns: true })],
  ['exec', wrapper('a')],
  ['command', wrapper()],
  ['builtin', wrapper()],
  ['time', wrapper('fo', ['format', 'output'])],
  ['nice', wrapper('n', ['adjustment'])],
  ['ionice', wrapper('cnpPu', ['class', 'classdata', 'pid', 'pgid', 'uid'])],
  ['nohup', wrapper()],
  ['timeout', wrapper('ks', ['kill-after', 'signal'], { operands: 1 })],
  ['stdbuf', wrapper('ioe', ['input', 'output', 'error'])],
  ['gosu', wrapper('', [], { operands: 1 })],
  ['su-exec', wrapper('', [], { operands: 1 })],
  ['eatmydata', wrapper()],
  ['tini', wrapper('pe')],
  ['dumb-init', wrapper('r', ['rewrite'])],
  [
    'xvfb-run',
    wrapper('efnpsw', ['error-file', 'auth-file', 'server-num', 'xauth-protocol', 'server-args', 'wait']),
  ],
  ['conda', CONDA_RUN],
  ['mamba', CONDA_RUN],
  ['micromamba', CONDA_RUN],
]);

const MAXIMUM_WRAPPERS = 16;
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=/;

/** Takes wrappers (`sudo -E`, `env A=b`, `exec`, `time`, `nice -n 10`, `conda run -n base`) off a command. */
export function unwrap(words: readonly ShellWord[]): Unwrapped {
  const assignments: WrapperAssignment[] = [];
  let rest = words;
  let replacesShell = false;
  for (let turn = 0; turn < MAXIMUM_WRAPPERS; turn += 1) {
    const name = baseName(rest[0]);
    const found = name === null ? undefined : WRAPPERS.get(name);
    if (found === undefined || name === null) break;
    const inner = innerCommand(rest, found, assignments);
    if (inner === null) break;
    replacesShell ||= name === 'exec';
    rest = inner;
  }
  return { words: rest, assignments, replacesShell };
}

/** `pip` for `/usr/bin/pip`; null when the word is not static or not there. */
export function baseName(word: ShellWord | undefined): string | null {
  if (word === undefined || word.value === null) return null;
  const name = word.value.slice(word.value.lastIndexOf('/') + 1);
  return name === '' ? null : name;
}

/** The words after the wrapper and its arguments; null when no command follows, and the wrapper is the command. */
function innerCommand(
  words: readonly ShellWord[],
  known: Wrapper,
  assignments: WrapperAssignment[],
): readonly ShellWord[] | null {
  let at = 1;
  if (known.subcommand !== undefined) {
    if (words[1]?.value !== known.subcommand) return null;
    at = 2;
  }
  const found: WrapperAssignment[] = [];
  let { operands } = known;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const text = word.text;
    if (text === '--') {
      at += 1;
      break;
    }
    if (text.startsWith('--')) {
      const takesNext = !text.includes('=') && known.long.includes(text.slice(2));
      at += takesNext ? 2 : 1;
      continue;
    }
    if (text.startsWith('-') && text.length > 1) {
      at += clusterTakesNext(text, known.short) ? 2 : 1;
      continue;
    }
    const name = known.assigns ? ASSIGNMENT.exec(text)?.[1] : undefined;
    if (name !== undefined) {
      found.push({ word, name });
      at += 1;
      continue;
    }
    if (operands === 0) break;
    operands -= 1;
    at += 1;
  }
  // A wrapper's operands may stand before `--` only by mistake; then nothing is taken off.
  if (at >= words.length) return null;
  assignments.push(...found);
  return words.slice(at);
}

/** Whether the last letter of `-abc` is an option whose value is the next word. */
function clusterTakesNext(cluster: string, withValue: string): boolean {
  for (let index = 1; index < cluster.length; index += 1)
    if (withValue.includes(cluster[index] ?? ' ')) return index === cluster.length - 1;
  return false;
}
