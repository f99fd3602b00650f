import type { Instruction } from '../../../../docker/dockerfile/syntax.ts';
import type { ShellCommand } from '../../../../shell/script.ts';
import type { TextEdit } from '../../../../support/text-edit.ts';
import type { DockerfileModel, RunStep } from '../../model/dockerfile-model.ts';
import { endOfList, indentationAt, lineEndAt, offsetBehind } from './append.ts';

/** The edit that puts a flag (`--chown=app:app`) behind an instruction's keyword. */
export function insertFlag(model: DockerfileModel, instruction: Instruction, flag: string): TextEdit {
  const at = instruction.keywordRange.end;
  return { path: model.path, start: at, end: at, newText: ` ${flag}` };
}

/** The instruction that follows another in the file, or null. */
export function nextInstruction(model: DockerfileModel, instruction: Instruction): Instruction | null {
  const { instructions } = model.dockerfile;
  const position = instructions.indexOf(instruction);
  return position === -1 ? null : (instructions[position + 1] ?? null);
}

/**
 * An edit that makes one RUN of two that follow each other: the second runs when the first succeeded, and its exit
 * status counts. Comments between them stay as comments between continued lines, blank lines go. Null unless both
 * are plain shell commands without flags, and nothing of the first changes what the second means.
 */
export function mergeRuns(model: DockerfileModel, first: RunStep, second: RunStep): TextEdit | null {
  if (nextInstruction(model, first.instruction) !== second.instruction || first.stage !== second.stage)
    return null;
  if (first.instruction.flags.length > 0 || second.instruction.flags.length > 0) return null;
  const firstScript = first.scripts[0];
  const secondScript = second.scripts[0];
  if (firstScript === undefined || secondScript === undefined) return null;
  if (first.scripts.length !== 1 || second.scripts.length !== 1) return null;
  if (first.instruction.heredocs.length > 0 || second.instruction.heredocs.length > 0) return null;
  const last = endOfList(first, firstScript);
  if (last === null || endOfList(second, secondScript) === null) return null;
  // `A && b || c` would hide that A failed, and `A && b; c` too.
  const members = secondScript.script.members;
  if (members.some((member) => member.operator !== null && member.operator !== '&&')) return null;
  const insensitive = secondScript.script.commands.every(isInsensitive);
  if (firstScript.script.commands.some((command) => changesTheShell(command, insensitive))) return null;
  const { text } = model.source;
  const start = offsetBehind(firstScript, last.range.end);
  if (text.slice(start, first.instruction.range.end).trim() !== '') return null;
  const firstMember = members[0];
  if (firstMember === undefined) return null;
  const end = secondScript.assembled.sourceOffset(firstMember.range.start);
  const between = text.slice(first.instruction.range.end, second.instruction.range.start);
  const comments = between
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => /^\s*#/.test(line));
  const lineEnd = lineEndAt(text, start);
  const own = indentationAt(text, start);
  const indentation = own === '' || start < text.indexOf('\n', first.instruction.range.start) ? '    ' : own;
  const lines = [` ${model.dockerfile.escape}`, ...comments, `${indentation}&& `];
  return { path: model.path, start, end, newText: lines.join(lineEnd) };
}

/** A command of static words whose paths don't depend on where it runs. */
function isInsensitive(command: ShellCommand): boolean {
  return command.words.every((word, index) => {
    if (word.value === null || command.assignments.length > 0) return false;
    return index === 0 || command.name !== 'rm' || /^[-/~]/.test(word.value);
  });
}

/** Whether other commands of the same shell may mean something else after a command. */
function changesTheShell(command: ShellCommand, insensitive: boolean): boolean {
  const { enclosures, name } = command;
  if (
    enclosures.some(
      (around) => around === 'subshell' || around === 'nested-script' || around === 'substitution',
    )
  )
    return false;
  if (name === null) return true;
  if (insensitive && /^(?:cd|pushd|popd)$/.test(name)) return false;
  if (insensitive && name === 'set')
    return !command.words
      .slice(1)
      .every((word) => /^[-+][euxvo]+$|^(?:pipefail|errexit|nounset|xtrace)$/.test(word.text));
  return /^(?:cd|pushd|popd|set|shopt|export|unset|source|\.|alias|umask|trap|exec|exit|eval|ulimit|declare|readonly)$/.test(
    name,
  );
}
