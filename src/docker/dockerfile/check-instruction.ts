import { parseGoDuration } from './duration.ts';
import { readHeredocWord } from './heredoc-word.ts';
import { commaSeparatedFields } from './mounts.ts';
import type { Flag, Instruction } from './syntax.ts';
import { isSpace } from './white-space.ts';

type FlagType = 'boolean' | 'string' | 'strings';

const NO_FLAGS: ReadonlyMap<string, FlagType> = new Map();
const FLAGS: ReadonlyMap<Instruction['kind'], ReadonlyMap<string, FlagType>> = new Map([
  ['from', new Map<string, FlagType>([['platform', 'string']])],
  [
    'run',
    new Map<string, FlagType>([
      ['mount', 'strings'],
      ['network', 'string'],
      ['security', 'string'],
      ['device', 'strings'],
    ]),
  ],
  [
    'copy',
    new Map<string, FlagType>([
      ['chown', 'string'],
      ['from', 'string'],
      ['chmod', 'string'],
      ['link', 'boolean'],
      ['exclude', 'strings'],
      ['parents', 'boolean'],
    ]),
  ],
  [
    'add',
    new Map<string, FlagType>([
      ['chown', 'string'],
      ['chmod', 'string'],
      ['link', 'boolean'],
      ['keep-git-dir', 'boolean'],
      ['checksum', 'string'],
      ['unpack', 'boolean'],
      ['exclude', 'strings'],
    ]),
  ],
  [
    'healthcheck',
    new Map<string, FlagType>([
      ['interval', 'string'],
      ['timeout', 'string'],
      ['start-period', 'string'],
      ['start-interval', 'string'],
      ['retries', 'string'],
    ]),
  ],
]);

/** What the checks need to know beside the node: the operands as BuildKit counts them. */
export interface CheckedOperands {
  /** The words or strings that BuildKit's parser hands on. */
  readonly words: readonly string[];
  readonly json: boolean;
}

/** Why BuildKit refuses an instruction that its parser could read, or null. */
export function refusal(instruction: Instruction, operands: CheckedOperands): string | null {
  const keyword = instruction.kind === 'unknown' ? instruction.written : instruction.kind.toUpperCase();
  switch (instruction.kind) {
    case 'unknown':
      return keyword === '' ? 'the instruction has no keyword' : `unknown instruction ${keyword}`;
    case 'arg':
      // ARG and STOPSIGNAL take any flag and ignore it.
      return atLeastOne(keyword, operands) ?? blankName(instruction, keyword);
    case 'stopsignal':
      return exactlyOne(keyword, operands);
    case 'env':
    case 'label':
      return badFlag(instruction) ?? atLeastOne(keyword, operands) ?? blankName(instruction, keyword);
    case 'maintainer':
    case 'user':
    case 'workdir':
      return exactlyOne(keyword, operands) ?? badFlag(instruction);
    case 'expose':
      return atLeastOne(keyword, operands) ?? badFlag(instruction);
    case 'volume':
      return (
        atLeastOne(keyword, operands) ??
        badFlag(instruction) ??
        (operands.words.some(isBlank) ? 'VOLUME has an empty path' : null)
      );
    case 'from':
      return stageNameRefusal(operands.words) ?? badFlag(instruction);
    case 'add':
    case 'copy':
      return (
        (operands.words.length < 2 ? `${keyword} needs at least one source and a destination` : null) ??
        badFlag(instruction) ??
        (readHeredocWord(operands.words.at(-1) ?? '').kind === 'heredoc'
          ? `${keyword} takes no heredoc as its destination`
          : null)
      );
    case 'run':
      return badFlag(instruction) ?? runFlagRefusal(instruction.flags);
    case 'cmd':
    case 'entrypoint':
      return badFlag(instruction);
    case 'shell':
      return (
        badFlag(instruction) ??
        atLeastOne(keyword, operands) ??
        (operands.json ? null : 'SHELL needs its words as a JSON array')
      );
    case 'healthcheck':
      return healthcheckRefusal(instruction, operands);
    case 'onbuild':
      return onbuildRefusal(instruction) ?? badFlag(instruction);
  }
}

function atLeastOne(keyword: string, operands: CheckedOperands): string | null {
  return operands.words.length === 0 ? `${keyword} needs at least one argument` : null;
}

function exactlyOne(keyword: string, operands: CheckedOperands): string | null {
  return operands.words.length === 1 ? null : `${keyword} needs exactly one argument`;
}

function blankName(
  instruction: Extract<Instruction, { kind: 'env' | 'label' | 'arg' }>,
  keyword: string,
): string | null {
  return instruction.assignments.some((assignment) => assignment.name.raw === '')
    ? `${keyword} has a blank name`
    : null;
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

function stageNameRefusal(words: readonly string[]): string | null {
  if (words.length === 1) return null;
  // Go compares AS by Unicode folding, under which the long s is an s.
  if (words.length !== 3 || !/^[aA][sS\u017f]$/.test(words[1] ?? ''))
    return 'FROM needs an image, or an image, AS and a name';
  const name = words[2] ?? '';
  return /^[a-z][a-z0-9\-_.]*$/.test(goLowerCase(name))
    ? null
    : `the stage name ${JSON.stringify(name)} does not start with a letter or has symbols other than - _ .`;
}

/** Lower case character by character, as Go has it, where JavaScript may make two characters of one. */
export function goLowerCase(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return Array.from(text, (character) => Array.from(character.toLowerCase())[0] ?? '').join('');
}

function badFlag(instruction: Instruction): string | null {
  const known = FLAGS.get(instruction.kind) ?? NO_FLAGS;
  const used = new Set<string>();
  for (const flag of instruction.flags) {
    const type = known.get(flag.name);
    if (type === undefined) return `unknown flag --${flag.name}`;
    if (used.has(flag.name) && type !== 'strings') return `the flag --${flag.name} is given twice`;
    used.add(flag.name);
    if (type !== 'boolean') {
      if (flag.value === null) return `the flag --${flag.name} needs a value`;
    } else if (flag.value !== null && !/^(?:true|false)$/i.test(flag.value)) {
      return `the flag --${flag.name} is true or false, not ${JSON.stringify(flag.value)}`;
    }
  }
  return null;
}

function runFlagRefusal(flags: readonly Flag[]): string | null {
  for (const { name, value } of flags) {
    if (name === 'network' && !['default', 'none', 'host'].includes(value ?? ''))
      return `the network mode ${JSON.stringify(value)} is not default, none or host`;
    if (name === 'security' && value !== 'insecure' && value !== 'sandbox')
      return `the security mode ${JSON.stringify(value)} is not insecure or sandbox`;
    const refused =
      name === 'mount' ? mountRefusal(value ?? '') : name === 'device' ? deviceRefusal(value ?? '') : null;
    if (refused !== null) return refused;
  }
  return null;
}

function mountRefusal(value: string): string | null {
  const split = commaSeparatedFields(value);
  if (!split.ok) return `--mount can't be read: ${split.message}`;
  for (const field of split.fields) {
    const equals = field.indexOf('=');
    if (equals === -1 || field.slice(0, equals).toLowerCase() !== 'from') continue;
    const dollar = field.indexOf('$', equals + 1);
    if (dollar !== -1 && dollar !== field.length - 1)
      return 'from= of --mount takes no variable; name a stage that is built FROM the variable instead';
  }
  return null;
}

function deviceRefusal(value: string): string | null {
  const split = commaSeparatedFields(value);
  if (!split.ok) return `--device can't be read: ${split.message}`;
  let name = '';
  for (const field of split.fields) {
    const equals = field.indexOf('=');
    const key = (equals === -1 ? field : field.slice(0, equals)).toLowerCase();
    const operand = equals === -1 ? null : field.slice(equals + 1);
    if (key === 'required') {
      if (operand !== null && !/^(?:1|t|T|true|TRUE|True|0|f|F|false|FALSE|False)$/.test(operand))
        return `required= of --device is true or false, not ${JSON.stringify(operand)}`;
    } else if (key === 'name' && operand !== null) {
      if (name !== '') return '--device names two devices';
      name = operand;
    } else if (name === '') name = field;
    else return `--device has an unexpected field ${JSON.stringify(field)}`;
  }
  return null;
}

function healthcheckRefusal(instruction: Instruction, operands: CheckedOperands): string | null {
  const [written, ...command] = operands.words;
  if (written === undefined) return 'HEALTHCHECK needs at least one argument';
  const type = written.toUpperCase();
  if (type === 'NONE') return command.length > 0 ? 'HEALTHCHECK NONE takes no arguments' : null;
  const flags = badFlag(instruction);
  if (flags !== null) return flags;
  if (type !== 'CMD') return `HEALTHCHECK is CMD or NONE, not ${JSON.stringify(written)}`;
  if (command.length === 0) return 'HEALTHCHECK CMD needs a command';
  for (const { name, value } of instruction.flags) {
    if (value === null || value === '') continue;
    if (name === 'retries') {
      const retries = /^[-+]?\d+$/.test(value) ? Number(value) : Number.NaN;
      if (!(retries >= 0 && retries < 2 ** 31)) return `--retries is a count, not ${JSON.stringify(value)}`;
    } else {
      const nanoseconds = parseGoDuration(value);
      if (nanoseconds === null || (nanoseconds !== 0 && nanoseconds < 1e6))
        return `--${name} is a duration of at least 1ms, such as 30s, not ${JSON.stringify(value)}`;
    }
  }
  return null;
}

function onbuildRefusal(instruction: Extract<Instruction, { kind: 'onbuild' }>): string | null {
  const trigger = instruction.instruction;
  if (trigger === null) return 'ONBUILD needs an instruction';
  if (trigger.kind === 'onbuild') return 'ONBUILD ONBUILD is not allowed';
  if (trigger.kind === 'maintainer' || trigger.kind === 'from')
    return `ONBUILD ${trigger.kind.toUpperCase()} is not allowed`;
  return null;
}
