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
  /** `>`, `>>`, `<`, `2>&1`, … */
  readonly operator: string;
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
  /** From the first assignment or word to the end of the last word or redirect. */
  readonly range: ScriptRange;
  /** Whether the command runs whenever the script gets to its end without failing. */
  readonly certainty: 'always' | 'conditional';
  /** What encloses the command, outermost first: `if`, `for`, `while`, `case`, `subshell`, `function`, `substitution`, `nested-script` (bash -c, heredoc to a shell). */
  readonly enclosures: readonly string[];
  /** Position among the script's top-level list members (`a && b; c`), for edits; null when enclosed. */
  readonly listPosition: number | null;
  /** Directory in force when a static `cd` came before it in the same script; null when there was none. */
  readonly workingDirectory: string | null;
  /** Variables known where the command runs: those given, and static assignments and exports before it. */
  readonly variables: ReadonlyMap<string, string>;
}

/** A member of the script's top-level list with the operator that follows it. */
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
