/** Half-open range of UTF-16 offsets in the script's text. */
export interface ScriptRange {
  readonly start: number;
  readonly end: number;
}

/** A word of a command. */
export interface ShellWord {
  readonly raw: string;
  /** The word after quote removal; null when it holds an expansion that reading alone can't resolve. */
  readonly value: string | null;
  /** The word with `$NAME`/`${NAME}` replaced where the variable is known; the raw text of other expansions stays. */
  readonly text: string;
  readonly range: ScriptRange;
}

export interface ShellAssignment {
  readonly name: string;
  readonly value: ShellWord;
}

export interface Redirect {
  /** `>`, `>>`, `<`, `2>`, `>&`, `&>`, `<<<`, `<<`, `<<-`, with the file descriptor when one is written. */
  readonly operator: string;
  /** The file, descriptor or string; of a here-document (`<<`, `<<-`) its body. */
  readonly target: ShellWord | null;
}

/** A simple command, wherever it stands in the script. */
export interface ShellCommand {
  /** `NAME=value` before the command. */
  readonly assignments: readonly ShellAssignment[];
  /** The command's words; words[0] is its name. Wrappers (`sudo`, `env`, `exec`, `time`, `nice`) are taken off. */
  readonly words: readonly ShellWord[];
  /** Base name of words[0] (`/usr/bin/pip` is `pip`), or null when it is not static. */
  readonly name: string | null;
  readonly redirects: readonly Redirect[];
  /** From the first assignment or word to the end of the last word or redirect (a here-document's body is outside). */
  readonly range: ScriptRange;
  /**
   * `always`: the command runs whenever the script gets to its end and no command of it failed. So the right
   * side of `&&` is `always` and that of `||` is `conditional`, as are branches, function bodies, the body of a
   * loop that may have nothing to do, and what follows `exit`.
   */
  readonly certainty: 'always' | 'conditional';
  /** What encloses the command, outermost first. */
  readonly enclosures: readonly Enclosure[];
  /** Position among the script's top-level list members (`a && b; c`), for edits; null when enclosed. */
  readonly listPosition: number | null;
  /**
   * Directory in force when a static `cd` came before it in the same script; null when there was none.
   * Relative when the `cd` was: then it starts from the directory in which the script runs.
   */
  readonly workingDirectory: string | null;
  /** False after a `cd` to somewhere that reading alone can't tell; `workingDirectory` is then null. */
  readonly workingDirectoryKnown: boolean;
  /** Variables known where the command runs: those given, and static assignments and exports before it. */
  readonly variables: ReadonlyMap<string, string>;
  /** The variables that the command itself is started with: the exported ones of `variables`, and its own assignments. */
  readonly environment: ReadonlyMap<string, string>;
}

/**
 * A construct around commands: `while` stands for `until` too, `for` for `select`, `group` is `{ …; }`,
 * `substitution` is `$(…)`, backquotes, `<(…)` and `>(…)`, `nested-script` the text given to `sh -c`, `eval`
 * or to a shell by a here-document.
 */
export type Enclosure =
  | 'if'
  | 'for'
  | 'while'
  | 'case'
  | 'subshell'
  | 'group'
  | 'function'
  | 'substitution'
  | 'nested-script';

/** A member of the script's top-level list (a pipeline is one member) with the operator that follows it. */
export interface ListMember {
  readonly range: ScriptRange;
  readonly operator: '&&' | '||' | ';' | '&' | '\n' | null;
  readonly operatorRange: ScriptRange | null;
}

export interface ShellScript {
  readonly text: string;
  readonly commands: readonly ShellCommand[];
  readonly members: readonly ListMember[];
  /** Parts that the grammar could not read; commands around them are still reported. */
  readonly errors: readonly ScriptRange[];
}
