import { EnvironmentError, formatPlace, messageOf, UserError } from '../support/errors.ts';

/** Exit codes of every command (docs/command-line.md). */
export const EXIT = { passed: 0, failed: 1, badInput: 2, environment: 3 } as const;

export interface Failure {
  readonly exitCode: number;
  /** A few lines for a person: what, where, what to do. */
  readonly lines: readonly string[];
}

/**
 * What to tell a person about something thrown; the stack only when `debug`. An unexpected error is our bug and says
 * so, with how to get at the stack: on the command line by `--debug`.
 */
export function describeFailure(
  thrown: unknown,
  debug: boolean,
  howToDebug = 'Run again with --debug',
): Failure {
  const stack = debug && thrown instanceof Error && thrown.stack !== undefined ? [thrown.stack] : [];
  if (thrown instanceof UserError || thrown instanceof EnvironmentError) {
    const where = thrown.place === undefined ? '' : `${formatPlace(thrown.place)}: `;
    return {
      exitCode: thrown instanceof UserError ? EXIT.badInput : EXIT.environment,
      lines: [`${where}${thrown.message}`, ...(thrown.advice === undefined ? [] : [thrown.advice]), ...stack],
    };
  }
  return {
    exitCode: EXIT.environment,
    lines: [
      `unexpected error: ${messageOf(thrown)}`,
      debug
        ? 'This is a bug in Plimsoll.'
        : `This is a bug in Plimsoll. ${howToDebug} and report what it prints.`,
      ...stack,
    ],
  };
}
