import { readHeredocWord } from '../../../src/docker/dockerfile/heredoc-word.ts';
import type { CommandForm, Dockerfile, Instruction } from '../../../src/docker/dockerfile/syntax.ts';

/** An instruction in the terms of BuildKit's tree, as far as both sides have them. */
export interface Described {
  readonly keyword: string;
  readonly args: readonly string[];
  readonly flags: readonly string[];
  readonly json: boolean;
  readonly heredocs: readonly object[];
  readonly startLine: number;
  readonly endLine: number;
  readonly child: Described | null;
}

export function describeOurs(instruction: Instruction, nested = false): Described {
  const { args, json } = operandsOf(instruction);
  return {
    keyword: instruction.written,
    args,
    json,
    flags: instruction.flags.map(({ name, value }) => (value === null ? `--${name}` : `--${name}=${value}`)),
    // BuildKit hangs the heredocs of ONBUILD on the outer node only, and nested nodes have no lines.
    heredocs: nested
      ? []
      : instruction.heredocs.map(({ name, fileDescriptor, expand, chomp, content }) => ({
          name,
          fileDescriptor,
          expand,
          chomp,
          content,
        })),
    startLine: nested ? 0 : instruction.range.startLine,
    endLine: nested ? 0 : instruction.range.endLine,
    child:
      instruction.kind === 'onbuild' && instruction.instruction !== null
        ? describeOurs(instruction.instruction, true)
        : null,
  };
}

interface OracleNode {
  readonly keyword: string;
  readonly args: readonly string[];
  readonly flags: readonly string[];
  readonly json: boolean;
  readonly heredocs: readonly object[];
  readonly startLine: number;
  readonly endLine: number;
  readonly children: readonly OracleNode[];
}

export function describeTheirs(node: OracleNode, nested = false): Described {
  const [child] = node.children;
  const args = comparableArguments(node);
  return {
    keyword: node.keyword,
    args,
    // HEALTHCHECK NONE keeps nothing of what follows; to have anything there is an error.
    json: node.json && args !== NOTHING,
    flags: node.flags,
    heredocs: node.heredocs,
    startLine: nested ? 0 : node.startLine,
    endLine: nested ? 0 : node.endLine,
    child: child === undefined ? null : describeTheirs(child, true),
  };
}

/** Whether BuildKit's parser and its reading of instructions take the file. */
export function isAccepted(dockerfile: Dockerfile): boolean {
  return !dockerfile.problems.some((problem) => problem.severity === 'error');
}

const NOTHING: readonly string[] = [];

function comparableArguments(node: OracleNode): readonly string[] {
  const { args } = node;
  switch (node.keyword.toLowerCase()) {
    case 'from':
      // Between image and name there is only AS, which our tree does not keep.
      return args.length === 3 ? [args[0] ?? '', args[2] ?? ''] : args.slice(0, 1);
    case 'copy':
    case 'add':
      return args.length < 2
        ? args
        : args.filter((word, index) => index === args.length - 1 || readHeredocWord(word).kind !== 'heredoc');
    case 'healthcheck':
      return args[0]?.toUpperCase() === 'NONE' ? NOTHING : args.slice(1);
    default:
      return args;
  }
}

function operandsOf(instruction: Instruction): { args: readonly string[]; json: boolean } {
  const plain = (args: readonly string[]) => ({ args, json: false });
  switch (instruction.kind) {
    case 'from':
      return plain(
        [instruction.image, instruction.name].flatMap((word) => (word === null ? [] : [word.raw])),
      );
    case 'run':
    case 'cmd':
    case 'entrypoint':
    case 'shell':
      return commandOf(instruction.command);
    case 'healthcheck':
      return instruction.command === null ? plain([]) : commandOf(instruction.command);
    case 'copy':
    case 'add': {
      const words =
        instruction.destination === null
          ? instruction.sources
          : [...instruction.sources, instruction.destination];
      return { args: words.map(({ raw }) => raw), json: instruction.json };
    }
    case 'env':
    case 'label':
      return plain(
        instruction.assignments.flatMap(({ name, value, separator }) => [
          name.raw,
          value?.raw ?? '',
          separator,
        ]),
      );
    case 'arg':
      return plain(
        instruction.assignments.map(({ name, value }) =>
          value === null ? name.raw : `${name.raw}=${value.raw}`,
        ),
      );
    case 'expose':
    case 'volume':
      return { args: instruction.words.map(({ raw }) => raw), json: instruction.json };
    case 'user':
    case 'workdir':
    case 'stopsignal':
    case 'maintainer':
      return plain(instruction.value === null ? [] : [instruction.value.raw]);
    case 'onbuild':
      return plain([]);
    case 'unknown':
      return plain(['']);
  }
}

function commandOf(command: CommandForm): { args: readonly string[]; json: boolean } {
  if (command.form === 'exec') return { args: command.words, json: true };
  return { args: command.script.text === '' ? [] : [command.script.text], json: false };
}
