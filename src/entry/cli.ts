import { analyzeDescription } from '../commands/analyze/describe.ts';
import {
  type CommandArguments,
  type CommandDescription,
  commandHelp,
  readArguments,
} from '../commands/command-line.ts';
import { inspectDescription } from '../commands/inspect/describe.ts';
import { weighDescription } from '../commands/weigh/describe.ts';
import { UserError } from '../support/errors.ts';
import { nearest } from '../support/nearest.ts';
import { VERSION } from '../support/version.ts';
import { describeFailure, EXIT } from './failure.ts';
import { endOnSignals } from './signals.ts';
import type { Terminal } from './terminal.ts';

export interface TerminalCommand {
  readonly description: CommandDescription;
  /** Loads and runs the command; resolves to the exit code. */
  run(given: CommandArguments, terminal: Terminal): Promise<number>;
}

/** Each command is loaded only when it is called. */
export const terminalCommands: readonly TerminalCommand[] = [
  {
    description: analyzeDescription,
    run: async (given, terminal) => (await import('./terminal-analyze.ts')).runAnalyze(given, terminal),
  },
  {
    description: weighDescription,
    run: async (given, terminal) => (await import('./terminal-weigh.ts')).runWeigh(given, terminal),
  },
  {
    description: inspectDescription,
    run: async (given, terminal) => (await import('./terminal-inspect.ts')).runInspect(given, terminal),
  },
];

/** Runs the terminal program and sets the process's exit code. */
export async function cli(argv: readonly string[]): Promise<void> {
  const debug = argv.includes('--debug') || process.env.RUNNER_DEBUG === '1';
  process.stdout.on('error', endOnFailingOutput);
  endOnSignals();
  try {
    process.exitCode = await dispatch(argv, processTerminal(argv));
  } catch (thrown) {
    const failure = describeFailure(thrown, debug);
    process.stderr.write(`plimsoll: ${failure.lines.join('\n  ')}\n`);
    process.exitCode = failure.exitCode;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const topic = terminalCommands.find(({ description }) => description.name === rest[0]);
    terminal.out(topic === undefined ? overview() : commandHelp(topic.description));
    return 0;
  }
  if (name === '--version' || name === '-V' || name === 'version') {
    terminal.out(`plimsoll ${VERSION}\n`);
    return 0;
  }
  const command = terminalCommands.find(({ description }) => description.name === name);
  if (command === undefined) {
    const near = nearest(
      name,
      terminalCommands.map(({ description }) => description.name),
    );
    throw new UserError(`unknown command "${name}"`, {
      advice: near === null ? 'See: plimsoll --help' : `Did you mean: plimsoll ${near}`,
    });
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(commandHelp(command.description));
    return 0;
  }
  return command.run(readArguments(command.description, rest), terminal);
}

function overview(): string {
  const rows = terminalCommands.map(
    ({ description }) => `  ${description.name.padEnd(10)}${description.summary}`,
  );
  return [
    'plimsoll draws the load line for machine-learning repositories.',
    '',
    'Usage: plimsoll <command> [path] [options]',
    '',
    'Commands:',
    ...rows,
    '',
    'plimsoll <command> --help tells more of a command.',
    '',
  ].join('\n');
}

function processTerminal(argv: readonly string[]): Terminal {
  const { env, stdout } = process;
  const wantsColour = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const refused = argv.includes('--no-color') || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return {
    out: (text) => stdout.write(text),
    error: (text) => process.stderr.write(text),
    colour: !refused && (stdout.isTTY === true || wantsColour),
    width: stdout.isTTY === true ? stdout.columns : Number(env.COLUMNS) || 100,
  };
}

/** `plimsoll analyze | head` closes the pipe early, which is no error; a full disk is one. */
function endOnFailingOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.stderr.write(`plimsoll: can't write the result: ${error.message}\n`);
  process.exit(EXIT.environment);
}
