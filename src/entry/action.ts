import { maskSecret } from '../github/outputs.ts';
import { UserError } from '../support/errors.ts';
import { nearest } from '../support/nearest.ts';
import { inputText, readCommands } from './action-inputs.ts';
import { announce } from './action-log.ts';
import { describeFailure } from './failure.ts';
import { endOnSignals } from './signals.ts';

/** Each command of the actions is loaded only when it is called; it resolves to the exit code. */
const COMMANDS: Readonly<Record<string, () => Promise<number>>> = {
  analyze: async () => (await import('./action-analyze.ts')).runAnalyzeAction(process.env),
};

/** Runs an action by the name of its folder, and sets the process's exit code. The root action's name is `plimsoll`. */
export async function action(name: string): Promise<void> {
  endOnSignals();
  try {
    await maskSecret(inputText('github-token', process.env) ?? '');
    let exitCode = 0;
    for (const command of commandsOf(name)) exitCode = Math.max(exitCode, await command());
    process.exitCode = exitCode;
  } catch (thrown) {
    const { exitCode, lines } = describeFailure(
      thrown,
      process.env.RUNNER_DEBUG === '1',
      'Enable debug logging, run the job again',
    );
    announce('error', lines.join('\n'));
    process.exitCode = exitCode;
  }
}

function commandsOf(name: string): (() => Promise<number>)[] {
  const names = name === 'plimsoll' ? readCommands(process.env) : [name];
  return names.map((each) => {
    const command = Object.hasOwn(COMMANDS, each) ? COMMANDS[each] : undefined;
    if (command !== undefined) return command;
    const known = Object.keys(COMMANDS);
    const near = nearest(each, known);
    throw new UserError(`input commands: unknown command "${each}"`, {
      advice: `${near === null ? '' : `Did you mean "${near}"? `}Known are: ${known.join(', ')}.`,
    });
  });
}
