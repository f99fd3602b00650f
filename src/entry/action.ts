import { nearest } from '../config/nearest.ts';
import { toWorkflowCommand } from '../report/annotations.ts';
import { UserError } from '../support/errors.ts';
import { Commands, inputText } from './action-inputs.ts';
import { describeFailure } from './failure.ts';

/** Each command of the actions is loaded only when it is called; it resolves to the exit code. */
const COMMANDS: Readonly<Record<string, () => Promise<number>>> = {
  analyze: async () => (await import('./action-analyze.ts')).runAnalyzeAction(process.env),
};

/** Runs an action by the name of its folder, and sets the process's exit code. The root action's name is `plimsoll`. */
export async function action(name: string): Promise<void> {
  try {
    let exitCode = 0;
    for (const command of commandsOf(name)) exitCode = Math.max(exitCode, await command());
    process.exitCode = exitCode;
  } catch (thrown) {
    const { exitCode, lines } = describeFailure(thrown, process.env.RUNNER_DEBUG === '1');
    const message = lines.join('\n');
    process.stdout.write(
      `${toWorkflowCommand({ level: 'error', file: null, startLine: null, endLine: null, title: 'Plimsoll', message })}\n`,
    );
    process.exitCode = exitCode;
  }
}

function commandsOf(name: string): (() => Promise<number>)[] {
  const names = name === 'plimsoll' ? Commands.parse(inputText('commands', process.env)) : [name];
  return names.map((each) => {
    const command = Object.hasOwn(COMMANDS, each) ? COMMANDS[each] : undefined;
    if (command !== undefined) return command;
    const near = nearest(each, Object.keys(COMMANDS));
    throw new UserError(`input commands: unknown command "${each}"`, {
      advice: near === null ? `Known are ${Object.keys(COMMANDS).join(', ')}.` : `Did you mean "${near}"?`,
    });
  });
}
