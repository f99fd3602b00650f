import type { ScriptRange, ShellWord } from '../../../../shell/script.ts';
import type { TextEdit } from '../../../../support/text-edit.ts';
import type { DockerfileModel, StepScript } from '../../model/dockerfile-model.ts';
import { offsetBehind } from './append.ts';

/** Whether a word's range leads back to exactly what is written in the file. */
function isTraceable(model: DockerfileModel, script: StepScript, word: ShellWord): boolean {
  if (!script.editable || word.range.end <= word.range.start) return false;
  const start = script.assembled.sourceOffset(word.range.start);
  return model.source.text.slice(start, offsetBehind(script, word.range.end)) === word.raw;
}

/** An edit that puts another word behind a word of a command; null when offsets don't lead back to the file. */
export function insertAfterWord(
  model: DockerfileModel,
  script: StepScript | null,
  word: ShellWord,
  inserted: string,
): TextEdit | null {
  if (script === null || !isTraceable(model, script, word)) return null;
  const at = offsetBehind(script, word.range.end);
  return { path: model.path, start: at, end: at, newText: ` ${inserted}` };
}

/** An edit that replaces a word of a command; null when offsets don't lead back to the file. */
export function replaceWord(
  model: DockerfileModel,
  script: StepScript | null,
  word: ShellWord,
  replacement: string,
): TextEdit | null {
  if (script === null || !isTraceable(model, script, word)) return null;
  return {
    path: model.path,
    start: script.assembled.sourceOffset(word.range.start),
    end: offsetBehind(script, word.range.end),
    newText: replacement,
  };
}

/** An edit that takes a word out: with the blanks before it, or with its line when it stands alone on a continued one. */
export function removeWord(
  model: DockerfileModel,
  script: StepScript | null,
  word: ShellWord,
): TextEdit | null {
  if (script === null || !isTraceable(model, script, word)) return null;
  const { text } = model.source;
  const start = script.assembled.sourceOffset(word.range.start);
  const end = offsetBehind(script, word.range.end);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const after = newline === -1 ? text.slice(end) : text.slice(end, newline);
  if (/^[ \t]*$/.test(before) && newline !== -1 && /^[ \t]*[\\`][ \t]*\r?$/.test(after))
    return { path: model.path, start: lineStart, end: newline + 1, newText: '' };
  const blanks = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  if (blanks === 0 || blanks === before.length) return null;
  return { path: model.path, start: start - blanks, end, newText: '' };
}

/** The text of a script's stretch on one line, for a message. */
export function shown(text: string, range: ScriptRange, limit = 60): string {
  const line = text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}
