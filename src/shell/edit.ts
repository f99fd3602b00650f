import type { ScriptRange, ShellScript, ShellWord } from './script.ts';

/** Replace the offsets [start, end) of a script's text by `newText`. */
export interface ScriptEdit extends ScriptRange {
  readonly newText: string;
}

/** Inserts a flag behind a word, such as the sub-command: `pip install` becomes `pip install --no-cache-dir`. */
export function insertAfter(word: ShellWord, flag: string): ScriptEdit {
  return { start: word.range.end, end: word.range.end, newText: ` ${flag}` };
}

/**
 * Adds ` && command` to the script's end, before a comment or line end that closes it and instead of a closing `;`.
 * @returns null when nothing behind the last command would run (`exit`, `exec`), when the script is empty, and
 *   when parts of it could not be read, so that its end is not certain.
 */
export function appendCommand(script: ShellScript, command: string): ScriptEdit | null {
  const last = script.members.at(-1);
  if (last === undefined || script.errors.length > 0 || endsShell(script)) return null;
  const { operator, operatorRange, range } = last;
  if (operator === ';' && operatorRange !== null)
    return { start: range.end, end: operatorRange.end, newText: ` && ${command}` };
  if (operator === '&' && operatorRange !== null)
    return { start: operatorRange.end, end: operatorRange.end, newText: ` ${command}` };
  return { start: range.end, end: range.end, newText: ` && ${command}` };
}

/**
 * Takes a member out of the script's list together with one operator beside it, so that the others are joined
 * as if the member had succeeded.
 * @returns null when it is the only member, when a neighbour depends on it by `||`, when a here-document is
 *   involved, or when parts of the script could not be read.
 */
export function removeMember(script: ShellScript, position: number): ScriptEdit | null {
  const { members, text } = script;
  const member = members[position];
  const before = members[position - 1];
  const after = members[position + 1];
  if (member === undefined || (before === undefined && after === undefined)) return null;
  if (script.errors.length > 0 || member.operator === '||' || before?.operator === '||') return null;
  if (script.commands.some(({ redirects }) => redirects.some(({ operator }) => /<<-?$/.test(operator))))
    return null;
  const bindsBefore = before?.operator === '&&' && member.operator !== '&&';
  if (before !== undefined && (after === undefined || bindsBefore))
    return { start: before.range.end, end: member.range.end, newText: '' };
  let end = member.operatorRange?.end ?? member.range.end;
  while (text[end] === ' ' || text[end] === '\t' || (text[end] === '\\' && text[end + 1] === '\n'))
    end += text[end] === '\\' ? 2 : 1;
  return { start: member.range.start, end, newText: '' };
}

/** The text after edits that don't overlap. */
export function applyScriptEdits(text: string, edits: readonly ScriptEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Whether a command at the script's top level ends the shell, so that nothing behind it runs. */
function endsShell(script: ShellScript): boolean {
  const last = script.members.length - 1;
  return script.commands.some(
    (command) =>
      command.listPosition === last &&
      (command.name === 'exit' ||
        command.name === 'return' ||
        /^exec\s/.test(script.text.slice(command.range.start, command.range.end))),
  );
}
