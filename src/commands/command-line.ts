import { parseArgs } from 'node:util';
import { UserError } from '../support/errors.ts';
import { nearest } from '../support/nearest.ts';

/** An option of a terminal command. */
export interface OptionDescription {
  /** Without dashes: `fail-on`. */
  readonly name: string;
  /** One letter that stands for it: `r` of `-r`. */
  readonly short?: string;
  /** A placeholder for the value, in capitals, or null for a switch. */
  readonly value: string | null;
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
  readonly summary: string;
}

/** What a terminal command says of itself: enough for help, for the docs, and to read its arguments. */
export interface CommandDescription {
  readonly name: string;
  readonly summary: string;
  /** The operands in the usage line: `[path]`. */
  readonly operands: string;
  readonly maximumOperands: number;
  readonly options: readonly OptionDescription[];
  readonly examples: readonly string[];
}

export const FORMATS = ['text', 'json', 'markdown', 'html', 'sarif'] as const;

/** The options that every command has. */
export const COMMON_OPTIONS: readonly OptionDescription[] = [
  { name: 'config', value: 'FILE', summary: 'Configuration to use instead of plimsoll.yml' },
  {
    name: 'format',
    value: 'FORMAT',
    choices: FORMATS,
    summary: 'text, json, markdown, html or sarif (default: text)',
  },
  { name: 'output', value: 'FILE', summary: 'Write the result to a file instead of standard output' },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: ['error', 'warning', 'never'],
    summary: 'Findings that make the exit code 1: error, warning or never (default: error)',
  },
  { name: 'offline', value: null, summary: 'Use no network' },
  { name: 'quiet', value: null, summary: 'No progress and no warnings on standard error' },
  { name: 'no-color', value: null, summary: 'No colour (the variable NO_COLOR does the same)' },
  { name: 'debug', value: null, summary: 'Show stack traces and what is being done' },
  { name: 'help', value: null, summary: 'Show this help' },
];

/** Arguments after the command's name, checked against its description. */
export interface CommandArguments {
  readonly operands: readonly string[];
  /** The last value of an option, or undefined when it was not given. */
  value(name: string): string | undefined;
  /** All values of a repeatable option. */
  values(name: string): readonly string[];
  has(name: string): boolean;
}

/**
 * Reads a command's arguments.
 * @throws UserError for an unknown option (the nearest known one is named), a missing or unknown value, or too many operands.
 */
export function readArguments(command: CommandDescription, argv: readonly string[]): CommandArguments {
  const options = [...command.options, ...COMMON_OPTIONS];
  const config = Object.fromEntries(
    options.map(({ name, value, short }) => [
      name,
      {
        type: value === null ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(command, token.rawName, options);
    const values = given.get(option.name) ?? [];
    given.set(option.name, values);
    if (option.value !== null && token.inlineValue === false && /^-./.test(token.value ?? ''))
      throw new UserError(`--${option.name} needs a value: --${option.name} ${option.value}`, {
        advice: `For a value that starts with a dash write --${option.name}=${token.value}.`,
      });
    values.push(checkedValue(command, option, token.value));
  }
  if (operands.length > command.maximumOperands)
    throw new UserError(`unexpected argument "${operands[command.maximumOperands]}"`, {
      advice: seeHelp(command),
    });
  return {
    operands,
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
    has: (name) => given.has(name),
  };
}

/** The help text of a command. */
export function commandHelp(command: CommandDescription): string {
  const lines = [
    `plimsoll ${command.name}:`,
    `  ${command.summary}`,
    '',
    `Usage: plimsoll ${command.name} ${command.operands} [options]`,
    '',
  ];
  if (command.options.length > 0) lines.push('Options:', ...optionRows(command.options), '');
  lines.push('Common options:', ...optionRows(COMMON_OPTIONS), '');
  lines.push('Examples:', ...command.examples.map((example) => `  ${example}`), '');
  lines.push(
    'Exit codes: 0 passed · 1 a budget or gate failed, or could not be decided',
    '            2 bad input · 3 the environment failed',
  );
  return `${lines.join('\n')}\n`;
}

function optionRows(options: readonly OptionDescription[]): string[] {
  const left = options.map(
    ({ name, short, value }) =>
      `  ${short === undefined ? '' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`,
  );
  const width = Math.max(...left.map((text) => text.length)) + 2;
  return options.map(
    (option, index) =>
      `${(left[index] ?? '').padEnd(width)}${option.summary}${option.repeatable ? ' (repeatable)' : ''}`,
  );
}

function checkedValue(
  command: CommandDescription,
  option: OptionDescription,
  value: string | undefined,
): string {
  if (option.value === null) {
    if (value !== undefined)
      throw new UserError(`--${option.name} takes no value`, { advice: seeHelp(command) });
    return '';
  }
  if (value === undefined || value === '')
    throw new UserError(`--${option.name} needs a value: --${option.name} ${option.value}`, {
      advice: seeHelp(command),
    });
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const near = nearest(value, option.choices);
    throw new UserError(`--${option.name} can't be "${value}"`, {
      advice: near === null ? `Choose from: ${option.choices.join(', ')}.` : `Did you mean "${near}"?`,
    });
  }
  return value;
}

function unknownOption(
  command: CommandDescription,
  rawName: string,
  options: readonly OptionDescription[],
): UserError {
  const near = nearest(
    rawName.replace(/^-+/, ''),
    options.map(({ name }) => name),
  );
  return new UserError(`unknown option ${rawName}`, {
    advice: near === null ? seeHelp(command) : `Did you mean --${near}?`,
  });
}

const seeHelp = (command: CommandDescription) => `See: plimsoll ${command.name} --help`;
