import type { ListMember } from '../../../../shell/script.ts';
import type { TextEdit } from '../../../../support/text-edit.ts';
import type { DockerfileModel, RunStep, StepScript } from '../../model/dockerfile-model.ts';

/** The file offset just behind a stretch of a script: offsets at the joint of two lines would lead to the next one. */
export function offsetBehind(script: StepScript, end: number): number {
  return end === 0 ? script.assembled.sourceOffset(0) : script.assembled.sourceOffset(end - 1) + 1;
}

/** `\r\n` when the line of an offset ends so, else `\n`. */
export function lineEndAt(text: string, offset: number): string {
  const newline = text.indexOf('\n', offset);
  const before = newline === -1 ? text.lastIndexOf('\n') : newline;
  return before > 0 && text[before - 1] === '\r' ? '\r\n' : '\n';
}

/** The blanks at the start of the line of an offset. */
export function indentationAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
}

/**
 * An edit that runs one more command at the end of a RUN, when everything before it succeeded, in the style of the
 * file. Null when the end can't be told with certainty: then nothing is changed.
 */
export function appendCommand(
  model: DockerfileModel,
  step: RunStep,
  script: StepScript,
  command: string,
): TextEdit | null {
  const last = endOfList(step, script);
  if (last === null) return null;
  const text = model.source.text;
  const at = offsetBehind(script, last.range.end);
  const separator = isHeredocBody(step, script)
    ? separatorOfBody(text, step, script, last)
    : separatorOfRun(model, step, script, at);
  return { path: model.path, start: at, end: at, newText: `${separator}${command}` };
}

/** The member that a script ends with, when a command can be put behind it. */
export function endOfList(step: RunStep, script: StepScript): ListMember | null {
  const { members, errors, text } = script.script;
  const last = members.at(-1);
  if (last === undefined || !script.editable || errors.length > 0) return null;
  if (step.instruction.heredocs.length > 0 && !isHeredocBody(step, script)) return null;
  if (members.some((member) => member.operator === '&')) return null;
  if (/<</.test(text.slice(last.range.start, last.range.end))) return null;
  const shebang = /^#![^\n]*/.exec(text)?.[0];
  if (shebang !== undefined && !/\b(?:ba|da|a|z|k)?sh\b/.test(shebang)) return null;
  const final = script.script.commands.findLast((item) => item.listPosition === members.length - 1);
  if (final !== undefined && /^(?:exit|exec|return|logout)$/.test(final.name ?? '')) return null;
  // The wrapper is taken off the words, but it stands in the text.
  if (script.script.commands.some((item) => /^exec\s/.test(text.slice(item.range.start, item.range.end))))
    return null;
  if (!usesPosixShell(step)) return null;
  return last;
}

/** Whether the RUN's shell is one whose `&&` and quoting this code knows. */
export function usesPosixShell(step: RunStep): boolean {
  const shell = step.at.shell?.[0];
  return shell === undefined || /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(shell);
}

/** Whether the script is the body of a heredoc, so that its lines end commands. */
export function isHeredocBody(step: RunStep, script: StepScript): boolean {
  return step.instruction.heredocs.some((heredoc) => heredoc.body === script.assembled);
}

/**
 * Whether a failure of the script's last command ends the script there: `set -e` or a shell started with `-e`, and
 * the command is a simple one on its own. A failure on the left of `&&`, and one that comes out of an `if` or a group,
 * does not end the script even then (POSIX, the set special built-in, -e).
 */
function endsAtFailure(step: RunStep, script: StepScript): boolean {
  const { commands, members, text } = script.script;
  const last = members.at(-1);
  const before = members.at(-2);
  if (last === undefined || (before !== undefined && before.operator !== ';' && before.operator !== '\n'))
    return false;
  if (text[last.range.start] === '!') return false;
  if (!commands.some((command) => command.listPosition === members.length - 1)) return false;
  // A heredoc's body is read by the RUN's shell too.
  if (step.at.shell?.some((word, index) => index > 0 && /^-[a-z]*e/.test(word)) === true) return true;
  if (/^#![^\n]*\s-[a-z]*e/.test(text)) return true;
  const settings = commands.filter((command) => command.name === 'set');
  const first = settings[0];
  if (settings.length !== 1 || first === undefined) return false;
  if (first.listPosition === null || first.certainty !== 'always') return false;
  return first.words.some((word) => /^-[a-z]*e/.test(word.text) || word.text === 'errexit');
}

function separatorOfBody(text: string, step: RunStep, script: StepScript, last: ListMember): string {
  const start = script.assembled.sourceOffset(last.range.start);
  // `&&` is right in any case; a line of its own would hide a failure unless the script ends at it.
  if (!endsAtFailure(step, script)) return ' && ';
  return `${lineEndAt(text, start)}${indentationAt(text, start)}`;
}

function separatorOfRun(model: DockerfileModel, step: RunStep, script: StepScript, at: number): string {
  const { text } = model.source;
  const { members } = script.script;
  for (let index = members.length - 2; index >= 0; index -= 1) {
    const member = members[index];
    const next = members[index + 1];
    if (member === undefined || next === undefined) continue;
    const gap = text.slice(
      offsetBehind(script, member.range.end),
      script.assembled.sourceOffset(next.range.start),
    );
    if (!gap.includes('\n')) continue;
    const style = withoutComments(gap);
    if (member.operator === '&&' && style.includes('&&')) return style;
    if (member.operator === ';' && endsAtFailure(step, script)) return style;
  }
  const start = step.instruction.range.start;
  if (!text.slice(start, at).includes('\n')) return ' && ';
  const indentation = indentationAt(text, at);
  return ` ${model.dockerfile.escape}${lineEndAt(text, start)}${indentation === '' ? '    ' : indentation}&& `;
}

function withoutComments(gap: string): string {
  return gap
    .split('\n')
    .filter((line, index) => index === 0 || !/^\s*#/.test(line))
    .join('\n');
}
