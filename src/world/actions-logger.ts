import { printable } from './terminal.ts';
import type { Logger, Progress } from './world.ts';

/** Logger and progress of an action: the job log, with warnings as annotations. Loads @actions/core. */
export async function openActionsLog(): Promise<Logger & Progress> {
  const core = await import('@actions/core');
  return {
    debug: (message) => core.debug(message),
    warning: (message) => core.warning(message),
    step: (message) => core.info(inertLogText(printable(message))),
  };
}

/**
 * Text for a job log that the runner does not take for a workflow command. It looks for `::` at the start of a line,
 * after spaces, and for `##[` anywhere in it (ActionCommand.cs of actions/runner).
 */
export function inertLogText(text: string): string {
  return text.replaceAll(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1: ').replaceAll(/##(?=\[)/g, '# #');
}
