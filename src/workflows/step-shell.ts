import { evaluateText, type KnownValues } from './expression.ts';
import type { RunnerKind } from './runner.ts';
import type { Placed } from './workflow.ts';

/**
 * The program that runs a script: the first of step, job and workflow that says so; without one bash, or pwsh on
 * Windows (workflow syntax, `jobs.<job_id>.steps[*].shell`). Null when an expression that is not known decides, or
 * when the machines of a matrix differ.
 */
export function shellOf(
  written: readonly (Placed<string> | null)[],
  runners: readonly RunnerKind[],
  known: KnownValues,
): string | null {
  const first = written.find((shell) => shell !== null);
  if (first !== undefined && first !== null) {
    const value = evaluateText(first.value, known);
    const program = value?.trim().split(/\s+/)[0];
    return program === undefined || program === '' ? null : (program.split(/[\\/]/).at(-1) ?? null);
  }
  const windows = runners.filter(({ operatingSystem }) => operatingSystem === 'windows').length;
  if (windows === 0) return 'bash';
  return windows === runners.length ? 'pwsh' : null;
}

const POSIX = new Set(['bash', 'sh', 'dash', 'zsh', 'ksh']);
/** A script of plain words means the same to PowerShell, cmd and a POSIX shell. */
const PLAIN = /^[\w\s./=<>~!"',:@+[\]#-]*$/;

/** Whether the script can be read as one of a POSIX shell. */
export function readsAsPosix(shell: string | null, text: string): boolean {
  if (shell !== null && POSIX.has(shell)) return true;
  if (shell !== null && !/^(?:pwsh|powershell|cmd)$/.test(shell)) return false;
  return PLAIN.test(text);
}
