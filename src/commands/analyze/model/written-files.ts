import type { Instruction } from '../../../docker/dockerfile/syntax.ts';
import type { ShellCommand, ShellWord } from '../../../shell/script.ts';
import { resolveContainerPath } from '../../../support/container-path.ts';
import type { StepScript } from './dockerfile-model.ts';
import type { Place } from './install-request.ts';
import type { ReadStep } from './read-steps.ts';

/** A command that writes a file. */
export interface FileWriter {
  readonly step: ReadStep;
  readonly script: StepScript;
  readonly command: ShellCommand;
}

/** The last command of a RUN that writes a file, before another one of its commands (null: of all of them). */
export function writerBefore(step: ReadStep, path: string, before: ShellCommand | null): FileWriter | null {
  let found: FileWriter | null = null;
  for (const script of step.scripts)
    for (const { command } of script.commands) {
      if (command === before) return found;
      if (written(step, command).includes(path)) found = { step, script, command };
    }
  return found;
}

/** Whether a RUN writes a file anew. */
export function writesFile(place: Pick<Place, 'steps'>, instruction: Instruction, path: string): boolean {
  const step = place.steps.find((each) => each.instruction === instruction);
  return step !== undefined && writerBefore(step, path, null) !== null;
}

/** The command that changes a file in place before the place's own command reads it, as written; null when none does. */
export function editsInPlace(place: Place, path: string): string | null {
  for (const step of place.steps) {
    const earlier = step.stage === place.step.stage;
    if (!earlier) continue;
    for (const { commands } of step.scripts)
      for (const { command } of commands) {
        if (command === place.command) return null;
        if (!isInPlaceEdit(command)) continue;
        if (command.words.slice(1).some((word) => absolute(step, command, word) === path))
          return command.words.map(({ raw }) => raw).join(' ');
      }
    if (step === place.step) return null;
  }
  return null;
}

function isInPlaceEdit({ name, words }: ShellCommand): boolean {
  if (name === 'sed') return words.some(({ text }) => /^-[a-zA-Z]*i|^--in-place/.test(text));
  if (name === 'perl') return words.some(({ text }) => /^-[a-z]*i/.test(text));
  return name === 'dos2unix' ? false : name === 'ed' || name === 'ex';
}

/** Options that name the file which a command writes. */
const OUTPUT_OPTIONS = ['-o', '--output', '--output-file', '-O', '--output-document'];

/** Absolute paths of the files that a command writes anew. */
function written(step: ReadStep, command: ShellCommand): string[] {
  const words: (ShellWord | { text: string })[] = [];
  for (const { operator, target } of command.redirects)
    if (target !== null && /^(?:1|&)?>[>|]?$/.test(operator)) words.push(target);
  const [, ...operands] = command.words;
  for (const [index, word] of operands.entries()) {
    const option = OUTPUT_OPTIONS.find((each) => word.text === each || word.text.startsWith(`${each}=`));
    if (option === undefined) continue;
    const value = word.text === option ? operands[index + 1] : { text: word.text.slice(option.length + 1) };
    if (value !== undefined) words.push(value);
  }
  const plain = operands.filter(({ text }) => !text.startsWith('-'));
  if (command.name === 'tee') words.push(...plain);
  const last = plain.at(-1);
  if ((command.name === 'cp' || command.name === 'mv') && plain.length > 1 && last !== undefined) {
    words.push(last);
    // Into a folder, under their own names.
    for (const { text } of plain.slice(0, -1))
      words.push({ text: `${last.text}/${text.slice(text.lastIndexOf('/') + 1)}` });
  }
  return words.flatMap((word) => absolute(step, command, word) ?? []);
}

function absolute(step: ReadStep, command: ShellCommand, { text }: { text: string }): string | null {
  if (text.startsWith('/')) return resolveContainerPath('/', text);
  if (!command.workingDirectoryKnown || text === '' || text.includes('$')) return null;
  const start = step.at.workingDirectory ?? '/';
  return resolveContainerPath(
    command.workingDirectory === null ? start : resolveContainerPath(start, command.workingDirectory),
    text,
  );
}
