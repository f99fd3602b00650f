import type { KnownCommand } from '../../../shell/known-command.ts';
import type { ShellCommand } from '../../../shell/script.ts';

/** A command of a RUN, with what it is known to do. */
export interface StepCommand {
  readonly command: ShellCommand;
  readonly known: KnownCommand | null;
}
